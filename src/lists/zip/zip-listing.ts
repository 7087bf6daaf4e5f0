import type { FileEntry } from '@zip.js/zip.js/index-native.js';
import { baseName } from '../../model/file-name.ts';
import { type ZipBytes, zipEntries } from '../../zip/directory.ts';
import { dataStart, earliestEntryTime, entryPath, LOCAL_HEADER } from '../../zip/entry.ts';
import { unpack } from '../../zip/unpack.ts';
import { ZipUnread } from '../../zip/zip-unread.ts';
import { isMediaName } from '../list-name.ts';
import { ListReadError } from '../list-read-error.ts';
import { fullPathOf, type ListSource } from '../list-source.ts';
import type { ListFile } from '../parsed-list.ts';

/** Files of office programs that are zips inside. */
type ZipDocument = 'xlsx' | 'ods' | 'Numbers' | 'Pages' | 'Keynote' | 'Word' | 'PowerPoint' | 'OpenDocument' | 'Office';

/** Knows a file of an office program by the entries of its zip. */
class DocumentMarks {
  readonly #paths = new Set<string>();
  #iwork = false;

  add(path: string): void {
    if (/\.iwa$/i.test(path) || path === 'Index.zip') this.#iwork = true;
    else if (!path.includes('/') || /^(?:xl|word|ppt|META-INF|Index)\/[^/]+$/.test(path)) this.#paths.add(path);
  }

  /** @param name what the file is called: tables and texts of Apple's programs look alike inside */
  kind(name: string): ZipDocument | null {
    const has = (path: string) => this.#paths.has(path);
    if (this.#iwork) return /\.pages$/i.test(name) ? 'Pages' : /\.key$/i.test(name) ? 'Keynote' : 'Numbers';
    if (has('xl/workbook.xml') || has('xl/workbook.bin')) return 'xlsx';
    if (has('word/document.xml')) return 'Word';
    if (has('ppt/presentation.xml')) return 'PowerPoint';
    if (has('[Content_Types].xml')) return 'Office';
    if (has('content.xml') && has('META-INF/manifest.xml'))
      return /\.(?:odt|odp|odg)$/i.test(name) ? 'OpenDocument' : 'ods';
    return null;
  }
}

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
  /** What the zip is when it is a file of an office program, which is a zip too. */
  readonly document: ZipDocument | null;
  /** All bytes that it unpacks to. */
  readonly unpackedSize: number;
  /** The same text for two copies of one zip. */
  readonly identity: string;
}

export interface NestedZip {
  readonly path: string;
  readonly size: number;
  /** The zip as a file, when it is stored uncompressed (as zips in zips are) and can be read in place. */
  open(): Promise<ListFile | null>;
}

/** No list of photos is larger; a million rows of Apple's export are about 130 MB. */
const MAX_TEXT_BYTES = 1 << 30;
/** Refused and not cut, because half of an export must never look like all of it. A Google export has a JSON a photo. */
const MAX_TEXTS = 500_000;
const TEXT_ENDINGS = /\.(csv|tsv|tab|txt|json|jsonl|ndjson|log)$/i;

/** Reads the directory of a zip in place. Throws `ListReadError`. */
export async function listZip(file: ListFile, signal?: AbortSignal): Promise<ZipListing> {
  const texts: ListSource[] = [];
  const media: ZipMedia[] = [];
  const nested: NestedZip[] = [];
  const identity: string[] = [];
  let topFolder: string | null = null;
  const document = new DocumentMarks();
  let unpackedSize = 0;
  try {
    for await (const entry of zipEntries(blobBytes(file.blob), signal)) {
      const path = entryPath(entry.filename);
      const name = baseName(path);
      topFolder ??= /^([^/]+)\//.exec(path)?.[1] ?? null;
      if (isSystemEntry(path)) continue;
      document.add(path);
      unpackedSize += entry.uncompressedSize;
      identity.push(`${entry.filename}|${entry.uncompressedSize}|${entry.signature ?? ''}`);
      if (isMediaName(name)) {
        media.push({
          name,
          folder: path.slice(0, Math.max(0, path.length - name.length - 1)),
          size: entry.uncompressedSize,
        });
      } else if (TEXT_ENDINGS.test(name)) {
        if (texts.length >= MAX_TEXTS) throw new ZipUnread('zip-too-large', `over ${MAX_TEXTS} texts`);
        texts.push(entrySource(file, entry, name, path));
      } else if (/\.zip$/i.test(name)) {
        nested.push({
          path: `${file.path}/${path}`,
          size: entry.uncompressedSize,
          open: () => storedZip(file, entry, name, path),
        });
      }
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw withPath(error, file.path);
  }
  return {
    texts,
    media,
    nested,
    topFolder,
    document: document.kind(file.name),
    unpackedSize,
    identity: identity.join('\n'),
  };
}

function blobBytes(blob: Blob): ZipBytes {
  return {
    size: blob.size,
    read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
  };
}

function entrySource(file: ListFile, entry: FileEntry, name: string, inner: string): ListSource {
  const path = `${file.path}/${inner}`;
  return {
    name,
    path,
    fullPath: `${fullPathOf(file)}/${inner}`,
    size: entry.uncompressedSize,
    modifiedMs: earliestEntryTime(entry),
    inZip: true,
    fileDateMs: file.modifiedMs,
    crc32: entry.signature ?? null,
    chunks: () => unpackedText(entry, path),
  };
}

async function* unpackedText(entry: FileEntry, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* unpack(entry, MAX_TEXT_BYTES);
  } catch (error) {
    throw withPath(error, path);
  }
}

/** A stored zip is a slice of the outer file. */
async function storedZip(file: ListFile, entry: FileEntry, name: string, inner: string): Promise<ListFile | null> {
  if (entry.compressionMethod !== 0 || entry.encrypted) return null;
  const header = new Uint8Array(await file.blob.slice(entry.offset, entry.offset + LOCAL_HEADER).arrayBuffer());
  const start = dataStart(header, entry.offset);
  if (start === null) return null;
  const path = `${file.path}/${inner}`;
  return {
    name,
    path,
    blob: file.blob.slice(start, start + entry.compressedSize),
    modifiedMs: earliestEntryTime(entry),
    ...(file.above === undefined ? {} : { above: file.above }),
  };
}

/** What macOS adds to every zip it makes. */
function isSystemEntry(path: string): boolean {
  return path.startsWith('__MACOSX/') || baseName(path).startsWith('._');
}

function withPath(error: unknown, path: string): unknown {
  if (!(error instanceof ZipUnread)) return error;
  return new ListReadError(error.problem.code, path, error.problem.technical);
}
