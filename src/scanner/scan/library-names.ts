import path from 'node:path';
import type { PlaceContents } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { applyLibrary } from '../photos-library/name-library-files.ts';
import { type OpenedLibrary, openLibrary } from '../photos-library/open-library.ts';

/** The Photos libraries met in a place. Their files are called by ids; the names people know are in their databases. */
export class LibraryNames {
  readonly #paths: string[] = [];
  readonly #opened: OpenedLibrary[] = [];

  /** Takes note of a library by its path inside the place; empty for the place itself. */
  add(pathInside: string): void {
    this.#paths.push(pathInside);
  }

  get isEmpty(): boolean {
    return this.#paths.length === 0;
  }

  get paths(): readonly string[] {
    return this.#paths;
  }

  /** Reads the databases (from private copies). A library that cannot be read keeps the names of its files. */
  async open(root: string, onProblem: (problem: Problem) => void): Promise<void> {
    for (const pathInside of this.#paths) {
      const result = openLibrary(path.join(root, pathInside));
      if (result.ok) this.#opened.push(result.library);
      else onProblem(result.problem);
    }
  }

  /** The contents with real names. */
  apply(contents: PlaceContents): PlaceContents {
    return this.#opened.reduce((named, library) => applyLibrary(named, library, contents.asOf), contents);
  }
}
