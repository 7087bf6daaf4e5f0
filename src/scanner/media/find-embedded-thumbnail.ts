import { ByteReader, ifThere } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import type { ExifBlock } from './facts-draft.ts';
import { newDraft } from './facts-draft.ts';
import { heifExif, heifMeta } from './heif.ts';
import { itemRanges, itemsOfType, type MetaBox, primaryItem, referringItems } from './heif-items.ts';
import { readJpegHead } from './jpeg.ts';
import { readRaw } from './raw-files.ts';
import { sniffMediaType } from './sniff-media-type.ts';
import { chainedIfds, numberOf, openTiff } from './tiff-view.ts';

const JPEG_OFFSET = 0x0201;
const JPEG_LENGTH = 0x0202;
/** A thumbnail in EXIF is under 64 KB by its format; previews in raw files and HEIC may be larger. */
const MAX_THUMBNAIL_BYTES = 1024 * 1024;

/**
 * The small JPEG picture inside a photo: EXIF's thumbnail (JPEG, TIFF, raw, HEIC) or a HEIC thumbnail item that is a
 * JPEG. Null when there is none, or it does not begin and end as a JPEG does. Bounded like `readMediaFacts`.
 */
export function findEmbeddedThumbnail(source: ByteSource): Uint8Array | null {
  if (source.size === 0) return null;
  return ifThere(() => {
    const reader = new ByteReader(source);
    switch (sniffMediaType(reader.head)) {
      case 'jpeg':
        return fromExif(reader, readJpegHead(reader, 0, null).exif);
      case 'tiff':
        return fromExif(reader, { start: 0, end: reader.size, holds: 'main' });
      case 'raw':
        return fromRaw(reader);
      case 'heic':
      case 'avif':
        return fromHeif(reader);
      default:
        return null;
    }
  });
}

function fromRaw(reader: ByteReader): Uint8Array | null {
  const draft = newDraft('raw');
  ifThere(() => readRaw(reader, draft));
  return fromExif(reader, draft.exif.find(({ holds }) => holds === 'main') ?? null);
}

function fromHeif(reader: ByteReader): Uint8Array | null {
  const meta = heifMeta(reader);
  if (!meta) return null;
  return (
    fromThumbnailItem(reader, meta) ??
    fromExif(
      reader,
      ifThere(() => heifExif(reader, meta)),
    )
  );
}

function fromThumbnailItem(reader: ByteReader, meta: MetaBox): Uint8Array | null {
  return ifThere(() => {
    const primary = primaryItem(reader, meta);
    if (primary === null) return null;
    const jpegs = new Set(itemsOfType(reader, meta, 'jpeg'));
    const ids = referringItems(reader, meta, 'thmb', primary).filter((id) => jpegs.has(id));
    for (const { start, end } of itemRanges(reader, meta, ids)) {
      const jpeg = jpegBytes(reader, start, end - start);
      if (jpeg) return jpeg;
    }
    return null;
  });
}

/** The thumbnail that the IFDs of an EXIF block point at: the second one's in EXIF, any one's in raw files. */
function fromExif(reader: ByteReader, block: ExifBlock | null): Uint8Array | null {
  const view = block && openTiff(reader, block.start, block.end);
  if (!view) return null;
  for (const ifd of chainedIfds(view).reverse()) {
    const offset = numberOf(view, ifd, JPEG_OFFSET);
    const length = numberOf(view, ifd, JPEG_LENGTH);
    if (offset === null || length === null || view.start + offset + length > view.end) continue;
    const jpeg = jpegBytes(reader, view.start + offset, length);
    if (jpeg) return jpeg;
  }
  return null;
}

/** A copy of the bytes when they are a JPEG from its first to its last mark (some writers add zeros behind it). */
function jpegBytes(reader: ByteReader, start: number, length: number): Uint8Array | null {
  if (length < 4 || length > MAX_THUMBNAIL_BYTES) return null;
  const bytes = ifThere(() => reader.bytes(start, length));
  if (bytes?.[0] !== 0xff || bytes[1] !== 0xd8) return null;
  let end = bytes.length;
  while (end > 2 && bytes[end - 1] === 0) end -= 1;
  return bytes[end - 2] === 0xff && bytes[end - 1] === 0xd9 ? bytes.slice(0, end) : null;
}
