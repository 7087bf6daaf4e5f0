import { readSync } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { ZipPlace } from '../files/packed-entry.ts';
import type { ReadObserver } from '../reading/file-source.ts';
import type { Checkpoint } from '../reading/hash-file.ts';

/** How the bytes are read: told before and after each piece, asked between pieces. */
export interface PieceTools {
  readonly observer: ReadObserver;
  readonly checkpoint: Checkpoint;
}

/** What came out is not what the directory of the zip promised. */
export class EntryDamaged extends Error {}

const PIECE = 256 * 1024;

/**
 * The bytes of one entry, unpacked piece by piece: of a file of any size, memory holds a few pieces. After the last piece
 * length and checksum have been compared; `EntryDamaged` is thrown for an entry that is not whole. More bytes than were promised
 * are never given, so that a bomb ends where its directory says.
 *
 * @param start where the entry's bytes begin in the open file
 */
export async function* packedPieces(
  handle: number,
  entry: ZipPlace,
  start: number,
  tools: PieceTools,
): AsyncGenerator<Uint8Array> {
  let [bytes, crc] = [0, 0];
  const pieces = storedPieces(handle, start, entry.packedSize, tools);
  try {
    for await (const piece of entry.method === 0 ? pieces : inflated(pieces)) {
      bytes += piece.length;
      if (bytes > entry.size) throw new EntryDamaged(`more than ${entry.size} bytes`);
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw code.startsWith('Z_') ? new EntryDamaged(code) : error;
  }
  if (bytes !== entry.size) throw new EntryDamaged(`${bytes} of ${entry.size} bytes`);
  if (crc !== entry.crc) throw new EntryDamaged('checksum');
}

async function* inflated(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: PIECE });
  // An error on the way ends the reading side too, and is thrown there.
  pipeline(Readable.from(pieces, { objectMode: false, highWaterMark: PIECE }), inflate, () => undefined);
  for await (const piece of inflate) yield piece;
}

/** The bytes of a stretch of an open file, piece by piece; fewer where the file ends before. */
export function* storedPieces(
  handle: number,
  start: number,
  length: number,
  { observer, checkpoint }: PieceTools,
): Generator<Uint8Array> {
  for (let done = 0; done < length; ) {
    checkpoint();
    const piece = Buffer.allocUnsafe(Math.min(PIECE, length - done));
    observer.beginRead();
    let got = 0;
    try {
      got = readSync(handle, piece, 0, piece.length, start + done);
    } finally {
      observer.endRead(got);
    }
    if (got === 0) return;
    done += got;
    yield piece.subarray(0, got);
  }
}
