// `npm start`: the app on real Electron. Where its binary is missing, one sentence says so and what to do instead.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { electronBinary } from '../test/e2e/engine.ts';
import { build } from './build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const binary = electronBinary();
if (binary === null) {
  console.error(
    "Electron's program is not here (its download was skipped or failed; `node node_modules/electron/install.js` gets it). " +
      'Without it: `npm run preview` shows the same window in a browser, for development, and ' +
      '`npm run -s two-places -- check FOLDER --icloud LIST` makes the check in the terminal.',
  );
  process.exit(1);
}
build({ ifNeeded: true });
const run = spawnSync(binary, [root, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(run.status ?? 1);
