import type { Asset } from '../../model/asset.ts';
import type { Coverage } from '../../model/coverage.ts';

/** What the list says of an asset that is in a place. `none`: nothing at all. */
export type ListedAs = 'main' | 'deleted' | 'waiting' | 'none';

/** Rows and files that are one photo: listed assets, and all their copies in all places. */
export interface HereGroup {
  readonly listedAs: ListedAs;
  /** Rows that are here as copies (or likely), and rows that are here only in part or as a placeholder. */
  readonly rowsHere: number;
  readonly rowsNotWhole: number;
  /** Of `rowsHere`, those that are the film of a Live Photo which this computer knows as one with its still. */
  readonly halfRows: number;
  /** Of `rowsHere`, those whose bytes the list knows and that are no such film. */
  readonly provenRows: number;
  /** Of `members`, those that are such a film, which the list knows as one with its still. */
  readonly halfMembers: number;
  /** Assets of places whose files are here, in the order of places and then canonical. */
  readonly members: readonly Member[];
  readonly memberCount: number;
  /** The first of the members, or null. */
  readonly first: Asset | null;
  /** A row has a file of this name only; whether it is that photo, nobody knows. */
  readonly hinted: boolean;
}

export interface Member {
  readonly asset: Asset;
  readonly place: number;
}

/** Waiting to be uploaded: by the list, or by the place's own library. */
export function isWaitingGroup(group: HereGroup): boolean {
  if (group.listedAs === 'waiting') return true;
  return group.listedAs === 'none' && group.members.some((member) => member.asset.flags.waiting);
}

const KINDS: readonly ListedAs[] = ['none', 'main', 'deleted', 'waiting'];

/**
 * All groups of one comparison, as columns of numbers: most groups are one row with one file, and a million objects cost
 * more than all that is asked of them. Iterating gives the same object again and again, moved on to the next group: read
 * it, do not keep it.
 */
export class HereGroups implements Iterable<HereGroup> {
  readonly #assets: readonly (readonly Asset[])[];
  readonly #hereStart: readonly number[];
  /** Groups are named by the node that stands for their set; these are the names, in order of appearance. */
  readonly #names: Int32Array;
  #count = 0;
  readonly #seen: Uint8Array;
  readonly #kind: Uint8Array;
  readonly #rowsHere: Int32Array;
  readonly #rowsNotWhole: Int32Array;
  readonly #halfRows: Int32Array;
  readonly #provenRows: Int32Array;
  readonly #halfMembers: Int32Array;
  readonly #memberCount: Int32Array;
  readonly #hinted: Uint8Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #next: Int32Array;

  /** For `nodes` rows and files; the files of each place begin at `hereStart`. */
  constructor(nodes: number, assets: readonly (readonly Asset[])[], hereStart: readonly number[]) {
    this.#assets = assets;
    this.#hereStart = hereStart;
    this.#names = new Int32Array(nodes);
    this.#seen = new Uint8Array(nodes);
    this.#kind = new Uint8Array(nodes);
    this.#rowsHere = new Int32Array(nodes);
    this.#rowsNotWhole = new Int32Array(nodes);
    this.#halfRows = new Int32Array(nodes);
    this.#provenRows = new Int32Array(nodes);
    this.#halfMembers = new Int32Array(nodes);
    this.#memberCount = new Int32Array(nodes);
    this.#hinted = new Uint8Array(nodes);
    this.#first = new Int32Array(nodes).fill(-1);
    this.#last = new Int32Array(nodes).fill(-1);
    this.#next = new Int32Array(nodes).fill(-1);
  }

  /** A row of the main library in a group, with what was found for it (never `absent`); `half` for a film of its own. */
  addRow(group: number, listedAs: ListedAs, coverage: Coverage, half: boolean): void {
    this.#name(group);
    if (this.#kind[group] === 0) this.#kind[group] = KINDS.indexOf(listedAs);
    if (listedAs !== 'main') return;
    const whole = coverage !== 'placeholder' && coverage !== 'different';
    increase(whole ? this.#rowsHere : this.#rowsNotWhole, group);
    if (whole && half) increase(this.#halfRows, group);
    if (coverage === 'verified' && !half) increase(this.#provenRows, group);
  }

  hasRows(group: number): boolean {
    return (this.#rowsHere[group] ?? 0) > 0;
  }

  addMember(group: number, node: number, half: boolean): void {
    this.#name(group);
    const last = this.#last[group] ?? -1;
    if (last < 0) this.#first[group] = node;
    else this.#next[last] = node;
    this.#last[group] = node;
    increase(this.#memberCount, group);
    if (half) increase(this.#halfMembers, group);
  }

  addHint(group: number): void {
    this.#hinted[group] = 1;
  }

  *[Symbol.iterator](): Iterator<HereGroup> {
    let group = 0;
    const at = (column: Int32Array | Uint8Array) => column[group] ?? 0;
    const membersOf = () => this.#membersOf(group);
    const assetOf = (node: number) => this.#memberAt(node)?.asset ?? null;
    const [kind, rowsHere, rowsNotWhole, halfRows] = [this.#kind, this.#rowsHere, this.#rowsNotWhole, this.#halfRows];
    const [provenRows, halfMembers, count] = [this.#provenRows, this.#halfMembers, this.#memberCount];
    const [hinted, first] = [this.#hinted, this.#first];
    const cursor: HereGroup = {
      get listedAs() {
        return KINDS[at(kind)] ?? 'none';
      },
      get rowsHere() {
        return at(rowsHere);
      },
      get rowsNotWhole() {
        return at(rowsNotWhole);
      },
      get halfRows() {
        return at(halfRows);
      },
      get provenRows() {
        return at(provenRows);
      },
      get halfMembers() {
        return at(halfMembers);
      },
      get members() {
        return membersOf();
      },
      get memberCount() {
        return at(count);
      },
      get first() {
        return assetOf(at(first));
      },
      get hinted() {
        return at(hinted) === 1;
      },
    };
    for (let i = 0; i < this.#count; i += 1) {
      group = this.#names[i] ?? 0;
      yield cursor;
    }
  }

  /** Groups that have a file here. */
  countHere(): number {
    let count = 0;
    for (let i = 0; i < this.#count; i += 1) if ((this.#memberCount[this.#names[i] ?? 0] ?? 0) > 0) count += 1;
    return count;
  }

  #name(group: number): void {
    if (this.#seen[group] === 1) return;
    this.#seen[group] = 1;
    this.#names[this.#count] = group;
    this.#count += 1;
  }

  #membersOf(group: number): Member[] {
    const members: Member[] = [];
    for (let node = this.#first[group] ?? -1; node >= 0; node = this.#next[node] ?? -1) {
      const member = this.#memberAt(node);
      if (member) members.push(member);
    }
    return members;
  }

  #memberAt(node: number): Member | null {
    let place = this.#hereStart.length - 1;
    while (place > 0 && (this.#hereStart[place] ?? 0) > node) place -= 1;
    const asset = this.#assets[place]?.[node - (this.#hereStart[place] ?? 0)];
    return asset ? { asset, place } : null;
  }
}

function increase(column: Int32Array, index: number): void {
  column[index] = (column[index] ?? 0) + 1;
}
