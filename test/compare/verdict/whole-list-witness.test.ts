import { describe, expect, it } from 'vitest';
import type { PlaceSummary, Row } from '../../../src/compare/comparison.ts';
import {
  serverTotalsWord,
  type WholeListInput,
  wholeListWitness,
} from '../../../src/compare/verdict/whole-list-witness.ts';
import type { ExportParts, ListFacts, ServerTotals } from '../../../src/model/list-facts.ts';
import type { CompletenessNote } from '../../../src/model/place.ts';
import { missing } from '../../../src/model/witness.ts';
import { asset, TODAY } from '../../fixtures/assets.ts';
import { TYPED } from './good-check.ts';
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

// What the totals and the places say, to the last number.

describe('the witness of the whole list', () => {
  const summary = (facts: Partial<ListFacts>, notes: readonly CompletenessNote[] = []): PlaceSummary =>
    ({ facts: { ...FACTS, totals: null, ...facts }, notes }) as PlaceSummary;
  const ROWS = [{ asset: asset('a.heic') } as Row];
  const PARTS: ExportParts = { of: 2, present: [1, 2], doubtful: 0, photosWithoutRow: 0, rowsWithoutPhoto: 0 };
  const whole = (input: Partial<WholeListInput>) =>
    wholeListWitness({
      list: summary({ parts: PARTS }),
      rows: ROWS,
      deleted: 0,
      unreadableRows: 0,
      accounts: new Set(),
      typed: null,
      listAt: TODAY - DAY,
      today: TODAY,
      ...input,
    });

  it('is of all parts of Apple’s copy', () => {
    const saw = { code: 'all-parts', values: { count: 2 } };
    expect(whole({})).toEqual({ witness: { kind: 'whole-list', saw, at: TODAY - DAY }, missing: [] });
    expect(whole({ listAt: null }).witness?.at).toBe(TODAY);
  });

  it.each<[Partial<ExportParts>, ReturnType<typeof missing>[]]>([
    [{ photosWithoutRow: 1 }, []],
    [{ rowsWithoutPhoto: 1 }, []],
    [{ photosWithoutRow: null }, []],
    [{ rowsWithoutPhoto: null }, []],
    [{ of: null }, []],
    [{ of: 3 }, [missing('parts-missing', { of: 3, present: 2 })]],
    [{ of: 1 }, []],
    [{ doubtful: 2 }, [missing('parts-doubtful', { count: 2 })]],
  ])('is not of parts with %o', (parts, lacks) => {
    expect(whole({ list: summary({ parts: { ...PARTS, ...parts } }) })).toEqual({
      witness: null,
      missing: [...lacks, missing('totals-need-pair')],
    });
  });

  it('says once that a part is missing', () => {
    const list = (blocks: boolean) => summary({ parts: { ...PARTS, of: 3 } }, [{ code: 'parts-missing', blocks }]);
    const codes = (blocks: boolean) => whole({ list: list(blocks) }).missing.map(({ code }) => code);
    expect(codes(true)).toEqual(['list-lacks', 'totals-need-pair']);
    expect(codes(false)).toEqual(['parts-missing', 'totals-need-pair']);
  });

  it.each<[string, Partial<WholeListInput>, ReturnType<typeof missing>]>([
    ['no list', { list: null }, missing('no-list')],
    [
      'totals without a list',
      { list: null, typed: { ...TYPED, photos: 3, videos: null } },
      missing('only-totals', { photos: 3, videos: '?' }),
    ],
    [
      'one total without a list',
      { list: null, typed: { ...TYPED, photos: null, videos: 4 } },
      missing('only-totals', { photos: '?', videos: 4 }),
    ],
    [
      'a list none of whose rows could be read',
      { rows: [], unreadableRows: 3 },
      missing('rows-not-read', { count: 3 }),
    ],
    ['an empty list', { rows: [] }, missing('list-empty')],
    ['two accounts', { accounts: new Set(['a', 'b']) }, missing('two-accounts')],
    [
      'a list of a folder',
      { list: summary({ parts: PARTS, subject: 'folder' }) },
      missing('list-of-other', { subject: 'folder' }),
    ],
    ['nobody knows what', { list: summary({ parts: PARTS, subject: 'unknown' }) }, missing('list-subject-unknown')],
    ['lines that were not read', { unreadableRows: 2 }, missing('rows-not-read', { count: 2 })],
    [
      'rows that were not read',
      { list: summary({ parts: PARTS, unread: 4 }), unreadableRows: 2 },
      missing('rows-not-read', { count: 4 }),
    ],
    [
      'rows that the list counts itself',
      { list: summary({ parts: PARTS }, [{ code: 'rows-unreadable', blocks: true, count: 6 }]), unreadableRows: 2 },
      missing('rows-not-read', { count: 6 }),
    ],
    [
      'rows of which nobody knows how many',
      { list: summary({ parts: PARTS }, [{ code: 'rows-unreadable', blocks: true }]) },
      missing('rows-not-read', { count: 1 }),
    ],
    [
      'what the list lacks',
      { list: summary({ parts: PARTS }, [{ code: 'hidden-not-shown', blocks: true, count: 3 }]) },
      missing('list-lacks', { note: 'hidden-not-shown', noted: 3 }),
    ],
    [
      'what the list lacks, not counted',
      { list: summary({ parts: PARTS }, [{ code: 'hidden-not-shown', blocks: true }]) },
      missing('list-lacks', { note: 'hidden-not-shown', noted: 0 }),
    ],
  ])('is missing: %s', (_, input, lack) => {
    expect(whole(input)).toEqual({ witness: null, missing: [lack] });
  });

  it('leaves to the other witnesses what is theirs, and to nobody what blocks nothing', () => {
    const notes = (['checksums-do-not-apply', 'empty-list'] as const).map((code) => ({ code, blocks: true }));
    expect(whole({ list: summary({ parts: PARTS }, notes) }).missing).toEqual([]);
    const shown: CompletenessNote = { code: 'hidden-not-shown', blocks: false, count: 3 };
    expect(whole({ list: summary({ parts: PARTS }, [shown]) }).missing).toEqual([]);
    expect(whole({ accounts: new Set(['a']), list: summary({ parts: PARTS, subject: 'phone' }) }).missing).toEqual([]);
  });

  it('never speaks for a list that the server or the person contradicts', () => {
    const totals = {
      photos: 1,
      videos: 0,
      checkedAt: TODAY,
      lastSync: TODAY,
      uploadedPhotos: 1,
      uploadedVideos: 0,
      newestUploaded: null,
    };
    const list = summary({ parts: PARTS, totals: { ...totals, photos: 7 } });
    expect(whole({ list })).toEqual({
      witness: null,
      missing: [missing('server-totals-differ', { photos: 7, videos: 0, listPhotos: 1, listVideos: 0 })],
    });
    expect(whole({ typed: { ...TYPED, photos: 8, videos: 0 } })).toEqual({
      witness: null,
      missing: [missing('totals-differ', { photos: 8, videos: 0, listPhotos: 1, listVideos: 0 })],
    });
    expect(whole({ list: summary({ parts: PARTS, totals }) }).witness?.saw.code).toBe('server-totals');
  });
});
