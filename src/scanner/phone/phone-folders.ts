import { type Afc, AfcStatusError } from './afc.ts';

/** The names in a folder of the phone: `absent` when there is no such folder, `unread` when the phone does not show it. */
export type FolderNames = ReadonlyMap<string, string> | 'absent' | 'unread';

/** One text for a name, whatever its letter case and Unicode form. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The folders of a phone, each listed once: a hundred thousand names come in a second, file by file in a minute. */
export class PhoneFolders {
  readonly #afc: Afc;
  readonly #listed = new Map<string, FolderNames>();

  constructor(afc: Afc) {
    this.#afc = afc;
  }

  /** The names in a folder (path from `/`), by their folded form. */
  async names(folder: string): Promise<FolderNames> {
    const known = this.#listed.get(folder);
    if (known !== undefined) return known;
    const names = await this.#list(folder);
    this.#listed.set(folder, names);
    return names;
  }

  async #list(folder: string): Promise<FolderNames> {
    try {
      const names = await this.#afc.list(folder);
      return names === null ? 'absent' : new Map(names.map((name) => [foldedName(name), name]));
    } catch (error) {
      if (error instanceof AfcStatusError) return 'unread';
      throw error;
    }
  }

  /** The true name of a file in a folder, or null when it is not there or nobody can tell. */
  async find(folder: string, name: string): Promise<string | null> {
    const names = await this.names(folder);
    return typeof names === 'string' ? null : (names.get(foldedName(name)) ?? null);
  }
}
