import { describe, expect, test } from 'vitest';
import { cardById } from '../../src/guidance/cards/all-cards.ts';
import { CARD_IDS } from '../../src/guidance/cards/card-ids.ts';
import { CARDS_OF_PAGE, sectionTable, whereShown } from '../../src/guidance/where-shown.ts';

/** The article's sections, in our words. */
const SECTIONS: Readonly<Record<number, string>> = {
  1: 'Two systems: iCloud Photos and iCloud Backup',
  2: 'Why photos do not sync: the three indicators',
  3: 'Getting uploads going again',
  4: 'Storage',
  5: 'Recently Deleted',
  6: 'Optimize Storage, and originals',
  7: 'Signing out and in',
  8: 'What not to do',
  9: 'Layers of copies',
  10: 'Checking monthly',
  11: 'The recovery story',
  12: 'The checklist',
  13: 'Tell us',
  0: 'Not in the article',
};

describe('where each card shows', () => {
  test('every section of the article has its cards, and every card has its place besides the guide', () => {
    const table = sectionTable();
    for (const section of Object.keys(SECTIONS).map(Number)) {
      expect(
        table.some((row) => row.section === section),
        `section ${section}`,
      ).toBe(true);
    }
    expect(new Set(table.map(({ card }) => card))).toEqual(new Set(CARD_IDS));
    for (const { shows } of table) expect(shows[0]).toBe('guide');
  });

  test('the erase page warns of what people do before erasing', () => {
    expect(CARDS_OF_PAGE.erase).toContain('what-not-to-do');
    expect(whereShown('signing-out')).toContain('erase');
  });

  test('the table in the documentation is this one', async () => {
    await expect(document()).toMatchFileSnapshot('../../docs/guidance.md');
  });
});

function document(): string {
  const lines = sectionTable().map(
    ({ section, card, shows }) =>
      `| ${section === 0 ? '' : section} | ${SECTIONS[section]} | ${cardById(card).title} | \`${card}\` | ${shows.join(', ')} |`,
  );
  const sources = [...new Map(CARD_IDS.flatMap((id) => cardById(id).sources).map((each) => [each.url, each])).values()];
  return `# Guidance: what it says, where it shows, what it rests on

This page is made from the cards in \`src/guidance/cards\`; a test holds it equal to them. To write it again after a
change: \`npx vitest run --project node test/guidance/where-shown.test.ts -u\`.

Guidance began with an article that gives some advice which loses photos. Where the article and the sources disagree, the
sources win. The cards never say that Optimize Storage means safe, that signing out is a safe reset, that a plan can be
given back after a month at no cost, that the newest photos on iCloud.com prove a backup, or that Google Photos is free.

Where a card shows: \`guide\` can be read from end to end without a network; \`gaps\` stands beside a group of gaps;
\`advice\` is chosen by a rule and says why, in the window, the report and the terminal; the others are pages.

| Section | About | Card | Id | Shows |
|---|---|---|---|---|
${lines.join('\n')}

## Sources

| Source | Strength | Checked |
|---|---|---|
${sources.map(({ title, url, strength, checked }) => `| [${title}](${url}) | ${strength} | ${checked} |`).join('\n')}
`;
}
