import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { ascii, concat, u8, u16, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { findZerosInside } from '../../../src/scanner/media/zeros-inside.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { u32le } from '../../fixtures/media/more-bytes.ts';
import * as more from '../../fixtures/media/more-formats.ts';
import { factsOf } from './facts-of.ts';

const wholeness = async (bytes: Uint8Array) => (await factsOf(bytes)).wholeness;
const wall = (text: string) => ({ kind: 'wall', ms: Date.parse(`${text}Z`), precision: 'second' });
const UNKNOWN = { kind: 'unknown' };

describe('WMV', () => {
  const film = more.makeAsf({ created: Date.UTC(2008, 2, 1, 10, 20, 30) });
  const PROPERTIES = 30;
  const headerBytes = Buffer.from(film).readUInt32LE(16);
  /** The film with bytes put before its properties, in its head. */
  const withFirst = (...objects: Uint8Array[]) => {
    const more = concat(...objects);
    const bytes = concat(film.subarray(0, PROPERTIES), more, film.subarray(PROPERTIES));
    bytes.set(u32le(headerBytes + more.length), 16);
    bytes.set(u32le(bytes.length), PROPERTIES + more.length + 40);
    return bytes;
  };
  const object = (length: number) =>
    concat(new Uint8Array(16).fill(9), u32le(length, 0), noise(Math.max(0, length - 24), 1));

  test.each([24, 25, 90])('has its properties behind an object of %i bytes', async (length) => {
    const zeros = (bytes: Uint8Array) =>
      findZerosInside(bytesSource(bytes), [{ start: bytes.length - 5_900, end: bytes.length - 3_100 }]);
    const bytes = withFirst(object(length));
    expect(await factsOf(bytes)).toMatchObject({ width: 640, height: 480, durationMs: 4_000, wholeness: 'whole' });
    expect(await wholeness(bytes.slice(0, -1))).toBe('ends-early');
    expect(zeros(bytes)).toBe('none');
  });

  test('has none behind an object that is shorter than its own head', async () => {
    const spoilt = withFirst(concat(new Uint8Array(16).fill(9), u32le(23, 0)));
    expect(await factsOf(spoilt)).toMatchObject({ width: null, durationMs: null, wholeness: 'not-known' });
  });

  test('has none behind the end of its head', async () => {
    const spoilt = film.slice();
    spoilt.set(u32le(PROPERTIES), 16);
    expect(await factsOf(spoilt)).toMatchObject({ width: null, durationMs: null, wholeness: 'not-known' });
  });

  test('has sixty-four objects at most', async () => {
    const behind = (count: number) => withFirst(...Array.from({ length: count }, () => object(24)));
    expect(await factsOf(behind(62))).toMatchObject({ width: 640, durationMs: 4_000 });
    expect(await factsOf(behind(63))).toMatchObject({ width: null, durationMs: 4_000 });
    expect(await factsOf(behind(64))).toMatchObject({ width: null, durationMs: null });
  });

  test('of a broadcast does not know its length', async () => {
    const flagged = (flags: number) => {
      const bytes = film.slice(0, -100);
      bytes.set(u32le(flags), PROPERTIES + 88);
      return bytes;
    };
    expect(await wholeness(flagged(0))).toBe('ends-early');
    expect(await wholeness(flagged(0x102))).toBe('ends-early');
    expect(await wholeness(flagged(1))).toBe('not-known');
    expect(await wholeness(flagged(3))).toBe('not-known');
  });

  test('whose packets have no length of their own may be filled up to half', () => {
    const loose = film.slice();
    loose.set(u32le(2_999), PROPERTIES + 92);
    const said = (length: number) => findZerosInside(bytesSource(loose), [{ start: 2_000, end: 2_000 + length }]);
    expect([512, 513, loose.length >> 1].map(said)).toEqual(['none', 'not-known', 'not-known']);
  });
});

describe('FLV', () => {
  const tag = (type: number, body: Uint8Array, said = body.length) =>
    concat(u8(type), u32(said).subarray(1), new Uint8Array(7), body, u32(11 + body.length));
  const flv = (...tags: Uint8Array[]) => concat(ascii('FLV\x01\x05'), u32(9, 0), ...tags);

  test.each([
    ['whole with a last tag of pictures', [tag(9, noise(50, 1))], 'whole'],
    ['whole with a last tag of sound', [tag(8, noise(50, 1))], 'whole'],
    ['whole with a last tag of one byte', [tag(9, u8(1))], 'whole'],
    ['not known with notes alone', [tag(18, noise(50, 1))], 'not-known'],
    ['not known with notes at its end', [tag(9, noise(50, 1)), tag(18, noise(50, 1))], 'not-known'],
    ['not known with a last tag of nothing', [tag(9, noise(50, 1)), tag(9, u8())], 'not-known'],
    ['not known with something behind its last tag', [tag(9, noise(50, 1)), u8(7, 7, 7, 7)], 'not-known'],
    [
      'cut, with a last tag that says more than is there',
      [tag(9, noise(50, 1)), tag(9, noise(50, 1), 51)],
      'ends-early',
    ],
    ['cut in the head of a tag', [tag(9, noise(50, 1)), u8(9, 0, 0)], 'ends-early'],
    ['cut in the length of a tag', [tag(9, noise(50, 1)).subarray(0, -1)], 'ends-early'],
    ['not known without any tag', [], 'not-known'],
  ] as const)('is %s', async (_, tags, says) => {
    expect(await wholeness(flv(...tags))).toBe(says);
  });

  test.each([
    [1, 1],
    [3_600_000, 3_600_000_000],
    [0.001, 1],
    [0.0009, null],
    [3_600_000.001, null],
  ])('lasts %d seconds', async (seconds, ms) => {
    const double = new Uint8Array(8);
    new DataView(double.buffer).setFloat64(0, seconds);
    const film = flv(tag(18, concat(ascii('duration'), u8(0), double)), tag(9, noise(50, 1)));
    expect((await factsOf(film)).durationMs).toBe(seconds === 1 ? 1_000 : ms);
  });
});

describe('Ogg', () => {
  const page = (flags: number, ...pieces: number[]) =>
    concat(
      ascii('OggS'),
      u8(0, flags),
      new Uint8Array(20),
      u8(pieces.length, ...pieces),
      noise(
        pieces.reduce((a, b) => a + b, 0),
        1,
      ),
    );
  const head = concat(
    ascii('OggS'),
    u8(0, 2),
    new Uint8Array(20),
    u8(1, 42),
    ascii('\x80theora'),
    u8(3, 2, 1),
    u16(20, 15),
    u8(1, 0, 64, 0, 0, 240),
    new Uint8Array(22),
  );

  test.each([
    ['whole with a last page that says so', [page(4, 255, 10)], 'whole'],
    ['whole with a last page that says more than that', [page(5, 255, 10)], 'whole'],
    ['not known with one that does not', [page(1, 255, 10)], 'not-known'],
    ['cut inside its last page', [page(4, 255, 10).subarray(0, -1)], 'ends-early'],
    ['not known with an empty last page that says nothing', [page(0)], 'not-known'],
    ['whole with an empty one that does', [page(4)], 'whole'],
    ['whole with something behind its last page', [page(4, 9), noise(500, 3)], 'whole'],
  ] as const)('is %s', async (_, pages, says) => {
    expect(await wholeness(concat(head, page(0, 200), ...pages))).toBe(says);
  });

  test('has the pixels of its picture, three bytes each', async () => {
    expect(await factsOf(concat(head, page(4, 9)))).toMatchObject({ width: 65_536 + 64, height: 240 });
  });
});

describe('MPEG', () => {
  test.each([
    [0x1b9, 'whole'],
    [0x1b7, 'whole'],
    [0x1b8, 'not-known'],
    [0x2b9, 'not-known'],
  ])('a program that ends in %i is %s', async (mark, says) => {
    expect(await wholeness(concat(more.makeProgramStream(), u32(mark)))).toBe(says);
  });

  test.each([
    [188, false],
    [192, true],
  ])('packets of %i bytes: a part of one proves a cut, a whole one and other bytes do not', async (step, timed) => {
    const stream = more.makeTransportStream({ timed, packets: 12 });
    const first = timed ? 4 : 0;
    for (const rest of [first + 1, first + 2, step - 1])
      expect(await wholeness(stream.slice(0, 10 * step + rest)), `${rest}`).toBe('ends-early');
    for (const rest of [0, 1, first]) {
      if (rest > first) continue;
      expect(await wholeness(stream.slice(0, 10 * step + rest)), `${rest}`).toBe('not-known');
    }
    expect(await wholeness(concat(stream, u8(1, 2, 3, 4, 5, 6, 7, 8, 9)))).toBe('not-known');
    // The sync byte of a packet that begins, behind one that has lost its own.
    const lost = stream.slice(0, 10 * step + first + 1);
    lost[9 * step + first] = 0;
    expect(await wholeness(lost)).toBe('not-known');
  });

  test.each([
    ['1/2/2003', u8(2, 0x18, 0, 0x20, 0x03, 0x02, 0x19, 0x01, 0x00, 0x00, 0x00), wall('2003-02-01T00:00:00')],
    [
      'the last second of a year',
      u8(2, 0x18, 0, 0x20, 0x19, 0x12, 0x19, 0x31, 0x23, 0x59, 0x59),
      wall('2019-12-31T23:59:59'),
    ],
    [
      'the entries in another order',
      u8(2, 0x19, 0x31, 0x23, 0x59, 0x59, 0x18, 0, 0x20, 0x19, 0x12),
      wall('2019-12-31T23:59:59'),
    ],
    [
      'an entry of another kind before',
      u8(3, 0x13, 1, 2, 3, 4, 0x18, 0, 0x20, 0x19, 0x12, 0x19, 0x31, 0x23, 0x59, 0x59),
      wall('2019-12-31T23:59:59'),
    ],
    ['a clock that is not counted', u8(1, 0x18, 0, 0x20, 0x19, 0x12, 0x19, 0x31, 0x23, 0x59, 0x59), UNKNOWN],
    ['hour 24', u8(2, 0x18, 0, 0x20, 0x19, 0x12, 0x19, 0x31, 0x24, 0x59, 0x59), UNKNOWN],
    ['minute 60', u8(2, 0x18, 0, 0x20, 0x19, 0x12, 0x19, 0x31, 0x23, 0x60, 0x59), UNKNOWN],
    ['second 60', u8(2, 0x18, 0, 0x20, 0x19, 0x12, 0x19, 0x31, 0x23, 0x59, 0x60), UNKNOWN],
    ['tens that are no digit', u8(2, 0x18, 0, 0x20, 0x19, 0x12, 0x19, 0x31, 0xa3, 0x59, 0x59), UNKNOWN],
    ['ones that are no digit', u8(2, 0x18, 0, 0x20, 0x19, 0x12, 0x19, 0x31, 0x1a, 0x59, 0x59), UNKNOWN],
    [
      'a three that belongs to it',
      u8(2, 0x18, 0x80, 0x20, 0x03, 0x03, 0x19, 0x03, 0x03, 0x03, 0x03),
      wall('2003-03-03T03:03:03'),
    ],
  ] as const)('a camcorder’s clock of %s', async (_, entries, captured) => {
    const clock = concat(ascii('MDPM'), entries);
    expect((await factsOf(more.makeTransportStream({ clock, packets: 6 }))).captured).toEqual(captured);
  });
});
