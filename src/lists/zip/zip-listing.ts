import { BlobReader, type Entry, type FileEntry, ZipReader } from '@zip.js/zip.js/index-native.js';
import { baseName } from '../../model/file-name.ts';
import { isMediaName } from '../list-name.ts';
import { ListReadError } from '../list-read-error.ts';
import type { ListSource } from '../list-source.ts';
import type { ListFile } from '../parsed-list.ts';
import { unpack } from './unpack.ts';

/** One photo or video in a zip, known from the directory alone. */
export interface ZipMedia {
  readonly name: string;
  /** Folder inside the zip, without a slash at the end. */
  readonly folder: string;
  /** Exact uncompressed bytes. */
  readonly size: number;
}

/** What a zip holds, as far as lists need it. Its photos are never read. */
export interface ZipListing {
  readonly texts: readonly ListSource[];
  readonly media: readonly ZipMedia[];
  /** Zips inside, such as `iCloud Shared Albums.zip`. */
  readonly nested: readonly NestedZip[];
  /** The first folder of the first entry, which in Apple's export carries the part number. */
  readonly topFolder: string | null;
  /** A spreadsheet or document of an office program, which is a zip too. */
  readonly isOfficeFile: boolean;
  /** The same text for two copies of one zip. */
  readonly identity: string;
}

export interface NestedZip {
  readonly path: string;
  readonly size: number;
  /** The zip as a file, when it is stored uncompressed (as zips in zips are) and can be read in place. */
  open(): Promise<ListFile | null>;
}

/** A directory larger than this is no photo export: 200 bytes an entry make this more than a million entries. */
const MAX_DIRECTORY_BYTES = 512 << 20;
/** Refused and not cut, because half of an export must never look like all of it. A Google export has a JSON a photo. */
const MAX_TEXTS = 500_000;
const TEXT_ENDINGS = /\.(csv|tsv|txt|json|log)$/i;

/** Reads the directory of a zip in place: ZIP64, data descriptors and appended bytes are accepted. */
export async function listZip(file: ListFile, signal?: AbortSignal): Promise<ZipListing> {
  const texts: ListSource[] = [];
  const media: ZipMedia[] = [];
  const nested: NestedZip[] = [];
  const identity: string[] = [];
  let topFolder: string | null = null;
  let isOfficeFile = false;
  let packed = 0;
  try {
    const reader = new ZipReader(new BoundedReader(file.blob), {
      useWebWorkers: false,
      strictness: 'tolerant',
      filenameValidation: 'tolerant',
      ...(signal ? { signal } : {}),
    });
    for await (const entry of reader.getEntriesGenerator()) {
      signal?.throwIfAborted();
      packed += entry.compressedSize;
      // Entries that share their bytes make a small file unpack for days (https://www.bamsoftware.com/hacks/zipbomb/).
      if (packed > file.blob.size)
        throw new ListReadError('zip-damaged', file.path, 'entries are larger than the file');
      const name = baseName(entry.filename);
      topFolder ??= /^([^/]+)\//.exec(entry.filename)?.[1] ?? null;
      if (entry.directory || isSystemEntry(entry.filename)) continue;
      if (entry.filename === '[Content_Types].xml') isOfficeFile = true;
      identity.push(`${entry.filename}|${entry.uncompressedSize}|${entry.signature ?? ''}`);
      if (isMediaName(name)) {
        media.push({ name, folder: folderOf(entry.filename), size: entry.uncompressedSize });
      } else if (TEXT_ENDINGS.test(name)) {
        if (texts.length >= MAX_TEXTS) throw new ListReadError('zip-too-large', file.path, `over ${MAX_TEXTS} texts`);
        texts.push(entrySource(file, entry, name));
      } else if (/\.zip$/i.test(name)) {
        nested.push({
          path: `${file.path}/${entry.filename}`,
          size: entry.uncompressedSize,
          open: () => storedZip(file, entry, name),
        });
      }
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw zipError(error, file.path);
  }
  return { texts, media, nested, topFolder, isOfficeFile, identity: identity.join('\n') };
}

/** Whether the bytes begin as a zip does (also an empty one, and the first disk of a split one). */
export function looksLikeZip(head: Uint8Array): boolean {
  if (head[0] !== 0x50 || head[1] !== 0x4b) return false;
  const [a, b] = [head[2], head[3]];
  return (a === 3 && b === 4) || (a === 5 && b === 6) || (a === 7 && b === 8) || (a === 0x30 && b === 0x30);
}

function entrySource(file: ListFile, entry: FileEntry, name: string): ListSource {
  const path = `${file.path}/${entry.filename}`;
  return {
    name,
    path,
    size: entry.uncompressedSize,
    modifiedMs: entryTime(entry),
    crc32: entry.signature ?? null,
    chunks: () => unpack(entry, path),
  };
}

/** UTC when the entry says it; else its DOS time read as UTC, so that the zone of this computer plays no part. */
export function entryTime(entry: Entry): number | null {
  const stamp = entry.extraFieldExtendedTimestamp?.lastModDate;
  if (stamp) return stamp.getTime();
  const dos = Number(entry.rawLastModDate);
  if (!Number.isFinite(dos) || dos <= 0) return null;
  const [date, time] = [dos >>> 16, dos & 0xffff];
  const [year, month, day] = [1980 + (date >>> 9), (date >>> 5) & 15, date & 31];
  if (month < 1 || day < 1) return null;
  return Date.UTC(year, month - 1, day, time >>> 11, (time >>> 5) & 63, (time & 31) * 2);
}

/** A stored zip is a slice of the outer file. Its bytes begin after the local header, whose length stands in itself. */
async function storedZip(file: ListFile, entry: FileEntry, name: string): Promise<ListFile | null> {
  if (entry.compressionMethod !== 0 || entry.encrypted) return null;
  const header = new DataView(await file.blob.slice(entry.offset, entry.offset + 30).arrayBuffer());
  if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) return null;
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const path = `${file.path}/${entry.filename}`;
  return { name, path, blob: file.blob.slice(start, start + entry.compressedSize), modifiedMs: entryTime(entry) };
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** What macOS adds to every zip it makes. */
function isSystemEntry(path: string): boolean {
  return path.startsWith('__MACOSX/') || baseName(path).startsWith('._');
}

/** Refuses to load a directory of absurd size, however large the zip says it is. */
class BoundedReader extends BlobReader {
  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > MAX_DIRECTORY_BYTES) throw new Error('directory too large');
    return super.readUint8Array(index, length);
  }
}

/** A zip that cannot be read: with a password on its directory, or damaged or cut short. */
function zipError(error: unknown, path: string): ListReadError {
  if (error instanceof ListReadError) return error;
  const technical = error instanceof Error ? error.message : String(error);
  if (/directory too large/.test(technical)) return new ListReadError('zip-too-large', path, technical);
  return new ListReadError(/encrypted/i.test(technical) ? 'zip-encrypted' : 'zip-damaged', path, technical);
}
