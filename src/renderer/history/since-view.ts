import type { HistoryEntry } from '../../bridge/contract.ts';

/** What changed since the last check of another day. */
export interface Since {
  /** When that check was made (ms, UTC). */
  readonly at: number;
  /** Photos that were missing or not the same here, and are no more. */
  readonly copied: number;
  /** Photos that were only here, and are no more. */
  readonly uploaded: number;
  /** Photos that are only here now, and were not then. */
  readonly newHere: number;
  /** Photos that were here or in iCloud then, and are missing on one side now. */
  readonly newMissing: number;
  /** How many fewer are here. */
  readonly gone: number;
}

/** Gaps of photos that are here and not in iCloud. */
const ONLY_HERE = /^(missing-in-icloud|waiting-to-upload):/;
/** Gaps of photos that are in iCloud and not here, whole. */
const NOT_HERE = /^(missing-here|half-live-photo|cut-short|unreadable|placeholder-only|different-bytes|reduced-copy):/;

/** Compares the newest check with the last one of another day; null where there is none. Entries are newest first. */
export function sinceLastCheck(entries: readonly HistoryEntry[]): Since | null {
  const [now, ...before] = entries;
  if (!now) return null;
  const then = before.find((entry) => !isSameDay(entry.at, now.at));
  return then ? changesBetween(then, now) : null;
}

/** What changed from an older check to a newer one, by the stable keys of their gaps. */
export function changesBetween(older: HistoryEntry, newer: HistoryEntry): Since {
  const [then, now] = [new Set(older.gapKeys), new Set(newer.gapKeys)];
  const count = (keys: readonly string[], other: ReadonlySet<string>, kind: RegExp): number =>
    keys.filter((key) => !other.has(key) && kind.test(key)).length;
  // A gap also closes when its photo is deleted: no more is called copied or uploaded than there are more of on that side.
  const moreHere = Math.max(0, newer.verified + newer.matched - older.verified - older.matched);
  const moreListed = Math.max(0, newer.listed - older.listed);
  return {
    at: older.at,
    copied: Math.min(count(older.gapKeys, now, NOT_HERE), moreHere),
    uploaded: Math.min(count(older.gapKeys, now, ONLY_HERE), moreListed),
    newHere: count(newer.gapKeys, then, ONLY_HERE),
    newMissing: count(newer.gapKeys, then, NOT_HERE),
    gone: Math.max(0, older.here - newer.here),
  };
}

/** In the zone of this computer: a check is made when a person makes it. */
function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
