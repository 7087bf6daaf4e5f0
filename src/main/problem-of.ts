import type { Problem, ProblemCode } from '../model/problem.ts';

/** What an error code of the system means, where it means the same for every file operation of main. */
const BY_SYSTEM_CODE: Readonly<Record<string, ProblemCode>> = { ENOSPC: 'disk-full', EDQUOT: 'disk-full' };

/** The code of a system error (`ENOENT`…), or null. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/**
 * A thrown error as data. `otherwise` is the code for what the system's own code does not explain. Only the kind of the
 * error is kept in `technical`: messages of file errors contain paths, and this text can reach the log.
 */
export function problemOf(error: unknown, otherwise: ProblemCode): Problem {
  const code = systemCode(error);
  const kind = error instanceof Error ? error.name : typeof error;
  return { code: (code && BY_SYSTEM_CODE[code]) || otherwise, technical: code ? `${kind} ${code}` : kind };
}
