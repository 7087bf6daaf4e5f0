// Starts the app that electron-builder packed into release/ on this system, with a data folder of its own, and waits until
// its log says that the page is loaded. `node scripts/smoke-packaged.ts [BINARY]`. Needs a screen (on Linux: xvfb-run).
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const RELEASE = fileURLToPath(new URL('../release', import.meta.url));
const WAIT_MS = 120_000;

const BINARIES: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: 'linux*-unpacked/two-places',
  darwin: `mac${os.arch() === 'arm64' ? '-arm64' : ''}/Two Places.app/Contents/MacOS/Two Places`,
  win32: 'win*-unpacked/Two Places.exe',
};

function findBinary(): string {
  const pattern = BINARIES[process.platform] ?? '';
  const [found] = pattern === '' ? [] : globSync(pattern, { cwd: RELEASE });
  if (found === undefined) throw new Error(`no packed app in ${RELEASE}; run electron-builder first`);
  return path.join(RELEASE, found);
}

const binary = process.argv[2] ?? findBinary();
const data = mkdtempSync(path.join(os.tmpdir(), 'two-places-smoke-'));
const log = path.join(data, 'log', 'two-places.log');
const child = spawn(binary, [`--user-data-dir=${data}`], { stdio: 'inherit' });
let ended: string | null = null;
child.on('error', (error) => {
  ended = error.message;
});
child.on('exit', (code, signal) => {
  ended = `the app ended with ${code ?? signal}`;
});

let text = '';
for (const until = Date.now() + WAIT_MS; Date.now() < until && ended === null; ) {
  await wait(250);
  text = existsSync(log) ? readFileSync(log, 'utf8') : '';
  if (text.includes('the page is loaded')) break;
}
const errors = text.split('\n').filter((line) => / error /.test(line));
const good = text.includes('the page is loaded') && errors.length === 0 && ended === null;
child.kill();
for (let i = 0; i < 40 && ended === null; i += 1) await wait(250);
if (ended === null) child.kill('SIGKILL');
rmSync(data, { recursive: true, force: true, maxRetries: 10 });
console.log(
  good ? 'The packed app starts and loads its page.' : `The packed app does not start: ${ended ?? 'no page'}\n${text}`,
);
process.exit(good ? 0 : 1);
