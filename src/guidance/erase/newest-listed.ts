import type { Row } from '../../compare/comparison.ts';
import { localMs } from '../../model/capture-time.ts';

/** How many are compared: fewer could be of one moment, and nobody compares more. */
const SHOWN = 3;

/**
 * The names of the newest photos of the list as the phone shows them, newest first: what is in Recently Deleted, hidden, or a
 * burst frame that was not chosen is not at the end of its library. Photos without a date are left out.
 */
export function newestListed(rows: readonly Row[]): string[] {
  const found: { readonly name: string; readonly at: number }[] = [];
  for (const { asset } of rows) {
    const { deleted, hidden, burstFrame } = asset.flags;
    const at = deleted || hidden || burstFrame ? null : localMs(asset.captured);
    if (at === null || !Number.isFinite(at)) continue;
    const last = found[SHOWN - 1];
    if (last !== undefined && at <= last.at) continue;
    const place = found.findIndex((one) => at > one.at);
    found.splice(place < 0 ? found.length : place, 0, { name: asset.name, at });
    found.length = Math.min(found.length, SHOWN);
  }
  return found.map(({ name }) => name);
}
