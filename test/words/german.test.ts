import { describe, expect, test } from 'vitest';
import { catalogue as german } from '../../src/words/de/catalogue.ts';
import { flatten } from '../../src/words/words.ts';
import { englishIn, saysDu } from './german-only.ts';

const TEXTS = Object.entries(flatten(german));

describe('the German catalogue', () => {
  test('has no English sentence in it', () => {
    expect(TEXTS.filter(([, text]) => englishIn(text).length > 0)).toEqual([]);
  });

  test('says “Sie” to everybody', () => {
    expect(TEXTS.filter(([, text]) => saysDu(text))).toEqual([]);
  });

  test('would notice both', () => {
    expect(englishIn('Die Liste is not here.')).toEqual(['is', 'not', 'here']);
    expect(englishIn('Wählen Sie „Live Photos“, nicht die Not-Lösung.')).toEqual([]);
    for (const text of ['Wähle deinen Ordner.', 'Hast du Fotos?', 'Sieh dir das an.']) expect(saysDu(text)).toBe(true);
    expect(saysDu('Wählen Sie Ihren Ordner. Das Datum der Datei dient als Probe.')).toBe(false);
  });
});
