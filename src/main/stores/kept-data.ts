import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SETTINGS, WINDOW_STATE } from './kept-values.ts';
import { fileNameOf } from './stored-shape.ts';

/** All that the app keeps of the person's, and the way to forget it. */
export interface KeptData {
  /** How large it is, in bytes. */
  bytes(): Promise<number>;
  /** Marks it to be forgotten: what is open now may still write, so the next start does it. Throws the system's error. */
  forgetAtNextStart(): Promise<void>;
  /** To be awaited before any store is opened. Throws the system's error; the mark stays then. */
  forgetWhenAsked(): Promise<void>;
}

/** Folders in the data folder that hold something of the person's. Chromium's own files lie beside them. */
const FOLDERS = ['two-places', 'index', 'sample', 'sample-index'] as const;

const MARK = 'forget-all';

/** How the window looks and where it stands says nothing about photos. */
const STAYS: ReadonlySet<string> = new Set([SETTINGS, WINDOW_STATE].map((shape) => fileNameOf(shape, shape.version)));

/** @param data the app's data folder */
export function createKeptData(data: string): KeptData {
  const mark = path.join(data, MARK);
  return {
    bytes: async () => {
      const sizes = await Promise.all(FOLDERS.map((folder) => sizeOf(path.join(data, folder))));
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    forgetAtNextStart: async () => {
      await mkdir(data, { recursive: true });
      await writeFile(mark, '');
    },
    forgetWhenAsked: async () => {
      if (!(await stat(mark).catch(() => null))) return;
      for (const folder of FOLDERS) {
        const inside = await readdir(path.join(data, folder)).catch((): string[] => []);
        for (const name of inside)
          if (folder !== 'two-places' || !STAYS.has(name))
            await rm(path.join(data, folder, name), { recursive: true, force: true, maxRetries: 5 });
      }
      await rm(mark, { force: true });
    },
  };
}

/** The files below a folder, in bytes. What cannot be read counts as nothing: this is to be shown, and decides nothing. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries)
    if (entry.isFile())
      bytes += await stat(path.join(entry.parentPath, entry.name)).then(
        ({ size }) => size,
        () => 0,
      );
  return bytes;
}
