import { closeSync, fstatSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { ScanSwitch, WorkerState } from '../pool/shared-state.ts';
import { firstBytes, HEAD_FOR_BOXES, HEAD_FOR_FACTS, MOST_AHEAD } from './first-bytes.ts';
import { openForReading } from './open-file.ts';
import { type AheadSetup, type JobMessage, NO_MORE_JOBS } from './worker-messages.ts';

/** A file that a worker comes to soon. */
export interface FileAhead {
  /** Absolute path, or its bytes when it is not valid UTF-8. */
  readonly path: string | Uint8Array;
  /** Whether all of it will be read. */
  readonly whole: boolean;
}

/** Files as one text, for the way to a reader ahead. */
export function writeAhead(files: readonly FileAhead[]): string {
  const rows = files.map(({ path, whole }) =>
    typeof path === 'string' ? [path, whole ? 1 : 0] : [Buffer.from(path).toString('latin1'), whole ? 1 : 0, 1],
  );
  return JSON.stringify(rows);
}

/** The files in a text of {@link writeAhead}, as they were. */
export function filesAhead(text: string): FileAhead[] {
  const rows: readonly (readonly [path: string, whole: 0 | 1, isBytes?: 1])[] = JSON.parse(text);
  return rows.map(([path, whole, isBytes]) => ({
    path: isBytes === 1 ? Buffer.from(path, 'latin1') : path,
    whole: whole === 1,
  }));
}

/** One for all files: what is in it is of no use to anybody. */
const buffer = Buffer.allocUnsafeSlow(256 * 1024);

/** The smallest piece of a file that a system keeps in memory, nearly everywhere. What a film or a picture says at its end is seldom more. */
const PAGE = 4 * 1024;

/**
 * Reads what a worker reads first of a file, so that the system has it in memory: its beginning, and the end of what keeps something there;
 * or all of it, where the worker will.
 * Never throws: a file that cannot be read is told of by the worker.
 *
 * @param isReadFarAhead whether the system reads four times as much as it is first asked for, also of 16 KB
 */
export function bringNear({ path, whole }: FileAhead, state: WorkerState, isReadFarAhead: boolean): void {
  try {
    const fd = openForReading(typeof path === 'string' ? path : Buffer.from(path));
    try {
      const status = fstatSync(fd);
      if (!status.isFile()) return;
      state.beginRead();
      state.endRead(readBeginning(fd, path, whole, isReadFarAhead));
      if (!whole && saysMoreAtItsEnd(path) && status.size > HEAD_FOR_FACTS + PAGE)
        readSync(fd, buffer, 0, PAGE, status.size - PAGE);
    } finally {
      closeSync(fd);
    }
  } catch {
    // The worker meets it too, and says so.
  }
}

/**
 * Where the system reads far ahead, all but the first page and then that one: it reads ahead of what is read at the very beginning of a
 * file, and not ahead of what is read further on (Linux, mm/readahead.c, page_cache_sync_ra). That is a quarter of the bytes, for one
 * more question. HEIC and PNG, of which half as much is read first, are through with one question sooner.
 */
function readBeginning(fd: number, path: string | Uint8Array, whole: boolean, isReadFarAhead: boolean): number {
  if (whole) return readAll(fd);
  const first = firstBytes(path);
  if (!isReadFarAhead || first === HEAD_FOR_BOXES) return readSync(fd, buffer, 0, first, 0);
  const rest = readSync(fd, buffer, 0, HEAD_FOR_FACTS - PAGE, PAGE);
  return rest + readSync(fd, buffer, 0, PAGE, 0);
}

/** All of a file, or as much of it as may be ahead. */
function readAll(fd: number): number {
  for (let bytes = 0; ; ) {
    const got = bytes < MOST_AHEAD ? readSync(fd, buffer, 0, buffer.length, bytes) : 0;
    if (got === 0) return bytes;
    bytes += got;
  }
}

/** Where a JPEG and a PNG end, which tells that they are whole, and where a camera writes what a film is. */
function saysMoreAtItsEnd(path: string | Uint8Array): boolean {
  return typeof path === 'string' && /\.(jpe?g|png|mov|mp4|m4v)$/i.test(path);
}

/** Brings some files near, until the scan is over or nobody needs them any more. */
export function readAhead(
  files: readonly FileAhead[],
  scanSwitch: ScanSwitch,
  state: WorkerState,
  bring: (file: FileAhead) => void,
): void {
  for (const [i, file] of files.entries()) {
    if (!scanSwitch.waitWhilePaused() || state.isStopped) return;
    state.beginJob(i);
    bring(file);
  }
}

/** The life of a reader ahead: takes files, answers when it is through with them, until it is ended. */
export function serveAhead(): void {
  const port = parentPort;
  if (!port) throw new Error('a reader ahead runs in a worker thread only');
  const setup: AheadSetup = workerData;
  const state = new WorkerState(setup.state);
  const scanSwitch = new ScanSwitch(setup.scanSwitch);
  port.on('message', (text: JobMessage) => {
    if (text === NO_MORE_JOBS) {
      port.close();
      return;
    }
    readAhead(filesAhead(text), scanSwitch, state, (file) => bringNear(file, state, setup.isReadFarAhead));
    port.postMessage(null);
  });
}
