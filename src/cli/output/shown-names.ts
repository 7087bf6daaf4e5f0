import type { Problem } from '../../model/problem.ts';
import { safeName } from '../../words/safe-name.ts';
import { problemInOneLine } from '../../words/say-problem.ts';
import type { Say } from '../../words/words.ts';

/** How names are written by everything that a run prints beside its reports: as they are, or taken out (`--redact`). */
export interface ShownNames {
  /** A place or list, by its name. */
  readonly place: (name: string) => string;
  /** A file or folder, by its path. */
  readonly path: (path: string) => string;
  /** A phone, by what its owner calls it. */
  readonly phone: (name: string) => string;
  /** A problem in one line. */
  readonly problem: (say: Say, problem: Problem) => string;
}

export const PLAIN_NAMES: ShownNames = {
  place: (name) => safeName(name),
  path: (path) => safeName(path, 500),
  phone: (name) => name,
  problem: problemInOneLine,
};

/** One name has one number all through a run; neither a path nor a piece of the input is written. */
export function redactedNames(say: Say): ShownNames {
  const places = new Map<string, number>();
  return {
    place(name) {
      const number = places.get(name) ?? places.size + 1;
      places.set(name, number);
      return say('terminal.redacted-place', { number });
    },
    path: () => say('terminal.redacted-path'),
    phone: () => say('terminal.redacted-phone'),
    problem(words, { path: _path, detail: _detail, ...problem }) {
      return problemInOneLine(words, problem);
    },
  };
}
