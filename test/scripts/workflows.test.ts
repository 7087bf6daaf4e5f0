import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}${name}`, 'utf8') }));

/** Jobs by name, each with its lines (two spaces in front of a name begin one). */
function jobsOf(text: string): Map<string, string> {
  const jobs = new Map<string, string>();
  const [, after = ''] = text.split(/^jobs:\n/m);
  for (const part of after.split(/^(?= {2}[\w-]+:\n)/m)) jobs.set(part.trim().split(':')[0] ?? '', part);
  return jobs;
}

describe.each(workflows)('$name', ({ text }) => {
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

test('a release is tested on the real Electron, started as packed, summed, attested and then drafted', () => {
  const release = workflows.find(({ name }) => name === 'release.yml')?.text ?? '';
  const jobs = jobsOf(release);
  expect([...jobs.keys()]).toEqual(['build', 'attest', 'draft']);
  const build = jobs.get('build') ?? '';
  for (const step of ['electron/install.js', 'npm run window', 'pack-release.ts', 'smoke-packaged.ts', 'sha256sum'])
    expect(build).toContain(step);
  for (const os of ['ubuntu', 'macos', 'windows']) expect(build).toContain(os);
  expect(jobs.get('attest')).toMatch(/needs: build[\s\S]*attest-build-provenance@[\s\S]*subject-path/);
  expect(jobs.get('draft')).toMatch(/needs: attest[\s\S]*sha256sum --check[\s\S]*--draft/);
});
