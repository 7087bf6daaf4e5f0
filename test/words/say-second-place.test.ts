import { describe, expect, it } from 'vitest';
import { reason } from '../../src/compare/verdict/verdict.ts';
import type { CoverageCounts } from '../../src/model/coverage.ts';
import { missing } from '../../src/model/witness.ts';
import {
  type InTwoPlaces,
  sayInTwoPlaces,
  saySecondPlace,
  splitSecondPlace,
} from '../../src/words/say-second-place.ts';
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

describe('the answer on the second place', () => {
  const say = createWords('en');
  const second = (answer: string, parts: object): Parameters<typeof splitSecondPlace>[1] => ({
    secondPlace: { answer, reasons: [], missing: [], ...parts } as unknown as InTwoPlaces['secondPlace'],
  });
  const counts = [reason('in-one-place', { count: 16, all: 58 }), reason('in-two-places', { count: 42, all: 58 })];

  it('begins with its count, has the rest below, and one step', () => {
    expect(splitSecondPlace(say, second('not-yet', { reasons: counts }))).toEqual({
      headline: '16 of 58 photos and videos that are here are in one place only.',
      more: ['42 of 58 photos and videos that are here are in at least two independent places.'],
      nextStep: 'Copy what is in one place only to a second place, for example to a disk that you unplug.',
    });
  });

  it('begins with what is missing where nothing was counted', () => {
    const said = splitSecondPlace(say, second('cannot-tell', { missing: [missing('one-place-only', { count: 2 })] }));
    expect(said?.headline).toBe('2 photos and videos are not surely in a second place.');
    expect(said?.more).toEqual([]);
    expect(said?.nextStep).not.toBeNull();
  });

  it('needs no step where it is a yes, and is nothing where nobody asked', () => {
    expect(splitSecondPlace(say, second('yes', { reasons: counts.slice(1) }))).toEqual({
      headline: 'Everything that is here is also in a second place.',
      more: [],
      nextStep: null,
    });
    expect(splitSecondPlace(say, { secondPlace: null })).toBeNull();
  });

  it.each([['not-yet'], ['yes'], ['cannot-tell']])('loses no sentence as one text: %s', (answer) => {
    const comparison = second(answer, { reasons: counts, missing: [missing('one-place-only', { count: 2 })] });
    const said = splitSecondPlace(say, comparison);
    for (const text of [said?.headline, ...(said?.more ?? []), said?.nextStep ?? ''])
      expect(saySecondPlace(say, comparison)).toContain(text);
  });
});
