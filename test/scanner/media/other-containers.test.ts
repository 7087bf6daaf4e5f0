import { describe, expect, test } from 'vitest';
import { ascii, concat, u8, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { makeAvi, makeBmp, makeGif, makeMkv, makeWebp } from '../../fixtures/media/media.ts';
import { factsOf } from './facts-of.ts';

const size = { width: 33, height: 21 };

describe('pixels and wholeness', () => {
  test.each([
    ['gif', makeGif(size)],
    ['bmp', makeBmp(size)],
    ['webp', makeWebp(size)],
    ['avi', makeAvi(size)],
  ])('%s', async (type, bytes) => {
    expect(await factsOf(bytes)).toMatchObject({ type, ...size, wholeness: 'whole' });
    expect(await factsOf(concat(bytes, new Uint8Array(300)))).toMatchObject({ type, ...size, wholeness: 'whole' });
    expect(await factsOf(bytes.slice(0, -2))).toMatchObject({ type, ...size, wholeness: 'ends-early' });
  });

  test('the length of an AVI', async () => {
    expect((await factsOf(makeAvi({ durationMs: 8000 }))).durationMs).toBe(8000);
  });

  test('lossy and lossless WebP without an extended head', async () => {
    const webp = (type: string, body: Uint8Array) => {
      const chunk = concat(ascii(`WEBP${type}`), u32(body.length).reverse(), body);
      return concat(ascii('RIFF'), u32(chunk.length).reverse(), chunk);
    };
    const lossy = webp('VP8 ', u8(0, 0, 0, 0x9d, 0x01, 0x2a, 33, 0, 21, 0, 0, 0));
    const lossless = webp('VP8L', u8(0x2f, 32, (20 << 6) & 0xff, 20 >> 2, 0, 0, 0, 0));
    expect(await factsOf(lossy)).toMatchObject({ type: 'webp', ...size });
    expect(await factsOf(lossless)).toMatchObject({ type: 'webp', ...size });
  });

  test('Photoshop', async () => {
    const psd = concat(ascii('8BPS\0\x01'), new Uint8Array(8), u32(21, 33), new Uint8Array(20));
    expect(await factsOf(psd)).toMatchObject({ type: 'psd', ...size });
  });

  test('a Matroska file is whole when its segment fits, and not known to be without a length', async () => {
    const head = concat(u32(0x1a45dfa3), u8(0x84), ascii('mkv1'), u32(0x18538067));
    const body = new Uint8Array(100);
    expect((await factsOf(concat(head, u8(0x80 | 100), body))).wholeness).toBe('whole');
    expect((await factsOf(concat(head, u8(0x80 | 101), body))).wholeness).toBe('ends-early');
    expect((await factsOf(concat(head, u8(0xff), body))).wholeness).toBe('not-known');
    expect((await factsOf(makeMkv())).type).toBe('mkv');
  });

  test('a GIF is not whole because its last byte looks like a trailer', async () => {
    const gif = makeGif(size);
    gif.set([2, 0x3b], gif.length - 4);
    expect((await factsOf(gif.slice(0, -2))).wholeness).toBe('ends-early');
  });

  test.each([0, 0xffffffff])('an AVI whose size was never written (%d) is not known to be whole', async (length) => {
    const avi = makeAvi();
    avi.set(u32(length), 4);
    expect((await factsOf(avi)).wholeness).toBe('not-known');
  });

  test('a GIF of endless blocks ends', async () => {
    const blocks = new Uint8Array(400_000).fill(1);
    const facts = await factsOf(concat(makeGif().slice(0, 19), u8(0x21, 0xfe), blocks));
    expect(facts.type).toBe('gif');
  });

  test('a RIFF whose chunks are empty ends', async () => {
    const bytes = concat(ascii('RIFF'), u32(0), ascii('WEBP'), new Uint8Array(500_000));
    expect((await factsOf(bytes)).type).toBe('webp');
  });

  test.each([0x7fffffff, 0x80000000, 0xffffffff])('a BMP of height %d is survived', async (height) => {
    const bytes = makeBmp(size);
    bytes.set(u32(height).reverse(), 22);
    expect((await factsOf(bytes)).type).toBe('bmp');
  });
});
