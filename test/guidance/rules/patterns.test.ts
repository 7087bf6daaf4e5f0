import { describe, expect, test } from 'vitest';
import type { Comparison, PatternCode } from '../../../src/compare/comparison.ts';
import { advise } from '../../../src/guidance/advise.ts';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import type { Cause } from '../../../src/guidance/codes.ts';
import { first, why } from '../advised.ts';
import { comparisonOf, gap, pattern, photo, TODAY } from '../build-comparison.ts';

describe('patterns', () => {
  const CASES: readonly (readonly [PatternCode, Cause, Partial<Comparison>])[] = [
    [
      'only-videos',
      'videos-missing-here',
      { gaps: [gap('missing-here', photo('x', '2026-01-01', { kind: 'video' }))] },
    ],
    ['only-big-files', 'large-missing-here', { gaps: [gap('missing-here', photo('x'))] }],
    ['only-live-halves', 'live-halves', { gaps: [gap('half-live-photo', photo('x'))] }],
    ['one-device', 'one-device-here', { gaps: [gap('missing-here', photo('x'))] }],
    ['one-shared-library', 'shared-library', { gaps: [gap('missing-here', photo('x'))] }],
    ['reduced-copies', 'reduced-copies', { gaps: [gap('reduced-copy', photo('x'))] }],
    ['whole-month', 'whole-month-here', { gaps: [gap('missing-here', photo('x'))] }],
    ['hidden-explains', 'hidden-explains', { gaps: [gap('count-unexplained', null, { count: 7 })] }],
    ['deleted-explains', 'deleted-explains', { gaps: [gap('count-unexplained', null, { count: 7 })] }],
    ['constant-time-shift', 'times-shifted', { gaps: [gap('uncertain', photo('x'))] }],
    ['one-folder', 'one-folder-here', { gaps: [gap('unreadable', photo('x'))] }],
    ['converted-copies', 'converted-copies', { gaps: [gap('different-bytes', photo('x'))] }],
    ['rewritten-copies', 'rewritten-copies', { gaps: [gap('different-bytes', photo('x'))] }],
    ['uploads-stopped', 'uploads-stopped', { gaps: [gap('missing-in-icloud', photo('x', '2026-05-01'))] }],
    ['downloads-stopped', 'downloads-stopped', { gaps: [gap('missing-here', photo('x', '2026-05-01'))] }],
  ];

  test.each(CASES)('%s is told before the kind of gap', (code, cause, changes) => {
    for (const strength of [0.1, 0.5, 1]) {
      const patterns = [pattern(code, { day: '2026-03-14', count: 20 }, strength)];
      expect(first(comparisonOf({ ...changes, patterns }))).toBe(cause);
    }
  });

  test('files too large for iCloud are another matter than files too large for here', () => {
    const comparison = comparisonOf({
      gaps: [gap('missing-in-icloud', photo('x'))],
      patterns: [pattern('only-videos', { side: 'icloud', missing: 38, of: 41 }, 0.9)],
    });
    expect(first(comparison)).toBe('videos-missing-in-icloud');
    expect(why(comparison)).toBe('38 of the photos and videos missing in iCloud are videos. Large files take longest.');
    expect(advise(comparison, NO_ANSWERS, TODAY)[0]?.gapKinds).toContain('missing-in-icloud');
  });

  test.each([
    [
      'one-device',
      { device: 'Apple iPhone 12', side: 'here', missing: 38, of: 41 },
      '38 photos missing here were taken with one device: Apple iPhone 12.',
    ],
    [
      'whole-month',
      { month: '2024-03', months: 2, side: 'here', missing: 80, of: 81 },
      '80 photos missing here are from whole months, the first of them March 2024.',
    ],
    [
      'constant-time-shift',
      { minutes: 330, count: 90, of: 100 },
      '90 photos have the same name on both sides, and all times differ by 330 minutes.',
    ],
    [
      'converted-copies',
      { count: 1500, of: 1600 },
      '1,500 photos here agree in name and time, and only their format differs.',
    ],
    ['deleted-explains', { count: 12 }, '12 photos here are in Recently Deleted of iCloud.'],
  ] as const)('%s says its numbers', (code, values, sentence) => {
    expect(why(comparisonOf({ patterns: [pattern(code, values)] }))).toBe(sentence);
  });

  test('placeholders after a day are no download that stopped', () => {
    const gaps = Array.from({ length: 9 }, (_, i) => gap('placeholder-only', photo(`p${i}`, '2026-05-10')));
    const patterns = [pattern('downloads-stopped', { day: '2026-03-14', missing: 9, after: 9 })];
    expect(first(comparisonOf({ gaps, patterns }))).toBe('still-in-cloud');
  });
});
