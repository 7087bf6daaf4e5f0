import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { FSWatcher } from 'chokidar';
import type { ArrivedFile, Downloads, Outcome } from '../../bridge/contract.ts';
import { splitName } from '../../model/file-name.ts';
import { isElsewhere } from '../../scanner/archives/archive-kind.ts';
import { folderProblem } from '../../scanner/walk/folder-problem.ts';
import type { Log } from '../log.ts';
import type { JsonStore } from '../stores/json-store.ts';
import { mayHoldPhotos } from './may-hold-photos.ts';
import type { PhotoReader } from './photo-reader.ts';

/** What of getting photos back is kept between starts. */
export interface KeptDownloads {
  /** Only what came later is looked at (ms, UTC); null while nothing was ever got back. */
  readonly since: number | null;
  /** Whether the folder is to be watched. */
  readonly isOn: boolean;
  readonly files: readonly ArrivedFile[];
}

/** More files than anybody downloads one by one; a zip is one file. */
const MOST_FILES = 20_000;
/** A batch is unpacked into folders of its own; deeper there are things of other programs. */
const DEEPEST = 3;

export interface DownloadsWatch {
  get(): Promise<Outcome<Downloads>>;
  watch(isOn: boolean): Promise<Outcome<Downloads>>;
  /** The absolute path of a file that arrived; null for any other. */
  pathOf(relative: string): Promise<string | null>;
  /** Ends the watch; everything that it has learned is kept then. */
  stop(): Promise<void>;
}

/**
 * Watches the folder of downloads while somebody gets photos back. Only files that came after it began are opened, only when their
 * names promise photos or a zip, and only to be read. What was read is kept, so that a restart goes on where it was, and finds what
 * came meanwhile. Nothing here moves, renames or writes a file in that folder.
 */
export function createDownloadsWatch(parts: {
  /** The folder now; null where the system has none. */
  readonly folder: () => string | null;
  readonly store: JsonStore<KeptDownloads>;
  readonly reader: PhotoReader;
  /** Something is to be asked for anew. */
  readonly changed: () => void;
  readonly now: () => number;
  readonly log: Log;
  /** How long a file must not have grown (ms). */
  readonly restMs: number;
  /** Status dates of some file systems are whole seconds: what is older by less than this (ms) counts as new. */
  readonly grainMs: number;
}): DownloadsWatch {
  const { store, reader, changed, log } = parts;
  let watcher: FSWatcher | null = null;
  /** Nobody waits any more for the watch that is being opened. */
  let letGo: () => void = () => undefined;
  let root = '';
  let reading = 0;
  let queue: Promise<void> = Promise.resolve();

  const update = async (change: (kept: KeptDownloads) => KeptDownloads): Promise<void> => {
    await store.change(change);
    changed();
  };
  const relative = (file: string): string => path.relative(root, file).split(path.sep).join('/');

  const look = async (file: string): Promise<void> => {
    const kept = await store.get();
    if (watcher === null || kept.since === null) return;
    const status = await lstat(file).catch(() => null);
    if (!status?.isFile() || status.size === 0 || isElsewhere(file)) return;
    const known = kept.files.find((each) => each.path === relative(file));
    const isSame = known && known.bytes === status.size && known.modifiedMs === status.mtimeMs && !known.isGone;
    if (isSame || (!known && kept.files.length >= MOST_FILES)) return;
    const photos = await reader.read(file, relative(file));
    const arrived: ArrivedFile = {
      path: relative(file),
      bytes: status.size,
      modifiedMs: status.mtimeMs,
      isGone: false,
      photos,
    };
    await update((now) => ({ ...now, files: [...now.files.filter((each) => each.path !== arrived.path), arrived] }));
  };
  /** One after the other, so that a hundred downloads at once are not a hundred files open. */
  const enqueue = (act: () => Promise<void>): void => {
    reading += 1;
    queue = queue.then(act).catch((error: unknown) => log.error('looking at a download', error));
    queue = queue.then(() => {
      reading -= 1;
      if (reading === 0) changed();
    });
  };
  const gone = (file: string): Promise<void> =>
    update((kept) => ({
      ...kept,
      files: kept.files.map((each) => (each.path === relative(file) ? { ...each, isGone: true } : each)),
    }));

  /** What was taken away while nobody watched is gone as well. */
  const lookForGone = async (): Promise<void> => {
    const { files } = await store.get();
    for (const file of files) {
      const at = path.join(root, file.path);
      if (!file.isGone && !(await lstat(at).catch(() => null))) await gone(at);
    }
  };

  const open = async (folder: string, since: number): Promise<void> => {
    if (watcher !== null) return;
    root = folder;
    const opened = new FSWatcher({
      depth: DEEPEST,
      followSymlinks: false,
      ignoreInitial: false,
      awaitWriteFinish: { stabilityThreshold: parts.restMs, pollInterval: Math.max(50, Math.floor(parts.restMs / 4)) },
      ignored: (file, status) => {
        if (file === folder) return false;
        if (path.basename(file).startsWith('.')) return true;
        if (!status?.isFile()) return false;
        return status.ctimeMs < since - parts.grainMs || !mayHoldPhotos(splitName(path.basename(file)).extension);
      },
    });
    watcher = opened;
    opened.on('add', (file) => enqueue(() => look(file)));
    opened.on('change', (file) => enqueue(() => look(file)));
    opened.on('unlink', (file) => enqueue(() => gone(file)));
    opened.on('error', (error) => log.error('watching the downloads', error));
    // It listens first and lists then (chokidar 6 holds back what it hears meanwhile), so nothing comes in between unseen.
    const listens = new Promise<void>((resolve) => {
      opened.once('ready', resolve);
      letGo = resolve;
    });
    opened.add(folder);
    await lookForGone();
    await listens;
  };
  const close = async (): Promise<void> => {
    const old = watcher;
    watcher = null;
    letGo();
    await old?.close();
  };

  const answer = async (): Promise<Outcome<Downloads>> => {
    const { since, files } = await store.get();
    return { ok: true, value: { isWatching: watcher !== null, isReading: reading > 0, since, files } };
  };
  /** The folder, where it is there. */
  const usable = async (): Promise<Outcome<string>> => {
    const folder = parts.folder();
    if (folder === null) return { ok: false, problem: { code: 'folder-missing' } };
    const status = await lstat(folder).catch((error: unknown) => folderProblem(error, path.basename(folder)));
    return 'code' in status ? { ok: false, problem: status } : { ok: true, value: folder };
  };

  return {
    async get() {
      const { isOn, since } = await store.get();
      if (!isOn || since === null || watcher !== null) return answer();
      const folder = await usable();
      if (!folder.ok) return folder;
      await open(folder.value, since);
      return answer();
    },
    async watch(isOn) {
      if (!isOn) {
        await close();
        await update((kept) => ({ ...kept, isOn: false }));
        return answer();
      }
      const folder = await usable();
      if (!folder.ok) return folder;
      const { since } = await store.get();
      const from = since ?? parts.now();
      await update((kept) => ({ ...kept, since: from, isOn: true }));
      await open(folder.value, from);
      return answer();
    },
    async pathOf(asked) {
      const { files } = await store.get();
      const folder = parts.folder();
      const known = files.find((file) => file.path === asked && !file.isGone);
      return known && folder !== null ? path.join(folder, known.path) : null;
    },
    async stop() {
      await close();
      // What was learned is on the disk when this has ended.
      await store.settled();
      reader.stop();
    },
  };
}
