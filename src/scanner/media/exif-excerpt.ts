import { type Ifd, type IfdEntry, numberOf, readIfd, type TiffView } from './tiff-view.ts';

/** The IFDs of one photo from which the wanted entries come; they may lie in different views (Canon CR3 has three). */
export interface ExifSources {
  readonly main: readonly SourceIfd[];
  readonly exif: readonly SourceIfd[];
  readonly gps: readonly SourceIfd[];
}

export interface SourceIfd {
  readonly view: TiffView;
  readonly ifd: Ifd;
}

/** The type of a pointer. */
const LONG = 4;
const EXIF_IFD = 0x8769;
const GPS_IFD = 0x8825;
/** Make and model. */
const MAIN_TAGS = [0x010f, 0x0110] as const;
/** DateTimeOriginal, CreateDate; OffsetTimeOriginal, …Digitized; SubSecTimeOriginal, …Digitized. */
const EXIF_TAGS = [0x9003, 0x9004, 0x9011, 0x9012, 0x9291, 0x9292] as const;
/** Latitude and longitude with their directions; time and date of the fix. */
const GPS_TAGS = [1, 2, 3, 4, 7, 0x1d] as const;

/** Camera makers' own notes, among them the content identifier of a Live Photo (apple-maker-note.ts). */
export const MAKER_NOTE = 0x927c;

/** All that is looked for in the IFDs of a photo: an iPhone writes a hundred entries, of which these are fifteen. */
const WANTED: ReadonlySet<number> = new Set([...MAIN_TAGS, ...EXIF_TAGS, ...GPS_TAGS, EXIF_IFD, GPS_IFD, MAKER_NOTE]);

/** No wanted value is longer than this; a longer one is damage. */
const MAX_VALUE_BYTES = 256;

interface WantedEntry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** A place in the excerpt that an entry points at. */
interface PointerEntry {
  readonly tag: number;
  readonly to: number;
}

/**
 * A small, sound TIFF with only the entries that say when, where and with what a photo was taken, or null when there
 * are none. It is what exifr gets to read: whatever the file is (a JPEG, a raw file with its IFDs at the end, a damaged
 * one), exifr sees some hundred well-formed bytes and has nothing to stumble over.
 */
export function exifExcerpt(sources: ExifSources): Uint8Array | null {
  const littleEndian = isLittleEndian(sources);
  const main = pick(sources.main, MAIN_TAGS, littleEndian);
  // Some raw formats (TIFF/EP) keep the dates in the first IFD.
  const exif = pick([...sources.exif, ...sources.main], EXIF_TAGS, littleEndian);
  const gps = pick(sources.gps, GPS_TAGS, littleEndian);
  if (main.length + exif.length + gps.length === 0) return null;

  const exifAt = 8 + ifdBytes(main, 2);
  const gpsAt = exifAt + ifdBytes(exif, 0);
  const bytes = new Uint8Array(gpsAt + ifdBytes(gps, 0));
  const out = new DataView(bytes.buffer);
  bytes.fill(littleEndian ? 0x49 : 0x4d, 0, 2);
  out.setUint16(2, 42, littleEndian);
  out.setUint32(4, 8, littleEndian);
  const pointers = [
    { tag: EXIF_IFD, to: exifAt },
    { tag: GPS_IFD, to: gpsAt },
  ];
  writeIfd(out, 8, main, pointers, littleEndian);
  writeIfd(out, exifAt, exif, [], littleEndian);
  writeIfd(out, gpsAt, gps, [], littleEndian);
  return bytes;
}

function isLittleEndian({ main, exif, gps }: ExifSources): boolean {
  const is = ({ view }: SourceIfd) => view.littleEndian;
  return main.some(is) || exif.some(is) || gps.some(is);
}

function pick(from: readonly SourceIfd[], tags: readonly number[], littleEndian: boolean): WantedEntry[] {
  const found: WantedEntry[] = [];
  for (const tag of tags) {
    const entry = wantedEntry(from, tag, littleEndian);
    if (entry) found.push(entry);
  }
  return found;
}

/** The entries of an IFD from which an excerpt is made; null where there is no IFD. */
export function excerptIfd(view: TiffView, offset: number): Ifd | null {
  return readIfd(view, offset, WANTED);
}

/** The IFDs that the EXIF and GPS pointers of an IFD lead to. */
export function subIfds(view: TiffView, ifd: Ifd): { exif: Ifd | null; gps: Ifd | null } {
  const follow = (tag: number) => {
    const to = ifd.entries.get(tag)?.count === 1 ? numberOf(view, ifd, tag) : null;
    return to === null ? null : excerptIfd(view, to);
  };
  return { exif: follow(EXIF_IFD), gps: follow(GPS_IFD) };
}

function wantedEntry(from: readonly SourceIfd[], tag: number, littleEndian: boolean): WantedEntry | null {
  for (const { view, ifd } of from) {
    const entry = ifd.entries.get(tag);
    // The parts of one photo always share a byte order; one that does not is left out.
    if (!entry || view.littleEndian !== littleEndian) continue;
    const length = valueBytes(entry);
    if (length === 0 || length > MAX_VALUE_BYTES) continue;
    return { tag, type: entry.type, count: entry.count, bytes: view.reader.bytes(entry.at, length) };
  }
  return null;
}

/** Bytes of a value of the types that the wanted entries have: BYTE, ASCII, UNDEFINED, RATIONAL. 0 for others. */
function valueBytes(entry: IfdEntry): number {
  if (entry.type === 1 || entry.type === 2 || entry.type === 7) return entry.count;
  return entry.type === 5 ? entry.count * 8 : 0;
}

/** Length of an IFD with its values, plus room for `pointers` more entries. */
function ifdBytes(entries: readonly WantedEntry[], pointers: number): number {
  let values = 0;
  for (const { bytes } of entries) if (bytes.length > 4) values += even(bytes.length);
  return 2 + (entries.length + pointers) * 12 + 4 + values;
}

function even(length: number): number {
  return length + (length % 2);
}

function writeIfd(
  out: DataView,
  at: number,
  entries: readonly WantedEntry[],
  pointers: readonly PointerEntry[],
  littleEndian: boolean,
): void {
  const all = entries.length + pointers.length;
  out.setUint16(at, all, littleEndian);
  let entryAt = at + 2;
  let valueAt = entryAt + all * 12 + 4;
  for (const { tag, type, count, bytes } of entries) {
    writeHead(out, entryAt, tag, type, count, littleEndian);
    let target = entryAt + 8;
    if (bytes.length > 4) {
      out.setUint32(target, valueAt, littleEndian);
      target = valueAt;
      valueAt += even(bytes.length);
    }
    // Values are short: byte by byte is quicker than another view.
    for (let i = 0; i < bytes.length; i += 1) out.setUint8(target + i, bytes[i] ?? 0);
    entryAt += 12;
  }
  for (const { tag, to } of pointers) {
    writeHead(out, entryAt, tag, LONG, 1, littleEndian);
    out.setUint32(entryAt + 8, to, littleEndian);
    entryAt += 12;
  }
}

function writeHead(out: DataView, at: number, tag: number, type: number, count: number, littleEndian: boolean): void {
  out.setUint16(at, tag, littleEndian);
  out.setUint16(at + 2, type, littleEndian);
  out.setUint32(at + 4, count, littleEndian);
}
