// Builds main, scanner, terminal command, preload and window into out/. `--if-needed` does nothing when out/ is newer.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLegal } from './licences.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = path.join(root, 'out', '.built');
/** Licences and bill of materials, shipped beside the app. */
const legal = path.join(root, 'out', 'legal');

/** Whether anything under src/ (or a vite config) is newer than the last build. */
function isStale(): boolean {
  if (!existsSync(stamp) || !existsSync(legal)) return true;
  const built = statSync(stamp).mtimeMs;
  const sources = globSync(['src/**/*', 'vite*.config.ts', 'package.json', 'package-lock.json'], { cwd: root });
  return sources.some((file) => statSync(path.join(root, file)).mtimeMs > built);
}

/** Runs the three builds; throws with the tool's own output when one fails. */
export function build(options: { ifNeeded: boolean }): void {
  if (options.ifNeeded && !isStale()) return;
  rmSync(path.join(root, 'out'), { recursive: true, force: true });
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const config of ['vite.main.config.ts', 'vite.preload.config.ts', 'vite.config.ts']) {
    const run = spawnSync(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
      cwd: root,
      encoding: 'utf8',
      // Started by a test too, it is what is shipped: with NODE_ENV=test React would bring its own checks, twice its size.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    if (run.status !== 0) throw new Error(`The build of ${config} failed:\n${run.stdout}${run.stderr}`);
  }
  writeLegal(legal);
  writeFileSync(stamp, `${new Date().toISOString()}\n`);
}

if (import.meta.main) build({ ifNeeded: process.argv.includes('--if-needed') });
