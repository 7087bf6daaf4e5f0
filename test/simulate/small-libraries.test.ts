import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { ledgerTotal } from '../../src/model/ledger.ts';
import type { Fate } from './computer.ts';
import { LIST_KINDS, type ListKind } from './list.ts';
import { measureErrors } from './measure.ts';
import { makeScenario } from './scenario.ts';

// Libraries of forty photos whose truth is known, quick enough to be asked after every change of the code (docs/mutation.md).

const LIVES: readonly (readonly [string, Partial<Record<Fate, number>>])[] = [
  ['nothing happens', {}],
  [
    'all kinds of things happen',
    { renamed: 0.1, 'second-copy': 0.1, 'redated-file': 0.1, converted: 0.1, edited: 0.1, reduced: 0.1 },
  ],
  ['much is lost', { missing: 0.4, placeholder: 0.1, 'cut-short': 0.1, half: 0.1, unreadable: 0.05 }],
  [
    'files lose their pictures',
    { emptied: 0.1, preallocated: 0.1, overwritten: 0.1, 'converted-in-place': 0.1, 'wrong-film': 0.1 },
  ],
];

/** Of how many of forty photos that are here the answer may be that nobody can tell: with bytes read here, and without. */
const UNSURE: Readonly<Record<ListKind, readonly [number, number]>> = {
  'apple-export': [0, 19],
  'photos-library': [0, 5],
  sizes: [7, 5],
  dates: [19, 19],
  days: [40, 40],
  names: [40, 40],
};

describe.each(LIST_KINDS)('a small library and a list of the kind %s', (list) => {
  describe.each(LIVES)('where %s', (_, fates) => {
    it.each([
      ['bytes read', true],
      ['names and dates alone', false],
    ])('%s: nothing is falsely safe, and nothing falsely alarms', (_how, proved) => {
      for (const seed of [1, 2]) {
        const scenario = makeScenario({
          seed,
          list,
          proved,
          paired: seed === 1,
          fates,
          strangers: seed * 10,
          library: { photos: 40, wrapAt: seed === 1 ? 9_999 : 15, phones: seed, redated: 0, days: 60 },
        });
        const comparison = compare(scenario.input);
        const { falseSafe, falseAlarm, falseOnlyHere, falseYes, unsure } = measureErrors(scenario, comparison);
        expect({ falseSafe, falseYes }).toEqual({ falseSafe: [], falseYes: false });
        expect({ falseAlarm, falseOnlyHere }).toEqual({ falseAlarm: [], falseOnlyHere: [] });
        expect(unsure).toBeLessThanOrEqual(UNSURE[list][proved ? 0 : 1]);
        expect(ledgerTotal(comparison.ledger)).toBe(0);
      }
    });
  });
});
