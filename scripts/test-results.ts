import { z } from 'zod';

/** One test or spec that failed: its file and its name. */
export interface Failure {
  readonly file: string;
  readonly name: string;
}

/** What a test tool's own file of results says. */
export interface Results {
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
}

const VITEST = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Reads the JSON of Vitest's reporter `json`; a file that does not even load is one failure. Null when it is no such text. */
export function vitestResults(text: string): Results | null {
  const read = parsed(VITEST, text);
  if (read === null) return null;
  const failures = read.testResults.flatMap(({ name: file, status, assertionResults }) => {
    const failed = assertionResults
      .filter((result) => result.status === 'failed')
      .map(({ fullName: name }) => ({ file, name }));
    return status === 'failed' && failed.length === 0 ? [{ file, name: 'the file does not load' }] : failed;
  });
  return { passed: read.numPassedTests, skipped: read.numPendingTests + read.numTodoTests, failures };
}

interface Suite {
  readonly specs?: readonly { readonly title: string; readonly file: string; readonly ok: boolean }[] | undefined;
  readonly suites?: readonly Suite[] | undefined;
}

const SUITE: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    specs: z.array(z.object({ title: z.string(), file: z.string(), ok: z.boolean() })).optional(),
    suites: z.array(SUITE).optional(),
  }),
);

const PLAYWRIGHT = z.object({
  suites: z.array(SUITE),
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), skipped: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** Reads the JSON of Playwright's reporter `json`. Null when it is no such text. */
export function playwrightResults(text: string): Results | null {
  const read = parsed(PLAYWRIGHT, text);
  if (read === null) return null;
  const failures = read.suites.flatMap(failedSpecs);
  const unnamed = read.stats.unexpected + read.stats.flaky + read.errors.length > 0 && failures.length === 0;
  return {
    passed: read.stats.expected,
    skipped: read.stats.skipped,
    failures: unnamed ? [{ file: 'the window specs', name: 'the run itself' }] : failures,
  };
}

function failedSpecs({ specs = [], suites = [] }: Suite): Failure[] {
  const own = specs.filter(({ ok }) => !ok).map(({ file, title: name }) => ({ file, name }));
  return [...own, ...suites.flatMap(failedSpecs)];
}

/** More than this is no accident, and is not run again. */
const MOST_AGAIN = 6;

/** Whether what failed is worth running once more by itself. */
export function isWorthASecondRun({ failures }: Results): boolean {
  const files = new Set(failures.map(({ file }) => file));
  return failures.length > 0 && files.size <= MOST_AGAIN;
}

export interface BothRuns extends Results {
  /** Failed beside the others and passed by themselves: a defect of the test or of the program, to be told and looked into. */
  readonly unsteady: readonly Failure[];
}

/** What two runs come to: all, and once more only the files (or specs) that had failed. No second run leaves the first as it is. */
export function bothRuns(first: Results, second: Results | null): BothRuns {
  if (second === null) return { ...first, unsteady: [] };
  const failsAgain = new Set(second.failures.map(keyOf));
  const known = new Set(first.failures.map(keyOf));
  const unsteady = first.failures.filter((failure) => !failsAgain.has(keyOf(failure)));
  const failures = [
    ...first.failures.filter((failure) => failsAgain.has(keyOf(failure))),
    ...second.failures.filter((failure) => !known.has(keyOf(failure))),
  ];
  // A second run that ran nothing has shown nothing.
  if (second.passed === 0) return { ...first, unsteady: [] };
  return { passed: first.passed + unsteady.length, skipped: first.skipped, failures, unsteady };
}

function keyOf({ file, name }: Failure): string {
  return `${file}\n${name}`;
}

function parsed<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
