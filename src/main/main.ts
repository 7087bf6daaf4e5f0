import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { settleBeforeReady } from './before-ready.ts';
import { setupCrashHandling } from './crashes.ts';
import { createLog } from './log.ts';
import { type RunningApp, startApp } from './start-app.ts';

// Composition only. `app.whenReady()` is never awaited at the top level: Electron is not ready before this module has
// been evaluated (https://www.electronjs.org/docs/latest/tutorial/esm).

const settled = settleBeforeReady();
if (settled) {
  const out = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const log = createLog(path.join(app.getPath('userData'), 'log'), Date.now);
  let running: RunningApp | null = null;
  setupCrashHandling(process, { log, tell: () => running?.tellCrash(), end: (code) => app.exit(code) });
  app
    .whenReady()
    .then(() => startApp(out, log, settled.reports))
    .then((started) => {
      running = started;
    })
    .catch((error: unknown) => {
      log.error('start', error);
      if (!app.isPackaged) console.error(error);
      app.exit(1);
    });
}
