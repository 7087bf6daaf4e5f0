import { readSync } from 'node:fs';
import type { ByteSource } from '../media/byte-source.ts';

/** No container needs more than this in one piece; a larger request is a damaged file. */
const LONGEST_READ = 32 * 1024 * 1024;

/** The buffers of a worker, used for every file again. */
export class ReadBuffers {
  readonly chunk: Buffer = Buffer.allocUnsafeSlow(256 * 1024);
  readonly head: Buffer = Buffer.allocUnsafeSlow(64 * 1024);
  readonly room: Uint8Array = new Uint8Array(64 * 1024);
  #scratch: Buffer = Buffer.allocUnsafeSlow(64 * 1024);
  #twin: Buffer | null = null;

  /** For the bytes of a second file, held against those in {@link chunk} or {@link head}: never one of these. */
  get twin(): Buffer {
    this.#twin ??= Buffer.allocUnsafeSlow(this.chunk.length);
    return this.#twin;
  }

  /** A buffer of at least `length` bytes for reads outside the head. */
  scratch(length: number): Buffer {
    if (this.#scratch.length < length) this.#scratch = Buffer.allocUnsafeSlow(length);
    return this.#scratch;
  }
}

/** Told before and after every read from the disk: a disk may be slow, a parser may not (pool/watchdog.ts). */
export interface ReadObserver {
  beginRead(): void;
  endRead(bytes: number): void;
}

/** Bytes of an open file on demand. The head is read once and serves most parsers. */
export class FileSource implements ByteSource {
  readonly size: number;
  readonly head: Uint8Array;
  readonly room: Uint8Array;
  readonly #fd: number;
  readonly #buffers: ReadBuffers;
  readonly #observer: ReadObserver;
  readonly #start: number;

  /**
   * @param start where the bytes begin in the open file, for a file that is stored inside another one
   * @param firstSize so much is enough where the first bytes say that the file is a box of boxes or a PNG: a system reads up to four times
   *   as much as it is first asked for (Linux, mm/readahead.c, get_init_ra_size), and a disk that is asked for less is done sooner
   */
  constructor(
    fd: number,
    size: number,
    headSize: number,
    buffers: ReadBuffers,
    observer: ReadObserver,
    start = 0,
    firstSize = headSize,
  ) {
    this.size = size;
    this.#fd = fd;
    this.#buffers = buffers;
    this.#observer = observer;
    this.#start = start;
    this.room = buffers.room;
    const all = Math.min(headSize, buffers.head.length, size);
    const filled = this.#fillHead(buffers.head, all, firstSize);
    // A plain view: its parts are quicker to make than those of a Buffer.
    this.head = new Uint8Array(buffers.head.buffer, buffers.head.byteOffset, filled);
  }

  #fillHead(head: Buffer, length: number, firstSize: number): number {
    const first = Math.min(firstSize, length);
    const filled = this.#fill(head, first, 0);
    if (filled < first || first === length || saysItsKindAtOnce(head)) return filled;
    return filled + this.#fill(head.subarray(first), length - first, first);
  }

  read(offset: number, length: number): Uint8Array {
    if (offset < 0 || length <= 0 || offset >= this.size) return new Uint8Array(0);
    const wanted = Math.min(length, this.size - offset);
    if (offset + wanted <= this.head.length) return this.head.subarray(offset, offset + wanted);
    if (wanted > LONGEST_READ) throw new RangeError(`a read of ${wanted} bytes is not sensible`);
    const buffer = this.#buffers.scratch(wanted);
    return buffer.subarray(0, this.#fill(buffer, wanted, offset));
  }

  #fill(buffer: Buffer, length: number, offset: number): number {
    let filled = 0;
    this.#observer.beginRead();
    try {
      while (filled < length) {
        const got = readSync(this.#fd, buffer, filled, length - filled, this.#start + offset + filled);
        if (got === 0) break;
        filled += got;
      }
    } finally {
      this.#observer.endRead(filled);
    }
    return filled;
  }
}

/** Whether the first bytes are of HEIF, MP4 and QuickTime, or of PNG, which nothing further on can change (media/sniff-media-type.ts). */
function saysItsKindAtOnce(head: Buffer): boolean {
  const kind = head.readUInt32BE(4);
  return kind === FTYP || (kind === PNG_REST && head.readUInt32BE(0) === PNG_MARK);
}

const FTYP = 0x66747970;
const PNG_MARK = 0x89504e47;
const PNG_REST = 0x0d0a1a0a;
