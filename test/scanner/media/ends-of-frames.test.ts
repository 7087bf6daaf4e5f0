import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ByteReader } from '../../../src/scanner/media/byte-reader.ts';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { readOffset } from '../../../src/scanner/media/date-text.ts';
import { boxAt, childBox, childBoxes, outerBoxes } from '../../../src/scanner/media/iso-boxes.ts';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { ascii, box, concat, fullBox, u8, u16, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { jpegSegment } from '../../../src/scanner/sample/media/jpeg.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { PNG_SIGNATURE, pngChunk } from '../../../src/scanner/sample/media/png.ts';
import { longEntry, shortEntry, tiffFromIfd } from '../../../src/scanner/sample/media/tiff-block.ts';
import { makeBmp, makeMovie, makePng, plainJpeg } from '../../fixtures/media/media.ts';
import { longBox, u16le, u32le, u64 } from '../../fixtures/media/more-bytes.ts';
import * as more from '../../fixtures/media/more-formats.ts';
import { factsOf } from './facts-of.ts';

// The last byte that a frame may have, and the first that is too many: what is called whole without its end is a false yes.

const wholeness = async (bytes: Uint8Array) => (await readMediaFacts(bytesSource(bytes)))?.wholeness ?? null;
const reader = (bytes: Uint8Array) => new ByteReader(bytesSource(bytes));
const at = (bytes: Uint8Array, text: string) => Buffer.from(bytes).indexOf(text, 0, 'latin1');

describe('every single byte that is missing', () => {
  const FORMATS: readonly (readonly [string, Uint8Array, number])[] = [
    ['JPEG', plainJpeg(8, 8, 1), 0],
    ['PNG', makePng({ width: 8, height: 8 }), 0],
    ['GIF', more.makeLargeGif(), 1],
    ['WebP', more.makeLossyWebp(), 1],
    ['MOV', makeMovie({ width: 64, height: 48 }), 0],
    ['MOV, index in front', makeMovie({ width: 64, height: 48, moovFirst: true }), 0],
    ['MP4 in fragments, with an index', more.makeFragmentedFilm({ indexed: true }), 0],
    ['AVI', more.makeAviFilm(), 1],
    ['Matroska', more.makeMatroska(), 0],
    ['WMV', more.makeAsf(), 0],
    ['FLV', more.makeFlv(), 0],
    ['Ogg', more.makeOgg(), 0],
    ['JPEG XL', more.makeJxl(), 0],
    ['JPEG 2000', more.makeJp2(), 0],
    ['TIFF', more.makePackedTiff(), 0],
    ['BigTIFF', more.makeBigTiff(), 0],
    ['BMP', makeBmp({ width: 40, height: 30 }), 0],
    ['OS/2 BMP', more.makeOs2Bmp(), 0],
    ['Photoshop', more.makePsd(), 0],
    ['Photoshop, packed', more.makePsd({ packed: true }), 0],
    ['CRW', more.makeCrw(), 0],
    ['MRW', more.makeMrw(), 0],
    ['X3F', more.makeX3f(), 0],
  ];

  // Writers of RIFF and GIF leave out a last byte that nothing needs.
  test.each(FORMATS)('%s: none of the last twenty can be left out', async (_, bytes, forgiven) => {
    expect(await wholeness(bytes)).toBe('whole');
    const found: number[] = [];
    for (let cut = 1 + forgiven; cut <= 20; cut += 1)
      if ((await wholeness(bytes.slice(0, bytes.length - cut))) === 'whole') found.push(cut);
    expect(found).toEqual([]);
  });

  test.each(FORMATS)('%s: its first two hundred bytes alone are never whole', async (_, bytes) => {
    const found: number[] = [];
    for (let length = 0; length <= Math.min(200, bytes.length - 30); length += 1)
      if ((await wholeness(bytes.slice(0, length))) === 'whole') found.push(length);
    expect(found).toEqual([]);
  });
});

describe('a JPEG', () => {
  const frame = jpegSegment(0xc0, concat(u8(8), u16(8, 8), u8(1, 1, 0x11, 0)));
  const scan = concat(
    jpegSegment(0xda, u8(1, 1, 0, 0, 63, 0)),
    noise(40, 1).map((byte) => byte & 0x7f),
  );
  const [begin, end] = [u8(0xff, 0xd8), u8(0xff, 0xd9)];
  test.each([
    ['with a frame and a scan', [begin, frame, scan, end], 'whole'],
    ['without a scan', [begin, frame, end], 'not-known'],
    ['without a frame', [begin, scan, end], 'not-known'],
    ['whose frame comes after its scan', [begin, scan, frame, end], 'not-known'],
    ['without either', [begin, jpegSegment(0xfe, ascii('hello')), end], 'not-known'],
    ['with an empty segment', [begin, jpegSegment(0xfe, new Uint8Array()), frame, scan, end], 'whole'],
    ['without its end', [begin, frame, scan], 'ends-early'],
    ['that ends inside its mark', [begin, frame, scan, u8(0xff)], 'ends-early'],
    [
      'whose scan says to be longer than the file',
      [begin, frame, u8(0xff, 0xda, 0xff, 0xff), noise(40, 2), end],
      'ends-early',
    ],
    ['of a progressive frame', [begin, concat(u8(0xff, 0xc2), frame.subarray(2)), scan, end], 'whole'],
    ['whose frame is a table', [begin, concat(u8(0xff, 0xc4), frame.subarray(2)), scan, end], 'not-known'],
    ['whose frame is for later', [begin, concat(u8(0xff, 0xc8), frame.subarray(2)), scan, end], 'not-known'],
    ['whose frame is of a coder', [begin, concat(u8(0xff, 0xcc), frame.subarray(2)), scan, end], 'not-known'],
  ] as const)('%s', async (_, parts, says) => {
    expect(await wholeness(concat(...parts))).toBe(says);
  });
});

describe('boxes', () => {
  test('of eight bytes are the smallest, and need all of them', () => {
    const file = reader(box('free'));
    expect(boxAt(file, 0, 8)).toEqual({ type: 'free', at: 0, start: 8, end: 8 });
    expect(boxAt(file, 0, 7)).toBeNull();
    for (const size of [2, 7]) expect(boxAt(reader(concat(u32(size), ascii('free'))), 0, 8)).toBeNull();
  });

  test('of size nought reach to the end, those of size one say it in eight bytes more', () => {
    expect(boxAt(reader(concat(u32(0), ascii('mdat'), noise(9, 1))), 0, 17)).toEqual({
      type: 'mdat',
      at: 0,
      start: 8,
      end: 17,
    });
    const long = longBox('mdat', noise(9, 1));
    expect(boxAt(reader(long), 0, long.length)).toEqual({ type: 'mdat', at: 0, start: 16, end: 25 });
    expect(boxAt(reader(long), 0, 15)).toBeNull();
    expect(boxAt(reader(longBox('mdat')), 0, 16)).toMatchObject({ start: 16, end: 16 });
    expect(boxAt(reader(concat(u32(1), ascii('mdat'), u64(15))), 0, 16)).toBeNull();
  });

  test('have four printable characters, the first may be a copyright sign', () => {
    const named = (name: string) => boxAt(reader(concat(u32(8), ascii(name))), 0, 8)?.type ?? null;
    expect(['\xa9day', 'a b ', '~~~~', '    ', 'a\xa9bc', '\x1fabc', 'abc\x7f', '\xa8abc'].map(named)).toEqual([
      ...['\xa9day', 'a b ', '~~~~', '    '],
      ...[null, null, null, null],
    ]);
  });

  test('inside another are cut to it, and walked to its very end', () => {
    const file = reader(
      concat(box('moov', box('free'), box('udta', noise(4, 1)), concat(u32(99), ascii('meta'))), box('free')),
    );
    const names = [...childBoxes(file, 8, 36)].map(({ type, start, end }) => `${type} ${start} ${end}`);
    expect(names).toEqual(['free 16 16', 'udta 24 28', 'meta 36 36']);
    expect(childBox(file, { start: 8, end: 36 }, 'meta')).toEqual({ type: 'meta', at: 28, start: 36, end: 36 });
    expect(childBox(file, { start: 8, end: 36 }, 'moov')).toBeNull();
    expect(childBox(file, { start: 8, end: 35 }, 'meta')).toBeNull();
  });

  test('outermost end with the file, with bytes that are none, or with one that is too long', () => {
    const ended = (...pieces: Uint8Array[]) => {
      const { boxes, fits, endedBy } = outerBoxes(reader(concat(...pieces)));
      return [boxes.length, fits, endedBy];
    };
    expect(ended(box('ftyp'), box('free'))).toEqual([2, true, 'file']);
    expect(ended(box('ftyp'), new Uint8Array(7))).toEqual([1, true, 'file']);
    expect(ended(box('ftyp'), new Uint8Array(8))).toEqual([1, true, 'foreign-bytes']);
    expect(ended(box('ftyp'), u32(9), ascii('mdat'))).toEqual([2, false, 'foreign-bytes']);
    expect(ended(box('ftyp'), u32(9), ascii('xyz1'))).toEqual([1, true, 'foreign-bytes']);
    expect(ended(...Array.from({ length: 2_048 }, () => box('free')))).toEqual([2_048, true, 'limit']);
    expect(ended(...Array.from({ length: 2_047 }, () => box('free')))).toEqual([2_047, true, 'file']);
  });
});

describe('a film in fragments', () => {
  const head = more.makeFragmentedFilm({ fragments: 0 });
  const samples = noise(3_000, 1);
  /** One fragment whose run says what its flags let it say, and so many bytes of data behind it. */
  const film = (flags: number, fields: readonly number[], data: number, tail: Uint8Array = new Uint8Array()) => {
    const moof = box(
      'moof',
      box('traf', fullBox('tfhd', 0, 0x20000, u32(1)), fullBox('trun', 0, flags, u32(...fields))),
    );
    return concat(head, moof, box('mdat', samples.subarray(0, data)), tail);
  };
  const offset =
    box('moof', box('traf', fullBox('tfhd', 0, 0x20000, u32(1)), fullBox('trun', 0, 0x201, u32(2, 0, 9, 9)))).length +
    8;

  test('ends early where its last run says more than there is, and is not known where it says nothing', async () => {
    expect(await wholeness(film(0x201, [2, offset, 1_000, 2_000], 3_000))).toBe('not-known');
    expect(await wholeness(film(0x201, [2, offset, 1_000, 2_001], 3_000))).toBe('ends-early');
    // Without the place of its data, or without the sizes of its samples, a run says nothing of its end.
    expect(await wholeness(film(0x200, [2, 90_000, 90_000], 3_000))).toBe('not-known');
    expect(await wholeness(film(0x001, [2, 90_000], 3_000))).toBe('not-known');
  });

  test('with more said of each sample: how long it lasts, what it is, when it is shown', async () => {
    const sample = (size: number) => [5, size, 7, 8];
    const flags = 0x201 | 0x100 | 0x400 | 0x800;
    const place = offset + 6 * 4;
    expect(await wholeness(film(flags, [2, place, ...sample(1_000), ...sample(2_000)], 3_000))).toBe('not-known');
    expect(await wholeness(film(flags, [2, place, ...sample(1_000), ...sample(2_001)], 3_000))).toBe('ends-early');
    expect(await wholeness(film(0x205, [2, offset + 4, 1, 1_000, 2_000], 3_000))).toBe('not-known');
    expect(await wholeness(film(0x205, [2, offset + 4, 1, 1_000, 2_001], 3_000))).toBe('ends-early');
  });

  test('is whole by an index at its end, and by one of several pieces at its beginning that fits', async () => {
    expect(await wholeness(film(0x201, [2, offset, 1_000, 2_000], 3_000, box('mfra')))).toBe('whole');
    const indexed = (version: number, ...sizes: number[]) => {
      const entries = concat(...sizes.map((size) => u32(size, 0, 0)));
      const times = version === 0 ? u32(0, 0) : concat(u64(0), u64(0));
      const sidx = fullBox('sidx', version, 0, u32(1, 600), times, u16(0, sizes.length), entries);
      return concat(head, sidx, film(0x201, [2, offset, 1_000, 2_000], 3_000).subarray(head.length));
    };
    const length = film(0x201, [2, offset, 1_000, 2_000], 3_000).length - head.length;
    for (const version of [0, 1]) {
      expect(await wholeness(indexed(version, length)), `${version}`).toBe('not-known');
      expect(await wholeness(indexed(version, length - 5, 5)), `${version}`).toBe('whole');
      expect(await wholeness(indexed(version, length + 1)), `${version}`).toBe('ends-early');
      expect(await wholeness(indexed(version, length - 5, 6)), `${version}`).toBe('ends-early');
    }
  });
});

describe('a film', () => {
  const { bytes } = more.makeSoundFilm();

  test('is whole by the last chunk of its pictures, whose number of samples stands in its table', async () => {
    expect(await wholeness(bytes)).toBe('whole');
    const moved = bytes.slice();
    // The table says that each chunk has two samples of 2,000 bytes; with the last chunk moved to the end of the file it reaches beyond it.
    const stco = at(moved, 'stco') + 12 + 9 * 4;
    moved.set(u32(moved.length - 4_000), stco);
    expect(await wholeness(moved)).toBe('whole');
    moved.set(u32(moved.length - 3_999), stco);
    expect(await wholeness(moved)).toBe('ends-early');
  });

  test('has the pixels of the largest of its pictures, in whatever order', async () => {
    const tkhd = (width: number, height: number) =>
      fullBox('tkhd', 0, 3, new Uint8Array(72), u32(width * 0x10000, height * 0x10000));
    const track = (width: number, height: number) => {
      const stbl = box('stbl', fullBox('stsd', 0, 0, u32(0)), fullBox('stco', 0, 0, u32(1, 8)));
      const hdlr = fullBox('hdlr', 0, 0, u32(0), ascii('vide'), u32(0, 0, 0), u8(0));
      return box('trak', tkhd(width, height), box('mdia', hdlr, box('minf', stbl)));
    };
    const film = (...tracks: Uint8Array[]) =>
      factsOf(concat(box('ftyp', ascii('qt  '), u32(0)), box('mdat', noise(50, 1)), box('moov', ...tracks)));
    expect(await film(track(320, 240), track(64, 48))).toMatchObject({ width: 320, height: 240 });
    expect(await film(track(64, 48), track(320, 240))).toMatchObject({ width: 320, height: 240 });
    expect(await film(track(0, 48))).toMatchObject({ width: null, height: null });
  });

  test('has a camera in letters of any language', async () => {
    const camera = { make: 'Müller', model: 'Kamera Ä' };
    expect(await factsOf(makeMovie({ camera }))).toMatchObject({ camera: 'Müller Kamera Ä' });
  });
});

describe('pictures of simple formats', () => {
  test('a packed BMP says its length, or nothing is known of it', async () => {
    const bmp = (packing: number, said: number, bytes: number) =>
      concat(
        ascii('BM'),
        u32le(54 + bytes, 0, 54),
        u32le(40, 8, 8),
        u16le(1, 8),
        u32le(packing, said, 0, 0, 0, 0),
        noise(bytes, 1),
      );
    expect(await wholeness(bmp(1, 30, 30))).toBe('whole');
    expect(await wholeness(bmp(1, 31, 30))).toBe('ends-early');
    expect(await wholeness(bmp(1, 0, 30))).toBe('not-known');
    expect(await wholeness(bmp(0, 0, 64))).toBe('whole');
    expect(await wholeness(bmp(0, 0, 63))).toBe('ends-early');
    expect(await wholeness(bmp(3, 0, 64))).toBe('whole');
    expect(await wholeness(bmp(3, 0, 63))).toBe('ends-early');
  });

  test('a PNG keeps XMP plain or packed, under its keyword', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/" exif:DateTimeOriginal="2022-06-04T12:11:09"></x:xmpmeta>';
    const png = (type: string, body: Uint8Array) => {
      const made = makePng({ width: 8, height: 8 });
      const first = PNG_SIGNATURE.length + 25;
      return concat(made.subarray(0, first), pngChunk(type, body), made.subarray(first));
    };
    const wall = { kind: 'wall', ms: Date.UTC(2022, 5, 4, 12, 11, 9) };
    const key = ascii('XML:com.adobe.xmp\0');
    expect((await factsOf(png('iTXt', concat(key, u8(0, 0, 0, 0), ascii(xmp))))).captured).toMatchObject(wall);
    expect((await factsOf(png('iTXt', concat(key, u8(1, 0, 0, 0), deflateSync(xmp))))).captured).toMatchObject(wall);
    expect((await factsOf(png('iTXt', concat(key, u8(0, 0), ascii('en\0XMP\0'), ascii(xmp))))).captured).toMatchObject(
      wall,
    );
    expect((await factsOf(png('zTXt', concat(key, u8(0), deflateSync(xmp))))).captured).toMatchObject(wall);
    expect((await factsOf(png('tEXt', concat(ascii('XML:com.adobe.xml\0'), ascii(xmp))))).captured).toEqual({
      kind: 'unknown',
    });
    const created = (type: string, body: Uint8Array) => png(type, concat(ascii('Creation Time\0'), body));
    expect((await factsOf(created('tEXt', ascii('2022-06-04T12:11:09')))).captured).toMatchObject(wall);
    expect((await factsOf(created('tEXt', ascii('Sat, 4 Jun 2022 12:11:09')))).captured).toMatchObject(wall);
    expect(
      (await factsOf(created('iTXt', concat(u8(0, 0, 0, 0), ascii('2022-06-04T12:11:09'))))).captured,
    ).toMatchObject(wall);
  });

  test('a TIFF shows its first picture, and a RAW is its largest', async () => {
    const tiff = (raw: boolean): Uint8Array =>
      tiffFromIfd({
        entries: [
          longEntry(0x100, 80),
          longEntry(0x101, 60),
          shortEntry(0x103, 5),
          { tag: 0x111, to: noise(900, 1) },
          longEntry(0x117, 900),
          ...(raw ? [{ tag: 0xc612, type: 1, count: 4, bytes: u8(1, 4, 0, 0), unit: 1 } as const] : []),
          {
            tag: 0x14a,
            to: {
              entries: [
                longEntry(0x100, 800),
                longEntry(0x101, 600),
                { tag: 0x111, to: noise(900, 2) },
                longEntry(0x117, 900),
              ],
            },
          },
        ],
      });
    expect(await factsOf(tiff(false))).toMatchObject({ type: 'tiff', width: 80, height: 60 });
    expect(await factsOf(tiff(true))).toMatchObject({ type: 'raw', width: 800, height: 600 });
  });
});

describe('zones and clocks', () => {
  test('go to fourteen hours, and have sixty minutes', () => {
    expect(
      ['+02:59', '+02:60', '+14:00', '+14:01', '-14:00', '-14:01', '+5', '-0330', 'z', '-00:00', '', '2'].map(
        readOffset,
      ),
    ).toEqual([...[179, null, 840, null, -840, null], ...[300, -210, 0, 0, null, null]]);
    expect(readOffset(null)).toBeNull();
  });

  test.each([
    ['as it is', (_: Uint8Array): void => undefined, Date.UTC(2003, 4, 5, 14, 5, 59)],
    ['of no digits', (dv: Uint8Array) => dv.set(u8(0x5a), 3 * 80 + 10), null],
    ['of seconds that there are not', (dv: Uint8Array) => dv.set(u8(0x60), 3 * 80 + 10), null],
    ['of minutes that there are not', (dv: Uint8Array) => dv.set(u8(0x60), 3 * 80 + 11), null],
    ['of hours that there are not', (dv: Uint8Array) => dv.set(u8(0x24), 3 * 80 + 12), null],
    ['at midnight', (dv: Uint8Array) => dv.set(u8(0, 0, 0), 3 * 80 + 10), Date.UTC(2003, 4, 5)],
    ['of a month that there is not', (dv: Uint8Array) => dv.set(u8(0x13), 3 * 80 + 6), null],
    ['of no day', (dv: Uint8Array) => dv.set(u8(0), 3 * 80 + 5), null],
    ['of 1999', (dv: Uint8Array) => dv.set(u8(0x99), 3 * 80 + 7), Date.UTC(1999, 4, 5, 14, 5, 59)],
  ] as const)('a camcorder’s clock %s', async (_, change, ms) => {
    const dv = more.makeDv({ clock: true });
    change(dv);
    const { captured } = await factsOf(dv);
    expect(captured).toEqual(ms === null ? { kind: 'unknown' } : { kind: 'wall', ms, precision: 'second' });
  });
});
