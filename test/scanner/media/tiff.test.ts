import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { findEmbeddedThumbnail } from '../../../src/scanner/media/find-embedded-thumbnail.ts';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { ascii, concat, u16, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { appleMakerNote, longEntry, tiffFromIfd } from '../../../src/scanner/sample/media/tiff-block.ts';
import { makeDng, makeJpeg, makeTiff, sparseSource } from '../../fixtures/media/media.ts';
import { exifWithMakerNote, littleEndianMakerNote } from '../../fixtures/media/raw-photos.ts';
import { factsOf, LIVE_ID } from './facts-of.ts';

describe('a TIFF', () => {
  test('cut within its picture is not whole', async () => {
    const photo = makeTiff({ width: 80, height: 60 });
    expect(await factsOf(photo)).toMatchObject({ wholeness: 'whole', width: 80, height: 60 });
    expect((await factsOf(photo.slice(0, -1))).wholeness).toBe('ends-early');
  });

  /** A scan of some pages: each a strip, then a directory that leads to the next. */
  const pages = (count: number, last = 0): Uint8Array => {
    const strip = new Uint8Array(4_000).fill(7);
    const bytes = 4_000 + 2 + 6 * 12 + 4;
    const made = Array.from({ length: count }, (_, i) => {
      const at = 8 + i * bytes;
      const next = i === count - 1 ? last : 8 + (i + 1) * bytes + 4_000;
      const short = (tag: number, value: number) => concat(u16(tag, 3), u32(1), u16(value, 0));
      const long = (tag: number, value: number) => concat(u16(tag, 4), u32(1, value));
      const entries = [short(0x100, 80), short(0x101, 50), short(0x103, 1), long(0x111, at), short(0x116, 50)];
      return concat(strip, u16(6), ...entries, long(0x117, 4_000), u32(next));
    });
    return concat(ascii('MM\0*'), u32(8 + 4_000), ...made);
  };

  test.each([2, 20])('of %i pages is whole, and never where pages of it are lost', async (count) => {
    const scan = pages(count);
    expect(await factsOf(scan)).toMatchObject({ type: 'tiff', wholeness: 'whole', width: 80, height: 50 });
    const found: unknown[] = [];
    for (let i = 1; i < 40; i += 1) {
      const cut = scan.slice(0, Math.floor((scan.length * i) / 40));
      if ((await factsOf(cut)).wholeness === 'whole') found.push(cut.length);
    }
    expect(found).toEqual([]);
    expect((await factsOf(scan.slice(0, -1))).wholeness).toBe('not-known');
  });

  test('that leads in a circle, or to nowhere, is not known to be whole', async () => {
    expect((await factsOf(pages(2, 8 + 4_000))).wholeness).toBe('not-known');
    expect((await factsOf(pages(2, 0x7fff_0000))).wholeness).toBe('not-known');
  });

  test('cut before its directory is not whole', async () => {
    expect(await factsOf(concat(ascii('II*\0'), new Uint8Array([0, 0, 1, 0]), new Uint8Array(100)))).toMatchObject({
      wholeness: 'ends-early',
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

  test('whose only strip has a length that no camera writes proves neither', async () => {
    const bytes = tiffFromIfd({
      entries: [longEntry(0x100, 10), longEntry(0x101, 10), longEntry(0x111, 8), longEntry(0x117, 0xffffffff)],
    });
    expect((await factsOf(bytes)).wholeness).toBe('not-known');
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
    ['no entries', 'not-known', concat(u16(0), u32(0))],
    ['65,535 entries', 'not-known', concat(u16(65_535), new Uint8Array(2000))],
    ['a list of strips that cannot be there', 'ends-early', concat(u16(1), u16(0x111, 4), u32(0xffffffff, 8), u32(0))],
    ['an entry of an unknown type', 'not-known', concat(u16(1), u16(0x100, 99), u32(1, 8), u32(0))],
    ['an offset beyond the end', 'not-known', concat(u16(1), u16(0x8769, 4), u32(1, 0xfffffff0), u32(0xfffffff0))],
    ['a table that does not end', 'ends-early', concat(u16(9), u16(0x100, 4), u32(1, 7))],
  ])('with %s is survived', async (_, wholeness, ifd) => {
    const bytes = concat(ascii('MM\0*'), u32(8), ifd, new Uint8Array(20));
    expect(await factsOf(bytes)).toMatchObject({ type: 'tiff', wholeness, captured: { kind: 'unknown' } });
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
