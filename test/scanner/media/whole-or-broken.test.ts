import { describe, expect, test } from 'vitest';
import { isBroken, type Wholeness } from '../../../src/model/wholeness.ts';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { ascii, concat, u8 } from '../../../src/scanner/media/write-bytes.ts';
import { findZerosInside } from '../../../src/scanner/media/zeros-inside.ts';
import { ZeroRuns } from '../../../src/scanner/reading/zero-runs.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { makeBmp, makeDng, makeHeic, makeJpeg, makeMovie, makePng, makeTiff } from '../../fixtures/media/media.ts';
import { u32le } from '../../fixtures/media/more-bytes.ts';
import * as more from '../../fixtures/media/more-formats.ts';
import { makeRaf } from '../../fixtures/media/raw-photos.ts';

/** What all of a file's bytes say, as a scan puts it together; null when nothing is recognised. */
async function judged(bytes: Uint8Array): Promise<Wholeness | null> {
  const facts = await readMediaFacts(bytesSource(bytes));
  if (!facts || isBroken(facts.wholeness)) return facts?.wholeness ?? null;
  const runs = new ZeroRuns();
  runs.look(bytes);
  const zeros = findZerosInside(bytesSource(bytes), runs.finish());
  if (zeros === 'inside') return 'zeros-inside';
  return zeros === 'not-known' ? 'not-known' : facts.wholeness;
}

const BIG = { width: 400, height: 300, date: '2023:06:01 12:00:00' };

/**
 * Formats whose end can be proven. Zeros in an uncompressed picture may be black.
 */
const PROVABLE: readonly { name: string; bytes: Uint8Array; mayBeBlack?: boolean }[] = [
  { name: 'JPEG', bytes: makeJpeg({ ...BIG, width: 900, height: 700 }) },
  { name: 'PNG', bytes: makePng({ ...BIG, width: 200, height: 150 }) },
  { name: 'HEIC', bytes: makeHeic({ ...BIG, pictureBytes: 30_000 }) },
  { name: 'AVIF', bytes: makeHeic({ ...BIG, brand: 'avif', pictureBytes: 30_000 }) },
  { name: 'GIF', bytes: more.makeLargeGif() },
  { name: 'WebP', bytes: more.makeLossyWebp() },
  { name: 'MOV, index at the end', bytes: makeMovie({ width: 320, height: 240 }) },
  { name: 'MOV, index in front', bytes: makeMovie({ width: 320, height: 240, moovFirst: true }) },
  { name: 'MP4, index at the end', bytes: makeMovie({ width: 320, height: 240, brand: 'mp42' }) },
  { name: 'MP4, index in front', bytes: makeMovie({ width: 320, height: 240, brand: 'isom', moovFirst: true }) },
  { name: '3GP', bytes: makeMovie({ width: 320, height: 240, brand: '3gp5' }) },
  { name: 'MP4 in fragments, with an index', bytes: more.makeFragmentedFilm({ indexed: true }) },
  { name: 'AVI', bytes: more.makeAviFilm() },
  { name: 'Matroska', bytes: more.makeMatroska() },
  { name: 'WMV', bytes: more.makeAsf() },
  { name: 'FLV', bytes: more.makeFlv() },
  { name: 'Ogg', bytes: more.makeOgg() },
  { name: 'JPEG XL in boxes', bytes: more.makeJxl() },
  { name: 'JPEG XL in boxes, in parts', bytes: more.makeJxl(3) },
  { name: 'TIFF, packed', bytes: more.makePackedTiff() },
  { name: 'BigTIFF', bytes: more.makeBigTiff() },
  { name: 'TIFF', bytes: makeTiff({ width: 400, height: 300 }), mayBeBlack: true },
  { name: 'BMP', bytes: makeBmp(BIG), mayBeBlack: true },
  { name: 'OS/2 BMP', bytes: more.makeOs2Bmp(), mayBeBlack: true },
  { name: 'Photoshop', bytes: more.makePsd(), mayBeBlack: true },
  { name: 'Photoshop, packed', bytes: more.makePsd({ packed: true }), mayBeBlack: true },
];

/** What cameras, downloads and programs put behind a file that is whole. */
const TRAILERS: readonly (readonly [string, Uint8Array])[] = [
  ['one byte', u8(1)],
  ['an end of line', ascii('\r\n')],
  ['a page that a download left', ascii('<!-- saved from https://example.org -->\n'.repeat(4))],
  ['notes of a camera', concat(noise(300, 7), ascii('SEFH'), u32le(106, 1), ascii('SEFT'))],
  ['a film', makeMovie({ width: 64, height: 48, brand: 'mp42' })],
  ['bytes of anything', noise(5_000, 8)],
];

describe.each(PROVABLE)('$name', ({ bytes, mayBeBlack }) => {
  test('is whole', async () => {
    expect(await judged(bytes)).toBe('whole');
  });

  test.each(TRAILERS)('is never called broken for %s behind its end', async (_, trailer) => {
    const wholeness = await judged(concat(bytes, trailer));
    expect(wholeness !== null && isBroken(wholeness), `${wholeness}`).toBe(false);
  });

  test('cut at twenty places is broken', async () => {
    const found: unknown[] = [];
    for (let i = 1; i <= 20; i += 1) {
      const length = i === 20 ? bytes.length - 1 : Math.floor((bytes.length * i) / 20);
      const wholeness = await judged(bytes.slice(0, length));
      // So few bytes that nothing is recognised are no photo at all.
      if (wholeness !== null && !isBroken(wholeness)) found.push([length, wholeness]);
    }
    expect(found).toEqual([]);
  });

  test.each([
    ['start', 0.12, 0.4],
    ['middle', 0.4, 0.65],
    ['end', 0.7, 1],
  ])('with zeros at its %s is not whole', async (_place, from, to) => {
    const spoilt = bytes.slice().fill(0, Math.floor(bytes.length * from), Math.floor(bytes.length * to));
    const wholeness = await judged(spoilt);
    if (!mayBeBlack) expect(wholeness !== null && isBroken(wholeness), `${wholeness}`).toBe(true);
    else expect(wholeness).not.toBe('whole');
  });
});

/** RAW is whole by its parts; less than a megabyte of zeros in it is told only where its data is packed. */
const RAW: readonly (readonly [string, Uint8Array])[] = [
  ['DNG', makeDng({ width: 200, height: 200 })],
  ['RAF', makeRaf(BIG)],
  ['MRW', more.makeMrw()],
];

describe.each(RAW)('%s', (_, bytes) => {
  test('is whole; cut at twenty places it is never', async () => {
    expect(await judged(bytes)).toBe('whole');
    const found: unknown[] = [];
    for (let i = 1; i <= 20; i += 1) {
      const length = i === 20 ? bytes.length - 1 : Math.floor((bytes.length * i) / 20);
      const wholeness = await judged(bytes.slice(0, length));
      if (wholeness === 'whole') found.push(length);
    }
    expect(found).toEqual([]);
  });
});

/** Formats that say nothing about their end, or only sometimes: "not known", and never broken for that. */
const SILENT: readonly (readonly [string, Uint8Array])[] = [
  ['an MPEG transport stream', more.makeTransportStream()],
  ['a transport stream with time codes (MTS)', more.makeTransportStream({ timed: true })],
  ['an MPEG program without its end mark', more.makeProgramStream()],
  ['a film in fragments without an index', more.makeFragmentedFilm()],
  ['Matroska of a recorder that streams', more.makeMatroska({ knownSize: false })],
  ['DV', more.makeDv()],
  ['an Ogg that was never ended', more.makeOgg({ ended: false })],
  ['a bare JPEG XL', more.makeJxl().slice(40)],
];

describe.each(SILENT)('%s', (_, bytes) => {
  test('is not known to be whole, cut or not', async () => {
    expect(await judged(bytes)).toBe('not-known');
    for (const share of [0.3, 0.5, 0.9]) {
      expect(await judged(bytes.slice(0, Math.floor(bytes.length * share)))).not.toBe('whole');
    }
  });

  test('has no long zeros inside', async () => {
    const spoilt = bytes.slice().fill(0, Math.floor(bytes.length * 0.3), Math.floor(bytes.length * 0.9));
    expect(['zeros-inside', 'ends-early']).toContain(await judged(spoilt));
  });
});

describe('what proves an end', () => {
  test('formats that are whole when their own mark is there', async () => {
    expect(await judged(more.makeProgramStream({ ended: true }))).toBe('whole');
    expect(await judged(more.makeJp2())).toBe('whole');
    expect(await judged(more.makeJp2({ bare: true }))).toBe('whole');
    expect(await judged(more.makeJp2({ bare: true }).slice(0, -2))).toBe('not-known');
    expect(await judged(more.makeCrw())).toBe('whole');
    expect(await judged(more.makeCrw().slice(0, -9))).toBe('not-known');
    expect(await judged(more.makeX3f())).toBe('whole');
    expect(await judged(more.makeX3f().slice(0, -9))).toBe('not-known');
  });

  test('a PNG that stops between two of its chunks, before its last', async () => {
    const png = makePng({ ...BIG, width: 200, height: 150 });
    expect(await judged(png)).toBe('whole');
    // Its last chunk, IEND, is twelve bytes long.
    expect(await judged(png.slice(0, -12))).toBe('ends-early');
  });

  test('a transport stream that stops inside a packet, and one that stops between two', async () => {
    for (const timed of [true, false]) {
      const stream = more.makeTransportStream({ timed });
      expect(await judged(stream.slice(0, -50))).toBe('ends-early');
      expect(await judged(stream.slice(0, -(timed ? 192 : 188)))).toBe('not-known');
    }
  });

  test('a film whose media data is not there at all', async () => {
    const film = makeMovie({ moovFirst: true });
    const mdatAt = Buffer.from(film).indexOf('mdat') - 4;
    expect(await judged(film.slice(0, mdatAt))).toBe('no-media-data');
    expect(await judged(more.makeFragmentedFilm({ fragments: 0 }))).toBe('no-media-data');
  });

  test('a film that plays another file says nothing of itself', async () => {
    const film = makeMovie({ moovFirst: true });
    // The data reference no longer says "this file".
    film[Buffer.from(film).indexOf('url ') + 7] = 0;
    const mdatAt = Buffer.from(film).indexOf('mdat') - 4;
    expect(await judged(film.slice(0, mdatAt))).toBe('not-known');
  });

  test('bytes behind the end of a picture change nothing', async () => {
    for (const bytes of [makeJpeg(BIG), makePng(BIG), makeHeic(BIG), makeMovie(), more.makeLargeGif()]) {
      expect(await judged(concat(bytes, new Uint8Array(20_000)))).toBe('whole');
    }
  });
});
