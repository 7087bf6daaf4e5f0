import { closeSync, fstatSync } from 'node:fs';
import type { ByteSource } from '../../scanner/media/byte-source.ts';
import { findEmbeddedThumbnail } from '../../scanner/media/find-embedded-thumbnail.ts';
import { findFirstFrame } from '../../scanner/media/find-first-frame.ts';
import { readMediaFacts } from '../../scanner/media/read-media-facts.ts';
import { openForReading } from '../../scanner/reading/open-file.ts';
import { decodeHeif } from './decode-heif.ts';
import { sourceOf } from './open-source.ts';
import { packedSource } from './packed-source.ts';
import { encodePng } from './png.ts';
import { shrink } from './shrink.ts';

/** A small picture as bytes that Chromium can show; of a film, a film of its first picture, which the window decodes. */
export interface Thumbnail {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | 'video/mp4';
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

/** A copy that owns its memory, so that it can move between threads. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/**
 * A picture of one file that is on this disk (never a placeholder: the caller has looked), or null when none can be
 * made. The picture inside the file comes first, then the file itself when it is small, then a decoded HEIC; of a film its
 * first picture. Reads and computes synchronously: for a process of its own.
 *
 * @param inner for a photo inside a zip: its path in there
 */
export async function makeThumbnail(file: string, inner: string | null = null): Promise<Thumbnail | null> {
  const fd = openForReading(file);
  try {
    const status = fstatSync(fd);
    if (!status.isFile()) return null;
    const source = inner === null ? sourceOf(fd, status.size) : await packedSource(fd, file, status, inner);
    return source && (await pictureOf(source));
  } finally {
    closeSync(fd);
  }
}

async function pictureOf(source: ByteSource): Promise<Thumbnail | null> {
  const { size } = source;
  const inside = findEmbeddedThumbnail(source);
  if (inside) return { type: 'image/jpeg', bytes: own(inside) };
  const frame = findFirstFrame(source);
  if (frame) return frame;
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
}
