import { closeSync, fstatSync, readSync } from 'node:fs';
import type { ByteSource } from '../../scanner/media/byte-source.ts';
import { findEmbeddedThumbnail } from '../../scanner/media/find-embedded-thumbnail.ts';
import { readMediaFacts } from '../../scanner/media/read-media-facts.ts';
import { openForReading } from '../../scanner/reading/open-file.ts';
import { decodeHeif } from './decode-heif.ts';
import { encodePng } from './png.ts';
import { shrink } from './shrink.ts';

/** A small picture as bytes that Chromium can show. */
export interface Thumbnail {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif';
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

function sourceOf(fd: number, size: number): ByteSource {
  return {
    size,
    read: (offset, length) => {
      const want = Math.max(0, Math.min(length, size - offset));
      const bytes = new Uint8Array(want);
      return bytes.subarray(0, want === 0 ? 0 : readSync(fd, bytes, 0, want, offset));
    },
  };
}

/** A copy that owns its memory, so that it can move between threads. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/**
 * A picture of one file that is on this disk (never a placeholder: the caller has looked), or null when none can be
 * made. The picture inside the file comes first, then the file itself when it is small, then a decoded HEIC.
 * Reads and computes synchronously: for a worker thread.
 */
export async function makeThumbnail(file: string): Promise<Thumbnail | null> {
  const fd = openForReading(file);
  try {
    const status = fstatSync(fd);
    if (!status.isFile()) return null;
    const { size } = status;
    const source = sourceOf(fd, size);
    const inside = findEmbeddedThumbnail(source);
    if (inside) return { type: 'image/jpeg', bytes: own(inside) };
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
  } finally {
    closeSync(fd);
  }
}
