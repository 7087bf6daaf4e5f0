// Starts the app that electron-builder packed into release/ on this system, with a data folder of its own, and waits until
// its log says that the page is loaded. `node scripts/smoke-packaged.ts [BINARY]`. Needs a screen (on Linux: xvfb-run).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findPackedApp } from './package/packed-app.ts';

const WAIT_MS = 120_000;

const binary = process.argv[2] ?? findPackedApp().program;
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
