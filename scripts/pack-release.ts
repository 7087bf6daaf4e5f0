// Packs a release for one system: `node scripts/pack-release.ts --mac`, or with `--dir` only its folder. Signed where the secrets for it are in the
// environment; what is true of the result is written beside it, for the notes of the release.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { releasePlan, type Target } from './package/release-plan.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const targets: readonly Target[] = ['--linux', '--mac', '--win'];
const target = targets.find((one) => one === process.argv[2]);
if (target === undefined) throw new Error(`one of ${targets.join(', ')} is needed`);

const { args, without, appleKey, said } = releasePlan(target, process.env);
/** `--dir`: the app in a folder, without installers, for tests. */
const folderOnly = process.argv.includes('--dir') ? ['--dir'] : [];
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !without.includes(name)));
const work = mkdtempSync(path.join(os.tmpdir(), 'two-places-release-'));
try {
  if (appleKey !== null) {
    env.APPLE_API_KEY = path.join(work, 'key.p8');
    writeFileSync(env.APPLE_API_KEY, appleKey, { mode: 0o600 });
  }
  const builder = path.join(root, 'node_modules', 'electron-builder', 'cli.js');
  const run = spawnSync(process.execPath, [builder, ...args, ...folderOnly], { cwd: root, stdio: 'inherit', env });
  if (run.status !== 0) process.exitCode = run.status ?? 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
mkdirSync(path.join(root, 'release'), { recursive: true });
writeFileSync(path.join(root, 'release', `signing${target}.txt`), `* ${said}\n`);
console.log(said);
