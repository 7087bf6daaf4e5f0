import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../../model/problem.ts';
import type { Log } from '../log.ts';
import { systemCode } from '../problem-of.ts';
import { setAside } from './set-aside.ts';
import { writeBeside } from './write-beside.ts';

/** A small value that outlives the app. */
export interface JsonStore<T> {
  get(): Promise<T>;
  /**
   * Throws the system's error when it cannot be written; the value before stays on the disk then. A file that could not
   * be read is not written to: the value counts until the app ends.
   */
  set(value: T): Promise<void>;
  /** Resolves when nothing is being written any more; never rejects. */
  settled(): Promise<unknown>;
}

/** What the system says when nothing is there to be lost. */
const NOT_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/**
 * A value kept as JSON in one file, checked when it is read; it starts from `initial`. Writes follow one another.
 *
 * What is in the file is never lost because of us. One that is damaged, or of another shape, is set aside. One that is
 * there and cannot be read (no permission, a disk that fails) is left alone for as long as the app runs, because it may
 * be whole. `tell` hears of both, once.
 */
export function createJsonStore<T>(
  file: string,
  schema: z.ZodType<T>,
  initial: T,
  log: Log,
  tell: (problem: Problem) => void = () => {},
): JsonStore<T> {
  const name = path.basename(file);
  let known: Promise<T> | null = null;
  let mayWrite = true;
  let lastWrite: Promise<unknown> = Promise.resolve();

  const leaveAlone = (doing: string, error: unknown): T => {
    log.error(doing, error);
    mayWrite = false;
    tell({ code: 'kept-unreadable', path: name });
    return initial;
  };

  const read = async (): Promise<T> => {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      return NOT_THERE.has(systemCode(error) ?? '') ? initial : leaveAlone(`reading ${name}`, error);
    }
    const checked = schema.safeParse(parseJson(text));
    if (checked.success) return checked.data;
    try {
      await setAside(file);
    } catch (error) {
      return leaveAlone(`setting ${name} aside`, error);
    }
    log.write('warn', `${name} is damaged; it was set aside`);
    tell({ code: 'kept-damaged', path: name });
    return initial;
  };

  const get = (): Promise<T> => {
    known ??= read();
    return known;
  };

  return {
    get,
    settled: () => lastWrite,
    set: (value) => {
      // Nothing takes the place of what nobody has read.
      const before = get();
      known = Promise.resolve(value);
      const write = Promise.all([before, lastWrite]).then(async () => {
        if (!mayWrite) return;
        await mkdir(path.dirname(file), { recursive: true });
        await writeBeside(file, JSON.stringify(value));
      });
      lastWrite = write.catch(() => {});
      return write;
    },
  };
}

/** JSON, or undefined for what is none (which no schema accepts). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
