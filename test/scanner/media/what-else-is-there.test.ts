import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { ascii, box, concat, u8, u16, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { findZerosInside } from '../../../src/scanner/media/zeros-inside.ts';
import { jpegSegment } from '../../../src/scanner/sample/media/jpeg.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { PNG_SIGNATURE, pngChunk } from '../../../src/scanner/sample/media/png.ts';
import {
  appleMakerNote,
  exifIfd,
  longEntry,
  rationalEntry,
  shortEntry,
  tiffFromIfd,
} from '../../../src/scanner/sample/media/tiff-block.ts';
import { makeGif, makeJpeg, plainJpeg } from '../../fixtures/media/media.ts';
import { u16le, u32le } from '../../fixtures/media/more-bytes.ts';
import * as more from '../../fixtures/media/more-formats.ts';
import { exifWithMakerNote } from '../../fixtures/media/raw-photos.ts';
import { factsOf } from './facts-of.ts';

const wholeness = async (bytes: Uint8Array) => (await factsOf(bytes)).wholeness;
const said = (bytes: Uint8Array, start: number, length: number) =>
  findZerosInside(bytesSource(bytes), [{ start, end: start + length }]);
const [KB, MB] = [1024, 1024 * 1024];

/** A JPEG with an EXIF block as it is given. */
const withExif = (block: Uint8Array) => {
  const photo = plainJpeg(8, 8, 1);
  return concat(photo.subarray(0, 2), jpegSegment(0xe1, concat(ascii('Exif\0\0'), block)), photo.subarray(2));
};

describe('a place', () => {
  const degrees = (...parts: number[]) => parts.flatMap((part) => [Math.abs(part) * 100, 100]);
  const at = async (latitude: number[] | null, longitude: number[] | null) => {
    const entries = [
      ...(latitude ? [rationalEntry(2, ...latitude)] : []),
      ...(longitude ? [rationalEntry(4, ...longitude)] : []),
    ];
    return (await factsOf(withExif(tiffFromIfd({ entries: [{ tag: 0x8825, to: { entries } }] })))).hasLocation;
  };
  test.each<readonly [string, number[] | null, number[] | null, boolean]>([
    ['of both', degrees(48, 12, 30), degrees(16, 22, 1), true],
    ['on the equator', degrees(0, 0, 0), degrees(16, 0, 0), true],
    ['north of Greenwich', degrees(48, 0, 0), degrees(0, 0, 0), true],
    ['of nought and nought', degrees(0, 0, 0), degrees(0, 0, 0), false],
    ['of a latitude alone', degrees(48, 12, 30), null, false],
    ['of a longitude alone', null, degrees(16, 22, 1), false],
    ['of numbers that are none', [0, 0, 0, 0, 0, 0], degrees(16, 22, 1), false],
    ['of nothing', null, null, false],
  ])('%s', async (_, latitude, longitude, is) => {
    expect(await at(latitude, longitude)).toBe(is);
  });
});

describe('the notes of a camera', () => {
  const id = '0FD24349-014A-423D-AE8D-35FCE43A24E7';
  const pair = async (note: Uint8Array) => (await factsOf(withExif(exifWithMakerNote(note)))).contentIdentifier;
  test('name the pair of a Live Photo, where they are Apple’s', async () => {
    const note = appleMakerNote(id);
    expect(await pair(note)).toBe(id);
    for (const spoilt of [0, 6, 8, 9]) {
      const other = note.slice();
      other[spoilt] = (other[spoilt] ?? 0) ^ 1;
      expect(await pair(other), `${spoilt}`).toBeNull();
    }
    expect(await pair(note.slice(0, 13))).toBeNull();
  });
  test.each([
    ['A'.repeat(8), 'A'.repeat(8)],
    ['a-b-c-d-e', 'A-B-C-D-E'],
    ['A'.repeat(64), 'A'.repeat(64)],
    ['A'.repeat(7), null],
    ['A'.repeat(65), null],
    ['-AAAAAAAA', null],
    ['AAAA_AAAA', null],
  ])('%s is an identifier, or not', async (text, expected) => {
    expect(await pair(appleMakerNote(text))).toBe(expected);
  });
});

describe('EXIF that was cut in the middle of where it points', () => {
  test('is as much as there is of it, and no error', async () => {
    const photo = makeJpeg({
      date: '2023:06:01 12:34:56',
      gps: { latitude: 48, longitude: 16 },
      camera: { make: 'A', model: 'B' },
    });
    for (let length = 12; length < 330; length += 1) expect((await factsOf(photo.slice(0, length))).type).toBe('jpeg');
  });
});

describe('a GIF with something behind it', () => {
  const behind = ascii('behind');
  const colours = u8(1, 2, 3, 4, 5, 6);
  const head = (flags: number) => concat(ascii('GIF89a'), u16le(8, 8), u8(flags, 0, 0), flags & 0x80 ? colours : u8());
  const image = (flags: number, ...pieces: Uint8Array[]) =>
    concat(u8(0x2c, 0, 0, 0, 0), u16le(8, 8), u8(flags), flags & 0x80 ? colours : u8(), u8(2), ...pieces, u8(0));
  const piece = concat(u8(3), u8(9, 9, 9));
  test.each<readonly [string, Uint8Array[], string]>([
    ['one picture', [head(0x80), image(0, piece), u8(0x3b)], 'whole'],
    ['no table of colours', [head(0), image(0, piece), u8(0x3b)], 'whole'],
    ['a table of its own', [head(0), image(0x80, piece), u8(0x3b)], 'whole'],
    ['tables twice', [head(0x80), image(0x80, piece, piece), u8(0x3b)], 'whole'],
    ['two pictures', [head(0x80), image(0, piece), image(0x80, piece), u8(0x3b)], 'whole'],
    ['an extension', [head(0x80), u8(0x21, 0xf9, 4, 0, 0, 0, 0, 0), image(0, piece), u8(0x3b)], 'whole'],
    ['bytes that are no block', [head(0x80), image(0, piece)], 'not-known'],
  ])('of %s', async (_, parts, says) => {
    const gif = concat(...parts);
    expect(await wholeness(concat(gif, behind))).toBe(says);
    if (says === 'whole') expect(await wholeness(gif)).toBe('whole');
  });
  test('and zeros in place of a block: sixty-four of them', async () => {
    const gif = concat(head(0x80), image(0, piece));
    expect(await wholeness(concat(gif, new Uint8Array(64), behind))).toBe('zeros-inside');
    expect(await wholeness(concat(gif, new Uint8Array(63), behind))).toBe('not-known');
  });
  test('cut in its head has no end', async () => {
    const gif = makeGif({ width: 33, height: 21 });
    for (const length of [13, 19, 20, 28, 29, 30])
      expect(await wholeness(gif.slice(0, length)), `${length}`).toBe('ends-early');
  });
});

describe('a JPEG', () => {
  const scan = concat(
    jpegSegment(0xda, u8(1, 1, 0, 0, 63, 0)),
    noise(40, 1).map((byte) => byte & 0x7f),
  );
  const frame = (marker: number) => jpegSegment(marker, concat(u8(8), u16(30, 40), u8(1, 1, 0x11, 0)));
  const of = (marker: number) => concat(u8(0xff, 0xd8), frame(marker), scan, u8(0xff, 0xd9));
  test.each(Array.from({ length: 18 }, (_, i) => 0xbf + i))(
    'has its pixels in the frame %i, or it is none',
    async (marker) => {
      const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
      expect(await factsOf(of(marker))).toMatchObject(
        isFrame ? { width: 40, height: 30, wholeness: 'whole' } : { width: null, wholeness: 'not-known' },
      );
    },
  );

  test('has zeros in place of its tables: more than 512 are a hole', () => {
    const spoilt = concat(u8(0xff, 0xd8), jpegSegment(0xe0, noise(20, 1)), new Uint8Array(9_000), of(0xc0).subarray(2));
    expect(said(spoilt, 26, 512)).toBe('not-known');
    expect(said(spoilt, 26, 513)).toBe('inside');
  });

  test('has an end wherever it lies: behind it zeros mean nothing', () => {
    for (const length of [64 * KB - 3, 64 * KB - 2, 64 * KB - 1, 64 * KB, 64 * KB + 1]) {
      const head = concat(u8(0xff, 0xd8), frame(0xc0), jpegSegment(0xda, u8(1, 1, 0, 0, 63, 0)));
      const data = noise(length, 1).map((byte) => byte & 0x7f);
      const file = concat(
        head,
        data,
        u8(0xff, 0xd9),
        new Uint8Array(9_000),
        noise(90, 2).map((byte) => byte & 0x7f),
      );
      expect(said(file, head.length + length + 2, 9_000), `${length}`).toBe('not-known');
      expect(said(file.slice(0, -90), head.length + length + 2, 9_000), `${length}`).toBe('none');
    }
  });
});

describe('a PNG', () => {
  const small = (...chunks: Uint8Array[]) =>
    concat(PNG_SIGNATURE, pngChunk('IHDR', concat(u32(8, 8), u8(8, 6, 0, 0, 0))), ...chunks);
  const many = Array.from({ length: 5_000 }, () => pngChunk('IDAT', u8()));
  test('of very many pieces without its end ends early; with something behind its end it is whole', async () => {
    expect(await wholeness(small(...many))).toBe('ends-early');
    expect(await wholeness(concat(small(...many, pngChunk('IEND', u8())), noise(6_000, 1)))).toBe('whole');
  });
  test('has pixels only where its head is long enough for both sides', async () => {
    const head = (bytes: number) =>
      concat(
        PNG_SIGNATURE,
        pngChunk('IHDR', concat(u32(8, 9), u8(8, 6, 0, 0, 0)).subarray(0, bytes)),
        pngChunk('IEND', u8()),
      );
    expect(await factsOf(head(8))).toMatchObject({ width: 8, height: 9 });
    expect(await factsOf(head(7))).toMatchObject({ width: null });
  });
});

describe('a TIFF or a RAW', () => {
  const strips = (offsets: number[], lengths: number[]) =>
    tiffFromIfd({
      entries: [
        longEntry(0x100, 8),
        longEntry(0x101, 8),
        shortEntry(0x103, 5),
        longEntry(0x111, ...offsets),
        longEntry(0x117, ...lengths),
      ],
    });
  test.each([0, 1, 2])('ends early where strip %i of three lies beyond the end, by one byte', async (beyond) => {
    const size = strips([8, 8, 8], [8, 8, 8]).length;
    const offsets = [8, 8, 8].map((at, i) => (i === beyond ? size - 10 : at));
    const lengths = (more: number) => [8, 8, 8].map((length, i) => (i === beyond ? 10 + more : length));
    expect(await wholeness(strips(offsets, lengths(0)))).toBe('whole');
    expect(await wholeness(strips(offsets, lengths(1)))).toBe('ends-early');
  });

  const raw = (first: readonly [number, number], second: readonly [number, number]) =>
    tiffFromIfd({
      entries: [
        { tag: 0xc612, type: 1, count: 4, bytes: u8(1, 4, 0, 0), unit: 1 },
        ...[longEntry(0x100, first[0]), longEntry(0x101, first[1])],
        { tag: 0x14a, to: { entries: [longEntry(0x100, second[0]), longEntry(0x101, second[1])] } },
      ],
    });
  test('of a RAW the largest picture is the photo, wherever it stands', async () => {
    expect(await factsOf(raw([80, 60], [800, 600]))).toMatchObject({ type: 'raw', width: 800, height: 600 });
    expect(await factsOf(raw([800, 600], [80, 60]))).toMatchObject({ type: 'raw', width: 800, height: 600 });
    expect(await factsOf(raw([800, 600], [600, 800]))).toMatchObject({ width: 800, height: 600 });
  });

  const dng = (compression: number, bytes: number, side: number) =>
    tiffFromIfd(
      exifIfd({}, [
        longEntry(0x100, side),
        longEntry(0x101, side),
        shortEntry(0x103, compression),
        { tag: 0x111, to: noise(bytes, 1) },
        longEntry(0x117, bytes),
        { tag: 0xc612, type: 1, count: 4, bytes: u8(1, 4, 0, 0), unit: 1 },
      ]),
    );
  test('a packed RAW may have a bit for each pixel, a kilobyte at least; one that is not packed a megabyte', () => {
    const bounds = (bytes: Uint8Array, most: number) =>
      [512, 513, most, most + 1].map((length) => said(bytes, 400, length));
    const answer = ['none', 'not-known', 'not-known', 'inside'];
    expect(bounds(dng(7, 40_000, 100), 1_250)).toEqual(answer);
    expect(bounds(dng(7, 40_000, 50), KB)).toEqual(answer);
    expect(bounds(dng(1, 1_200_000, 100), MB)).toEqual(answer);
    expect(bounds(dng(7, 1_200_000, 4_000), MB)).toEqual(answer);
  });
  test('a RAW has lost its directory where zeros stand in its place', () => {
    const file = dng(7, 40_000, 100).slice();
    file.set(u32(60), 4);
    file.fill(0, 50, 2_000);
    expect(said(file, 50, 1_950)).toBe('inside');
  });
});

describe('zeros in a JPEG XL', () => {
  test('mean nothing in its notes, in either of its forms of pictures they are a hole', () => {
    for (const parts of [1, 3] as const) {
      const file = more.makeJxl(parts);
      const noted = concat(file, box('Exif', new Uint8Array(9_000)));
      expect(said(noted, file.length + 12, 8_900)).toBe('none');
      expect(said(noted, file.length - 8_000, 7_000)).toBe('inside');
    }
  });
  test('of a bare stream more than a twelfth are a hole', () => {
    const bare = more.makeJxl().slice(40);
    const most = Math.floor((bare.length - 2) / 12);
    expect([512, 513, most, most + 1].map((length) => said(bare, 500, length))).toEqual([
      'none',
      'not-known',
      'not-known',
      'inside',
    ]);
  });
  test('in place of its next box are a hole, where only its head is there', () => {
    const head = more.makeJxl().slice(0, 32);
    expect(said(concat(head, new Uint8Array(2_000)), 32, 2_000)).toBe('inside');
    expect(said(concat(head, box('xyz1'), new Uint8Array(2_000)), 40, 2_000)).toBe('none');
  });
});

describe('the camera of a CRW', () => {
  const crw = (text: string) => {
    const file = more.makeCrw().slice();
    const at = Buffer.from(file).indexOf('Canon\0Canon');
    file.fill(0, at, at + 20);
    file.set(ascii(text), at);
    return file;
  };
  test.each([
    ['Canon\0Canon EOS D30\0', 'Canon EOS D30'],
    ['Canon\0PowerShot G1\0', 'Canon PowerShot G1'],
    ['\0PowerShot G1\0', 'PowerShot G1'],
    ['Canonxxxxxxxxxxxxxxx', 'Canonxxxxxxxxxxxxxxx'],
  ])('%j', async (text, camera) => {
    expect((await factsOf(crw(text))).camera).toBe(camera);
  });
});

describe('an MPF index', () => {
  test('that does not say how many pictures there are promises none', async () => {
    const entry = concat(u16le(0xb002, 7), u32le(32, 26));
    const index = concat(
      ascii('MPF\0II*\0'),
      u32le(8),
      u16le(1),
      entry,
      u32le(0),
      u32le(0, 900, 0, 0),
      u32le(0, 90_000, 50, 0),
    );
    const photo = makeJpeg();
    expect(await wholeness(concat(photo.subarray(0, 2), jpegSegment(0xe2, index), photo.subarray(2)))).toBe('whole');
  });
});
