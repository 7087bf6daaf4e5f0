import type { Problem } from '../../model/problem.ts';

/** Thrown inside a scan that cannot go on: the place itself cannot be read. */
export class ScanRefused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
