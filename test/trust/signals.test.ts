import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { TRIED } from '../tried.ts';
import { photoTree } from './photo-library.ts';
import { cleanEnvironment, commandLine } from './traced-run.ts';

// A command that is asked to stop at a call of the file system: while it lists, reads, compares, keeps notes or saves.

const HOOK = fileURLToPath(new URL('./signal-at-call.mjs', import.meta.url));
const REPORTS = { 'r.html': '--report', 'r.csv': '--csv', 'r.json': '--json', 'r.sha1': '--checksums' } as const;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const OLD = 'the old report';

interface StoppedRun {
  readonly exit: number | null;
  readonly signal: string | null;
  readonly stderr: string;
  readonly calls: readonly string[];
  readonly sent: boolean;
  /** Reports that are new and whole. */
  readonly saved: number;
}

/** Every report is the old one or a whole new one, and nothing lies beside them. */
function savedIn(reports: string, what: string): number {
  expect(readdirSync(reports).sort(), what).toEqual(Object.keys(REPORTS).sort());
  const texts = Object.keys(REPORTS).map((name) => readFileSync(path.join(reports, name), 'utf8'));
  for (const text of texts) expect(text === OLD || text.endsWith('\n'), what).toBe(true);
  return texts.filter((text) => text !== OLD).length;
}

/** Checks a library, in one place on the disk each time, so that a call is the same call in every run. */
function check(tree: string, at: string, signal: string): StoppedRun {
  const [work, log] = [path.join(tree, 'work'), path.join(tempFolder(), 'calls')];
  const reports = path.join(work, 'reports');
  mkdirSync(reports, { recursive: true });
  for (const name of Object.keys(REPORTS)) writeFileSync(path.join(reports, name), OLD);
  const [node = '', ...command] = commandLine([
    'check', path.join(tree, 'photos'), '--icloud', path.join(tree, 'list'), '--today', '2026-11-22', '--index', tempFolder(), '--force',
    ...Object.entries(REPORTS).flatMap(([name, option]) => [option, path.join(reports, name)]),
  ]); // biome-ignore format: one line an idea
  const env = { ...cleanEnvironment(work), SIGNAL_AT: at, SIGNAL: signal, CALLS: log };
  const run = spawnSync(node, ['--import', HOOK, ...command], { cwd: tree, encoding: 'utf8', env });
  const calls = readFileSync(log, 'utf8').split('\n');
  const saved = savedIn(reports, `${signal} at ${at}`);
  return { exit: run.status, signal: run.signal, stderr: run.stderr, calls, sent: existsSync(`${log}.sent`), saved };
}

/** The stages that a call belongs to. */
const STAGES = ['/list', '/photos', '/reports'] as const;

/** Of each call and stage the first, the last and those between. */
function pointsOf(calls: readonly string[]): readonly string[] {
  const known = [...new Set(calls)];
  const groups = Map.groupBy(known, (call) => {
    const [name = ''] = call.split(' /');
    return `${name} ${STAGES.find((stage) => call.includes(stage)) ?? ''}`;
  });
  return [...groups].flatMap(([group, each]) =>
    STAGES.some((stage) => group.endsWith(stage))
      ? Array.from({ length: TRIED.signals }, (_, turn) => {
          return each[Math.round(((each.length - 1) * turn) / (TRIED.signals - 1))] ?? '';
        })
      : [],
  );
}

describe('a check that is asked to stop', () => {
  it.each(SIGNALS)('by %s, at any call: 3, a sentence, whole reports', (signal) => {
    const tree = photoTree(20);
    const whole = check(tree, '', 'SIGINT');
    expect(whole).toMatchObject({ exit: 1, sent: false, saved: 4 });
    const points = [...new Set(pointsOf(whole.calls))];
    for (const stage of STAGES)
      expect(points.filter((point) => point.includes(stage)).length, stage).toBeGreaterThan(2);
    const savedBefore = new Set<number>();
    const turn = SIGNALS.indexOf(signal);
    for (const point of points.filter((_, index) => index % SIGNALS.length === turn)) {
      const { exit, stderr, sent, saved } = check(tree, point, signal);
      expect({ exit, sent, said: stderr.includes('The check was stopped.') }, `${signal} at ${point}`).toEqual({
        exit: 3,
        sent: true,
        said: true,
      });
      savedBefore.add(saved);
    }
    // Some were stopped before anything was saved, some between two reports.
    expect(savedBefore.size).toBeGreaterThan(1);
  });

  it('by a reader that went away (SIGPIPE): nothing stops, all is saved, the exit code is that of the answer', () => {
    const tree = photoTree(20);
    const whole = check(tree, '', 'SIGPIPE');
    for (const stage of STAGES) {
      const point = whole.calls.find((call) => call.includes(stage)) ?? '';
      expect(check(tree, point, 'SIGPIPE'), stage).toMatchObject({ exit: whole.exit, sent: true, saved: 4 });
    }
  });
});
