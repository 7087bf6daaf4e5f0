// `npm run window`: the end-to-end tests of the window, by Playwright, on Electron where it is, else on the stand-in, which
// needs a Chromium; says how to get one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ENGINE } from '../test/e2e/engine.ts';
import { build } from './build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium for the tests: named by STANDIN_CHROMIUM, a usual place, or Playwright's own; null when there is none. */
export function findChromium(): string | null {
  const named = process.env.STANDIN_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return [...USUAL_PLACES, chromium.executablePath()].find((file) => file !== '' && existsSync(file)) ?? null;
}

if (import.meta.main) {
  const browser = findChromium();
  // Where Electron is, the specs run on it and need nothing else.
  if (browser === null && ENGINE === 'standin') {
    console.error(
      'The window tests need a Chromium: `apt-get install chromium`, or `npx playwright install chromium`, ' +
        'or set STANDIN_CHROMIUM to the path of one.',
    );
    process.exit(1);
  }
  build({ ifNeeded: true });
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = path.join('test', 'e2e', 'playwright.config.ts');
  const run = spawnSync(process.execPath, [cli, 'test', '--config', config, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: {
      // Every start of the app reads the same sources: what Node makes of them is kept.
      NODE_COMPILE_CACHE: path.join(root, 'node_modules', '.cache', 'node'),
      ...process.env,
      ...(browser === null ? {} : { STANDIN_CHROMIUM: browser }),
    },
  });
  process.exit(run.status ?? 1);
}
