import type { Problem } from '../model/problem.ts';

/** Ends a command: the problem is told in words, the exit code says that it could not run. */
export class CommandFailure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** A thrown file error as data. `otherwise` is for what the system's own code does not explain. */
export function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
