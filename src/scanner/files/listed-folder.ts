import type { FileStatus } from '../reading/file-status.ts';
import type { PackedFolder } from './packed-entry.ts';
import { type NameClass, type ScannedFile, type ScannedFolder, unreadFile } from './scanned-file.ts';

/**
 * A folder as a walk lists it: names and status of its files in columns. Of a file that is as it was nobody ever asks for more, and a
 * library has a hundred thousand of them; a record of each is made when somebody asks for {@link files}.
 */
export class ListedFolder implements ScannedFolder {
  readonly path: string;
  readonly rawPath: Buffer | null;
  zip: PackedFolder | null = null;
  waiting = 0;
  #columns: FileColumns | null;
  /** The columns as long as files are added to them; they are others' where another thread listed the folder. */
  #open: OpenColumns | null;
  readonly #files: ScannedFile[] = [];
  #hasNotes = false;

  /** @param listed its files, where they were listed elsewhere; nothing is added to them then */
  constructor(path: string, rawPath: Buffer | null, listed: FileColumns | null = null) {
    this.path = path;
    this.rawPath = rawPath;
    this.#open = listed === null ? { names: [], classes: [], sizes: [], mtimes: [], ctimes: [], inodes: [] } : null;
    this.#columns = listed ?? this.#open;
    for (let i = 0; i < (listed?.names.length ?? 0); i += 1) if (isNote(classAt(listed, i))) this.#hasNotes = true;
  }

  get isEmpty(): boolean {
    return this.#files.length === 0 && (this.#columns?.names.length ?? 0) === 0;
  }

  /** Whether its files are still listed in columns: nobody has asked for a record, and nothing odd was among them. */
  get isInColumns(): boolean {
    return this.#columns !== null;
  }

  /** The names in the columns. */
  get names(): readonly string[] {
    return this.#columns?.names ?? [];
  }

  /** The sizes of the files in the columns (bytes). */
  get sizes(): readonly number[] {
    return Array.from(this.#columns?.sizes ?? []);
  }

  /** All that is listed of its files, while {@link isInColumns}. */
  get columns(): FileColumns | null {
    return this.#columns;
  }

  /** Whether a note beside photos was ever listed in the columns: such a file is not read. */
  get hasNotes(): boolean {
    return this.isInColumns && this.#hasNotes;
  }

  /** The records of its files, to be changed as more is learned; made when they are first asked for. */
  get files(): ScannedFile[] {
    const columns = this.#columns;
    this.#columns = null;
    this.#open = null;
    for (let i = 0; i < (columns?.names.length ?? 0); i += 1) if (columns) this.#files.push(recordOf(this, columns, i));
    return this.#files;
  }

  /** Adds a file that has bytes and a name in plain text; only while {@link isInColumns}. */
  list(name: string, nameClass: NameClass, { size, mtimeMs, ctimeMs, inode }: FileStatus): void {
    const columns = this.#open;
    if (columns === null) throw new Error('its files are records already');
    if (isNote(nameClass)) this.#hasNotes = true;
    columns.names.push(name);
    columns.classes.push(CLASSES.indexOf(nameClass));
    columns.sizes.push(size);
    columns.mtimes.push(mtimeMs);
    columns.ctimes.push(ctimeMs);
    columns.inodes.push(inode);
  }

  /** Whether the file at a place in the columns is of this class and has exactly this status. */
  isAt(i: number, nameClass: NameClass, size: number | null, mtimeMs: number, ctimeMs: number, inode: number): boolean {
    const columns = this.#columns;
    return (
      columns !== null &&
      columns.sizes[i] === size &&
      columns.mtimes[i] === mtimeMs &&
      columns.ctimes[i] === ctimeMs &&
      columns.inodes[i] === inode &&
      classAt(columns, i) === nameClass
    );
  }

  /** Forgets its files: all that is to be said of them is in their assets. */
  letGo(): void {
    this.#columns = null;
    this.#open = null;
    this.#files.length = 0;
  }
}

/** Kinds of names by their number in columns. */
export const CLASSES: readonly NameClass[] = ['photo', 'unknown', 'adjustment', 'sidecar'];

/** The kind of name of the file at a place in some columns. */
export function classAt(columns: Pick<FileColumns, 'classes'> | null, i: number): NameClass {
  return CLASSES[columns?.classes[i] ?? -1] ?? 'unknown';
}

/** Names and status of files, one behind the other. Numbers in a list of numbers take no object each. */
export interface FileColumns {
  readonly names: readonly string[];
  /** Places in {@link CLASSES}. */
  readonly classes: ArrayLike<number>;
  readonly sizes: ArrayLike<number>;
  readonly mtimes: ArrayLike<number>;
  readonly ctimes: ArrayLike<number>;
  readonly inodes: ArrayLike<number>;
}

/** Columns that grow. */
interface OpenColumns {
  readonly names: string[];
  readonly classes: number[];
  readonly sizes: number[];
  readonly mtimes: number[];
  readonly ctimes: number[];
  readonly inodes: number[];
}

/** A note beside photos, which is not read. */
function isNote(nameClass: NameClass): boolean {
  return nameClass === 'adjustment' || nameClass === 'sidecar';
}

function recordOf(folder: ScannedFolder, columns: FileColumns, i: number): ScannedFile {
  const file = unreadFile(folder, columns.names[i] ?? '', classAt(columns, i));
  file.size = columns.sizes[i] ?? null;
  file.mtimeMs = columns.mtimes[i] ?? 0;
  file.ctimeMs = columns.ctimes[i] ?? 0;
  file.inode = columns.inodes[i] ?? 0;
  return file;
}
