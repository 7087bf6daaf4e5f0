// `npm run preview`: the same window on the stand-in for Electron, in a Chromium that you can see. For development, on
// machines that cannot have Electron. Everything but the operating system's own parts works (test/standin/README.md).
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { findChromium } from './window-tests.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const chromium = findChromium();

if (chromium === null) {
  console.error('The preview needs Chromium, and none was found.');
  console.error('Install it (Debian: apt-get install chromium), or name yours: STANDIN_CHROMIUM=/path npm run preview');
  process.exit(1);
}
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.error('The preview opens a window, and there is no screen here.');
  console.error('With a virtual one: xvfb-run -a npm run preview');
  process.exit(1);
}

build({ ifNeeded: true });
const data = path.join(root, 'out', 'preview-data');
mkdirSync(data, { recursive: true });
const child = spawn(
  process.execPath,
  [path.join(root, 'test', 'standin', 'run.ts'), path.join(root, 'out', 'main', 'main.js')],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      STANDIN_CHROMIUM: chromium,
      STANDIN_HEADED: '1',
      STANDIN_DIALOGS: '1',
      TWO_PLACES_DATA: data,
    },
  },
);
console.log('Two Places, preview on the stand-in for Electron. Close the window to end it.');
child.on('exit', (code) => process.exit(code ?? 1));
