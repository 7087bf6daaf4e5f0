import { type FileEntry, Reader, ZipReader } from '@zip.js/zip.js/index-native.js';
import { ZipUnread } from './zip-unread.ts';

/** The bytes of a zip by offset: a file, a stretch of one, or a Blob. */
export interface ZipBytes {
  readonly size: number;
  /** `length` bytes from `offset`; fewer at the end. */
  read(offset: number, length: number): Uint8Array | Promise<Uint8Array>;
}

/** A directory larger than this is no photo export: 200 bytes an entry make it more than two million entries. */
const LARGEST_DIRECTORY = 512 << 20;
const MOST_ENTRIES = 2_000_000;

class BoundedReader extends Reader<ZipBytes> {
  readonly #bytes: ZipBytes;

  constructor(bytes: ZipBytes) {
    super(bytes);
    this.#bytes = bytes;
    this.size = bytes.size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > LARGEST_DIRECTORY) throw new ZipUnread('zip-too-large', 'directory too large');
    return this.#bytes.read(index, Math.max(0, Math.min(length, this.size - index)));
  }
}

/**
 * The entries of a zip that are files, one after the other; the entries themselves are not read. ZIP64, data descriptors and
 * bytes before or behind are accepted. Throws `ZipUnread` for a damaged, locked or absurd directory, and what `signal` gives.
 */
export async function* zipEntries(bytes: ZipBytes, signal?: AbortSignal): AsyncGenerator<FileEntry> {
  const reader = new ZipReader(new BoundedReader(bytes), {
    useWebWorkers: false,
    strictness: 'tolerant',
    filenameValidation: 'tolerant',
    ...(signal ? { signal } : {}),
  });
  let [entries, packed] = [0, 0];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      signal?.throwIfAborted();
      entries += 1;
      packed += entry.compressedSize;
      // Entries that share their bytes make a small file unpack for days (https://www.bamsoftware.com/hacks/zipbomb/).
      if (packed > bytes.size) throw new ZipUnread('zip-damaged', 'entries are larger than the file');
      if (entries > MOST_ENTRIES) throw new ZipUnread('zip-too-large', `over ${MOST_ENTRIES} entries`);
      if (!entry.directory) yield entry;
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ZipUnread) throw error;
    const technical = error instanceof Error ? error.message : String(error);
    throw new ZipUnread(/encrypted/i.test(technical) ? 'zip-encrypted' : 'zip-damaged', technical);
  }
}
