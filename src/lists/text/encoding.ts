/** How the bytes of a text list are written. `utf-8` falls back to older code pages line by line. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How many bytes decide; UTF-16 without a mark shows itself in far fewer. */
const LOOK = 4096;

/**
 * The encoding of a text by its first bytes, or null when this is no text. A byte-order mark decides; without one,
 * zero bytes on every second place mean UTF-16 (Windows PowerShell 5 writes `>` so), and any other zero byte means
 * that somebody gave us a picture or a database.
 */
export function detectEncoding(head: Uint8Array): TextEncoding | null {
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
