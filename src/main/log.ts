import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from './problem-of.ts';

export type LogLevel = 'info' | 'warn' | 'error';

/**
 * The log a person can send to somebody: what happened and when, never a file name or a path. So nothing from outside
 * is ever put into a line: callers pass fixed words, codes and numbers, and of an error only its kind and place in our
 * own code are kept, not its message.
 */
export interface Log {
  write(level: LogLevel, line: string): void;
  error(doing: string, error: unknown): void;
}

const LARGEST = 1_000_000;

/** Where in our code an error came from: the lines of the stack that name a function, with file names cut to their end. */
export function placesInCode(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const short = frames.slice(0, 8).map(withoutFolders);
  return [error.name, systemCode(error) ?? '', ...short].filter((part) => part !== '').join(' < ');
}

/**
 * One line of a stack without folders: `at read (C:\Users\Anna Smith\main.js:1:2)` becomes `at read (main.js:1:2)`. V8 writes
 * the place last, in brackets where there is a function; a function has no separator in its name.
 */
function withoutFolders(line: string): string {
  const frame = line.trim();
  const end = Math.max(frame.lastIndexOf('/'), frame.lastIndexOf('\\'));
  if (end < 0) return frame.slice(0, 200);
  const bracket = frame.indexOf(' (');
  const named = bracket > 0 && bracket < end && !/[\\/]/.test(frame.slice(0, bracket));
  return `${named ? frame.slice(0, bracket + 2) : 'at '}${frame.slice(end + 1)}`.slice(0, 200);
}

/** A log in `folder`/two-places.log; the one before is kept as two-places.old.log. Failing to log is never a failure. */
export function createLog(folder: string, now: () => number): Log {
  const file = path.join(folder, 'two-places.log');
  const write = (level: LogLevel, line: string): void => {
    try {
      mkdirSync(folder, { recursive: true });
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size > LARGEST) renameSync(file, path.join(folder, 'two-places.old.log'));
      appendFileSync(file, `${new Date(now()).toISOString()} ${level} ${line.replaceAll(/[\r\n]+/g, ' ')}\n`);
    } catch {
      // A full or read-only disk must not stop a check.
    }
  };
  return { write, error: (doing, error) => write('error', `${doing}: ${placesInCode(error)}`) };
}
