import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { ascii, concat, u8 } from '../../../src/scanner/media/write-bytes.ts';
import { findZerosInside } from '../../../src/scanner/media/zeros-inside.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { exifBlock } from '../../../src/scanner/sample/media/tiff-block.ts';
import { u16le, u32le } from '../../fixtures/media/more-bytes.ts';
import * as more from '../../fixtures/media/more-formats.ts';
import { factsOf } from './facts-of.ts';

const chunk = (type: string, body: Uint8Array) =>
  concat(ascii(type), u32le(body.length), body, new Uint8Array(body.length % 2));
const riff = (kind: string, ...chunks: readonly Uint8Array[]) => {
  const body = concat(ascii(kind), ...chunks);
  return concat(ascii('RIFF'), u32le(body.length), body);
};
const lossy = (width: number, height: number, bytes = 100) =>
  chunk('VP8 ', concat(u8(0, 0, 0, 0x9d, 0x01, 0x2a), u16le(width, height), noise(bytes - 10, 1)));
const wall = (text: string) => ({ kind: 'wall', ms: Date.parse(`${text}Z`), precision: 'second' });

describe('a WebP', () => {
  const xmp = chunk('XMP ', ascii('<rdf:Description exif:DateTimeOriginal="2015-09-27T16:29:28"/>'));
  const exif = exifBlock({ date: '2020:01:02 03:04:05' });

  test('has the date of its XMP, where there is no EXIF', async () => {
    expect((await factsOf(riff('WEBP', lossy(8, 8), xmp))).captured).toEqual(wall('2015-09-27T16:29:28'));
    expect((await factsOf(riff('WEBP', lossy(8, 8), xmp, chunk('EXIF', exif)))).captured).toEqual(
      wall('2020-01-02T03:04:05'),
    );
    expect((await factsOf(riff('WEBP', lossy(8, 8), chunk('XMPX', xmp)))).captured).toEqual({ kind: 'unknown' });
  });

  test('has EXIF bare or behind the mark of a JPEG, and behind nothing else', async () => {
    const dated = async (...parts: Uint8Array[]) =>
      (await factsOf(riff('WEBP', lossy(8, 8), chunk('EXIF', concat(...parts))))).captured;
    expect(await dated(exif)).toEqual(wall('2020-01-02T03:04:05'));
    expect(await dated(ascii('Exif\0\0'), exif)).toEqual(wall('2020-01-02T03:04:05'));
    expect(await dated(ascii('Exif\0'), exif)).toEqual({ kind: 'unknown' });
  });

  test.each([
    [1, 1],
    [256, 257],
    [65_536, 65_537],
    [70_000, 16_777_216 / 256],
  ])('has a canvas of %i x %i', async (width, height) => {
    const size = (side: number) => u32le(side - 1).subarray(0, 3);
    const canvas = chunk('VP8X', concat(u32le(0), size(width), size(height)));
    expect(await factsOf(riff('WEBP', canvas, lossy(8, 8)))).toMatchObject({ width, height, wholeness: 'whole' });
  });

  test('has at most 16,383 pixels a side in its picture: the two bits above say how to enlarge it', async () => {
    expect(await factsOf(riff('WEBP', lossy(0x4000 + 300, 0xc000 + 200)))).toMatchObject({ width: 300, height: 200 });
    expect(await factsOf(riff('WEBP', lossy(0x3fff, 0x3fff)))).toMatchObject({ width: 16_383, height: 16_383 });
    const lossless = chunk('VP8L', concat(u8(0x2f), u32le(0x3fff | (0x3ffe << 14)), noise(95, 1)));
    expect(await factsOf(riff('WEBP', lossless))).toMatchObject({ width: 16_384, height: 16_383 });
  });

  test.each(['VP8 ', 'VP8L', 'ANMF'])(
    'is whole with a picture of the kind %s, and with none it is not known',
    async (kind) => {
      expect((await factsOf(riff('WEBP', chunk(kind, noise(60, 1))))).wholeness).toBe('whole');
      expect((await factsOf(riff('WEBP', chunk(`x${kind.slice(1)}`, noise(60, 1))))).wholeness).toBe('not-known');
    },
  );

  test('may leave out the last byte, which fills up an odd length, and no more', async () => {
    const file = riff('WEBP', lossy(8, 8, 101));
    expect((await factsOf(file.slice(0, -1))).wholeness).toBe('whole');
    expect((await factsOf(file.slice(0, -2))).wholeness).toBe('ends-early');
  });

  test('whose picture says to be longer than the file ends early, whatever the file says', async () => {
    const file = riff('WEBP', lossy(8, 8)).slice();
    file.set(u32le(101), 16);
    expect((await factsOf(file)).wholeness).toBe('ends-early');
    file.set(u32le(0), 4);
    expect((await factsOf(file)).wholeness).toBe('ends-early');
  });

  test('has no pixels of what lies behind its end', async () => {
    const bare = riff('WEBP', chunk('ICCP', noise(20, 1)));
    expect(await factsOf(concat(bare, lossy(8, 8)))).toMatchObject({ width: null, wholeness: 'not-known' });
  });
});

describe('an AVI', () => {
  const avih = chunk('avih', u32le(40_000, 0, 0, 0, 10, 0, 1, 0, 64, 48, 0, 0, 0, 0));
  const movi = chunk('LIST', concat(ascii('movi'), chunk('00dc', noise(90, 1))));
  const list = (kind: string, ...inside: Uint8Array[]) => chunk('LIST', concat(ascii(kind), ...inside));

  test.each([
    ['in its head', (date: Uint8Array) => riff('AVI ', list('hdrl', avih, date), movi)],
    ['before its pictures', (date: Uint8Array) => riff('AVI ', list('hdrl', avih), date, movi)],
    ['in its notes', (date: Uint8Array) => riff('AVI ', list('hdrl', avih), movi, list('INFO', date))],
  ])('has the date of the camera %s', async (_, film) => {
    const idit = chunk('IDIT', ascii('2005:08:17 11:42:43\n\0'));
    expect((await factsOf(film(idit))).captured).toEqual(wall('2005-08-17T11:42:43'));
    expect((await factsOf(film(chunk('IDIX', ascii('2005:08:17 11:42:43'))))).captured).toEqual({ kind: 'unknown' });
  });

  test('has the first date of a program, and that of the camera before it', async () => {
    const icrd = (date: string) => chunk('ICRD', ascii(date));
    const film = (...dates: Uint8Array[]) => riff('AVI ', list('hdrl', avih), list('INFO', ...dates), movi);
    expect((await factsOf(film(icrd('2003-03-10 10:00:00'), icrd('2004-03-10 10:00:00')))).captured).toEqual(
      wall('2003-03-10T10:00:00'),
    );
    expect(
      (
        await factsOf(
          film(icrd('2003-03-10 10:00:00'), chunk('IDIT', ascii('2001:02:03 04:05:06')), icrd('2004-01-01')),
        )
      ).captured,
    ).toEqual(wall('2001-02-03T04:05:06'));
    expect((await factsOf(riff('AVI ', list('hdrl', avih), list('XXXX', icrd('2003-03-10')), movi))).captured).toEqual({
      kind: 'unknown',
    });
  });

  test('cut inside its date has none: half of a date is another date', async () => {
    const film = more.makeAviFilm({ idit: '2005:08:17 11:42:43' });
    const at = Buffer.from(film).indexOf('2005:08');
    for (const length of [9, 10, 16, 18, 19])
      expect(await factsOf(film.slice(0, at + length)), `${length}`).toMatchObject({
        captured: { kind: 'unknown' },
        wholeness: 'ends-early',
      });
  });

  test.each([
    ['Sat Jan  1 00:00:00 2000', wall('2000-01-01T00:00:00')],
    ['Wed Dec 31 23:59:59 2008', wall('2008-12-31T23:59:59')],
    ['FRI FEB 29 12:00:01 2008', wall('2008-02-29T12:00:01')],
    ['Sat Foo  1 00:00:00 2000', { kind: 'unknown' }],
    ['2001/11/27 11:42: 5', { kind: 'wall', ms: Date.UTC(2001, 10, 27, 11, 42), precision: 'minute' }],
    ['2001/ 1/ 7  1: 2: 3', wall('2001-01-07T01:02:03')],
  ])('of %s', async (idit, captured) => {
    expect((await factsOf(more.makeAviFilm({ idit }))).captured).toEqual(captured);
  });

  test('is not whole without pictures, and ends early with a part that is longer than the file', async () => {
    expect((await factsOf(riff('AVI ', list('hdrl', avih)))).wholeness).toBe('not-known');
    const film = riff('AVI ', list('hdrl', avih), movi).slice();
    const length = Buffer.from(film).indexOf('movi') - 4;
    film.set(u32le(104), length);
    expect((await factsOf(film)).wholeness).toBe('ends-early');
  });

  test('of which a further part is only begun ends early; what is no part proves nothing', async () => {
    const film = more.makeAviFilm();
    const part = riff('AVIX', movi);
    for (const bytes of [12, 13, 40])
      expect((await factsOf(concat(film, part.subarray(0, bytes)))).wholeness).toBe('ends-early');
    expect((await factsOf(concat(film, part.subarray(0, 11)))).wholeness).toBe('whole');
    expect((await factsOf(concat(film, ascii('RIFX'), part.subarray(4)))).wholeness).toBe('whole');
    expect((await factsOf(concat(film, ascii('RIFF'), u32le(0), ascii('AVIX')))).wholeness).toBe('not-known');
  });

  describe('has zeros', () => {
    const said = (bytes: Uint8Array, start: number, length: number) =>
      findZerosInside(bytesSource(bytes), [{ start, end: start + length }]);
    const film = (...pieces: Uint8Array[]) => {
      const strh = chunk('strh', concat(ascii('vidsMJPG'), new Uint8Array(48)));
      const strf = chunk('strf', concat(u32le(40, 64, 48), u16le(1, 24), ascii('MJPG'), new Uint8Array(20)));
      return riff('AVI ', list('hdrl', avih, list('strl', strh, strf)), list('movi', ...pieces));
    };
    const filling = new Uint8Array(20_000).fill(1);

    test.each(['JUNK', 'idx1', 'ix00', '01wb', '01tx'])('in a piece %s, which means nothing', (type) => {
      const bytes = film(chunk('00dc', noise(90, 1)), chunk(type, filling), chunk('00dc', noise(90, 2)));
      expect(said(bytes, Buffer.from(bytes).lastIndexOf(type) + 8, 20_000)).toBe('none');
    });

    test.each(['00dc', '00db', '01iv'])('in a piece of pictures %s: sixteen kilobytes are filling', (type) => {
      const bytes = film(chunk('00dc', noise(90, 1)), chunk(type, filling), chunk('00dc', noise(90, 2)));
      const start = Buffer.from(bytes).indexOf(Buffer.alloc(64, 1));
      expect([1_024, 1_025, 16_384, 16_385].map((length) => said(bytes, start, length))).toEqual([
        'none',
        'not-known',
        'not-known',
        'inside',
      ]);
    });

    test('in place of the head of a piece, which are a hole', () => {
      const bytes = film(chunk('00dc', noise(90, 1)), new Uint8Array(3_000));
      expect(said(bytes, bytes.length - 3_000, 3_000)).toBe('inside');
    });

    test('behind letters that are none, where nobody knows', () => {
      const bytes = film(chunk('00dc', noise(90, 1)), chunk('\x01\x02\x03\x04', filling), chunk('00dc', noise(90, 2)));
      expect(said(bytes, bytes.length - 15_000, 3_000)).toBe('not-known');
    });
  });
});
