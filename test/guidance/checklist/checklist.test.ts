import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { CHECKLIST_IDS, type ChecklistId, checklist } from '../../../src/guidance/checklist/checklist.ts';
import {
  comparisonOf,
  DAY,
  FOLDER,
  GOOD_ANSWERS,
  gap,
  LIST,
  library,
  note,
  photo,
  summary,
  TODAY,
} from '../build-comparison.ts';

function states(...input: Parameters<typeof checklist>): Partial<Record<ChecklistId, string>> {
  return Object.fromEntries(checklist(...input).map(({ id, state }) => [id, state]));
}

describe('the checklist', () => {
  test('has every point once, in order', () => {
    expect(checklist(null, NO_ANSWERS, []).map(({ id }) => id)).toEqual([...CHECKLIST_IDS]);
  });

  test('ticks nothing before anything was seen or said', () => {
    expect(Object.values(states(null, NO_ANSWERS, []))).not.toContain('done');
  });

  test('ticks everything when all is well', () => {
    const all = states(comparisonOf(), GOOD_ANSWERS, [{ at: TODAY - 3 * DAY, answer: 'yes' }]);
    expect(new Set(Object.values(all))).toEqual(new Set(['done']));
  });

  test('unticks what is no longer so', () => {
    const gaps = [gap('waiting-to-upload', photo('x'))];
    expect(states(comparisonOf({ gaps }), GOOD_ANSWERS, [])['uploads-finished']).toBe('open');
    expect(states(comparisonOf(), { ...GOOD_ANSWERS, storageFull: true }, [])['storage-fits']).toBe('open');
    const half = [summary(LIST, library()), summary(FOLDER, library(), { notes: [note('scan-unfinished')] })];
    expect(states(comparisonOf({ places: half }), GOOD_ANSWERS, [])['scan-finished']).toBe('open');
    const one = comparisonOf({ twoPlaces: { inTwo: 2, all: 3 } });
    expect(states(one, GOOD_ANSWERS, [])['second-place']).toBe('open');
    const synced = [summary(LIST, library()), summary({ ...FOLDER, independenceKey: 'icloud' }, library())];
    expect(states(comparisonOf({ places: synced }), GOOD_ANSWERS, [])['place-added']).toBe('open');
  });

  test('asks again for a check after a month', () => {
    const verdict = { ...comparisonOf().verdict, asOf: TODAY };
    const old = [{ at: TODAY - 40 * DAY, answer: 'yes' as const }];
    expect(states(comparisonOf({ verdict }), GOOD_ANSWERS, old)['checked-this-month']).toBe('open');
  });
});
