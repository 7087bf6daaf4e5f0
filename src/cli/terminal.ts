import type { Writable } from 'node:stream';
import { systemCodeOf } from './failure.ts';
import type { ShownNames } from './output/shown-names.ts';

/** What the command needs of its surroundings; tests give their own. */
export interface Terminal {
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** How names are written beside the reports. */
  readonly names: ShownNames;
  /** Whether standard error is a terminal that can rewrite a line. */
  readonly interactive: boolean;
  /** Characters in a line of the terminal; 80 where that is not known. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly now: () => number;
  /** Aborted when the person presses Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Exit codes, published in the help. */
export const EXIT = { yes: 0, gaps: 1, cannotTell: 2, couldNotRun: 3 } as const;

/**
 * Writes text and waits until it is taken, so that nothing is cut off when the process ends. A stream that is closed, full or broken
 * takes nothing: the answer and the reports do not depend on who reads along. Answers the system's code of what went wrong, or null.
 */
export function write(stream: Writable, text: string): Promise<string | null> {
  return new Promise((resolve) => {
    stream.write(text, (error) => resolve(error ? systemCodeOf(error) || 'unknown' : null));
  });
}
