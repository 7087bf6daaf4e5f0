import { describe, expect, it } from 'vitest';
import { serverTotalsWord } from '../../../src/compare/verdict/server-totals.ts';
import type { ServerTotals } from '../../../src/model/list-facts.ts';
import { missing } from '../../../src/model/witness.ts';
import { TODAY } from '../../fixtures/assets.ts';
import { DAY, day, FACTS, HOUR, listed, MINUTE } from './totals-parts.ts';

// What the totals and the places say, to the last number.

describe('the totals of the server', () => {
  const word = (totals: Partial<ServerTotals>, counts: Partial<typeof listed> = {}, deleted = 0, byCable = false) =>
    serverTotalsWord(
      {
        ...FACTS,
        byCable,
        totals: {
          photos: 3,
          videos: 2,
          uploadedPhotos: 3,
          uploadedVideos: 2,
          checkedAt: TODAY - DAY,
          lastSync: TODAY - DAY,
          newestUploaded: null,
          ...totals,
        },
      },
      { ...listed, ...counts },
      deleted,
      TODAY,
    );

  it('witness by the day on which they were asked for', () => {
    expect(word({})).toEqual({
      witness: {
        kind: 'whole-list',
        saw: { code: 'server-totals', values: { photos: 3, videos: 2, day: day(TODAY - DAY) } },
        at: TODAY - DAY,
      },
      missing: [],
    });
    expect(serverTotalsWord({ ...FACTS, totals: null }, listed, 0, TODAY)).toEqual({ witness: null, missing: [] });
  });

  const differ = (photos: number, videos: number) =>
    missing('server-totals-differ', { photos, videos, listPhotos: 3, listVideos: 2 });

  it.each<[Partial<ServerTotals>, Partial<typeof listed>, number, ReturnType<typeof missing>]>([
    [{ photos: 4 }, {}, 0, differ(4, 2)],
    [{ videos: 1 }, {}, 0, differ(3, 1)],
    [{ photos: 5, videos: 1 }, { hidden: 2 }, 0, differ(5, 1)],
    [{ photos: 4, videos: 1 }, { hidden: 1, sharedLibrary: 1 }, 0, missing('server-totals-open', { count: 2 })],
    [{ photos: 4 }, {}, 1, missing('server-totals-open', { count: 1 })],
    [{}, { hidden: 1 }, 0, missing('server-totals-open', { count: 1 })],
    [{}, { hidden: 1, sharedLibrary: 2 }, 4, missing('server-totals-open', { count: 7 })],
    [{ checkedAt: null }, {}, 0, missing('server-totals-old')],
    [{ lastSync: null }, {}, 0, missing('server-totals-old')],
    [{ checkedAt: TODAY + 10 * MINUTE + 1 }, {}, 0, missing('server-totals-old')],
    [{ lastSync: TODAY - DAY + HOUR + 1 }, {}, 0, missing('server-totals-old')],
    [{ newestUploaded: TODAY - DAY + 1 }, {}, 0, missing('server-totals-old')],
  ])('%o beside %o and %i deleted', (totals, counts, deleted, lack) => {
    expect(word(totals, counts, deleted)).toEqual({ witness: null, missing: [lack] });
  });

  it.each<Partial<ServerTotals>>([
    { checkedAt: TODAY + 10 * MINUTE },
    { lastSync: TODAY - DAY + HOUR },
    { newestUploaded: TODAY - DAY },
  ])('may be %o', (totals) => {
    expect(word(totals).missing).toEqual([]);
  });

  it('by the cable warn, whatever else is open', () => {
    expect(word({}, { hidden: 1 }, 0, true).missing).toEqual([missing('cable-only-warns')]);
    expect(word({ photos: 9 }, {}, 0, true).missing).toEqual([differ(9, 2)]);
  });
});
