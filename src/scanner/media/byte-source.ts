/**
 * Bytes of one file, read on demand. Reading is synchronous: in worker threads that is three times faster than every
 * asynchronous way (bench/RESULTS.md), and the main thread never does it.
 */
export interface ByteSource {
  /** Bytes of the file when it was opened. */
  readonly size: number;
  /** The first bytes, where the source holds them unchanged for as long as it is used: they need no copy. */
  readonly head?: Uint8Array;
  /**
   * Room of at least 4 KB that whoever walks the source may use until it turns to the next one: a worker goes through
   * thousands of files, and needs one such room and not thousands.
   */
  readonly room?: Uint8Array;
  /** Up to `length` bytes from `offset`; shorter at the end of the file. The view is valid until the next read. */
  read(offset: number, length: number): Uint8Array;
}

/** A source over bytes in memory, for tests and for files already read. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}
