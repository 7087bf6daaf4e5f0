import { readSync } from 'node:fs';
import { type FileEntry, Reader, ZipReader } from '@zip.js/zip.js/index-native.js';
import type { Problem } from '../../model/problem.ts';

/** A directory larger than this would not fit into memory, and belongs to no photo export. */
const LARGEST_DIRECTORY = 512 << 20;
const MOST_ENTRIES = 2_000_000;

/** Why a zip cannot be looked into. */
export class ZipUnread extends Error {
  readonly problem: Pick<Problem, 'code' | 'technical'>;

  constructor(code: Problem['code'], technical: string) {
    super(technical);
    this.problem = { code, technical };
  }
}

/** A stretch of an open file: all of it, or a zip that is stored inside it. */
class StretchReader extends Reader<number> {
  readonly #handle: number;
  readonly #start: number;

  constructor(handle: number, start: number, size: number) {
    super(handle);
    this.#handle = handle;
    this.#start = start;
    this.size = size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > LARGEST_DIRECTORY) throw new ZipUnread('zip-too-large', 'directory too large');
    const bytes = new Uint8Array(Math.max(0, Math.min(length, this.size - index)));
    let filled = 0;
    while (filled < bytes.length) {
      const got = readSync(this.#handle, bytes, filled, bytes.length - filled, this.#start + index + filled);
      if (got === 0) break;
      filled += got;
    }
    return bytes.subarray(0, filled);
  }
}

/**
 * The entries in the directory of a zip that are files, one after the other; the entries themselves are not read. ZIP64, data
 * descriptors and bytes before or behind are accepted. Throws `ZipUnread`.
 */
export async function* zipEntries(handle: number, start: number, size: number): AsyncGenerator<FileEntry> {
  const reader = new ZipReader(new StretchReader(handle, start, size), {
    useWebWorkers: false,
    strictness: 'tolerant',
    filenameValidation: 'tolerant',
  });
  let [entries, packed] = [0, 0];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      entries += 1;
      packed += entry.compressedSize;
      // Entries that share their bytes make a small file unpack for days (https://www.bamsoftware.com/hacks/zipbomb/).
      if (packed > size) throw new ZipUnread('zip-damaged', 'entries are larger than the file');
      if (entries > MOST_ENTRIES) throw new ZipUnread('zip-too-large', `over ${MOST_ENTRIES} entries`);
      if (!entry.directory) yield entry;
    }
  } catch (error) {
    if (error instanceof ZipUnread) throw error;
    const technical = error instanceof Error ? error.message : String(error);
    throw new ZipUnread(/encrypted/i.test(technical) ? 'zip-encrypted' : 'zip-damaged', technical);
  }
}
