import './asar-fs.ts';
import './register.ts';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

// Entry of the stand-in's main process: `node run.ts out/main/main.js`. As in Electron, `ready` waits until the app's main
// module has been evaluated; a main module that waits for `ready` itself would never be, and is told so.

const LIMIT_MS = 15_000;
const [main = ''] = process.argv.splice(2, 1);
const { mainLoaded } = await import('./app.ts');
await import('./electron.ts');
const limit = setTimeout(() => {
  console.error(
    'stand-in: the main module was not evaluated in time (does it await app.whenReady() at its top level?)',
  );
  process.exit(13);
}, LIMIT_MS);
await import(pathToFileURL(path.resolve(main)).href);
clearTimeout(limit);
mainLoaded();
