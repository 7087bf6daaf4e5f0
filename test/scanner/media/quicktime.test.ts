import { describe, expect, test } from 'vitest';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { ascii, box, concat, fullBox, u16, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { seconds1904 } from '../../../src/scanner/sample/media/movie.ts';
import { type MovieOptions, makeMovie, makeMp4, sparseSource } from '../../fixtures/media/media.ts';
import { boxHead, longBox, u64 } from '../../fixtures/media/more-bytes.ts';
import { factsOf, LIVE_ID, NOTHING_KNOWN } from './facts-of.ts';

const LIVE: MovieOptions = {
  created: Date.UTC(2023, 5, 1, 10, 34, 58),
  creationDate: '2023-06-01T12:34:56+0200',
  contentIdentifier: LIVE_ID,
  camera: { make: 'Apple', model: 'iPhone 14' },
  location: '+48.2082+016.3738+171.000/',
  width: 80,
  height: 60,
  durationMs: 2500,
};

describe('a MOV', () => {
  test.each([false, true])('of an iPhone says everything (moov first: %s)', async (moovFirst) => {
    expect(await factsOf(makeMovie({ ...LIVE, moovFirst }))).toEqual({
      type: 'mov',
      wholeness: 'whole',
      captured: { kind: 'instant', ms: Date.UTC(2023, 5, 1, 10, 34, 56), offsetMinutes: 120, precision: 'second' },
      width: 80,
      height: 60,
      durationMs: 2500,
      camera: 'Apple iPhone 14',
      hasLocation: true,
      contentIdentifier: LIVE_ID,
    });
  });

  test('without a date of its own takes the movie header, in UTC', async () => {
    const created = Date.UTC(2021, 0, 31, 23, 59, 1);
    expect((await factsOf(makeMp4({ created }))).captured).toEqual({
      kind: 'instant',
      ms: created,
      offsetMinutes: null,
      precision: 'second',
    });
  });

  test('with a date that has no zone prefers the movie header', async () => {
    const facts = await factsOf(makeMovie({ ...LIVE, creationDate: '2023-06-01T12:34:56' }));
    expect(facts.captured).toMatchObject({ ms: LIVE.created, offsetMinutes: null });
  });

  test.each([0, Date.UTC(1904, 0, 1), Date.UTC(1970, 0, 1), Date.UTC(2001, 0, 1)])(
    'whose clock was empty (%d) has no date',
    async (created) => {
      expect((await factsOf(makeMovie({ created }))).captured).toEqual({ kind: 'unknown' });
    },
  );

  test('of 5 GB with moov at its end costs a few small reads', async () => {
    const movie = makeMovie(LIVE);
    const moovAt = movie.length - boxLength(movie, 'moov');
    const ftyp = movie.slice(0, 20);
    const size = 5 * 1024 ** 3;
    const tail = movie.slice(moovAt);
    const mdat = concat(u32(1), ascii('mdat'), u64(size - ftyp.length - tail.length));
    const pieces = new Map([
      [0, ftyp],
      [ftyp.length, mdat],
      [size - tail.length, tail],
    ]);
    const source = sparseSource(size, pieces);
    expect(await readMediaFacts(source)).toMatchObject({
      wholeness: 'whole',
      contentIdentifier: LIVE_ID,
      durationMs: 2500,
    });
    expect(source.cost.reads).toBeLessThan(6);
    expect(source.cost.bytes).toBeLessThan(64 * 1024);
  });

  test('cut anywhere is not whole', async () => {
    for (const options of [LIVE, { ...LIVE, moovFirst: true }]) {
      const movie = makeMovie(options);
      for (let length = movie.length - 1; length > 60; length -= 331) {
        expect((await factsOf(movie.slice(0, length))).wholeness, `${length} bytes`).toBe('ends-early');
      }
    }
  });

  test('whose moov was never written (zeros instead) is not whole', async () => {
    const movie = makeMovie(LIVE);
    movie.fill(0, movie.length - boxLength(movie, 'moov'));
    expect((await factsOf(movie)).wholeness).toBe('ends-early');
  });

  test.each([
    ['zeros', new Uint8Array(100)],
    ['three bytes', new Uint8Array(3)],
    ['words', ascii('a trailer that some camera wrote')],
    ['a free box', box('free', new Uint8Array(50))],
    ['a long box', longBox('free', new Uint8Array(50))],
  ])('with %s behind it is whole', async (_, trailer) => {
    expect((await factsOf(concat(makeMovie(LIVE), trailer))).wholeness).toBe('whole');
  });
});

describe('hostile boxes', () => {
  const ftyp = box('ftyp', ascii('qt  '), u32(0), ascii('qt  '));

  test.each([0, 1, 2, 7, 9, 0x7fffffff, 0xffffffff])('a moov of size %d', async (size) => {
    const bytes = concat(ftyp, boxHead('moov', size), new Uint8Array(300));
    expect(await factsOf(bytes)).toMatchObject({ type: 'mov', captured: { kind: 'unknown' } });
  });

  test.each([0, 1, 15, 2 ** 53, 2 ** 63])('a box of 64-bit size %d', async (size) => {
    const bytes = concat(ftyp, u32(1), ascii('mdat'), u64(size), new Uint8Array(300));
    expect(await factsOf(bytes)).toMatchObject({ ...NOTHING_KNOWN, type: 'mov', wholeness: 'ends-early' });
  });

  test('boxes nested two thousand deep', async () => {
    let bytes = box('moov');
    for (let i = 0; i < 2_000; i += 1) bytes = box(i % 2 ? 'moov' : 'trak', bytes);
    expect(await factsOf(concat(ftyp, bytes))).toMatchObject({ type: 'mov', captured: { kind: 'unknown' } });
  });

  test('a hundred thousand empty boxes', async () => {
    const many = concat(...Array.from({ length: 100_000 }, () => box('free')));
    expect((await factsOf(concat(ftyp, many))).type).toBe('mov');
    expect((await factsOf(concat(ftyp, box('moov', many)))).wholeness).toBe('not-known');
  });

  test('keys and values that nobody can count', async () => {
    const meta = box(
      'meta',
      fullBox('hdlr', 0, 0, u32(0), ascii('mdta'), u32(0, 0, 0)),
      fullBox('keys', 0, 0, u32(0xffffffff), u32(0), ascii('mdta')),
      box('ilst', u32(0, 1, 4, 5)),
    );
    expect(await factsOf(concat(ftyp, box('moov', meta)))).toMatchObject({
      contentIdentifier: null,
      wholeness: 'not-known',
    });
  });

  test('a duration and pixels that cannot be true', async () => {
    const mvhd = fullBox('mvhd', 1, 0, u64(seconds1904(Date.UTC(2023, 5, 1))), u64(0), u32(1), u64(2 ** 60));
    const tkhd = fullBox('tkhd', 0, 7, new Uint8Array(72), u32(0, 0));
    const hdlr = fullBox('hdlr', 0, 0, u32(0), ascii('vide'), u32(0, 0, 0));
    const moov = box('moov', mvhd, box('trak', tkhd, box('mdia', hdlr)));
    expect(await factsOf(concat(ftyp, moov))).toMatchObject({
      captured: { kind: 'instant', ms: Date.UTC(2023, 5, 1) },
      durationMs: null,
      width: null,
    });
  });

  test('a track without a size has the size of its samples', async () => {
    const tkhd = fullBox('tkhd', 0, 7, new Uint8Array(72), u32(0, 0));
    const entry = box('avc1', new Uint8Array(24), u16(1920, 1080), new Uint8Array(50));
    const stsd = fullBox('stsd', 0, 0, u32(1), entry);
    const hdlr = fullBox('hdlr', 0, 0, u32(0), ascii('vide'), u32(0, 0, 0));
    const mdia = box('mdia', hdlr, box('minf', box('stbl', stsd)));
    expect(await factsOf(concat(ftyp, box('moov', box('trak', tkhd, mdia))))).toMatchObject({
      width: 1920,
      height: 1080,
    });
  });

  test('a date and a place of the kind that old phones write', async () => {
    const text = (type: string, value: string) => box(type, u16(value.length, 0), ascii(value));
    const udta = box('udta', text('\xa9day', '2012-07-08T09:10:11-0700'), text('\xa9xyz', '+27.5916-086.5640/'));
    expect(await factsOf(concat(ftyp, box('moov', udta)))).toMatchObject({
      captured: { kind: 'instant', ms: Date.UTC(2012, 6, 8, 16, 10, 11), offsetMinutes: -420 },
      hasLocation: true,
    });
  });

  test.each([
    ['2012-07-08T09:10:11-0700', { kind: 'instant', ms: Date.UTC(2012, 6, 8, 16, 10, 11), offsetMinutes: -420 }],
    // A year of publication is no moment of capture.
    ['2012', { kind: 'unknown' }],
    ['2012-07-08', { kind: 'unknown' }],
  ])('a date of the kind that programs write which export films: %s', async (date, captured) => {
    const item = (type: string, value: string) => box(type, box('data', u32(1, 0), ascii(value)));
    const ilst = box('ilst', item('\xa9too', 'Lavf'), item('\xa9day', date), item('\xa9xyz', '+27.5916-086.5640/'));
    const meta = fullBox('meta', 0, 0, fullBox('hdlr', 0, 0, u32(0), ascii('mdir'), u32(0, 0, 0)), ilst);
    const facts = await factsOf(concat(ftyp, box('moov', box('udta', meta))));
    expect(facts).toMatchObject({ captured, hasLocation: true });
  });
});

function boxLength(bytes: Uint8Array, type: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 8 <= bytes.length) {
    if (String.fromCharCode(...bytes.slice(at + 4, at + 8)) === type) return view.getUint32(at);
    at += view.getUint32(at);
  }
  throw new Error(`no ${type}`);
}
