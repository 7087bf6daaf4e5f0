import type { ListFacts } from '../../model/list-facts.ts';
import { CLOCKS_DIFFER_MS, daysBetween, HOUR_MS, utcDay } from '../../model/moments.ts';
import { COUNTING_RULES, type CountedAnswer, type TypedCounts } from '../../model/typed-counts.ts';
import { type Missing, missing, type Witness } from '../../model/witness.ts';
import type { Row } from '../comparison.ts';

/** How many photos and videos a list has, as iCloud.com and the phone count, and how many of a kind that a view may leave out. */
export interface ListedTotals {
  readonly photos: number;
  readonly videos: number;
  readonly hidden: number;
  readonly sharedLibrary: number;
}

/**
 * Counts the rows of a list by the one rule that all views share: a Live Photo, a RAW with its JPEG and a burst are one, and what
 * is in Recently Deleted, in a Shared Album, or not uploaded is none (those are no rows of the main part).
 */
export function listedTotals(rows: readonly Row[]): ListedTotals {
  const known = COUNTED.get(rows);
  if (known !== undefined) return known;
  const totals = countRows(rows);
  COUNTED.set(rows, totals);
  return totals;
}

/** A check and erasing ask for the same rows, which are never changed once they are made. */
const COUNTED = new WeakMap<readonly Row[], ListedTotals>();

function countRows(rows: readonly Row[]): ListedTotals {
  let [photos, videos, hidden, sharedLibrary] = [0, 0, 0, 0];
  for (const { asset } of rows) {
    if (asset.flags.burstFrame) continue;
    if (asset.kind === 'video') videos += 1;
    else photos += 1;
    if (asset.flags.hidden) hidden += 1;
    if (asset.flags.sharedLibrary) sharedLibrary += 1;
  }
  return { photos, videos, hidden, sharedLibrary };
}

/** List and totals lie this close to each other: in a day somebody takes no more photos than they know of. */
const APART_MS = 24 * HOUR_MS;

/** Whether typed totals witness that a list is everything: the witness, or why they do not. */
export type TotalsWord =
  | { readonly witness: Witness<'whole-list'>; readonly missing: readonly [] }
  | { readonly witness: null; readonly missing: readonly [Missing, ...Missing[]] };

/** A list with its age (ms, UTC; null when not known), as totals are held against it. */
export interface HeldList {
  readonly facts: ListFacts;
  readonly at: number | null;
  readonly totals: ListedTotals;
}

/**
 * Totals witness only where they were read somewhere else than in the database that the list is of, near to the list in time,
 * are equal to it in photos and in videos, and leave open no kind that may be counted or not.
 */
export function typedTotalsWord(typed: TypedCounts | null, list: HeldList, today: number): TotalsWord {
  const isAppleCopy = list.facts.parts !== null;
  if (typed === null || (typed.photos === null && typed.videos === null)) {
    // The totals of one day are half of the pair, so the pair is all that has to be asked for.
    return no(missing(isAppleCopy ? 'totals-need-pair' : 'totals-missing'));
  }
  const { photos, videos, at = null, view } = typed;
  const differs = difference(typed, list.totals);
  if (differs) return no(differs);
  if (photos === null || videos === null) return no(missing('totals-half'));
  const [first, ...more] = [
    ...(isOfList(typed, list.facts) ? [missing('totals-of-itself', { view })] : []),
    ...(isAppleCopy ? pairedWithCopy(typed, list, today) : nearInTime(at, list.at, today)),
    ...openKinds(typed, list),
  ];
  if (first) return no(first, ...more);
  const moment = at ?? Number.NaN;
  const saw = { code: 'typed-totals', values: { photos, videos, view, day: utcDay(moment) } };
  return { witness: { kind: 'whole-list', saw, at: moment }, missing: [] };
}

function no(first: Missing, ...more: Missing[]): TotalsWord {
  return { witness: null, missing: [first, ...more] };
}

/** Totals below the list's by no more than what a view may leave out are no contradiction; every other difference is one. */
function difference({ photos, videos }: TypedCounts, listed: ListedTotals): Missing | null {
  const [more, fewer] = [
    Math.max(0, (photos ?? 0) - listed.photos) + Math.max(0, (videos ?? 0) - listed.videos),
    (photos === null ? 0 : Math.max(0, listed.photos - photos)) +
      (videos === null ? 0 : Math.max(0, listed.videos - videos)),
  ];
  if (more === 0 && fewer === 0) return null;
  if (more === 0 && fewer <= listed.hidden + listed.sharedLibrary)
    return listed.hidden > 0
      ? missing('hidden-open', { count: listed.hidden })
      : missing('shared-open', { count: listed.sharedLibrary });
  return missing('totals-differ', {
    photos: photos ?? '?',
    videos: videos ?? '?',
    listPhotos: listed.photos,
    listVideos: listed.videos,
  });
}

/** A phone that has not synced for a month agrees with itself; so does a Mac. Only Apple's copy is of no device. */
function isOfList({ view }: TypedCounts, { subject, byCable, parts }: ListFacts): boolean {
  const { database } = COUNTING_RULES[view];
  if (database === 'server') return false;
  if (database === 'phone') return byCable || subject === 'phone';
  return parts === null;
}

function nearInTime(at: number | null, listAt: number | null, today: number): Missing[] {
  if (!isMoment(at) || !isMoment(listAt) || at > today + CLOCKS_DIFFER_MS) return [missing('totals-undated')];
  const apart = Math.abs(at - listAt);
  return apart > APART_MS ? [missing('totals-apart', { count: Math.floor(apart / HOUR_MS) })] : [];
}

/** A time without a zone is kept at its earliest possible instant; at its latest it is so much later. */
const ZONES_MS = 26 * HOUR_MS;

/**
 * Apple says that its copy takes up to seven days (support.apple.com/HT208502); the rest is for fetching it. Between days further apart as
 * much can have come as went, and of which of these days the list is nobody knows.
 */
const LONGEST_REQUEST_DAYS = 30;

/**
 * Apple's copy takes days. The same totals when it was asked for and when it came say that nothing came or went meanwhile. A photo
 * that was added after the request says otherwise: then another one went, and the totals are equal by chance.
 */
function pairedWithCopy(
  { at = null, atRequest = null }: TypedCounts,
  { facts, totals: listed }: HeldList,
  today: number,
): Missing[] {
  if (atRequest === null) return [missing('totals-need-pair')];
  const { photos, videos, at: asked } = atRequest;
  if (!isMoment(at) || at > today + CLOCKS_DIFFER_MS || !isMoment(asked)) return [missing('totals-undated')];
  if (asked >= at) return [missing('totals-out-of-order')];
  if (photos === null || videos === null) return [missing('totals-half')];
  const days = daysBetween(asked, at);
  if (days > LONGEST_REQUEST_DAYS) return [missing('totals-far-apart', { count: days, most: LONGEST_REQUEST_DAYS })];
  const isSame = photos === listed.photos && videos === listed.videos;
  const { newestAddition } = facts.age;
  const hasGrown = newestAddition !== null && newestAddition > asked + ZONES_MS;
  return isSame && !hasGrown ? [] : [missing('totals-changed')];
}

function isMoment(at: number | null): at is number {
  return at !== null && Number.isFinite(at);
}

/** Kinds that a view may or may not count, of which the list has some, or of which it cannot tell whether there are any. */
function openKinds(typed: TypedCounts, { facts, totals }: HeldList): Missing[] {
  const { hidden, sharedLibrary } = COUNTING_RULES[typed.view];
  const found: Missing[] = [];
  if (hidden === 'not-known' && isOpen(typed.hidden ?? null, totals.hidden, facts.shows.hidden))
    found.push(missing('hidden-open', { count: totals.hidden }));
  if (
    sharedLibrary === 'not-known' &&
    isOpen(typed.sharedLibrary ?? null, totals.sharedLibrary, facts.shows.sharedLibrary === true)
  )
    found.push(missing('shared-open', { count: totals.sharedLibrary }));
  return found;
}

/** "There are none" does not fit to a list that has some; without the person's word only a list that shows the kind and has none will do. */
function isOpen(said: CountedAnswer | null, listed: number, shows: boolean): boolean {
  if (said === 'in') return false;
  return said === 'none' ? listed > 0 : listed > 0 || !shows;
}
