// Takes one guard of the window away at a time, in a copy of the build, and sees whether the guard specs notice. A guard
// whose absence nobody notices is not tested. `node scripts/mutate-guards.ts` after `npm run build`; takes some minutes.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { WINDOW_MUTATIONS } from './window-mutations.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = process.env.TWO_PLACES_OUT ?? path.join(root, 'out');
const playwright = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
const copy = mkdtempSync(path.join(os.tmpdir(), 'two-places-mutants-'));
const survivors: string[] = [];
/** Parts of names; without any, all are tried. */
const only = process.argv.slice(2);
const chosen = WINDOW_MUTATIONS.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
for (const { name, file, from, to } of chosen) {
  cpSync(built, copy, { recursive: true, force: true });
  const code = readFileSync(path.join(copy, file), 'utf8');
  if (!code.includes(from)) {
    survivors.push(`${name} (its code was not found: ${from})`);
    continue;
  }
  writeFileSync(path.join(copy, file), code.replace(from, to));
  const run = spawnSync(
    process.execPath,
    [playwright, 'test', '-c', 'test/e2e/playwright.config.ts', 'guards', '--max-failures=1', '--reporter=dot'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, TWO_PLACES_OUT: copy } },
  );
  const noticed = run.status !== 0;
  console.log(`${noticed ? 'noticed ' : 'SURVIVED'}  ${name}`);
  if (!noticed) survivors.push(name);
}
rmSync(copy, { recursive: true, force: true });
console.log(`${chosen.length - survivors.length} of ${chosen.length} guards taken away were noticed`);
for (const name of survivors) console.log(`not noticed: ${name}`);
process.exit(survivors.length === 0 ? 0 : 1);
