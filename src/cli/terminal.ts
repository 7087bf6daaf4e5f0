import type { Writable } from 'node:stream';

/** What the command needs of its surroundings; tests give their own. */
export interface Terminal {
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether standard error is a terminal that can rewrite a line. */
  readonly interactive: boolean;
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

/** Writes text and waits until it is taken, so that nothing is cut off when the process ends. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}
