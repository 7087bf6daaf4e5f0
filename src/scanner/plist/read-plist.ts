import { isPlistDict, MAX_PLIST_DEPTH, type PlistDict, PlistError, type PlistValue } from './plist-value.ts';
import { readXmlPlist } from './read-xml-plist.ts';

const APPLE_EPOCH_MS = Date.UTC(2001, 0, 1);
const TRAILER = 32;
/** Objects read in all: a list may name one object many times, and lists in lists of such multiply. */
const MAX_READ = 100_000;

/** Reads the binary kind of property list (`bplist00`, CFBinaryPList.c). Throws when the bytes are none. */
function readBinaryPlist(bytes: Buffer): PlistValue {
  if (bytes.length < 8 + TRAILER) throw new PlistError('too short');
  const trailer = bytes.subarray(bytes.length - TRAILER);
  const offsetSize = trailer[6] ?? 0;
  const refSize = trailer[7] ?? 0;
  const count = Number(trailer.readBigUInt64BE(8));
  const top = Number(trailer.readBigUInt64BE(16));
  const table = Number(trailer.readBigUInt64BE(24));
  if (table + count * offsetSize > bytes.length) throw new PlistError('the table of objects is cut off');
  let read = 0;

  function object(index: number, depth: number): PlistValue {
    read += 1;
    if (depth > MAX_PLIST_DEPTH || read > MAX_READ || index >= count) throw new PlistError('does not end');
    const at = bytes.readUIntBE(table + index * offsetSize, offsetSize);
    const marker = bytes.readUInt8(at);
    const kind = marker >> 4;
    const low = marker & 0x0f;
    if (marker === 0x08) return false;
    if (marker === 0x09) return true;
    if (kind === 0x1) return integer(at + 1, 1 << low);
    if (kind === 0x2) return low === 2 ? bytes.readFloatBE(at + 1) : bytes.readDoubleBE(at + 1);
    if (kind === 0x3) return new Date(APPLE_EPOCH_MS + bytes.readDoubleBE(at + 1) * 1000);
    // A number by which archives point at their own objects.
    if (kind === 0x8) return Number(integer(at + 1, low + 1));
    const { length, start } = sized(at, low);
    if (kind === 0x4) return Buffer.from(slice(start, length));
    if (kind === 0x5) return slice(start, length).toString('latin1');
    if (kind === 0x6)
      return Buffer.from(slice(start, length * 2))
        .swap16()
        .toString('utf16le');
    if (kind === 0xa) return refs(start, length).map((ref) => object(ref, depth + 1));
    if (kind === 0xd) {
      const keys = refs(start, length);
      const values = refs(start + length * refSize, length);
      return Object.fromEntries(
        keys.map((key, i) => [String(object(key, depth + 1)), object(values[i] ?? count, depth + 1)]),
      );
    }
    throw new PlistError(`objects of kind ${kind} are not known`);
  }

  function integer(at: number, size: number): number | bigint {
    if (size <= 4) return bytes.readUIntBE(at, size);
    const whole = bytes.readBigInt64BE(size === 16 ? at + 8 : at);
    return whole >= Number.MIN_SAFE_INTEGER && whole <= Number.MAX_SAFE_INTEGER ? Number(whole) : whole;
  }

  /** A length in the marker, or in the number behind it. */
  function sized(at: number, low: number): { length: number; start: number } {
    if (low !== 0x0f) return { length: low, start: at + 1 };
    const size = 1 << (bytes.readUInt8(at + 1) & 0x0f);
    return { length: Number(integer(at + 2, size)), start: at + 2 + size };
  }

  function slice(start: number, length: number): Buffer {
    if (length < 0 || start + length > bytes.length) throw new PlistError('cut off');
    return bytes.subarray(start, start + length);
  }

  function refs(start: number, length: number): number[] {
    slice(start, length * refSize);
    if (read + length > MAX_READ) throw new PlistError('does not end');
    return Array.from({ length }, (_, i) => bytes.readUIntBE(start + i * refSize, refSize));
  }

  return object(top, 0);
}

/** Reads a property list of either kind. Throws a PlistError when it is none. */
export function readPlist(bytes: Buffer): PlistValue {
  try {
    return bytes.toString('latin1', 0, 8) === 'bplist00'
      ? readBinaryPlist(bytes)
      : readXmlPlist(bytes.toString('utf8'));
  } catch (error) {
    // A number that points outside of the bytes is a RangeError of Node.
    throw error instanceof PlistError ? error : new PlistError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads a property list whose root is a dictionary. Throws a PlistError when it is none. */
export function readPlistDict(bytes: Buffer): PlistDict {
  const root = readPlist(bytes);
  if (!isPlistDict(root)) throw new PlistError('the root is no dictionary');
  return root;
}
