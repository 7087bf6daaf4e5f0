import { describe, expect, it } from 'vitest';
import { countsBlocks, SparseFileDetector } from '../../../src/scanner/placeholders/no-blocks.ts';
import { scannedFile } from '../grouping/scanned-file.ts';

/** The sizes of the files that are taken for placeholders, of files given as size and blocks. */
function placeholders(countsBlocks: boolean, files: readonly (readonly [number, number])[]): number[] {
  const detector = new SparseFileDetector(countsBlocks);
  for (const [i, [size, blocks]] of files.entries()) {
    detector.see(scannedFile(`${i}.jpg`, { size, state: 'unread' }), size, blocks);
  }
  return detector.decide().map((file) => file.size ?? 0);
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

  it('is one from the first byte that no inode has room for', () => {
    expect(placeholders(true, [[1023, 0]])).toEqual([]);
    expect(placeholders(true, [[1024, 0]])).toEqual([1024]);
  });

  it('is one when another file of just that size has blocks, and not when only a larger one has', () => {
    const just = (size: number) =>
      placeholders(false, [
        [60, 0],
        [size, 8],
      ]);
    expect([just(59), just(60), just(61)]).toEqual([[60], [60], []]);
  });

  it('is held against a file of one block too', () => {
    expect(
      placeholders(false, [
        [60, 0],
        [50, 1],
      ]),
    ).toEqual([60]);
  });

  it('is held against the smallest of all files with blocks, in any order', () => {
    const files = [
      [60, 0],
      [5_000, 16],
      [50, 8],
      [9_000, 24],
    ] as const;
    for (let turn = 0; turn < files.length; turn += 1)
      expect(placeholders(false, [...files.slice(turn), ...files.slice(0, turn)])).toEqual([60]);
  });

  it('is asked of nothing where the system gives no blocks at all', () => {
    const witness = new SparseFileDetector(true);
    witness.see(scannedFile('a.jpg', { size: 5_000, state: 'unread' }), 5_000, undefined);
    expect(witness.decide()).toEqual([]);
  });

  it('makes a placeholder of the file itself', () => {
    const witness = new SparseFileDetector(true);
    const file = scannedFile('a.jpg', { size: 5_000, state: 'unread' });
    witness.see(file, 5_000, 0);
    expect(file.state).toBe('unread');
    expect(witness.decide()).toEqual([file]);
    expect(file.state).toBe('placeholder');
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

describe('file systems that count blocks', () => {
  const onLinux = (magic: number | bigint) => countsBlocks('/mnt/x', 'linux', () => magic);

  // statfs(2), linux/magic.h
  it.each([
    ['ext2 to ext4', 0xef53],
    ['XFS', 0x58465342],
    ['Btrfs', 0x9123683e],
    ['tmpfs', 0x01021994],
    ['F2FS', 0xf2f52010],
    ['exFAT', 0x2011bab0],
    ['FAT', 0x4d44],
    ['overlay', 0x794c7630],
  ])('%s does', (_, magic) => {
    expect(onLinux(magic)).toBe(true);
    expect(onLinux(BigInt(magic))).toBe(true);
    expect([onLinux(magic - 1), onLinux(magic + 1)]).toEqual([false, false]);
  });

  it.each([
    ['FUSE', 0x65735546],
    ['NFS', 0x6969],
    ['SMB', 0x517b],
    ['CIFS', 0xff534d42],
    ['SMB 2', 0xfe534d42],
    ['9P', 0x01021997],
    ['ZFS', 0x2fc12fc1],
  ])('%s is not known to', (_, magic) => expect(onLinux(magic)).toBe(false));

  it('none does that cannot be asked', () => {
    const fails = () => {
      throw new Error('ENOENT');
    };
    expect(countsBlocks('/mnt/x', 'linux', fails)).toBe(false);
    expect(countsBlocks('/no/such/folder', 'linux')).toBe(false);
  });

  it('all of a Mac do, and the drives of Windows, but no share', () => {
    expect(countsBlocks('/Volumes/x', 'darwin', () => 0)).toBe(true);
    for (const drive of ['C:\\Photos', 'd:/x', '\\\\?\\E:\\x']) expect(countsBlocks(drive, 'win32'), drive).toBe(true);
    for (const share of ['\\\\nas\\c:\\x', '\\\\?\\UNC\\nas\\photos', '//nas/photos', '/mnt/c:'])
      expect(countsBlocks(share, 'win32'), share).toBe(false);
  });
});
