import { describe, expect, test } from 'vitest';
import { catalogue as german } from '../../src/words/de/catalogue.ts';
import { catalogue as english } from '../../src/words/en/catalogue.ts';
import { flatten } from '../../src/words/words.ts';

/** Another word for a thing that has one. */
const OTHER = {
  de: /(?<![a-zäöü])Platten?(?![a-zäöü])|Datenträger|das Programm (jederzeit |neu|offen|schließen|sieht|den Bericht)|im Gleichschritt/,
  en: /\bin step\b/i,
} as const;

const others = (language: keyof typeof OTHER, texts: Readonly<Record<string, string>>): string[] =>
  Object.entries(texts).flatMap(([key, text]) => (OTHER[language].test(text) ? [`${key}: ${text}`] : []));

describe('one word for one thing', () => {
  test('in German: Festplatte, App for this app', () => {
    expect(others('de', flatten(german))).toEqual([]);
  });

  test('in English: a folder is synced', () => {
    expect(others('en', flatten(english))).toEqual([]);
  });

  test.each([
    ['de', 'Auf eine Platte kopieren'],
    ['de', 'Auf eine USB-Platte kopieren'],
    ['de', 'Den Datenträger auswerfen'],
    ['de', 'Sie können das Programm jederzeit schließen.'],
    ['en', 'iCloud keeps it in step.'],
  ] as const)('would notice (%s): %s', (language, text) => expect(others(language, { a: text })).toHaveLength(1));

  test('leaves other programs what they are', () => {
    expect(
      others('de', { a: 'Öffnen Sie die Datei in dem Programm, das sie gemacht hat. Auf die Festplatte.' }),
    ).toEqual([]);
  });
});
