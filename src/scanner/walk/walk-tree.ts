import { lstatSync, readlinkSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { PassedOverKind } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import { ListedFolder } from '../files/listed-folder.ts';
import { type NameClass, type ScannedFile, type ScannedFolder, unreadFile } from '../files/scanned-file.ts';
import { isMirrorSign } from '../place/mirror-signs.ts';
import type { MountsBelow } from '../place/mounts-below.ts';
import { isBackup, mayBeOfBackup } from '../place/phone-backup.ts';
import { isServiceMark } from '../place/services.ts';
import type { SparseFileDetector } from '../placeholders/no-blocks.ts';
import type { PlaceholderSurvey } from '../placeholders/placeholder-survey.ts';
import { changeTimeOf, statusOf } from '../reading/file-status.ts';
import { classifyName } from './classify-name.ts';
import { childMode, type FolderMode } from './folder-mode.ts';
import { folderProblem, isGone, NoAnswer } from './folder-problem.ts';
import { countPassedOver, passedOverKind } from './passed-over.ts';
import { type FolderEntry, readFolder } from './read-folder.ts';
import type { WalkCounts } from './walk-counts.ts';

export interface WalkOptions {
  /** Absolute path without links in it. */
  readonly root: string;
  readonly mode: FolderMode;
  readonly survey: PlaceholderSurvey;
  readonly detector: Pick<SparseFileDetector, 'see' | 'hasBytes'>;
  readonly counts: WalkCounts;
  /** Told the path inside the place of every folder that could not be read. */
  readonly onUnreadable: (path: string, problem: Problem) => void;
  /** Told the path inside the place of every folder that was not listed, for whatever reason. */
  readonly onUnlisted: (path: string) => void;
  /** Told the path inside the place of every Photos library met on the way. */
  readonly onLibrary: (path: string) => void;
  /** Told every zip that may hold photos; its state may still be decided by the detector. */
  readonly onZip: (zip: ScannedFile) => void;
  /** Told the path inside the place of every folder that is the backup of a phone. */
  readonly onBackup: (path: string) => void;
  /** Told that a name suggests a program that keeps the folder like iCloud Photos. */
  readonly onMirrorSign: () => void;
  /** Told the path inside the place of every folder in which a service has left its mark. */
  readonly onMark: (path: string) => void;
  /** What is mounted below the place and does not answer, or is no file. */
  readonly mounts: Pick<MountsBelow, 'silent' | 'pseudo'>;
  /** Told every file that is passed over, where somebody asks for all of them; null where nobody does. */
  readonly onOther: ((file: ScannedFile, kind: PassedOverKind) => void) | null;
  /** Names in the place itself that count; everything else there is passed over. Null: all. */
  readonly only: ReadonlySet<string> | null;
}

interface PendingFolder {
  readonly path: string;
  readonly raw: Buffer | null;
  readonly mode: FolderMode;
  /** Device and inode of this folder and of all above it: a folder inside itself is a loop. */
  readonly chain: Chain | null;
  /** The folder of this one or above it that is not looked into, and whether it was counted. */
  readonly unseen: { readonly path: string; counted: boolean } | null;
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
export function* walkTree(options: WalkOptions): Generator<ListedFolder> {
  const stack: PendingFolder[] = [{ path: '', raw: null, mode: options.mode, chain: null, unseen: null }];
  for (let folder = stack.pop(); folder; folder = stack.pop()) {
    const opened = openFolder(folder, options);
    if (!opened) continue;
    options.counts.folders += 1;
    const scanned = new ListedFolder(folder.path, folder.raw);
    const folders: PendingFolder[] = [];
    lookForSigns(folder, opened.entries, options);
    for (const entry of opened.entries) {
      if (folder.path === '' && options.only !== null && !options.only.has(entry.name)) continue;
      if (entry.kind === 'folder') folders.push(childFolder(folder, entry, opened.chain, options));
      else takeFile(scanned, entry, folder, options, isSurveyed(folder, entry, options));
    }
    if (!scanned.isInColumns) dropSpareStubs(scanned, options.counts);
    // Last in, first out: the first name comes first.
    for (const child of folders.sort(byPath).reverse()) stack.push(child);
    yield scanned;
  }
}

function byPath(a: PendingFolder, b: PendingFolder): number {
  return a.path < b.path ? -1 : 1;
}

/** Names that say that a folder is not what it seems. */
function lookForSigns(folder: PendingFolder, entries: readonly FolderEntry[], options: WalkOptions): void {
  let [isMarked, mayBeBackup, mirrors] = [false, false, false];
  for (const { name } of entries) {
    if (mayBeOfBackup(name)) mayBeBackup = true;
    else if (!isMarked && isServiceMark(name)) isMarked = true;
    if (!mirrors && isMirrorSign(name)) mirrors = true;
  }
  if (isMarked) options.onMark(folder.path);
  if (mirrors) options.onMirrorSign();
  if (mayBeBackup && isBackup(new Set(entries.map(({ name }) => name)))) options.onBackup(folder.path);
}

function isSurveyed({ path }: PendingFolder, { name }: FolderEntry, { survey }: WalkOptions): boolean {
  return !survey.isEmpty && survey.hasFile(path === '' ? name : `${path}/${name}`);
}

function openFolder(folder: PendingFolder, options: WalkOptions): { entries: FolderEntry[]; chain: Chain } | null {
  const absolute = absolutePath(options.root, folder);
  const { counts, mounts, onUnlisted } = options;
  const isToFetch = options.survey.hasFolder(folder.path);
  try {
    if (mounts.pseudo.has(folder.path)) {
      onUnlisted(folder.path);
      return null;
    }
    if (mounts.silent.has(folder.path)) throw new NoAnswer('what is mounted here does not answer');
    if (isToFetch) throw new Error('the folder itself is still in a cloud');
    const { dev, ino } = lstatSync(absolute);
    if (ino !== 0 && isAbove(folder.chain, dev, ino)) {
      counts.links += 1;
      counts.files += 1;
      onUnlisted(folder.path);
      return null;
    }
    return { entries: readFolder(absolute), chain: { device: dev, inode: ino, above: folder.chain } };
  } catch (error) {
    if (folder.path === '') throw error;
    onUnlisted(folder.path);
    if (isGone(error)) return null;
    // Bins and indexes of the system are closed to everybody, and hold nobody's photos.
    if (folder.mode === 'system') countPassedOver(counts.passedOver, 'system-entry', folder.path);
    else {
      counts.unreadableFolders += 1;
      options.onUnreadable(folder.path, folderProblem(error, folder.path));
    }
    return null;
  }
}

function isAbove(chain: Chain | null, device: number, inode: number): boolean {
  for (let link = chain; link; link = link.above) if (link.inode === inode && link.device === device) return true;
  return false;
}

function childFolder(parent: PendingFolder, entry: FolderEntry, chain: Chain, options: WalkOptions): PendingFolder {
  const inside = parent.path === '' ? entry.name : `${parent.path}/${entry.name}`;
  const around = path.basename(parent.path === '' ? options.root : parent.path);
  const mode = childMode(parent.mode, entry.name, around);
  if (mode === 'library') options.onLibrary(inside);
  const unseen = parent.unseen ?? (mode === 'hidden' || mode === 'system' ? { path: inside, counted: false } : null);
  return { path: inside, raw: rawChild(options.root, parent, entry), mode, chain, unseen };
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

function takeFile(
  folder: ListedFolder,
  entry: FolderEntry,
  { mode, unseen }: PendingFolder,
  options: WalkOptions,
  surveyed: boolean,
): void {
  const { counts } = options;
  counts.files += 1;
  const tellOther = (kind: PassedOverKind) =>
    options.onOther?.(makeFile(folder, entry, 'unknown', null, options, surveyed), kind);
  const inside = () => (folder.path === '' ? entry.name : `${folder.path}/${entry.name}`);
  if (unseen !== null) {
    // A folder of links, or of what systems leave everywhere, hides nothing.
    if (!unseen.counted && entry.kind === 'file' && passedOverKind(entry.name) !== 'system-entry') {
      unseen.counted = true;
      countPassedOver(counts.passedOver, mode === 'hidden' ? 'hidden-folder' : 'system-entry', unseen.path);
    }
    if (entry.kind === 'link') counts.links += 1;
    else counts.notPhotos += 1;
    if (mode === 'hidden' && entry.kind === 'link' && !staysInside(options.root, folder.path, entry))
      countPassedOver(counts.passedOver, 'link', inside());
    if (mode === 'hidden' && entry.kind === 'file' && passedOverKind(entry.name) !== 'system-entry')
      tellOther('hidden-folder');
  } else if (entry.kind === 'link') {
    counts.links += 1;
    if (!staysInside(options.root, folder.path, entry)) countPassedOver(counts.passedOver, 'link', inside());
  } else if (mode !== 'photos') {
    if (mode === 'derivatives') counts.derivatives += 1;
    else counts.notPhotos += 1;
    if (entry.kind === 'file' && passedOverKind(entry.name) !== 'system-entry') tellOther('inside-library');
  } else if (entry.kind === 'other') {
    counts.notPhotos += 1;
    countPassedOver(counts.passedOver, 'special-file', inside());
  } else {
    const { nameClass, stubOf } = classifyName(entry.name);
    if (nameClass === 'zip') {
      counts.notPhotos += 1;
      options.onZip(makeFile(folder, entry, 'unknown', null, options, surveyed));
    } else if (nameClass === 'other') {
      counts.notPhotos += 1;
      const kind = passedOverKind(entry.name);
      countPassedOver(counts.passedOver, kind, inside());
      if (kind !== 'system-entry') tellOther(kind);
    } else if (stubOf !== null || surveyed || !takePlainly(folder, entry, nameClass, options))
      folder.files.push(makeFile(folder, entry, nameClass, stubOf, options, surveyed));
  }
}

/** Lists a file in the columns of its folder; false when there is anything odd about it, or was about one before it. */
function takePlainly(folder: ListedFolder, entry: FolderEntry, nameClass: NameClass, options: WalkOptions): boolean {
  if (entry.raw !== null || folder.rawPath !== null || !folder.isInColumns) return false;
  try {
    const status = lstatSync(fileIn(options.root, folder.path, entry.name));
    if (status.size === 0 || !options.detector.hasBytes(status.size, status.blocks)) return false;
    folder.list(entry.name, nameClass, statusOf(status));
    return true;
  } catch {
    // Its record says why.
    return false;
  }
}

/**
 * Whether a link names something inside the place, which is looked at where it lies. Only the text of the link is read: what it
 * names may be a share that never answers.
 */
function staysInside(root: string, folder: string, { name, raw }: FolderEntry): boolean {
  if (raw !== null) return false;
  try {
    const target = path.resolve(root, folder, readlinkSync(fileIn(root, folder, name)));
    return target === root || target.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
  } catch {
    return false;
  }
}

function makeFile(
  folder: ScannedFolder,
  entry: FolderEntry,
  nameClass: NameClass,
  stubOf: string | null,
  options: WalkOptions,
  surveyed: boolean,
): ScannedFile {
  const rawPath = rawChild(options.root, { path: folder.path, raw: folder.rawPath }, entry);
  const file = unreadFile(folder, stubOf ?? entry.name, nameClass, rawPath);
  if (stubOf !== null) file.state = 'placeholder';
  try {
    const status = lstatSync(rawPath ?? fileIn(options.root, folder.path, entry.name));
    takeStatus(file, status, stubOf !== null, surveyed, options.detector);
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

function takeStatus(
  file: ScannedFile,
  status: Stats,
  isStub: boolean,
  surveyed: boolean,
  detector: WalkOptions['detector'],
): void {
  file.mtimeMs = status.mtimeMs;
  file.ctimeMs = changeTimeOf(status);
  file.inode = status.ino;
  // The size of a stub is its own, not that of the photo.
  if (isStub) return;
  file.size = status.size;
  if (surveyed) file.state = 'placeholder';
  else if (status.size === 0) file.state = 'empty';
  else detector.see(file, status.size, status.blocks);
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
