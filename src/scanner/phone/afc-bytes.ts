/** A path as AFC takes it: UTF-8 with a zero byte behind it. */
export const pathBytes = (file: string): Buffer => Buffer.from(`${file}\0`);

/** Numbers of eight bytes each, little end first. */
export function numberBytes(...values: readonly bigint[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [i, value] of values.entries()) bytes.writeBigUInt64LE(value, i * 8);
  return bytes;
}

/** Texts that each end with a zero byte. */
export function textsIn(body: Buffer): string[] {
  const all = body.toString('utf8').split('\0');
  return all.at(-1) === '' ? all.slice(0, -1) : all;
}

/** Texts in turn as keys and values. */
export function pairsIn(body: Buffer): ReadonlyMap<string, string> {
  const all = textsIn(body);
  const pairs = new Map<string, string>();
  for (let i = 0; i < all.length; i += 2) pairs.set(all[i] ?? '', all[i + 1] ?? '');
  return pairs;
}
