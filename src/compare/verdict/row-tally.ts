import { CLOCKS_DIFFER_MS } from '../../model/moments.ts';
import { isBroken } from '../../model/wholeness.ts';
import type { RowSet } from '../group/rows.ts';
import type { ByteIndex } from '../match/by-bytes.ts';
import type { PlaceMatch } from '../match/place-match.ts';
import type { PlaceResult } from '../match/place-result.ts';

/** Proofs in one place that are not good any more. */
export interface StaleProofs {
  /** Index of the place. */
  readonly place: number;
  readonly count: number;
  /** The oldest reading among them (ms, UTC); null where nobody knows when one of them was read. */
  readonly oldest: number | null;
}

/** What all rows of a list come to, seen once. Counts are of rows. */
export interface RowTally {
  readonly rows: number;
  readonly files: number;
  readonly verified: number;
  /** Of the verified: proven in a place that counts, on a day that is known. */
  readonly proven: number;
  /** Verified, and no place that counts has a copy. */
  readonly elsewhere: number;
  readonly matched: number;
  readonly likely: number;
  readonly different: number;
  readonly placeholder: number;
  /** Not found, and found by a mere name. */
  readonly missing: number;
  readonly hinted: number;
  /** Of the rows with a copy that counts: their bytes are not compared, because the list has no checksum, or nobody read the file. */
  readonly notListed: number;
  readonly notRead: number;
  /** Proven, but a half that the list or the file itself announces has no checksum on the list. */
  readonly halves: number;
  /** Proven, and the file is not whole: so is what iCloud holds. */
  readonly broken: number;
  /** Copies by size and name, without a date. */
  readonly undatedNames: number;
  /** The oldest of each photo's newest proof (ms, UTC); null when no photo is proven. */
  readonly oldestProof: number | null;
  /** Proofs whose moment of reading nobody knows, or that is still to come. */
  readonly undated: readonly StaleProofs[];
  /** Proofs of files that were written since their disk was plugged in, where no other place that counts has a better one. */
  readonly sinceAttached: readonly StaleProofs[];
  /** Proofs from before a moment. */
  readonly stale: (limit: 'check' | 'erase') => readonly StaleProofs[];
  /** By place: rows of which the only copies are there, where no place that counts has one. */
  readonly onlyIn: readonly number[];
  /** By place: rows that have a copy there. */
  readonly copiesIn: readonly number[];
}

export interface TallyInput {
  readonly results: readonly PlaceResult[];
  readonly main: RowSet;
  /** By place: whether a copy there is one. */
  readonly counts: readonly boolean[];
  readonly today: number;
  /** Proofs from before these moments are stale (ms, UTC). */
  readonly staleBefore: { readonly check: number; readonly erase: number };
}

/** Goes through the rows once. A photo is as proven as in the best of the places that count, all of its files in one place. */
export function tallyRows({ results, main, counts, today, staleBefore }: TallyInput): RowTally {
  const { rows, matches } = main;
  const coverage = { verified: 0, matched: 0, likely: 0, different: 0, placeholder: 0, absent: 0 };
  let [proven, onlyElsewhere] = [0, 0];
  let [files, hinted, notListed, notRead, halves, broken, undatedNames] = [0, 0, 0, 0, 0, 0, 0];
  let oldestProof = Number.POSITIVE_INFINITY;
  const onlyIn = counts.map(() => 0);
  const copiesIn = counts.map(() => 0);
  const undated = new Proofs(counts.length);
  const sinceAttached = new Proofs(counts.length);
  const stale = { check: new Proofs(counts.length), erase: new Proofs(counts.length) };
  const readings = matches.map((match, p) => new Readings(match, results[p]?.index, today));
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r];
    if (row === undefined) continue;
    coverage[row.coverage] += 1;
    if (row.coverage === 'absent' && row.evidence === 'name-only') hinted += 1;
    if (row.coverage !== 'verified' && row.coverage !== 'matched') continue;
    let [proofPlace, proof, copyPlace, elsewhere] = [-1, UNKNOWN, -1, -1];
    let held = true;
    for (let p = 0; p < row.findings.length; p += 1) {
      const finding = row.findings[p];
      if (finding?.coverage !== 'verified' && finding?.coverage !== 'matched') continue;
      copiesIn[p] = (copiesIn[p] ?? 0) + 1;
      if (counts[p] !== true) {
        if (elsewhere < 0) elsewhere = p;
        continue;
      }
      if (copyPlace < 0) copyPlace = p;
      if (finding.coverage !== 'verified') continue;
      held &&= readings[p]?.isSinceAttached(r) ?? true;
      const at = readings[p]?.of(r) ?? UNKNOWN;
      if (proofPlace < 0 || at > proof) {
        proofPlace = p;
        proof = at;
      }
    }
    if (copyPlace < 0) {
      if (elsewhere >= 0) onlyIn[elsewhere] = (onlyIn[elsewhere] ?? 0) + 1;
      if (row.coverage === 'verified') onlyElsewhere += 1;
      continue;
    }
    if (proofPlace < 0) {
      if (hasChecksums(matches[copyPlace], r)) notRead += 1;
      else notListed += 1;
      if (row.evidence === 'size-name') undatedNames += 1;
      continue;
    }
    files += filesOf(matches[proofPlace], r);
    if (announcesMore(matches[proofPlace], r)) halves += 1;
    if (isBrokenHere(matches[proofPlace], r)) broken += 1;
    if (proof === UNKNOWN) {
      undated.add(proofPlace, null);
      continue;
    }
    proven += 1;
    if (held) sinceAttached.add(proofPlace, proof);
    if (proof < oldestProof) oldestProof = proof;
    if (proof < staleBefore.check) stale.check.add(proofPlace, proof);
    if (proof < staleBefore.erase) stale.erase.add(proofPlace, proof);
  }
  return {
    rows: rows.length,
    files,
    ...coverage,
    proven,
    elsewhere: onlyElsewhere,
    missing: coverage.absent - hinted,
    hinted,
    notListed,
    notRead,
    halves,
    broken,
    undatedNames,
    oldestProof: Number.isFinite(oldestProof) ? oldestProof : null,
    undated: undated.list(),
    sinceAttached: sinceAttached.list(),
    stale: (limit) => stale[limit].list(),
    onlyIn,
    copiesIn,
  };
}

/** Of what nobody knows when it was read. */
const UNKNOWN = Number.NEGATIVE_INFINITY;

/** When the bytes of listed files were last read in one place. */
class Readings {
  readonly #match: PlaceMatch;
  readonly #index: ByteIndex | undefined;
  readonly #today: number;
  readonly #hasAny: boolean;
  /** By the first of several files with the same bytes: thousands of rows may share a chain of thousands. */
  readonly #ofChain = new Map<number, number>();

  constructor(match: PlaceMatch, index: ByteIndex | undefined, today: number) {
    this.#match = match;
    this.#index = index;
    this.#today = today;
    this.#hasAny = match.here.assets.some(({ resources }) =>
      resources.some((one) => one.writtenSinceAttached === true),
    );
  }

  /**
   * Of each file of a row the newest reading of any copy, and of these the oldest; minus infinity where nobody knows it of one of
   * them, or it is still to come.
   */
  of(row: number): number {
    const { listed } = this.#match;
    const start = listed.firstOf[row] ?? 0;
    const end = listed.firstOf[row + 1] ?? start;
    let oldest = end > start ? Number.POSITIVE_INFINITY : UNKNOWN;
    for (let unit = start; unit < end; unit += 1) {
      const found = this.#match.verifiedBy(unit);
      const at = found < 0 ? UNKNOWN : this.#newest(unit, found);
      if (at < oldest) oldest = at;
    }
    return oldest;
  }

  /** Whether some file of a row has no copy here that was written before the disk was plugged in. */
  isSinceAttached(row: number): boolean {
    if (!this.#hasAny) return false;
    const { listed } = this.#match;
    const end = listed.firstOf[row + 1] ?? 0;
    for (let unit = listed.firstOf[row] ?? end; unit < end; unit += 1) {
      const found = this.#match.verifiedBy(unit);
      if (found >= 0 && this.#areAll(found)) return true;
    }
    return false;
  }

  #areAll(found: number): boolean {
    for (let at = found; at >= 0; at = this.#index?.next[at] ?? -1)
      if (this.#match.here.resourceAt(at).writtenSinceAttached !== true) return false;
    return true;
  }

  #newest(unit: number, found: number): number {
    const { here, listed } = this.#match;
    const { fingerprint, readAt } = here.resourceAt(found);
    if (fingerprint !== listed.resourceAt(unit).fingerprint) return this.#ofEdit(unit, found);
    if ((this.#index?.next[found] ?? -1) < 0) return isPast(readAt, this.#today) ? readAt : UNKNOWN;
    const known = this.#ofChain.get(found);
    if (known !== undefined) return known;
    let newest = UNKNOWN;
    for (let at = found; at >= 0; at = this.#index?.next[at] ?? -1) {
      const reading = here.resourceAt(at).readAt;
      if (isPast(reading, this.#today) && reading > newest) newest = reading;
    }
    this.#ofChain.set(found, newest);
    return newest;
  }

  /** An edited version stands under the number of its original. */
  #ofEdit(unit: number, found: number): number {
    const { here, listed } = this.#match;
    const { fingerprint } = listed.resourceAt(unit);
    let newest = UNKNOWN;
    for (const { fingerprint: own, readAt } of here.assets[here.assetIndexAt(found)]?.resources ?? [])
      if (own === fingerprint && isPast(readAt, this.#today) && readAt > newest) newest = readAt;
    return newest;
  }
}

function isPast(at: number | null | undefined, today: number): at is number {
  return at !== null && at !== undefined && at <= today + CLOCKS_DIFFER_MS;
}

function filesOf(match: PlaceMatch | undefined, row: number): number {
  return match ? (match.listed.firstOf[row + 1] ?? 0) - (match.listed.firstOf[row] ?? 0) : 0;
}

/** Whether the list has a checksum for every essential file of a row. */
function hasChecksums(match: PlaceMatch | undefined, row: number): boolean {
  if (match === undefined) return false;
  return match.listed.numbersOf(row).every((unit) => match.listed.resourceAt(unit).fingerprint !== null);
}

/**
 * Whether the list, or what a file says of itself, announces a half that has no checksum on the list: a Live Photo without a film, a
 * still whose film no row knows, a film whose still no row knows.
 */
function announcesMore(match: PlaceMatch | undefined, row: number): boolean {
  if (match === undefined) return false;
  const { listed, here } = match;
  const asset = listed.assets[row];
  const original = listed.originalOf(row);
  if (asset === undefined || original < 0) return false;
  if (asset.kind === 'live-photo') return !asset.resources.some(({ role }) => role === 'live-video');
  const found = match.verifiedBy(original);
  if (found < 0 || typeof here.resourceAt(found).contentIdentifier !== 'string') return false;
  const halves = here.numbersOf(here.assetIndexAt(found)).filter((unit) => here.resourceAt(unit).role !== 'raw');
  return halves.length < 2 || halves.some((unit) => match.roleOf(unit) !== 'linked');
}

/** Whether a file that is equal to the listed one is broken: then so is what iCloud holds. */
function isBrokenHere(match: PlaceMatch | undefined, row: number): boolean {
  if (match === undefined) return false;
  const { listed, here } = match;
  const end = listed.firstOf[row + 1] ?? 0;
  for (let unit = listed.firstOf[row] ?? end; unit < end; unit += 1) {
    const found = match.verifiedBy(unit);
    if (found < 0) continue;
    const { state, wholeness, fingerprint } = here.resourceAt(found);
    if (fingerprint !== listed.resourceAt(unit).fingerprint) continue;
    if (state === 'cut-short' || (wholeness !== undefined && isBroken(wholeness))) return true;
  }
  return false;
}

/** Proofs by place: how many, and the oldest of them. */
class Proofs {
  readonly #counts: number[];
  readonly #oldest: (number | null)[];

  constructor(places: number) {
    this.#counts = new Array<number>(places).fill(0);
    this.#oldest = new Array<number | null>(places).fill(null);
  }

  add(place: number, at: number | null): void {
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    const oldest = this.#oldest[place] ?? null;
    if (at !== null && (oldest === null || at < oldest)) this.#oldest[place] = at;
  }

  list(): StaleProofs[] {
    return this.#counts.flatMap((count, place) =>
      count > 0 ? [{ place, count, oldest: this.#oldest[place] ?? null }] : [],
    );
  }
}
