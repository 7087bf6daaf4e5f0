import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isBomb } from '../../zip/entry.ts';
import type { PieceTools } from '../zips/packed-pieces.ts';
import { storedPieces } from '../zips/packed-pieces.ts';
import { TarDamaged } from './tar-events.ts';

const PIECE = 256 * 1024;

/** Below this even a bomb is harmless. Photos and films hardly shrink at all. */
const BOMB_FROM = 256 << 20;

/** An open tar. */
export interface OpenTar {
  readonly handle: number;
  /** Of the file on the disk. */
  readonly size: number;
  readonly isPacked: boolean;
}

/**
 * The bytes of a tar from its beginning, unpacked where it is packed (`.tgz`); memory holds a few pieces. Throws `TarDamaged` where gzip's
 * own checksum does not fit, where the file ends too early, and where it promises more than any photos unpack to.
 */
export async function* tarPieces({ handle, size, isPacked }: OpenTar, tools: PieceTools): AsyncGenerator<Uint8Array> {
  const pieces = storedPieces(handle, 0, size, tools);
  if (!isPacked) {
    yield* pieces;
    return;
  }
  const gunzip = createGunzip({ chunkSize: PIECE });
  // An error on the way ends the reading side too, and is thrown there.
  pipeline(Readable.from(pieces, { objectMode: false, highWaterMark: PIECE }), gunzip, () => undefined);
  let unpacked = 0;
  try {
    for await (const piece of gunzip) {
      unpacked += piece.length;
      if (isBomb(unpacked, size, BOMB_FROM)) throw new TarDamaged('unpacks to far more than photos do');
      yield piece;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw code.startsWith('Z_') ? new TarDamaged(code) : error;
  } finally {
    gunzip.destroy();
  }
}
