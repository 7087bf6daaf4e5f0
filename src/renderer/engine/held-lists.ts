import type { ListFormat } from '../../lists/parsed-list.ts';
import { withUnread } from '../../lists/with-unread.ts';
import type { PlaceContents } from '../../model/place.ts';

export interface HeldList {
  readonly id: string;
  readonly name: string;
  readonly format: ListFormat;
  readonly contents: PlaceContents;
}

/** The lists that the window holds, in the order they came. */
export class HeldLists {
  readonly #lists = new Map<string, HeldList>();
  #lost = 0;
  #removed: HeldList | null = null;

  /** Keeps a list, in place of the one with the same id. */
  keep(list: HeldList): HeldList {
    this.#lists.set(list.id, list);
    return list;
  }

  /**
   * Keeps a list that was just read. The newer issue of a list takes its place, as the download of next month does; a
   * list that only has the same file name is another one and stands beside it. Taking it for the first would drop all
   * photos of that one from the check without a word.
   */
  add(format: ListFormat, contents: PlaceContents): HeldList {
    const { id, name } = contents.place;
    const namesakes = this.all.filter((held) => held.id === id || held.id.startsWith(`${id}#`));
    const before = namesakes.find((held) => isNewerIssue(contents, held.contents));
    const own = before?.id ?? this.#freeId(id);
    return this.keep({ id: own, name, format, contents: { ...contents, place: { ...contents.place, id: own } } });
  }

  get(id: string): HeldList | undefined {
    return this.#lists.get(id);
  }

  /** Takes a list out of every comparison; it can be put back as long as the window is open. */
  forget(id: string): void {
    const list = this.#lists.get(id);
    if (list) this.#removed = list;
    this.#lists.delete(id);
  }

  /** Puts back the list that was forgotten last; null when it is another one. */
  restore(id: string): HeldList | null {
    const list = this.#removed;
    if (list?.id !== id) return null;
    this.#removed = null;
    return this.keep(list);
  }

  /** So many lists were kept from before and cannot be read any more. */
  miss(count: number): void {
    this.#lost = count;
  }

  get all(): readonly HeldList[] {
    return [...this.#lists.values()];
  }

  /** What is compared: as long as a list is missing, no other one is everything. */
  get contents(): readonly PlaceContents[] {
    return this.all.map(({ contents }) => withUnread(contents, this.#lost));
  }

  #freeId(id: string): string {
    let free = id;
    for (let n = 2; this.#lists.has(free); n += 1) free = `${id}#${n}`;
    return free;
  }
}

/** Whether a list is the same list made again: not older, and with at least half of what the other one had. */
function isNewerIssue(now: PlaceContents, before: PlaceContents): boolean {
  if (now.asOf < before.asOf) return false;
  const ids = new Set(now.assets.map((asset) => asset.id));
  const again = before.assets.reduce((count, asset) => count + Number(ids.has(asset.id)), 0);
  return again * 2 >= before.assets.length;
}
