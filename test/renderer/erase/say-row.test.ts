import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { ERASE_FACTS } from '../../../src/guidance/erase/reason-codes.ts';
import { MISSING, type MissingCode, missing } from '../../../src/model/witness.ts';
import { type RowWords, sayRow } from '../../../src/renderer/erase/say-row.ts';
import { createFormat } from '../../../src/words/format.ts';
import { LANGUAGES, type Language } from '../../../src/words/language.ts';
import { createTranslator } from '../../../src/words/window-words.ts';
import { createWords } from '../../../src/words/words.ts';

const SUMMARY = { parts: {}, patterns: [], verdict: { missing: [] } } as unknown as Parameters<typeof sayRow>[1];

function words(language: Language): RowWords {
  return {
    t: createTranslator(language).of('erase'),
    say: createWords(language),
    format: createFormat(language),
    now: 0,
    answers: NO_ANSWERS,
    away: new Set(),
  };
}

/** Words that carry meaning: long ones, without their endings. */
const meant = (text: string): string[] =>
  (text.toLocaleLowerCase('de').match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6));

/** How much of a title its text says again: 0 to 1. What to tap has the names that it has. */
function repeated(title: string, more: string): number {
  if (more.includes(' › ')) return 0;
  const [words, below] = [meant(title), new Set(meant(more))];
  return words.length === 0 ? 0 : words.filter((word) => below.has(word)).length / words.length;
}

const CODES = Object.keys(MISSING) as MissingCode[];

describe.each(LANGUAGES)('a line of a group says each thing once: %s', (language) => {
  test.each(CODES)('what is missing: %s', (code) => {
    const lack = missing(code, { count: 3, place: 'Nordlicht', day: '2026-08-02' });
    const row = { kind: 'missing', id: lack.step, state: 'unknown', missing: lack } as const;
    const { title, more } = sayRow(row, SUMMARY, words(language));
    expect(repeated(title, more), `${title} | ${more}`).toBeLessThan(0.6);
    for (const text of [title, more]) expect(text).not.toMatch(/\.$/);
  });

  test.each(ERASE_FACTS.flatMap((id) => (['bad', 'unknown'] as const).map((state) => ({ id, state }))))(
    'what is to be done: $id, $state',
    ({ id, state }) => {
      const fact = { id, state, values: { count: 3, listed: 9, copies: 6, photos: 4, names: 'a, b, c' } } as const;
      const { title, more } = sayRow({ kind: 'fact', id, state, fact }, SUMMARY, words(language));
      expect(repeated(title, more), `${title} | ${more}`).toBeLessThan(0.6);
    },
  );
});
