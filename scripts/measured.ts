// What was measured once and cannot be measured anew in a test: docs/measured.json, which scripts write, and how the documents say it.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export const MEASURED_FILE = new URL('../docs/measured.json', import.meta.url);

const counts = z.object({
  list: z.string(),
  /** Whether the bytes were read here. */
  proved: z.boolean(),
  listed: z.int(),
  falseSafe: z.int(),
  falseYes: z.int(),
  falseAlarm: z.int(),
  falseOnlyHere: z.int(),
  unsure: z.int(),
});

type SimulatorCounts = z.infer<typeof counts>;

export const simulatorCounts = counts;

const measured = z.object({
  /** `scripts/measure-simulator.ts`: how often the answer was wrong about made libraries of which everything is known. */
  simulator: z.object({ day: z.iso.date(), seeds: z.int(), checks: z.array(counts) }),
});

function readMeasured(): z.infer<typeof measured> {
  return measured.parse(JSON.parse(readFileSync(MEASURED_FILE, 'utf8')));
}

/** The sentence about the simulator. Percentages are of the listed photos of one kind of check. */
export function simulatorText(): string {
  const { day, seeds, checks } = readMeasured().simulator;
  const sum = (key: 'listed' | 'falseSafe' | 'falseYes') => checks.reduce((all, one) => all + one[key], 0);
  const rate = ({ falseAlarm, listed }: SimulatorCounts) => (100 * falseAlarm) / listed;
  const withFingerprints = checks.filter(
    ({ list, proved }) => proved && (list === 'apple-export' || list === 'photos-library'),
  );
  const others = checks.filter((one) => !withFingerprints.includes(one)).sort((a, b) => rate(a) - rate(b));
  const most = (list: readonly SimulatorCounts[]) => `${Math.max(...list.map(rate)).toFixed(3)} %`;
  const worst = others.at(-1);
  return (
    `On ${day} (\`node scripts/measure-simulator.ts ${seeds}\`: ${seeds} libraries for each of ${checks.length} kinds of check, ` +
    `${sum('listed').toLocaleString('en')} listed photos) it gave ${sum('falseSafe')} false safe and ${sum('falseYes')} yes without ` +
    `every listed photo's bytes. False alarms: at most ${most(withFingerprints)} with fingerprints on both sides, at most ` +
    `${most(others)} otherwise (${worst?.list ?? ''}${worst?.proved ? '' : ', without bytes read here'}).`
  );
}
