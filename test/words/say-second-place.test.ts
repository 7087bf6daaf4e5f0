import { expect, it } from 'vitest';
import { reason } from '../../src/compare/verdict/verdict.ts';
import type { CoverageCounts } from '../../src/model/coverage.ts';
import { type InTwoPlaces, sayInTwoPlaces } from '../../src/words/say-second-place.ts';
import { createWords } from '../../src/words/words.ts';

const NONE: CoverageCounts = { verified: 0, matched: 0, likely: 0, different: 0, placeholder: 0, absent: 0 };

const given = (parts: Partial<InTwoPlaces>): InTwoPlaces => ({
  twoPlaces: { inTwo: 41, all: 69 },
  coverage: { ...NONE, verified: 41 },
  secondPlace: null,
  ...parts,
});

const SEEMING = {
  answer: 'unproven',
  reasons: [reason('seem-in-two-places', { count: 3, all: 9 })],
} as unknown as InTwoPlaces['secondPlace'];

it('"are" is said of exact copies only, on the list and among places, in both languages', () => {
  const [en, de] = [createWords('en'), createWords('de')];
  expect(sayInTwoPlaces(en, given({}))).toBe(
    '41 of 69 known photos and videos are in at least two independent places.',
  );
  const byName = given({ coverage: { ...NONE, verified: 40, matched: 1 } });
  for (const each of [byName, given({ secondPlace: SEEMING })]) {
    expect(sayInTwoPlaces(en, each)).toBe(
      '41 of 69 known photos and videos seem to be in at least two independent places; not every copy is proven.',
    );
    expect(sayInTwoPlaces(de, each)).toContain('41 von 69 bekannten Fotos und Videos scheinen');
  }
});
