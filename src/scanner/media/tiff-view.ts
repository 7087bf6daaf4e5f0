import { type ByteReader, latin1 } from './byte-reader.ts';

/**
 * A TIFF structure inside a file: offsets in it count from `start`. Source of the layout: TIFF 6.0, section 2; BigTIFF, which has
 * eight bytes where TIFF has four: https://www.awaresystems.be/imaging/tiff/bigtiff.html
 */
export interface TiffView {
  readonly reader: ByteReader;
  readonly start: number;
  /** Where it must end: the end of its segment, chunk or item, or of the file. */
  readonly end: number;
  readonly littleEndian: boolean;
  readonly big: boolean;
}

export interface IfdEntry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Where the value lies in the file (absolute). */
  readonly at: number;
}

export interface Ifd {
  readonly entries: ReadonlyMap<number, IfdEntry>;
  /** Offset of the next IFD in the view, 0 for none, -1 where the file ends before it could say. */
  readonly next: number;
  /** Tags whose values lie outside the view, and -1 when the table itself does. */
  readonly outside: readonly number[];
}

/** Bytes of one value by TIFF type (1 BYTE … 13 IFD; BigTIFF: 16 LONG8 … 18 IFD8). */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8] as const;

const BIG_TIFF = 43;

/** Real IFDs have up to about a hundred entries; DNG has the most. */
const MAX_ENTRIES = 1_000;
const MAX_IFDS = 8;
const MAX_VALUES = 65_536;

/** The numbers in place of 42 by which camera makers mark their raw files: Olympus `RO`, `RS`; Panasonic `U`. */
const MAGICS: ReadonlySet<number> = new Set([42, 0x4f52, 0x5352, 0x0055]);

/** A view over the TIFF header at `start`, or null when there is none. */
export function openTiff(reader: ByteReader, start: number, end: number): TiffView | null {
  const order = reader.upTo(start, 4);
  const littleEndian = order[0] === 0x49 && order[1] === 0x49;
  if (!littleEndian && !(order[0] === 0x4d && order[1] === 0x4d)) return null;
  const magic = littleEndian ? (order[2] ?? 0) + (order[3] ?? 0) * 256 : (order[2] ?? 0) * 256 + (order[3] ?? 0);
  const big =
    magic === BIG_TIFF && start + 16 <= end && reader.u32(start + 4, littleEndian) === (littleEndian ? 8 : 0x80000);
  return big || MAGICS.has(magic) ? { reader, start, end: Math.min(end, reader.size), littleEndian, big } : null;
}

/** Offset of the first IFD. */
export function firstIfdOffset(view: TiffView): number {
  return pointer(view, view.start + (view.big ? 8 : 4));
}

/**
 * The IFD at an offset of the view, with its entries, or only those of the `wanted` tags. Entries whose values lie outside
 * of it are left out; of entries that occur twice the first counts. Null when not even its head is inside.
 */
export function readIfd(view: TiffView, offset: number, wanted?: ReadonlySet<number>): Ifd | null {
  const { reader, littleEndian, big } = view;
  const at = view.start + offset;
  const headBytes = big ? 8 : 2;
  const entryBytes = big ? 20 : 12;
  const inlineBytes = big ? 8 : 4;
  if (offset < 2 || at + headBytes > view.end) return null;
  const count = big ? reader.u64of(at, littleEndian) : reader.u16(at, littleEndian);
  if (count === 0 || count > MAX_ENTRIES) return null;
  const entries = new Map<number, IfdEntry>();
  let outside = NONE_OUTSIDE;
  for (let i = 0; i < count; i += 1) {
    const entryAt = at + headBytes + i * entryBytes;
    if (entryAt + entryBytes > view.end) return { entries, next: 0, outside: [...outside, -1] };
    const tag = reader.u16(entryAt, littleEndian);
    if (wanted && !wanted.has(tag)) continue;
    const type = reader.u16(entryAt + 2, littleEndian);
    const values = pointer(view, entryAt + 4);
    const bytes = (TYPE_BYTES[type] ?? 0) * values;
    const inlineAt = entryAt + entryBytes - inlineBytes;
    const valueAt = bytes <= inlineBytes ? inlineAt : view.start + pointer(view, inlineAt);
    if (bytes === 0 || entries.has(tag)) continue;
    if (valueAt + bytes <= view.end) entries.set(tag, { tag, type, count: values, at: valueAt });
    else outside = [...outside, tag];
  }
  const nextAt = at + headBytes + count * entryBytes;
  return { entries, next: nextAt + inlineBytes <= view.end ? pointer(view, nextAt) : -1, outside };
}

/** Nearly every IFD: one list for all of them. */
const NONE_OUTSIDE: readonly number[] = Object.freeze([]);

/** A place or a count: four bytes, in BigTIFF eight. */
function pointer({ reader, littleEndian, big }: TiffView, at: number): number {
  return big ? reader.u64of(at, littleEndian) : reader.u32(at, littleEndian);
}

/** The IFDs chained from the first one, each offset visited once, up to `most` of them. */
export function chainedIfds(view: TiffView, most: number = MAX_IFDS): Ifd[] {
  const seen = new Set<number>();
  const found: Ifd[] = [];
  let offset = firstIfdOffset(view);
  while (offset > 0 && !seen.has(offset) && found.length < most) {
    seen.add(offset);
    const ifd = readIfd(view, offset);
    if (!ifd) break;
    found.push(ifd);
    offset = ifd.next;
  }
  return found;
}

/** The IFDs that the entries of a tag (EXIF, GPS, SubIFDs) point at. */
export function pointedIfds(view: TiffView, ifd: Ifd, tag: number): Ifd[] {
  return numbersOf(view, ifd, tag, MAX_IFDS).flatMap((offset) => {
    const target = readIfd(view, offset);
    return target ? [target] : [];
  });
}

/** Whole numbers of an entry (BYTE, SHORT, LONG, IFD and their long forms), up to `most` of them; empty when absent or of another type. */
export function numbersOf(view: TiffView, ifd: Ifd, tag: number, most = MAX_VALUES): number[] {
  const entry = ifd.entries.get(tag);
  if (!entry) return [];
  const { reader, littleEndian } = view;
  const unit = TYPE_BYTES[entry.type] ?? 0;
  const count = Math.min(entry.count, most, MAX_VALUES);
  const numbers: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const at = entry.at + i * unit;
    if (entry.type === 1) numbers.push(reader.u8(at));
    else if (entry.type === 3) numbers.push(reader.u16(at, littleEndian));
    else if (entry.type === 4 || entry.type === 13) numbers.push(reader.u32(at, littleEndian));
    else if (entry.type === 16 || entry.type === 18) numbers.push(reader.u64of(at, littleEndian));
  }
  return numbers;
}

/** The first number of an entry, or null. */
export function numberOf(view: TiffView, ifd: Ifd, tag: number): number | null {
  return numbersOf(view, ifd, tag, 1)[0] ?? null;
}

/** The text of an ASCII entry, at most 256 characters, up to its first NUL; null when absent. */
export function textOf(view: TiffView, ifd: Ifd, tag: number): string | null {
  const entry = ifd.entries.get(tag);
  if (entry?.type !== 2) return null;
  const text = latin1(view.reader.bytes(entry.at, Math.min(entry.count, 256)));
  const nul = text.indexOf('\0');
  return nul < 0 ? text : text.slice(0, nul);
}

const NEW_SUBFILE_TYPE = 0x00fe;
const COMPRESSION = 0x0103;
const PHOTOMETRIC = 0x0106;
const SUB_IFDS = 0x014a;
const DNG_VERSION = 0xc612;

/** Compressions that only raw files have: Sony, Samsung, Nikon, Pentax, Kodak. */
const RAW_COMPRESSIONS: ReadonlySet<number> = new Set([262, 32767, 32769, 32770, 34713, 65000, 65535]);
/** Colour filter array and linear raw. */
const RAW_PHOTOMETRICS: ReadonlySet<number> = new Set([32803, 34892]);
const REDUCED_PICTURE = 1;
const OLD_JPEG = 6;

/** Whether a TIFF is a camera's raw file (DNG, NEF, ARW, PEF, SRW…) and not a scan or an export. */
export function isRawTiff(view: TiffView): boolean {
  const ifd = readIfd(view, firstIfdOffset(view));
  return ifd !== null && isRawIfd(view, ifd);
}

function isRawIfd(view: TiffView, ifd: Ifd): boolean {
  if (ifd.entries.has(DNG_VERSION)) return true;
  const compression = numberOf(view, ifd, COMPRESSION) ?? 1;
  if (RAW_COMPRESSIONS.has(compression)) return true;
  if (RAW_PHOTOMETRICS.has(numberOf(view, ifd, PHOTOMETRIC) ?? 0)) return true;
  // Raw files begin with a small preview and keep the picture in sub-IFDs; no scanner or editor writes that.
  if (!ifd.entries.has(SUB_IFDS)) return false;
  return numberOf(view, ifd, NEW_SUBFILE_TYPE) === REDUCED_PICTURE || compression === OLD_JPEG;
}
