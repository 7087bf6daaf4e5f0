import { describe, expect, test } from 'vitest';
import { ALL_CARDS, cardById } from '../../../src/guidance/cards/all-cards.ts';
import { CARD_IDS } from '../../../src/guidance/cards/card-ids.ts';
import { howToGetAList } from '../../../src/guidance/help/list-guide.ts';
import { LINKS, linkIdOf, SOURCES } from '../../../src/guidance/sources.ts';
import { STORAGE_PLANS } from '../../../src/guidance/storage/plans.ts';
import { sentencesOf, textsOf, wordsOf } from './reading-level.ts';

const CARDS = ALL_CARDS.map((card) => [card.id, card] as const);

describe('all cards', () => {
  test('have the ids that rules may use, each once', () => {
    expect(ALL_CARDS.map(({ id }) => id)).toEqual([...CARD_IDS]);
    expect(new Set(CARD_IDS).size).toBe(CARD_IDS.length);
    for (const id of CARD_IDS) expect(cardById(id).id).toBe(id);
  });

  test('answer every section of the article', () => {
    for (let section = 1; section <= 13; section++) {
      const answering = ALL_CARDS.filter(({ sections }) => sections.includes(section));
      expect(answering.length, `section ${section}`).toBeGreaterThan(0);
    }
  });
});

describe.each(CARDS)('the card %s', (_, card) => {
  test('is whole', () => {
    for (const text of textsOf(card)) expect(text.trim().length).toBeGreaterThan(5);
    expect(card.steps.length).toBeGreaterThan(0);
    for (const { steps } of card.steps) expect(steps.length).toBeGreaterThan(0);
    expect(card.doNot.length).toBeGreaterThan(0);
  });

  test('rests on a source, or says what we do not know', () => {
    expect(card.sources.length + card.weDoNotKnow.length).toBeGreaterThan(0);
    const strong = card.sources.some(({ strength }) => strength === 'apple' || strength === 'well-informed');
    if (!strong) expect(card.weDoNotKnow.length).toBeGreaterThan(0);
  });

  test('gives paths that can be tapped part by part', () => {
    for (const { steps } of card.steps) {
      for (const { path } of steps) {
        if (path === undefined) continue;
        expect(path.length).toBeGreaterThan(0);
        for (const part of path) expect(part).toMatch(/^[\p{L}[][^>]*$/u);
      }
    }
  });

  test('knows that the options of Photos moved in iOS 18', () => {
    for (const { system, steps } of card.steps) {
      for (const { path = [] } of steps) {
        if (system === 'ios17') expect(path).not.toContain('Apps');
        if (system === 'ios18' || system === 'ios26') expect(path.slice(0, 2)).not.toEqual(['Settings', 'Photos']);
      }
    }
    const systems = new Set(card.steps.map(({ system }) => system));
    // Whoever has another iOS must find the way too.
    if (systems.has('ios18')) expect([...systems]).toEqual(expect.arrayContaining(['ios17', 'ios26']));
  });

  test('can be read by somebody who is frightened', () => {
    const sentences = textsOf(card).flatMap(sentencesOf);
    const lengths = sentences.map((sentence) => wordsOf(sentence).length);
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(average).toBeLessThanOrEqual(13);
    const long = sentences.filter((sentence) => wordsOf(sentence).length > 25);
    expect(long).toEqual([]);
  });

  test('uses no word of the trade without saying what it means', () => {
    // What a screen says in quotation marks is quoted, not said.
    const all = textsOf(card)
      .join(' ')
      .replace(/“[^”]*”/g, '“”');
    for (const word of FORBIDDEN) expect(all).not.toMatch(word);
    for (const [word, meaning] of EXPLAINED) if (word.test(all)) expect(all).toMatch(meaning);
  });

  test('repeats none of the advice that loses photos', () => {
    const all = [card.title, card.meaning, ...card.steps.flatMap(({ steps }) => steps.map(({ text }) => text))].join(
      ' ',
    );
    for (const advice of DANGEROUS) expect(all).not.toMatch(advice);
  });
});

const FORBIDDEN = [
  /\bEXIF\b/i,
  /\bmetadata\b/i,
  /\bhash(es|ed)?\b/i,
  /\bSHA-?\d/i,
  /\bDCIM\b/,
  /\btoken\b/i,
  /\bdataless\b/i,
  /\bsidecar/i,
  /\bSQLite\b/i,
  /\bcodec\b/i,
  /\bcorrupt/i,
  /\bquota\b/i,
  /\bsyncs?\b(?! (this|now))/i,
  /\bCSV\b/,
  /\bmanifest\b/i,
  /\bresources?\b/i,
  /\bassets?\b/i,
];

const EXPLAINED: readonly (readonly [RegExp, RegExp])[] = [
  [/\bHEIC\b/, /HEIC, Apple’s photo format|HEIC, which is Apple’s photo format/],
  [/\bchecksum/i, /short text worked out from the content|checksums of Apple’s export/],
  [/\bburst\b/i, /series of photos from one long press/],
  [/\bplaceholder/i, /a name that stands for a file/],
  [/\bLive Photo/, /photo and a short video|moving halves?|Live Photos and edits/],
];

const DANGEROUS = [
  /full library is safe/i,
  /(^|[^t] )a safe reset/i,
  /unlimited.*free|free.*unlimited/i,
  /10 ?%|ten per ?cent/i,
  /12 million|80 ?%|200\+/i,
  /your backup works/i,
  /force[sd]? a (manual )?sync/i,
  /^Sign out/m,
  /turn (off iCloud Photos|iCloud Photos off)\./i,
  /downgrade after/i,
];

describe('numbers in cards', () => {
  /** What a number of a text means, and the sources of which one must stand on the card. */
  const KNOWN: readonly (readonly [RegExp, readonly string[]])[] = [
    [/\b5 GB\b/, ['apple-plans']],
    [/\b15 GB\b/, ['google-storage']],
    [/\b30 days\b/, ['slashgear-deleted', 'macworld-turn-off']],
    [/\b40 days\b/, ['slashgear-deleted', 'deleted-paths']],
    [/\b1,000 items\b/, ['download-limit']],
    [/\b2,048 pixels\b/, ['apple-shared-albums']],
    [/\b720p\b/, ['apple-shared-albums']],
    [/\b15 minutes\b/, ['apple-shared-albums']],
    [/\b1 GB\b/, ['cut-videos']],
    [/\bIMG_9999\b/, ['same-names', 'photo-names']],
    [/\$\d/, ['apple-plans', 'plans-large']],
  ];
  /** Numbers that are our own rules or plain counting, and versions of systems. */
  const OWN =
    /\b(7 days|last 12 months|the 1st|iOS 26\.4|26\.4|iOS \d+|2019|2020|2021|IMG_0001|since June 2021|about the 30 days|on 30|days? on 30|26 and)\b/g;

  test.each(CARDS)('of %s have a source', (_, card) => {
    const ids = card.sources.map(linkIdOf);
    for (const text of textsOf(card)) {
      let rest = text.replace(OWN, '');
      for (const [number, sources] of KNOWN) {
        if (!number.test(rest)) continue;
        expect(
          sources.some((id) => ids.includes(id)),
          `${number} in “${text}”`,
        ).toBe(true);
        rest = rest.replace(new RegExp(number, 'g'), '');
      }
      expect(rest, text).not.toMatch(/\d{2,}|\$/);
    }
  });
});

describe('sources', () => {
  const all = [
    ...ALL_CARDS.flatMap(({ sources }) => sources),
    ...howToGetAList().flatMap(({ sources }) => sources),
    ...STORAGE_PLANS.map(({ source }) => source),
  ];

  test('are https pages with the day somebody looked', () => {
    for (const { url, checked, title } of Object.values(SOURCES)) {
      expect(new URL(url).protocol).toBe('https:');
      expect(url).not.toMatch(/[?&](utm_|fbclid)/);
      expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(title.length).toBeGreaterThan(5);
    }
  });

  test('are all used, and all can be opened by their id', () => {
    const used = new Set(all.map(linkIdOf));
    expect([...Object.keys(SOURCES)].filter((id) => !used.has(id))).toEqual([]);
    expect(used.has(null)).toBe(false);
    for (const [id, { url }] of Object.entries(SOURCES)) expect(LINKS[id]).toBe(url);
  });

  test('stand once under each address', () => {
    const urls = Object.values(SOURCES).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });
});

describe('ways to get a list', () => {
  test('are whole, and say what they can prove', () => {
    for (const way of howToGetAList()) {
      expect(way.steps.length).toBeGreaterThan(0);
      expect(way.sources.length + way.weDoNotKnow.length).toBeGreaterThan(0);
      for (const text of [way.title, way.bestFor, way.howLong, way.proves, ...way.doNot]) expect(text).not.toBe('');
      if (way.canProve === 'totals') expect(way.proves).toMatch(/not|whether/);
    }
    expect(new Set(howToGetAList().map(({ id }) => id)).size).toBe(howToGetAList().length);
  });
});
