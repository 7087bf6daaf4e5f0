import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { ascii, concat, u8, u16, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { findZerosInside } from '../../../src/scanner/media/zeros-inside.ts';
import { ZeroRuns } from '../../../src/scanner/reading/zero-runs.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { longEntry, shortEntry, tiffFromIfd } from '../../../src/scanner/sample/media/tiff-block.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { u16le, u32le } from '../../fixtures/media/more-bytes.ts';
import * as more from '../../fixtures/media/more-formats.ts';
import { factsOf } from './facts-of.ts';

// What each format says of itself, exactly; and what its coders are called, of which some write zeros and others never do.

function zerosIn(bytes: Uint8Array) {
  const runs = new ZeroRuns();
  runs.look(bytes);
  return findZerosInside(bytesSource(bytes), runs.finish());
}

describe('pixels and length', () => {
  test.each<readonly [string, Uint8Array, readonly [string, number | null, number | null, number | null]]>([
    ['AVI', more.makeAviFilm(), ['avi', 64, 48, 400]],
    ['Matroska', more.makeMatroska(), ['mkv', 640, 480, 2500]],
    ['WMV', more.makeAsf(), ['asf', 640, 480, 4000]],
    ['FLV', more.makeFlv(), ['flv', 320, 240, null]],
    ['DV', more.makeDv(), ['dv', 720, 576, 80]],
    ['Ogg', more.makeOgg(), ['ogg', 320, 240, null]],
    ['an MPEG program', more.makeProgramStream(), ['mpeg', 352, 288, null]],
    ['JPEG 2000', more.makeJp2(), ['jp2', 33, 21, null]],
    ['JPEG 2000, bare', more.makeJp2({ bare: true }), ['jp2', 33, 21, null]],
    ['Photoshop', more.makePsd(), ['psd', 80, 60, null]],
    ['CRW', more.makeCrw(), ['raw', 2160, 1440, null]],
    ['X3F', more.makeX3f(), ['raw', 2268, 1512, null]],
    ['BigTIFF', more.makeBigTiff(), ['tiff', 120, 80, null]],
    ['BigTIFF, big endian', more.makeBigTiff({ littleEndian: false }), ['tiff', 120, 80, null]],
    ['OS/2 BMP', more.makeOs2Bmp(), ['bmp', 100, 60, null]],
    ['GIF', more.makeLargeGif(), ['gif', 200, 150, null]],
    ['WebP', more.makeLossyWebp(), ['webp', 200, 150, null]],
    ['TIFF', more.makePackedTiff(), ['tiff', 120, 90, null]],
  ])('%s', async (_, bytes, [type, width, height, durationMs]) => {
    expect(await factsOf(bytes)).toMatchObject({ type, width, height, durationMs });
  });

  test('of JPEG XL, in each of its forms', async () => {
    /** Bits of a codestream, lowest first, behind its mark. */
    const jxl = (...fields: readonly (readonly [value: number, bits: number])[]) => {
      const bits = fields.flatMap(([value, count]) =>
        Array.from({ length: count }, (_, i) => Math.floor(value / 2 ** i) % 2),
      );
      const bytes = Array.from({ length: Math.ceil(bits.length / 8) }, (_, i) =>
        bits.slice(i * 8, i * 8 + 8).reduce((sum, bit, k) => sum + bit * 2 ** k, 0),
      );
      return concat(u8(0xff, 0x0a, ...bytes), noise(200, 1));
    };
    const sides = async (...fields: readonly (readonly [number, number])[]) => {
      const { width, height } = await factsOf(jxl(...fields));
      return `${width}x${height}`;
    };
    expect(await sides([1, 1], [4, 5], [0, 3], [9, 5])).toBe('80x40');
    expect(await sides([1, 1], [4, 5], [1, 3])).toBe('40x40');
    expect(await sides([1, 1], [4, 5], [2, 3])).toBe('48x40');
    expect(await sides([1, 1], [5, 5], [3, 3])).toBe('64x48');
    expect(await sides([1, 1], [4, 5], [4, 3])).toBe('60x40');
    expect(await sides([1, 1], [8, 5], [5, 3])).toBe('128x72');
    expect(await sides([1, 1], [4, 5], [6, 3])).toBe('50x40');
    expect(await sides([1, 1], [4, 5], [7, 3])).toBe('80x40');
    expect(await sides([0, 1], [0, 2], [299, 9], [0, 3], [0, 2], [399, 9])).toBe('400x300');
    expect(await sides([0, 1], [1, 2], [2999, 13], [0, 3], [1, 2], [3999, 13])).toBe('4000x3000');
    expect(await sides([0, 1], [2, 2], [29_999, 18], [0, 3], [2, 2], [39_999, 18])).toBe('40000x30000');
    expect(await sides([0, 1], [3, 2], [2_999, 30], [1, 3])).toBe('3000x3000');
  });
});

describe('whether a TIFF is a RAW', () => {
  const tiff = (...entries: readonly Parameters<typeof tiffFromIfd>[0]['entries'][number][]) =>
    tiffFromIfd({
      entries: [
        longEntry(0x100, 8),
        longEntry(0x101, 8),
        ...entries,
        { tag: 0x111, to: noise(64, 1) },
        longEntry(0x117, 64),
      ],
    });
  const sub = { tag: 0x14a, to: { entries: [longEntry(0x100, 8), longEntry(0x101, 8)] } };
  const typeOf = async (bytes: Uint8Array) => (await factsOf(bytes)).type;

  test.each([262, 32_767, 32_769, 32_770, 34_713, 65_000, 65_535])('by the packing %i', async (packing) => {
    expect(await typeOf(tiff(shortEntry(0x103, packing)))).toBe('raw');
    expect(await typeOf(tiff(shortEntry(0x103, packing - 1)))).toBe(packing === 32_770 ? 'raw' : 'tiff');
  });

  test('by its sensor, by a mark of Adobe’s, or by a preview before its pictures', async () => {
    expect(await typeOf(tiff(shortEntry(0x106, 32_803)))).toBe('raw');
    expect(await typeOf(tiff(shortEntry(0x106, 34_892)))).toBe('raw');
    expect(await typeOf(tiff(shortEntry(0x106, 2)))).toBe('tiff');
    expect(await typeOf(tiff(longEntry(0xc612, 1)))).toBe('raw');
    expect(await typeOf(tiff(longEntry(0xfe, 1), sub))).toBe('raw');
    expect(await typeOf(tiff(longEntry(0xfe, 0), sub))).toBe('tiff');
    expect(await typeOf(tiff(longEntry(0xfe, 1)))).toBe('tiff');
    expect(await typeOf(tiff(shortEntry(0x103, 6), sub))).toBe('raw');
    expect(await typeOf(tiff(shortEntry(0x103, 6)))).toBe('tiff');
  });
});

describe('coders of films', () => {
  const PACKED =
    'avc1 avc2 avc3 avc4 hvc1 hev1 dvh1 dvhe dva1 dvav vvc1 vvi1 av01 vp08 vp09 mp4v s263 h263 mjp2 apcn apch apcs apco ap4h ap4x mp4a alac ac-3 ec-3 samr sawb Opus fLaC .mp3'.split(
      ' ',
    );
  test.each(PACKED)('%s writes no long zeros', (codec) => {
    const { bytes, pictures } = more.makeSoundFilm({ codec });
    const at = pictures[1] ?? 0;
    expect(zerosIn(bytes.slice().fill(0, at, at + 2_000))).toBe('inside');
  });

  test.each(['lpcm', 'sowt', 'twos', 'raw ', 'NONE', 'in24', 'in32', 'fl32', 'fl64', 'ipcm', 'fpcm', '\0\0\0\0'])(
    '%j is sound as it is, and may be silent',
    (sound) => {
      expect(zerosIn(more.makeSoundFilm({ sound, silent: true }).bytes)).toBe('none');
    },
  );

  test.each(['mp4a', 'xyz1'])('sound of %s is never silent so', (sound) => {
    expect(zerosIn(more.makeSoundFilm({ sound, silent: true }).bytes)).not.toBe('none');
  });

  test.each(['V_MPEG4/ISO/AVC', 'V_VP9', 'V_AV1', 'V_THEORA', 'V_MJPEG', 'A_AAC', 'A_OPUS', 'A_FLAC', 'S_TEXT/UTF8'])(
    'of Matroska: %s',
    (codec) => {
      const film = more.makeMatroska({ codec });
      const hole = (bytes: Uint8Array) => zerosIn(bytes.slice().fill(0, 20_000, 24_000));
      expect(hole(film)).toBe('inside');
      expect(hole(more.makeMatroska({ codec: `X${codec}` }))).toBe('not-known');
    },
  );

  test('a Matroska whose head says no length has no codecs that anybody knows', () => {
    const film = more.makeMatroska({ codec: 'V_VP9' }).slice();
    film[4] = 0xff;
    expect(zerosIn(film.slice().fill(0, 20_000, 24_000))).not.toBe('inside');
  });
});

describe('notes in a JPEG', () => {
  const withPhotoshop = (...resources: Uint8Array[]) => {
    const body = concat(ascii('Photoshop 3.0\0'), ...resources);
    const photo = makeJpeg();
    return concat(photo.subarray(0, 2), u8(0xff, 0xed), u16(body.length + 2), body, photo.subarray(2));
  };
  const resource = (number: number, name: string, bytes: Uint8Array) => {
    const named = concat(u8(name.length), ascii(name));
    return concat(
      ascii('8BIM'),
      u16(number),
      named,
      new Uint8Array(named.length % 2),
      u32(bytes.length),
      bytes,
      new Uint8Array(bytes.length % 2),
    );
  };
  const dataset = (record: number, number: number, text: string) =>
    concat(u8(0x1c, record, number), u16(text.length), ascii(text));
  const day = dataset(2, 55, '20150927');
  const time = async (...pieces: Uint8Array[]) => (await factsOf(withPhotoshop(...pieces))).captured;
  const wall = { kind: 'wall', ms: Date.UTC(2015, 8, 27, 16, 29, 28) };

  test('with names of any length before them', async () => {
    const block = concat(day, dataset(2, 60, '162928'));
    for (const name of ['', 'a', 'ab', 'abc', 'abcd'])
      expect(await time(resource(0x3ed, name, u8(1, 2, 3)), resource(0x404, name, block)), name).toMatchObject(wall);
  });

  test('of the application record alone, of a length that a date has', async () => {
    expect(
      await time(resource(0x404, '', concat(dataset(1, 55, '20140101'), day, dataset(2, 60, '162928')))),
    ).toMatchObject(wall);
    expect(await time(resource(0x404, '', concat(day, dataset(2, 60, ''))))).toMatchObject({ kind: 'day' });
    expect(await time(resource(0x404, '', day))).toMatchObject({ kind: 'day', ms: Date.UTC(2015, 8, 27) });
    expect(await time(resource(0x404, '', dataset(2, 60, '162928')))).toEqual({ kind: 'unknown' });
    expect(await time(resource(0x404, '', dataset(2, 55, '20150927'.padEnd(17))))).toEqual({ kind: 'unknown' });
    expect(await time(resource(0x404, '', concat(dataset(2, 80, 'x'.repeat(300)), day)))).toMatchObject({
      kind: 'day',
    });
    expect(await time(resource(0x404, '', concat(u8(0x1c, 2, 80), u16(0x8004), day)))).toEqual({ kind: 'unknown' });
  });
});

describe('pieces of a RIFF', () => {
  const chunk = (type: string, body: Uint8Array) =>
    concat(ascii(type), u32le(body.length), body, new Uint8Array(body.length % 2));
  const riff = (kind: string, ...chunks: readonly Uint8Array[]) => {
    const body = concat(ascii(kind), ...chunks);
    return concat(ascii('RIFF'), u32le(body.length), body);
  };

  test('a WebP has the pixels of its whole canvas, or those of its picture', async () => {
    const lossy = chunk('VP8 ', concat(u8(0, 0, 0, 0x9d, 0x01, 0x2a), u16le(200, 150), noise(90, 1)));
    const lossless = chunk('VP8L', concat(u8(0x2f), u32le(199 | (149 << 14)), noise(95, 1)));
    const canvas = chunk('VP8X', concat(u32le(0), u8(0x2b, 1, 0, 0xc7, 0, 0)));
    expect(await factsOf(riff('WEBP', lossy))).toMatchObject({ width: 200, height: 150, wholeness: 'whole' });
    expect(await factsOf(riff('WEBP', lossless))).toMatchObject({ width: 200, height: 150, wholeness: 'whole' });
    expect(await factsOf(riff('WEBP', canvas, lossy))).toMatchObject({ width: 300, height: 200, wholeness: 'whole' });
    expect((await factsOf(riff('WEBP', canvas))).wholeness).toBe('not-known');
    const odd = chunk('VP8 ', concat(u8(0, 0, 0, 0x9d, 0x01, 0x2b), u16le(200, 150), noise(90, 1)));
    expect(await factsOf(riff('WEBP', odd))).toMatchObject({ width: null });
  });

  test('an AVI has the pixels of its main head, and no other piece is taken for it', async () => {
    const avih = chunk('avih', u32le(40_000, 0, 0, 0, 10, 0, 1, 0, 64, 48, 0, 0, 0, 0));
    const strl = chunk('strl', u32le(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
    const movi = chunk('LIST', concat(ascii('movi'), chunk('00dc', noise(90, 1))));
    const film = (...head: Uint8Array[]) => riff('AVI ', chunk('LIST', concat(ascii('hdrl'), ...head)), movi);
    expect(await factsOf(film(avih, strl))).toMatchObject({
      width: 64,
      height: 48,
      durationMs: 400,
      wholeness: 'whole',
    });
    expect(await factsOf(film(strl))).toMatchObject({ width: null, durationMs: null });
    expect((await factsOf(riff('AVI ', chunk('LIST', concat(ascii('hdrl'), avih))))).wholeness).toBe('not-known');
  });

  test('a large AVI is several, and is whole with the last of them', async () => {
    const film = more.makeAviFilm();
    const part = riff('AVIX', chunk('LIST', concat(ascii('movi'), chunk('00dc', noise(900, 2)))));
    expect((await factsOf(concat(film, part))).wholeness).toBe('whole');
    expect((await factsOf(concat(film, part, part))).wholeness).toBe('whole');
    expect((await factsOf(concat(film, part.subarray(0, -2)))).wholeness).toBe('ends-early');
    expect((await factsOf(concat(film, part, part.subarray(0, 40)))).wholeness).toBe('ends-early');
  });
});
