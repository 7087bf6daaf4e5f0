import type { ByteReader } from './byte-reader.ts';
import type { Part } from './facts-draft.ts';
import { firstIfdOffset, type Ifd, numberOf, openTiff, readIfd, type TiffView } from './tiff-view.ts';

const MP_ENTRIES = 0xb002;
const BYTES_OF_ENTRY = 16;
const MOST_PICTURES = 64;

/** A further picture inside a JPEG, as its index says. */
interface IndexedPicture {
  readonly start: number;
  readonly end: number;
}

/** Where a JPEG says what else is in its file: the index of further pictures (MPF), and its XMP. */
interface JpegExtras {
  readonly index: Part | null;
  readonly xmp: Part | null;
}

/**
 * Whether everything that a JPEG says to have behind its picture lies inside the file: further pictures (a gain map, a large
 * preview) and the film of a motion photo. A program that took them off and left the word for them standing is as likely as a cut,
 * so this proves no damage; but it is not whole either.
 */
export function picturesFit(reader: ByteReader, head: JpegExtras): boolean {
  const pictures = head.index ? indexedPictures(reader, head.index) : [];
  if (pictures.some(({ end }) => end > reader.size)) return false;
  const film = head.xmp ? filmBytes(reader, head.xmp) : null;
  if (film === null) return true;
  const at = reader.size - film;
  return at > 0 && reader.fourCharacters(at + 4) === 'ftyp';
}

/**
 * The pictures in a Multi-Picture index (CIPA DC-007, section 5.2.3), the first one among them; offsets count from the index
 * but for the first picture, whose is 0.
 */
function indexedPictures(reader: ByteReader, index: Part): IndexedPicture[] {
  const view = openTiff(reader, index.start, index.end);
  const ifd = view && readIfd(view, firstIfdOffset(view));
  return view && ifd ? entriesOf(view, ifd) : [];
}

function entriesOf(view: TiffView, ifd: Ifd): IndexedPicture[] {
  const { reader, start, littleEndian } = view;
  const entry = ifd.entries.get(MP_ENTRIES);
  if (!entry) return [];
  const count = Math.min(Math.floor(entry.count / BYTES_OF_ENTRY), MOST_PICTURES, numberOf(view, ifd, 0xb001) ?? 0);
  return Array.from({ length: count }, (_, i) => {
    const at = entry.at + i * BYTES_OF_ENTRY;
    const offset = reader.u32(at + 8, littleEndian);
    const from = offset === 0 ? 0 : start + offset;
    return { start: from, end: from + reader.u32(at + 4, littleEndian) };
  });
}

/** Google's cameras, and Samsung's in their names, say how many bytes at the end of the file are the film; no other packet has to be looked through. */
const GOOGLES_NAMES = 'google.com/photos/';
/** Names are declared before they are used. */
const FIRST_NAMES = 2048;
const OFFSET = /MicroVideoOffset(?:="|>)(\d{1,12})/;
const ITEM = /<[^<>]{0,40}Container:Item\b[^<>]{0,1000}>/g;
const LONGEST_PACKET = 64 * 1024;

/** Bytes of the film at the end of a motion photo, by its XMP; null for any other picture. */
function filmBytes(reader: ByteReader, xmp: Part): number | null {
  const bytes = reader.upTo(xmp.start, Math.min(xmp.end - xmp.start, LONGEST_PACKET));
  const packet = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!packet.subarray(0, FIRST_NAMES).includes(GOOGLES_NAMES)) return null;
  const text = packet.toString('latin1');
  const old = OFFSET.exec(text)?.[1];
  if (old !== undefined) return Number(old);
  for (const [item] of text.matchAll(ITEM)) {
    if (!/Semantic="MotionPhoto"/.test(item)) continue;
    const length = /Length="(\d{1,12})"/.exec(item)?.[1];
    return length === undefined ? null : Number(length);
  }
  return null;
}
