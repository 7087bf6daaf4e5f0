import type { SCAN_STAGES } from '../../model/scan-event.ts';
import type { ScannedFile } from '../files/scanned-file.ts';
import type { ReadOutcome, ReadResult, TwinJob } from '../reading/read-job.ts';

/** A file of another scan that may have the same bytes as one that is about to be read. */
export interface Twin {
  readonly job: TwinJob;
  /** What is known of it now, as if it had been read by itself; null: nothing, it is still to be read. */
  done(outcome: ReadOutcome | null): void;
}

/** Looks for the file of a scan that may have the bytes of another scan's; `facts` says whether more than a fingerprint is wanted of it. */
export type FindTwin = (file: ScannedFile, facts: boolean) => Twin | null;

export type Stage = (typeof SCAN_STAGES)[number];

/** What one scan has to do with the others that are under way beside it (twin-meeting.ts). */
export interface TwinSeat {
  /** Whether this one is read first, and the twins of its files with it. */
  readonly isFirst: boolean;
  /**
   * A stage is about to be read: the first scan waits here until the others know what they have to read, the others until the first has
   * read its own. `find` looks among what is still to be read. Returns at once when nobody is left to wait for, or on `signal`.
   */
  enter(stage: Stage, find: FindTwin, signal: AbortSignal): Promise<void>;
  /** The files of the others that may have the bytes of one of the first; none for the others. */
  twinsOf(file: ScannedFile, facts: boolean): readonly Twin[];
  /** The stage was read, to its end or not. */
  finish(stage: Stage): void;
  /** The scan is over, however it ended. May be called more than once. */
  leave(): void;
}

/** What the reading of a file says of one of its twins. */
export function outcomeOfTwin({ outcome, twins }: ReadResult, place: number): ReadOutcome | null {
  const found = twins?.[place] ?? null;
  if (found === null || outcome.kind !== 'read') return null;
  return { ...outcome, status: found.status, settled: found.settled };
}
