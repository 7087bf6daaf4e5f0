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
  // Numbers in a list of numbers take no object each.
  #columns: Columns | null = emptyColumns();
  readonly #files: ScannedFile[] = [];
  #hasNotes = false;

  constructor(path: string, rawPath: Buffer | null) {
    this.path = path;
    this.rawPath = rawPath;
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
    return this.#columns?.sizes ?? [];
  }

  /** Whether a note beside photos was ever listed in the columns: such a file is not read. */
  get hasNotes(): boolean {
    return this.#hasNotes;
  }

  /** The records of its files, to be changed as more is learned; made when they are first asked for. */
  get files(): ScannedFile[] {
    const columns = this.#columns;
    this.#columns = null;
    for (let i = 0; i < (columns?.names.length ?? 0); i += 1) if (columns) this.#files.push(recordOf(this, columns, i));
    return this.#files;
  }

  /** Adds a file that has bytes and a name in plain text; only while {@link isInColumns}. */
  list(name: string, nameClass: NameClass, { size, mtimeMs, ctimeMs, inode }: FileStatus): void {
    const columns = this.#columns;
    if (columns === null) throw new Error('its files are records already');
    if (nameClass === 'adjustment' || nameClass === 'sidecar') this.#hasNotes = true;
    columns.names.push(name);
    columns.classes.push(nameClass);
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
      columns.classes[i] === nameClass
    );
  }

  /** Forgets its files: all that is to be said of them is in their assets. */
  letGo(): void {
    this.#columns = null;
    this.#files.length = 0;
  }
}

interface Columns {
  readonly names: string[];
  readonly classes: NameClass[];
  readonly sizes: number[];
  readonly mtimes: number[];
  readonly ctimes: number[];
  readonly inodes: number[];
}

function emptyColumns(): Columns {
  return { names: [], classes: [], sizes: [], mtimes: [], ctimes: [], inodes: [] };
}

function recordOf(folder: ScannedFolder, columns: Columns, i: number): ScannedFile {
  const file = unreadFile(folder, columns.names[i] ?? '', columns.classes[i] ?? 'unknown');
  file.size = columns.sizes[i] ?? null;
  file.mtimeMs = columns.mtimes[i] ?? 0;
  file.ctimeMs = columns.ctimes[i] ?? 0;
  file.inode = columns.inodes[i] ?? 0;
  return file;
}
