import { compare } from '../../../src/compare/compare.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { type AssetParts, asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';

/** The moment of most photos of these tests. */
export const NOON = '2024-06-01T12:00:00Z';

/** A photo of noon. */
export const p = (name: string, parts: AssetParts = {}): Asset => asset(name, { captured: NOON, ...parts });

/** How many pixels a picture has. */
export const pixels = (width: number, height: number, parts: AssetParts = {}): AssetParts => ({
  width,
  height,
  ...parts,
});

/** A moment that is known to the minute. */
export const minute = (text: string) =>
  ({ kind: 'instant', ms: Date.parse(text), offsetMinutes: null, precision: 'minute' }) as const;

/** A photo whose time only stands in its name. */
export const inName = (photo: Asset): Asset => ({ ...photo, capturedFrom: 'name' });

/** A name that says nothing. */
export const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e.jpg';

/** What each listed photo counts as, by what, what is wrong with it, and which file it is. */
export function found(listed: readonly Asset[], here: readonly Asset[]): string[] {
  const result = compare({ lists: [icloudList(listed)], counts: null, places: [folder(here)], today: TODAY });
  return result.rows.map(({ coverage, evidence, findings: [finding] }) =>
    [coverage, evidence, finding?.difference ?? '-', finding?.found ?? '-'].join(' '),
  );
}

/** What is said of a table of listed photos and files here. */
export type Told = readonly [what: string, listed: readonly Asset[], here: readonly Asset[], says: readonly string[]];
