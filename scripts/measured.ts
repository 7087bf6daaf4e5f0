// What was measured once and cannot be measured anew in a test: docs/measured.json, which scripts write, and how the documents say it.
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const MEASURED_FILE = new URL('../docs/measured.json', import.meta.url);

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
  /** `bench/phone-once.ts … --keep`: the list of a stand-in phone over the cable's local socket; rates in MB/s, the best of its turns. */
  cable: z.object({
    day: z.iso.date(),
    megabytes: z.int(),
    turns: z.int(),
    copyAndCheck: z.int(),
    copy: z.int(),
    read: z.int(),
    ifuse: z.int().nullable(),
    peakMb: z.int(),
    /** What the computer had to do besides: the mean number of programs that wanted a core in the last minute. */
    load: z.number(),
  }),
});

type Measured = z.infer<typeof measured>;

/** Puts a new measurement in the place of the old one. */
export function keepMeasured(part: Partial<Measured>): void {
  writeFileSync(MEASURED_FILE, `${JSON.stringify(measured.parse({ ...readMeasured(), ...part }), null, 2)}\n`);
}

function readMeasured(): Measured {
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

/** The sentence about the cable. */
export function cableText(): string {
  const { day, megabytes, turns, copyAndCheck, copy, read, ifuse, peakMb, load } = readMeasured().cable;
  const beside = ifuse === null ? '' : `, ifuse reads the same file at ${ifuse}`;
  return (
    `On ${day} (\`node bench/phone-once.ts ${megabytes} ${turns} --keep\`, best of ${turns}, over the local socket to the stand-in, with a ` +
    `load of ${Math.round(load)} on the computer): ${megabytes} MB are copied and checked at ${copyAndCheck} MB/s, copied alone at ${copy}; ` +
    `the same bytes, read and thrown away, come at ${read}${beside}. Peak memory ${peakMb} MB.`
  );
}
