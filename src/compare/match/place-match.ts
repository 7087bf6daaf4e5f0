import { COVERAGES, type Coverage } from '../../model/coverage.ts';
import { EVIDENCE_LADDER, type Evidence } from '../../model/evidence.ts';
import { DIFFERENCES, type Difference } from '../../model/gap.ts';
import type { Unit, Units } from './units.ts';

const VERIFIED = COVERAGES.indexOf('verified');
const MATCHED = COVERAGES.indexOf('matched');
const LIKELY = COVERAGES.indexOf('likely');
const ABSENT = COVERAGES.indexOf('absent');
const NONE = EVIDENCE_LADDER.indexOf('none');

/** What one listed file found in a place. */
export interface Outcome {
  readonly coverage: Coverage;
  readonly evidence: Evidence;
  /** The number of the file found there, or -1. */
  readonly found: number;
  readonly difference: Difference | null;
}

/** What a file of a place turned out to be: nothing known, part of a listed photo, or only of the same name. */
export type Use = 'free' | 'linked' | 'hinted';
const USES: readonly Use[] = ['free', 'linked', 'hinted'];

/**
 * The state of matching one set of listed files with the files of one place. Each step settles some listed files and
 * takes some files of the place; what is settled stays. Columns of small numbers, because there may be a million.
 */
export class PlaceMatch {
  readonly listed: Units;
  readonly here: Units;
  readonly #coverage: Uint8Array;
  readonly #evidence: Uint8Array;
  readonly #found: Int32Array;
  readonly #difference: Int8Array;
  readonly #settled: Uint8Array;
  readonly #use: Uint8Array;
  /** Listed edited versions that were found beside their original, which keeps its own row. */
  readonly #byEdit = new Set<number>();
  /** What was open and free when last asked: nothing that is settled or taken ever opens again. */
  #open: Int32Array | null = null;
  #free: Int32Array | null = null;
  /** False where the checksums of the list turned out to be of another kind: then names and dates alone prove less. */
  readonly #bytesApply: boolean;

  /** `use` carries over what was taken in an earlier round over the same place. */
  constructor(listed: Units, here: Units, use: Uint8Array = new Uint8Array(here.count), bytesApply = true) {
    this.#bytesApply = bytesApply;
    this.listed = listed;
    this.here = here;
    this.#coverage = new Uint8Array(listed.count).fill(ABSENT);
    this.#evidence = new Uint8Array(listed.count).fill(NONE);
    this.#found = new Int32Array(listed.count).fill(-1);
    this.#difference = new Int8Array(listed.count).fill(-1);
    this.#settled = new Uint8Array(listed.count);
    this.#use = use;
  }

  /** Settles one listed file. A file of the place may be given to several only where their bytes are equal. */
  settle(
    listed: Unit,
    found: Unit,
    coverage: Coverage,
    evidence: Evidence,
    difference: Difference | null = null,
  ): void {
    const weak = !this.#bytesApply && coverage === 'matched' && !evidence.startsWith('size-');
    this.#coverage[listed.index] = COVERAGES.indexOf(weak ? 'likely' : coverage);
    this.#evidence[listed.index] = EVIDENCE_LADDER.indexOf(evidence);
    this.#found[listed.index] = found.index;
    this.#difference[listed.index] = difference === null ? -1 : DIFFERENCES.indexOf(difference);
    this.#settled[listed.index] = 1;
    this.take(found.index);
  }

  /** Settles a listed file by its bytes, both by their numbers. */
  verify(listed: number, found: number): void {
    this.#coverage[listed] = VERIFIED;
    this.#evidence[listed] = 0;
    this.#found[listed] = found;
    this.#settled[listed] = 1;
    this.take(found);
  }

  /** Settles a listed edited version by the edited file that `owner` has beside it; `owner` stands for both. */
  settleByEdit(listed: Unit, owner: Unit, isSure: boolean): void {
    this.settle(listed, owner, isSure ? 'matched' : 'likely', isSure ? 'name-time' : 'time-in-name');
    this.#byEdit.add(listed.index);
  }

  isByEdit(listed: number): boolean {
    return this.#byEdit.has(listed);
  }

  /** Whether a listed file is relied on by name, size or time, without proof. */
  isMatchedAt(listed: number): boolean {
    return this.#coverage[listed] === MATCHED;
  }

  /** Takes back that a listed file may be relied on: what was matched is only likely. Bytes are never doubted. */
  doubt(listed: number): void {
    if (this.#coverage[listed] === MATCHED) this.#coverage[listed] = LIKELY;
  }

  /** Notes a file of the same name: the listed file stays absent, the hint is shown. */
  hint(listed: Unit, found: Unit): void {
    this.#evidence[listed.index] = EVIDENCE_LADDER.indexOf('name-only');
    this.#found[listed.index] = found.index;
    this.#settled[listed.index] = 1;
    if (this.#use[found.index] === 0) this.#use[found.index] = 2;
  }

  /** Marks a file of the place as known, though no listed file was settled by it. */
  take(found: number): void {
    this.#use[found] = 1;
  }

  isOpen(listed: Unit): boolean {
    return this.#settled[listed.index] === 0;
  }

  isOpenAt(listed: number): boolean {
    return this.#settled[listed] === 0;
  }

  isFree(here: Unit): boolean {
    return this.#use[here.index] === 0;
  }

  openListed(): Unit[] {
    this.#open = stillZero(this.#settled, this.#open);
    return Array.from(this.#open, (index) => this.listed.at(index));
  }

  freeHere(): Unit[] {
    this.#free = stillZero(this.#use, this.#free);
    return Array.from(this.#free, (index) => this.here.at(index));
  }

  roleOf(here: number): Use {
    return USES[this.#use[here] ?? 0] ?? 'free';
  }

  /** Whether anything is left to be matched. */
  isDone(): boolean {
    return !this.#settled.includes(0);
  }

  /** The marks on the files of the place, for the next round. */
  get uses(): Uint8Array {
    return this.#use;
  }

  /** The number of the file that has the bytes of a listed file; -1 where it was not settled by its bytes. */
  verifiedBy(listed: number): number {
    return this.#coverage[listed] === VERIFIED ? (this.#found[listed] ?? -1) : -1;
  }

  /** The number of the file that a listed file was settled with, as a copy or not; -1 for nothing, or a mere hint. */
  linkOf(listed: number): number {
    return this.#coverage[listed] === ABSENT ? -1 : (this.#found[listed] ?? -1);
  }

  outcome(listed: number): Outcome {
    return {
      coverage: COVERAGES[this.#coverage[listed] ?? ABSENT] ?? 'absent',
      evidence: EVIDENCE_LADDER[this.#evidence[listed] ?? NONE] ?? 'none',
      found: this.#found[listed] ?? -1,
      difference: DIFFERENCES[this.#difference[listed] ?? -1] ?? null,
    };
  }
}

/** The numbers of a column that are zero, of all or of those that were before. */
function stillZero(column: Uint8Array, before: Int32Array | null): Int32Array {
  if (before !== null) return before.filter((index) => column[index] === 0);
  let count = 0;
  for (let i = 0; i < column.length; i += 1) if (column[i] === 0) count += 1;
  const found = new Int32Array(count);
  for (let i = 0, at = 0; i < column.length; i += 1) {
    if (column[i] !== 0) continue;
    found[at] = i;
    at += 1;
  }
  return found;
}
