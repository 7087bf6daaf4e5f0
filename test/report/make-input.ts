import { compare } from '../../src/compare/compare.ts';
import type { Advice } from '../../src/guidance/advice.ts';
import { advise } from '../../src/guidance/advise.ts';
import { NO_ANSWERS } from '../../src/guidance/answers.ts';
import { eraseVerdict } from '../../src/guidance/erase/erase-verdict.ts';
import type { Asset } from '../../src/model/asset.ts';
import type { TypedCounts } from '../../src/model/typed-counts.ts';
import type { ReportInput } from '../../src/report/report-front.ts';
import { asset, folder, icloudList, TODAY } from '../fixtures/assets.ts';

/** A photo that is the same on both sides. */
export function both(name: string, day: string): Asset {
  return asset(name, { captured: `${day}T10:00:00+02:00`, content: name, size: 2_000_000, path: `2024/${name}` });
}

export interface InputParts extends Partial<ReportInput> {
  readonly listed?: readonly Asset[];
  readonly here?: readonly Asset[];
  readonly counts?: TypedCounts;
  readonly placeName?: string;
  readonly listName?: string;
}

/** A report over a real comparison: what is `listed` against what is `here`. */
export function reportInput(parts: InputParts = {}): ReportInput {
  const { listed, here, counts, placeName = 'Pictures', listName = 'Photo Details.csv', ...changes } = parts;
  const shared = [both('IMG_0001.HEIC', '2024-03-14'), both('IMG_0002.MOV', '2024-04-02')];
  const list = listed ?? [...shared, both('IMG_0003.HEIC', '2024-05-06')];
  const comparison = compare({
    lists: counts && !listed ? [] : [icloudList(list, { place: { name: listName } })],
    counts: counts ?? null,
    places: [folder(here ?? shared, { place: { name: placeName } })],
    today: TODAY,
  });
  const advice: Advice[] = advise(comparison, NO_ANSWERS, TODAY);
  return {
    comparison,
    advice,
    erase: eraseVerdict(comparison, NO_ANSWERS, TODAY),
    createdAt: TODAY,
    redact: false,
    accept: null,
    language: 'en',
    appVersion: '1.2.3',
    ...changes,
  };
}
