import { appendFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { ledgerTotal } from '../../src/model/ledger.ts';
import type { Fate } from './computer.ts';
import { LIST_KINDS, type ListKind } from './list.ts';
import { measureErrors } from './measure.ts';
import { makeScenario, type Scenario } from './scenario.ts';

// Whole libraries with known truth: how often is the answer wrong? A false "safe" must never be.

const SEEDS = Number(process.env.SIMULATE_SEEDS ?? 30);
/** `scripts/measure-simulator.ts` reads the rates from this file, a line of JSON each. */
const OUT = process.env.SIMULATE_OUT;

/** What happens on the way to a computer, and how often. */
const LIFE: Partial<Record<Fate, number>> = {
  renamed: 0.02,
  'second-copy': 0.02,
  'redated-file': 0.02,
  rewritten: 0.01,
  missing: 0.02,
  'cut-short': 0.01,
  converted: 0.01,
  edited: 0.01,
  reduced: 0.01,
  half: 0.02,
  placeholder: 0.01,
  unreadable: 0.005,
};
/** Hardly anything but loss, so that a namesake is the only candidate there is. */
const LOSS: Partial<Record<Fate, number>> = { missing: 0.4, placeholder: 0.05, 'cut-short': 0.05 };

/** Files that keep their name and lose their picture. */
const ACCIDENTS: Partial<Record<Fate, number>> = {
  missing: 0.05,
  emptied: 0.06,
  preallocated: 0.06,
  overwritten: 0.1,
  'converted-in-place': 0.06,
  'wrong-film': 0.1,
};

function scenarioOf(seed: number, list: ListKind, proved: boolean): Scenario {
  const fates = seed % 5 === 0 ? {} : seed % 7 === 3 ? LOSS : seed % 7 === 5 ? ACCIDENTS : LIFE;
  return makeScenario({
    seed,
    list,
    proved,
    paired: seed % 3 !== 0,
    fates,
    strangers: seed % 2 === 0 ? 0 : seed % 7 === 3 ? 250 : 60,
    library: {
      photos: 300,
      // Counters that come round every 120 pictures make namesakes everywhere; phones that count alike do on every day.
      wrapAt: seed % 4 === 0 ? 120 : 9_999,
      phones: 1 + (seed % 3),
      redated: 0.001,
      days: seed % 6 === 1 ? 20 : 500,
    },
  });
}

interface Rates {
  listed: number;
  falseSafe: string[];
  falseAlarm: string[];
  unsure: number;
  falseYes: number;
  falseOnlyHere: string[];
}

function simulate(list: ListKind, proved: boolean): Rates {
  const rates: Rates = { listed: 0, falseSafe: [], falseAlarm: [], unsure: 0, falseYes: 0, falseOnlyHere: [] };
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const scenario = scenarioOf(seed, list, proved);
    const comparison = compare(scenario.input);
    expect(ledgerTotal(comparison.ledger)).toBe(0);
    expect(comparison.ledger.find((line) => line.code === 'unexplained')?.count).toBe(0);
    const errors = measureErrors(scenario, comparison);
    rates.listed += errors.listed;
    rates.unsure += errors.unsure;
    rates.falseYes += Number(errors.falseYes);
    for (const told of errors.falseOnlyHere) rates.falseOnlyHere.push(`seed ${seed}: ${told}`);
    for (const told of errors.falseSafe) rates.falseSafe.push(`seed ${seed}: ${told}`);
    for (const told of errors.falseAlarm) rates.falseAlarm.push(`seed ${seed}: ${told}`);
  }
  return rates;
}

describe.each(LIST_KINDS)('a list of the kind %s', (list) => {
  it.each([true, false])(
    'never makes anything falsely safe, and hardly ever alarms (bytes read here: %s)',
    (proved) => {
      const rates = simulate(list, proved);
      const percent = (count: number) => `${((100 * count) / rates.listed).toFixed(3)} %`;
      console.log(
        `${list}${proved ? ', bytes read' : ''}: ${rates.listed} photos, false safe ${rates.falseSafe.length}, ` +
          `false alarm ${percent(rates.falseAlarm.length)}, uncertain though here ${percent(rates.unsure)}, ` +
          `falsely "not in iCloud" ${percent(rates.falseOnlyHere.length)}`,
      );
      if (OUT !== undefined)
        appendFileSync(
          OUT,
          `${JSON.stringify({
            list,
            proved,
            listed: rates.listed,
            falseSafe: rates.falseSafe.length,
            falseYes: rates.falseYes,
            falseAlarm: rates.falseAlarm.length,
            falseOnlyHere: rates.falseOnlyHere.length,
            unsure: rates.unsure,
          })}\n`,
        );
      expect(rates.falseSafe).toEqual([]);
      expect(rates.falseYes).toBe(0);
      const withFingerprints = proved && (list === 'apple-export' || list === 'photos-library');
      if (withFingerprints) expect([rates.falseAlarm, rates.falseOnlyHere, rates.unsure]).toEqual([[], [], 0]);
      expect(rates.falseOnlyHere.length).toBeLessThanOrEqual(rates.listed * 0.002);
      // A few libraries more or less decide when few are made.
      const most = SEEDS >= 300 ? 0.001 : 0.002;
      expect(rates.falseAlarm.length, rates.falseAlarm.join('\n')).toBeLessThanOrEqual(rates.listed * most);
    },
  );
});

it('a healthy library is a yes by its bytes', () => {
  const { input } = makeScenario({ seed: 5, list: 'apple-export', proved: true, paired: true, fates: {} });
  expect(compare(input).verdict.answer).toBe('yes');
});

it('one seed makes one library', () => {
  const text = (seed: number) => JSON.stringify(compare(scenarioOf(seed, 'apple-export', true).input));
  expect(text(8)).toBe(text(8));
  expect(text(8)).not.toBe(text(9));
});
