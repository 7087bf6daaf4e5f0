import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import { isDiskFull } from './disk-full.ts';

/** The folder for temporary files takes none: it is closed, or it is not there. */
class TemporaryUnwritable extends Error {
  readonly problem: Problem;

  constructor(folder: string, cause: unknown) {
    const technical = cause instanceof Error ? cause.message : String(cause);
    super(technical);
    this.problem = { code: 'temporary-unwritable', path: folder, technical };
  }
}

/**
 * What went wrong where temporary copies are made: it is closed, or full. Null for an error of any other kind. What was to be copied is
 * not to blame, and is not named.
 */
export function temporaryProblem(error: unknown): Problem | null {
  if (error instanceof TemporaryUnwritable) return error.problem;
  if (!isDiskFull(error)) return null;
  return { code: 'disk-full', path: tmpdir(), technical: error instanceof Error ? error.message : String(error) };
}

/**
 * A new folder that only this person may open, in `root`, or else in the system's folder for temporary files (TMPDIR). What
 * it throws is told by {@link temporaryProblem}.
 */
export function makeTemporaryFolder(prefix: string, root: string = tmpdir()): string {
  try {
    return mkdtempSync(path.join(root, prefix));
  } catch (error) {
    throw isDiskFull(error) ? error : new TemporaryUnwritable(root, error);
  }
}
