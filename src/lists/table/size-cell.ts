/**
 * Bytes from a cell: `1953393`, `1,953,393`, `1.953.393`, `1 953 393`, each also with "bytes" behind it. Null for an
 * empty cell and for a rounded size (`1.9 MB`): a size that is nearly right is no proof of anything.
 */
export function parseSize(text: string): number | null {
  const bare = text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/ ?(?:bytes?|b)$/i, '');
  if (!/^(?:\d+|\d{1,3}([,. '\u2019])\d{3}(?:\1\d{3})*)$/.test(bare)) return null;
  const bytes = Number(bare.replace(/\D/g, ''));
  return Number.isSafeInteger(bytes) ? bytes : null;
}
