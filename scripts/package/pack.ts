import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The version of Electron that a made-up distribution pretends to be. */
export const electronVersion: string = JSON.parse(
  readFileSync(path.join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
).version;

/** Runs electron-builder, in a namespace without network interfaces where the system allows one. */
export function pack(platform: '--linux' | '--mac' | '--win', distribution: string, output: string): void {
  const builder = path.join(root, 'node_modules', 'electron-builder', 'cli.js');
  const settings = [
    `-c.electronDist=${distribution}`,
    `-c.directories.output=${output}`,
    '-c.electronVersion',
    electronVersion,
    '-c.afterPack=scripts/package/after-pack-check.cjs',
  ];
  const command = [process.execPath, builder, platform, '--x64', '--dir', '--publish', 'never', ...settings];
  const alone = spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : [];
  const [program = '', ...args] = [...alone, ...command];
  const run = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
  });
  if (run.status !== 0) throw new Error(`electron-builder ${platform} failed:\n${run.stdout}${run.stderr}`);
}
