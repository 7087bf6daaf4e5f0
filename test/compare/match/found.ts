import { compare } from '../../../src/compare/compare.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { type AssetParts, asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';

/** The moment of most photos of these tests. */
export const NOON = '2024-06-01T12:00:00Z';

/** A photo of noon. */
export const p = (name: string, parts: AssetParts = {}): Asset => asset(name, { captured: NOON, ...parts });

/** What each listed photo counts as, by what, what is wrong with it, and which file it is. */
export function found(listed: readonly Asset[], here: readonly Asset[]): string[] {
  const result = compare({ lists: [icloudList(listed)], counts: null, places: [folder(here)], today: TODAY });
  return result.rows.map(({ coverage, evidence, findings: [finding] }) =>
    [coverage, evidence, finding?.difference ?? '-', finding?.found ?? '-'].join(' '),
  );
}

/** What is said of a table of listed photos and files here. */
export type Told = readonly [what: string, listed: readonly Asset[], here: readonly Asset[], says: readonly string[]];
