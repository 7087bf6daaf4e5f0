import path from 'node:path';
import { FSWatcher } from 'chokidar';
import type { Problem } from '../model/problem.ts';
import { childMode } from './walk/folder-mode.ts';
import { folderProblem } from './walk/folder-problem.ts';

/** A folder that is being watched. */
export interface FolderWatch {
  /** Resolves when the watch is set up: from then on every change is noticed. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

export interface WatchOptions {
  /** Names in the folder that count; without it, or with null, everything does. */
  readonly only?: readonly string[] | null;
  /** Something changed, and then nothing more for `quietMs`. What changed is found by a rescan: no watcher is trusted. */
  readonly onChange: () => void;
  readonly onProblem: (problem: Problem) => void;
  /** 1,500 ms unless told; copying a folder of photos must not start a hundred scans. */
  readonly quietMs?: number;
  /** Told at the latest this long after the first change, while changes go on (ms); 30,000 unless told. */
  readonly longestMs?: number;
}

/** Watches a folder for changes. Opens no file: only names and status are looked at. */
export function watchFolder(folder: string, options: WatchOptions): FolderWatch {
  const { quietMs = 1500, longestMs = 30_000 } = options;
  const names = options.only ? new Set(options.only) : null;
  let quiet: NodeJS.Timeout | null = null;
  let firstAt = 0;
  const fire = () => {
    quiet = null;
    options.onChange();
  };
  const noticed = () => {
    const now = performance.now();
    if (quiet) clearTimeout(quiet);
    else firstAt = now;
    quiet = setTimeout(fire, Math.max(0, Math.min(quietMs, firstAt + longestMs - now)));
  };
  const watcher = new FSWatcher({
    ignoreInitial: true,
    followSymlinks: false,
    // What may not be read is told, not passed over.
    ignorePermissionErrors: false,
    ignored: (file) => file !== folder && (isLitter(folder, file) || names?.has(topOf(folder, file)) === false),
  });
  const ready = new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  watcher.on('all', noticed);
  watcher.on('error', (error) => options.onProblem(folderProblem(error, folder)));
  watcher.add(folder);
  return {
    ready,
    close: async () => {
      if (quiet) clearTimeout(quiet);
      quiet = null;
      await watcher.close();
    },
  };
}

/** The name in the folder that a path leads through. */
function topOf(folder: string, file: string): string {
  return path.relative(folder, file).split(/[/\\]/)[0] ?? '';
}

/** Hidden folders, waste baskets and the thumbnails of NAS boxes change all the time and hold no photos. */
function isLitter(root: string, file: string): boolean {
  const parts = path.relative(root, file).split(/[/\\]/);
  return parts.some((part, i) => part !== '' && isUnseen(part, parts[i - 1] ?? '') && !part.endsWith('.icloud'));
}

function isUnseen(folderOrFile: string, around: string): boolean {
  const mode = childMode('photos', folderOrFile, around);
  return mode === 'hidden' || mode === 'system';
}
