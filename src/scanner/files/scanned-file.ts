import type { ResourceState } from '../../model/asset.ts';
import type { Fingerprint } from '../../model/fingerprint.ts';
import type { ProblemCode } from '../../model/problem.ts';
import type { MediaFacts } from '../media/media-facts.ts';
import type { ZerosFound } from '../media/zero-ranges.ts';
import type { PackedFolder } from './packed-entry.ts';

/**
 * What a file is by its name alone. `photo` has the ending of a photo or video; `unknown` has an ending that says
 * nothing, so its first bytes are looked at; everything that is surely not a photo never becomes a scanned file.
 */
export type NameClass = 'photo' | 'unknown' | 'adjustment' | 'sidecar';

/**
 * What is known of a file's bytes. Besides the states of a resource: `unread` (not looked at yet), `not-photo`
 * (looked at: no photo, and its name promised none) and `gone` (it vanished between listing and reading).
 */
export type FileState = Exclude<ResourceState, 'listed' | 'absent'> | 'unread' | 'not-photo' | 'gone';

/** One folder inside the place. */
export interface ScannedFolder {
  /** Path inside the place with `/`; empty for the place itself. */
  readonly path: string;
  /** The absolute path as bytes, when a part of it is not valid UTF-8; null otherwise. */
  readonly rawPath: Buffer | null;
  /** The zip or tar that the folder is inside of; null for a folder of the disk. */
  zip: PackedFolder | null;
  readonly files: ScannedFile[];
  /** Files that still wait to be read in the quick pass. */
  waiting: number;
}

/** One file while a scan is under way. The only mutable records of the scanner: a million of them must stay small. */
export interface ScannedFile {
  readonly folder: ScannedFolder;
  /** The name the file is known by: for a stub `.IMG_1.HEIC.icloud` it is `IMG_1.HEIC`. */
  readonly name: string;
  /** The absolute path as bytes, when it cannot be written as text. */
  readonly rawPath: Buffer | null;
  readonly nameClass: NameClass;
  /** Bytes; null when not known (a stub, or a file whose status cannot be read). */
  size: number | null;
  mtimeMs: number;
  ctimeMs: number;
  inode: number;
  state: FileState;
  problem: ProblemCode | null;
  facts: MediaFacts | null;
  fingerprint: Fingerprint | null;
  /** When the bytes behind the fingerprint were read (ms, UTC); null when nobody knows, or nothing was read. */
  readAt: number | null;
  /** The bytes behind the fingerprint were written since the disk was plugged in (scan/work-through.ts). */
  writtenSinceAttached: boolean;
  /** What long runs of zeros in it mean; null until all of its bytes were read. Belongs to the fingerprint. */
  zeros: ZerosFound | null;
  /** Position of its asset in the scan's inventory; -1 before grouping. */
  entry: number;
  /** Whether its bytes were read in this scan. */
  wasRead: boolean;
}

/** The record of a file of which only its name is known yet; its status is to be filled in. One shape for all, made here alone. */
export function unreadFile(
  folder: ScannedFolder,
  name: string,
  nameClass: NameClass,
  rawPath: Buffer | null = null,
): ScannedFile {
  return {
    folder,
    name,
    rawPath,
    nameClass,
    size: null,
    mtimeMs: 0,
    ctimeMs: 0,
    inode: 0,
    state: 'unread',
    problem: null,
    facts: null,
    fingerprint: null,
    zeros: null,
    entry: -1,
    readAt: null,
    writtenSinceAttached: false,
    wasRead: false,
  };
}

/** Where a file of the disk is: text, or bytes when text cannot say it. */
export function diskPathOf(root: string, { rawPath, folder, name }: ScannedFile): string | Buffer {
  return rawPath ?? `${root}/${folder.path === '' ? '' : `${folder.path}/`}${name}`;
}

/** Path inside the place with `/`. */
export function pathOf(file: Pick<ScannedFile, 'name'> & { readonly folder: { readonly path: string } }): string {
  return file.folder.path === '' ? file.name : prefixOf(file.folder.path) + file.name;
}

let lastFolder = '';
let lastPrefix = '';

/** Files come folder by folder, and the engine keeps both halves of a joined text: so all files of a folder share the first. */
function prefixOf(folder: string): string {
  if (folder !== lastFolder) {
    lastFolder = folder;
    lastPrefix = `${folder}/`;
  }
  return lastPrefix;
}
