import { lstatSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../model/problem.ts';
import type { BlockWitness } from '../placeholders/no-blocks.ts';
import type { PlaceholderSurvey } from '../placeholders/placeholder-survey.ts';
import { type NameClass, pathOf, type ScannedFile, type ScannedFolder } from '../scanned-file.ts';
import { classifyName } from './classify-name.ts';
import { childMode, type FolderMode } from './folder-mode.ts';
import { folderProblem, isGone } from './folder-problem.ts';
import { type FolderEntry, readFolder } from './read-folder.ts';
import type { WalkCounts } from './walk-counts.ts';

export interface WalkOptions {
  /** Absolute path without links in it. */
  readonly root: string;
  readonly mode: FolderMode;
  readonly survey: PlaceholderSurvey;
  readonly witness: BlockWitness;
  readonly counts: WalkCounts;
  /** Told the path inside the place of every folder that could not be read. */
  readonly onUnreadable: (path: string, problem: Problem) => void;
  /** Told the path inside the place of every Photos library met on the way. */
  readonly onLibrary: (path: string) => void;
  /** Told every zip that may hold photos; its state may still be decided by the witness. */
  readonly onZip: (zip: ScannedFile) => void;
  /** Names in the place itself that count; everything else there is passed over. Null: all. */
  readonly only: ReadonlySet<string> | null;
}

interface PendingFolder {
  readonly path: string;
  readonly raw: Buffer | null;
  readonly mode: FolderMode;
  /** Device and inode of this folder and of all above it: a folder inside itself is a loop. */
  readonly chain: Chain | null;
}

interface Chain {
  readonly device: number;
  readonly inode: number;
  readonly above: Chain | null;
}

/**
 * Walks a tree without opening a file and without following a link; yields each folder it could read, as
 * deep as it goes. Synchronous: the caller pauses between folders. What cannot be read is a problem, never silence;
 * only the root's own failure is thrown.
 */
export function* walkTree(options: WalkOptions): Generator<ScannedFolder> {
  const stack: PendingFolder[] = [{ path: '', raw: null, mode: options.mode, chain: null }];
  for (let folder = stack.pop(); folder; folder = stack.pop()) {
    const opened = openFolder(folder, options);
    if (!opened) continue;
    options.counts.folders += 1;
    const scanned: ScannedFolder = { path: folder.path, rawPath: folder.raw, zip: null, files: [], waiting: 0 };
    const folders: PendingFolder[] = [];
    for (const entry of opened.entries) {
      if (folder.path === '' && options.only !== null && !options.only.has(entry.name)) continue;
      if (entry.kind === 'folder') folders.push(childFolder(folder, entry, opened.chain, options));
      else takeFile(scanned, entry, folder.mode, options);
    }
    dropSpareStubs(scanned, options.counts);
    // Last in, first out: the first name comes first.
    for (const child of folders.sort(byPath).reverse()) stack.push(child);
    yield scanned;
  }
}

function byPath(a: PendingFolder, b: PendingFolder): number {
  return a.path < b.path ? -1 : 1;
}

function openFolder(folder: PendingFolder, options: WalkOptions): { entries: FolderEntry[]; chain: Chain } | null {
  const absolute = absolutePath(options.root, folder);
  try {
    if (options.survey.folders.has(folder.path)) throw new Error('the folder itself is still in a cloud');
    const { dev, ino } = lstatSync(absolute);
    if (ino !== 0 && isAbove(folder.chain, dev, ino)) {
      options.counts.links += 1;
      options.counts.files += 1;
      return null;
    }
    return { entries: readFolder(absolute), chain: { device: dev, inode: ino, above: folder.chain } };
  } catch (error) {
    if (folder.path === '') throw error;
    if (isGone(error)) return null;
    options.counts.unreadableFolders += 1;
    options.onUnreadable(folder.path, folderProblem(error, folder.path));
    return null;
  }
}

function isAbove(chain: Chain | null, device: number, inode: number): boolean {
  for (let link = chain; link; link = link.above) if (link.inode === inode && link.device === device) return true;
  return false;
}

function childFolder(parent: PendingFolder, entry: FolderEntry, chain: Chain, options: WalkOptions): PendingFolder {
  const inside = parent.path === '' ? entry.name : `${parent.path}/${entry.name}`;
  const mode = childMode(parent.mode, entry.name);
  if (mode === 'library') options.onLibrary(inside);
  return { path: inside, raw: rawChild(options.root, parent, entry), mode, chain };
}

/** Absolute path of a folder: text, or bytes when text cannot say it. */
function absolutePath(root: string, folder: Pick<PendingFolder, 'path' | 'raw'>): string | Buffer {
  return folder.raw ?? (folder.path === '' ? root : path.join(root, folder.path));
}

function rawChild(root: string, parent: Pick<PendingFolder, 'path' | 'raw'>, entry: FolderEntry): Buffer | null {
  if (!parent.raw && !entry.raw) return null;
  const folder = absolutePath(root, parent);
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), entry.raw ?? Buffer.from(entry.name)]);
}

function takeFile(folder: ScannedFolder, entry: FolderEntry, mode: FolderMode, options: WalkOptions): void {
  const { counts } = options;
  counts.files += 1;
  if (entry.kind === 'link') counts.links += 1;
  else if (mode === 'derivatives') counts.derivatives += 1;
  else if (mode !== 'photos' || entry.kind === 'other') counts.notPhotos += 1;
  else {
    const { nameClass, stubOf } = classifyName(entry.name);
    if (nameClass === 'zip') {
      counts.notPhotos += 1;
      options.onZip(makeFile(folder, entry, 'unknown', null, options));
    } else if (nameClass === 'other') counts.notPhotos += 1;
    else folder.files.push(makeFile(folder, entry, nameClass, stubOf, options));
  }
}

function makeFile(
  folder: ScannedFolder,
  entry: FolderEntry,
  nameClass: NameClass,
  stubOf: string | null,
  options: WalkOptions,
): ScannedFile {
  const rawPath = rawChild(options.root, { path: folder.path, raw: folder.rawPath }, entry);
  const file: ScannedFile = {
    folder,
    name: stubOf ?? entry.name,
    rawPath,
    nameClass,
    size: null,
    mtimeMs: 0,
    ctimeMs: 0,
    inode: 0,
    state: stubOf === null ? 'unread' : 'placeholder',
    problem: null,
    facts: null,
    fingerprint: null,
    entry: -1,
    wasRead: false,
  };
  try {
    takeStatus(file, lstatSync(rawPath ?? fileIn(options.root, folder.path, entry.name)), stubOf !== null, options);
  } catch (error) {
    file.state = isGone(error) ? 'gone' : 'unreadable';
    file.problem = isGone(error) ? 'file-vanished' : 'file-unreadable';
  }
  return file;
}

/** Names from a listing need no cleaning, and `path.join` would cost a third of the walk. */
function fileIn(root: string, folder: string, name: string): string {
  return folder === '' ? `${root}${path.sep}${name}` : `${root}${path.sep}${folder}${path.sep}${name}`;
}

function takeStatus(file: ScannedFile, status: Stats, isStub: boolean, options: WalkOptions): void {
  file.mtimeMs = status.mtimeMs;
  file.ctimeMs = process.platform === 'win32' ? 0 : status.ctimeMs;
  file.inode = status.ino;
  // The size of a stub is its own, not that of the photo.
  if (isStub) return;
  file.size = status.size;
  const { files } = options.survey;
  if (files.size > 0 && files.has(pathOf(file))) file.state = 'placeholder';
  else if (status.size === 0) file.state = 'empty';
  else options.witness.see(file, status.size, status.blocks);
}

/** A stub left behind beside its downloaded file, or beside another stub of the same name, says nothing more. */
function dropSpareStubs(folder: ScannedFolder, counts: WalkCounts): void {
  const isStub = (file: ScannedFile) => file.state === 'placeholder' && file.size === null;
  if (!folder.files.some(isStub)) return;
  const names = new Set(folder.files.filter((file) => !isStub(file)).map((file) => file.name));
  const kept = folder.files.filter((file) => {
    if (!isStub(file)) return true;
    const spare = names.has(file.name);
    names.add(file.name);
    return !spare;
  });
  counts.spareStubs += folder.files.length - kept.length;
  folder.files.splice(0, folder.files.length, ...kept);
}
