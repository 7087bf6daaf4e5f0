import { compare } from '../../src/compare/compare.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import type { Asset } from '../../src/model/asset.ts';
import type { CaptureTime } from '../../src/model/capture-time.ts';
import { type asset, folder, icloudList, TODAY } from '../fixtures/assets.ts';

// What the tests of traps share.

export function check(listed: readonly Asset[], here: readonly Asset[]): Comparison {
  return compare({ lists: [icloudList(listed)], counts: null, places: [folder(here)], today: TODAY });
}
/** Coverage and evidence of the only row. */
export function only(listed: Asset, ...here: readonly Asset[]): string {
  const row = check([listed], here).rows[0];
  return `${row?.coverage} ${row?.evidence}${row?.findings[0]?.difference ? ` ${row.findings[0].difference}` : ''}`;
}
export const NOON = '2024-06-01T12:00:00Z';
export const at = (captured: CaptureTime | string, more: Partial<Parameters<typeof asset>[1]> = {}) => ({
  captured,
  ...more,
});
