import type { Problem, ProblemCode } from '../model/problem.ts';

/** Thrown inside this room only; the registry turns it into a `Problem`. */
export class ListReadError extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, path: string, technical?: string, detail?: string) {
    super(`${code}: ${path}`);
    this.name = 'ListReadError';
    this.problem = {
      code,
      path,
      ...(detail === undefined ? {} : { detail: detail.slice(0, 200) }),
      ...(technical === undefined ? {} : { technical }),
    };
  }
}

/** Any error as a problem: ours as it is, a vanished or unreadable file as such, the rest as `internal`. */
export function problemOf(error: unknown, path: string): Problem {
  if (error instanceof ListReadError) return error.problem;
  const technical = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  // The window and Node both throw a DOMException of this name when a file changed or went away after it was chosen.
  if (error instanceof Error && error.name === 'NotReadableError') return { code: 'read-failed', path, technical };
  return { code: 'internal', path, technical };
}
