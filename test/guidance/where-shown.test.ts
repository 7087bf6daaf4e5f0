import { describe, expect, test } from 'vitest';
import { CARD_IDS } from '../../src/guidance/cards/all-plans.ts';
import { CAUSES, cardOfCause } from '../../src/guidance/causes.ts';
import type { CardId, Cause } from '../../src/guidance/codes.ts';
import { CARD_OF_FACT } from '../../src/guidance/erase/cards-of-facts.ts';
import { phoneGoesTomorrow } from '../../src/guidance/help/tomorrow.ts';
import { WAY_IDS, wayText } from '../../src/guidance/help/ways.ts';
import { cardText } from '../../src/guidance/say-card.ts';
import { SOURCES } from '../../src/guidance/sources.ts';
import { STORAGE_PLANS } from '../../src/guidance/storage/plan-storage.ts';
import { UNKNOWN_SYSTEMS } from '../../src/guidance/system.ts';
import { CARDS_OF_PAGE, PAGES, type Page } from '../../src/guidance/where-shown.ts';
import type { Language } from '../../src/words/language.ts';
import { createWords } from '../../src/words/words.ts';
import { wordsSeen } from './cards/reading-level.ts';

const en = createWords('en');

/** Where a card can be met. Every card stands in Help, which can be read from end to end without a network. */
interface WhereShown {
  readonly pages: readonly Page[];
  /** It says how, beside a point that the answer on erasing needs. */
  readonly points: boolean;
  /** The causes it is chosen for, in their order. */
  readonly causes: readonly Cause[];
}

/** Every place where a card shows, besides Help. */
function whereShown(card: CardId): WhereShown {
  return {
    pages: PAGES.filter((page) => CARDS_OF_PAGE[page].includes(card)),
    points: Object.values(CARD_OF_FACT).includes(card),
    causes: CAUSES.filter((cause) => cardOfCause(cause) === card),
  };
}

describe('where each card shows', () => {
  test('every card can be met outside of Help: on a page, or for a cause', () => {
    const hidden = CARD_IDS.filter((card) => {
      const { pages, points, causes } = whereShown(card);
      return pages.length === 0 && !points && causes.length === 0;
    });
    expect(hidden).toEqual([]);
  });

  test('the erase page warns of what people do before erasing', () => {
    expect(CARDS_OF_PAGE.erase.slice(0, 2)).toEqual(['before-erasing', 'do-not']);
  });

  test('the table in the documentation is this one', async () => {
    await expect(document()).toMatchFileSnapshot('../../docs/guidance.md');
  });
});

describe('sources', () => {
  const used = new Set<string>([
    ...CARD_IDS.flatMap((id) => cardText(id, UNKNOWN_SYSTEMS, en).sources.map((source) => source.id)),
    ...WAY_IDS.flatMap((id) => wayText(id, UNKNOWN_SYSTEMS, en).sources.map((source) => source.id)),
    ...phoneGoesTomorrow(UNKNOWN_SYSTEMS, en).sources.map((source) => source.id),
    ...STORAGE_PLANS.map(({ source }) => source),
  ]);

  test('are all used', () => {
    expect(Object.keys(SOURCES).filter((id) => !used.has(id))).toEqual([]);
  });

  test('are https pages without a country in the address, each with the day somebody looked', () => {
    for (const { url, checked } of Object.values(SOURCES)) {
      expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(new URL(url).protocol).toBe('https:');
      expect(url).not.toMatch(/[?&](utm_|fbclid)|grokipedia/);
      expect(url).not.toMatch(/\/[a-z]{2}-[a-z]{2}\//i);
    }
    const urls = Object.values(SOURCES).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    // One site files its pages under a country, and has no other address for this one.
    expect(Object.entries(SOURCES).flatMap(([id, { url }]) => (/\/(us|uk|de)\//.test(url) ? [id] : []))).toEqual([
      'status-ios18',
    ]);
  });
});

function mostWords(id: CardId, language: Language): Record<'macos' | 'windows' | 'linux', number> {
  const most = (computer: 'macos' | 'windows' | 'linux'): number =>
    Math.max(
      ...(['ios17', 'ios18', 'ios26'] as const).map((ios) =>
        wordsSeen(cardText(id, { ios, computer }, createWords(language))),
      ),
    );
  return { macos: most('macos'), windows: most('windows'), linux: most('linux') };
}

function document(): string {
  const cards = CARD_IDS.map((id) => {
    const { pages, points, causes } = whereShown(id);
    const shown = [...pages, ...(points ? ['points of erase'] : [])].join(', ');
    return `| ${en(`card.${id}.title`)} | \`${id}\` | ${shown} | ${causes.join(', ')} |`;
  });
  const counts = CARD_IDS.map((id) => {
    const [e, d] = [mostWords(id, 'en'), mostWords(id, 'de')];
    return `| \`${id}\` | ${e.macos} | ${e.windows} | ${e.linux} | ${d.macos} | ${d.windows} | ${d.linux} |`;
  });
  const sources = Object.entries(SOURCES).map(([id, { url, strength, checked }]) => {
    const title = en(`source.${id}`);
    return `| [${title}](${url}) | ${strength} | ${checked} |`;
  });
  return `# Guidance: what it says, where it shows, what it rests on

This page is made from the cards in \`src/guidance\` and their words in \`src/words\`; a test holds it equal to them. To write
it again after a change: \`npx vitest run --project node test/guidance/where-shown.test.ts -u\`.

Guidance began with an article that gives some advice which loses photos. Where the article and the sources disagree, the
sources win. The cards never say that Optimize Storage means safe, that signing out is a safe reset, that a plan can be
given back after a month at no cost, that the newest photos on iCloud.com prove a backup, or that Google Photos is free.
Every step of every card is walked, in every order, through a model of where photos are (\`test/guidance/card-walk.test.ts\`):
none leaves a photo in no place.

## Cards

Every card stands in Help, which can be read from end to end without a network. The pages show some by themselves; a cause
that a check finds brings its card.

| Card | Id | Pages | Causes |
|---|---|---|---|
${cards.join('\n')}

## Causes, in the order they are told

Causes come in this order (\`src/guidance/causes.ts\`). Causes of one step of the order have none of their own: the one with
more photos is told first.

${CAUSES.map((cause) => `* \`${cause}\`: ${cardOfCause(cause)}`).join('\n')}

## Words a person sees

All words of a card, names of menus included, with all causes at once; the most over the versions of iOS. At most 120.

| Card | Mac | Windows | Linux | Mac (de) | Windows (de) | Linux (de) |
|---|---|---|---|---|---|---|
${counts.join('\n')}

## Sources

| Source | Strength | Looked at on |
|---|---|---|
${sources.join('\n')}
`;
}
