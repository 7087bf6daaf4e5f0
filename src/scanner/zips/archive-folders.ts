import { createHash } from 'node:crypto';
import type { FileEntry } from '@zip.js/zip.js/index-native.js';
import { entryTime } from '../../lists/zip/zip-listing.ts';
import { baseName } from '../../model/file-name.ts';
import type { Problem } from '../../model/problem.ts';
import type { ScannedFile, ScannedFolder } from '../scanned-file.ts';
import { classifyName } from '../walk/classify-name.ts';
import { childMode, type FolderMode } from '../walk/folder-mode.ts';
import { noCounts, type WalkCounts } from '../walk/walk-counts.ts';
import type { PackedEntry, ZipArchive } from './packed-entry.ts';

/** A zip met inside the zip. */
export interface InnerZip {
  /** Path inside the place. */
  readonly path: string;
  /** Null when it cannot be read in place: it is packed itself, or locked. */
  readonly entry: PackedEntry | null;
}

/** What a zip holds, as folders of the place. */
export interface ArchiveFolders {
  readonly folders: readonly ScannedFolder[];
  readonly counts: WalkCounts;
  readonly problems: readonly Problem[];
  readonly inner: readonly InnerZip[];
}

interface OpenFolder {
  readonly scanned: ScannedFolder;
  readonly entries: Map<string, PackedEntry>;
}

/** A name that some file of this folder has already would make two photos one. */
const TWICE = 'two entries of one name';

/**
 * Collects the entries of one zip into folders: `folder/iCloud Photos.zip/IMG_1.HEIC` is the entry `IMG_1.HEIC` of the zip
 * `folder/iCloud Photos.zip`. No other file can have this path, because nothing lies below a file. Nothing of an entry's
 * name is ever used as a path on the disk.
 */
export class ArchiveFoldersBuilder {
  readonly #archive: ZipArchive;
  readonly #root: string;
  /** Where the zip begins in the file on the disk. */
  readonly #base: number;
  readonly #folders = new Map<string, OpenFolder>();
  readonly #modes = new Map<string, FolderMode>([['', 'photos']]);
  readonly #problems: Problem[] = [];
  readonly #inner = new Map<string, InnerZip>();
  readonly #counts = noCounts();

  /** @param root path of the zip inside the place; empty when it is the place */
  constructor(archive: ZipArchive, root: string, base: number) {
    this.#archive = archive;
    this.#root = root;
    this.#base = base;
  }

  add(entry: FileEntry): void {
    this.#counts.files += 1;
    const path = plainPath(entry.filename);
    const name = baseName(path);
    const folderPath = path.slice(0, Math.max(0, path.length - name.length - 1));
    const mode = this.#modeOf(folderPath);
    const { nameClass } = classifyName(name);
    if (mode === 'derivatives') this.#counts.derivatives += 1;
    else if (mode !== 'photos' || nameClass === 'other') this.#counts.notPhotos += 1;
    else if (nameClass === 'zip') {
      this.#counts.notPhotos += 1;
      this.#addInner(path, entry);
    } else if (!this.#addFile(entry, folderPath, name, nameClass)) {
      this.#counts.notPhotos += 1;
      this.#problems.push({ code: 'zip-damaged', path: this.#inPlace(path), technical: TWICE });
    }
  }

  finish(): ArchiveFolders {
    const folders = Array.from(this.#folders.values(), ({ scanned }) => scanned);
    folders.sort((a, b) => (a.path < b.path ? -1 : 1));
    this.#counts.folders = folders.length;
    this.#counts.packedLibraries = [...this.#modes.values()].filter((mode) => mode === 'library').length;
    return { folders, counts: this.#counts, problems: this.#problems, inner: [...this.#inner.values()] };
  }

  #addInner(path: string, entry: FileEntry): void {
    const inPlace = this.#inPlace(path);
    if (this.#inner.has(inPlace)) this.#problems.push({ code: 'zip-damaged', path: inPlace, technical: TWICE });
    const stored = entry.compressionMethod === 0 && !entry.encrypted;
    this.#inner.set(inPlace, { path: inPlace, entry: stored ? this.#packed(entry) : null });
  }

  #addFile(entry: FileEntry, folderPath: string, name: string, nameClass: ScannedFile['nameClass']): boolean {
    const { scanned, entries } = this.#folderAt(folderPath);
    if (entries.has(name)) return false;
    const packed = this.#packed(entry);
    // Names that cannot be read are still here, but no bytes are.
    entries.set(name, packed ?? NO_BYTES);
    const file: ScannedFile = {
      folder: scanned,
      name,
      rawPath: null,
      nameClass,
      size: entry.uncompressedSize,
      mtimeMs: entryTime(entry) ?? 0,
      ctimeMs: this.#archive.status.ctimeMs,
      inode: packed ? stampOf(this.#archive, packed) : 0,
      state: 'unread',
      problem: null,
      facts: null,
      fingerprint: null,
      entry: -1,
      wasRead: false,
    };
    if (nameClass === 'adjustment' || nameClass === 'sidecar') file.state = 'present';
    else if (entry.encrypted) fail(file, 'zip-encrypted');
    else if (!packed) fail(file, 'zip-not-in-place');
    else if (entry.uncompressedSize === 0) {
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
    const zip = { archive: this.#archive, entries };
    const scanned: ScannedFolder = { path: this.#inPlace(path), rawPath: null, zip, files: [], waiting: 0 };
    const made = { scanned, entries };
    this.#folders.set(path, made);
    return made;
  }

  /** Null for what cannot be unpacked here. */
  #packed(entry: FileEntry): PackedEntry | null {
    const { compressionMethod: method, encrypted, signature, compressedSize, uncompressedSize } = entry;
    if (encrypted || (method !== 0 && method !== 8)) return null;
    const crc = (signature ?? 0) >>> 0;
    return { offset: this.#base + entry.offset, packedSize: compressedSize, size: uncompressedSize, method, crc };
  }

  #inPlace(path: string): string {
    return this.#root === '' || path === '' ? this.#root + path : `${this.#root}/${path}`;
  }

  #modeOf(folder: string): FolderMode {
    const known = this.#modes.get(folder);
    if (known) return known;
    const name = baseName(folder);
    const mode = childMode(this.#modeOf(folder.slice(0, Math.max(0, folder.length - name.length - 1))), name);
    this.#modes.set(folder, mode);
    return mode;
  }
}

const NO_BYTES: PackedEntry = Object.freeze({ offset: 0, packedSize: 0, size: 0, method: 0, crc: 0 });

/**
 * Stands in the place of an inode: the same as long as neither the zip (size, date, inode) nor the entry in it (place, length,
 * check sum) changed, so that the index may believe in what was read.
 */
function stampOf({ status }: ZipArchive, { offset, packedSize, crc }: PackedEntry): number {
  const text = [status.size, status.mtimeMs, status.inode, offset, packedSize, crc].join(' ');
  return createHash('sha1').update(text).digest().readUIntBE(0, 6);
}

/** With `/`, and without parts that would lead out of the zip. Zips made on old Windows systems have backslashes. */
function plainPath(name: string): string {
  return name
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
}

/** Marks a file whose bytes cannot be had. */
function fail(file: ScannedFile, problem: Problem['code']): void {
  file.state = 'unreadable';
  file.problem = problem;
}
