import { closeSync, openAsBlob, readSync, statSync } from 'node:fs';
import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/index-native.js';
import { looksLikeZip } from '../../lists/zip/zip-listing.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { ScanEvent, ScanProgress, ScanStats } from '../../model/scan-event.ts';
import { fileLedger } from '../contents/file-account.ts';
import { allProblems } from '../contents/file-problems.ts';
import { scanNotes } from '../contents/scan-notes.ts';
import { openForReading } from '../reading/open-file.ts';
import { AssetAccount, groupsOf } from '../scan/asset-account.ts';
import { AssetOutbox } from '../scan/asset-outbox.ts';
import { ProgressMeter } from '../scan/progress-meter.ts';
import { ScanCancelled, type ScanControl } from '../scan/scan-control.ts';
import type { ScanOutcome } from '../scan/scan-run.ts';
import type { ScanRequest } from '../scan-messages.ts';
import { pathOf, type ScannedFile } from '../scanned-file.ts';
import { TakeoutNames } from '../takeout/takeout-names.ts';
import { LARGEST_SIDECAR } from '../takeout/takeout-sidecar.ts';
import { readEntry } from './read-entry.ts';
import { entryByPath, fail, unreadFiles, type ZipFiles, ZipFilesBuilder } from './zip-files.ts';

/** More entries than this are no photo export, and their directory would not fit into memory. */
const MOST_ENTRIES = 2_000_000;
const LARGEST_DIRECTORY = 1 << 30;
const TELL_EVERY_MS = 250;

/** Whether a path is a zip by its content, whatever it is called. */
export function isZipFile(file: string): boolean {
  try {
    if (!statSync(file).isFile()) return false;
    const head = Buffer.alloc(4);
    const handle = openForReading(file);
    try {
      return readSync(handle, head, 0, 4, 0) === 4 && looksLikeZip(head);
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

/**
 * Scans a zip as a place: a download from iCloud.com, a Google Takeout. Its photos are read in place, in bounded memory;
 * nothing is unpacked to the disk, and nothing is remembered. Never rejects.
 */
export async function runZipScan(
  request: ScanRequest,
  tell: (event: ScanEvent) => void,
  control: ScanControl,
): Promise<ScanOutcome> {
  const startedAt = performance.now();
  tell({ type: 'started', placeId: request.place.id, at: Date.now() });
  try {
    const before = statOf(request.folder);
    const files = await listEntries(request.folder, control);
    tell({ type: 'counting', files: files.counts.files, folders: files.counts.folders });
    const scan = new ZipScan(request, tell, control, files);
    const contents = await scan.run();
    if (statOf(request.folder) !== before) throw new ZipProblem({ code: 'file-changed', path: request.folder });
    const stats: ScanStats = { ...scan.stats, durationMs: Math.round(performance.now() - startedAt) };
    const { assets: _, ...rest } = contents;
    tell({ type: 'finished', contents: rest, stats });
    return { ok: true, contents, stats };
  } catch (error) {
    const problem = problemOf(error, request.folder, control);
    tell({ type: 'failed', problem });
    return { ok: false, problem };
  }
}

class ZipProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

function problemOf(error: unknown, file: string, control: ScanControl): Problem {
  if (error instanceof ZipProblem) return error.problem;
  if (error instanceof ScanCancelled || control.signal.aborted) return { code: 'cancelled' };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const technical = error instanceof Error ? error.message : String(error);
  if (code === 'ENOENT') return { code: 'folder-missing', path: file, technical };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'file-unreadable', path: file, technical };
  return { code: 'internal', path: file, technical };
}

function statOf(file: string): string {
  const { size, mtimeMs, ino } = statSync(file);
  return `${size} ${mtimeMs} ${ino}`;
}

async function listEntries(file: string, control: ScanControl): Promise<ZipFiles> {
  const builder = new ZipFilesBuilder();
  const reader = new ZipReader(new BoundedReader(await openAsBlob(file)), {
    useWebWorkers: false,
    strictness: 'tolerant',
    filenameValidation: 'tolerant',
    signal: control.signal,
  });
  let entries = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      await control.breathe();
      entries += 1;
      if (entries > MOST_ENTRIES) throw new ZipProblem({ code: 'zip-too-large', path: file });
      if (!entry.directory) builder.add(entry);
    }
  } catch (error) {
    if (error instanceof ZipProblem || error instanceof ScanCancelled || control.signal.aborted) throw error;
    const technical = error instanceof Error ? error.message : String(error);
    const code = /encrypted/i.test(technical) ? 'zip-encrypted' : 'zip-damaged';
    throw new ZipProblem({ code, path: file, technical });
  }
  return builder.finish();
}

/** Refuses to load a directory of absurd size. */
class BoundedReader extends BlobReader {
  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > LARGEST_DIRECTORY) throw new Error('directory too large');
    return super.readUint8Array(index, length);
  }
}

/** One pass over the entries of a zip. */
class ZipScan {
  readonly #request: ScanRequest;
  readonly #tell: (event: ScanEvent) => void;
  readonly #control: ScanControl;
  readonly #files: ZipFiles;
  readonly #names = new TakeoutNames();
  #bytes = 0;
  #read = 0;

  constructor(request: ScanRequest, tell: (event: ScanEvent) => void, control: ScanControl, files: ZipFiles) {
    this.#request = request;
    this.#tell = tell;
    this.#control = control;
    this.#files = files;
  }

  get stats(): Omit<ScanStats, 'durationMs'> {
    return { files: this.#files.counts.files, filesRead: this.#read, bytesRead: this.#bytes };
  }

  async run(): Promise<PlaceContents> {
    const { folders, problems, counts } = this.#files;
    if (counts.files === 0)
      this.#tell({ type: 'warning', problem: { code: 'folder-empty', path: this.#request.folder } });
    for (const problem of problems) this.#tell({ type: 'warning', problem });
    await this.#readSidecars();
    await this.#readAll();
    const account = new AssetAccount();
    account.fill(folders.map(groupsOf));
    const contents = this.#contents(account);
    const outbox = new AssetOutbox(this.#tell);
    for (const asset of contents.assets) outbox.push(asset);
    outbox.flush();
    const { assets: _, ...rest } = contents;
    this.#tell({ type: 'stage-finished', stage: 'reading', contents: rest });
    return contents;
  }

  #contents(account: AssetAccount): PlaceContents {
    const { folders, counts, problems, libraries } = this.#files;
    const notes = scanNotes(account.assets, folders, counts, false);
    if (libraries > 0) notes.push({ code: 'library-unread', count: libraries, blocks: true });
    return this.#names.apply({
      place: this.#request.place,
      assets: account.assets,
      notes,
      files: fileLedger(counts, folders, account.groups),
      problems: allProblems(folders, problems),
      asOf: Date.now(),
    });
  }

  async #readSidecars(): Promise<void> {
    const entries = entryByPath(this.#files);
    for (const folder of this.#files.folders) {
      await this.#names.read(folder, async (inside, name) => {
        await this.#control.breathe();
        const entry = entries.get(pathOf({ name, folder: inside }));
        return entry ? textOf(entry, this.#control.signal) : null;
      });
    }
  }

  async #readAll(): Promise<void> {
    const waiting = unreadFiles(this.#files);
    const total = waiting.reduce((sum, [file]) => sum + (file.size ?? 0), 0);
    const stage: ScanProgress['stage'] = this.#request.proof ? 'proving' : 'reading';
    const meter = new ProgressMeter(stage, waiting.length, total);
    let told = 0;
    const progress = (always: boolean): void => {
      if (!always && performance.now() - told < TELL_EVERY_MS) return;
      told = performance.now();
      this.#tell({ type: 'progress', progress: meter.at(told, this.#bytes) });
    };
    progress(true);
    for (const [file, entry] of waiting) {
      await this.#control.breathe();
      await this.#readOne(file, entry, () => progress(false));
      meter.filesDone += 1;
      progress(false);
    }
    progress(true);
  }

  async #readOne(file: ScannedFile, entry: FileEntry, onBytes: () => void): Promise<void> {
    const outcome = await readEntry(entry, this.#request.proof, this.#control.signal, (bytes) => {
      this.#bytes += bytes;
      onBytes();
    });
    this.#read += 1;
    if (!outcome.ok) fail(file, outcome.code);
    else if (outcome.facts === null) {
      file.fingerprint = outcome.fingerprint;
      file.state = file.nameClass === 'photo' ? 'unreadable' : 'not-photo';
      file.problem = file.nameClass === 'photo' ? 'file-not-recognised' : null;
    } else {
      const { facts, fingerprint } = outcome;
      file.facts = facts;
      file.fingerprint = fingerprint;
      file.state = facts.whole ? 'present' : 'cut-short';
      file.problem = facts.whole ? null : 'file-cut-short';
    }
    if (file.problem === null) return;
    const technical = outcome.ok ? {} : { technical: outcome.technical };
    this.#tell({ type: 'warning', problem: { code: file.problem, path: pathOf(file), ...technical } });
  }
}

/** A small text entry; null when it is large, encrypted or damaged. */
async function textOf(entry: FileEntry, signal: AbortSignal): Promise<string | null> {
  if (entry.encrypted || entry.uncompressedSize > LARGEST_SIDECAR) return null;
  let text = '';
  let bytes = 0;
  const decoder = new TextDecoder();
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      bytes += chunk.length;
      if (bytes > LARGEST_SIDECAR) throw new RangeError('larger than it said');
      text += decoder.decode(chunk, { stream: true });
    },
  });
  try {
    await entry.getData(sink, { useWebWorkers: false, checkSignature: true, signal });
    return text + decoder.decode();
  } catch {
    signal.throwIfAborted();
    return null;
  }
}
