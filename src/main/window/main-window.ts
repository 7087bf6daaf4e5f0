import path from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { createPageRescue } from '../crashes.ts';
import type { Dialogs } from '../dialogs.ts';
import type { Log } from '../log.ts';
import { ORIGIN } from '../origin.ts';
import type { JsonStore } from '../stores/json-store.ts';
import { loadPage } from './load-page.ts';
import { onScreen, SMALLEST, type WindowState } from './window-state.ts';

/**
 * Opens the window: sandboxed, isolated, with our preload and our own page. It shows when its page does; where the page cannot be
 * loaded the person is told why, and the app ends unless they try again.
 */
export async function openWindow(parts: {
  /** The folder of the build. */
  readonly out: string;
  readonly state: JsonStore<WindowState>;
  readonly dialogs: Pick<Dialogs, 'crashed' | 'notOpened'>;
  readonly settled: () => Promise<void>;
  readonly log: Log;
}): Promise<BrowserWindow> {
  const { dialogs, log } = parts;
  const state = onScreen(
    await parts.state.get(),
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    width: state.width,
    height: state.height,
    ...(state.x === null || state.y === null ? {} : { x: state.x, y: state.y }),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Two Places',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1c1c1e' : '#ffffff',
    webPreferences: {
      preload: path.join(parts.out, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (state.maximized) window.maximize();
  keepState(window, parts.state, log);
  const rescue = createPageRescue({
    reload: () => window.webContents.reload(),
    giveUp: () => void dialogs.crashed().finally(() => app.exit(1)),
    log,
  });
  window.webContents.on('render-process-gone', (_event, details) => rescue(details.reason));
  void loadPage({
    address: `${ORIGIN}/index.html`,
    window,
    log,
    askAgain: dialogs.notOpened,
    giveUp: () => void parts.settled().finally(() => app.exit(1)),
  });
  return window;
}

function keepState(window: BrowserWindow, store: JsonStore<WindowState>, log: Log): void {
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    store
      .set({
        x: Math.round(x),
        y: Math.round(y),
        width: Math.max(SMALLEST.width, Math.round(width)),
        height: Math.max(SMALLEST.height, Math.round(height)),
        maximized: window.isMaximized(),
      })
      .catch((error: unknown) => log.error('saving the window state', error));
  });
}

/** A hidden window for printing: no script, no preload, nothing to talk to. */
export function openPrintWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    width: 800,
    height: 1100,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      devTools: false,
    },
  });
}
