import type { ByteReader } from './byte-reader.ts';

/** A box of the ISO base media format (ISO/IEC 14496-12, section 4.2). Positions are absolute. */
export interface Box {
  readonly type: string;
  readonly at: number;
  /** Where its payload begins. */
  readonly start: number;
  /** Where it ends by its own word; beyond the file when the file was cut short. */
  readonly end: number;
}

/** The deepest real nesting that we follow is moov/trak/mdia/minf/stbl/stsd: six. */
const MAX_CHILDREN = 4_096;

/**
 * The box at a position, or null when there is none: fewer than eight bytes left, a size smaller than its own head, or
 * a type that no box has. A size of 0 means "to the end" and is only meant for the outermost boxes.
 */
export function boxAt(reader: ByteReader, at: number, end: number): Box | null {
  if (at + 8 > end) return null;
  const size = reader.u32(at);
  const type = nameOf(reader.u32(at + 4));
  if (type === null) return null;
  if (size === 0) return { type, at, start: at + 8, end };
  if (size !== 1) return size < 8 ? null : { type, at, start: at + 8, end: at + size };
  if (at + 16 > end) return null;
  const long = reader.u64(at + 8);
  return long < 16 ? null : { type, at, start: at + 16, end: at + long };
}

/**
 * Names of boxes by their number. A library's files use a few dozen of them, so each is spelt and looked at once; null
 * stands for a number that is no name. Damaged files have any number: they may fill the table, and no more.
 */
const NAMES = new Map<number, string | null>();
const MOST_NAMES = 1_024;

function nameOf(number: number): string | null {
  const known = NAMES.get(number);
  if (known !== undefined) return known;
  const name = String.fromCharCode(number >>> 24, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff);
  const checked = isBoxType(name) ? name : null;
  if (NAMES.size < MOST_NAMES) NAMES.set(number, checked);
  return checked;
}

/** Four printable characters; QuickTime's own begin with a copyright sign; numbered items of `ilst` are not seen here. */
function isBoxType(type: string): boolean {
  return /^[\x20-\x7e\xa9][\x20-\x7e]{3}$/.test(type);
}

/** The boxes inside a range, one after another. A box that claims more than its parent is cut to it. */
export function* childBoxes(reader: ByteReader, start: number, end: number): Generator<Box, void> {
  let at = start;
  for (let i = 0; i < MAX_CHILDREN; i += 1) {
    const box = boxAt(reader, at, end);
    if (!box) return;
    yield cutTo(box, end);
    at = box.end;
  }
}

function cutTo(box: Box, end: number): Box {
  return box.end > end ? { ...box, end } : box;
}

/** The first child of a type, or null. */
export function childBox(reader: ByteReader, parent: { start: number; end: number }, type: string): Box | null {
  let at = parent.start;
  for (let i = 0; i < MAX_CHILDREN; i += 1) {
    const box = boxAt(reader, at, parent.end);
    if (!box) return null;
    if (box.type === type) return cutTo(box, parent.end);
    at = box.end;
  }
  return null;
}

/** Boxes that stand outermost in real files. One of these that ends beyond the file proves a cut. */
const OUTER =
  /^(ftyp|styp|moov|moof|mdat|mfra|free|skip|wide|meta|uuid|pnot|pdin|sidx|ssix|idat|udta|mpvd|sefd|jumb|jxl[cpi]|Exif|xml |jP {2}|jp2[chi]|uinf|asoc)$/;
const MAX_OUTER = 2_048;

export interface OuterBoxes {
  readonly boxes: readonly Box[];
  /** False when a box claims more bytes than the file has. */
  readonly fits: boolean;
  /** What ended the walk: the end of the file, bytes that are no box, or our own limit. */
  readonly endedBy: 'file' | 'foreign-bytes' | 'limit';
}

/**
 * The outermost boxes, hopping from head to head: one small read each, whatever their size. A known box that ends
 * beyond the file proves that the file was cut short; trailing bytes that are no box prove nothing.
 */
export function outerBoxes(reader: ByteReader): OuterBoxes {
  const boxes: Box[] = [];
  let at = 0;
  while (boxes.length < MAX_OUTER) {
    if (reader.size - at < 8) return { boxes, fits: true, endedBy: 'file' };
    const box = boxAt(reader, at, reader.size);
    if (!box) return { boxes, fits: true, endedBy: 'foreign-bytes' };
    if (box.end > reader.size) {
      const known = OUTER.test(box.type);
      return { boxes: known ? [...boxes, box] : boxes, fits: !known, endedBy: 'foreign-bytes' };
    }
    boxes.push(box);
    at = box.end;
  }
  return { boxes, fits: true, endedBy: 'limit' };
}
