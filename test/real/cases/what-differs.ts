import { z } from 'zod';
import type { Expectation } from './case-file.ts';

/** What a run said, as far as cases ask for it. */
export interface CaseRun {
  /** The exit code, or the signal that ended the command. */
  readonly exit: number | string;
  /** Standard output and standard error, as they came. */
  readonly text: string;
  /** The JSON report; null for a command that has none, undefined where one was asked for and not written. */
  readonly report: SaidReport | null | undefined;
}

const answered = z.looseObject({ answer: z.string(), reasons: z.array(z.looseObject({ code: z.string() })) });

/** The parts of a JSON report that cases look at. */
export const saidReport = z.looseObject({
  verdict: answered,
  eraseVerdict: answered.nullable(),
  coverage: z.record(z.string(), z.int()),
  places: z.array(
    z.looseObject({
      source: z.string(),
      counts: z.record(z.string(), z.int()),
      notes: z.array(z.looseObject({ code: z.string() })),
    }),
  ),
});

export type SaidReport = z.infer<typeof saidReport>;

/** Every way in which a run is not as expected, in words; empty when it is. */
export function whatDiffers(want: Expectation, command: string, { exit, text, report }: CaseRun): string[] {
  const found: string[] = [];
  if (typeof exit !== 'number' || !want.exit.includes(exit)) found.push(`exit ${exit}, not ${want.exit.join('/')}`);
  const said = text.toLowerCase();
  for (const word of want.textIncludes ?? [])
    if (!said.includes(word.toLowerCase())) found.push(`does not say "${word}"`);
  for (const word of want.textExcludes ?? []) if (said.includes(word.toLowerCase())) found.push(`says "${word}"`);
  // A refusal has no report; where it is allowed, it is right without one.
  if (exit === 3 && want.exit.includes(3)) return found;
  if (report === null) return found;
  if (report === undefined) return [...found, 'no report'];
  const answer = (command === 'erase-check' ? report.eraseVerdict : report.verdict)?.answer ?? 'none';
  if (want.answer && !want.answer.includes(answer)) found.push(`answer ${answer}, not ${want.answer.join('/')}`);
  if (want.notAnswer?.includes(answer)) found.push(`answer ${answer}`);
  return [...found, ...numbersThatDiffer(want, report), ...codesThatDiffer(want, report)];
}

function numbersThatDiffer({ coverage, rows, counted }: Expectation, report: SaidReport): string[] {
  const found: string[] = [];
  const of = (name: string) => report.coverage[name] ?? 0;
  const here = of('verified') + of('matched') + of('likely');
  const all = Object.values(report.coverage).reduce((sum, count) => sum + count, 0);
  if (rows !== undefined && ![rows].flat().includes(all)) found.push(`rows ${all}, not ${[rows].flat().join('/')}`);
  for (const [name, count] of Object.entries(coverage ?? {})) {
    const got = name === 'here' ? here : of(name);
    if (got !== count) found.push(`${name} ${got}, not ${count}`);
  }
  for (const [name, count] of Object.entries(counted ?? {})) {
    const scanned = report.places.filter(({ source }) => source === 'scan');
    const got = scanned.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0);
    if (got !== count) found.push(`counted ${name} ${got}, not ${count}`);
  }
  return found;
}

function codesThatDiffer({ codes, notCodes }: Expectation, report: SaidReport): string[] {
  const given = [...report.verdict.reasons, ...report.places.flatMap(({ notes }) => notes)].map(({ code }) => code);
  return [
    ...(codes ?? []).filter((code) => !given.includes(code)).map((code) => `no code ${code}`),
    ...(notCodes ?? []).filter((code) => given.includes(code)).map((code) => `code ${code}`),
  ];
}
