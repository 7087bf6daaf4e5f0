import type { ByteSource } from './byte-source.ts';

/** The file ends (or a limit is reached) before what was asked for. Never leaves this folder. */
export class OutOfBytes extends Error {}

const HEAD_BYTES = 16 * 1024;
const WINDOW_BYTES = 4 * 1024;
/** Largest single piece anybody may ask for; containers name sizes of up to 2^64, so none of them is believed. */
const MAX_PIECE = 1024 * 1024;
/** Bytes one file may cost. A whole picture of this size is only read when the end of a JPEG or GIF is missing. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_STEPS = 300_000;

/**
 * Bounded reading of one file. Every access is counted, so whatever a damaged file says, a walk over it ends:
 * after `MAX_STEPS` accesses or `MAX_BYTES` bytes everything throws {@link OutOfBytes}. Errors of the disk pass through.
 *
 * The head is read once and kept; anything else goes through one small window, so that hopping from box to box costs
 * one read a hop, and walking inside a box costs none.
 */
export class ByteReader {
  readonly size: number;
  readonly #source: ByteSource;
  readonly #head: Uint8Array;
  readonly #headView: DataView;
  /** Taken when something outside the head is wanted, and used again for every place in the file. */
  #window: Uint8Array | null = null;
  #windowAt = 0;
  #windowEnd = 0;
  #pieceAt = 0;
  #bytesLeft = MAX_BYTES;
  #stepsLeft = MAX_STEPS;

  constructor(source: ByteSource) {
    this.#source = source;
    this.size = source.size;
    this.#head = source.head?.subarray(0, HEAD_BYTES) ?? this.#fetch(0, Math.min(HEAD_BYTES, source.size));
    this.#headView = new DataView(this.#head.buffer, this.#head.byteOffset, this.#head.length);
  }

  /** The first bytes of the file (at most 16 KB). */
  get head(): Uint8Array {
    return this.#head;
  }

  /**
   * Reads a range into the window at once, so that hopping about in it costs no further reads; as much of it as the room of
   * the source holds.
   */
  readAhead(at: number, length: number): void {
    const room = this.#source.room?.length ?? WINDOW_BYTES;
    const end = Math.min(at + Math.min(length, room), this.size);
    if (Number.isSafeInteger(at) && at >= 0 && end > at && end > this.#head.length) this.#windowOver(at, end);
  }

  /** Exactly `length` bytes from `at`; they stay valid. Throws OutOfBytes when the file has fewer. */
  bytes(at: number, length: number): Uint8Array {
    const found = this.upTo(at, length);
    if (found.length < length) throw new OutOfBytes();
    return found;
  }

  /** Up to `length` bytes from `at`, fewer at the end of the file. */
  upTo(at: number, length: number): Uint8Array {
    this.#stepsLeft -= 1;
    if (this.#stepsLeft < 0 || !Number.isSafeInteger(at) || at < 0 || length < 0 || length > MAX_PIECE) {
      throw new OutOfBytes();
    }
    const end = Math.min(at + length, this.size);
    if (end <= this.#head.length) return this.#head.subarray(at, end);
    const inWindow = at >= this.#windowAt && end <= this.#windowEnd;
    if (length > WINDOW_BYTES && !inWindow) return this.#fetch(at, end - at);
    const window = this.#windowOver(at, end);
    return window.slice(at - this.#windowAt, Math.max(at, Math.min(end, this.#windowEnd)) - this.#windowAt);
  }

  // Numbers are read where they lie: a view for each would cost more than the walk itself. Nearly all of them are in the head,
  // and a photo has hundreds of them.

  u8(at: number): number {
    if (this.#isInHead(at, 1)) return this.#headView.getUint8(at);
    const piece = this.#piece(at, 1);
    return piece[at - this.#pieceAt] ?? 0;
  }

  u16(at: number, littleEndian = false): number {
    if (this.#isInHead(at, 2)) return this.#headView.getUint16(at, littleEndian);
    const piece = this.#piece(at, 2);
    const from = at - this.#pieceAt;
    const a = piece[from] ?? 0;
    const b = piece[from + 1] ?? 0;
    return littleEndian ? a + b * 0x100 : a * 0x100 + b;
  }

  u32(at: number, littleEndian = false): number {
    if (this.#isInHead(at, 4)) return this.#headView.getUint32(at, littleEndian);
    const piece = this.#piece(at, 4);
    const from = at - this.#pieceAt;
    const a = piece[from] ?? 0;
    const b = piece[from + 1] ?? 0;
    const c = piece[from + 2] ?? 0;
    const d = piece[from + 3] ?? 0;
    return littleEndian ? a + b * 0x100 + c * 0x1_0000 + d * 0x100_0000 : a * 0x100_0000 + b * 0x1_0000 + c * 0x100 + d;
  }

  /** Eight bytes in either order; above 2^53 the number is only "very large", which no file is. */
  u64of(at: number, littleEndian: boolean): number {
    return littleEndian ? this.u32(at, true) + this.u32(at + 4, true) * 2 ** 32 : this.u64(at);
  }

  /** Big endian; above 2^53 the number is only "very large", which no file is. */
  u64(at: number): number {
    return this.u32(at) * 2 ** 32 + this.u32(at + 4);
  }

  /** Four bytes as Latin-1 text: the name of a box or a chunk. */
  fourCharacters(at: number): string {
    const piece = this.#piece(at, 4);
    const from = at - this.#pieceAt;
    return String.fromCharCode(piece[from] ?? 0, piece[from + 1] ?? 0, piece[from + 2] ?? 0, piece[from + 3] ?? 0);
  }

  /** Bytes as Latin-1 text. */
  latin1(at: number, length: number): string {
    return latin1(this.bytes(at, length));
  }

  /** Whether the head holds all of a small piece; a step like any other. */
  #isInHead(at: number, length: number): boolean {
    if (!(at >= 0 && at + length <= this.#head.length)) return false;
    this.#stepsLeft -= 1;
    if (this.#stepsLeft < 0 || !Number.isInteger(at)) throw new OutOfBytes();
    return true;
  }

  /** The head or the window, whichever holds all of a small piece; where it begins in the file is in `#pieceAt`. */
  #piece(at: number, length: number): Uint8Array {
    this.#stepsLeft -= 1;
    if (this.#stepsLeft < 0 || !Number.isSafeInteger(at) || at < 0 || at + length > this.size) throw new OutOfBytes();
    if (at + length <= this.#head.length) {
      this.#pieceAt = 0;
      return this.#head;
    }
    const window = this.#windowOver(at, at + length);
    if (at + length > this.#windowEnd) throw new OutOfBytes();
    this.#pieceAt = this.#windowAt;
    return window;
  }

  /** The window, moved where it does not cover the piece; after that it may still end too early, with the file. */
  #windowOver(at: number, end: number): Uint8Array {
    this.#window ??= this.#source.room ?? new Uint8Array(WINDOW_BYTES);
    if (at < this.#windowAt || end > this.#windowEnd) {
      this.#windowEnd = this.#windowAt = 0;
      const view = this.#read(at, Math.min(Math.max(WINDOW_BYTES, end - at), this.size - at));
      this.#window.set(view);
      this.#windowAt = at;
      this.#windowEnd = at + view.length;
    }
    return this.#window;
  }

  /** A piece of its own: a view of a source is only valid until its next read. (`slice` of a Buffer would copy nothing.) */
  #fetch(at: number, length: number): Uint8Array {
    return new Uint8Array(this.#read(at, length));
  }

  #read(at: number, length: number): Uint8Array {
    if (length <= 0) return new Uint8Array();
    this.#bytesLeft -= length;
    if (this.#bytesLeft < 0) throw new OutOfBytes();
    return this.#source.read(at, length);
  }
}

/** Bytes as Latin-1 text, for short things: names of boxes, brands, EXIF strings. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 1) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}

/**
 * Reads something that damage may cut off: null instead of running out of bytes. A walk that writes down what it finds
 * keeps what it found so far.
 */
export function ifThere<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof OutOfBytes) return null;
    throw error;
  }
}
