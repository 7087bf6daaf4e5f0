import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ascii, box, concat, u8, u16, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { PNG_SIGNATURE, pngChunk } from '../../../src/scanner/sample/media/png.ts';
import { exifBlock } from '../../../src/scanner/sample/media/tiff-block.ts';
import { makeHeic, makeJpeg, makeMovie, makePng } from '../../fixtures/media/media.ts';
import * as more from '../../fixtures/media/more-formats.ts';
import { factsOf } from './facts-of.ts';

const wall = (text: string) => ({ kind: 'wall', ms: Date.parse(`${text}Z`), precision: 'second' });
const instant = (ms: number, offsetMinutes: number | null = null) => ({
  kind: 'instant',
  ms,
  offsetMinutes,
  precision: 'second',
});
const UNKNOWN = { kind: 'unknown' };

const packet = (inside: string) => ascii(`<x:xmpmeta><rdf:Description ${inside}/></x:xmpmeta>`);
const DATE_CREATED = 'photoshop:DateCreated="2015-09-27T16:29:28"';

function jpegWith(marker: number, mark: string, body: Uint8Array, photo = makeJpeg()): Uint8Array {
  const all = concat(ascii(mark), body);
  return concat(photo.subarray(0, 2), u8(0xff, marker), u16(all.length + 2), all, photo.subarray(2));
}

const jpegWithXmp = (inside: string, photo?: Uint8Array) =>
  jpegWith(0xe1, 'http://ns.adobe.com/xap/1.0/\0', packet(inside), photo);

function iptcBlock(date: string, time: string): Uint8Array {
  const dataset = (number: number, text: string) => concat(u8(0x1c, 2, number), u16(text.length), ascii(text));
  return concat(dataset(5, 'a title'), dataset(55, date), dataset(60, time));
}

/** One of Photoshop's resources, behind one of another kind. */
function resources(id: number, body: Uint8Array): Uint8Array {
  const resource = (number: number, bytes: Uint8Array) =>
    concat(ascii('8BIM'), u16(number), u8(0, 0), u32(bytes.length), bytes, new Uint8Array(bytes.length % 2));
  return concat(resource(0x03ed, new Uint8Array(15)), resource(id, body));
}

const jpegWithIptc = (date: string, time: string) =>
  jpegWith(0xed, 'Photoshop 3.0\0', resources(0x0404, iptcBlock(date, time)));

function pngWith(...chunks: readonly Uint8Array[]): Uint8Array {
  const plain = makePng();
  // Behind the signature and the head.
  return concat(plain.subarray(0, 33), ...chunks, plain.subarray(33));
}

describe('a JPEG without a date in EXIF', () => {
  test.each([
    ['the day and time of XMP', DATE_CREATED, wall('2015-09-27T16:29:28')],
    [
      'with its zone',
      'exif:DateTimeOriginal="2015-09-27T16:29:28-05:00"',
      instant(Date.UTC(2015, 8, 27, 21, 29, 28), -300),
    ],
    [
      'the capture before what a program created',
      `${DATE_CREATED} exif:DateTimeOriginal="2014-01-02T03:04:05"`,
      wall('2014-01-02T03:04:05'),
    ],
    [
      'a day without a time',
      'photoshop:DateCreated="2015-09-27"',
      { kind: 'day', ms: Date.UTC(2015, 8, 27), precision: 'day' },
    ],
    [
      'midnight, which stands for no time',
      'photoshop:DateCreated="2015-09-27T00:00:00"',
      { kind: 'day', ms: Date.UTC(2015, 8, 27), precision: 'day' },
    ],
    [
      'never when a program saved it',
      'xmp:CreateDate="2015-09-27T16:29:28" xmp:ModifyDate="2016-01-01T00:00:01"',
      UNKNOWN,
    ],
  ])('takes %s', async (_, inside, expected) => {
    expect((await factsOf(jpegWithXmp(inside))).captured).toEqual(expected);
  });

  test.each([
    ['20150927', '162928-0500', instant(Date.UTC(2015, 8, 27, 21, 29, 28), -300)],
    ['20150927', '162928', wall('2015-09-27T16:29:28')],
    ['20150927', '', { kind: 'day', ms: Date.UTC(2015, 8, 27), precision: 'day' }],
    ['00000000', '162928', UNKNOWN],
    ['tomorrow', '', UNKNOWN],
  ])('takes IPTC: %s %s', async (date, time, expected) => {
    expect((await factsOf(jpegWithIptc(date, time))).captured).toEqual(expected);
  });

  test.each<[string, number, Uint8Array]>([
    ['EXIF', 1058, exifBlock({ date: '2015:09:27 16:29:28' })],
    ['XMP', 1060, packet(DATE_CREATED)],
    ['IPTC', 0x0404, iptcBlock('20150927', '162928')],
  ])('takes %s from a picture of Photoshop', async (_, id, body) => {
    const plain = more.makePsd();
    const notes = resources(id, body);
    const psd = concat(plain.subarray(0, 30), u32(notes.length), notes, plain.subarray(34));
    expect(await factsOf(psd)).toMatchObject({ captured: wall('2015-09-27T16:29:28'), wholeness: 'whole' });
    expect((await factsOf(plain)).captured).toEqual(UNKNOWN);
  });

  test.each<[string, string, Uint8Array]>([
    ['EXIF', 'JpgTiffExif->JP2', exifBlock({ date: '2015:09:27 16:29:28' })],
    ['XMP', '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac', packet(DATE_CREATED)],
  ])('takes %s from JPEG 2000', async (_, id, body) => {
    const photo = concat(more.makeJp2(), box('uuid', ascii(id), body));
    expect((await factsOf(photo)).captured).toEqual(wall('2015-09-27T16:29:28'));
  });

  test('takes IPTC that a TIFF has bare, counted in bytes or in numbers of four', async () => {
    const iptc = concat(iptcBlock('20150927', '162928'), new Uint8Array(3));
    for (const [type, unit] of [
      [7, 1],
      [4, 4],
    ] as const) {
      const entry = concat(u16(0x83bb, type), u32(Math.floor(iptc.length / unit), 8));
      const tiff = concat(ascii('MM\0*'), u32(8 + iptc.length), iptc, u16(1), entry, u32(0));
      expect((await factsOf(tiff)).captured).toEqual(wall('2015-09-27T16:29:28'));
    }
  });

  test.each([
    ['Sun, 27 Sep 2015 16:29:28 +0200', instant(Date.UTC(2015, 8, 27, 14, 29, 28), 120)],
    ['27 September 2015 16:29:28', wall('2015-09-27T16:29:28')],
    ['Sun, 31 Feb 2015 16:29:28 GMT', UNKNOWN],
    ['Sun, 27 Foo 2015 16:29:28 GMT', UNKNOWN],
  ])('takes the date of a PNG as its standard asks for: %s', async (text, expected) => {
    expect((await factsOf(pngWith(pngChunk('tEXt', ascii(`Creation Time\0${text}`))))).captured).toEqual(expected);
  });

  test('keeps the date of EXIF where there is one', async () => {
    const photo = makeJpeg({ date: '2020:01:02 03:04:05' });
    expect((await factsOf(jpegWithXmp(DATE_CREATED, photo))).captured).toEqual(wall('2020-01-02T03:04:05'));
  });

  test('takes the notes of old cameras of Canon', async () => {
    const wallSeconds = Date.UTC(2000, 9, 27, 22, 56, 26) / 1000;
    const crw = more.makeCrw({ wallSeconds });
    expect(await factsOf(crw)).toMatchObject({
      captured: wall('2000-10-27T22:56:26'),
      camera: 'Canon EOS D30',
      width: 2160,
    });
  });
});

describe('a PNG', () => {
  const itxt = (packed: boolean) => {
    const text = packet(DATE_CREATED);
    const body = packed ? deflateSync(text) : text;
    return pngChunk('iTXt', concat(ascii('XML:com.adobe.xmp\0'), u8(packed ? 1 : 0, 0, 0, 0), body));
  };
  const profile = (block: Uint8Array) => {
    const hex = Buffer.from(concat(ascii('Exif\0\0'), block))
      .toString('hex')
      .replace(/(.{72})/g, '$1\n');
    return ascii(`\nexif\n${String(block.length + 6).padStart(8)}\n${hex}\n`);
  };
  const exif = exifBlock({ date: '2018:07:25 16:34:23', camera: { make: 'Apple', model: 'iPhone X' } });

  test.each([
    ['XMP', itxt(false), wall('2015-09-27T16:29:28')],
    ['XMP, packed', itxt(true), wall('2015-09-27T16:29:28')],
    [
      'EXIF as digits',
      pngChunk('tEXt', concat(ascii('Raw profile type exif\0'), profile(exif))),
      wall('2018-07-25T16:34:23'),
    ],
    [
      'EXIF as digits, packed',
      pngChunk('zTXt', concat(ascii('Raw profile type APP1\0\0'), deflateSync(profile(exif)))),
      wall('2018-07-25T16:34:23'),
    ],
    [
      'a single value of ImageMagick',
      pngChunk('tEXt', ascii('exif:DateTimeOriginal\x002018:07:25 16:34:23')),
      wall('2018-07-25T16:34:23'),
    ],
    [
      'its own time of creation',
      pngChunk('tEXt', ascii('Creation Time\x002018:07:25 16:34:23')),
      wall('2018-07-25T16:34:23'),
    ],
    ['nothing of when it was converted', pngChunk('tEXt', ascii('date:create\x002018-07-25T16:34:23+00:00')), UNKNOWN],
  ])('takes %s', async (_, chunk, expected) => {
    expect((await factsOf(pngWith(chunk))).captured).toEqual(expected);
  });

  test('EXIF in digits names the camera too; eXIf wins over it', async () => {
    const text = pngChunk('tEXt', concat(ascii('Raw profile type exif\0'), profile(exif)));
    expect((await factsOf(pngWith(text))).camera).toBe('Apple iPhone X');
    const both = pngWith(pngChunk('eXIf', exifBlock({ date: '2020:01:02 03:04:05' })), text);
    expect((await factsOf(both)).captured).toEqual(wall('2020-01-02T03:04:05'));
  });

  test.each([
    ['digits that are none', pngChunk('tEXt', ascii('Raw profile type exif\0\nexif\n  99\nzz-nothing'))],
    ['a text that does not unpack', pngChunk('zTXt', ascii('Raw profile type exif\0\0not packed'))],
    [
      'a text that unpacks to very much',
      pngChunk('zTXt', concat(ascii('Raw profile type exif\0\0'), deflateSync(new Uint8Array(9_000_000)))),
    ],
  ])('survives %s', async (_, chunk) => {
    expect((await factsOf(pngWith(chunk))).captured).toEqual(UNKNOWN);
  });

  test('with a broken chain of chunks is not whole', async () => {
    const photo = makePng({ width: 200, height: 150 });
    expect((await factsOf(photo.slice().fill(0, 33, 200))).wholeness).toBe('zeros-inside');
    expect((await factsOf(photo.slice().fill(0xfe, 33, 200))).wholeness).toBe('not-known');
    expect((await factsOf(concat(PNG_SIGNATURE, new Uint8Array(200)))).wholeness).toBe('zeros-inside');
  });
});

describe('HEIC, WebP, JPEG XL and JPEG 2000', () => {
  test('a HEIC with XMP alone', async () => {
    const heic = Buffer.from(makeHeic({ date: '2015:09:27 16:29:28' }));
    // The EXIF item becomes one of type `mime`, with XMP of the same length in its place.
    const at = heic.indexOf('Exif', heic.indexOf('infe'));
    heic.write('mime', at, 'latin1');
    const start = heic.indexOf('Exif\0\0') - 4;
    const xmp = packet('exif:DateTimeOriginal="2015-09-27T16:29:28"');
    const longer = concat(heic, xmp);
    expect(start).toBeGreaterThan(0);
    // Its place in `iloc` (second entry: id, two zeros, one piece, place, length).
    const iloc = heic.indexOf('iloc') + 12 + 14;
    longer.set(u32(heic.length, xmp.length), iloc + 6);
    expect((await factsOf(longer)).captured).toEqual(wall('2015-09-27T16:29:28'));
  });

  test('a JPEG XL and a JPEG 2000 say it in a box of XML', async () => {
    const xml = box('xml ', packet(DATE_CREATED));
    expect((await factsOf(concat(more.makeJxl(), xml))).captured).toEqual(wall('2015-09-27T16:29:28'));
    expect((await factsOf(concat(more.makeJp2(), xml))).captured).toEqual(wall('2015-09-27T16:29:28'));
    expect(await factsOf(more.makeJp2())).toMatchObject({ width: 33, height: 21 });
  });
});

describe('films', () => {
  test('a movie header that counts from 1970', async () => {
    const created = Date.UTC(2012, 4, 29, 8, 55, 6);
    // The maker adds the distance of both beginnings, so it is taken away twice here.
    const film = makeMovie({ created: created - 2_082_844_800_000 });
    expect((await factsOf(film)).captured).toEqual(instant(created));
    // A clock that was set to zero and ran on for a while says nothing in either way of counting.
    expect((await factsOf(makeMovie({ created: Date.UTC(1904, 0, 1, 0, 16) }))).captured).toEqual(UNKNOWN);
    expect((await factsOf(makeMovie({ created: Date.UTC(1920, 0, 1) }))).captured).toEqual(UNKNOWN);
  });

  test.each([
    ['Mon Mar 10 15:04:43 2003', wall('2003-03-10T15:04:43')],
    ['MON MAR  3 05:04:43 2003', wall('2003-03-03T05:04:43')],
    ['2005:08:17 11:42:43', wall('2005-08-17T11:42:43')],
    ['2001/ 1/27  1:42PM', { kind: 'wall', ms: Date.UTC(2001, 0, 27, 13, 42), precision: 'minute' }],
    ['2001/01/27 13:42:05', wall('2001-01-27T13:42:05')],
    ['no date at all', UNKNOWN],
  ])('an AVI of %s', async (idit, expected) => {
    expect((await factsOf(more.makeAviFilm({ idit }))).captured).toEqual(expected);
  });

  test('an AVI with the date of a program, and with both', async () => {
    expect((await factsOf(more.makeAviFilm({ icrd: '2003-03-10' }))).captured).toMatchObject({ kind: 'day' });
    const both = more.makeAviFilm({ icrd: '2010-01-01 10:00:00', idit: '2005:08:17 11:42:43' });
    expect((await factsOf(both)).captured).toEqual(wall('2005-08-17T11:42:43'));
  });

  test('Matroska: nanoseconds since 2001; exactly 0 is none', async () => {
    const taken = Date.UTC(2015, 8, 27, 16, 29, 28);
    const dateNs = BigInt(taken - Date.UTC(2001, 0, 1)) * 1_000_000n;
    expect(await factsOf(more.makeMatroska({ dateNs }))).toMatchObject({
      captured: instant(taken),
      ...{ width: 640, height: 480, durationMs: 2500 },
    });
    expect((await factsOf(more.makeMatroska({ dateNs: 0n }))).captured).toEqual(UNKNOWN);
  });

  test('WMV: its date, length and pixels', async () => {
    const created = Date.UTC(2008, 2, 1, 10, 20, 30);
    expect(await factsOf(more.makeAsf({ created }))).toMatchObject({
      ...{ type: 'asf', captured: instant(created), width: 640, height: 480, durationMs: 4000 },
    });
    expect((await factsOf(more.makeAsf())).captured).toEqual(UNKNOWN);
  });

  test('DV: the clock of the camera', async () => {
    expect(await factsOf(more.makeDv({ clock: true }))).toMatchObject({
      ...{ type: 'dv', captured: wall('2003-05-05T14:05:59'), width: 720, height: 576, durationMs: 80 },
    });
    expect((await factsOf(more.makeDv())).captured).toEqual(UNKNOWN);
    // Midnight of 1 January 1970, which programs write.
    const zero = more.makeDv({ clock: true });
    for (let frame = 0; frame < zero.length; frame += 144_000)
      zero.set([0x62, 0xff, 0x01, 0x01, 0x70, 0x63, 0xff, 0x00, 0x00, 0x00], frame + 3 * 80 + 3);
    expect((await factsOf(zero)).captured).toEqual(UNKNOWN);
  });

  test('AVCHD: the clock of the camcorder in the first pictures', async () => {
    // Zone, 2010-07-04; then the 4th, 12:30:59, with an escape between.
    const clock = concat(ascii('MDPM'), u8(2, 0x18, 0x80, 0x20, 0x10, 0x07, 0x19, 0x04, 0x12, 0x30, 0x59));
    expect((await factsOf(more.makeTransportStream({ timed: true, clock }))).captured).toEqual(
      wall('2010-07-04T12:30:59'),
    );
    const escaped = concat(ascii('MDPM'), u8(2, 0x18, 0x80, 0x20, 0x10, 0x07, 0x19, 0x04, 0x00, 0x00, 0x03, 0x01));
    expect((await factsOf(more.makeTransportStream({ clock: escaped }))).captured).toEqual(wall('2010-07-04T00:00:01'));
    const nonsense = concat(ascii('MDPM'), u8(2, 0x18, 0x80, 0x20, 0x10, 0x17, 0x19, 0x04, 0x12, 0x30, 0x59));
    expect((await factsOf(more.makeTransportStream({ clock: nonsense }))).captured).toEqual(UNKNOWN);
  });

  test('pixels of MPEG, FLV, Ogg and Sigma', async () => {
    expect(await factsOf(more.makeProgramStream())).toMatchObject({ type: 'mpeg', width: 352, height: 288 });
    expect(await factsOf(more.makeFlv())).toMatchObject({ type: 'flv', width: 320, height: 240 });
    expect(await factsOf(more.makeOgg())).toMatchObject({ type: 'ogg', width: 320, height: 240 });
    expect(await factsOf(more.makeX3f())).toMatchObject({ type: 'raw', width: 2268, height: 1512 });
    expect(await factsOf(more.makeBigTiff())).toMatchObject({ type: 'tiff', width: 120, height: 80 });
    expect(await factsOf(more.makeBigTiff({ littleEndian: false }))).toMatchObject({ width: 120, wholeness: 'whole' });
  });

  test('Minolta: EXIF in a block of its own, the pixels of the picture', async () => {
    const exif = exifBlock({ date: '2004:05:06 07:08:09', camera: { make: 'Minolta', model: 'DiMAGE A2' } });
    expect(await factsOf(more.makeMrw(exif))).toMatchObject({
      ...{ type: 'raw', captured: wall('2004-05-06T07:08:09'), camera: 'Minolta DiMAGE A2', width: 158, height: 118 },
    });
  });
});
