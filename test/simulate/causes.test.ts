import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { CAUSES, HEALTHY, makeCause, makeHealthy } from './causes.ts';

const SEEDS = Number(process.env.SIMULATE_SEEDS ?? 20);

describe('one cause', () => {
  it('is the first pattern in at least 95 of 100 libraries', () => {
    const lines: string[] = [];
    let right = 0;
    for (const cause of CAUSES) {
      let hits = 0;
      for (let seed = 1; seed <= SEEDS; seed += 1)
        if (compare(makeCause(cause, seed)).patterns[0]?.code === cause) hits += 1;
      right += hits;
      lines.push(`${cause} ${hits}/${SEEDS}`);
      expect(hits, cause).toBeGreaterThanOrEqual(SEEDS * 0.8);
    }
    console.log(`right pattern first: ${right} of ${CAUSES.length * SEEDS} (${lines.join(', ')})`);
    expect(right).toBeGreaterThanOrEqual(CAUSES.length * SEEDS * 0.95);
  });
});

describe('a healthy library', () => {
  it.each(HEALTHY)('(%s) has no pattern', (kind) => {
    const found: string[] = [];
    for (let seed = 1; seed <= SEEDS * 2; seed += 1)
      for (const pattern of compare(makeHealthy(kind, seed)).patterns) found.push(`seed ${seed}: ${pattern.code}`);
    console.log(`${kind}: ${found.length} patterns in ${SEEDS * 2} libraries`);
    expect(found.length, found.join(', ')).toBeLessThanOrEqual(SEEDS * 2 * 0.01);
  });
});
