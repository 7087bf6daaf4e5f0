// Takes one guard of scanner, lists, reports, main and stores away at a time, or puts in a fault that once went unnoticed, in a copy
// of the last commit, and sees whether the test that stands for it fails (docs/promises.md). Those of the window are in
// mutate-guards.ts. Takes some minutes; `node scripts/mutate-promises.ts hole: verdict:` tries those with these words in their names.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOLE_MUTATIONS } from './hole-mutations.ts';
import { MAIN_MUTATIONS } from './main-mutations.ts';
import { MEDIA_MUTATIONS } from './media-mutations.ts';
import { KeptTests } from './mutation/kept-tests.ts';
import { PHONE_MUTATIONS } from './phone-mutations.ts';
import { MUTATIONS, type Mutation } from './promise-mutations.ts';
import { READING_MUTATIONS } from './reading-mutations.ts';
import { VERDICT_MUTATIONS } from './verdict-mutations.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(path.join(os.tmpdir(), 'two-places-promises-'));
// Some tests run as somebody else, who must be able to read the copy.
chmodSync(copy, 0o755);
// What was committed last, so that a file half edited does not count for a guard.
const archive = path.join(copy, 'head.tar');
for (const [program, ...args] of [
  ['git', 'archive', '-o', archive, 'HEAD'],
  ['tar', '-xf', archive, '-C', copy],
] as const) {
  const run = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${program} failed: ${run.stderr}`);
}
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');

process.env.TWO_PLACES_MUTATION_TESTS = 'test/**/*.test.ts';
const kept = new KeptTests(copy);

/** Whether the test passes, where one file was written since the last time. */
async function passes([project, file]: Mutation['test'], changed: string | null): Promise<boolean> {
  if (project === 'node') return kept.passes(`test/${file}`, changed === null ? [] : [changed]);
  // These start the built program, or need a page.
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--project', project, `test/${project === 'trust' ? 'trust/' : ''}${file}`];
  return spawnSync(process.execPath, [...args, '--bail', '1'], { cwd: copy, encoding: 'utf8' }).status === 0;
}

/** Parts of names; without any, all are tried. */
const only = process.argv.slice(2);
const survivors: string[] = [];
const good = new Map<string, boolean>();
let tried = 0;
for (const { name, file, from, to, test } of [
  ...MUTATIONS,
  ...READING_MUTATIONS,
  ...MAIN_MUTATIONS,
  ...PHONE_MUTATIONS,
  ...VERDICT_MUTATIONS,
  ...HOLE_MUTATIONS,
  ...MEDIA_MUTATIONS,
]) {
  if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
  tried += 1;
  const target = path.join(copy, file);
  const code = readFileSync(target, 'utf8');
  // A test that fails with the guard in place proves nothing about the guard.
  if (!good.has(test.join())) good.set(test.join(), await passes(test, null));
  if (!code.includes(from) || !good.get(test.join())) {
    survivors.push(
      `${name} (${code.includes(from) ? `${test[1]} fails as it is` : `its code was not found: ${from}`})`,
    );
    continue;
  }
  writeFileSync(target, code.replace(from, to));
  const noticed = !(await passes(test, target));
  writeFileSync(target, code);
  kept.forget(target);
  console.log(`${noticed ? 'noticed ' : 'SURVIVED'}  ${name}`);
  if (!noticed) survivors.push(name);
}
await kept.close();
rmSync(copy, { recursive: true, force: true });
console.log(`${tried - survivors.length} of ${tried} guards taken away were noticed`);
for (const name of survivors) console.log(`not noticed: ${name}`);
process.exit(survivors.length === 0 ? 0 : 1);
