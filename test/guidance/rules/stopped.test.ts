import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/guidance/advise.ts';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { sayCause } from '../../../src/guidance/say-card.ts';
import { createWords } from '../../../src/words/words.ts';
import { causes, first, why } from '../advised.ts';
import { comparisonOf, FOLDER, gap, LIST, library, pattern, photo, summary, TODAY } from '../build-comparison.ts';

const en = createWords('en');

describe('a transfer that stopped', () => {
  const missing = Array.from({ length: 37 }, (_, i) => gap('missing-in-icloud', photo(`m${i}`, '2026-05-10')));

  test('is told with its numbers and the day that was seen', () => {
    const early = gap('missing-in-icloud', photo('e', '2026-01-10'));
    const comparison = comparisonOf({
      gaps: [...missing, early],
      patterns: [pattern('uploads-stopped', { day: '2026-03-14', missing: 37, after: 41 })],
    });
    expect(why(comparison)).toBe('Of 41 photos after 14 March 2026, 37 are missing in iCloud. Before that day: 1.');
  });

  test('hangs only where nothing newer is in iCloud, and says the day of the newest that is', () => {
    const patterns = [pattern('uploads-stopped', { day: '2026-03-14', missing: 37, after: 37 })];
    const before = [summary(LIST, [photo('a', '2026-03-12')], { asOf: TODAY }), summary(FOLDER, library())];
    const hanging = advise(comparisonOf({ gaps: missing, patterns, places: before }), NO_ANSWERS, TODAY);
    const hangs = hanging.find(({ card }) => card === 'uploads-hang');
    expect(hangs && sayCause(en, hangs)).toBe(
      'The newest photo in iCloud is from 12 March 2026, and 37 newer ones are missing there.',
    );
    // The library of these tests has a photo of November on its list.
    expect(causes(comparisonOf({ gaps: missing, patterns }))).not.toContain('uploads-hang');
  });

  test('is not told without a day, and no day is made up', () => {
    for (const values of [{}, { day: 'soon' }, { last: '2026-03-14' }]) {
      const comparison = comparisonOf({ gaps: missing, patterns: [pattern('uploads-stopped', values)] });
      expect(causes(comparison)).toEqual(['missing-in-icloud']);
      expect(why(comparison)).not.toMatch(/2026|day/);
    }
    const here = missing.map((each) => ({ ...each, kind: 'missing-here' as const }));
    expect(causes(comparisonOf({ gaps: here, patterns: [pattern('downloads-stopped', {})] }))).toEqual([
      'missing-here',
    ]);
  });

  test('of last week is not one that hangs for weeks', () => {
    const patterns = [pattern('uploads-stopped', { day: '2026-11-18', missing: 37, after: 37 })];
    const places = [summary(LIST, library(), { asOf: TODAY }), summary(FOLDER, library())];
    expect(causes(comparisonOf({ gaps: missing, patterns, places }))).not.toContain('uploads-hang');
  });

  test('is no cause where most of the photos are from after the list', () => {
    const places = [summary(LIST, library(), { asOf: Date.UTC(2026, 2, 14, 20) }), summary(FOLDER, library())];
    const comparison = comparisonOf({
      places,
      ledger: [{ code: 'only-here', count: 30 }],
      patterns: [pattern('uploads-stopped', { day: '2026-03-10', after: 31, missing: 30 })],
    });
    expect(first(comparison)).toBe('list-older-than-photos');
    expect(causes(comparison)).toContain('uploads-stopped');
  });

  test('photos after the list alone speak of an old list', () => {
    const places = [summary(LIST, library(), { asOf: Date.UTC(2026, 2, 14) }), summary(FOLDER, library())];
    const comparison = comparisonOf({ places, ledger: [{ code: 'only-here', count: 3 }] });
    expect(first(comparison)).toBe('list-older-than-photos');
    expect(why(comparison)).toBe(
      'The list is from 14 March 2026 at the latest, and 3 photos here are from after that day.',
    );
  });
});
