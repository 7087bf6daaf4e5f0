import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/guidance/advise.ts';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { sayCause } from '../../../src/guidance/say-card.ts';
import { type Missing, missing } from '../../../src/model/witness.ts';
import { notes } from '../../../src/words/en/notes.ts';
import { createWords } from '../../../src/words/words.ts';
import { causes, first, NOT_YET, why } from '../advised.ts';
import {
  comparisonOf,
  FOLDER,
  factsOf,
  gap,
  LIST,
  library,
  note,
  pattern,
  photo,
  summary,
  TODAY,
} from '../build-comparison.ts';
import { ENGINE } from '../cards/reading-level.ts';

describe('notes', () => {
  test.each([
    ['wrong-list', 'wrong-list'],
    ['parts-missing', 'parts-missing'],
    ['only-missing-files', 'list-of-missing'],
    ['unreadable-folders', 'folders-unreadable'],
    ['scan-unfinished', 'scan-unfinished'],
    ['wal-missing', 'list-lacks-something'],
    ['sync-old', 'list-behind'],
    ['not-proved', 'list-lacks-something'],
  ] as const)('%s brings %s when it blocks, in its own words', (code, cause) => {
    const gaps = [gap('missing-here', photo('x'))];
    const places = [summary(LIST, library(), { notes: [note(code, true, 2)] }), summary(FOLDER, library())];
    const comparison = comparisonOf({ places, gaps });
    expect(first(comparison)).toBe(cause);
    expect(why(comparison)).not.toMatch(/\{\{|note\./);
    const harmless = [summary(LIST, library(), { notes: [note(code, false, 2)] }), summary(FOLDER, library())];
    expect(causes(comparisonOf({ places: harmless, gaps }))).not.toContain(cause);
  });

  test('a list without photos speaks of Advanced Data Protection where that is on', () => {
    const places = [summary(LIST, [], { notes: [note('empty-list')] }), summary(FOLDER, library())];
    const comparison = comparisonOf({ places, rows: [] });
    expect(first(comparison)).toBe('list-empty');
    expect(first(comparison, { ...NO_ANSWERS, advancedDataProtection: true })).toBe('data-protected');
    expect(causes(comparisonOf(), { ...NO_ANSWERS, advancedDataProtection: true })).toEqual([]);
  });
});

describe('the age of a list', () => {
  const withAge = (...missed: readonly Missing[]) =>
    comparisonOf({ verdict: { ...NOT_YET, answer: 'cannot-tell', missing: missed } });

  test('that is too old is told with the day that was seen', () => {
    const old = withAge(missing('list-too-old', { day: '2026-09-01', count: 82 }));
    expect(first(old)).toBe('list-too-old');
    expect(why(old)).toBe('The list is from 1 September 2026 at the latest, 82 days ago. That is too old.');
  });

  test.each(['age-unknown', 'age-impossible', 'age-future', 'age-by-file-only'] as const)(
    '%s is told without a day',
    (code) => {
      const unknown = withAge(missing(code, { day: '1980-01-01', today: '2026-11-22' }));
      expect(first(unknown)).toBe('list-age-unknown');
      expect(why(unknown)).not.toMatch(/\d/);
    },
  );

  test('that nobody knows makes no photo newer than the list, and uploads hang on no such day', () => {
    const gaps = Array.from({ length: 37 }, (_, i) => gap('missing-in-icloud', photo(`m${i}`, '2026-05-10')));
    const patterns = [pattern('uploads-stopped', { day: '2026-03-14', missing: 37, after: 37 })];
    const list = [photo('a', '2026-03-12')];
    const by = (facts: ReturnType<typeof factsOf> | null) =>
      causes(comparisonOf({ gaps, patterns, places: [summary(LIST, list, { facts }), summary(FOLDER, library())] }));
    expect(by(factsOf(TODAY))).toContain('uploads-hang');
    // The date of the file is that of the last copying.
    for (const facts of [null, factsOf(null, 'none'), factsOf(TODAY, 'file-date')])
      expect(by(facts)).not.toContain('uploads-hang');
    const places = [summary(LIST, list, { facts: factsOf(null, 'none') }), summary(FOLDER, library())];
    const ledger = [{ code: 'only-here', count: 30 }] as const;
    expect(causes(comparisonOf({ gaps, places, ledger }))).not.toContain('list-older-than-photos');
  });
});

describe('totals without a list', () => {
  const counts = { view: 'icloud-com', photos: 2, videos: 1, firstDay: null, lastDay: null } as const;
  const changes = { listId: null, counts, rows: [], places: [summary(FOLDER, library())], verdict: NOT_YET };

  test('ask for a list; where they differ, that is told', () => {
    expect(first(comparisonOf(changes))).toBe('only-totals');
    expect(first(comparisonOf({ ...changes, gaps: [gap('count-unexplained', null, { count: 9 })] }))).toBe(
      'counts-differ',
    );
  });
});

describe('what every note brings', () => {
  test.each(['en', 'de'] as const)('is said without a word of the engine (%s)', (language) => {
    const say = createWords(language);
    const codes = Object.keys(notes).filter((code): code is keyof typeof notes => code in notes);
    const said = codes.flatMap((code) =>
      [true, false].flatMap((blocks) => {
        const places = [summary(LIST, library(), { notes: [note(code, blocks, 2)] }), summary(FOLDER, library())];
        const gaps = [gap('missing-here', photo('x')), gap('placeholder-only', photo('y'))];
        return advise(comparisonOf({ places, gaps, verdict: NOT_YET }), NO_ANSWERS, TODAY).map((each) =>
          sayCause(say, each),
        );
      }),
    );
    expect(new Set(said).size).toBeGreaterThan(25);
    expect(said.filter((text) => ENGINE.test(text))).toEqual([]);
  });
});
