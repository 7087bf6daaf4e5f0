import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/compare/comparison.ts';
import type { Answers } from '../../../src/guidance/answers.ts';
import { eraseVerdict } from '../../../src/guidance/erase/erase-verdict.ts';
import { ERASE_CONFLICTS, type EraseConflict } from '../../../src/guidance/erase/reason-codes.ts';
import { UNKNOWN_LIST } from '../../../src/model/list-facts.ts';
import { sayReason } from '../../../src/words/say-codes.ts';
import { createWords } from '../../../src/words/words.ts';
import { comparisonOf, FOLDER, GOOD_ANSWERS, gap, LIST, library, photo, summary, TODAY } from '../build-comparison.ts';

const APPLE_COPY = {
  ...UNKNOWN_LIST,
  parts: { of: 1, present: [1], doubtful: 0, photosWithoutRow: null, rowsWithoutPhoto: null },
};

const shared = library().map((asset) => ({ ...asset, flags: { ...asset.flags, sharedLibrary: true } }));

const CASES: Readonly<Record<EraseConflict, readonly [Comparison, Partial<Answers>, string]>> = {
  'erase-conflict-off-but-new': [
    comparisonOf(),
    { icloudPhotosOn: false },
    'You said that iCloud Photos is off. But the list of 21 November 2026 has 3 photos and videos, the newest from 20 November 2026.',
  ],
  'erase-conflict-finished-but-full': [comparisonOf(), { storageFull: true }, 'A full iCloud takes no new photos.'],
  'erase-conflict-finished-but-off': [comparisonOf(), { icloudPhotosOn: false }, 'Then the phone sends nothing.'],
  'erase-conflict-finished-but-waiting': [
    comparisonOf({ gaps: [gap('waiting-to-upload', photo('x')), gap('waiting-to-upload', photo('y'))] }),
    {},
    'the list marks 2 of its photos as not uploaded yet',
  ],
  'erase-conflict-no-shared-but-listed': [
    comparisonOf({}, shared),
    { usesSharedLibrary: false },
    'But 3 listed photos are in one.',
  ],
  'erase-conflict-protected-but-apple-copy': [
    comparisonOf({ places: [summary(LIST, library(), { facts: APPLE_COPY }), summary(FOLDER, library())] }),
    { advancedDataProtection: true },
    'Then Apple cannot read your photos, but this copy from Apple lists 3.',
  ],
};

describe('answers that contradict the data or each other', () => {
  test.each(ERASE_CONFLICTS)('%s stands below the point, with its numbers, and nothing is decided', (code) => {
    const [comparison, answers, sentence] = CASES[code];
    const { answer, reasons } = eraseVerdict(comparison, { ...GOOD_ANSWERS, ...answers }, TODAY);
    expect(answer).not.toBe('yes');
    const codes = reasons.map((reason) => reason.code);
    expect(codes.indexOf(code)).toBeGreaterThan(codes.indexOf('erase-answers-agree-unknown'));
    expect(codes).toContain('erase-answers-agree-unknown');
    const said = reasons.filter((reason) => reason.code === code);
    expect(said.map((reason) => sayReason(createWords('en'), reason)).join()).toContain(sentence);
    expect(said.map((reason) => sayReason(createWords('de'), reason)).join()).toMatch(/^Sie haben gesagt, dass /);
  });

  test('say nothing where everything agrees, and “I don’t know” contradicts nothing', () => {
    for (const answers of [GOOD_ANSWERS, { ...GOOD_ANSWERS, status: null, storageFull: null }]) {
      const { reasons } = eraseVerdict(comparisonOf(), answers, TODAY);
      expect(reasons.filter(({ code }) => code.startsWith('erase-conflict-'))).toEqual([]);
    }
  });
});
