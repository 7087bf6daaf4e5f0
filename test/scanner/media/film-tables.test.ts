import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { findFirstFrame } from '../../../src/scanner/media/find-first-frame.ts';
import { ascii, box, concat, fullBox, u8, u16, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { makeMovie, plainJpeg } from '../../fixtures/media/media.ts';
import { u64 } from '../../fixtures/media/more-bytes.ts';
import { factsOf } from './facts-of.ts';

// What the tables of a film say of where its pictures lie: the last byte that must be there, and the first picture.

const FTYP = box('ftyp', ascii('qt  '), u32(0));
const DATA = 1_000;
/** Where the media data begins: behind `ftyp` and the head of `mdat`. */
const AT = FTYP.length + 8;

interface Track {
  readonly codec?: string;
  readonly kind?: string;
  /** Beginnings of its chunks in the file. */
  readonly chunks?: readonly number[];
  /** First chunk, samples in each; from there on. */
  readonly perChunk?: readonly (readonly [chunk: number, samples: number])[] | null;
  /** Bytes of each sample; one number for all of them, and how many. */
  readonly sizes?: readonly number[] | { readonly each: number; readonly count: number } | null;
  readonly long?: boolean;
  /** Flags of its data reference: 1 means this file. Null for none. */
  readonly reference?: number | null;
  /** Pictures that stand alone. */
  readonly alone?: readonly number[] | null;
  readonly description?: Uint8Array;
  readonly without?: string;
}

function trak({
  codec = 'avc1',
  kind = 'vide',
  chunks = [AT],
  perChunk = [[1, 1]],
  sizes = [DATA],
  long = false,
  reference = 1,
  alone = null,
  description = fullBox('stsd', 0, 0, u32(1), box(codec, new Uint8Array(70))),
  without = '',
}: Track): Uint8Array {
  const parts = [
    description,
    ...(alone === null ? [] : [fullBox('stss', 0, 0, u32(alone.length, ...alone))]),
    ...(perChunk === null
      ? []
      : [fullBox('stsc', 0, 0, u32(perChunk.length, ...perChunk.flatMap(([chunk, samples]) => [chunk, samples, 1])))]),
    ...(sizes === null
      ? []
      : [
          'each' in sizes
            ? fullBox('stsz', 0, 0, u32(sizes.each, sizes.count))
            : fullBox('stsz', 0, 0, u32(0, sizes.length, ...sizes)),
        ]),
    long
      ? fullBox('co64', 0, 0, u32(chunks.length), ...chunks.map(u64))
      : fullBox('stco', 0, 0, u32(chunks.length, ...chunks)),
  ];
  const dref = reference === null ? [] : [box('dinf', fullBox('dref', 0, 0, u32(1), fullBox('alis', 0, reference)))];
  const tkhd = fullBox('tkhd', 0, 3, new Uint8Array(72), u32(64 * 0x10000, 48 * 0x10000));
  const hdlr = fullBox('hdlr', 0, 0, u32(0), ascii(kind), u32(0, 0, 0), u8(0));
  const mdhd = fullBox('mdhd', 0, 0, u32(0, 0, 600, 600), u16(0, 0));
  const minf = box('minf', ...dref, box('stbl', ...parts));
  const named = {
    tkhd,
    mdia: box('mdia', ...[mdhd, hdlr, minf].filter((_, i) => ['mdhd', 'hdlr', 'minf'][i] !== without)),
  };
  return box('trak', ...(without === 'tkhd' ? [] : [named.tkhd]), named.mdia);
}

function film(tracks: readonly Track[], data: Uint8Array = noise(DATA, 1)): Uint8Array {
  const mvhd = fullBox('mvhd', 0, 0, u32(0, 0, 600, 600, 0x10000), u16(0x100, 0), new Uint8Array(76));
  return concat(FTYP, box('mdat', data), box('moov', mvhd, ...tracks.map(trak)));
}

const wholeness = async (...tracks: readonly Track[]) => (await factsOf(film(tracks))).wholeness;
/** The bytes of a file from `AT` on: where a chunk must begin so that so many bytes of it are still there. */
const fromEnd = (track: Track, bytes: number) => film([track]).length - bytes;

describe('a film is whole by its tables', () => {
  test.each<readonly [string, Track, string]>([
    ['a chunk of one picture', {}, 'whole'],
    ['a chunk without sizes: its beginning at least', { sizes: null }, 'whole'],
    ['a chunk without numbers of samples', { perChunk: null }, 'whole'],
    ['no chunk', { chunks: [], sizes: [] }, 'not-known'],
    ['a data reference to another file', { reference: 0 }, 'not-known'],
    ['a data reference with more flags', { reference: 3 }, 'whole'],
    ['no data reference', { reference: null }, 'whole'],
    ['a kind of track that has no pictures', { kind: 'tmcd', chunks: [9_000_000] }, 'not-known'],
  ])('%s', async (_, track, says) => {
    expect(await wholeness(track)).toBe(says);
  });

  test.each<readonly [string, Track, number]>([
    ['one sample', { sizes: [500] }, 500],
    ['one sample, places of eight bytes', { sizes: [500], long: true }, 500],
    ['three samples in a chunk', { sizes: [100, 200, 300], perChunk: [[1, 3]] }, 600],
    ['more samples in a chunk than there are', { sizes: [100, 200], perChunk: [[1, 9]] }, 300],
    ['samples of one length', { sizes: { each: 70, count: 30 }, perChunk: [[1, 4]] }, 280],
    ['fewer samples of one length than the chunk has', { sizes: { each: 70, count: 3 }, perChunk: [[1, 4]] }, 210],
    [
      'other numbers in later chunks',
      {
        sizes: [1, 2, 4, 8, 16],
        perChunk: [
          [1, 3],
          [2, 2],
        ],
      },
      24,
    ],
    ['sixty-four samples', { sizes: Array.from({ length: 64 }, () => 10), perChunk: [[1, 64]] }, 640],
    [
      'the last sixty-four of more',
      { sizes: Array.from({ length: 70 }, (_, i) => (i < 6 ? 900 : 10)), perChunk: [[1, 70]] },
      640,
    ],
  ])('its last chunk, of %s, lies inside to its last byte', async (_, track, bytes) => {
    const chunks = (at: number): Track => ({ ...track, chunks: track.perChunk?.length === 2 ? [AT, at] : [at] });
    const at = fromEnd(chunks(AT), bytes);
    expect(await wholeness(chunks(at))).toBe('whole');
    expect((await factsOf(film([chunks(at + 1)]))).wholeness).toBe('ends-early');
  });

  test('of two tracks each must lie inside; beyond the end begin all, and there are no pictures', async () => {
    const far = 90_000_000;
    expect(await wholeness({}, { chunks: [far] })).toBe('ends-early');
    expect(await wholeness({ chunks: [far] }, {})).toBe('ends-early');
    expect(await wholeness({ chunks: [far] }, { chunks: [far + 9] })).toBe('no-media-data');
    expect(await wholeness({ chunks: [far] })).toBe('no-media-data');
    const end = fromEnd({}, 0);
    expect(await wholeness({ chunks: [end] })).toBe('no-media-data');
    expect(await wholeness({ chunks: [end - 1] })).toBe('ends-early');
    expect(await wholeness({}, { chunks: [], sizes: [] })).toBe('whole');
    expect(await wholeness({}, { reference: 0, chunks: [far] })).toBe('whole');
  });

  test('of a table that says to have more chunks than it has, those that there are', async () => {
    const bytes = film([{}]);
    bytes.set(u32(9), Buffer.from(bytes).indexOf('stco') + 8);
    expect((await factsOf(bytes)).wholeness).toBe('whole');
  });
});

describe('the first picture of a film', () => {
  const jpeg = plainJpeg(16, 12, 3);
  const data = concat(jpeg, noise(200, 2));
  const first = (track: Track, bytes = data) =>
    findFirstFrame(bytesSource(film([{ sizes: [jpeg.length], ...track }], bytes)));

  test.each(['jpeg', 'mjpa'])('is a JPEG of the codec %s, and nothing else is one', (codec) => {
    expect(first({ codec })).toEqual({ type: 'image/jpeg', bytes: jpeg });
    expect(first({ codec: `${codec.slice(0, 3)}x` })?.type).toBe('video/mp4');
    for (const at of [0, 1]) {
      const spoilt = data.slice();
      spoilt[at] = 7;
      expect(first({ codec }, spoilt)).toBeNull();
    }
  });

  test.each<readonly [string, Track]>([
    ['places of eight bytes', { long: true }],
    ['samples of one length', { sizes: { each: jpeg.length, count: 1 } }],
    ['the word that it stands alone', { alone: [1, 5] }],
  ])('is found by %s', (_, track) => {
    expect(first({ codec: 'jpeg', ...track })?.bytes).toEqual(jpeg);
  });

  test.each<readonly [string, Track]>([
    ['another file', { reference: 0 }],
    ['no samples', { sizes: [], perChunk: [[1, 1]] }],
    ['no sizes', { sizes: null }],
    ['no chunks', { chunks: [] }],
    ['a picture of nothing', { sizes: [0] }],
    ['a picture that ends beyond the file', { sizes: [90_000] }],
    ['no picture that stands alone', { alone: [] }],
    ['another picture that stands alone', { alone: [2] }],
    ['a track of sound', { kind: 'soun' }],
    ['no head of its track', { without: 'tkhd' }],
    ['no head of its media', { without: 'mdhd' }],
    ['no kind', { without: 'hdlr' }],
    ['no tables', { without: 'minf' }],
  ])('is none with %s', (_, track) => {
    expect(first({ codec: 'jpeg', ...track })).toBeNull();
  });

  test('is that of the first track that has one', () => {
    const sizes = [jpeg.length];
    const of = (...tracks: readonly Track[]) => findFirstFrame(bytesSource(film(tracks, data)))?.bytes ?? null;
    expect(of({ kind: 'soun' }, { codec: 'jpeg', sizes })).toEqual(jpeg);
    expect(of({ codec: 'jpeg', sizes: [0] }, { codec: 'jpeg', sizes })).toEqual(jpeg);
    expect(of({ codec: 'jpeg', sizes }, { codec: 'jpeg', sizes, chunks: [AT + 1] })).toEqual(jpeg);
  });

  test('of another coder is a film that says where it lies', async () => {
    const made = first({ codec: 'hvc1' });
    expect(await factsOf(made?.bytes ?? u8())).toMatchObject({
      type: 'mp4',
      wholeness: 'whole',
      width: 64,
      height: 48,
      durationMs: 1_000,
    });
    expect((await factsOf(made?.bytes.slice(0, -1) ?? u8())).wholeness).toBe('ends-early');
    expect(Buffer.from(made?.bytes ?? u8()).subarray(-jpeg.length)).toEqual(Buffer.from(jpeg));
    // The film that was made of it says the same of its first picture.
    expect(findFirstFrame(bytesSource(made?.bytes ?? u8()))?.bytes).toEqual(made?.bytes);
  });

  test('is given up above eight megabytes', () => {
    const large = (bytes: number) =>
      first({ codec: 'jpeg', sizes: [bytes] }, concat(jpeg, new Uint8Array(bytes - jpeg.length)));
    expect(large(8 * 1024 * 1024)?.bytes.length).toBe(8 * 1024 * 1024);
    expect(large(8 * 1024 * 1024 + 1)).toBeNull();
  });

  test('is none of a film in which nobody made any', () => {
    expect(findFirstFrame(bytesSource(makeMovie().slice(0, 400)))).toBeNull();
  });
});
