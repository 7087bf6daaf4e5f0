import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ROOMS } from './rooms.ts';

const FILE = fileURLToPath(new URL('./scores.json', import.meta.url));

const score = z.strictObject({
  /** When it was measured, `YYYY-MM-DD`. */
  day: z.iso.date(),
  /** How many of a hundred changes were tried, and by which seed they were picked. */
  percent: z.number().min(1).max(100),
  seed: z.string(),
  /** Tests that take longer were not asked (ms of the processor); null: all were. */
  quick: z.number().nullable(),
  noticed: z.int(),
  survived: z.int(),
  /** Changes that change nothing, by their reasons. */
  equivalent: z.int(),
  /** The run was stopped before all changes of its sample were tried. */
  stopped: z.boolean().optional(),
});

/** What one room came to at the last time. */
export type Score = z.infer<typeof score>;

const scores = z.record(z.string(), score);

/** What was measured, by room. */
export function readScores(): Readonly<Record<string, Score>> {
  return existsSync(FILE) ? scores.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : {};
}

/** Keeps what a room came to, in the order of the rooms. */
export function keepScore(room: string, found: Score): void {
  const all: Record<string, Score> = { ...readScores(), [room]: found };
  const sorted = ROOMS.flatMap(({ name }) => (all[name] === undefined ? [] : [[name, all[name]] as const]));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** A row for each room, for the documents. A room that was not measured says so. */
export function scoreTable(all = readScores()): string {
  const rows = ROOMS.map(({ name, goal }) => {
    const found = all[name];
    if (found === undefined) return `| ${name} | ${goal} % | not measured | | |`;
    const { day, percent, seed, quick, noticed, survived, equivalent, stopped = false } = found;
    const tried = noticed + survived;
    const share = tried === 0 ? '–' : `${((100 * noticed) / tried).toFixed(1)} %`;
    const how = [
      percent === 100 ? 'all' : `a sample of ${percent} %, seed ${seed}`,
      ...(quick === null ? [] : [`tests over ${quick} ms not asked`]),
      ...(stopped ? ['stopped before its end'] : []),
    ];
    return `| ${name} | ${goal} % | ${share}: ${noticed} of ${tried} | ${equivalent} | ${day}: ${how.join(', ')} |`;
  });
  return `\n| room | goal | noticed | change nothing | measured |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}
