import { closeSync, fstatSync, readSync, type Stats } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { archiveKind } from '../../scanner/archives/archive-kind.ts';
import { openArchive } from '../../scanner/archives/open-archive.ts';
import { isInTar, type PackedEntry, type ZipPlace } from '../../scanner/files/packed-entry.ts';
import { pathOf } from '../../scanner/files/scanned-file.ts';
import { type ByteSource, bytesSource } from '../../scanner/media/byte-source.ts';
import { findEmbeddedThumbnail } from '../../scanner/media/find-embedded-thumbnail.ts';
import { findFirstFrame } from '../../scanner/media/find-first-frame.ts';
import { readMediaFacts } from '../../scanner/media/read-media-facts.ts';
import { type FileStatus, sameStatus, statusOf } from '../../scanner/reading/file-status.ts';
import { openForReading } from '../../scanner/reading/open-file.ts';
import { entryStart, isPhotoBomb } from '../../scanner/zips/entry-start.ts';
import { packedPieces } from '../../scanner/zips/packed-pieces.ts';
import { WindowSource } from '../../scanner/zips/window-source.ts';
import { decodeHeif } from './decode-heif.ts';
import { encodePng } from './png.ts';
import { shrink } from './shrink.ts';

/**
 * Bytes of an open file, each read into memory of its own.
 *
 * @param start where they begin, for a file that is stored inside another one
 */
function sourceOf(fd: number, size: number, start = 0): ByteSource {
  return {
    size,
    read: (offset, length) => {
      const want = Math.max(0, Math.min(length, size - offset));
      const bytes = new Uint8Array(want);
      return bytes.subarray(0, want === 0 ? 0 : readSync(fd, bytes, 0, want, start + offset));
    },
  };
}

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
async function packedSource(handle: number, file: string, status: Stats, inner: string): Promise<ByteSource | null> {
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

/** A small picture as bytes that Chromium can show; of a film, a film of its first picture, which the window decodes. */
export interface Thumbnail {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | 'video/mp4';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Longest side of what is made here. Tiles are up to 200 points, twice that on a fine screen. */
const LONGEST = 400;

/** A picture of this many bytes and pixels is sent as it is: decoding it costs the page little. */
const SMALL_FILE = 6_000_000;
const SMALL_PIXELS = 26_000_000;

/** A HEIC larger than this is not read for its picture. */
const LARGEST_HEIF = 60_000_000;

const SHOWABLE = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', gif: 'image/gif' } as const;

/** A copy that owns its memory, so that it can move between threads. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/**
 * A picture of one file that is on this disk (never a placeholder: the caller has looked), or null when none can be
 * made. The picture inside the file comes first, then the file itself when it is small, then a decoded HEIC; of a film its
 * first picture. Reads and computes synchronously: for a process of its own.
 *
 * @param inner for a photo inside a zip: its path in there
 */
export async function makeThumbnail(file: string, inner: string | null = null): Promise<Thumbnail | null> {
  const fd = openForReading(file);
  try {
    const status = fstatSync(fd);
    if (!status.isFile()) return null;
    const source = inner === null ? sourceOf(fd, status.size) : await packedSource(fd, file, status, inner);
    return source && (await pictureOf(source));
  } finally {
    closeSync(fd);
  }
}

async function pictureOf(source: ByteSource): Promise<Thumbnail | null> {
  const { size } = source;
  const inside = findEmbeddedThumbnail(source);
  if (inside) return { type: 'image/jpeg', bytes: own(inside) };
  const frame = findFirstFrame(source);
  if (frame) return frame;
  const facts = await readMediaFacts(source);
  if (!facts) return null;
  if (facts.type === 'heic' || facts.type === 'avif') {
    const pixels = size <= LARGEST_HEIF ? decodeHeif(source.read(0, size)) : null;
    if (!pixels) return null;
    const small = shrink(pixels, LONGEST);
    return { type: 'image/png', bytes: own(encodePng(small.width, small.height, small.data)) };
  }
  const type = SHOWABLE[facts.type as keyof typeof SHOWABLE];
  const pixels = (facts.width ?? 0) * (facts.height ?? 0);
  if (type === undefined || size > SMALL_FILE || pixels === 0 || pixels > SMALL_PIXELS) return null;
  return { type, bytes: own(source.read(0, size)) };
}
