import { describe, expect, test } from 'vitest';
import { BLIND_SPOT_CODES, CHECK_REASON_CODES } from '../../src/compare/verdict/reason-codes.ts';
import { ERASE_REASON_CODES } from '../../src/guidance/erase/reason-codes.ts';
import { STORAGE_CAVEATS } from '../../src/guidance/storage/plan-storage.ts';
import { COVERAGES } from '../../src/model/coverage.ts';
import { EVIDENCE_LADDER } from '../../src/model/evidence.ts';
import { DIFFERENCES, GAP_KINDS } from '../../src/model/gap.ts';
import { ANSWERS } from '../../src/model/verdict.ts';
import { catalogue as german } from '../../src/words/de/catalogue.ts';
import { catalogue as english } from '../../src/words/en/catalogue.ts';
import { flatten } from '../../src/words/words.ts';

const EN = flatten(english);
const DE = flatten(german);

/** Codes that exist as lists. Those of a union only (problems, notes, ledger, patterns) are held by the compiler. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  reason: [...CHECK_REASON_CODES, ...BLIND_SPOT_CODES, ...ERASE_REASON_CODES],
  gap: GAP_KINDS.flatMap((kind) => ['title', 'meaning', 'nextStep'].map((part) => `${kind}.${part}`)),
  evidence: EVIDENCE_LADDER,
  coverage: COVERAGES.flatMap((code) => [code, `${code}.meaning`]),
  difference: DIFFERENCES,
  guidance: STORAGE_CAVEATS.map((code) => `caveat-${code}`),
  terminal: ANSWERS.flatMap((answer) => [`answer-${answer}`, `erase-${answer}`]),
  report: ANSWERS.flatMap((answer) => [`answer-${answer}`, `erase-${answer}`]),
  answer: ANSWERS.flatMap((answer) => [`${answer}.meaning`, `${answer}.nextStep`]),
};

const PLACEHOLDER = /\{\{(\w+)(?:, number)?\}\}/g;

function placeholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '').sort();
}

/** How many words a text has besides its values. */
function words(text: string): number {
  return text
    .replace(PLACEHOLDER, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;
}

describe('every code has its words', () => {
  test.each(Object.entries(CODES))('%s', (group, codes) => {
    const has = (texts: Record<string, string>, key: string): boolean =>
      Boolean(texts[key]) || Boolean(texts[`${key}_one`] && texts[`${key}_other`]);
    const keys = codes.map((code) => `${group}.${code}`);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !has(EN, key))).toEqual([]);
    expect(keys.filter((key) => !has(DE, key))).toEqual([]);
  });

  test('no reason is left that nobody gives', () => {
    const known = new Set(CODES.reason);
    expect(Object.keys(english.reasons).filter((code) => !known.has(code))).toEqual([]);
  });
});

describe('both languages say the same', () => {
  test('the same keys', () => {
    expect(Object.keys(DE).sort()).toEqual(Object.keys(EN).sort());
  });

  test('the same values in every text', () => {
    const differing = Object.keys(EN).filter((key) => {
      const [en, de] = [new Set(placeholders(EN[key] ?? '')), new Set(placeholders(DE[key] ?? ''))];
      return [...en].sort().join() !== [...de].sort().join();
    });
    expect(differing).toEqual([]);
  });

  test('no language leaves a sentence out, or has one of its own', () => {
    const said = /^(card|tomorrow|way|cause|gap|reason|answer|missing|step|note|pattern)\./;
    const uneven = Object.entries(EN).filter(([key, text]) => {
      if (!said.test(key) || text.length < 30) return false;
      const share = (DE[key] ?? '').length / text.length;
      return share < 0.65 || share > 2.2;
    });
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  test('no text is empty, untrimmed or copied without translation', () => {
    const copied: string[] = [];
    for (const [key, text] of Object.entries(EN)) {
      const translated = DE[key] ?? '';
      expect(text, key).toBe(text.trim());
      expect(translated, key).toBe(translated.trim());
      expect(text.length, key).toBeGreaterThan(0);
      if (text === translated && words(text.replaceAll('+', '')) > 2) copied.push(key);
    }
    expect(copied).toEqual([]);
  });
});

describe('the words for two folders', () => {
  test.each(['en', 'de'] as const)(
    'take the place of words that there are, and never speak of iCloud or a list (%s)',
    (language) => {
      const all = language === 'en' ? EN : DE;
      for (const [key, text] of Object.entries(all)) {
        const [, room, replaced] = /^(window\.)?pair\.(.*)$/.exec(key) ?? [];
        if (replaced === undefined) continue;
        const usual = all[`${room ?? ''}${replaced}`];
        expect(usual, key).toBeDefined();
        // The window puts the same values into both.
        if (room !== undefined) expect(placeholders(text), key).toEqual(placeholders(usual ?? ''));
        // That nobody looked at iCloud is said; a checksum list is a thing of its own.
        if (!key.includes('phone-not-looked-at'))
          expect(text, key).not.toMatch(/iCloud|\bthe list\b|\bder Liste\b|--\w/);
      }
    },
  );
});

describe('the voice', () => {
  // The window is full of labels, and the help of the terminal is laid out in columns.
  const sentences = Object.entries(EN).filter(([key]) => !/^(window|help)\./.test(key));

  test('is calm: no claim that nobody can prove, no shouting, no word of programmers', () => {
    const loud =
      /\blost\b|!|\bcorrupt|\bfatal\b|\berror\b|\binvalid\b|\bMD5|SHA-|mismatch|\bstack\b|exception|\bnull\b/i;
    expect(sentences.filter(([, text]) => loud.test(text))).toEqual([]);
  });

  test('never says that a photo is lost, also in the window', () => {
    const lost = Object.entries(EN).filter(([, text]) => /\blost\b/i.test(text) && !/nothing was lost/i.test(text));
    expect(lost).toEqual([]);
  });

  test('has sentences that can be read in one breath', () => {
    const long = sentences.filter(([, text]) => text.split(/(?<=[.?:;])\s/).some((sentence) => words(sentence) > 32));
    expect(long).toEqual([]);
  });

  test('only the proof by bytes says "verified" or "byte for byte"', () => {
    const claims = sentences.filter(([, text]) => /\bverified\b|byte for byte/i.test(text));
    const denied = /not (?:\w+ )*(?:proven|verified)|nothing (?:is|was) proven|with(?:out)? .*prove|“Verified” means/i;
    const allowed =
      /coverage\.verified|missing\.broken-in-icloud|all-verified|some-verified|all-mixed|some-mixed|all-here|note\.|coverage\.matched|how-verified|quick-hint|terminal\.verify-/;
    const wrong = claims.filter(([key, text]) => !allowed.test(key) && !denied.test(text));
    expect(wrong).toEqual([]);
  });
});
