import path from 'node:path';
import type { BenchScript } from './build.ts';
import { type Measurement, measure, median } from './measure.ts';

/** One line of the results: a median over runs. `ratio` is of this line's time to the time of `against`. */
export interface ResultRow {
  readonly group: string;
  readonly name: string;
  readonly seconds: number;
  /** Median of the processor time of all threads and processes. */
  readonly cpuSeconds: number | null;
  readonly peakMb: number | null;
  readonly ratio: number | null;
  readonly against: string | null;
}

/** A script of this folder, as it was built into `folder` (build.ts), run by the Node that runs us. */
export function ours(folder: string, script: BenchScript, ...args: readonly string[]): () => Promise<Measurement> {
  return () => measure(process.execPath, [path.join(folder, 'bench', `${script}.js`), ...args]);
}

export interface Contestant {
  readonly name: string;
  readonly run: () => Promise<Measurement>;
  /** Exit codes that mean "done"; 0 unless told. */
  readonly fine?: readonly number[];
  /** Runs in the first round only: it takes minutes. */
  readonly once?: boolean;
}

/**
 * Runs all contestants in turns, `rounds` times over, and gives the medians. The first one is what the others are held
 * against. Taking turns spreads the moods of the machine over everybody.
 */
export async function race(group: string, contestants: readonly Contestant[], rounds: number): Promise<ResultRow[]> {
  const times = contestants.map(() => [] as number[]);
  const cpus = contestants.map(() => [] as number[]);
  const peaks = contestants.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, contestant] of contestants.entries()) {
      if (contestant.once && round > 0) continue;
      const result = await contestant.run();
      if (!(contestant.fine ?? [0]).includes(result.code ?? -1))
        throw new Error(`${contestant.name} ended with code ${result.code}`);
      times[i]?.push(result.seconds);
      if (result.cpuSeconds !== null) cpus[i]?.push(result.cpuSeconds);
      peaks[i] = Math.max(peaks[i] ?? 0, result.peakMb ?? 0);
    }
  }
  const first = median(times[0] ?? []);
  return contestants.map(({ name }, i) => {
    const seconds = median(times[i] ?? []);
    return {
      group,
      name,
      seconds,
      cpuSeconds: cpus[i]?.length ? median(cpus[i] ?? []) : null,
      peakMb: peaks[i] || null,
      ratio: i === 0 ? null : seconds / first,
      against: i === 0 ? null : (contestants[0]?.name ?? null),
    };
  });
}

/** The rows as a Markdown table. */
export function toTable(rows: readonly ResultRow[]): string {
  const lines = rows.map((row) => {
    const ratio = row.ratio === null ? '1' : row.ratio.toFixed(row.ratio < 10 ? 2 : 1);
    return `| ${row.group} | ${row.name} | ${row.seconds.toFixed(2)} | ${ratio} | ${row.cpuSeconds?.toFixed(2) ?? '-'} | ${row.peakMb?.toFixed(0) ?? '-'} |`;
  });
  return [
    '| work | who | seconds (median) | ratio | processor s | peak MB |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
