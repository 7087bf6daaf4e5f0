/** Where the window was, in screen pixels that do not depend on scale. */
export interface WindowState {
  readonly x: number | null;
  readonly y: number | null;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST = { width: 640, height: 480 } as const;

/** The window of a first start. */
export const FIRST_WINDOW: WindowState = { x: null, y: null, width: 1180, height: 800, maximized: false };

/**
 * The state to open with. A window whose title would not be on any of today's screens (a monitor was unplugged) is
 * opened where the system likes.
 */
export function onScreen(state: WindowState, screens: readonly Rectangle[]): WindowState {
  const { x, y, width } = state;
  if (x === null || y === null) return state;
  const titleVisible = screens.some(
    (screen) =>
      Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x) >= 100 &&
      y >= screen.y - 8 &&
      y <= screen.y + screen.height - 60,
  );
  return titleVisible ? state : { ...state, x: null, y: null };
}
