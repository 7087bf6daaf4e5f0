import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/compare/comparison.ts';
import { listedTotals } from '../../../src/compare/verdict/listed-totals.ts';
import { asset } from '../../fixtures/assets.ts';

// What the totals and the places say, to the last number.

describe('rows, counted as iCloud counts', () => {
  const row = (name: string, flags: object = {}, live?: string): Row =>
    ({ asset: asset(name, { flags, ...(live === undefined ? {} : { live }) }) }) as Row;

  it('are photos and videos; a Live Photo is one, a frame of a burst none', () => {
    const rows = [
      row('a.heic'),
      row('b.heic', {}, 'b.mov'),
      row('c.mov'),
      row('d.heic', { burstFrame: true, hidden: true }),
      row('e.heic', { hidden: true }),
      row('f.mov', { sharedLibrary: true }),
      row('g.mov', { sharedLibrary: true, hidden: true }),
    ];
    expect(listedTotals(rows)).toEqual({ photos: 3, videos: 3, hidden: 2, sharedLibrary: 2 });
    expect(listedTotals([])).toEqual({ photos: 0, videos: 0, hidden: 0, sharedLibrary: 0 });
  });
});
