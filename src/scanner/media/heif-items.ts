import type { ByteReader } from './byte-reader.ts';
import { type Box, childBox, childBoxes } from './iso-boxes.ts';

const INFE = 0x696e6665;

/** Where the bytes of an item lie in the file. */
export interface ItemRange {
  readonly start: number;
  readonly end: number;
}

/** Phones write up to some two hundred items (tiles); each costs a few steps. */
const MAX_ITEMS = 4_096;

/** An item of a motion photo or a large tile may be in some pieces; more than this many are damage. */
const MAX_EXTENTS = 256;

/** The boxes inside a `meta` box, by type; of several the first. Layout: ISO/IEC 14496-12, section 8.11. */
export type MetaBox = ReadonlyMap<string, Box>;

/** Opens the `meta` box of a HEIF file, whose payload begins with version and flags (four bytes). */
export function openMeta(reader: ByteReader, meta: Box): MetaBox {
  const boxes = new Map<string, Box>();
  for (const box of childBoxes(reader, meta.start + 4, Math.min(meta.end, reader.size))) {
    if (!boxes.has(box.type)) boxes.set(box.type, box);
  }
  return boxes;
}

/** The ids of the items of a type (`infe`), e.g. `Exif`; in the order of the file. */
export function itemsOfType(reader: ByteReader, meta: MetaBox, type: string): number[] {
  const ids: number[] = [];
  const iinf = meta.get('iinf');
  if (!iinf) return ids;
  // A tile each: they are many, and nothing is made of those that are not wanted.
  const bytes = bytesOf(reader, iinf);
  const wanted = fourCharacterCode(type);
  let at = bytes[0] === 0 ? 6 : 8;
  for (let i = 0; i < MAX_ITEMS && at + 20 <= bytes.length; i += 1) {
    const size = uint(bytes, at, 4);
    if (size < 8) return ids;
    const version = uint(bytes, at + 4, 4) === INFE ? (bytes[at + 8] ?? 0) : 0;
    const idBytes = version === 2 ? 2 : 4;
    if (version >= 2 && uint(bytes, at + 14 + idBytes, 4) === wanted) ids.push(uint(bytes, at + 12, idBytes));
    at += size;
  }
  return ids;
}

/** A type of four characters as the number that stands in the file. */
function fourCharacterCode(type: string): number {
  let code = 0;
  for (let i = 0; i < 4; i += 1) code = code * 256 + type.charCodeAt(i);
  return code;
}

/** The id of the picture that is shown, or null. */
export function primaryItem(reader: ByteReader, meta: MetaBox): number | null {
  const pitm = meta.get('pitm');
  if (!pitm) return null;
  return reader.u8(pitm.start) === 0 ? reader.u16(pitm.start + 4) : reader.u32(pitm.start + 4);
}

/** Where the wanted items lie, for those in one piece. */
export function itemRanges(reader: ByteReader, meta: MetaBox, wanted: readonly number[]): ItemRange[] {
  return wanted.length === 0 ? [] : locateItems(reader, meta, wanted).wanted;
}

/** Where the items of a file lie. */
export interface LocatedItems {
  /** The wanted ones that are in one piece, cut to the file. */
  readonly wanted: ItemRange[];
  /** From the first to the last byte of all items, as the file says; null when none lies in the file itself. */
  readonly all: ItemRange | null;
}

/** Goes once through all items. */
export function locateItems(reader: ByteReader, meta: MetaBox, wanted: readonly number[]): LocatedItems {
  const ranges = new Map<number, ItemRange>();
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  eachExtent(reader, meta, (id, start, end, isOnly) => {
    if (isOnly && wanted.includes(id)) ranges.set(id, { start, end: Math.min(end, reader.size) });
    if (start < first) first = start;
    if (end > last) last = end;
  });
  return { wanted: [...ranges.values()], all: last === 0 ? null : { start: first, end: last } };
}

/** Tells where the pieces of all items lie by `iloc`; an end beyond the file is given as it stands. */
function eachExtent(
  reader: ByteReader,
  meta: MetaBox,
  tell: (id: number, start: number, end: number, isOnly: boolean) => void,
): void {
  const iloc = meta.get('iloc');
  if (!iloc) return;
  const bytes = bytesOf(reader, iloc);
  const version = bytes[0] ?? 0;
  const sizes = uint(bytes, 4, 2);
  const [offsetBytes, lengthBytes] = [sizes >> 12, (sizes >> 8) & 15];
  const [baseBytes, indexBytes] = [(sizes >> 4) & 15, version === 0 ? 0 : sizes & 15];
  if ([offsetBytes, lengthBytes, baseBytes, indexBytes].some((n) => n !== 0 && n !== 4 && n !== 8)) return;
  const idBytes = version < 2 ? 2 : 4;
  const extentBytes = indexBytes + offsetBytes + lengthBytes;
  const count = Math.min(uint(bytes, 6, idBytes), MAX_ITEMS);
  let at = 6 + idBytes;
  for (let i = 0; i < count && at < bytes.length; i += 1) {
    const id = uint(bytes, at, idBytes);
    at += idBytes;
    const method = version > 0 ? uint(bytes, at, 2) & 15 : 0;
    const reference = uint(bytes, at + (version > 0 ? 2 : 0), 2);
    at += version > 0 ? 4 : 2;
    const base = uint(bytes, at, baseBytes);
    at += baseBytes;
    const extents = uint(bytes, at, 2);
    at += 2;
    // Items of other files, and those put together from other items, lie nowhere in this one.
    if (reference === 0 && method <= 1) {
      const idat = method === 1 ? meta.get('idat') : undefined;
      for (let k = 0; k < Math.min(extents, MAX_EXTENTS); k += 1) {
        const extentAt = at + k * extentBytes + indexBytes;
        const start = base + uint(bytes, extentAt, offsetBytes) + (idat?.start ?? 0);
        const length = uint(bytes, extentAt + offsetBytes, lengthBytes);
        const isRead = extentAt + offsetBytes + lengthBytes <= bytes.length;
        // A length of 0 means the whole file (or all of idat), which no item that we read is.
        if (isRead && length > 0 && (method === 0 || idat)) tell(id, start, start + length, extents === 1);
      }
    }
    at += extents * extentBytes;
  }
}

/** Width and height of an item by its `ispe` property; for an unknown item the largest picture in the file. */
export function itemPixels(reader: ByteReader, meta: MetaBox, item: number | null): [number, number] | null {
  const iprp = meta.get('iprp');
  const ipco = iprp && childBox(reader, iprp, 'ipco');
  if (!iprp || !ipco) return null;
  const own = item === null ? [] : propertyIndexes(reader, iprp, item);
  let largest: [number, number] | null = null;
  let index = 0;
  for (const box of childBoxes(reader, ipco.start, ipco.end)) {
    index += 1;
    if (box.type !== 'ispe') continue;
    const pixels: [number, number] = [reader.u32(box.start + 4), reader.u32(box.start + 8)];
    if (own.includes(index)) return pixels;
    if (largest === null || pixels[0] * pixels[1] > largest[0] * largest[1]) largest = pixels;
  }
  return largest;
}

/** The properties of an item, counted from 1 (`ipma`). */
function propertyIndexes(reader: ByteReader, iprp: Box, item: number): number[] {
  for (const ipma of childBoxes(reader, iprp.start, iprp.end)) {
    if (ipma.type !== 'ipma') continue;
    const bytes = bytesOf(reader, ipma);
    const idBytes = (bytes[0] ?? 0) < 1 ? 2 : 4;
    const wide = ((bytes[3] ?? 0) & 1) === 1;
    const entries = Math.min(uint(bytes, 4, 4), MAX_ITEMS);
    let at = 8;
    for (let i = 0; i < entries && at < bytes.length; i += 1) {
      const id = uint(bytes, at, idBytes);
      const count = bytes[at + idBytes] ?? 0;
      at += idBytes + 1;
      if (id === item) {
        return Array.from({ length: count }, (_, k) =>
          wide ? uint(bytes, at + k * 2, 2) & 0x7fff : (bytes[at + k] ?? 0) & 0x7f,
        );
      }
      at += count * (wide ? 2 : 1);
    }
  }
  return [];
}

/** The items that refer to another one in a certain way, e.g. the thumbnails (`thmb`) of the primary item. */
export function referringItems(reader: ByteReader, meta: MetaBox, kind: string, to: number): number[] {
  const iref = meta.get('iref');
  if (!iref) return [];
  const idBytes = reader.u8(iref.start) === 0 ? 2 : 4;
  const id = (at: number) => (idBytes === 2 ? reader.u16(at) : reader.u32(at));
  const found: number[] = [];
  for (const box of childBoxes(reader, iref.start + 4, iref.end)) {
    if (box.type !== kind) continue;
    const count = reader.u16(box.start + idBytes);
    for (let i = 0; i < Math.min(count, MAX_ITEMS); i += 1) {
      if (id(box.start + idBytes + 2 + i * idBytes) === to) found.push(id(box.start));
    }
  }
  return found;
}

/** More than any table of items takes: two hundred tiles are four kilobytes. */
const LONGEST_TABLE = 256 * 1024;

/** All of a table at once: numbers in it are many, and one by one they cost more than everything else in the file. */
function bytesOf(reader: ByteReader, { start, end }: Box): Uint8Array {
  return reader.upTo(start, Math.min(end - start, LONGEST_TABLE));
}

/** A number of so many bytes, big endian; 0 for none. */
function uint(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = at; i < at + length; i += 1) value = value * 256 + (bytes[i] ?? 0);
  return value;
}
