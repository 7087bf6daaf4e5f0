import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Log } from '../log.ts';
import { systemCode } from '../problem-of.ts';
import { writeBeside } from './write-beside.ts';

/** A small value that outlives the app. */
export interface JsonStore<T> {
  get(): Promise<T>;
  /** Throws the system's error when it cannot be written; the value before stays on the disk then. */
  set(value: T): Promise<void>;
  /** Resolves when nothing is being written any more; never rejects. */
  settled(): Promise<unknown>;
}

/**
 * A value kept as JSON in one file, checked when it is read. A file that is damaged or of another shape is set aside as
 * `<name>.damaged` (so nothing is lost) and the value starts again from `initial`. Writes follow one another.
 */
export function createJsonStore<T>(file: string, schema: z.ZodType<T>, initial: T, log: Log): JsonStore<T> {
  let known: Promise<T> | null = null;
  let lastWrite: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<T> => {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') log.error(`reading ${path.basename(file)}`, error);
      return initial;
    }
    const checked = schema.safeParse(parseJson(text));
    if (checked.success) return checked.data;
    log.write('warn', `${path.basename(file)} is damaged; it was set aside`);
    await rename(file, `${file}.damaged`).catch((error: unknown) => log.error('setting aside', error));
    return initial;
  };

  return {
    get: () => {
      known ??= read();
      return known;
    },
    settled: () => lastWrite,
    set: (value) => {
      known = Promise.resolve(value);
      const write = lastWrite.then(async () => {
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
