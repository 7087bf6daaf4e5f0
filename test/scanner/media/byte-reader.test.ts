import { describe, expect, test } from 'vitest';
import { ByteReader, OutOfBytes } from '../../../src/scanner/media/byte-reader.ts';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { makeJpeg, sparseSource } from '../../fixtures/media/media.ts';

const bytes = noise(50_000, 1);

describe('ByteReader', () => {
  test('gives the bytes of the file, wherever they lie', () => {
    const reader = new ByteReader(sparseSource(bytes.length, new Map([[0, bytes]])));
    for (const at of [0, 16_380, 16_384, 30_000, 20_000, 49_990, 0]) {
      expect(reader.bytes(at, 10)).toEqual(bytes.subarray(at, at + 10));
      expect(reader.u32(at)).toBe(new DataView(bytes.buffer).getUint32(at));
      expect(reader.u32(at, true)).toBe(new DataView(bytes.buffer).getUint32(at, true));
      expect(reader.u16(at, true)).toBe(new DataView(bytes.buffer).getUint16(at, true));
    }
    expect(reader.upTo(49_995, 10)).toEqual(bytes.subarray(49_995));
    expect(reader.upTo(60_000, 10)).toHaveLength(0);
  });

  test.each([0, 1, 16_380, 16_383, 16_384, 30_001, 49_992])(
    'reads numbers of every size and both orders at %i',
    (at) => {
      const view = new DataView(bytes.buffer);
      const reader = () => new ByteReader(sparseSource(bytes.length, new Map([[0, bytes]])));
      expect(reader().u8(at)).toBe(bytes[at]);
      expect([reader().u16(at), reader().u16(at, true)]).toEqual([view.getUint16(at), view.getUint16(at, true)]);
      expect([reader().u32(at), reader().u32(at, true)]).toEqual([view.getUint32(at), view.getUint32(at, true)]);
      const [high, low] = [view.getUint32(at), view.getUint32(at + 4)];
      expect([reader().u64(at), reader().u64of(at, false)]).toEqual(Array(2).fill(high * 2 ** 32 + low));
      expect(reader().u64of(at, true)).toBe(view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32);
      const text = String.fromCharCode(...bytes.subarray(at, at + 4));
      expect([reader().fourCharacters(at), reader().latin1(at, 4)]).toEqual([text, text]);
    },
  );

  test('refuses every number that does not lie in the file', () => {
    const reader = () => new ByteReader(sparseSource(bytes.length, new Map([[0, bytes]])));
    for (const at of [-1, 0.5, 49_999.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, 50_000]) {
      expect(() => reader().u8(at), `${at}`).toThrow(OutOfBytes);
      expect(() => reader().u16(at), `${at}`).toThrow(OutOfBytes);
      expect(() => reader().u32(at), `${at}`).toThrow(OutOfBytes);
      expect(() => reader().fourCharacters(at), `${at}`).toThrow(OutOfBytes);
    }
    expect(() => reader().u16(49_999)).toThrow(OutOfBytes);
    expect(() => reader().u32(49_997)).toThrow(OutOfBytes);
    expect(() => reader().fourCharacters(49_997)).toThrow(OutOfBytes);
    expect([reader().u8(49_999), reader().u16(49_998), reader().u32(49_996)].every(Number.isInteger)).toBe(true);
    const none = new ByteReader(bytesSource(new Uint8Array()));
    expect([none.size, none.head.length, none.upTo(0, 5).length]).toEqual([0, 0, 0]);
    expect(() => none.u8(0)).toThrow(OutOfBytes);
  });

  test('reads a range ahead once, and what lies in it costs nothing more', () => {
    const source = sparseSource(bytes.length, new Map([[0, bytes]]));
    const reader = new ByteReader(source);
    const before = source.cost.bytes;
    reader.readAhead(20_000, 4_000);
    const ahead = source.cost.bytes;
    expect(ahead).toBeGreaterThan(before);
    for (let at = 20_000; at < 24_000; at += 500) expect(reader.u8(at)).toBe(bytes[at]);
    expect(reader.bytes(23_990, 10)).toEqual(bytes.subarray(23_990, 24_000));
    expect(source.cost.bytes).toBe(ahead);
    for (const [at, length] of [
      [-1, 10],
      [0, 10],
      [60_000, 10],
      [Number.NaN, 10],
      [30_000, 0],
    ] as const)
      reader.readAhead(at, length);
    expect(source.cost.bytes).toBe(ahead);
  });

  test('what it gave stays valid when it reads on', () => {
    const reader = new ByteReader(sparseSource(bytes.length, new Map([[0, bytes]])));
    const early = reader.bytes(30_000, 10);
    reader.bytes(40_000, 5_000);
    expect(early).toEqual(bytes.subarray(30_000, 30_010));
  });

  test.each([
    [49_995, 10],
    [-1, 4],
    [Number.NaN, 4],
    [2 ** 60, 4],
    [0, 2 ** 31],
    [0, -1],
  ])('refuses %d, %d', (at, length) => {
    expect(() => new ByteReader(bytesSource(bytes)).bytes(at, length)).toThrow(OutOfBytes);
  });

  test('ends every walk after a bounded number of steps', () => {
    const reader = new ByteReader(bytesSource(bytes));
    expect(() => {
      for (;;) reader.u8(0);
    }).toThrow(OutOfBytes);
  });

  test('ends every walk after a bounded number of bytes', () => {
    const source = sparseSource(2 ** 40, new Map());
    const reader = new ByteReader(source);
    expect(() => {
      for (let at = 2 ** 20; ; at += 2 ** 20) reader.bytes(at, 2 ** 20);
    }).toThrow(OutOfBytes);
    expect(source.cost.bytes).toBeLessThanOrEqual(64 * 1024 * 1024);
  });
});

test('an error of the disk is not swallowed', async () => {
  const photo = makeJpeg();
  const gone = {
    size: 10_000_000,
    read: (offset: number, length: number) => {
      if (offset > 0) throw new Error('EIO');
      return photo.subarray(offset, offset + length);
    },
  };
  await expect(readMediaFacts(gone)).rejects.toThrow('EIO');
});

test('a file that shrinks while it is read is survived', async () => {
  const photo = makeJpeg();
  const shrunk = { size: 10_000_000, read: (at: number, length: number) => photo.subarray(at, at + length) };
  expect(await readMediaFacts(shrunk)).toMatchObject({ type: 'jpeg' });
});
