/** How the bytes of a text list are written. `utf-8` falls back to older code pages line by line. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** How many bytes decide; UTF-16 without a mark shows itself in far fewer. */
const LOOK = 4096;

/**
 * The encoding of a text by its first bytes, or null when this is no text. A byte-order mark decides; without one,
 * zero bytes on every second place mean UTF-16 (Windows PowerShell 5 writes `>` so), two of every four UTF-32 (`iconv`), and any other zero byte means
 * that somebody gave us a picture or a database.
 */
export function detectEncoding(head: Uint8Array): TextEncoding | null {
  const utf32 = detectUtf32(head.subarray(0, LOOK));
  if (utf32 !== null) return utf32;
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const seen = head.subarray(0, LOOK);
  let [evenZeros, oddZeros, controls] = [0, 0, 0];
  for (let i = 0; i < seen.length; i += 1) {
    const byte = seen[i] ?? 0;
    if (byte === 0) {
      if (i % 2 === 0) evenZeros += 1;
      else oddZeros += 1;
    } else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1b) controls += 1;
  }
  if (evenZeros + oddZeros > 0) {
    const half = seen.length / 2;
    if (oddZeros > 0.4 * half && evenZeros <= 0.05 * half) return 'utf-16le';
    if (evenZeros > 0.4 * half && oddZeros <= 0.05 * half) return 'utf-16be';
    return null;
  }
  return controls > 0.02 * seen.length + 2 ? null : 'utf-8';
}

/** Four bytes a character, of which at least two are zero; the mark of UTF-16 begins that of UTF-32. */
function detectUtf32(head: Uint8Array): TextEncoding | null {
  const characters = Math.floor(head.length / 4);
  if (characters === 0) return null;
  let [little, big] = [0, 0];
  for (let i = 0; i < characters; i += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = head.subarray(4 * i, 4 * i + 4);
    if (a + b > 0 && c <= 0x10 && d === 0) little += 1;
    if (c + d > 0 && b <= 0x10 && a === 0) big += 1;
  }
  // In UTF-16 and in pictures hardly any group of four bytes is so; a text of ASCII is so throughout.
  if (little === characters && big < characters) return 'utf-32le';
  return big === characters && little < characters ? 'utf-32be' : null;
}
