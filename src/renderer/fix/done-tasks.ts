import type { HistoryEntry } from '../../bridge/contract.ts';
import { changesBetween } from '../history/since-view.ts';

/** What was got done between two checks. */
export interface DoneTask {
  /** When the check was made that saw it (ms, UTC). */
  readonly at: number;
  /** Photos that got a copy here. */
  readonly copied: number;
  /** Photos of here that reached iCloud. */
  readonly uploaded: number;
}

/** As far back as done tasks are shown. */
const DAYS_SHOWN = 30;
const DAY_MS = 86_400_000;

/** What checks of the last 30 days saw done, the newest first. Entries are newest first. */
export function doneTasks(entries: readonly HistoryEntry[], now: number): DoneTask[] {
  const done: DoneTask[] = [];
  for (const [at, newer] of entries.entries()) {
    const older = entries[at + 1];
    if (!older || newer.at < now - DAYS_SHOWN * DAY_MS) break;
    // Another list is another question: what it does not name was not done.
    if (older.listName !== newer.listName) continue;
    const { copied, uploaded } = changesBetween(older, newer);
    if (copied + uploaded > 0) done.push({ at: newer.at, copied, uploaded });
  }
  return done;
}
