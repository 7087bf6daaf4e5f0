import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { ascii, concat, u8 } from '../../../src/scanner/media/write-bytes.ts';
import { findZerosInside } from '../../../src/scanner/media/zeros-inside.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { makeDv } from '../../fixtures/media/more-formats.ts';
import { factsOf } from './facts-of.ts';

// DV has frames of one length and no end: a part of a frame proves a cut, anything else behind the last one proves nothing.

const FORMS = [
  { name: 'PAL', ntsc: false, frame: 144_000, height: 576, lasts: 40 },
  { name: 'NTSC', ntsc: true, frame: 120_000, height: 480, lasts: 1000 / 29.97 },
] as const;

describe.each(FORMS)('DV, $name', ({ ntsc, frame, height, lasts }) => {
  const film = makeDv({ ntsc, frames: 3, clock: true });
  const wholeness = async (bytes: Uint8Array) => (await factsOf(bytes)).wholeness;

  test('has the pixels and the length of its frames', async () => {
    expect(await factsOf(film)).toMatchObject({
      ...{ type: 'dv', width: 720, height, durationMs: Math.round(3 * lasts), wholeness: 'not-known' },
      captured: { kind: 'wall', ms: Date.UTC(2003, 4, 5, 14, 5, 59) },
    });
    expect((await factsOf(film.slice(0, frame))).durationMs).toBe(Math.round(lasts));
    expect((await factsOf(film.slice(0, 3 * frame - 1))).durationMs).toBe(Math.round(2 * lasts));
  });

  test('cut inside a frame ends early, from its fourth byte to its last but one', async () => {
    for (const rest of [4, 5, 79, 80, 81, frame - 1]) {
      expect(await wholeness(film.slice(0, frame + rest)), `${rest}`).toBe('ends-early');
      expect(await wholeness(film.slice(0, 2 * frame + rest)), `${rest}`).toBe('ends-early');
    }
    // Three bytes are no frame, and the very first frame may be all that there is of something else.
    for (const rest of [1, 2, 3]) expect(await wholeness(film.slice(0, frame + rest)), `${rest}`).toBe('not-known');
    expect(await wholeness(film.slice(0, frame - 1))).toBe('not-known');
    expect(await wholeness(film.slice(0, frame))).toBe('not-known');
  });

  test.each([
    ['one byte', u8(7)],
    ['an end of line', ascii('\r\n')],
    ['words', ascii('<!-- saved from https://example.org -->')],
    ['bytes of anything', noise(5_000, 8)],
    ['zeros', new Uint8Array(4_096)],
    ['what begins nearly as a frame', u8(0x1f, 0x07, 0x00, ntsc ? 0xbf : 0x3f, 1, 2, 3, 4)],
  ])('is never called broken for %s behind its end', async (_, trailer) => {
    expect(await factsOf(concat(film, trailer))).toMatchObject({
      wholeness: 'not-known',
      durationMs: Math.round(3 * lasts),
    });
  });

  test('has zeros inside but where they begin with a frame and reach to the end', () => {
    const said = (size: number, start: number, length: number, ...more: { start: number; end: number }[]) =>
      findZerosInside(bytesSource(concat(film, new Uint8Array(size - film.length))), [
        { start, end: start + length },
        ...more,
      ]);
    const [end, size] = [film.length, film.length + 9_000];
    expect(said(size, end, 9_000)).toBe('not-known');
    // The last block of a frame may end in zeros, but for its head of three bytes.
    expect(said(size, end - 77, 9_077)).toBe('not-known');
    expect(said(size, end - 78, 9_078)).toBe('inside');
    expect(said(size, end + 1, 8_999)).toBe('inside');
    expect(said(size, end, 8_999)).toBe('inside');
    expect(said(size, 5_000, 100)).toBe('inside');
    expect(said(size, 2 * frame, size - 2 * frame)).toBe('not-known');
    expect(said(size, 5_000, 100, { start: end, end: size })).toBe('inside');
  });
});
