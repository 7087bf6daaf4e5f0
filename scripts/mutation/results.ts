import { z } from 'zod';
import type { Equivalent } from './equivalent.ts';
import { EQUIVALENTS } from './equivalents.ts';

const position = z.object({ line: z.number(), column: z.number() });

const mutant = z.object({
  mutatorName: z.string(),
  replacement: z.string().optional(),
  status: z.string(),
  location: z.object({ start: position, end: position }),
});

/** Stryker's report, as far as it is read (https://github.com/stryker-mutator/mutation-testing-elements). */
export const strykerReport = z.object({
  files: z.record(z.string(), z.object({ source: z.string(), mutants: z.array(mutant) })),
});

/** One mutation that no test noticed. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly mutator: string;
  readonly becomes: string;
}

/** What became of the mutations of one room. */
export interface RoomResult {
  readonly noticed: number;
  /** Mutations that change nothing, by their reasons. */
  readonly equivalent: number;
  readonly survivors: readonly Survivor[];
}

/** Counts a report. What cannot be compiled or run is no mutation; what never ends is noticed. */
export function countReport(
  report: z.infer<typeof strykerReport>,
  equivalents: readonly Equivalent[] = EQUIVALENTS,
): RoomResult {
  let [noticed, equivalent] = [0, 0];
  const survivors: Survivor[] = [];
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const lines = source.split('\n');
    for (const { status, mutatorName, replacement = '', location } of mutants) {
      if (status === 'Killed' || status === 'Timeout') noticed += 1;
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const { line } = location.start;
      const code = lines[line - 1]?.trim() ?? '';
      const becomes = replacement.replace(/\s+/g, ' ');
      const isKnown = equivalents.some(
        (one) => one.file === file && one.line === code && (one.becomes === '*' || one.becomes === becomes),
      );
      if (isKnown) equivalent += 1;
      else survivors.push({ file, line, code, mutator: mutatorName, becomes });
    }
  }
  return { noticed, equivalent, survivors };
}

/** How many of a hundred mutations were noticed, those that change nothing left out; 100 where there are none. */
export function scoreOf({ noticed, survivors }: RoomResult): number {
  const all = noticed + survivors.length;
  return all === 0 ? 100 : (100 * noticed) / all;
}
