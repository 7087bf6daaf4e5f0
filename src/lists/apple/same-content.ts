import type { ListSource } from '../list-source.ts';
import type { AppleCsv } from './apple-input.ts';

/** Splits the CSVs of an export into those to read and exact copies of them, such as one zipped and one unpacked. */
export async function setCopiesAside(
  csvs: readonly AppleCsv[],
): Promise<{ once: AppleCsv[]; copies: [AppleCsv, AppleCsv][] }> {
  const sameSize = new Map<number, AppleCsv[]>();
  for (const csv of csvs) {
    const group = sameSize.get(csv.item.source.size);
    if (group === undefined) sameSize.set(csv.item.source.size, [csv]);
    else group.push(csv);
  }
  const copyOf = new Map<AppleCsv, AppleCsv>();
  for (const group of sameSize.values()) {
    if (group.length < 2) continue;
    const byChecksum = new Map<number, AppleCsv>();
    for (const csv of group) {
      const checksum = csv.item.source.crc32 ?? (await crc32(csv.item.source));
      const first = byChecksum.get(checksum);
      if (first === undefined) byChecksum.set(checksum, csv);
      else copyOf.set(csv, first);
    }
  }
  return { once: csvs.filter((csv) => !copyOf.has(csv)), copies: [...copyOf] };
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 as zip directories carry it, so that a packed and an unpacked CSV can be compared without unpacking. */
async function crc32(source: ListSource): Promise<number> {
  let crc = 0xffffffff;
  for await (const chunk of source.chunks()) {
    for (let i = 0; i < chunk.length; i += 1) crc = (TABLE[(crc ^ (chunk[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
