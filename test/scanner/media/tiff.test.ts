import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { findEmbeddedThumbnail } from '../../../src/scanner/media/find-embedded-thumbnail.ts';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { ascii, concat, u16, u32 } from '../../../src/scanner/sample/media/bytes.ts';
import { appleMakerNote, longEntry, tiffFromIfd } from '../../../src/scanner/sample/media/tiff-block.ts';
import { makeDng, makeJpeg, makeTiff, sparseSource } from '../../fixtures/media/media.ts';
import { exifWithMakerNote, littleEndianMakerNote } from '../../fixtures/media/raw-photos.ts';
import { factsOf, LIVE_ID, NOTHING_KNOWN } from './facts-of.ts';

describe('a TIFF', () => {
  test('cut within its picture is not whole', async () => {
    const photo = makeTiff({ width: 80, height: 60 });
    expect(await factsOf(photo)).toMatchObject({ whole: true, width: 80, height: 60 });
    expect((await factsOf(photo.slice(0, -1))).whole).toBe(false);
  });

  test('cut before its directory is not whole', async () => {
    expect(await factsOf(concat(ascii('II*\0'), new Uint8Array([0, 0, 1, 0]), new Uint8Array(100)))).toMatchObject({
      whole: false,
      width: null,
    });
  });

  test('of 600 MB with its directory at the end costs a few small reads', async () => {
    const size = 600 * 1024 ** 2;
    const at = size - 4096;
    const head = concat(ascii('MM\0*'), u32(at));
    const ifd = concat(u16(2), u16(0x100, 4), u32(1, 20_000), u16(0x101, 4), u32(1, 10_000), u32(0));
    const source = sparseSource(
      size,
      new Map([
        [0, head],
        [at, ifd],
      ]),
    );
    expect(await readMediaFacts(source)).toMatchObject({ type: 'tiff', width: 20_000, height: 10_000 });
    expect(source.cost.reads).toBeLessThan(8);
  });

  test('whose strip has a length that no camera writes still counts as whole', async () => {
    const bytes = tiffFromIfd({
      entries: [longEntry(0x100, 10), longEntry(0x101, 10), longEntry(0x111, 8), longEntry(0x117, 0xffffffff)],
    });
    expect((await factsOf(bytes)).whole).toBe(true);
  });

  test('whose directories go round in a circle ends', async () => {
    const circle = concat(ascii('MM\0*'), u32(8), u16(1), u16(0x100, 4), u32(1, 7), u32(8));
    expect((await factsOf(circle)).type).toBe('tiff');
    const self = concat(
      ascii('MM\0*'),
      u32(8),
      u16(3),
      u16(0x14a, 4),
      u32(1, 8),
      u16(0x8769, 4),
      u32(1, 8),
      u16(0x8825, 4),
      u32(1, 8),
      u32(0),
    );
    expect((await factsOf(self)).type).toBe('tiff');
    expect(findEmbeddedThumbnail(bytesSource(circle))).toBeNull();
  });

  test.each([
    ['no entries', concat(u16(0), u32(0))],
    ['65,535 entries', concat(u16(65_535), new Uint8Array(2000))],
    ['an entry of 4 billion values', concat(u16(1), u16(0x111, 4), u32(0xffffffff, 8), u32(0))],
    ['an entry of an unknown type', concat(u16(1), u16(0x100, 99), u32(1, 8), u32(0))],
    ['an offset beyond the end', concat(u16(1), u16(0x8769, 4), u32(1, 0xfffffff0), u32(0xfffffff0))],
  ])('with %s is survived', async (_, ifd) => {
    const bytes = concat(ascii('MM\0*'), u32(8), ifd, new Uint8Array(20));
    expect(await factsOf(bytes)).toEqual({ ...NOTHING_KNOWN, type: 'tiff' });
  });
});

describe('a raw file', () => {
  test('is told from a TIFF, also when its directory is far from its head', async () => {
    expect((await factsOf(makeDng())).type).toBe('raw');
    expect((await factsOf(makeTiff())).type).toBe('tiff');
  });
});

describe("Apple's MakerNote", () => {
  const jpegWith = (block: Uint8Array) => {
    const plain = makeJpeg();
    const length = block.length + 8;
    return concat(plain.subarray(0, 2), u16(0xffe1, length), ascii('Exif\0\0'), block, plain.subarray(2));
  };

  test.each([
    ['big endian', appleMakerNote(LIVE_ID)],
    ['little endian', littleEndianMakerNote(LIVE_ID)],
    ['lower case', appleMakerNote(LIVE_ID.toLowerCase())],
  ])('gives the identifier (%s)', async (_, note) => {
    expect((await factsOf(jpegWith(exifWithMakerNote(note)))).contentIdentifier).toBe(LIVE_ID);
  });

  test.each([
    ['of another maker', concat(ascii('Nikon\0'), new Uint8Array(60))],
    ['with an empty identifier', appleMakerNote('')],
    ['with an identifier that is none', appleMakerNote('<script>alert(1)</script>')],
    ['cut short', appleMakerNote(LIVE_ID).slice(0, 20)],
    ['whose text points outside', concat(appleMakerNote(LIVE_ID).slice(0, 24), u32(0xfffffff0), new Uint8Array(40))],
  ])('%s gives none', async (_, note) => {
    expect((await factsOf(jpegWith(exifWithMakerNote(note)))).contentIdentifier).toBeNull();
  });
});
