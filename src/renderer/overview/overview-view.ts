import { DAY_MS } from '../../model/moments.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import { MISSING, type Missing, type MissingCode } from '../../model/witness.ts';
import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { isScanning, type PlaceState } from '../state/places-state.ts';
import { type BaseNumber, baseNumber } from './base-number.ts';

/** Everything that the overview depends on. */
export interface OverviewInput {
  readonly places: readonly PlaceState[];
  /** False until the places of the last time were read. */
  readonly loaded: boolean;
  /** Photos and videos on all lists; null without a list. */
  readonly listed: number | null;
  readonly isReadingList: boolean;
  readonly counts: TypedCounts | null;
  readonly appleCopyAsked: string | null;
  readonly summary: CheckSummary | null;
  readonly isComparing: boolean;
  /** ms, UTC. */
  readonly now: number;
}

/** What is known of this side while there is nothing to compare it with. */
export interface HereFacts {
  readonly all: number;
  readonly photos: number;
  readonly videos: number;
  readonly bytes: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Files that are damaged, cut short, or could not be read. */
  readonly damaged: number;
  /** Files whose names are here and whose bytes are still in a cloud. */
  readonly inCloud: number;
}

/** Which answer is shown. `not-proven`, `cannot-tell`, `wrong-list` and `ended` share one shape: nobody knows. */
export type AnswerKind = 'yes' | 'not-yet' | 'not-proven' | 'cannot-tell' | 'wrong-list' | 'ended';

export interface AnswerView {
  readonly state: 'answer';
  readonly kind: AnswerKind;
  readonly isFolderComparison: boolean;
  readonly base: BaseNumber;
  readonly summary: CheckSummary;
  /**
   * For `not-proven`: photos of the list are here by name and date only; all are exact copies and nobody can say whether the
   * list is everything; or all are exact copies and something else of them is open (a half, an old reading).
   */
  readonly lacks: 'bytes' | 'whole-list' | 'other';
  /** What would settle it, one entry a step. */
  readonly missing: readonly Missing[];
  /** Places that are not there now; what is said of them is from before. */
  readonly away: readonly PlaceState[];
  /** Files still being read after this answer; null when all were. */
  readonly proving: { readonly done: number; readonly total: number } | null;
}

export type OverviewView =
  | { readonly state: 'loading' }
  | { readonly state: 'nothing' }
  | { readonly state: 'scanning'; readonly place: PlaceState; readonly found: number }
  /** A list, and no place to hold it against. */
  | { readonly state: 'no-place'; readonly listed: number }
  /** There are places, and nobody has looked into any of them yet: it is not known to be nothing. */
  | { readonly state: 'unread'; readonly place: PlaceState }
  | { readonly state: 'no-list'; readonly here: HereFacts }
  /** Apple was asked; `day` is the day of waiting (1 on the day of asking). */
  | { readonly state: 'waiting'; readonly here: HereFacts; readonly asked: string; readonly day: number }
  | { readonly state: 'totals'; readonly here: HereFacts; readonly counts: TypedCounts; readonly summary: CheckSummary }
  | { readonly state: 'comparing'; readonly isReadingList: boolean }
  | AnswerView;

/** What the overview shows. A pure function of what the window knows. */
export function overviewView(input: OverviewInput): OverviewView {
  const { places, listed, counts, summary } = input;
  if (summary && (summary.listId !== null || isFolderComparison(summary))) return answerView(summary, input);
  const scanning = places.find(isScanning);
  const hasFirstLook = places.some(({ summary: found, phase }) => found !== null && !isFirstLook(phase));
  if (scanning && !hasFirstLook) return { state: 'scanning', place: scanning, found: foundIn(scanning) };
  if (input.isReadingList || (input.isComparing && listed !== null && places.length > 0))
    return { state: 'comparing', isReadingList: input.isReadingList };
  if (places.length === 0) {
    if (!input.loaded) return { state: 'loading' };
    return listed !== null ? { state: 'no-place', listed } : { state: 'nothing' };
  }
  if (scanning && listed !== null) return { state: 'scanning', place: scanning, found: foundIn(scanning) };
  const [first] = places;
  if (first && places.every(({ summary: found }) => found === null))
    return places.some(isAboutToBeRead) ? { state: 'loading' } : { state: 'unread', place: first };
  const here = factsHere(places);
  if (summary && counts) return { state: 'totals', here, counts, summary };
  if (input.appleCopyAsked !== null)
    return { state: 'waiting', here, asked: input.appleCopyAsked, day: dayOfWaiting(input.appleCopyAsked, input.now) };
  if (listed === null) return { state: 'no-list', here };
  return { state: 'comparing', isReadingList: false };
}

/** It is there, and was neither stopped nor let go: its look begins by itself. */
function isAboutToBeRead({ phase, ref, letGo }: PlaceState): boolean {
  return ref.available && !letGo && phase !== 'stopped' && phase !== 'failed';
}

function isFirstLook(phase: PlaceState['phase']): boolean {
  return phase === 'counting' || phase === 'reading';
}

function foundIn(place: PlaceState): number {
  return place.summary?.counts.assets ?? 0;
}

/** Sums over all places; of their dates the outermost. */
export function factsHere(places: readonly PlaceState[]): HereFacts {
  const found = places.flatMap(({ summary }) => summary ?? []);
  const sum = (of: (summary: (typeof found)[number]) => number): number =>
    found.reduce((total, summary) => total + of(summary), 0);
  const days = (of: (summary: (typeof found)[number]) => string | null): string[] =>
    found.flatMap((summary) => of(summary) ?? []).sort();
  const noted = (code: string) => (summary: (typeof found)[number]) =>
    summary.notes.reduce((total, note) => total + (note.code === code ? (note.count ?? 0) : 0), 0);
  return {
    all: sum(({ counts }) => counts.assets),
    photos: sum(({ counts }) => counts.photos),
    videos: sum(({ counts }) => counts.videos),
    bytes: sum(({ counts }) => counts.bytes),
    first: days(({ range }) => range.first)[0] ?? null,
    last: days(({ range }) => range.last).at(-1) ?? null,
    damaged: sum(({ problemCount }) => problemCount),
    inCloud: sum(noted('placeholders')),
  };
}

/** Places that are not there now, of which something was seen before. */
export function placesAway(places: readonly PlaceState[]): readonly PlaceState[] {
  return places.filter(({ ref, gone, summary }) => (gone || !ref.available) && summary !== null);
}

/** 1 on the day of asking. */
function dayOfWaiting(asked: string, now: number): number {
  return Math.max(1, Math.floor((now - Date.parse(`${asked}T00:00:00Z`)) / DAY_MS) + 1);
}

function answerView(summary: CheckSummary, { places, now }: OverviewInput): AnswerView {
  const base = baseNumber(summary);
  const away = placesAway(places);
  const isAway = new Set(away.map(({ ref }) => ref.label));
  // What is not there cannot be read to its end: it has to be brought back, which is said beside.
  const open = [...summary.verdict.missing, ...(summary.secondPlace?.missing ?? [])].filter(
    ({ code, values }) => code !== 'scan-unfinished' || !isAway.has(String(values.place)),
  );
  const missing = firstOfEachStep(causesOnly(open, away.length > 0));
  return {
    state: 'answer',
    kind: kindOf(summary, base, now),
    isFolderComparison: isFolderComparison(summary),
    base,
    summary,
    lacks: lacksOf(base, missing),
    missing,
    away,
    proving: provingOf(places),
  };
}

/** The worse direction decides; photos that are known to be in one place only are work, also beside a "yes". */
function kindOf({ verdict, headline }: CheckSummary, base: BaseNumber, now: number): AnswerKind {
  if (verdict.reasons.some(({ code }) => code === 'wrong-list')) return 'wrong-list';
  if (headline === 'not-yet' || base.toCopy + base.noSecondCopy > 0) return 'not-yet';
  if (verdict.expires !== null && verdict.expires <= now) return 'ended';
  if (headline === 'cannot-tell' || base.notSure > 0) return 'cannot-tell';
  // A check mark means that exact copies were proven, whatever else is said.
  return headline === 'yes' && base.proof === 'exact' ? 'yes' : 'not-proven';
}

function lacksOf({ proof }: BaseNumber, missing: readonly Missing[]): AnswerView['lacks'] {
  if (proof !== 'exact') return 'bytes';
  return missing.every(({ witness }) => witness === 'whole-list') ? 'whole-list' : 'other';
}

/** What only follows where something was not read, or where a list is not known to be of this library. */
const FOLLOWS: ReadonlySet<MissingCode> = new Set(['not-found', 'one-place-only', 'no-place']);
/** What only follows where a place was not read to its end. */
const FOLLOWS_UNREAD: ReadonlySet<MissingCode> = new Set(['no-copies', 'nothing-seen']);

function causesOnly(missing: readonly Missing[], isAway: boolean): readonly Missing[] {
  const isUnread = missing.some(({ code, witness }) => witness === 'looked-everywhere' && !FOLLOWS_UNREAD.has(code));
  const causes = missing.filter(({ code }) => !FOLLOWS.has(code) && !(isUnread && FOLLOWS_UNREAD.has(code)));
  return isAway || causes.some(({ code }) => MISSING[code].allows === 'cannot-tell') ? causes : missing;
}

/** One entry for each step that a person can take, in the order they were found. */
function firstOfEachStep(missing: readonly Missing[]): Missing[] {
  return missing.filter(({ step }, at) => missing.findIndex((other) => other.step === step) === at);
}

function provingOf(places: readonly PlaceState[]): AnswerView['proving'] {
  let [done, total] = [0, 0];
  for (const { progress } of places) {
    done += progress?.filesDone ?? 0;
    total += progress?.filesTotal ?? 0;
  }
  return total > 0 && done < total ? { done, total } : null;
}
