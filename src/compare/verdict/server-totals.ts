import type { ListFacts, ServerTotals } from '../../model/list-facts.ts';
import { CABLE_IS_PROVEN } from '../../model/phone-facts.ts';
import { type Missing, missing, type Witness } from '../../model/witness.ts';
import { dayText } from './limits.ts';
import type { ListedTotals } from './listed-totals.ts';
import { FUTURE_MS } from './row-tally.ts';

const HOUR_MS = 3_600_000;

/** What the server's own totals say of a list: a witness, what stands against one, or nothing when there are none. */
export interface ServerWord {
  readonly witness: Witness<'whole-list'> | null;
  readonly missing: readonly Missing[];
}

/**
 * The totals that iCloud itself keeps beside a library. They witness where they were asked for after the newest upload and the
 * last sync, equal the uploaded rows in photos and in videos, and leave open no kind that may be counted or not.
 *
 * @param deleted photos that the list knows to be in Recently Deleted
 */
export function serverTotalsWord(facts: ListFacts, listed: ListedTotals, deleted: number, today: number): ServerWord {
  const { totals, byCable } = facts;
  if (totals === null) return { witness: null, missing: [] };
  const { photos, videos, checkedAt } = totals;
  if (checkedAt === null || isOld(totals, checkedAt, today))
    return { witness: null, missing: [missing('server-totals-old')] };
  const open = listed.hidden + listed.sharedLibrary + deleted;
  if (photos !== totals.uploadedPhotos || videos !== totals.uploadedVideos) {
    // A difference that hidden or deleted photos may explain is no lack.
    const lacks = missing('server-totals-differ', {
      photos,
      videos,
      listPhotos: listed.photos,
      listVideos: listed.videos,
    });
    return {
      witness: null,
      missing: [explains(totals, open) ? missing('server-totals-open', { count: open }) : lacks],
    };
  }
  if (byCable && !CABLE_IS_PROVEN) return { witness: null, missing: [missing('cable-only-warns')] };
  if (open > 0) return { witness: null, missing: [missing('server-totals-open', { count: open })] };
  const saw = { code: 'server-totals', values: { photos, videos, day: dayText(checkedAt) } };
  return { witness: { kind: 'whole-list', saw, at: checkedAt }, missing: [] };
}

function isOld({ lastSync, newestUploaded }: ServerTotals, checkedAt: number, today: number): boolean {
  if (checkedAt > today + FUTURE_MS || lastSync === null) return true;
  return checkedAt < lastSync - HOUR_MS || (newestUploaded !== null && checkedAt < newestUploaded);
}

function explains({ photos, videos, uploadedPhotos, uploadedVideos }: ServerTotals, open: number): boolean {
  return Math.abs(photos - uploadedPhotos) + Math.abs(videos - uploadedVideos) <= open;
}
