import { describe, expect, test } from 'vitest';
import { sayVerdict } from '../../src/words/say-verdict.ts';
import { createWords } from '../../src/words/words.ts';
import { comparisonOf, gap, photo, verdictOf } from '../guidance/build-comparison.ts';

const en = createWords('en');
const de = createWords('de');

/** A check that found gaps for some reasons, and 14 photos that are missing here besides. */
function notYet(...codes: readonly string[]) {
  const reasons = codes.map((code) => ({ code, values: { count: 3, listed: 20 } }));
  const gaps = Array.from({ length: 14 }, (_, i) => gap('missing-here', photo(`m${i}`)));
  return comparisonOf({ verdict: { ...verdictOf('not-yet'), answer: 'not-yet', reasons }, gaps });
}

describe('where something is missing', () => {
  test('and all of it is in iCloud, nobody has to be afraid', () => {
    const said = sayVerdict(en, notYet('missing'));
    expect(said.meaning).toContain('no reason to be afraid: by the list they are in iCloud');
    expect(said.nextStep).toMatch(/^Start with these 14 photos/);
  });

  test.each(['only-on-phone', 'waiting-not-here'])(
    'and some of it is in no place for sure (%s), that is said first',
    (code) => {
      for (const say of [en, de]) {
        const said = sayVerdict(say, notYet('missing', code));
        expect(said.meaning).toBe(say('verdict.may-be-only-copies'));
        expect(said.sentence).not.toMatch(/no reason to be afraid|kein Grund zur Angst|are in iCloud\./);
        expect(said.nextStep).toBe(say('gap.waiting-to-upload.nextStep'));
      }
    },
  );

  test('and a file is broken in iCloud too, nobody is sent to fetch it from there for comfort', () => {
    const said = sayVerdict(en, notYet('broken-here'));
    expect(said.meaning).toContain('Do not erase or delete anything before you have looked on the phone.');
    expect(said.sentence).not.toContain('no reason to be afraid');
  });
});
