import type { Stats } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { archiveKind } from '../../scanner/archives/archive-kind.ts';
import { openArchive } from '../../scanner/archives/open-archive.ts';
import { isInTar, type PackedEntry, type ZipPlace } from '../../scanner/files/packed-entry.ts';
import { pathOf } from '../../scanner/files/scanned-file.ts';
import { type ByteSource, bytesSource } from '../../scanner/media/byte-source.ts';
import { type FileStatus, sameStatus, statusOf } from '../../scanner/reading/file-status.ts';
import { entryStart, isPhotoBomb } from '../../scanner/zips/entry-start.ts';
import { packedPieces } from '../../scanner/zips/packed-pieces.ts';
import { WindowSource } from '../../scanner/zips/window-source.ts';
import { sourceOf } from './open-source.ts';

/** What is packed must be unpacked to its end to see its picture: a photo, or a film of a minute or two. */
const LARGEST_PACKED = 300_000_000;

/** A photo up to this size is unpacked at once. */
const AT_ONCE = 24_000_000;

const TOOLS = { observer: { beginRead: () => {}, endRead: () => {} }, checkpoint: () => {} };

/** The directory of the zip that was looked into last: whoever scrolls through one asks for hundreds of its photos. */
interface Directory {
  readonly file: string;
  readonly status: FileStatus;
  readonly entries: ReadonlyMap<string, PackedEntry>;
}

let last: Directory | null = null;

/**
 * The bytes of a photo or film inside an open zip, or null: no such entry, locked, too large to unpack for a picture, damaged, or the
 * archive is a tar, which would have to be read from its beginning.
 *
 * @param inner path of the entry as the scan gave it, below the zip
 */
export async function packedSource(
  handle: number,
  file: string,
  status: Stats,
  inner: string,
): Promise<ByteSource | null> {
  if (archiveKind(handle) !== 'zip') return null;
  const entry = (await directoryOf(file, statusOf(status))).get(inner);
  if (!entry || isInTar(entry) || isPhotoBomb(entry)) return null;
  const start = entryStart(handle, entry, status.size);
  if (start === null) return null;
  // Stored as it is, as cameras' pictures mostly are: read in place.
  if (entry.method === 0) return sourceOf(handle, entry.size, start);
  return entry.size <= AT_ONCE ? unpacked(handle, entry, start) : beginningAndEnd(handle, entry, start);
}

async function directoryOf(file: string, status: FileStatus): Promise<ReadonlyMap<string, PackedEntry>> {
  if (last?.file === file && sameStatus(last.status, status)) return last.entries;
  const { folders } = await openArchive(file, '', { yieldToEventLoop: async () => {} });
  const entries = new Map<string, PackedEntry>();
  for (const folder of folders)
    for (const found of folder.files) {
      const entry = folder.zip?.entries.get(found.name);
      if (entry && found.nameClass !== 'sidecar') entries.set(pathOf(found), entry);
    }
  last = { file, status, entries };
  return entries;
}

function unpacked(handle: number, entry: ZipPlace, start: number): ByteSource {
  const packed = sourceOf(handle, entry.packedSize, start).read(0, entry.packedSize);
  return bytesSource(inflateRawSync(packed, { maxOutputLength: entry.size }));
}

/** Of a film that is packed, its beginning and its end are kept: where it says what it holds. */
async function beginningAndEnd(handle: number, entry: ZipPlace, start: number): Promise<ByteSource | null> {
  if (entry.size > LARGEST_PACKED) return null;
  const kept = new WindowSource(entry.size);
  for await (const piece of packedPieces(handle, entry, start, TOOLS)) kept.push(piece);
  return kept.isFull ? kept : null;
}
