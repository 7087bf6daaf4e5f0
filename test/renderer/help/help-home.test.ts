import { expect, test } from 'vitest';
import { GUIDE_TOPICS, guidePage } from '../../../src/guidance/help/guide-page.ts';
import { UNKNOWN_SYSTEMS } from '../../../src/guidance/system.ts';
import { hasWords } from '../../../src/renderer/help/help-home.tsx';
import { createWords } from '../../../src/words/words.ts';

const pages = (language: 'en' | 'de') =>
  GUIDE_TOPICS.map((topic) => guidePage(topic, UNKNOWN_SYSTEMS, createWords(language)));
const found = (search: string, language: 'en' | 'de' = 'en') =>
  pages(language)
    .filter((page) => hasWords(page, search))
    .map(({ title }) => title);

test('every searched word must be there, in any order, whatever its case', () => {
  expect(found('RECENTLY deleted')).toContain('Hidden and Recently Deleted');
  expect(found('deleted recently')).toEqual(found('RECENTLY deleted'));
  expect(found('deleted xylophone')).toEqual([]);
});

test('spaces alone leave every page', () => {
  expect(found('  ')).toHaveLength(GUIDE_TOPICS.length);
});

test('the page for a phone that goes tomorrow is found by what it says, in both languages', () => {
  expect(found('tomorrow')).toContain('My phone goes tomorrow');
  expect(found('morgen', 'de')).toContain('Mein Telefon geht morgen weg');
});
