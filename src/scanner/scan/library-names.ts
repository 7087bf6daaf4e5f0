import path from 'node:path';
import type { PlaceContents } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { isLivp, nameLivpFiles } from '../archives/livp-names.ts';
import type { ScannedFolder } from '../files/scanned-file.ts';
import { applyLibrary } from '../photos-library/name-library-files.ts';
import { type OpenedLibrary, openLibrary } from '../photos-library/open-library.ts';
import { TakeoutNames } from '../takeout/takeout-names.ts';
import { sidecarsUnder } from '../takeout/takeout-sidecar.ts';
import { XmpTimes } from '../xmp/xmp-times.ts';

/**
 * The names people know, where the files of a place have others: in Photos libraries, whose files are called by ids, and
 * in a Google Takeout, which cuts and counts names, and in `.livp` files. And the moments of capture that only a sidecar knows.
 */
export class LibraryNames {
  readonly #paths: string[] = [];
  readonly #opened: { readonly pathInside: string; readonly library: OpenedLibrary }[] = [];
  readonly #takeout = new TakeoutNames();
  readonly #xmp = new XmpTimes();
  #unread = 0;
  #hasLivp = false;

  /** Takes note of a library by its path inside the place; empty for the place itself. */
  add(pathInside: string): void {
    this.#paths.push(pathInside);
  }

  /** Forgets the libraries that were noted. */
  forget(): void {
    this.#paths.length = 0;
  }

  get isEmpty(): boolean {
    return this.#paths.length === 0 && this.#takeout.isEmpty && this.#xmp.isEmpty && !this.#hasLivp;
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

  /** Reads the sidecars that lie beside photos: of a Google Takeout, and XMP. */
  async readSidecars(
    root: string,
    folders: readonly ScannedFolder[],
    yieldToEventLoop: () => Promise<void>,
  ): Promise<void> {
    const read = sidecarsUnder(root);
    for (const folder of folders) {
      this.#hasLivp ||= isLivp(folder.path);
      await this.#takeout.read(folder, read);
      await this.#xmp.read(folder, read);
      await yieldToEventLoop();
    }
    this.#takeout.match();
  }

  /** The contents with real names. */
  apply(contents: PlaceContents): PlaceContents {
    const named = this.#opened.reduce(
      (so, { library, pathInside }) => applyLibrary(so, library, contents.asOf, pathInside),
      this.#xmp.apply(this.#takeout.apply(this.#hasLivp ? nameLivpFiles(contents) : contents)),
    );
    if (this.#unread === 0) return named;
    // Files that the library has in its Recently Deleted would look like copies that stay.
    return { ...named, notes: [...named.notes, { code: 'library-unread', count: this.#unread, blocks: true }] };
  }
}
