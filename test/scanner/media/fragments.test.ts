import { describe, expect, test } from 'vitest';
import { ascii, box, concat, fullBox, u8, u16, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { u64 } from '../../fixtures/media/more-bytes.ts';
import { factsOf } from './facts-of.ts';

// How long a film in fragments lasts: its header may say nothing, or only how long its first piece is.

const [PICTURES, SOUND] = [7, 8];
const SCALE = 600;

interface Piece {
  /** When it begins (600 a second); null for a piece that does not say. */
  readonly at: number | null;
  /** How long its samples last: each by itself, all the same by the piece, or by what the movie box says of all pieces. */
  readonly lasts: readonly number[] | { readonly each: number; readonly count: number } | { readonly count: number };
  readonly track?: number;
  /** Times of eight bytes. */
  readonly long?: boolean;
  /** What else its head says. */
  readonly base?: boolean;
  readonly description?: boolean;
}

interface Film {
  readonly pieces: readonly Piece[];
  /** What the header says (600 a second). */
  readonly header?: number;
  /** Chunks that the movie box has itself. */
  readonly own?: number;
  /** How long each sample lasts, said for all pieces. */
  readonly each?: number;
  readonly scale?: number;
  readonly long?: boolean;
  /** The kind of its only track. */
  readonly kind?: string;
  readonly tail?: Uint8Array;
}

function piece({ at, lasts, track = PICTURES, long = false, base = false, description = false }: Piece): Uint8Array {
  const each = 'each' in lasts ? [u32(lasts.each)] : [];
  const flags = (base ? 1 : 0) | (description ? 2 : 0) | (each.length > 0 ? 8 : 0);
  const tfhd = fullBox(
    'tfhd',
    0,
    flags,
    u32(track),
    ...(base ? [u64(0)] : []),
    ...(description ? [u32(1)] : []),
    ...each,
  );
  const times = at === null ? [] : [long ? fullBox('tfdt', 1, 0, u64(at)) : fullBox('tfdt', 0, 0, u32(at))];
  const trun =
    'count' in lasts ? fullBox('trun', 0, 0, u32(lasts.count)) : fullBox('trun', 0, 0x100, u32(lasts.length, ...lasts));
  return concat(
    box('moof', fullBox('mfhd', 0, 0, u32(1)), box('traf', tfhd, ...times, trun)),
    box('mdat', noise(40, 1)),
  );
}

function film({
  pieces,
  header = 0,
  own = 0,
  each = 0,
  scale = SCALE,
  long = false,
  kind = 'vide',
  tail = u8(),
}: Film): Uint8Array {
  const track = (id: number, handler: string) => {
    const tkhd = long ? fullBox('tkhd', 1, 3, u64(0), u64(0), u32(id)) : fullBox('tkhd', 0, 3, u32(0, 0, id));
    const mdhd = long ? fullBox('mdhd', 1, 0, u64(0), u64(0), u32(scale)) : fullBox('mdhd', 0, 0, u32(0, 0, scale));
    const stbl = box(
      'stbl',
      fullBox('stsd', 0, 0, u32(1), box('avc1', new Uint8Array(70))),
      fullBox('stco', 0, 0, u32(own, ...Array.from({ length: own }, () => 8))),
    );
    const hdlr = fullBox('hdlr', 0, 0, u32(0), ascii(handler), u32(0, 0, 0), u8(0));
    return box('trak', concat(tkhd, new Uint8Array(0)), box('mdia', mdhd, hdlr, box('minf', stbl)));
  };
  const trex = (id: number, lasts: number) => fullBox('trex', 0, 0, u32(id, 1, lasts, 0, 0));
  const mvhd = fullBox('mvhd', 0, 0, u32(0, 0, SCALE, header, 0x10000), u16(0x100, 0), new Uint8Array(76));
  const moov = box(
    'moov',
    mvhd,
    track(SOUND, 'soun'),
    track(PICTURES, kind),
    box('mvex', trex(SOUND, 77_777), trex(PICTURES, each)),
  );
  return concat(box('ftyp', ascii('isom'), u32(0)), moov, ...pieces.map(piece), tail);
}

const THREE: readonly Piece[] = [0, 600, 1200].map((at) => ({ at, lasts: [200, 200, 200] }));
const length = async (made: Film) => (await factsOf(film(made))).durationMs;

describe('a film in fragments lasts', () => {
  test.each<readonly [string, Film, number | null]>([
    ['to the end of its last piece', { pieces: THREE }, 3000],
    ['as long whatever its header says, of its first piece', { pieces: THREE, header: 600 }, 3000],
    ['and of anything', { pieces: THREE, header: 999_999 }, 3000],
    ['with times of eight bytes', { pieces: THREE.map((each) => ({ ...each, long: true })), long: true }, 3000],
    ['with other units', { pieces: THREE, scale: 1200 }, 1500],
    ['of one piece', { pieces: [{ at: 0, lasts: [200, 100] }] }, 500],
    [
      'where the piece says how long each sample is',
      {
        pieces: [
          { at: 600, lasts: { each: 30, count: 20 } },
          { at: 1200, lasts: { each: 60, count: 10 } },
        ],
      },
      2000,
    ],
    [
      'where it says more than that',
      { pieces: [{ at: 0, lasts: { each: 30, count: 20 }, base: true, description: true }] },
      1000,
    ],
    [
      'where it says which description is meant',
      { pieces: [{ at: 0, lasts: { each: 30, count: 20 }, description: true }] },
      1000,
    ],
    ['where it says where its data is', { pieces: [{ at: 0, lasts: { each: 30, count: 20 }, base: true }] }, 1000],
    ['where the movie box says it for all', { pieces: [{ at: 0, lasts: { count: 20 } }], each: 15 }, 500],
    [
      'not from nought, where it is a part of a longer one',
      { pieces: THREE.map(({ at, lasts }) => ({ at: (at ?? 0) + 60_000, lasts })) },
      3000,
    ],
    ['from nought, where the movie box has pictures of its own', { pieces: THREE.slice(1), own: 1, header: 600 }, 3000],
    [
      'by its pictures, with pieces of sound before, between and behind',
      { pieces: [{ at: 0, lasts: [9], track: SOUND }, ...THREE, { at: 99_000, lasts: [9], track: SOUND }] },
      3000,
    ],
    [
      'nobody knows how long, where its last piece does not say when it begins',
      { pieces: [...THREE, { at: null, lasts: [600] }] },
      null,
    ],
    [
      'nobody knows how long, where its first does not',
      { pieces: [{ at: null, lasts: [600] }, ...THREE], header: 600 },
      null,
    ],
    [
      'nobody knows how long, where nobody says it of its samples',
      { pieces: [{ at: 0, lasts: { count: 20 } }], header: 600 },
      null,
    ],
    ['nobody knows how long, where it has sound alone', { pieces: THREE, kind: 'text', header: 600 }, null],
    ['nobody knows how long, without units', { pieces: THREE, scale: 0, header: 600 }, null],
    ['nobody knows how long, cut in its last piece', { pieces: THREE, header: 600, tail: u32(900, 0x6d646174) }, null],
    ['as long as its header says, without any piece', { pieces: [], own: 1, header: 600 }, 1000],
  ])('%s', async (_, made, ms) => {
    expect(await length(made)).toBe(ms);
  });

  test('nobody knows how long, with more samples in a piece than are looked at, or fewer than it says', async () => {
    const of = (count: number) => Array.from({ length: count }, () => 1);
    expect(await length({ pieces: [{ at: 0, lasts: of(4_096) }] })).toBe(Math.round((4_096 * 1000) / SCALE));
    expect(await length({ pieces: [{ at: 0, lasts: of(4_097) }] })).toBeNull();
    const spoilt = film({ pieces: [{ at: 0, lasts: [200, 200] }] });
    const run = Buffer.from(spoilt).indexOf('trun');
    spoilt.set(u32(3), run + 8);
    expect((await factsOf(spoilt)).durationMs).toBeNull();
  });
});

describe('an index at the beginning', () => {
  /** An index of so many pieces, which all end where the file does, or so many bytes behind. */
  const indexed = (count: number, bytes: number, more = 0) => {
    const entries = Array.from({ length: count }, (_, i) => u32(i === 0 ? bytes - (count - 1) + more : 1, 0, 0));
    return fullBox('sidx', 0, 0, u32(1, SCALE, 0, 0), u16(0, count), ...entries);
  };
  const whole = async (...parts: Uint8Array[]) => {
    const made = film({ pieces: [] });
    return (await factsOf(concat(made, ...parts))).wholeness;
  };
  const [one = u8(), two = u8(), three = u8()] = THREE.map(piece);
  const bytes = one.length;

  test('of all pieces proves that they are there', async () => {
    expect(await whole(indexed(3, bytes * 3), one, two, three)).toBe('whole');
    expect(await whole(indexed(3, bytes * 3), one, two)).toBe('ends-early');
    expect(await whole(indexed(3, bytes * 3, 1), one, two, three)).toBe('ends-early');
  });

  test('of one piece proves nothing: some recorders write one before each', async () => {
    const before = (each: Uint8Array) => concat(indexed(1, bytes), each);
    expect(await whole(...[one, two, three].map(before))).toBe('not-known');
    expect(await whole(before(one))).toBe('not-known');
    expect(await whole(indexed(1, bytes + 1), one)).toBe('ends-early');
  });

  test('of the first pieces alone does not prove the others', async () => {
    expect(await whole(indexed(2, bytes * 2), one, two, three)).toBe('not-known');
    expect(await whole(indexed(2, bytes * 3 - 1), one, two, three)).toBe('not-known');
    expect(await whole(indexed(2, bytes * 3), one, two, three)).toBe('whole');
  });
});
