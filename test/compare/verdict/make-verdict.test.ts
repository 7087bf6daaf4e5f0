import { describe, expect, it } from 'vitest';
import { makeVerdict, oldestOf, reason, type VerdictInput } from '../../../src/compare/verdict/verdict.ts';
import { type Missing, missing } from '../../../src/model/witness.ts';
import { TODAY } from '../../fixtures/assets.ts';
import { FIVE } from '../../guidance/build-comparison.ts';

// The parts of an answer by themselves, to the last number.

describe('an answer', () => {
  const make = (lacks: readonly Missing[], parts: Partial<VerdictInput> = {}) =>
    makeVerdict({
      testimonies: [
        { witness: FIVE.age, missing: [] },
        ...lacks.map((lack) => ({ witness: null, missing: [lack] }) as const),
      ],
      earn: () => null,
      gaps: [],
      allFound: true,
      reasons: [],
      blindSpots: [],
      asOf: TODAY,
      expires: null,
      ...parts,
    });
  const codes = (...args: Parameters<typeof make>) => make(...args).missing.map(({ code }) => code);

  it('keeps the witnesses that were found', () => {
    expect(make([missing('totals-missing')])).toMatchObject({
      answer: 'unproven',
      witnesses: [FIVE.age],
      missing: [missing('totals-missing')],
      asOf: TODAY,
      expires: null,
    });
  });

  it('names first what leaves nothing to say, and each lack once', () => {
    expect(
      codes(
        ['totals-missing', 'place-unknown', 'bytes-not-read', 'age-unknown'].map((code) => missing(code as 'no-list')),
      ),
    ).toEqual(['place-unknown', 'age-unknown', 'totals-missing', 'bytes-not-read']);
    const place = (name: string) => missing('scan-unfinished', { place: name });
    expect(make([place('A'), place('A'), place('B')]).missing).toEqual([place('A'), place('B')]);
  });

  it.each(['no-list', 'only-totals', 'list-empty'] as const)('does not repeat what only follows from %s', (code) => {
    const lacks = [missing(code), missing('place-unknown')];
    const echoes = (['age-unknown', 'not-found', 'no-copies', 'nothing-seen'] as const).map((each) => missing(each));
    expect(codes([...echoes, ...lacks])).toEqual([code, 'place-unknown']);
    // Without it they are said.
    expect(codes([...echoes, missing('place-unknown')])).toHaveLength(5);
    expect(codes(echoes)).toHaveLength(4);
  });

  it('with a known gap does not say it twice', () => {
    const gaps = [reason('missing', { count: 1, listed: 5 })];
    const said = (['not-found', 'broken-in-icloud', 'one-place-only', 'no-copies', 'nothing-seen'] as const).map(
      (code) => missing(code),
    );
    expect(codes([...said, missing('age-unknown')], { gaps })).toEqual(['age-unknown']);
    expect(make(said, { gaps, reasons: [reason('all-here')] }).reasons).toEqual([...gaps, reason('all-here')]);
  });

  it('is as old as the oldest that it rests on, and of no known age where one is not known', () => {
    expect([oldestOf([3, 1, 2]), oldestOf([1]), oldestOf([]), oldestOf([1, null])]).toEqual([1, 1, null, null]);
  });
});
