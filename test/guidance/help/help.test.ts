import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { daysLeft, deletedSoon } from '../../../src/guidance/help/deleted-soon.ts';
import { type SupportInput, supportSummary } from '../../../src/guidance/help/support-summary.ts';
import { comparisonOf, DAY, GOOD_ANSWERS, gap, photo, TODAY } from '../build-comparison.ts';

describe('days left in Recently Deleted', () => {
  test.each([
    [0, 30],
    [1, 29],
    [29, 1],
    [29.5, 0],
    [30, 0],
    [400, 0],
  ])('after %d days there are %d left', (passed, left) => {
    expect(daysLeft(TODAY - passed * DAY, TODAY)).toBe(left);
  });

  test('are not known without a day, or with one that cannot be', () => {
    expect(daysLeft(null, TODAY)).toBeNull();
    expect(daysLeft(Number.NaN, TODAY)).toBeNull();
    expect(daysLeft(TODAY + 5 * DAY, TODAY)).toBeNull();
    expect(daysLeft(TODAY + DAY / 2, TODAY)).toBe(30);
  });

  test('put the most urgent first', () => {
    const deleted = (id: string, deletedAt: number | null) => ({
      ...photo(id),
      deletedAt,
      flags: { ...photo(id).flags, deleted: true },
    });
    const found = deletedSoon(
      [photo('kept'), deleted('b', TODAY - 2 * DAY), deleted('a', TODAY - 20 * DAY), deleted('c', null)],
      TODAY,
    );
    expect(found.map(({ asset }) => asset.id)).toEqual(['c', 'a', 'b']);
  });
});

describe('the support summary', () => {
  const input: SupportInput = {
    comparison: comparisonOf({ gaps: [gap('missing-here', photo('secret-name'))] }),
    answers: GOOD_ANSWERS,
    appVersion: '0.1.0',
    iphoneModel: 'iPhone 15',
    iosVersion: '',
    today: TODAY,
  };

  test('says the phone, the answers, totals and gaps', () => {
    const text = supportSummary(input);
    for (const part of [
      'iPhone 15',
      'iOS: 26',
      'Status in Photos: finished',
      'missing-here 1',
      '2 photos',
      '1 videos',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('leaves out names unless they are asked for', () => {
    const redacted = supportSummary(input);
    for (const name of ['Pictures', 'Photo Details', 'secret-name']) expect(redacted).not.toContain(name);
    const full = supportSummary({ ...input, redact: false });
    for (const name of ['Pictures', 'Photo Details', 'secret-name']) expect(full).toContain(name);
  });

  test('can be written before any check, and invents nothing', () => {
    const text = supportSummary({ ...input, comparison: null, answers: NO_ANSWERS, iphoneModel: '' });
    expect(text).toContain('No check was made yet.');
    expect(text).toContain('iPhone: not said');
    expect(text).not.toMatch(/null|undefined|NaN/);
  });

  test('keeps typed text on one line', () => {
    const text = supportSummary({ ...input, iphoneModel: 'iPhone\nFaked: line\u2028x' });
    expect(text).not.toMatch(/^Faked: line/m);
  });
});
