import { describe, expect, test } from 'vitest';
import { catalogue as german } from '../../src/words/de/catalogue.ts';
import { catalogue as english } from '../../src/words/en/catalogue.ts';
import type { Language } from '../../src/words/language.ts';
import { flatten } from '../../src/words/words.ts';

/**
 * No text of the app, on any page, tells somebody to do what can take the only copy away. The walk of the cards
 * (`test/guidance/card-walk.test.ts`) holds their steps; this holds every other sentence as well.
 */
const CATALOGUES = { en: flatten(english), de: flatten(german) } as const;

const TELLS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:then|now|please|first|so|and|only|or|to) ){0,3}(?:delete|erase|remove|move|empty|sign out|turn (?:off|it off|iCloud)|switch (?:off|it off)|reset|clean up|free up|downgrade|make room|choose (?:your|the) favou?rites)\b/i,
  de: /\b(?:löschen|entfernen|leeren|verschieben) Sie\b|\b[Mm]elden Sie\b.*\bab\b|\b[Ss]chalten Sie\b.*\baus\b|\b[Ss]etzen Sie\b.*\bzurück\b|(?:löschen|leeren|verschieben|entfernen)\.$|Platz (?:schaffen|machen)/i,
};
/** What makes a warning of it. */
const FORBIDS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never|nothing|no|none|don’t|nobody)\b/i,
  de: /\b(?:nicht|nichts|nie|kein\w*|weder|niemand)\b/i,
};

/** Names of buttons and pages, questions, and the few sentences that say when it is safe, each looked at. */
const LOOKED_AT = [
  // Only on a yes, and on no other answer: the model of `card-walk.test.ts` holds that.
  'card.before-erasing.title',
  'card.before-erasing.step.erase.do',
  'tomorrow.erase.title',
  'tomorrow.erase.step.erase.do',
  // After its copy came back and was opened.
  'card.storage-full.step.files.do',
  // No photos.
  'tomorrow.rest.step.codes.do',
  // After every photo arrived whole, and iCloud still has it.
  /^window\.getBack\.(?:allArrived|noProof|stepMove)/,
  // Low power, which keeps uploads back.
  'card.uploads-unfinished.step.power.do',
  'tomorrow.keep.step.power.do',
  // The page called Erase, menus of a system, and what the app forgets of its own.
  /^(?:menu|shell|window\.app|window\.history|window\.library|report|window\.help)\./,
  'window.erase.before',
  'tomorrow.erase.step.ask.do',
  // "Empty" as a state.
  /^ledger\.empty-files|empty or broken|\.broken-(?:here|in-icloud)/,
  'card.list-not-usable.step.whole.do',
  // Said of other people, other programs, and of what was already looked at.
  'answer.yes.nextStep',
  'source.apple-move-library',
  'problem.folder-overlaps.nextStep',
  /^note\.shared-library-listed/,
  'window.erase.cannot-tell-2',
  'standing.mirror-open',
] as const;

function isLookedAt(key: string): boolean {
  return LOOKED_AT.some((each) => (typeof each === 'string' ? each === key : each.test(key)));
}

/** Parts of a text that tell somebody to take a photo away, and do not forbid it. */
function dangers(language: Language, text: string): string[] {
  return text
    .split(/(?<=[.!?:;…])\s+|, (?:then|and|dann|und) /)
    .filter((part) => TELLS[language].test(part) && !FORBIDS[language].test(part));
}

describe.each(['en', 'de'] as const)('%s', (language) => {
  test('no text tells to delete, to move, to sign out or to make room', () => {
    const found = Object.entries(CATALOGUES[language])
      .filter(([key]) => !isLookedAt(key.replace(/_(?:one|other)$/, '')))
      .flatMap(([key, text]) => dangers(language, text).map((part) => `${key}: ${part}`));
    expect(found).toEqual([]);
  });

  test('the test would see it', () => {
    const bad: Readonly<Record<Language, readonly string[]>> = {
      en: [
        'It is full. Delete photos.',
        'Copy it, then delete it.',
        'Sign out.',
        'Make room in iCloud',
        'Turn iCloud Photos off.',
      ],
      de: [
        'Es ist voll. Löschen Sie Fotos.',
        'Melden Sie sich ab.',
        'Schalten Sie iCloud-Fotos aus.',
        'Platz schaffen',
      ],
    };
    for (const text of bad[language]) expect(dangers(language, text), text).not.toEqual([]);
    expect(dangers(language, language === 'en' ? 'Do not delete photos.' : 'Löschen Sie keine Fotos.')).toEqual([]);
  });
});

test('each text that was looked at is there', () => {
  const keys = [...new Set(Object.keys(CATALOGUES.en).map((key) => key.replace(/_(?:one|other)$/, '')))];
  const gone = LOOKED_AT.filter(
    (each) => !keys.some((key) => (typeof each === 'string' ? each === key : each.test(key))),
  );
  expect(gone).toEqual([]);
});
