import { BrowserWindow, screen } from 'electron';
import type { Log } from '../log.ts';
import { ORIGIN } from '../origin.ts';
import type { JsonStore } from '../stores/json-store.ts';
import { onScreen, SMALLEST, type WindowState } from './window-state.ts';

/** The one window: sandboxed, isolated, with our preload and our own page. */
export async function openMainWindow(parts: {
  readonly preload: string;
  readonly state: JsonStore<WindowState>;
  readonly dark: boolean;
  readonly packaged: boolean;
  readonly log: Log;
}): Promise<BrowserWindow> {
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
    backgroundColor: parts.dark ? '#1c1c1e' : '#ffffff',
    webPreferences: {
      preload: parts.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !parts.packaged,
    },
  });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    parts.state
      .set({
        x: Math.round(x),
        y: Math.round(y),
        width: Math.max(SMALLEST.width, Math.round(width)),
        height: Math.max(SMALLEST.height, Math.round(height)),
        maximized: window.isMaximized(),
      })
      .catch((error: unknown) => parts.log.error('saving the window state', error));
  });
  // The test of a packed app waits for this line.
  void window.loadURL(`${ORIGIN}/index.html`).then(
    () => parts.log.write('info', 'the page is loaded'),
    (error: unknown) => parts.log.error('loading the page', error),
  );
  return window;
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
