import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../model/problem.ts';

/** Ends a command: the problem is told in words, the exit code says that it could not run. */
export class CommandFailure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Fails once the person has stopped the command: asked wherever it comes out of work that nothing interrupts, and before each thing it saves or says. */
export async function failIfStopped(signal: AbortSignal): Promise<void> {
  // Work that gave nobody a turn has kept the signal waiting.
  await setImmediate();
  if (signal.aborted) throw new CommandFailure({ code: 'cancelled' });
}

/** A thrown file error as data. `otherwise` is for what the system's own code does not explain. */
export function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
