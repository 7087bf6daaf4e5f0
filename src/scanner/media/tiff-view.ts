import { type ByteReader, latin1 } from './byte-reader.ts';

/** A TIFF structure inside a file: offsets in it count from `start`. Source of the layout: TIFF 6.0, section 2. */
export interface TiffView {
  readonly reader: ByteReader;
  readonly start: number;
  /** Where it must end: the end of its segment, chunk or item, or of the file. */
  readonly end: number;
  readonly littleEndian: boolean;
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
  /** Offset of the next IFD in the view, 0 for none. */
  readonly next: number;
}

/** Bytes of one value by TIFF type (1 BYTE … 13 IFD). */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4] as const;

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
  return MAGICS.has(magic) ? { reader, start, end: Math.min(end, reader.size), littleEndian } : null;
}

/** Offset of the first IFD. */
export function firstIfdOffset(view: TiffView): number {
  return view.reader.u32(view.start + 4, view.littleEndian);
}

/**
 * The IFD at an offset of the view, with its entries, or only those of the `wanted` tags. Entries whose values lie outside
 * of it are left out; of entries that occur twice the first counts. Null when not even its head is inside.
 */
export function readIfd(view: TiffView, offset: number, wanted?: ReadonlySet<number>): Ifd | null {
  const { reader, littleEndian } = view;
  const at = view.start + offset;
  if (offset < 2 || at + 2 > view.end) return null;
  const count = reader.u16(at, littleEndian);
  if (count === 0 || count > MAX_ENTRIES) return null;
  const entries = new Map<number, IfdEntry>();
  for (let i = 0; i < count; i += 1) {
    const entryAt = at + 2 + i * 12;
    if (entryAt + 12 > view.end) return { entries, next: 0 };
    const tag = reader.u16(entryAt, littleEndian);
    if (wanted && !wanted.has(tag)) continue;
    const type = reader.u16(entryAt + 2, littleEndian);
    const values = reader.u32(entryAt + 4, littleEndian);
    const bytes = (TYPE_BYTES[type] ?? 0) * values;
    const valueAt = bytes <= 4 ? entryAt + 8 : view.start + reader.u32(entryAt + 8, littleEndian);
    if (bytes === 0 || valueAt + bytes > view.end || entries.has(tag)) continue;
    entries.set(tag, { tag, type, count: values, at: valueAt });
  }
  const nextAt = at + 2 + count * 12;
  return { entries, next: nextAt + 4 <= view.end ? reader.u32(nextAt, littleEndian) : 0 };
}

/** The IFDs chained from the first one, each offset visited once. */
export function chainedIfds(view: TiffView): Ifd[] {
  const seen = new Set<number>();
  const found: Ifd[] = [];
  let offset = firstIfdOffset(view);
  while (offset !== 0 && !seen.has(offset) && found.length < MAX_IFDS) {
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

/** Whole numbers of an entry (BYTE, SHORT, LONG, IFD), up to `most` of them; empty when absent or of another type. */
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
