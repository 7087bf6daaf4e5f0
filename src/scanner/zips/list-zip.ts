import type { FileEntry } from '@zip.js/zip.js/index-native.js';
import { entryTime } from '../../zip/entry.ts';
import { ZipUnread } from '../../zip/zip-unread.ts';
import type { ZipPlace } from '../files/packed-entry.ts';
import { ArchiveFoldersBuilder, type InnerZip, type MetEntry } from './archive-folders.ts';
import { entryStart } from './entry-start.ts';
import { addArchive, type Opening, type PackedOther } from './opening.ts';
import { entriesOf, startsAsZip } from './zip-reader.ts';

/** Zips in zips are followed this deep (Apple's export needs one), and so many of them: a bomb of zips ends there. */
const DEEPEST = 3;
const MOST_INNER = 1000;

/**
 * Lists a zip by its directory, and zips that are stored in it; no entry is read. Throws `ZipUnread`, and what `yieldToEventLoop` throws.
 *
 * @param start where the zip begins in the open file
 */
export async function listZip(
  opening: Opening,
  root: string,
  start: number,
  size: number,
  depth: number,
): Promise<void> {
  const { handle, archive, yieldToEventLoop } = opening;
  if (!startsAsZip(handle, start)) throw new ZipUnread('zip-damaged', 'does not begin as a zip does');
  const others: PackedOther[] = [];
  const builder = new ArchiveFoldersBuilder(archive, root, (path, kind, size, entry) =>
    others.push({ path, kind, size, place: entry === null ? null : { archive, entry } }),
  );
  for await (const entry of entriesOf(handle, start, size)) {
    await yieldToEventLoop();
    builder.add(metEntry(entry, start));
  }
  const found = builder.finish();
  for (const zip of found.inner) await listInner(opening, zip, depth);
  addArchive(opening, root, found, others);
}

async function listInner(opening: Opening, { path, entry }: InnerZip, depth: number): Promise<void> {
  const { handle, archive } = opening;
  opening.innerSeen += 1;
  try {
    if (depth + 1 >= DEEPEST || opening.innerSeen > MOST_INNER) throw new ZipUnread('zip-too-large', 'too many zips');
    const start = entry && entryStart(handle, entry, archive.status.size);
    if (!entry) throw new ZipUnread('zip-not-in-place', 'a packed zip in a zip');
    if (start === null) throw new ZipUnread('zip-damaged', 'no local header');
    await listZip(opening, path, start, entry.size, depth + 1);
  } catch (error) {
    if (!(error instanceof ZipUnread)) throw error;
    opening.counts.unreadableZips += 1;
    opening.blind.push(path);
    opening.problems.push({ ...error.problem, path });
  }
}

/** @param base where the zip begins in the file on the disk */
function metEntry(entry: FileEntry, base: number): MetEntry {
  const { filename, uncompressedSize, encrypted } = entry;
  return {
    name: filename,
    size: uncompressedSize,
    timeMs: entryTime(entry),
    isLocked: encrypted,
    packed: placeOf(entry, base),
  };
}

/** Null for what cannot be unpacked here. */
function placeOf(entry: FileEntry, base: number): ZipPlace | null {
  const { compressionMethod: method, encrypted, signature, compressedSize, uncompressedSize } = entry;
  if (encrypted || (method !== 0 && method !== 8)) return null;
  const crc = (signature ?? 0) >>> 0;
  return { offset: base + entry.offset, packedSize: compressedSize, size: uncompressedSize, method, crc };
}
