import { z } from 'zod';
import type { Log } from '../log.ts';
import { createJsonStore, type JsonStore } from '../stores/json-store.ts';

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

const FIRST: WindowState = { x: null, y: null, width: 1180, height: 800, maximized: false };

const schema: z.ZodType<WindowState> = z.strictObject({
  x: z.int().nullable(),
  y: z.int().nullable(),
  width: z.int().min(SMALLEST.width).max(20_000),
  height: z.int().min(SMALLEST.height).max(20_000),
  maximized: z.boolean(),
});

/** Where the window was when it was last closed. */
export function createWindowStateStore(file: string, log: Log): JsonStore<WindowState> {
  return createJsonStore(file, schema, FIRST, log);
}

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
