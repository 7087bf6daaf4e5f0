import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { removeAbandonedParts } from '../../scanner/abandoned-parts.ts';
import type { Log } from '../log.ts';
import { systemCode } from '../problem-of.ts';
import { copyAside, DAMAGED, setAside } from './set-aside.ts';
import { fileNameOf, type StoredShape, type Understood, valueIn } from './stored-shape.ts';

/**
 * Writes a file so that it is there whole or not at all: beside its place first, flushed to the disk, then renamed over
 * it. Throws the system's error; what was written beside is removed then, and the file that was there before stays.
 */
export async function writeBeside(file: string, data: string | Uint8Array): Promise<void> {
  const [folder, start] = [path.dirname(file), path.basename(file)];
  await removeAbandonedParts(folder, start, Date.now());
  const beside = path.join(folder, `.${start}.${randomBytes(6).toString('hex')}.part`);
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await unlink(beside).catch(() => {});
    throw error;
  }
}

/** A small value that outlives the app. */
export interface JsonStore<T> {
  get(): Promise<T>;
  /**
   * Throws the system's error when it cannot be written; the value before stays on the disk then. A file that could not
   * be read is not written to: the value counts until the app ends.
   */
  set(value: T): Promise<void>;
  /** The same with what is made of the value: of two changes at once each is made of what the other has left. */
  change(make: (value: T) => T): Promise<void>;
  /** Resolves when nothing is being written any more; never rejects. */
  settled(): Promise<unknown>;
}

/** What the system says when nothing is there to be lost. */
const NOT_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/**
 * A value kept as JSON in one file under `folder`, checked when it is read; it starts from the file of an earlier version, or from
 * `shape.first`. Writes follow one another.
 *
 * What is in a file is never lost because of us. One that is damaged is set aside. One that is there and cannot be read (no
 * permission, a disk that fails) is left alone for as long as the app runs, because it may be whole. `tell` hears of both, once.
 * Files of earlier versions are read and never changed: an app of that version may come back.
 */
export function createJsonStore<T>(
  folder: string,
  shape: StoredShape<T>,
  log: Log,
  tell: (problem: Problem) => void = () => {},
): JsonStore<T> {
  const name = fileNameOf(shape, shape.version);
  const file = path.join(folder, name);
  const nothing: Understood<T> = { value: shape.first, stored: undefined, damaged: false };
  let known: Promise<Understood<T>> | null = null;
  let mayWrite = true;
  let lastWrite: Promise<unknown> = Promise.resolve();

  const leaveAlone = (doing: string, error: unknown, which = name): Understood<T> => {
    log.error(doing, error);
    mayWrite = false;
    tell({ code: 'kept-unreadable', path: which });
    return nothing;
  };

  const damaged = async (understood: Understood<T>, aside: Promise<void>): Promise<Understood<T>> => {
    try {
      await aside;
    } catch (error) {
      return leaveAlone(`setting ${name} aside`, error);
    }
    log.write('warn', `${name} is damaged; it was set aside`);
    tell({ code: 'kept-damaged', path: name });
    return understood;
  };

  /** The newest file of an earlier version. One that is damaged stays: it belongs to that version. */
  const readEarlier = async (): Promise<Understood<T>> => {
    const steps: ((stored: unknown) => unknown)[] = [];
    for (const { version, migrate } of shape.earlier) {
      steps.unshift(migrate);
      const which = fileNameOf(shape, version);
      let text: string;
      try {
        text = await readFile(path.join(folder, which), 'utf8');
      } catch (error) {
        if (NOT_THERE.has(systemCode(error) ?? '')) continue;
        return leaveAlone(`reading ${which}`, error, which);
      }
      const understood = shape.understand(
        steps.reduce((stored, step) => step(stored), valueIn(parseJson(text), version)),
      );
      if (understood && !understood.damaged) return understood;
      log.write('warn', `${which} is damaged`);
      tell({ code: 'kept-damaged', path: which });
      return understood ?? nothing;
    }
    return nothing;
  };

  const read = async (): Promise<Understood<T>> => {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      if (!NOT_THERE.has(systemCode(error) ?? '')) return leaveAlone(`reading ${name}`, error);
      // Where the file of this version was set aside, the one of the version before is too old to count.
      const names = await readdir(folder).catch((): string[] => []);
      return names.some((other) => other.startsWith(`${name}${DAMAGED}`)) ? nothing : readEarlier();
    }
    const understood = shape.understand(valueIn(parseJson(text), shape.version));
    if (!understood) return damaged(nothing, setAside(file));
    if (!understood.damaged) return understood;
    const whole = await damaged(understood, copyAside(file));
    // What is left is written now, so that the next start has nothing to tell.
    await write(whole.stored).catch((error: unknown) => log.error(`writing ${name}`, error));
    return whole;
  };

  const write = async (stored: unknown): Promise<void> => {
    if (!mayWrite) return;
    await mkdir(folder, { recursive: true });
    await writeBeside(file, JSON.stringify({ version: shape.version, value: stored }));
  };

  const current = (): Promise<Understood<T>> => {
    known ??= read();
    return known;
  };

  const change = (make: (value: T) => T): Promise<void> => {
    // Nothing takes the place of what nobody has read.
    const next = current().then((before) => {
      const value = make(before.value);
      return { value, stored: shape.write(before, value), damaged: false };
    });
    known = next;
    const written = Promise.all([next, lastWrite]).then(([{ stored }]) => write(stored));
    lastWrite = written.catch(() => {});
    return written;
  };

  return {
    get: async () => (await current()).value,
    settled: () => lastWrite,
    change,
    set: (value) => change(() => value),
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
