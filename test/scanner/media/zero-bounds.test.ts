import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { ascii, box, concat, u8, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { findZerosInside } from '../../../src/scanner/media/zeros-inside.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { PNG_SIGNATURE, pngChunk } from '../../../src/scanner/sample/media/png.ts';
import { longEntry, shortEntry, tiffFromIfd } from '../../../src/scanner/sample/media/tiff-block.ts';
import { makeBmp, makeHeic } from '../../fixtures/media/media.ts';
import { u16le, u32le } from '../../fixtures/media/more-bytes.ts';
import * as more from '../../fixtures/media/more-formats.ts';

// How many zeros in a row each format may have where its pictures are: one more is a hole, and 512 say nothing. The runs are told, not
// written: only where they lie and how long they are matters.

const KB = 1024;
const MB = KB * KB;

type Run = readonly [start: number, length: number];
const said = (bytes: Uint8Array, ...runs: readonly Run[]) =>
  findZerosInside(
    bytesSource(bytes),
    runs.map(([start, length]) => ({ start, end: start + length })),
  );
const at = (bytes: Uint8Array, text: string) => Buffer.from(bytes).indexOf(text, 0, 'latin1');

const webpChunk = (type: string, body: Uint8Array) =>
  concat(ascii(type), u32le(body.length), body, new Uint8Array(body.length % 2));
const webp = (...chunks: readonly Uint8Array[]) => {
  const body = concat(ascii('WEBP'), ...chunks);
  return concat(ascii('RIFF'), u32le(body.length), body);
};
const lossy = (width: number, height: number, bytes: number) =>
  webpChunk('VP8 ', concat(u8(0, 0, 0, 0x9d, 0x01, 0x2a), u16le(width, height), noise(bytes - 10, 1)));
const lossless = (width: number, height: number, bytes: number) =>
  webpChunk('VP8L', concat(u8(0x2f), u32le((width - 1) | ((height - 1) << 14)), noise(bytes - 5, 1)));
const frame = (...pieces: readonly Uint8Array[]) => webpChunk('ANMF', concat(new Uint8Array(16), ...pieces));

const png = (width: number, height: number, depth: number, colours: number, bytes: number) =>
  concat(
    PNG_SIGNATURE,
    pngChunk('IHDR', concat(u32(width, height), u8(depth, colours, 0, 0, 0))),
    pngChunk('IDAT', noise(bytes, 1)),
    pngChunk('IEND', new Uint8Array()),
  );
const tiff = (compression: number, bytes: number, side = 100) => {
  const picture = noise(bytes, 1);
  return tiffFromIfd({
    entries: [
      longEntry(0x100, side),
      longEntry(0x101, side),
      shortEntry(0x103, compression),
      { tag: 0x111, to: picture },
      longEntry(0x117, bytes),
    ],
  });
};
const matroska = more.makeMatroska({ bytes: 64_000 });
const cluster = Buffer.from(matroska).indexOf(Buffer.of(0x1f, 0x43, 0xb6, 0x75)) + 8;
const otherCodec = more.makeMatroska({ bytes: 200_000, codec: 'V_XYZ' });

/** A format, a file, where a run begins, and how many zeros there may be. */
const BOUNDS: readonly (readonly [string, Uint8Array, number, number])[] = [
  // Two zero bits for 258 bytes of an empty picture, and a little: by its sides, its depth and its colours.
  ['PNG, grey', png(4000, 4000, 8, 0, 70_000), 60, Math.ceil((4001 * 4000) / 1032) + 64],
  ['PNG, colours', png(4000, 4000, 8, 2, 70_000), 60, Math.ceil((12_001 * 4000) / 1032) + 64],
  ['PNG, a table of colours', png(8000, 4000, 4, 3, 70_000), 60, Math.ceil((4001 * 4000) / 1032) + 64],
  ['PNG, grey and transparency', png(4000, 2000, 8, 4, 70_000), 60, Math.ceil((8001 * 2000) / 1032) + 64],
  ['PNG, colours and transparency', png(1000, 2000, 16, 6, 70_000), 60, Math.ceil((8001 * 2000) / 1032) + 64],
  ['PNG, colours of no kind that there is', png(1000, 2000, 8, 5, 70_000), 60, Math.ceil((4001 * 2000) / 1032) + 64],
  ['PNG, small', png(300, 300, 8, 6, 40_000), 60, KB],
  ['PNG, stored as it is', png(200, 200, 8, 6, 161_000), 60, 70 * KB],
  ['PNG, not quite stored as it is', png(200, 200, 8, 6, 156_700), 60, KB],
  ['HEIC, small', makeHeic({ pictureBytes: 8_000 }), 3_000, KB],
  ['HEIC, large', makeHeic({ pictureBytes: 100_000 }), 30_000, 4 * KB],
  ['WebP, lossy: 20 for each block', webp(lossy(160, 161, 9_000)), 100, 10 * 11 * 20],
  ['WebP, lossy, small', webp(lossy(16, 16, 9_000)), 100, 1_500],
  ['WebP, lossy: a twelfth', webp(lossy(16, 16, 36_000)), 100, 3_000],
  ['WebP, lossy, large', webp(lossy(16, 16, 240_000)), 100, 16 * KB],
  ['WebP, lossless: a bit for each pixel', webp(lossless(200, 100, 9_000)), 100, 2_500 + 64],
  ['WebP, a frame', webp(frame(lossy(160, 161, 9_000))), 100, 10 * 11 * 20],
  ['WebP, a frame with transparency', webp(frame(webpChunk('ALPH', noise(41, 3)), lossy(160, 161, 9_000))), 200, 2_200],
  ['TIFF, packed: an eighth', more.makePackedTiff(), 5_000, 3_750],
  ['TIFF, packed, small', tiff(5, 4_000), 200, KB],
  ['TIFF, packed, large', tiff(5, 700_000), 5_000, 64 * KB],
  ['TIFF, packed, many pixels', tiff(8, 8_000, 1_000), 200, Math.ceil((1_000 * 1_000 * 8) / 1032)],
  ['JPEG XL: a twelfth', more.makeJxl(), 200, Math.floor(30_004 / 12)],
  ['JPEG 2000: half of a short file', more.makeJp2(), 200, Math.floor(more.makeJp2().length / 2)],
  ['Matroska: a sixteenth', matroska, cluster + 100, Math.floor((matroska.length - cluster) / 16)],
  ['Matroska, small', more.makeMatroska({ bytes: 8_000 }), cluster + 100, KB],
  ['Matroska, large', more.makeMatroska({ bytes: 400_000 }), cluster + 100, 8 * KB],
  ['Matroska of another codec: half', otherCodec, cluster + 100, Math.floor(otherCodec.length / 2)],
  ['a program stream', more.makeProgramStream(), 5_000, 16 * KB],
  ['FLV: a sixteenth', more.makeFlv(), 5_000, Math.floor(more.makeFlv().length / 16)],
  ['Ogg: a sixteenth', more.makeOgg(), 5_000, Math.floor(more.makeOgg().length / 16)],
];

describe('where pictures are', () => {
  test.each(BOUNDS)('%s', (_, bytes, start, most) => {
    expect([512, 513, most, most + 1].map((length) => said(bytes, [start, length]))).toEqual([
      'none',
      'not-known',
      'not-known',
      'inside',
    ]);
  });

  test.each<readonly [string, Uint8Array]>([
    ['a BMP', makeBmp({ width: 400, height: 300 })],
    ['Photoshop', more.makePsd()],
    ...[1, 2, 3, 4, 32_773].map((packing) => [`a TIFF of the packing ${packing}`, tiff(packing, 30_000)] as const),
  ])('%s may be black as a whole', (_, bytes) => {
    expect([512, 513, bytes.length - 200].map((length) => said(bytes, [200, length]))).toEqual([
      'none',
      'not-known',
      'not-known',
    ]);
  });

  test.each([5, 6, 7, 8, 32_946, 34_712, 50_000, 50_001, 50_002])('a TIFF of the packing %i may not', (packing) => {
    expect(said(tiff(packing, 30_000), [1_000, 20_000])).toBe('inside');
  });

  test('of coded pieces a GIF has none at all, but in its head and behind its end', () => {
    const gif = more.makeLargeGif();
    expect(said(gif, [781, 1])).toBe('inside');
    expect(said(gif, [13, 768])).toBe('none');
    expect(said(concat(gif, new Uint8Array(3_000)), [gif.length, 3_000])).toBe('none');
    expect(said(concat(gif, new Uint8Array(3_000)), [gif.length - 1, 3_000])).toBe('inside');
  });

  test('WMV fills up a packet to its end; the first two bytes of the next are never zeros', () => {
    const asf = more.makeAsf({ packetBytes: 3_000 });
    const head = asf.length - 5 * 3_000;
    expect([1, 2].map((bytes) => said(asf, [head - 2_000, 2_000 + bytes]))).toEqual(['none', 'inside']);
    expect([0, 1].map((bytes) => said(asf, [head + bytes, 2_000]))).toEqual(['inside', 'none']);
    expect([1, 2].map((bytes) => said(asf, [head + 1, 2_999 + bytes]))).toEqual(['none', 'inside']);
    // Nothing begins behind the last packet.
    expect(said(asf, [asf.length - 2_000, 2_000])).toBe('none');
  });

  test('a film in fragments: below a kilobyte they say nothing, above it they are a hole', () => {
    const film = more.makeFragmentedFilm();
    const start = at(film, 'mdat') + 600;
    expect([KB - 1, KB, KB + 1].map((length) => said(film, [start, length]))).toEqual(['none', 'not-known', 'inside']);
  });

  test('of DV and of packets of a transport stream each begins with something', () => {
    expect(said(more.makeDv(), [5_000, 100])).toBe('inside');
    expect(said(more.makeTransportStream(), [5_000, 188])).toBe('inside');
  });
});

describe('beside the pictures', () => {
  test('a PNG may have them in front of its data and right behind its end', () => {
    const file = png(300, 300, 8, 6, 40_000);
    const filled = concat(file, new Uint8Array(5_000));
    expect(said(file, [8, at(file, 'IDAT') - 4 - 8])).toBe('none');
    expect(said(filled, [file.length, 5_000])).toBe('none');
    expect(said(filled, [file.length + 1, 4_999])).toBe('inside');
  });

  test('a HEIC in its EXIF, and not on both sides of it', () => {
    const heic = makeHeic({ date: '2023:06:01 12:00:00', pictureBytes: 20_000 });
    const exif = at(heic, 'Exif\0\0');
    expect(exif).toBeGreaterThan(0);
    expect(said(heic, [exif + 20, 100])).toBe('none');
    expect(said(heic, [exif + 20, 100], [heic.length - 9_000, 3_000])).toBe('inside');
  });

  test('a WebP in its notes, and not in place of the next piece', () => {
    const file = webp(lossy(160, 160, 9_000), webpChunk('EXIF', new Uint8Array(4_000)));
    expect(said(file, [at(file, 'EXIF') + 8, 4_000])).toBe('none');
    const lost = file.slice().fill(0, at(file, 'EXIF'));
    expect(said(lost, [at(file, 'EXIF'), 4_008])).toBe('inside');
  });

  test('a film in room that is kept free behind its chunks', () => {
    const { bytes } = more.makeSoundFilm();
    const moov = at(bytes, 'moov') - 4;
    const roomy = concat(bytes.subarray(0, moov), box('free', new Uint8Array(9_000)), bytes.subarray(moov));
    expect(said(roomy, [moov + 8, 9_000])).toBe('none');
  });

  test('a TIFF or a RAW in place of its directory has lost it', () => {
    const file = tiff(5, 30_000).slice();
    const directory = 40;
    file.set(u32(directory), 4);
    file.fill(0, directory, directory + 3_000);
    expect(said(file, [directory, 3_000])).toBe('inside');
    expect(said(file, [directory + 1, 3_000])).toBe('not-known');
    expect(said(file, [directory - 10, 12])).toBe('inside');
    expect(said(file, [directory - 10, 11])).toBe('not-known');
  });

  test.each([
    ['jxlc', more.makeJxl()],
    ['jp2c', more.makeJp2()],
  ])('a picture in boxes in place of the box %s', (name, file) => {
    const from = at(file, name) - 4;
    expect(said(file.slice().fill(0, from, from + 2_000), [from, 2_000])).toBe('inside');
  });
});

describe('RAW', () => {
  test('of more than a megabyte is broken; of an eighth, or of 64 kilobytes of a small one, nobody knows', () => {
    expect(said(more.makeMrw(), [5_000, 20_000])).toBe('none');
    const large = concat(more.makeMrw(), new Uint8Array(2 * MB));
    expect(said(large, [1_000, MB])).toBe('not-known');
    expect(said(large, [1_000, MB + 1])).toBe('inside');
    expect(said(large, [1_000, Math.floor(large.length / 8)])).toBe('none');
    expect(said(large, [1_000, Math.floor(large.length / 8) + 1])).toBe('not-known');
    expect(said(concat(more.makeMrw(), new Uint8Array(100_000)), [1_000, 64 * KB])).toBe('none');
    expect(said(concat(more.makeMrw(), new Uint8Array(100_000)), [1_000, 64 * KB + 1])).toBe('not-known');
  });
});

describe('several runs', () => {
  test('count by the worst of them, wherever it stands', () => {
    const [flat, hole] = [
      [1_000, 600],
      [9_000, 9_000],
    ] as const;
    const file = png(300, 300, 8, 6, 40_000);
    for (const runs of [
      [flat, hole],
      [hole, flat],
    ])
      expect(said(file, ...runs)).toBe('inside');
    expect(said(file, flat, [5_000, 700])).toBe('not-known');
    expect(said(file, [1_000, 100], [5_000, 100])).toBe('none');
  });
});
