/**
 * The plain SHA-1 of a file's bytes, in base64 without padding (27 characters). Photo servers keep it (Immich: `checksum`); it
 * is not Apple's fingerprint, which hashes a salt before the bytes. Equal means the same bytes.
 */
export type Sha1 = string & { readonly brand: 'Sha1' };

/** Whether a text is a SHA-1 in the form that is kept. */
export function isSha1(text: string): text is Sha1 {
  // The last character holds the last 4 of 160 bits: two of its six are zero.
  return /^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]$/.test(text);
}

/** A SHA-1 as lists write it: base64 with or without padding, or hex with or without `\x` before it. Null for anything else. */
export function toSha1(text: string): Sha1 | null {
  const bare = text.trim();
  const hex = /^(?:\\+x)?([0-9a-f]{40})$/i.exec(bare)?.[1];
  const base64 = hex === undefined ? bare.replace(/=$/, '').replaceAll('-', '+').replaceAll('_', '/') : base64Of(hex);
  return isSha1(base64) ? base64 : null;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** 40 hex digits as base64: three digits are two characters. */
function base64Of(hex: string): string {
  let text = '';
  for (let i = 0; i < hex.length; i += 3) {
    const group = Number.parseInt(hex.slice(i, i + 3).padEnd(3, '0'), 16);
    text += (ALPHABET[group >> 6] ?? '') + (ALPHABET[group & 63] ?? '');
  }
  return text.slice(0, 27);
}
