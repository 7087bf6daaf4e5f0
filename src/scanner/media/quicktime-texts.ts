import { type ByteReader, latin1 } from './byte-reader.ts';
import { type Box, childBox, childBoxes } from './iso-boxes.ts';

const MAX_KEYS = 256;
const MAX_TEXT_BYTES = 512;
const UTF8 = 1;

/**
 * The wanted texts of a QuickTime `meta` box by their key names, e.g. `com.apple.quicktime.creationdate`.
 * Layout: Apple, QuickTime File Format, "Metadata"; the box has no version and flags, but MP4 writers add them.
 */
export function quickTimeTexts(reader: ByteReader, meta: Box, into: Map<string, string>): void {
  const withVersion = reader.latin1(meta.start + 4, 4) !== 'hdlr' && reader.u32(meta.start) === 0;
  const inside = { start: meta.start + (withVersion ? 4 : 0), end: meta.end };
  const keys = childBox(reader, inside, 'keys');
  const ilst = childBox(reader, inside, 'ilst');
  if (!keys || !ilst) return;
  const names = keyNames(reader, keys);
  let at = ilst.start;
  for (let i = 0; i < MAX_KEYS && at + 8 <= ilst.end; i += 1) {
    // An item is a box whose type is the number of its key.
    const size = reader.u32(at);
    const name = names[reader.u32(at + 4) - 1];
    if (size < 8) return;
    const data = childBox(reader, { start: at + 8, end: Math.min(at + size, ilst.end) }, 'data');
    if (name && data && reader.u32(data.start) === UTF8) {
      const length = Math.min(data.end - data.start - 8, MAX_TEXT_BYTES);
      if (length > 0) into.set(name, utf8(reader.bytes(data.start + 8, length)));
    }
    at += size;
  }
}

/** The keys that anybody asks for, and how long each is: most of the others are told by that alone. */
const WANTED: ReadonlySet<string> = new Set(
  ['creationdate', 'make', 'model', 'location.ISO6709', 'content.identifier'].map(
    (key) => `com.apple.quicktime.${key}`,
  ),
);
const LENGTHS: ReadonlySet<number> = new Set(Array.from(WANTED, (key) => key.length));

/** The names of the keys in their order; empty for one that nobody asks for. */
function keyNames(reader: ByteReader, keys: Box): string[] {
  const names: string[] = [];
  const count = Math.min(reader.u32(keys.start + 4), MAX_KEYS);
  let at = keys.start + 8;
  while (names.length < count && at + 8 <= keys.end) {
    const size = reader.u32(at);
    if (size < 8 || at + size > keys.end) break;
    const name = LENGTHS.has(size - 8) ? utf8(reader.bytes(at + 8, size - 8)) : '';
    names.push(WANTED.has(name) ? name : '');
    at += size;
  }
  return names;
}

/** The texts of a `udta` box whose types begin with a copyright sign (date, make, model, place), and its `meta`. */
export function userDataTexts(reader: ByteReader, udta: Box, into: Map<string, string>): void {
  for (const box of childBoxes(reader, udta.start, udta.end)) {
    if (box.type === 'meta') quickTimeTexts(reader, box, into);
    if (!box.type.startsWith('\xa9') || box.end - box.start < 4 || into.has(box.type)) continue;
    // Length and language, two bytes each, then the text.
    const length = Math.min(reader.u16(box.start), box.end - box.start - 4, MAX_TEXT_BYTES);
    if (length > 0) into.set(box.type, utf8(reader.bytes(box.start + 4, length)));
  }
}

/** One for all texts: a film has a dozen of them, and making a decoder costs more than using it. */
const DECODER = new TextDecoder();

function utf8(bytes: Uint8Array): string {
  // Names of keys and most values are ASCII, where a decoder costs five times as much as the letters.
  const text = bytes.every((byte) => byte < 0x80) ? latin1(bytes) : DECODER.decode(bytes);
  return text.replaceAll('\0', '').trim();
}
