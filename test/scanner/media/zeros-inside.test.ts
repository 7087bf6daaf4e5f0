import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { ascii, box, concat, u8, u16, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { findZerosInside } from '../../../src/scanner/media/zeros-inside.ts';
import { ZeroRuns } from '../../../src/scanner/reading/zero-runs.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { PNG_SIGNATURE, pngChunk } from '../../../src/scanner/sample/media/png.ts';
import { makeHeic, makeJpeg, makeMovie } from '../../fixtures/media/media.ts';
import { u16le, u32le } from '../../fixtures/media/more-bytes.ts';
import * as more from '../../fixtures/media/more-formats.ts';

function zerosIn(bytes: Uint8Array) {
  const runs = new ZeroRuns();
  runs.look(bytes);
  return findZerosInside(bytesSource(bytes), runs.finish());
}

/** A JPEG of a size whose tables are as told and whose scan is zeros. */
function blackJpeg(side: number, zeros: number, shortest: number, frame = 0xc0): Uint8Array {
  const table = (id: number, symbol: number) => concat(u8(id, 1), new Uint8Array(15), u8(symbol));
  const dht = concat(table(0x00, 0), table(0x10, shortest));
  const sof = concat(u8(8), u16(side, side), u8(3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0));
  const segment = (marker: number, body: Uint8Array) => concat(u8(0xff, marker), u16(body.length + 2), body);
  const sos = segment(0xda, u8(3, 1, 0, 2, 0, 3, 0, 0, 63, 0));
  return concat(u8(0xff, 0xd8), segment(frame, sof), segment(0xc4, dht), sos, new Uint8Array(zeros), u8(0xff, 0xd9));
}

describe('zeros in a JPEG', () => {
  test.each([
    ['a black picture whose tables make it zeros', 4000, 80_000, 0x00, 'not-known'],
    ['more of them than the picture has blocks', 400, 80_000, 0x00, 'inside'],
    ['as many, where the tables of cameras make ones in every block', 4000, 80_000, 0x01, 'inside'],
  ])('%s', (_, side, zeros, shortest, expected) => {
    expect(zerosIn(blackJpeg(side, zeros, shortest))).toBe(expected);
  });

  test('a progressive picture may have flat parts whatever its tables', () => {
    expect(zerosIn(blackJpeg(4000, 80_000, 0x01, 0xc2))).toBe('not-known');
    expect(zerosIn(blackJpeg(400, 80_000, 0x01, 0xc2))).toBe('inside');
  });

  test('in front of the picture and behind it mean nothing', () => {
    const jpeg = makeJpeg({ width: 640, height: 480 });
    const notes = concat(u8(0xff, 0xed), u16(20_002), new Uint8Array(20_000));
    expect(zerosIn(concat(jpeg.subarray(0, 2), notes, jpeg.subarray(2)))).toBe('none');
    expect(zerosIn(concat(jpeg, new Uint8Array(50_000)))).toBe('none');
  });

  test('over the tables they do', () => {
    const jpeg = makeJpeg({ width: 640, height: 480, date: '2023:06:01 12:00:00' });
    expect(zerosIn(jpeg.slice().fill(0, 200, 4_000))).toBe('inside');
  });

  test('in the film behind a motion photo there may be room that is kept free', () => {
    const film = concat(box('ftyp', ascii('mp42'), u32(0)), box('free', new Uint8Array(30_000)), noise(3000, 1));
    const photo = concat(makeJpeg({ width: 640, height: 480 }), film, u8(0xff, 0xd9), noise(500, 2));
    expect(zerosIn(photo)).toBe('not-known');
  });

  test('with a table for each segment, one of them silent, brightness still makes ones in every block', () => {
    const bytes = blackJpeg(4000, 80_000, 0x01);
    // As libjpeg writes them: the colours' shortest word means "nothing here", brightness's does not.
    const colours = concat(u8(0xff, 0xc4), u16(2 + 18), u8(0x11, 1), new Uint8Array(15), u8(0x00));
    const sosAt = Buffer.from(bytes).indexOf(Buffer.of(0xff, 0xda));
    expect(zerosIn(concat(bytes.subarray(0, sosAt), colours, bytes.subarray(sosAt)))).toBe('inside');
  });

  test("a hole in a camera's picture, beside zeros behind its end", () => {
    const jpeg = makeJpeg({ width: 900, height: 700 });
    const end = concat(new Uint8Array(3_000), noise(500, 2));
    expect(zerosIn(concat(jpeg, end))).toBe('not-known');
    expect(zerosIn(concat(jpeg.slice().fill(0, jpeg.length - 4_000, jpeg.length - 2_000), end))).toBe('inside');
  });
});

describe('zeros in a PNG', () => {
  const png = (side: number, data: Uint8Array) =>
    concat(
      PNG_SIGNATURE,
      pngChunk('IHDR', concat(u32(side, side), u8(8, 6, 0, 0, 0))),
      pngChunk('IDAT', data),
      pngChunk('IEND', new Uint8Array()),
    );
  const mixed = concat(noise(500, 1), new Uint8Array(6_000), noise(9_000, 2));

  test('a large flat picture may have them, a small one may not', () => {
    expect(zerosIn(png(4000, mixed))).toBe('not-known');
    expect(zerosIn(png(200, mixed))).toBe('inside');
  });

  test('behind the end they fill up the file', () => {
    expect(zerosIn(concat(png(100, noise(9_000, 1)), new Uint8Array(50_000)))).toBe('none');
  });
});

describe('zeros in a WebP', () => {
  const chunk = (type: string, body: Uint8Array) => concat(ascii(type), u32le(body.length), body);
  const webp = (...chunks: readonly Uint8Array[]) => {
    const body = concat(ascii('WEBP'), ...chunks);
    return concat(ascii('RIFF'), u32le(body.length), body);
  };
  const hole = concat(noise(2_000, 1), new Uint8Array(5_000), noise(2_000, 2));
  const lossy = (side: number) => chunk('VP8 ', concat(u8(0, 0, 0, 0x9d, 0x01, 0x2a), u16le(side, side), hole));
  const lossless = (side: number) => chunk('VP8L', concat(u8(0x2f), u32le((side - 1) | ((side - 1) << 14)), hole));
  const frame = (...pieces: readonly Uint8Array[]) => chunk('ANMF', concat(new Uint8Array(16), ...pieces));
  const alpha = chunk('ALPH', noise(40, 3));

  test.each([
    ['a large lossy picture may be flat', lossy(1600), 'not-known'],
    ['a small one has no room for so many', lossy(160), 'inside'],
    ['a large lossless picture may be flat', lossless(1600), 'not-known'],
    ['a small one has no room for so many', lossless(160), 'inside'],
    ['a frame of a moving one', frame(lossy(1600)), 'not-known'],
    ['a frame with transparency', frame(alpha, lossy(1600)), 'not-known'],
    ['a small frame', frame(alpha, lossless(160)), 'inside'],
    ['a frame of an unknown kind', frame(chunk('VP9 ', hole)), 'inside'],
  ])('%s', (_, picture, expected) => {
    expect(zerosIn(webp(picture))).toBe(expected);
  });
});

test('zeros in a WMV fill up a packet, and are a hole where they cover the head of one', () => {
  const film = more.makeAsf({ packetBytes: 9_000 });
  const packet = film.length - 9_000 * 5;
  const holed = (from: number, to: number) => zerosIn(film.slice().fill(0, packet + from, packet + to));
  expect(holed(2, 9_000)).toBe('none');
  expect(holed(1, 9_001)).toBe('none');
  expect(holed(7_000, 9_002)).toBe('inside');
  expect(holed(0, 1_100)).toBe('inside');
});

describe('zeros in a HEIC', () => {
  test('in the notes of the camera mean nothing, in the picture they do', () => {
    const heic = makeHeic({ date: '2023:06:01 12:00:00', pictureBytes: 20_000 });
    const picture = heic.length - 20_000 - 400;
    expect(zerosIn(heic.slice().fill(0, picture + 3_000, picture + 6_000))).toBe('inside');
    expect(zerosIn(heic)).toBe('none');
    expect(zerosIn(concat(heic, new Uint8Array(9_000)))).toBe('none');
  });

  test('are looked for in a sequence too, also behind the picture that is shown', () => {
    const { bytes, pictures } = more.makeSoundFilm();
    const [first = 0, , , , , sixth = 0] = pictures;
    const item = concat(u8(2), new Uint8Array(3), u16(1, 0), ascii('av01'), u8(0));
    const place = concat(u32(0), u8(0x44, 0), u16(1), u16(1, 0, 1), u32(first, 4_000));
    const iinf = box('iinf', u32(0), u16(1), box('infe', item));
    const meta = box('meta', u32(0), box('pitm', u32(0), u16(1)), iinf, box('iloc', place));
    const sequence = concat(bytes.subarray(0, 8), ascii('avis'), bytes.subarray(12), meta);
    expect(zerosIn(sequence)).toBe('none');
    expect(zerosIn(sequence.slice().fill(0, sixth, sixth + 3_000))).toBe('inside');
    expect(zerosIn(sequence.slice().fill(0, first + 500, first + 3_500))).toBe('inside');
  });
});

describe('zeros in a film', () => {
  test('silence that is kept as it is', () => {
    expect(zerosIn(more.makeSoundFilm({ silent: true }).bytes)).toBe('none');
    expect(zerosIn(more.makeSoundFilm({ silent: false }).bytes)).toBe('none');
  });

  test('in fragments, which have no table of all chunks, and no sound that could be silent', () => {
    const bytes = more.makeFragmentedFilm();
    const media = Buffer.from(bytes).lastIndexOf('mdat') + 4;
    // From the middle of a picture, so that no beginning is covered, and at one.
    for (const at of [media + 1_500, media]) expect(zerosIn(bytes.slice().fill(0, at, at + 3_000))).toBe('inside');
    expect(zerosIn(bytes)).toBe('none');
  });

  test.each([true, false])('a hole over pictures, with silence around it: %s', (silent) => {
    const { bytes, pictures } = more.makeSoundFilm({ silent });
    const [, at = 0] = pictures;
    // One picture, from its very beginning.
    expect(zerosIn(bytes.slice().fill(0, at, at + 2_000))).toBe('inside');
    // Pictures and sound together.
    expect(zerosIn(bytes.slice().fill(0, at - 300, at + 30_000))).toBe('inside');
  });

  test('in sound alone they are silence', () => {
    const { bytes, pictures } = more.makeSoundFilm();
    const at = (pictures[3] ?? 0) + 4_000;
    expect(zerosIn(bytes.slice().fill(0, at, at + 20_000))).toBe('none');
  });

  test('of a coder that nobody knows: a few prove nothing, very many do not either', () => {
    const { bytes, pictures } = more.makeSoundFilm({ codec: 'xyz1', silent: true });
    expect(zerosIn(bytes)).toBe('none');
    expect(zerosIn(bytes.slice().fill(0, pictures[1] ?? 0, (pictures[6] ?? 0) + 100))).toBe('not-known');
  });

  test('in room that is kept free', () => {
    const film = makeMovie();
    expect(zerosIn(concat(film, box('free', new Uint8Array(60_000))))).toBe('none');
    expect(zerosIn(concat(film, new Uint8Array(60_000)))).toBe('none');
  });

  test('in place of a box in the movie box', () => {
    const { bytes } = more.makeSoundFilm();
    const moovAt = Buffer.from(bytes).indexOf('moov') - 4;
    const moov = box('moov', bytes.subarray(moovAt + 8), box('udta', box('\xa9xyz', noise(3_000, 1))));
    const film = concat(bytes.subarray(0, moovAt), moov);
    expect(zerosIn(film)).toBe('none');
    expect(zerosIn(film.slice().fill(0, Buffer.from(film).lastIndexOf('trak') - 4))).toBe('inside');
  });

  test('of a small film with one chunk, over one of its pictures', () => {
    const film = makeMovie({ width: 64, height: 48 });
    expect(zerosIn(film.slice().fill(0, 3_000, 6_200))).toBe('inside');
  });
});

describe('zeros in an AVI', () => {
  test('in filling mean nothing, over pictures they do', () => {
    const film = more.makeAviFilm();
    expect(zerosIn(film)).toBe('none');
    expect(zerosIn(film.slice().fill(0, 10_000, 14_500))).toBe('inside');
    expect(zerosIn(more.makeAviFilm({ compression: '\0\0\0\0' }).slice().fill(0, 10_000, 14_500))).toBe('not-known');
  });
});

describe('zeros that fill up a file behind the end that its container tells', () => {
  const healthy = {
    WebP: more.makeLossyWebp(),
    AVI: more.makeAviFilm(),
    Matroska: more.makeMatroska(),
    WMV: more.makeAsf(),
  };

  test.each(Object.entries(healthy))('%s: mean nothing, before that end they do', (_, bytes) => {
    const filled = concat(bytes, new Uint8Array(60_000));
    const before = zerosIn(bytes);
    expect(zerosIn(filled)).toBe(before);
    expect(zerosIn(filled.slice().fill(0, bytes.length >> 1, bytes.length))).toBe('inside');
  });

  test('are not known to be filling in an AVI that may have further parts', () => {
    const film = more.makeAviFilm();
    const mark = concat(film.subarray(0, 12), ascii('JUNK'), u32le(4), ascii('odml'), film.subarray(12));
    const large = mark.slice();
    large.set(u32le(mark.length - 8), 4);
    expect(zerosIn(large)).toBe('none');
    expect(zerosIn(concat(large, new Uint8Array(60_000)))).toBe('not-known');
  });

  test('are not told from pictures where no length was written', () => {
    const unfinished = more.makeAviFilm().slice();
    unfinished.fill(0, 4, 8);
    expect(zerosIn(concat(unfinished, new Uint8Array(60_000)))).toBe('inside');
    expect(zerosIn(concat(more.makeMatroska({ knownSize: false }), new Uint8Array(60_000)))).toBe('inside');
  });
});

test('without runs nothing is read at all', () => {
  const source = {
    size: 100,
    read: (): Uint8Array => {
      throw new Error('read');
    },
  };
  expect(findZerosInside(source, [])).toBe('none');
});

test('what is no photo has no zeros inside', () => {
  expect(zerosIn(concat(ascii('just some text'), new Uint8Array(5_000)))).toBe('none');
});
