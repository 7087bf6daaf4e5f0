import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/guidance/advise.ts';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { first, why } from '../advised.ts';
import { comparisonOf, FOLDER, LIST, library, note, summary, TODAY } from '../build-comparison.ts';

describe('places', () => {
  test('one that iCloud syncs leads to “copy it out”, never to checking again', () => {
    const synced = [summary(LIST, library()), summary({ ...FOLDER, independenceKey: 'icloud' }, library())];
    expect(first(comparisonOf({ places: synced }))).toBe('in-step-only');
    expect(why(comparisonOf({ places: synced }))).toContain('Copy it out.');
    const unfinished = synced.map((place) => ({ ...place, notes: [note('scan-unfinished')] }));
    expect(first(comparisonOf({ places: unfinished }))).toBe('in-step-only');
  });

  test('none at all brings the second place, and nothing known brings nothing', () => {
    expect(first(comparisonOf({ places: [summary(LIST, library())] }))).toBe('no-place');
    expect(advise(comparisonOf({ places: [], listId: null, rows: [] }), NO_ANSWERS, TODAY)).toEqual([]);
  });
});
