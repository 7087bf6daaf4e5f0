import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import type { TypedCounts } from '../../../src/model/typed-counts.ts';
import { createCheckCore } from '../../../src/renderer/engine/check-core.ts';
import type { CheckSummary } from '../../../src/renderer/engine/check-summary.ts';
import type { FolderComparison } from '../../../src/renderer/engine/folder-comparison.ts';
import { type OverviewInput, overviewView } from '../../../src/renderer/overview/overview-view.ts';
import { TODAY } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';

/** What is compared, by the real engine. */
export interface Given {
  readonly list?: PlaceContents;
  readonly places?: readonly PlaceContents[];
  readonly counts?: TypedCounts;
  readonly folderComparison?: FolderComparison;
  readonly today?: number;
}

/** The summary of a comparison. */
export async function summaryOf({
  list,
  places = [],
  counts,
  folderComparison,
  today = TODAY,
}: Given): Promise<CheckSummary> {
  const engine = createCheckCore();
  for (const contents of places) {
    engine.addAssets(contents.place.id, contents.assets);
    engine.setContents(contents.place.id, about(contents));
  }
  if (list) await engine.addList('list', 'list.csv', 'apple-export', list);
  const options = { answers: NO_ANSWERS, today, language: 'en' } as const;
  const summary = await engine.compare({
    ...options,
    folderComparison: folderComparison ?? null,
    counts: counts ?? null,
    sameFiles: { paths: [], isOpen: false },
  });
  if (!summary) throw new Error('a comparison was expected');
  return summary;
}

const NOTHING: OverviewInput = {
  places: [],
  loaded: true,
  listed: null,
  isReadingList: false,
  counts: null,
  appleCopyAsked: null,
  summary: null,
  isComparing: false,
  now: TODAY,
};

/** The overview of an input that is nothing but what is given. */
export function viewOf(input: Partial<OverviewInput>) {
  return overviewView({ ...NOTHING, ...input });
}
