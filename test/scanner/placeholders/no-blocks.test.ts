import { describe, expect, it } from 'vitest';
import { BlockWitness } from '../../../src/scanner/placeholders/no-blocks.ts';
import { scannedFile } from '../grouping/scanned-file.ts';

/** The sizes of the files that are taken for placeholders, of files given as size and blocks. */
function placeholders(countsBlocks: boolean, files: readonly (readonly [number, number])[]): number[] {
  const witness = new BlockWitness(countsBlocks);
  for (const [i, [size, blocks]] of files.entries()) {
    witness.see(scannedFile(`${i}.jpg`, { size, state: 'unread' }), size, blocks);
  }
  return witness.decide().map((file) => file.size ?? 0);
}

describe.skipIf(process.platform === 'win32')('size without blocks', () => {
  it('is a placeholder where blocks are counted', () => {
    expect(placeholders(true, [[2_000_000, 0]])).toEqual([2_000_000]);
    expect(placeholders(true, [[2_000_000, 8]])).toEqual([]);
  });

  it('may be a small real file kept inside its inode', () => {
    expect(
      placeholders(true, [
        [60, 0],
        [5000, 16],
      ]),
    ).toEqual([]);
  });

  it('is a placeholder however small when a smaller file has blocks', () => {
    expect(
      placeholders(true, [
        [60, 0],
        [50, 8],
      ]),
    ).toEqual([60]);
    expect(
      placeholders(false, [
        [60, 0],
        [50, 8],
      ]),
    ).toEqual([60]);
  });

  it('says nothing on a file system that gives no file any blocks', () => {
    expect(
      placeholders(false, [
        [2_000_000, 0],
        [10, 0],
      ]),
    ).toEqual([]);
  });
});
