import path from 'node:path';
import type { PlaceContents } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { applyLibrary } from '../photos-library/name-library-files.ts';
import { type OpenedLibrary, openLibrary } from '../photos-library/open-library.ts';

/** The Photos libraries met in a place. Their files are called by ids; the names people know are in their databases. */
export class LibraryNames {
  readonly #paths: string[] = [];
  readonly #opened: { readonly pathInside: string; readonly library: OpenedLibrary }[] = [];
  #unread = 0;

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
      if (result.ok) this.#opened.push({ pathInside, library: result.library });
      else {
        this.#unread += 1;
        onProblem(result.problem);
      }
    }
  }

  /** The contents with real names. */
  apply(contents: PlaceContents): PlaceContents {
    const named = this.#opened.reduce(
      (so, { library, pathInside }) => applyLibrary(so, library, contents.asOf, pathInside),
      contents,
    );
    if (this.#unread === 0) return named;
    // Files that the library has in its Recently Deleted would look like copies that stay.
    return { ...named, notes: [...named.notes, { code: 'library-unread', count: this.#unread, blocks: true }] };
  }
}
