import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHORTEST_RUN, ZeroRuns } from '../../../src/scanner/reading/zero-runs.ts';

/** The runs of a text of bytes, given in pieces of a length. */
function runsOf(bytes: Uint8Array, piece = bytes.length): [number, number][] {
  const runs = new ZeroRuns();
  for (let at = 0; at < bytes.length; at += piece) runs.look(bytes.subarray(at, at + piece));
  return runs.finish().map(({ start, end }) => [start, end]);
}

/** Every byte looked at, for comparison. */
function slowly(bytes: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] === 0) start = start < 0 ? at : start;
    else {
      if (start >= 0 && at - start >= SHORTEST_RUN) runs.push([start, at]);
      start = -1;
    }
  }
  return runs;
}

describe('runs of zeros', () => {
  it('are found wherever they lie and however the bytes come in', () => {
    const spec = fc.record({
      parts: fc.array(fc.tuple(fc.nat(3000), fc.nat(5000)), { maxLength: 8 }),
      piece: fc.integer({ min: 1, max: 20_000 }),
    });
    fc.assert(
      fc.property(spec, ({ parts, piece }) => {
        const bytes = Buffer.concat(parts.flatMap(([full, zeros]) => [Buffer.alloc(full, 9), Buffer.alloc(zeros)]));
        expect(runsOf(bytes, piece)).toEqual(slowly(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it('of every length from the shortest on, at every place of a step', () => {
    for (let at = 0; at < 600; at += 7) {
      const bytes = Buffer.alloc(4000, 1);
      bytes.fill(0, at, at + SHORTEST_RUN);
      expect(runsOf(bytes)).toEqual([[at, at + SHORTEST_RUN]]);
      bytes[at + 3] = 1;
      expect(runsOf(bytes)).toEqual([]);
    }
  });

  it('the longest are kept when there are very many', () => {
    const bytes = Buffer.alloc(400_000);
    for (let at = 0; at < bytes.length; at += 1100) bytes[at] = 1;
    bytes.fill(0, 200_000, 210_000);
    expect(runsOf(bytes).length).toBeLessThan(100);
    expect(Math.max(...runsOf(bytes).map(([start, end]) => end - start))).toBeGreaterThanOrEqual(10_000);
  });
});
