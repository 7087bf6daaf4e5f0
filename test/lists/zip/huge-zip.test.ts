import { expect, it } from 'vitest';
import { photoDetails } from '../../fixtures/lists/apple-rows.ts';
import { line, listFile, readOne } from '../../fixtures/lists/list-file.ts';
import { type SparseEntry, sparseZip } from '../../fixtures/lists/sparse-zip.ts';

const AT = Date.UTC(2022, 5, 4, 12, 11);
const TOP = 'iCloud Photos Part 1 of 1';
/** Larger than 4 GB, as hours of video are, so that its size needs ZIP64. */
const VIDEO = 4_500_000_000;
const VIDEOS = 6;
const PHOTOS = 3_000;

const names = [
  ...Array.from({ length: VIDEOS }, (_, i) => `VIDEO_${i}.MOV`),
  ...Array.from({ length: PHOTOS }, (_, i) => `IMG_${String(i).padStart(4, '0')}.HEIC`),
];
const media: SparseEntry[] = names.map((name) => ({
  name: `${TOP}/Photos/${name}`,
  photoBytes: name.endsWith('.MOV') ? VIDEO : 2_000_000,
}));

it('a list in a zip of over 30 GB is read without one byte of its photos', async () => {
  const text = photoDetails(names.map((name) => ({ name, seed: name, at: AT })));
  const details: SparseEntry = { name: `${TOP}/Photos/Photo Details.csv`, text };
  const half = Math.floor(media.length / 2);
  // In the middle, so that photos lie before and after it.
  const blob = sparseZip([...media.slice(0, half), details, ...media.slice(half)]);
  expect(blob.size).toBeGreaterThan(30e9);

  const list = await readOne([listFile(`${TOP}.zip`, blob)]);
  expect(list.format).toBe('apple-export');
  expect(list.contents.assets).toHaveLength(names.length);
  expect(line(list, 'unreadable-rows')).toBe(0);
  const sizeOf = (name: string) => list.contents.assets.find((asset) => asset.name === name)?.resources[0].size;
  expect(sizeOf('VIDEO_5.MOV')).toBe(VIDEO);
  expect(sizeOf('IMG_2999.HEIC')).toBe(2_000_000);

  // What holds something is the directory, the list and the local headers: nothing of the empty rest is asked for, but
  // the first bytes by which a zip is known and the end where its directory is looked for.
  const head = 1 << 20;
  const filled = blob.pieces.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const read = blob.reads.reduce((sum, { start, end }) => sum + end - start, 0);
  expect(read).toBeGreaterThan(text.length / 20);
  expect(read).toBeLessThan(filled + 2 * head);
});
