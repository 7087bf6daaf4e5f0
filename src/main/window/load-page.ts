import type { Log } from '../log.ts';

/** As much of a window as loading its page needs. */
export interface LoadingWindow {
  loadURL(address: string): Promise<void>;
  once(event: 'ready-to-show', listener: () => void): unknown;
  show(): void;
  isVisible(): boolean;
  isDestroyed(): boolean;
}

/** Chromium's code and number in the message of a failed load: `ERR_FILE_NOT_FOUND (-6) loading 'app://…'`. */
const CODE = /\bERR_[A-Z0-9_]+ \(-\d+\)/;

/** A navigation that another one replaced, such as a reload while the page was loading. */
const REPLACED = 'ERR_ABORTED';

/** What a load failed of, as far as it holds no path. */
export function loadReason(error: unknown): string {
  return CODE.exec(error instanceof Error ? error.message : '')?.[0] ?? 'ERR_UNKNOWN';
}

/**
 * Loads the page and shows the window: when it is ready to be shown, and at the latest when the page is loaded (a graphics driver can
 * keep `ready-to-show` from coming). A window whose page does not come would stay invisible: the person is told then, and asked.
 */
export async function loadPage(parts: {
  readonly address: string;
  readonly window: LoadingWindow;
  readonly log: Log;
  /** Tells what went wrong; true: it is to be tried again. */
  readonly askAgain: (reason: string) => Promise<boolean>;
  readonly giveUp: () => void;
}): Promise<void> {
  const { window, log } = parts;
  const show = (): void => {
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  window.once('ready-to-show', show);
  for (;;) {
    try {
      await window.loadURL(parts.address);
      // The test of a packed app waits for this line.
      log.write('info', 'the page is loaded');
      return show();
    } catch (error) {
      const reason = loadReason(error);
      if (window.isDestroyed() || reason.startsWith(REPLACED)) return;
      log.write('error', `the page could not be loaded: ${reason}`);
      if (await parts.askAgain(reason)) continue;
      return parts.giveUp();
    }
  }
}
