/** As much of a window as coming forward needs. */
export interface KeptWindow {
  isMinimized(): boolean;
  restore(): void;
  focus(): void;
  once(event: 'closed', listener: () => void): unknown;
}

/** Keeps the one window there is, or is about to be. */
export interface WindowKeeper<W> {
  current(): W | null;
  /** Opens the window, unless it is there or on its way: two calls while one is opening get the same one. Rejects as `make` does. */
  open(): Promise<void>;
  /** Brings the window to the front, and opens it where there is none. */
  comeForward(): void;
}

/**
 * On macOS an app goes on without a window and opens one when its icon is clicked, which may be clicked twice, or while a report is
 * being opened: there is one window all the same.
 */
export function createWindowKeeper<W extends KeptWindow>(
  make: () => Promise<W>,
  failed: (error: unknown) => void,
): WindowKeeper<W> {
  let current: W | null = null;
  let opening: Promise<void> | null = null;
  const openOne = async (): Promise<void> => {
    const fresh = await make();
    current = fresh;
    fresh.once('closed', () => {
      if (current === fresh) current = null;
    });
  };
  const open = (): Promise<void> => {
    if (current !== null) return Promise.resolve();
    opening ??= openOne().finally(() => {
      opening = null;
    });
    return opening;
  };
  return {
    current: () => current,
    open,
    comeForward: () => {
      if (current === null) return void open().catch(failed);
      if (current.isMinimized()) current.restore();
      current.focus();
    },
  };
}
