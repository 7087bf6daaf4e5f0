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
  const countBytes = reader.u8(iinf.start) === 0 ? 2 : 4;
  // A tile each: they are many, and nothing is made of those that are not wanted.
  const wanted = fourCharacterCode(type);
  let at = iinf.start + 4 + countBytes;
  for (let i = 0; i < MAX_ITEMS && at + 8 <= iinf.end; i += 1) {
    const size = reader.u32(at);
    if (size < 8) return ids;
    const start = at + 8;
    const version = reader.u32(at + 4) === INFE ? reader.u8(start) : 0;
    const idBytes = version === 2 ? 2 : 4;
    if (version >= 2 && reader.u32(start + 4 + idBytes + 2) === wanted) ids.push(uint(reader, start + 4, idBytes));
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
  return uint(reader, pitm.start + 4, reader.u8(pitm.start) === 0 ? 2 : 4);
}

/** Where the wanted items lie, for those in one piece. */
export function itemRanges(reader: ByteReader, meta: MetaBox, wanted: readonly number[]): ItemRange[] {
  const ranges = new Map<number, ItemRange>();
  if (wanted.length === 0) return [];
  eachLocatedItem(reader, meta, (id, start, end) => {
    if (wanted.includes(id)) ranges.set(id, { start, end: Math.min(end, reader.size) });
  });
  return [...ranges.values()];
}

/** Whether every item in one piece ends inside the file. */
export function itemsFit(reader: ByteReader, meta: MetaBox): boolean {
  let fit = true;
  eachLocatedItem(reader, meta, (_id, _start, end) => {
    if (end > reader.size) fit = false;
  });
  return fit;
}

/** Tells where the items in one piece lie by `iloc`; an end beyond the file is given as it stands. */
function eachLocatedItem(
  reader: ByteReader,
  meta: MetaBox,
  tell: (id: number, start: number, end: number) => void,
): void {
  const iloc = meta.get('iloc');
  if (!iloc) return;
  const version = reader.u8(iloc.start);
  const sizes = reader.u16(iloc.start + 4);
  const [offsetBytes, lengthBytes] = [sizes >> 12, (sizes >> 8) & 15];
  const [baseBytes, indexBytes] = [(sizes >> 4) & 15, version === 0 ? 0 : sizes & 15];
  if ([offsetBytes, lengthBytes, baseBytes, indexBytes].some((n) => n !== 0 && n !== 4 && n !== 8)) return;
  const idBytes = version < 2 ? 2 : 4;
  const count = uint(reader, iloc.start + 6, idBytes);
  let at = iloc.start + 6 + idBytes;
  for (let i = 0; i < Math.min(count, MAX_ITEMS) && at < iloc.end; i += 1) {
    const id = uint(reader, at, idBytes);
    at += idBytes;
    const inItemData = version > 0 && (reader.u16(at) & 15) === 1;
    at += version > 0 ? 4 : 2;
    const base = uint(reader, at, baseBytes);
    at += baseBytes;
    const extents = reader.u16(at);
    at += 2;
    if (extents === 1) {
      const idat = inItemData ? meta.get('idat') : undefined;
      const start = base + uint(reader, at + indexBytes, offsetBytes) + (idat?.start ?? 0);
      const length = uint(reader, at + indexBytes + offsetBytes, lengthBytes);
      // A length of 0 means the whole file (or all of idat), which no item that we read is.
      if (length > 0 && (!inItemData || idat)) tell(id, start, start + length);
    }
    at += extents * (indexBytes + offsetBytes + lengthBytes);
  }
}

/** Width and height of an item by its `ispe` property; for an unknown item the largest picture in the file. */
export function itemPixels(reader: ByteReader, meta: MetaBox, item: number | null): [number, number] | null {
  const iprp = meta.get('iprp');
  const ipco = iprp && childBox(reader, iprp, 'ipco');
  if (!iprp || !ipco) return null;
  const properties = [...childBoxes(reader, ipco.start, ipco.end)];
  const pixelsOf = (box: Box): [number, number] => [reader.u32(box.start + 4), reader.u32(box.start + 8)];
  const own = item === null ? [] : propertyIndexes(reader, iprp, item);
  for (const index of own) {
    const box = properties[index - 1];
    if (box?.type === 'ispe') return pixelsOf(box);
  }
  const all = properties.filter((box) => box.type === 'ispe').map(pixelsOf);
  return all.sort((a, b) => b[0] * b[1] - a[0] * a[1])[0] ?? null;
}

/** The properties of an item, counted from 1 (`ipma`). */
function propertyIndexes(reader: ByteReader, iprp: Box, item: number): number[] {
  for (const ipma of childBoxes(reader, iprp.start, iprp.end)) {
    if (ipma.type !== 'ipma') continue;
    const idBytes = reader.u8(ipma.start) < 1 ? 2 : 4;
    const wide = (reader.u8(ipma.start + 3) & 1) === 1;
    const entries = reader.u32(ipma.start + 4);
    let at = ipma.start + 8;
    for (let i = 0; i < Math.min(entries, MAX_ITEMS) && at < ipma.end; i += 1) {
      const id = uint(reader, at, idBytes);
      const count = reader.u8(at + idBytes);
      at += idBytes + 1;
      if (id === item) {
        return Array.from({ length: count }, (_, k) =>
          wide ? reader.u16(at + k * 2) & 0x7fff : reader.u8(at + k) & 0x7f,
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
  const found: number[] = [];
  for (const box of childBoxes(reader, iref.start + 4, iref.end)) {
    if (box.type !== kind) continue;
    const count = reader.u16(box.start + idBytes);
    for (let i = 0; i < Math.min(count, MAX_ITEMS); i += 1) {
      if (uint(reader, box.start + idBytes + 2 + i * idBytes, idBytes) === to)
        found.push(uint(reader, box.start, idBytes));
    }
  }
  return found;
}

function uint(reader: ByteReader, at: number, bytes: number): number {
  if (bytes === 0) return 0;
  if (bytes === 2) return reader.u16(at);
  return bytes === 4 ? reader.u32(at) : reader.u64(at);
}
