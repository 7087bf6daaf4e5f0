import { app } from 'electron';
import type { Log } from './log.ts';

/** Longest wait for the last writes; a disk that hangs must not keep the app. */
const LONGEST_MS = 3_000;

/** On macOS an app without a window goes on; elsewhere it ends. Before the end, what is being written is finished. */
export function setupQuitting(parts: { readonly before: () => Promise<void>; readonly log: Log }): void {
  let done = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (done) return;
    event.preventDefault();
    done = true;
    const limit = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_MS).unref());
    Promise.race([parts.before(), limit])
      .catch((error: unknown) => parts.log.error('quitting', error))
      .finally(() => app.quit());
  });
}
