import { describe, expect, it } from 'vitest';
import { compare, createMemory } from '../../src/compare/compare.ts';
import type { CompareInput } from '../../src/compare/comparison.ts';
import { LIST_KINDS } from './list.ts';
import { makeScenario } from './scenario.ts';

// Whole libraries of which photos come and go: the answer with the memory of the last one is the answer without.

const SEEDS = Number(process.env.SIMULATE_SEEDS ?? 2);
const STEPS = 3;

/** The computer without every 37th photo, another one in each step: some come back while others go. */
function later(input: CompareInput, step: number): CompareInput {
  const places = input.places.map((place) => ({ ...place, assets: place.assets.filter((_, i) => i % 37 !== step) }));
  return { ...input, places };
}

describe.each(LIST_KINDS)('a list of the kind %s', (list) => {
  it.each([true, false])('is answered alike with a memory and without (bytes read here: %s)', (proved) => {
    const memory = createMemory();
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const fates = { renamed: 0.02, 'second-copy': 0.03, rewritten: 0.01, missing: 0.03, half: 0.02, edited: 0.02 };
      const library = { photos: 200, wrapAt: seed % 2 === 0 ? 120 : 9_999, phones: 2 };
      const { input } = makeScenario({ seed, list, proved, paired: true, fates, strangers: 40, library });
      expect(JSON.stringify(compare(input, memory))).toBe(JSON.stringify(compare(input)));
      for (let step = 0; step < STEPS; step += 1) {
        const now = later(input, step);
        expect(JSON.stringify(compare(now, memory))).toBe(JSON.stringify(compare(now)));
      }
    }
  });
});
