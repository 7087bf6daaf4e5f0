import type { Asset } from '../../model/asset.ts';
import { dayOf, localMs } from '../../model/capture-time.ts';
import { countAssets, type DateRange } from '../../model/counts.ts';
import { type CompletenessNote, isComplete, type PlaceContents } from '../../model/place.ts';
import type { PlaceSummary } from '../comparison.ts';

/** A place as a person sees it, of the assets that count there, in canonical order, with the notes that comparing has added. */
export function summarise(
  contents: PlaceContents,
  assets: readonly Asset[],
  added: readonly CompletenessNote[] = [],
): PlaceSummary {
  const notes = [...contents.notes, ...added];
  return {
    place: contents.place,
    counts: countAssets(assets),
    range: rangeInOrder(assets),
    complete: isComplete({ ...contents, notes }),
    notes,
    files: contents.files,
    asOf: contents.asOf,
    facts: contents.list ?? null,
    passedOver: contents.passedOver ?? null,
  };
}

/** The date range (`dateRange`) of assets in canonical order, which is that of their dates: seen from both ends. */
function rangeInOrder(assets: readonly Asset[]): DateRange {
  const isDated = ({ captured }: Asset) => captured.kind !== 'file' && !Number.isNaN(localMs(captured) ?? Number.NaN);
  const [first, last] = [assets.find(isDated), assets.findLast(isDated)];
  return { first: first ? dayOf(first.captured) : null, last: last ? dayOf(last.captured) : null };
}
