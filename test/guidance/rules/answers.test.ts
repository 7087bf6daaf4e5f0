import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/guidance/advise.ts';
import { type Answers, NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { causes, first, why } from '../advised.ts';
import {
  comparisonOf,
  DAY,
  FOLDER,
  GOOD_ANSWERS,
  gap,
  LIST,
  library,
  photo,
  row,
  summary,
  TODAY,
} from '../build-comparison.ts';

describe('answers', () => {
  test.each([
    [{ icloudPhotosOn: false }, 'icloud-off'],
    [{ storageFull: true }, 'icloud-storage-full'],
    [{ status: 'storage-full' }, 'icloud-storage-full'],
    [{ status: 'paused' }, 'uploads-paused'],
    [{ status: 'waiting' }, 'uploads-waiting'],
    [{ status: 'syncing' }, 'uploads-syncing'],
  ] as const)('%o brings %s', (answers, cause) => {
    const old = comparisonOf({
      places: [summary(LIST, library(), { asOf: TODAY - 20 * DAY }), summary(FOLDER, library())],
    });
    expect(first(old, { ...NO_ANSWERS, ...answers })).toBe(cause);
  });

  test('with more photos on the phone than in iCloud speak of the phone', () => {
    const answers = { ...GOOD_ANSWERS, phonePhotos: 12 };
    expect(first(comparisonOf(), answers)).toBe('phone-has-more');
    expect(why(comparisonOf(), answers)).toContain('10 items more');
  });

  test.each([
    ['iCloud Photos off', { icloudPhotosOn: false }, 'icloud-off'],
    ['full storage', { storageFull: true }, 'icloud-storage-full'],
    ['a Shared Library that the list does not mark', { usesSharedLibrary: true }, 'shared-library-not-listed'],
    ['Hidden that nobody counted', { hiddenChecked: false }, 'hidden-not-listed'],
  ] as const)('%s is told before uploads, with more photos on the phone', (_, answers, cause) => {
    const comparison = comparisonOf({ gaps: [gap('missing-in-icloud', photo('x'))] });
    const said: Answers = { ...GOOD_ANSWERS, phonePhotos: 12, ...answers };
    expect(first(comparison, said)).toBe(cause);
    expect(causes(comparison, said)).toContain('phone-has-more');
  });

  test('“I don’t know” brings nothing', () => {
    expect(advise(comparisonOf({ rows: [row(photo('a'))] }), NO_ANSWERS, TODAY)).toEqual([]);
  });
});
