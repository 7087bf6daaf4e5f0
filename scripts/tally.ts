import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BothRuns,
  bothRuns,
  type Failure,
  isWorthASecondRun,
  type Results,
  vitestResults,
} from './test-results.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How the checks of one part ended. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Names of what failed, where they are known. */
  readonly failures: readonly string[];
  /** Names of what failed beside the others and passed by itself. */
  readonly unsteady: readonly string[];
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] };

export function add(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
    unsteady: [...a.unsteady, ...b.unsteady],
  };
}

/** The line that every test command ends with; `.ci/run` adds them up. */
export function tallyLine({ passed, failed, skipped }: Pick<Tally, 'passed' | 'failed' | 'skipped'>): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The last tally line in a text, or null. */
export function tallyFrom(text: string): Tally | null {
  const found = [...text.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1);
  return found
    ? { ...NOTHING, passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3] ?? 0) }
    : null;
}

/** Runs a tool of node_modules, its output going straight through; one check, passed when it ends with 0. */
export function runTool(script: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Tally {
  const run = spawnSync(process.execPath, [path.join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit', env });
  return run.status === 0
    ? { ...NOTHING, passed: 1 }
    : { ...NOTHING, failed: 1, failures: [`${[script, ...args].join(' ')}`] };
}

/** Where Node keeps what it made of TypeScript; by content, so that it is never out of date. */
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'node');

/**
 * Runs Vitest on some projects and counts their tests; `env` is added to ours. A file that does not even load is a failure. The
 * files of a few failures run once more by themselves, so that the end tells what is broken from what does not bear company.
 */
export function runVitest(
  projects: readonly string[],
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Tally {
  const run = (files: readonly string[]) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-tests-'));
    const output = path.join(folder, 'results.json');
    try {
      const chosen = projects.flatMap((project) => ['--project', project]);
      const report = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', output];
      const ended = runTool(
        path.join('node_modules', 'vitest', 'vitest.mjs'),
        ['run', ...chosen, ...report, ...args, ...files],
        // What Node makes of the sources is kept: threads and processes of tests start in half the time.
        { NODE_COMPILE_CACHE: CACHE, ...process.env, ...env },
      );
      return { ended, results: vitestResults(textOf(output)) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const first = run([]);
  if (first.results === null) return { ...NOTHING, failed: 1, failures: [`vitest ${projects.join(' ')}: no results`] };
  const again = isWorthASecondRun(first.results) ? filesOf(first.results) : [];
  if (again.length > 0) console.log(`\nOnce more, by themselves: ${again.join(', ')}`);
  const second = again.length > 0 ? run(again) : null;
  const both = bothRuns(first.results, second?.results ?? null);
  const ended = (second ?? first).ended;
  return tallyOf(both, ended.failed);
}

/** The tally of both runs; `failedRuns` is 1 when the last run did not end well, whatever its results say. */
export function tallyOf({ passed, skipped, failures, unsteady }: BothRuns, failedRuns: number): Tally {
  return {
    passed,
    skipped,
    failed: failures.length > 0 ? failures.length : failedRuns,
    failures: failures.map(told),
    unsteady: unsteady.map(told),
  };
}

function told({ file, name }: Failure): string {
  return `${path.isAbsolute(file) ? path.relative(ROOT, file) : file}: ${name}`;
}

function filesOf({ failures }: Results): string[] {
  return [...new Set(failures.map(({ file }) => path.relative(ROOT, file)))];
}

/** What stands in a file; nothing where there is none. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** What to say above the last line: each failure by its name, and what passed only by itself. */
export function failureLines({ failures, unsteady }: Tally): string[] {
  return [
    ...failures.map((name) => `failed: ${name}`),
    ...unsteady.map((name) => `failed beside the others, passed by itself: ${name}`),
  ];
}
