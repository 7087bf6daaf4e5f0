// `npm start`: the app on real Electron. Where its program is not here yet, Electron's own installer fetches it, once; where that
// fails, one sentence says so and what to do instead.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { electronBinary } from '../test/e2e/engine.ts';
import { build } from './build.ts';
import { fetchElectron } from './fetch-electron.ts';

const SANDBOX = 'node_modules/electron/dist/chrome-sandbox';
const root = fileURLToPath(new URL('..', import.meta.url));

function program(): string {
  const there = electronBinary();
  if (there !== null) return there;
  console.log(
    "Electron's program is not here yet. Its own installer fetches it now, once: about 120 MB, from github.com " +
      '(or from ELECTRON_MIRROR). The app itself never uses the network.',
  );
  const why = fetchElectron(path.dirname(createRequire(import.meta.url).resolve('electron/package.json')));
  const fetched = electronBinary();
  if (fetched !== null) return fetched;
  console.error(
    `Electron's program could not be fetched (${why ?? 'nothing came'}). Without it, \`npm run preview\` shows the same window in a ` +
      'browser, for development, and `npm run -s two-places -- check FOLDER --icloud LIST` makes the check in the terminal.',
  );
  process.exit(1);
}

const binary = program();
build({ ifNeeded: true });
const run = spawnSync(binary, [root, ...process.argv.slice(2)], { stdio: 'inherit' });
// Chromium ends itself with this signal where the system gives it no sandbox.
if (process.platform === 'linux' && run.signal === 'SIGTRAP')
  console.error(
    'Electron got no sandbox from this system. Let it have its own helper: ' +
      `\`sudo chown root:root ${SANDBOX} && sudo chmod 4755 ${SANDBOX}\`, then \`npm start\` again.`,
  );
process.exit(run.status ?? 1);
