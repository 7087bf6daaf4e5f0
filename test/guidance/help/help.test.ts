import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { type SupportInput, supportSummary } from '../../../src/guidance/help/support-summary.ts';
import { COVERAGES } from '../../../src/model/coverage.ts';
import { GAP_KINDS } from '../../../src/model/gap.ts';
import {
  comparisonOf,
  FOLDER,
  GOOD_ANSWERS,
  gap,
  LIST,
  library,
  note,
  pattern,
  photo,
  summary,
  TODAY,
} from '../build-comparison.ts';

describe('the support summary', () => {
  const input: SupportInput = {
    comparison: comparisonOf({ gaps: [gap('missing-here', photo('secret-name'))] }),
    answers: GOOD_ANSWERS,
    appVersion: '0.1.0',
    iphoneModel: 'iPhone 15',
    iosVersion: '',
    today: TODAY,
    language: 'en',
  };

  test('says the phone, the answers, totals and gaps', () => {
    const text = supportSummary(input);
    for (const part of [
      'iPhone 15',
      'iOS: 26 or later',
      'Status in Photos: finished',
      'In iCloud, not found here: 1',
      '2 photos',
      '1 video,',
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

  test.each(['en', 'de'] as const)('has whole sentences and no code in it (%s)', (language) => {
    const gaps = GAP_KINDS.map((kind, i) => gap(kind, photo(`p${i}`)));
    const patterns = [pattern('downloads-stopped', { day: '2026-03-14', missing: 3, after: 4, side: 'here' })];
    const notes = [note('parts-missing', true, 2), note('hidden-not-shown', false)];
    const places = [summary(LIST, library(), { notes, complete: false }), summary(FOLDER, library())];
    for (const redact of [true, false]) {
      const text = supportSummary({ ...input, comparison: comparisonOf({ gaps, patterns, places }), language, redact });
      const codes = [...GAP_KINDS, ...COVERAGES, 'parts-missing', 'hidden-not-shown', 'downloads-stopped', 'not-yet'];
      for (const code of codes.filter((each) => each.includes('-'))) expect(text).not.toContain(code);
      expect(text).not.toMatch(/\b(gap|note|summary|coverage|basics|pattern)\.|\{\{|undefined|null/);
    }
  });

  test('speaks German to a German', () => {
    const text = supportSummary({ ...input, language: 'de' });
    expect(text).toContain('Status in Fotos: fertig');
    expect(text).not.toMatch(/\b(photos?|not|is|the|names)\b/);
  });

  test('keeps typed text on one line', () => {
    const text = supportSummary({ ...input, iphoneModel: 'iPhone\nFaked: line\u2028x' });
    expect(text).not.toMatch(/^Faked: line/m);
  });
});
