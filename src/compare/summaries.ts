import type { Asset } from '../model/asset.ts';
import { countAssets, dateRange } from '../model/counts.ts';
import { type CompletenessNote, isComplete, type PlaceContents } from '../model/place.ts';
import type { PlaceSummary } from './comparison.ts';

/** A place as a person sees it, of the assets that count there, with the notes that comparing has added. */
export function summarise(
  contents: PlaceContents,
  assets: readonly Asset[],
  added: readonly CompletenessNote[] = [],
): PlaceSummary {
  const notes = [...contents.notes, ...added];
  return {
    place: contents.place,
    counts: countAssets(assets),
    range: dateRange(assets),
    complete: isComplete({ ...contents, notes }),
    notes,
    files: contents.files,
    asOf: contents.asOf,
  };
}
