import { type ByteReader, latin1 } from './byte-reader.ts';
import type { Part } from './facts-draft.ts';
import type { Box } from './iso-boxes.ts';

/** The box of its own in which MP4 and JPEG 2000 keep XMP (XMP Specification, part 3, "Embedding XMP in files"). */
const XMP_UUID = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac';

/** The id with which a box of the type `uuid` begins, as Latin-1; empty for a box of another type. */
export function uuidOf(reader: ByteReader, { type, start }: Box): string {
  return type === 'uuid' ? latin1(reader.upTo(start, XMP_UUID.length)) : '';
}

/** The XMP packet among outermost boxes, cut to the file; of several the last. Null where there is none. */
export function xmpInBoxes(reader: ByteReader, boxes: readonly Box[]): Part | null {
  const box = boxes.findLast((each) => uuidOf(reader, each) === XMP_UUID);
  return box ? { start: box.start + XMP_UUID.length, end: Math.min(box.end, reader.size) } : null;
}
