import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { sayCounts } from '../../src/words/say-verdict.ts';
import { createWords } from '../../src/words/words.ts';
import { asset, folder, icloudList, TODAY } from '../fixtures/assets.ts';

const told = (listed: readonly string[], here: readonly string[], language: 'en' | 'de' = 'en') =>
  sayCounts(
    createWords(language),
    compare({
      lists: [icloudList(listed.map((name, i) => asset(name, { id: String(i) })))],
      counts: null,
      places: [folder(here.map((name) => asset(name, { captured: '2024-06-01T12:00:00' })))],
      today: TODAY,
    }),
  );

describe('a list of names', () => {
  it('is not said to be missing where files of those names are here', () => {
    expect(told(['IMG_1.JPG', 'IMG_2.JPG', 'IMG_3.JPG'], ['IMG_1.JPG', 'IMG_2.JPG'])).toBe(
      'For 2 of 3 there are files of those names here; names alone do not show that they are the same.',
    );
    expect(told(['IMG_1.JPG', 'IMG_2.JPG'], ['IMG_1.JPG'], 'de')).toBe(
      'Für 1 von 2 liegt hier eine Datei dieses Namens; ein Name allein zeigt nicht, dass sie dasselbe ist.',
    );
  });

  it('is, where there are none', () => {
    expect(told(['IMG_1.JPG', 'IMG_2.JPG'], ['a.jpg'])).toBe(
      'None of the 2 photos and videos on the list was found here.',
    );
  });
});
