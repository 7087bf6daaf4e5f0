import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { type SupportInput, supportSummary } from '../../../src/guidance/help/support-summary.ts';
import { comparisonOf, GOOD_ANSWERS, gap, photo, TODAY } from '../build-comparison.ts';

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
