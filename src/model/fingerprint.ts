/**
 * Apple's fingerprint of a file's bytes, 28 characters:
 * `base64(0x01 || SHA-1("com.apple.XattrObjectSalt\0com.apple.DataObjectSalt\0" || bytes))`.
 * It is `fileChecksum` in Apple's export and `ZFINGERPRINT` in a Photos library (docs/proof.md).
 * Equal means the same bytes. Different means "not the same bytes", never "missing" or "damaged" by itself.
 */
export type Fingerprint = string & { readonly brand: 'Fingerprint' };

/** What is hashed before the bytes of the file (ASCII, with both zero bytes). */
export const FINGERPRINT_SALT = 'com.apple.XattrObjectSalt\0com.apple.DataObjectSalt\0';

/** The first byte, 0x01, forces the first two characters; 21 bytes never need padding. */
const SHAPE = /^A[Q-Za-f][A-Za-z0-9+/]{26}$/;

/** Whether a text has the shape of a fingerprint that can be recomputed. Anything else is an opaque id: do not compare. */
export function isFingerprint(text: string): text is Fingerprint {
  return SHAPE.test(text);
}

/** The fingerprint in a text of a list, or null when it is empty or of another shape (URL-safe base64 is accepted). */
export function toFingerprint(text: string | null | undefined): Fingerprint | null {
  if (!text) return null;
  if (isFingerprint(text)) return text;
  // A spreadsheet marks a text with an apostrophe.
  const standard = text.trim().replace(/^'/, '').replaceAll('-', '+').replaceAll('_', '/');
  return isFingerprint(standard) ? standard : null;
}
