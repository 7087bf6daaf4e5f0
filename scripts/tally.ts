import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How the checks of one part ended. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The line that every test command ends with; `.ci/run` adds them up. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The last tally line in a text, or null. */
export function tallyFrom(text: string): Tally | null {
  const found = [...text.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1);
  return found ? { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3] ?? 0) } : null;
}

/** Runs a tool of node_modules, its output going straight through; one check, passed when it ends with 0. */
export function runTool(script: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Tally {
  const run = spawnSync(process.execPath, [path.join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit', env });
  return run.status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** Where Node keeps what it made of TypeScript; by content, so that it is never out of date. */
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'node');

interface VitestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
}

/** Runs Vitest on some projects and counts their tests; `env` is added to ours. A file that does not even load is a failure. */
export function runVitest(
  projects: readonly string[],
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Tally {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-tests-'));
  const output = path.join(folder, 'results.json');
  try {
    const tool = path.join('node_modules', 'vitest', 'vitest.mjs');
    const chosen = projects.flatMap((project) => ['--project', project]);
    const report = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', output];
    const ended = runTool(
      tool,
      ['run', ...chosen, ...report, ...args],
      // What Node makes of the sources is kept: threads and processes of tests start in half the time.
      { NODE_COMPILE_CACHE: CACHE, ...process.env, ...env },
    );
    const result = readResult(output);
    if (result === null) return { passed: 0, failed: 1, skipped: 0 };
    const failed = result.numFailedTests > 0 ? result.numFailedTests : ended.failed;
    return { passed: result.numPassedTests, failed, skipped: result.numPendingTests + result.numTodoTests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readResult(file: string): VitestResult | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
