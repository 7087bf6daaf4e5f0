import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { baseName } from '../../model/file-name.ts';
import type { PassedOverKind } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import { entryPath } from '../../zip/entry.ts';
import { type Archive, isInTar, type PackedEntry, type ZipPlace } from '../files/packed-entry.ts';
import { type ScannedFile, type ScannedFolder, unreadFile } from '../files/scanned-file.ts';
import { type ClassifiedName, classifyName, isTarName } from '../walk/classify-name.ts';
import { childMode, type FolderMode, isPhotosLibraryName } from '../walk/folder-mode.ts';
import { countPassedOver, passedOverKind } from '../walk/passed-over.ts';
import { noCounts, type WalkCounts } from '../walk/walk-counts.ts';

/** A file as it is met in an archive. */
export interface MetEntry {
  /** As the archive writes it. */
  readonly name: string;
  /** Unpacked. */
  readonly size: number;
  /** When it was changed (ms, UTC), or null. */
  readonly timeMs: number | null;
  readonly isLocked: boolean;
  /** Where its bytes are; null for what cannot be unpacked here. */
  readonly packed: PackedEntry | null;
}

/** A zip met inside an archive. */
export interface InnerZip {
  /** Path inside the place. */
  readonly path: string;
  /** Null when it cannot be read in place: it is packed itself, locked, or in a tar. */
  readonly entry: ZipPlace | null;
}

/** What an archive holds, as folders of the place. */
export interface ArchiveFolders {
  readonly folders: readonly ScannedFolder[];
  readonly counts: WalkCounts;
  readonly problems: readonly Problem[];
  readonly inner: readonly InnerZip[];
}

interface OpenFolder {
  readonly scanned: ScannedFolder;
  readonly entries: Map<string, PackedEntry>;
  readonly texts: Map<string, string>;
}

/** Told an entry that is passed over: its path inside the place, its kind, its size, and where it is (null when it cannot be read). */
export type OnPackedOther = (path: string, kind: PassedOverKind, size: number, entry: PackedEntry | null) => void;

/** A name that some file of this folder has already would make two photos one. */
const TWICE = 'two entries of one name';

/**
 * Collects the entries of one zip or tar into folders: `folder/iCloud Photos.zip/IMG_1.HEIC` is the entry `IMG_1.HEIC` of the zip
 * `folder/iCloud Photos.zip`. No other file can have this path, because nothing lies below a file. Nothing of an entry's
 * name is ever used as a path on the disk.
 */
export class ArchiveFoldersBuilder {
  readonly #archive: Archive;
  readonly #root: string;
  readonly #folders = new Map<string, OpenFolder>();
  readonly #modes = new Map<string, FolderMode>([['', 'photos']]);
  readonly #problems: Problem[] = [];
  readonly #inner = new Map<string, InnerZip>();
  readonly #counts = noCounts();
  readonly #onOther: OnPackedOther | null;

  /**
   * @param root path of the archive inside the place; empty when it is the place
   * @param onOther told every entry that is passed over
   */
  constructor(archive: Archive, root: string, onOther: OnPackedOther | null = null) {
    this.#onOther = onOther;
    this.#archive = archive;
    this.#root = root;
  }

  /**
   * @param note what the entry says, where it is a note beside a photo and has been read
   */
  add(entry: MetEntry, note: string | null = null): void {
    this.#counts.files += 1;
    const path = entryPath(entry.name);
    const name = baseName(path);
    const folderPath = path.slice(0, Math.max(0, path.length - name.length - 1));
    const mode = this.#modeOf(folderPath);
    const { nameClass } = classifyName(name);
    const isInLibrary = mode !== 'photos' && mode !== 'hidden' && mode !== 'system';
    if (isInLibrary && passedOverKind(name) !== 'system-entry') this.#tell(entry, path, 'inside-library');
    if (mode === 'derivatives') this.#counts.derivatives += 1;
    else if (mode !== 'photos') {
      this.#counts.notPhotos += 1;
      if (mode === 'hidden' && passedOverKind(name) !== 'system-entry') this.#passOver(entry, path, 'hidden-folder');
    } else if (nameClass === 'other' || isTarName(name)) {
      this.#counts.notPhotos += 1;
      this.#passOver(entry, path, passedOverKind(name));
    } else if (nameClass === 'zip') {
      this.#counts.notPhotos += 1;
      this.#addInner(path, entry);
    } else if (!this.#addFile(entry, folderPath, name, nameClass, note)) {
      this.#counts.notPhotos += 1;
      this.#problems.push({ code: 'zip-damaged', path: this.#inPlace(path), technical: TWICE });
    }
  }

  /**
   * A link in a tar. One that names something in the tar hides nothing.
   *
   * @param target what a symbolic link names; null for a hard link
   */
  addLink(name: string, target: string | null): void {
    this.#counts.files += 1;
    this.#counts.links += 1;
    if (target === null) return;
    const path = entryPath(name);
    const named = posix.join(posix.dirname(path), target.replaceAll('\\', '/'));
    if (posix.isAbsolute(target) || named === '..' || named.startsWith('../'))
      countPassedOver(this.#counts.passedOver, 'link', this.#inPlace(path));
  }

  finish(): ArchiveFolders {
    const folders = Array.from(this.#folders.values(), ({ scanned }) => scanned);
    folders.sort((a, b) => (a.path < b.path ? -1 : 1));
    this.#counts.folders = folders.length;
    this.#counts.packedLibraries = [...this.#modes].filter(
      ([path, mode]) => mode === 'library' && isPhotosLibraryName(baseName(path)),
    ).length;
    return { folders, counts: this.#counts, problems: this.#problems, inner: [...this.#inner.values()] };
  }

  #passOver(entry: MetEntry, path: string, kind: PassedOverKind): void {
    countPassedOver(this.#counts.passedOver, kind, this.#inPlace(path));
    if (kind !== 'system-entry') this.#tell(entry, path, kind);
  }

  #tell({ size, packed }: MetEntry, path: string, kind: PassedOverKind): void {
    this.#onOther?.(this.#inPlace(path), kind, size, packed);
  }

  #addInner(path: string, { packed }: MetEntry): void {
    const inPlace = this.#inPlace(path);
    if (this.#inner.has(inPlace)) this.#problems.push({ code: 'zip-damaged', path: inPlace, technical: TWICE });
    this.#inner.set(inPlace, { path: inPlace, entry: packed?.method === 0 ? packed : null });
  }

  #addFile(
    entry: MetEntry,
    folderPath: string,
    name: string,
    nameClass: Exclude<ClassifiedName['nameClass'], 'zip' | 'other'>,
    note: string | null,
  ): boolean {
    const { scanned, entries, texts } = this.#folderAt(folderPath);
    if (entries.has(name)) return false;
    const { packed } = entry;
    // Names that cannot be read are still here, but no bytes are.
    entries.set(name, packed ?? NO_BYTES);
    if (note !== null) texts.set(name, note);
    const file = unreadFile(scanned, name, nameClass);
    file.size = entry.size;
    file.mtimeMs = entry.timeMs ?? 0;
    file.ctimeMs = this.#archive.status.ctimeMs;
    file.inode = packed ? stampOf(this.#archive, packed) : 0;
    if (nameClass === 'adjustment' || nameClass === 'sidecar') file.state = 'present';
    else if (entry.isLocked) fail(file, 'zip-encrypted');
    else if (!packed) fail(file, 'zip-not-in-place');
    else if (entry.size === 0) {
      file.state = 'empty';
      if (nameClass === 'photo') file.problem = 'file-empty';
    }
    scanned.files.push(file);
    return true;
  }

  #folderAt(path: string): OpenFolder {
    const known = this.#folders.get(path);
    if (known) return known;
    const entries = new Map<string, PackedEntry>();
    const texts = new Map<string, string>();
    const zip = { archive: this.#archive, entries, texts };
    const scanned: ScannedFolder = { path: this.#inPlace(path), rawPath: null, zip, files: [], waiting: 0 };
    const made = { scanned, entries, texts };
    this.#folders.set(path, made);
    return made;
  }

  #inPlace(path: string): string {
    return this.#root === '' || path === '' ? this.#root + path : `${this.#root}/${path}`;
  }

  #modeOf(folder: string): FolderMode {
    const known = this.#modes.get(folder);
    if (known) return known;
    const name = baseName(folder);
    const around = folder.slice(0, Math.max(0, folder.length - name.length - 1));
    const mode = childMode(this.#modeOf(around), name, baseName(around));
    this.#modes.set(folder, mode);
    return mode;
  }
}

const NO_BYTES: PackedEntry = Object.freeze({ offset: 0, packedSize: 0, size: 0, method: 0, crc: 0 });

/**
 * Stands in the place of an inode: the same as long as neither the archive (size, date, inode) nor the entry in it (place, length,
 * checksum) changed, so that the index may believe in what was read.
 */
function stampOf({ status }: Archive, entry: PackedEntry): number {
  const place = isInTar(entry) ? [entry.index, entry.size] : [entry.offset, entry.packedSize, entry.crc];
  const text = [status.size, status.mtimeMs, status.inode, ...place].join(' ');
  return createHash('sha1').update(text).digest().readUIntBE(0, 6);
}

/** Marks a file whose bytes cannot be had. */
function fail(file: ScannedFile, problem: Problem['code']): void {
  file.state = 'unreadable';
  file.problem = problem;
}
