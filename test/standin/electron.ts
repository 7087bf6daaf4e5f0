import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { type InvokeEvent, invokeHandlers, ipcMain } from './ipc-main.ts';
import { session } from './session.ts';
import {
  dialog,
  Menu,
  Notification,
  nativeImage,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  shell,
} from './system.ts';
import { utilityProcess } from './utility-process.ts';
import { world } from './world.ts';

// What `import … from 'electron'` means under the stand-in. See README.md for what it can and cannot show.

/** For tests only, through `app.evaluate(({ standin }) => …)`. */
const standin = {
  records: world.records,
  hooks: world.hooks,
  answers: world.answers,
  utilities: world.utilities,
  shownNotifications: world.shownNotifications,
  /** Calls a request handler with a made-up event, as a sender would that is not our page. */
  invoke: (channel: string, event: InvokeEvent, argument: unknown) => invokeHandlers.get(channel)?.(event, argument),
  expectDropped: async (files: readonly { key: string; path: string }[]): Promise<void> => {
    for (const window of BrowserWindow.getAllWindows()) await window.webContents.expectDropped(files);
  },
};

const electron = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  standin,
};

export type StandinElectron = typeof electron;

export type {
  MenuItemConstructorOptions,
  MessageBoxOptions,
  OpenDialogOptions,
  SaveDialogOptions,
} from './options.ts';
export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeImage,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
};

// A test asks by sending the text of a function; the answer goes back the same way.
process.on('message', async (message: { id: number; fn: string; arg: unknown }) => {
  const { id, fn, arg } = message;
  try {
    // biome-ignore lint/security/noGlobalEval: runs the test's own function inside the process under test
    // biome-ignore lint/complexity/noCommaOperator: an indirect eval sees no local names
    const value = await (0, eval)(`(${fn})`)(electron, arg);
    process.send?.({ id, ok: true, value });
  } catch (error) {
    process.send?.({ id, ok: false, value: String((error as Error)?.stack ?? error) });
  }
});
if (process.send) process.on('disconnect', () => process.exit(1));

// Where the test attaches to the same browser; a preview has no test.
void app.whenReady().then(async () => {
  const { readFile } = await import('node:fs/promises');
  if (!process.send) return;
  const file = `${world.profile}/DevToolsActivePort`;
  for (let tries = 0; tries < 200; tries += 1) {
    const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    if (port) {
      process.send?.({ type: 'ready', endpoint: `http://127.0.0.1:${port}` });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
});
