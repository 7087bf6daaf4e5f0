import { describe, expect, test } from 'vitest';
import { UNKNOWN_LIST } from '../../../src/model/list-facts.ts';
import { comparisonOf, DAY, FIVE, FOLDER, factsOf, LIST, library, note, summary, TODAY } from '../build-comparison.ts';
import { factOf, stateOf, withList } from './fact-parts.ts';

// Each point of the erase answer, turned one way and the other.

describe('what the list says', () => {
  test('is complete only with everything for it', () => {
    const state = (changes: Parameters<typeof summary>[2]) => stateOf('list-complete', withList(changes));
    expect(state({})).toBe('good');
    expect(state({ complete: false })).toBe('unknown');
    expect(state({ notes: [note('parts-missing')] })).toBe('unknown');
    expect(state({ notes: [note('parts-missing', false)] })).toBe('good');
    const { counts } = summary(LIST, library());
    expect(state({ counts: { ...counts, assets: 0 } })).toBe('unknown');
    expect(state({ counts: { ...counts, assets: 1 } })).toBe('good');
  });

  test('is recent by its own day and by that of its witness', () => {
    const at = (days: number, witness: number) => {
      const age = { ...FIVE.age, at: TODAY - witness * DAY };
      const forErasing = { witnesses: [age], missing: [], asOf: TODAY, expires: TODAY };
      return factOf('list-recent', { ...withList({ asOf: TODAY - days * DAY }), forErasing });
    };
    expect(at(7, 2)).toMatchObject({ state: 'good', values: { name: 'Photo Details.csv', day: '2026-11-20' } });
    expect(at(8, 2)).toMatchObject({ state: 'unknown', values: { name: 'Photo Details.csv', day: '' } });
    expect(at(2, 8)).toMatchObject({ state: 'unknown' });
  });

  test('is older than a photo that is here and not on it, and the newest is named', () => {
    const range = (last: string | null) => ({ range: { first: '2020-01-01', last } });
    const fact = (last: string, ...here: (string | null)[]) =>
      factOf(
        'list-newer-than-photos',
        comparisonOf({
          places: [
            summary(LIST, library(), { ...range(last), asOf: Date.UTC(2026, 10, 21, 12) }),
            ...here.map((each, i) => summary({ ...FOLDER, id: `f${i}` }, library(), range(each))),
          ],
        }),
      )?.values;
    expect(fact('2026-11-20', '2026-11-20')).toEqual({ newest: '2026-11-20', day: '2026-11-21', photos: 0 });
    expect(fact('2026-11-20', '2026-11-22', '2026-11-23', '2026-11-21', null)).toEqual({
      newest: '2026-11-23',
      day: '2026-11-21',
      photos: 1,
    });
    // Later than the list's newest photo, and before the list was made.
    expect(fact('2026-11-18', '2026-11-20', '2026-11-19')).toEqual({
      newest: '2026-11-20',
      day: '2026-11-21',
      photos: 0,
    });
    const nobody = { ...UNKNOWN_LIST, age: { ...UNKNOWN_LIST.age, at: TODAY, source: 'none' } } as const;
    const none = { newest: '', day: '', photos: 0 };
    for (const changes of [{ facts: nobody }, { facts: factsOf(Number.NaN) }, range(null)])
      expect(factOf('list-newer-than-photos', withList(changes))).toMatchObject({ state: 'unknown', values: none });
  });
});
