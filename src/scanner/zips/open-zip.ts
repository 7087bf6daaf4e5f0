import { closeSync, fstatSync } from 'node:fs';
import type { Problem } from '../../model/problem.ts';
import { statusOf } from '../reading/file-status.ts';
import { openForReading } from '../reading/open-file.ts';
import type { ScannedFolder } from '../scanned-file.ts';
import { isPartOfTakeout } from '../takeout/takeout-album.ts';
import { errorCode } from '../walk/folder-problem.ts';
import { addCounts, noCounts, type WalkCounts } from '../walk/walk-counts.ts';
import { ArchiveFoldersBuilder, type InnerZip } from './archive-folders.ts';
import { dataStart } from './data-start.ts';
import { startsAsZip } from './is-zip-file.ts';
import type { ZipArchive } from './packed-entry.ts';
import { ZipUnread, zipEntries } from './zip-reader.ts';

/** Zips in zips are followed this deep (Apple's export needs one), and so many of them: a bomb of zips ends there. */
const DEEPEST = 3;
const MOST_INNER = 1000;

/** What is in a zip of the place. */
export interface OpenedZip {
  readonly folders: readonly ScannedFolder[];
  /** Of the entries; the zip itself is counted by whoever met it. */
  readonly counts: WalkCounts;
  readonly problems: readonly Problem[];
  /** Paths inside the place of zips in it that could not be looked into. */
  readonly blind: readonly string[];
}

interface Opening {
  readonly handle: number;
  readonly archive: ZipArchive;
  readonly breathe: () => Promise<void>;
  readonly folders: ScannedFolder[];
  readonly counts: WalkCounts;
  readonly problems: Problem[];
  readonly blind: string[];
  innerSeen: number;
}

/**
 * Reads the directory of a zip, and of zips stored in it; the photos are not read. The caller knows that its bytes are here. A
 * zip in which no entry is called like a photo is none of our business and gives nothing. Throws `ZipUnread`, and what
 * `breathe` throws.
 *
 * @param root path of the zip inside the place; empty when it is the place
 */
export async function openZip(
  path: string | Uint8Array,
  root: string,
  breathe: () => Promise<void>,
): Promise<OpenedZip> {
  const handle = openArchive(path);
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) throw new ZipUnread('file-unreadable', 'not a regular file');
    const archive = { path, status: statusOf(status) };
    const opening = {
      handle,
      archive,
      breathe,
      folders: [],
      counts: noCounts(),
      problems: [],
      blind: [],
      innerSeen: 0,
    };
    await listOne(opening, root, 0, status.size, 0);
    return opening;
  } finally {
    closeSync(handle);
  }
}

function openArchive(path: string | Uint8Array): number {
  try {
    return openForReading(typeof path === 'string' ? path : Buffer.from(path));
  } catch (error) {
    throw new ZipUnread('file-unreadable', errorCode(error));
  }
}

async function listOne(opening: Opening, root: string, start: number, size: number, depth: number): Promise<void> {
  const { handle, archive, breathe } = opening;
  if (!startsAsZip(handle, start)) throw new ZipUnread('zip-damaged', 'does not begin as a zip does');
  const builder = new ArchiveFoldersBuilder(archive, root, start);
  for await (const entry of zipEntries(handle, start, size)) {
    await breathe();
    builder.add(entry);
  }
  const { folders, counts, problems, inner } = builder.finish();
  for (const zip of inner) await listInner(opening, zip, depth);
  if (root !== '' && !folders.some(isWorthReading)) return;
  opening.folders.push(...folders);
  opening.problems.push(...problems);
  addCounts(opening.counts, counts);
}

async function listInner(opening: Opening, { path, entry }: InnerZip, depth: number): Promise<void> {
  const { handle, archive } = opening;
  opening.innerSeen += 1;
  try {
    if (depth + 1 >= DEEPEST || opening.innerSeen > MOST_INNER) throw new ZipUnread('zip-too-large', 'too many zips');
    const start = entry && dataStart(handle, entry, archive.status.size);
    if (!entry) throw new ZipUnread('zip-not-in-place', 'a packed zip in a zip');
    if (start === null) throw new ZipUnread('zip-damaged', 'no local header');
    await listOne(opening, path, start, entry.size, depth + 1);
  } catch (error) {
    if (!(error instanceof ZipUnread)) throw error;
    opening.counts.unreadableZips += 1;
    opening.blind.push(path);
    opening.problems.push({ ...error.problem, path });
  }
}

/** Whether a folder of a zip has photos, or the sidecars of photos that may lie in another part of the same Takeout. */
function isWorthReading(folder: ScannedFolder): boolean {
  return folder.files.some((file) => file.nameClass === 'photo') || isPartOfTakeout(folder.path);
}
