import { expect, test } from 'vitest';
import { ascii, concat, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { PNG_SIGNATURE, pngChunk } from '../../../src/scanner/sample/media/png.ts';
import { exifBlock } from '../../../src/scanner/sample/media/tiff-block.ts';
import { makePng } from '../../fixtures/media/media.ts';
import { factsOf, IPHONE, NOTHING_KNOWN } from './facts-of.ts';

const photo = makePng(IPHONE);

test('a PNG is whole with bytes behind its end', async () => {
  expect((await factsOf(concat(photo, ascii('trailing words')))).wholeness).toBe('whole');
  expect((await factsOf(concat(photo, new Uint8Array(100_000)))).wholeness).toBe('whole');
});

test('a PNG that stops anywhere is not whole', async () => {
  for (let length = photo.length - 1; length > 50; length -= 101) {
    expect((await factsOf(photo.slice(0, length))).wholeness, `${length} bytes`).toBe('ends-early');
  }
});

test('EXIF behind the picture data is found', async () => {
  const end = photo.length - 12;
  const late = concat(
    makePng({ width: 80, height: 60 }).slice(0, -12),
    pngChunk('eXIf', exifBlock(IPHONE)),
    photo.subarray(end),
  );
  expect(await factsOf(late)).toMatchObject({ camera: 'Apple iPhone 14', width: 80, wholeness: 'whole' });
});

test.each([0xffffffff, 0x7fffffff, 1_000_000])('a chunk that claims %d bytes ends the walk', async (length) => {
  const bytes = concat(PNG_SIGNATURE, u32(length), ascii('IDAT'), new Uint8Array(500));
  expect(await factsOf(bytes)).toEqual({ ...NOTHING_KNOWN, type: 'png', wholeness: 'ends-early' });
});

test('thousands of empty chunks end', async () => {
  const empty = pngChunk('tEXt', new Uint8Array());
  const bytes = concat(photo.slice(0, -12), ...Array.from({ length: 10_000 }, () => empty), photo.slice(-12));
  expect((await factsOf(bytes)).wholeness).toBe('whole');
});
