import { describe, expect, test } from 'vitest';
import { catalogue as german } from '../../src/words/de/catalogue.ts';
import { catalogue as english } from '../../src/words/en/catalogue.ts';
import { flatten } from '../../src/words/words.ts';
import { ENGINE, sentencesOf, wordsOf } from '../guidance/cards/reading-level.ts';

/** What a frightened person reads first. Details (notes, the account, reports, errors) may be more exact. */
const FIRST_LEVEL = ['card', 'cause', 'gap', 'pattern', 'tomorrow', 'way', 'guidance', 'summary'] as const;

describe.each([
  ['en', flatten(english)],
  ['de', flatten(german)],
] as const)('%s', (_, texts) => {
  test.each(FIRST_LEVEL)('%s: no word of the engine, sentences of at most 20 words on average', (group) => {
    const said = Object.entries(texts).filter(([key]) => key.startsWith(`${group}.`));
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter(([, text]) => ENGINE.test(text))).toEqual([]);
    const lengths = said
      .flatMap(([, text]) => sentencesOf(text.replace(/\{\{[^}]*\}\}/g, 'x')))
      .map((sentence) => wordsOf(sentence).length);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(20);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(32);
  });
});
