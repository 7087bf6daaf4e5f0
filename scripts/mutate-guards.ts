// Takes one guard of the window away at a time, in a copy of the build, and sees whether the guard specs notice. A guard
// whose absence nobody notices is not tested. `node scripts/mutate-guards.ts` after `npm run build`; takes some minutes.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

interface Mutation {
  readonly name: string;
  readonly file: 'main/main.js' | 'preload/preload.cjs';
  readonly from: string;
  readonly to: string;
}

const MUTATIONS: readonly Mutation[] = [
  { name: 'popups are allowed', file: 'main/main.js', from: 'action: "deny"', to: 'action: "allow"' },
  {
    name: 'navigation is not stopped',
    file: 'main/main.js',
    from: 'contents.on("will-navigate", onlyOurPage);',
    to: '',
  },
  { name: 'no content policy', file: 'main/main.js', from: '"content-security-policy": policy,', to: '' },
  { name: 'the session cancels nothing', file: 'main/main.js', from: '!mayRequest(details.url)', to: 'false' },
  { name: 'every sender is trusted', file: 'main/main.js', from: 'if (!isTrustedSender(event))', to: 'if (false)' },
  {
    name: 'arguments are not checked',
    file: 'main/main.js',
    from: 'const checked = schema.safeParse(argument);',
    to: 'const checked = { success: true, data: argument };',
  },
  { name: 'the page may send paths', file: 'preload/preload.cjs', from: '!isPageRequest(name)', to: 'false' },
  {
    name: 'every permission is given',
    file: 'main/main.js',
    from: 'permission === "clipboard-sanitized-write"',
    to: 'true',
  },
  { name: 'the spell checker stays on', file: 'main/main.js', from: 'session.setSpellCheckerEnabled(false)', to: '' },
  { name: 'a proxy is asked', file: 'main/main.js', from: '{ mode: "direct" }', to: '{ mode: "system" }' },
  { name: 'names are resolved', file: 'main/main.js', from: '["host-resolver-rules", "MAP * ~NOTFOUND"],', to: '' },
  {
    name: 'files outside a place are shown',
    file: 'main/main.js',
    from: 'await resolveInside(known.folder, path)',
    to: '"/" + path',
  },
  {
    name: 'any path of the bundle is served',
    file: 'main/main.js',
    from: 'file.startsWith(path.resolve(root) + path.sep) ? file : null',
    to: 'decodedPath',
  },
  { name: 'a second copy goes on', file: 'main/main.js', from: '!app.requestSingleInstanceLock()', to: 'false' },
  { name: 'the page is not rescued', file: 'main/main.js', from: 'parts.reload();', to: '' },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const built = process.env.TWO_PLACES_OUT ?? path.join(root, 'out');
const playwright = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
const copy = mkdtempSync(path.join(os.tmpdir(), 'two-places-mutants-'));
const survivors: string[] = [];
for (const { name, file, from, to } of MUTATIONS) {
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
console.log(`${MUTATIONS.length - survivors.length} of ${MUTATIONS.length} guards taken away were noticed`);
for (const name of survivors) console.log(`not noticed: ${name}`);
process.exit(survivors.length === 0 ? 0 : 1);
