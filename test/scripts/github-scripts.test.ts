import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../fixtures/temp-tree.ts';

const SCRIPTS = fileURLToPath(new URL('../../scripts/github', import.meta.url));
const WORKFLOWS = fileURLToPath(new URL('../../.github/workflows', import.meta.url));

/** Runs one of the scripts in a project of its own, where the programs it calls only write down that they were called. */
function run(system: 'Linux' | 'Darwin' | 'MINGW64_NT-10.0', script: string, ...args: string[]) {
  const root = tempFolder();
  cpSync(SCRIPTS, path.join(root, 'scripts', 'github'), { recursive: true });
  for (const folder of ['node_modules/electron/dist', 'release/linux-unpacked', 'bin'])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'release', 'inspectable.txt'), 'release/inspectable/linux-unpacked/two-places');
  const calls = path.join(root, 'calls');
  const put = (name: string, body: string) => {
    writeFileSync(path.join(root, 'bin', name), `#!/bin/sh\n${body}\n`);
    chmodSync(path.join(root, 'bin', name), 0o755);
  };
  for (const name of ['sudo', 'node', 'npm']) put(name, `echo "${name} $*" >> "${calls}"`);
  // As the real one: it runs what it is given.
  put('xvfb-run', `echo "xvfb-run $*" >> "${calls}"; shift; exec "$@"`);
  put('uname', `echo ${system}`);
  const ran = spawnSync('bash', [path.join(root, 'scripts', 'github', script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${path.join(root, 'bin')}:${process.env.PATH}` },
  });
  expect(ran.status, ran.stderr).toBe(0);
  return readFileSync(calls, 'utf8').trim().split('\n');
}

const SANDBOX = (folder: string) => [
  `sudo chown root:root ${folder}/chrome-sandbox`,
  `sudo chmod 4755 ${folder}/chrome-sandbox`,
];

describe.skipIf(process.platform === 'win32')('the scripts that GitHub runs', () => {
  test('get Electron by its own installer, and on Linux a screen and a sandbox', () => {
    expect(run('Linux', 'install-electron.sh')).toEqual([
      'node node_modules/electron/install.js',
      'sudo apt-get update -q',
      'sudo apt-get install -y -q --no-install-recommends xvfb',
      ...SANDBOX('node_modules/electron/dist'),
    ]);
    expect(run('Darwin', 'install-electron.sh')).toEqual(['node node_modules/electron/install.js']);
  });

  test('open windows on a screen in memory where there is no other', () => {
    expect(run('Linux', 'with-screen.sh', 'npm', 'run', 'window')).toEqual([
      ...SANDBOX('release/linux-unpacked'),
      'xvfb-run --auto-servernum npm run window',
      'npm run window',
    ]);
    for (const system of ['Darwin', 'MINGW64_NT-10.0'] as const)
      expect(run(system, 'with-screen.sh', 'npm', 'run', 'window')).toEqual(['npm run window']);
  });

  test('drive the packed app on its copy', () => {
    const calls = run('Linux', 'drive-packed.sh');
    expect(calls[0]).toBe('node scripts/inspectable-copy.ts');
    expect(calls).toEqual(expect.arrayContaining(SANDBOX('release/inspectable/linux-unpacked')));
    expect(calls.at(-1)).toBe('npm run window -- start scan guards opened-report saving system');
  });

  test('are all called, and no others are', () => {
    const called = readdirSync(WORKFLOWS)
      .concat(readdirSync(SCRIPTS).map((name) => `../../scripts/github/${name}`))
      .flatMap((name) => readFileSync(path.join(WORKFLOWS, name), 'utf8').match(/scripts\/github\/[\w-]+\.sh/g) ?? []);
    expect([...new Set(called)].sort()).toEqual(
      readdirSync(SCRIPTS)
        .sort()
        .map((name) => `scripts/github/${name}`),
    );
  });
});
