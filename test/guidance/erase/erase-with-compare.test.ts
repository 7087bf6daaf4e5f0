import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { CompareInput } from '../../../src/compare/comparison.ts';
import { type Answers, NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { eraseVerdict } from '../../../src/guidance/erase/erase-verdict.ts';
import { eraseFacts } from '../../../src/guidance/erase/facts.ts';
import { asset, TODAY } from '../../fixtures/assets.ts';
import { FATES, type Fate, isWhole } from '../../simulate/computer.ts';
import { makeScenario, type Scenario } from '../../simulate/scenario.ts';
import { GOOD_ANSWERS } from '../build-comparison.ts';

/** The erase verdict over whole libraries that were really compared. */

function scenario(seed: number, fates: Partial<Record<Fate, number>> = {}): Scenario {
  return makeScenario({ seed, list: 'apple-export', proved: true, paired: true, library: { photos: 150 }, fates });
}

/** Answers of a phone that shows exactly what the list has. */
function answersFor({ input }: Scenario): Answers {
  const shown = (input.lists[0]?.assets ?? []).filter(({ flags }) => !flags.deleted);
  const phoneVideos = shown.filter(({ kind }) => kind === 'video').length;
  return { ...GOOD_ANSWERS, phoneVideos, phonePhotos: shown.length - phoneVideos, answeredAt: TODAY };
}

function answerOf(input: CompareInput, answers: Answers) {
  return eraseVerdict(compare(input), answers, TODAY);
}

describe('a library of which every photo is here', () => {
  test.each([1, 2, 3, 4, 5])('can be answered with yes (%d)', (seed) => {
    const made = scenario(seed, { renamed: 0.05, 'second-copy': 0.05 });
    const { answer, reasons } = answerOf(made.input, answersFor(made));
    expect(answer, JSON.stringify(reasons)).toBe('yes');
  });

  test('cannot be answered without the answers', () => {
    const made = scenario(6);
    expect(answerOf(made.input, NO_ANSWERS).answer).toBe('cannot-tell');
  });

  test('is not safe with one more photo on the phone', () => {
    const made = scenario(7);
    const answers = answersFor(made);
    const more = { ...answers, phonePhotos: (answers.phonePhotos ?? 0) + 1 };
    expect(answerOf(made.input, more).answer).toBe('not-yet');
  });

  test('is not safe with a photo here from after the list', () => {
    const made = scenario(8);
    const [place] = made.input.places;
    if (place === undefined) throw new Error('There is no computer.');
    for (const captured of ['2026-11-22T11:59:59Z', '2026-11-22T08:00:00', '2026-11-22']) {
      const late = asset('IMG_9998.HEIC', { captured, size: 3_000_000, content: 'late', id: 'late' });
      const listAsOf = Date.UTC(2026, 10, 22, 7);
      const input = {
        ...made.input,
        lists: made.input.lists.map((list) => ({ ...list, asOf: listAsOf })),
        places: [{ ...place, assets: [...place.assets, late] }],
      };
      const fact = eraseFacts(compare(input), answersFor(made), TODAY).find(
        ({ id }) => id === 'list-newer-than-photos',
      );
      expect(fact?.state, captured).toBe('unknown');
    }
  });

  test('is not safe when all of it is only in a folder that iCloud syncs', () => {
    const made = scenario(9);
    const places = made.input.places.map((place) => ({
      ...place,
      place: { ...place.place, independenceKey: 'icloud' },
    }));
    expect(answerOf({ ...made.input, places }, answersFor(made)).answer).not.toBe('yes');
  });

  test('is not safe when the scan is old, or the list is', () => {
    const made = scenario(10);
    const old = (contents: CompareInput['lists']) => contents.map((one) => ({ ...one, asOf: TODAY - 8 * 86_400_000 }));
    expect(answerOf({ ...made.input, places: old(made.input.places) }, answersFor(made)).answer).not.toBe('yes');
    expect(answerOf({ ...made.input, lists: old(made.input.lists) }, answersFor(made)).answer).not.toBe('yes');
  });
});

describe('a library of which a few photos met a fate', () => {
  test.each(FATES.filter((fate) => !isWhole(fate)))('%s: is never answered with yes', (fate) => {
    let met = 0;
    for (let seed = 20; seed < 40; seed++) {
      // Only a few photos are Live Photos, and only those can have a stranger's film.
      const made = scenario(seed, { [fate]: fate === 'wrong-film' ? 0.1 : 0.02 });
      const spoilt = [...made.truth.values()].filter((one) => one.fate === fate && !one.photo.deleted);
      // An identical copy of a duplicate may have arrived in its place: such a photo is here after all.
      const contents = [...made.truth.values()].filter((one) => isWhole(one.fate)).map(({ photo }) => photo.content);
      if (spoilt.every(({ photo }) => contents.includes(photo.content))) continue;
      met += 1;
      expect(answerOf(made.input, answersFor(made)).answer, `${fate}, seed ${seed}`).not.toBe('yes');
    }
    expect(met).toBeGreaterThan(5);
  });
});
