import type { FileEntry } from '@zip.js/zip.js/index-native.js';
import { entryTime } from '../../lists/zip/zip-listing.ts';
import { baseName } from '../../model/file-name.ts';
import type { Problem } from '../../model/problem.ts';
import { pathOf, type ScannedFile, type ScannedFolder } from '../scanned-file.ts';
import { classifyName } from '../walk/classify-name.ts';
import { childMode, type FolderMode } from '../walk/folder-mode.ts';
import { noCounts, type WalkCounts } from '../walk/walk-tree.ts';

/** The entries of a zip as the files of a place, and where each is in the zip. */
export interface ZipFiles {
  readonly folders: readonly ScannedFolder[];
  readonly counts: WalkCounts;
  readonly entries: ReadonlyMap<ScannedFile, FileEntry>;
  readonly problems: readonly Problem[];
  /** Photos libraries inside: their databases are not read, so what they mean to delete is not known. */
  readonly libraries: number;
}

/** Collects entries into folders. Nothing of a name is ever used as a path on the disk. */
export class ZipFilesBuilder {
  readonly #folders = new Map<string, ScannedFolder>();
  readonly #modes = new Map<string, FolderMode>([['', 'photos']]);
  readonly #entries = new Map<ScannedFile, FileEntry>();
  readonly #paths = new Set<string>();
  readonly #problems: Problem[] = [];
  readonly #counts = noCounts();

  add(entry: FileEntry): void {
    this.#counts.files += 1;
    const path = plainPath(entry.filename);
    const name = baseName(path);
    const folderPath = path.slice(0, Math.max(0, path.length - name.length - 1));
    const mode = this.#modeOf(folderPath);
    const { nameClass } = classifyName(name);
    if (mode === 'derivatives') this.#counts.derivatives += 1;
    else if (mode !== 'photos' || nameClass === 'other') this.#counts.notPhotos += 1;
    else if (this.#paths.has(path)) {
      this.#counts.notPhotos += 1;
      this.#problems.push({ code: 'zip-damaged', path, technical: 'two entries of one name' });
    } else {
      this.#paths.add(path);
      const file = this.#makeFile(entry, folderPath, name, nameClass);
      this.#entries.set(file, entry);
    }
  }

  finish(): ZipFiles {
    const folders = [...this.#folders.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    this.#counts.folders = folders.length;
    const libraries = [...this.#modes.values()].filter((mode) => mode === 'library').length;
    return { folders, counts: this.#counts, entries: this.#entries, problems: this.#problems, libraries };
  }

  #makeFile(entry: FileEntry, folderPath: string, name: string, nameClass: ScannedFile['nameClass']): ScannedFile {
    let folder = this.#folders.get(folderPath);
    if (!folder) {
      folder = { path: folderPath, rawPath: null, files: [], waiting: 0 };
      this.#folders.set(folderPath, folder);
    }
    const file: ScannedFile = {
      folder,
      name,
      rawPath: null,
      nameClass,
      size: entry.uncompressedSize,
      mtimeMs: entryTime(entry) ?? 0,
      ctimeMs: 0,
      inode: 0,
      state: 'unread',
      problem: null,
      facts: null,
      fingerprint: null,
      entry: -1,
      wasRead: false,
    };
    if (nameClass === 'adjustment' || nameClass === 'sidecar') file.state = 'present';
    else if (entry.encrypted) fail(file, 'zip-encrypted');
    else if (entry.uncompressedSize === 0) {
      file.state = 'empty';
      if (nameClass === 'photo') file.problem = 'file-empty';
    }
    folder.files.push(file);
    return file;
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

/** With `/`, and without parts that would lead out of the zip. Zips made on old Windows systems have backslashes. */
function plainPath(name: string): string {
  return name
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
}

/** Marks a file whose bytes cannot be had. */
export function fail(file: ScannedFile, problem: Problem['code']): void {
  file.state = 'unreadable';
  file.problem = problem;
  file.facts = null;
  file.fingerprint = null;
}

/** Files that must be read, in the order of the zip, so that the disk reads forwards. */
export function unreadFiles(files: ZipFiles): [ScannedFile, FileEntry][] {
  return [...files.entries].filter(([file]) => file.state === 'unread').sort(([, a], [, b]) => a.offset - b.offset);
}

/** The entry of a file by its folder and name, for sidecars. */
export function entryByPath(files: ZipFiles): Map<string, FileEntry> {
  return new Map(Array.from(files.entries, ([file, entry]) => [pathOf(file), entry]));
}
