import { describe, expect, test } from 'vitest';
import { CARD_IDS, planOf } from '../../../src/guidance/cards/all-plans.ts';
import { CAUSES, cardOfCause } from '../../../src/guidance/causes.ts';
import type { CardId } from '../../../src/guidance/codes.ts';
import { cardText } from '../../../src/guidance/say-card.ts';
import { SYSTEM_IDS, type Systems, UNKNOWN_SYSTEMS } from '../../../src/guidance/system.ts';
import { LANGUAGES } from '../../../src/words/language.ts';
import { createWords } from '../../../src/words/words.ts';
import { sentencesOf, stepsOf, textsOf, wordsOf, wordsSeen } from './reading-level.ts';

const SAYS = { en: createWords('en'), de: createWords('de') } as const;
const CASES = LANGUAGES.flatMap((language) => CARD_IDS.map((id) => [language, id] as const));

/** Every person whose systems are known. */
const PEOPLE: readonly Systems[] = (['ios17', 'ios18', 'ios26'] as const).flatMap((ios) =>
  (['macos', 'windows', 'linux'] as const).map((computer) => ({ ios, computer })),
);

const whole = (language: 'en' | 'de', id: CardId) => cardText(id, UNKNOWN_SYSTEMS, SAYS[language]);

describe.each(CASES)('%s: the card %s', (language, id) => {
  const say = SAYS[language];

  test('is whole: every text is there, for everybody, and ends', () => {
    for (const text of textsOf(whole(language, id))) {
      expect(text.trim().length).toBeGreaterThan(5);
      expect(text).not.toMatch(/^(card|menu|guidance)\.|\{\{|undefined/);
    }
    for (const { text, see, not } of stepsOf(whole(language, id))) {
      for (const sentence of [text, see, ...(not === null ? [] : [not])]) expect(sentence).toMatch(/[.!?…][”“)]?$/);
    }
  });

  test('has at most 120 words for a person whose systems are known, names of menus included', () => {
    for (const systems of PEOPLE) expect(wordsSeen(cardText(id, systems, say))).toBeLessThanOrEqual(120);
  });

  test('shows a step of their system, and none of another', () => {
    for (const systems of PEOPLE) {
      const card = cardText(id, systems, say);
      expect(card.firstStep).not.toBeNull();
      for (const { label, paths } of stepsOf(card)) {
        expect(label).toBeNull();
        expect(paths.filter((path) => path.label !== null)).toEqual([]);
      }
      for (const { on, paths, code } of planOf(id).steps) {
        const shown = stepsOf(card).some((step) => step.code === code);
        expect(shown).toBe(on === undefined || on.some((each) => each === systems.ios || each === systems.computer));
        // Whoever has an iPhone finds the way on it, whatever the version.
        const byVersion = paths !== undefined && !Array.isArray(paths) && 'ios18' in paths;
        if (byVersion && shown && !('macos' in paths))
          expect(stepsOf(card).find((step) => step.code === code)?.paths).toHaveLength(1);
      }
    }
  });

  test('can be read by somebody who is frightened: at most 20 words a sentence on average, none over 25', () => {
    const lengths = textsOf(whole(language, id))
      .flatMap(sentencesOf)
      .map((sentence) => wordsOf(sentence).length);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(20);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
  });

  test('says no word of the engine or of the trade', () => {
    // What a screen says in quotation marks is quoted, not said.
    const said = textsOf(whole(language, id))
      .join(' ')
      .replace(/[“„][^”“]*[”“]/g, '“”');
    for (const word of FORBIDDEN) expect(said).not.toMatch(word);
  });

  test('repeats none of the advice that loses photos', () => {
    const card = whole(language, id);
    const said = [card.title, card.meaning, ...stepsOf(card).map(({ text }) => text)].join(' ');
    for (const advice of DANGEROUS) expect(said).not.toMatch(advice);
  });
});

const FORBIDDEN = [
  /\bEXIF\b/i,
  /metadat/i,
  /\bhash/i,
  /\bSHA-?\d/i,
  /\bDCIM\b/,
  /\btoken\b/i,
  /dataless/i,
  /sidecar/i,
  /SQLite/i,
  /codec/i,
  /corrupt/i,
  /quota/i,
  /\bCSV\b/,
  /manifest/i,
  /\bassets?\b/i,
  /placeholder|Platzhalter/i,
  /ledger|Ledger/,
  /fingerprint|Fingerabdr/i,
  /\bbytes?\b|Bytes?\b/i,
  /checksum|Prüfsumme/i,
  /verified|verifiziert/i,
  /\blost\b|verloren/i,
];

const DANGEROUS = [
  /library is safe|Mediathek ist sicher/i,
  /safe reset|sicheres Zurücksetzen/i,
  /10 ?%|ten per ?cent|zehn Prozent/i,
  /your backup works|Ihr Backup funktioniert/i,
  /^(Sign out|Melden Sie sich ab)/m,
  /turn (off iCloud Photos|iCloud Photos off)|Schalten Sie iCloud-Fotos aus/i,
  /downgrade|smaller plan|kleineren Plan/i,
  /choose (the|your) favou?rites|Favoriten auswählen/i,
  /delete (the )?photos|Löschen Sie (die )?Fotos/i,
  /wait until nothing is left to do/i,
];

describe('what GUIDANCE calls dangerous is said rightly, where people do it', () => {
  const not = (id: CardId, code: string): string => SAYS.en(`card.${id}.step.${code}.not`);
  const says = (id: CardId): string => textsOf(whole('en', id)).join(' ');

  test.each<[string, () => string, RegExp]>([
    ['bursts', () => SAYS.en('card.live-and-bursts.step.burst.do'), /Done, then “Keep Everything”/],
    [
      'bursts, what not to do',
      () => not('live-and-bursts', 'burst'),
      /Never tap “Keep Only…”: that deletes the others/,
    ],
    ['emptying the phone', () => not('before-erasing', 'erase'), /deleting photos: that deletes in iCloud too/],
    ['a folder in sync', () => says('second-place'), /folder that iCloud syncs/],
    ['copying out on Windows', () => SAYS.en('card.on-windows.step.copy.do'), /Copy, never move/],
    ['by cable, originals first', () => whole('en', 'by-cable').firstStep?.text ?? '', /^First download all originals/],
    ['other clouds', () => not('other-clouds', 'original'), /Never use “Free up space”.*from iCloud/],
    ['a failing disk', () => not('damaged', 'stop'), /data-recovery service first/],
    ['a disk', () => SAYS.en('card.second-place.step.eject.do'), /^Eject the disk/],
    ['a Photos library on a disk', () => SAYS.en('card.on-a-mac.step.copy.do'), /Quit Photos.*APFS or Mac OS Extended/],
    ['edits', () => not('on-a-mac', 'export'), /lack your edits/],
    ['turning iCloud Photos on', () => not('icloud-photos-off', 'copy'), /a computer put on the phone may go/],
    ['waiting photos', () => says('uploads-unfinished'), /An iCloud Backup usually leaves them out/],
    ['the test of a Mac', () => says('on-a-mac'), /total equals that of iCloud.com/],
    ['Apple’s copy and the deadline', () => says('before-erasing'), /up to 7 days; a list counts for 7.*out of reach/],
    ['Shared Albums', () => says('shared'), /Older Shared Albums.*newer ones can go with their owner/],
    ['a Shared Library of less than a week', () => not('shared', 'copy'), /first 7 days you get back only your own/],
    ['Trust This Computer', () => not('by-cable', 'trust'), /photos, contacts and more. Decline/],
    ['the path that is too long', () => SAYS.en('card.on-windows.step.long.do'), /0x80010135/],
    ['a Mac that opens iCloud.com', () => JSON.stringify(whole('en', 'protected-data')), /System Settings/],
  ])('%s', (_, text, right) => expect(text()).toMatch(right));
});

describe('what sentences rest on', () => {
  test.each(CARD_IDS)('%s: every sentence has a page, is about this app, or the card says that nobody knows', (id) => {
    const { meaning, steps, doNot, worked } = planOf(id);
    const all = [meaning, ...steps.map(({ grounds }) => grounds), ...Object.values(doNot), worked];
    for (const grounds of all) expect(grounds.length).toBeGreaterThan(0);
    const { sources, unknown } = whole('en', id);
    const strong = new Set(sources.filter(({ strength }) => strength !== 'secondary').map((source) => source.id));
    for (const grounds of all) {
      const rests = grounds.some((ground) => ground === 'this-app' || (ground !== 'not-known' && strong.has(ground)));
      if (!rests) expect(unknown, `${id}: ${grounds.join(', ')}`).not.toBeNull();
    }
    if (all.some((grounds) => grounds.includes('not-known'))) expect(unknown).not.toBeNull();
  });

  /** What a number of a text means, and the sources of which one must stand on the card. */
  const KNOWN: readonly (readonly [RegExp, readonly string[]])[] = [
    [/\b15 GB\b/, ['google-storage']],
    [/\b30 days\b/, ['slashgear-deleted', 'macworld-turn-off', 'cloud-settings']],
    [/\b1,000 at a time\b/, ['download-limit']],
    [/\bup to 7 days\b/, ['apple-data-copy']],
    [/\bfirst 7 days\b/, ['apple-shared-leaving']],
  ];
  /** Numbers that are our own rules, and a code that a system shows. */
  const OWN = /a list counts for 7|0x80010135|iPhone 15|26\.4/g;

  test.each(CARD_IDS)('%s: its numbers have a source', (id) => {
    const card = whole('en', id);
    const ids: readonly string[] = card.sources.map((source) => source.id);
    for (const text of textsOf(card)) {
      let rest = text.replace(OWN, '');
      for (const [number, sources] of KNOWN) {
        if (!number.test(rest)) continue;
        expect(
          sources.some((source) => ids.includes(source)),
          `${number} in “${text}”`,
        ).toBe(true);
        rest = rest.replace(number, '');
      }
      expect(rest, text).not.toMatch(/\d|\$/);
    }
  });
});

describe('the causes of a card', () => {
  test.each(CAUSES)('%s brings a card with a first step, which fits it', (cause) => {
    const id = cardOfCause(cause);
    for (const systems of [UNKNOWN_SYSTEMS, ...PEOPLE]) {
      const card = cardText(id, systems, SAYS.en, [{ cause, values: {} }]);
      expect(card.firstStep).not.toBeNull();
      const conditional = planOf(id).steps.filter(({ when }) => when !== undefined);
      for (const { code, when } of conditional) {
        if (stepsOf(card).some((step) => step.code === code)) expect(when).toContain(cause);
      }
    }
  });

  test('show each step of a card in Help, and each conditional step for some cause', () => {
    for (const id of CARD_IDS) {
      expect(stepsOf(whole('en', id)).length).toBe(planOf(id).steps.length);
      for (const { when = [] } of planOf(id).steps) for (const cause of when) expect(cardOfCause(cause)).toBe(id);
    }
  });

  test('a disk that is plugged in needs not be plugged in', () => {
    const steps = (diskPlugged: boolean) =>
      stepsOf(cardText('second-place', { ios: null, computer: 'windows', diskPlugged }, SAYS.en)).map(
        ({ code }) => code,
      );
    expect(steps(false)).toEqual(['plug', 'whole', 'windows', 'eject', 'check']);
    expect(steps(true)).toEqual(['whole', 'windows', 'eject', 'check']);
  });
});

describe('systems that are not known', () => {
  test('bring every variant, each with its name', () => {
    const cable = stepsOf(whole('en', 'by-cable'));
    expect(cable.filter(({ label }) => label !== null).map(({ label }) => label)).toEqual([
      'on a Mac',
      'on Windows',
      'on Linux',
    ]);
    const [originals] = cable;
    expect(originals?.paths).toEqual([
      { label: 'iOS 17 and earlier', parts: ['Settings', 'Photos', 'Download and Keep Originals'] },
      { label: 'iOS 18, iOS 26 and later', parts: ['Settings', 'Apps', 'Photos', 'Download and Keep Originals'] },
    ]);
  });

  test('are named in both languages', () => {
    for (const id of SYSTEM_IDS) {
      for (const say of Object.values(SAYS)) expect(say(`guidance.system-${id}`)).not.toContain('guidance.');
    }
  });
});
