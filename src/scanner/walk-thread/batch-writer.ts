import type { PassedOverKind } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import { CLASSES, type FileColumns, type ListedFolder } from '../files/listed-folder.ts';
import type { ScannedFile } from '../files/scanned-file.ts';
import { SparseFileDetector } from '../placeholders/no-blocks.ts';
import type { WalkCounts } from '../walk/walk-counts.ts';
import type { WalkOptions } from '../walk/walk-tree.ts';
import { type FolderRow, type OddFile, SEPARATOR, type WalkBatch } from './walk-batch.ts';

/** Puts what a walk meets into batches. */
export class BatchWriter {
  #batch = new OpenBatch();
  /** Of the folder that the walk is in: it is told when it was read to its end. */
  #zips: ScannedFile[] = [];
  #others: [ScannedFile, PassedOverKind][] = [];
  readonly #detector = new DetectorBeside();

  /** What a walk is to tell, and where. */
  readonly listener: Omit<WalkOptions, 'root' | 'mode' | 'survey' | 'counts' | 'mounts' | 'onOther' | 'only'> & {
    readonly onOther: NonNullable<WalkOptions['onOther']>;
  } = {
    detector: this.#detector,
    onUnreadable: (path, problem) => this.#batch.unreadable.push({ path, problem }),
    onUnlisted: (path) => this.#batch.unlisted.push(path),
    onLibrary: (path) => this.#batch.libraries.push(path),
    onBackup: (path) => this.#batch.backups.push(path),
    onMark: (path) => this.#batch.marks.push(path),
    onMirrorSign: () => {
      this.#batch.mirrorSigns += 1;
    },
    onZip: (zip) => this.#zips.push(zip),
    onOther: (file, kind) => this.#others.push([file, kind]),
  };

  /** Files in the batch so far. */
  get size(): number {
    return this.#batch.rows;
  }

  /** Adds a folder that was read to its end; its columns must not change any more. */
  add(folder: ListedFolder): void {
    const { path, rawPath, isInColumns: isPlain } = folder;
    const before = this.size;
    this.#rows(folder.columns ?? this.#columnsOf(folder.files));
    const files = this.size - before;
    const zips = this.#zips.length;
    if (zips > 0) this.#rows(this.#columnsOf(this.#zips));
    if (this.#others.length > 0) this.#rows(this.#columnsOf(this.#others.map(([file]) => file)));
    const others = this.#others.map(([, kind]) => kind);
    this.#batch.folders.push({ path, raw: rawPath, isPlain, files, zips, others });
    this.#zips = [];
    this.#others = [];
  }

  /** Everything since the last time; with `isEnd` also what only the end of the walk shows. */
  take(counts: WalkCounts, isEnd: boolean): { readonly batch: WalkBatch; readonly transfer: ArrayBuffer[] } {
    const { rows, parts, ...rest } = this.#batch;
    this.#batch = new OpenBatch();
    const classes = new Uint8Array(rows);
    const [sizes, mtimes] = [new Float64Array(rows), new Float64Array(rows)];
    const [ctimes, inodes] = [new Float64Array(rows), new Float64Array(rows)];
    let row = 0;
    for (const part of parts) {
      classes.set(part.classes, row);
      sizes.set(part.sizes, row);
      mtimes.set(part.mtimes, row);
      ctimes.set(part.ctimes, row);
      inodes.set(part.inodes, row);
      row += part.names.length;
    }
    const names = parts.map((part) => part.names.join(SEPARATOR)).join(SEPARATOR);
    const met = { files: counts.files, folders: counts.folders };
    const end = isEnd ? { counts, smallestWithBlocks: this.#detector.smallest } : null;
    const transfer = [classes, sizes, mtimes, ctimes, inodes].map(({ buffer }) => buffer);
    return { batch: { ...rest, classes, sizes, mtimes, ctimes, inodes, names, met, end }, transfer };
  }

  #rows(part: FileColumns): void {
    // Of no names there is no text.
    if (part.names.length === 0) return;
    this.#batch.parts.push(part);
    this.#batch.rows += part.names.length;
  }

  /** Records as columns, and what is odd about them; they come next in the batch. */
  #columnsOf(files: readonly ScannedFile[]): FileColumns {
    for (const [i, file] of files.entries()) {
      const { state, problem, rawPath: raw } = file;
      const isWithoutBlocks = this.#detector.suspects.delete(file);
      if (state !== 'unread' || problem !== null || raw !== null || isWithoutBlocks)
        this.#batch.odd.push({ row: this.size + i, state, problem, raw, isWithoutBlocks });
    }
    return {
      names: files.map(({ name }) => name),
      classes: files.map(({ nameClass }) => CLASSES.indexOf(nameClass)),
      sizes: files.map(({ size }) => size ?? Number.NaN),
      mtimes: files.map(({ mtimeMs }) => mtimeMs),
      ctimes: files.map(({ ctimeMs }) => ctimeMs),
      inodes: files.map(({ inode }) => inode),
    };
  }
}

/** Takes note of what the detector of the scan, in the other thread, has to be told. It decides nothing. */
class DetectorBeside extends SparseFileDetector {
  readonly suspects = new Set<ScannedFile>();
  smallest: number | null = null;

  constructor() {
    super(false);
  }

  override see(file: ScannedFile, size: number, blocks: number | undefined): void {
    if (!this.hasBytes(size, blocks)) this.suspects.add(file);
  }

  override hasBytes(size: number, blocks: number | undefined): boolean {
    if (blocks !== undefined && blocks > 0 && size < (this.smallest ?? Number.POSITIVE_INFINITY)) this.smallest = size;
    return super.hasBytes(size, blocks);
  }
}

/** A batch that grows. */
class OpenBatch {
  readonly folders: FolderRow[] = [];
  readonly parts: FileColumns[] = [];
  rows = 0;
  readonly odd: OddFile[] = [];
  readonly unlisted: string[] = [];
  readonly libraries: string[] = [];
  readonly backups: string[] = [];
  readonly marks: string[] = [];
  readonly unreadable: { readonly path: string; readonly problem: Problem }[] = [];
  mirrorSigns = 0;
}
