import { isPlistDict, type PlistDict, PlistError, type PlistValue } from './plist-value.ts';
import { readBinaryPlist } from './read-binary-plist.ts';
import { readXmlPlist } from './read-xml-plist.ts';

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
