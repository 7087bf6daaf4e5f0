import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * Runs the installer that Electron's package brings: it fetches the program, holds it against the package's own checksums, and
 * unpacks it beside itself. Gives why that failed, in a word or two, or null.
 *
 * @param packageFolder absolute path of the package `electron`
 */
export function fetchElectron(packageFolder: string): string | null {
  const installer = path.join(packageFolder, 'install.js');
  const run = spawnSync(process.execPath, [installer], { stdio: ['ignore', 'inherit', 'pipe'], encoding: 'utf8' });
  if (run.status === 0) return null;
  return /\b(E[A-Z]{3,}(_[A-Z]+)*|HTTPError|[Cc]hecksum)\b/.exec(run.stderr)?.[0] ?? 'no connection';
}
