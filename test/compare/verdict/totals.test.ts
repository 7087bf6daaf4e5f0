import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { ExportParts, ServerTotals } from '../../../src/model/list-facts.ts';
import { icloudList, TODAY } from '../../fixtures/assets.ts';
import {
  answerAfter,
  type Change,
  DAY,
  GOOD,
  HOUR,
  LIBRARY,
  missingAfter,
  NO_SERVER,
  onFacts,
  onList,
  typing,
} from './good-check.ts';

/** The server's totals of the healthy list, otherwise. */
const server = (parts: Partial<ServerTotals>): Change =>
  onFacts(({ totals }) => ({ totals: totals && { ...totals, ...parts } }));

const hidden: Change = onList((list) => ({
  ...list,
  assets: list.assets.map((a, i) => (i === 0 ? { ...a, flags: { ...a.flags, hidden: true } } : a)),
}));

describe('the totals of the server', () => {
  it.each<[string, string, Partial<ServerTotals>]>([
    ['of other photos', 'server-totals-differ', { photos: 4 }],
    ['of other videos', 'server-totals-differ', { videos: 1 }],
    ['of as many items of other types', 'server-totals-differ', { photos: 2, videos: 1 }],
    ['asked for at no known time', 'server-totals-old', { checkedAt: null }],
    ['asked for before the newest photo was uploaded', 'server-totals-old', { newestUploaded: TODAY + 1 }],
    ['asked for more than an hour before the last sync', 'server-totals-old', { checkedAt: TODAY - HOUR - 1 }],
    ['of a library that never synced', 'server-totals-old', { lastSync: null }],
    ['asked for in the future', 'server-totals-old', { checkedAt: TODAY + 11 * 60_000 }],
  ])('%s do not witness', (_, code, parts) => {
    expect(missingAfter(server(parts))).toContain(code);
    expect(answerAfter(server(parts))).not.toBe('yes');
  });

  it('asked for within the hour before the last sync do', () => {
    expect(answerAfter(server({ checkedAt: TODAY - HOUR }))).toBe('yes');
  });

  it('that differ stand in the way of typed totals that agree', () => {
    expect(answerAfter(server({ photos: 4 }), typing({}))).toBe('cannot-tell');
  });

  it('leave open what they may not count: nobody knows whether hidden photos are in them', () => {
    expect(missingAfter(hidden)).toEqual(['server-totals-open', 'totals-missing']);
    expect(answerAfter(hidden)).toBe('unproven');
    expect(missingAfter(hidden, server({ photos: 2 }))).toEqual(['server-totals-open', 'totals-missing']);
    expect(answerAfter(hidden, typing({ hidden: 'in' }))).toBe('yes');
  });

  it('by the cable only warn, until a real phone was tried', () => {
    const cable = onFacts(() => ({ byCable: true }));
    expect(missingAfter(cable)).toEqual(['cable-only-warns', 'totals-missing']);
    expect(answerAfter(cable, server({ photos: 4 }))).toBe('cannot-tell');
    expect(answerAfter(cable, typing({}))).toBe('yes');
    expect(missingAfter(cable, typing({ view: 'iphone-about' }))).toContain('totals-of-itself');
  });
});

describe('typed totals', () => {
  it('that agree witness, on every way that is no device of the list', () => {
    expect(answerAfter(NO_SERVER)).toBe('unproven');
    expect(answerAfter(NO_SERVER, typing({}))).toBe('yes');
    expect(answerAfter(NO_SERVER, typing({ view: 'privacy-page' }))).toBe('yes');
    expect(answerAfter(NO_SERVER, typing({ view: 'iphone-about' }))).toBe('yes');
    expect(missingAfter(NO_SERVER, typing({ view: 'mac-photos' }))).toEqual(['totals-of-itself']);
  });

  it.each<[string, string, Parameters<typeof typing>[0]]>([
    ['one of the two', 'totals-half', { videos: null }],
    ['the other one', 'totals-half', { photos: null }],
    ['no day', 'totals-undated', { at: null }],
    ['a day to come', 'totals-undated', { at: TODAY + DAY }],
    ['a day and an hour before the list', 'totals-apart', { at: TODAY - 25 * HOUR }],
    ['nothing about hidden photos, from a list that shows none', 'hidden-open', { hidden: null }],
    ['nothing about a Shared Library', 'shared-open', { sharedLibrary: null }],
  ])('with %s leave it unproven', (_, code, parts) => {
    const shows = onFacts(() => ({ shows: { hidden: false, deleted: false, waiting: false } }));
    expect(missingAfter(NO_SERVER, shows, typing(parts))).toContain(code);
    expect(answerAfter(NO_SERVER, shows, typing(parts))).toBe('unproven');
  });

  it('may lie a day from the list, not more', () => {
    expect(answerAfter(NO_SERVER, typing({ at: TODAY - 24 * HOUR }))).toBe('yes');
    expect(answerAfter(NO_SERVER, typing({ at: TODAY - 24 * HOUR - 1 }))).toBe('unproven');
  });

  it('say nothing of hidden photos where the list shows that there are none', () => {
    expect(answerAfter(NO_SERVER, typing({ hidden: null, sharedLibrary: null }))).toBe('yes');
    expect(missingAfter(NO_SERVER, hidden, typing({ hidden: null }))).toEqual(['hidden-open']);
    expect(missingAfter(NO_SERVER, hidden, typing({ hidden: 'none' }))).toEqual(['hidden-open']);
    expect(missingAfter(NO_SERVER, hidden, typing({ photos: 2 }))).toEqual(['hidden-open']);
  });

  it('of a list that is not known to be of iCloud witness nothing', () => {
    const folderList = onFacts(() => ({ totals: null, subject: 'folder' }));
    expect(answerAfter(folderList, typing({}))).toBe('cannot-tell');
  });
});

describe('Apple’s copy of the data', () => {
  const parts = (of: number | null, more: Partial<ExportParts> = {}): Change =>
    onFacts(() => ({
      totals: null,
      parts: { of, present: [1, 2], doubtful: 0, photosWithoutRow: null, rowsWithoutPhoto: null, ...more },
    }));
  const pair = typing({ atRequest: { photos: 3, videos: 0, at: TODAY - 3 * DAY } });

  it('with all parts, each photo with its row and each row with its photo, is whole by itself', () => {
    expect(answerAfter(parts(2, { photosWithoutRow: 0, rowsWithoutPhoto: 0 }))).toBe('yes');
    for (const lack of [{ photosWithoutRow: 1 }, { rowsWithoutPhoto: 1 }, { photosWithoutRow: null }])
      expect(answerAfter(parts(2, { photosWithoutRow: 0, rowsWithoutPhoto: 0, ...lack }))).toBe('unproven');
  });

  it('with all its lists alone needs the totals of both days', () => {
    expect(missingAfter(parts(2))).toEqual(['totals-need-pair']);
    expect(missingAfter(parts(2), typing({}))).toEqual(['totals-need-pair']);
    expect(answerAfter(parts(2), pair)).toBe('yes');
    const changed = typing({ atRequest: { photos: 2, videos: 0, at: TODAY - 3 * DAY } });
    expect(missingAfter(parts(2), changed)).toEqual(['totals-changed']);
    const backwards = typing({ atRequest: { photos: 3, videos: 0, at: TODAY } });
    expect(missingAfter(parts(2), backwards)).toEqual(['totals-out-of-order']);
  });

  it('without a part, or with one whose number is not sure, is never everything', () => {
    expect(missingAfter(parts(3, { photosWithoutRow: 0, rowsWithoutPhoto: 0 }))).toContain('parts-missing');
    expect(missingAfter(parts(3), pair)).toEqual(['parts-missing']);
    expect(missingAfter(parts(2, { doubtful: 1 }), pair)).toEqual(['parts-doubtful']);
    expect(answerAfter(parts(3), pair)).toBe('cannot-tell');
  });
});

it('lists of two accounts are no one library', () => {
  const two = LIBRARY.slice(0, 2);
  const lists = [
    icloudList(two, { list: { account: 'one' } }),
    icloudList(LIBRARY, { place: { id: 'other' }, list: { account: 'two' } }),
  ];
  expect(compare({ ...GOOD, lists, counts: null }).verdict.missing.map(({ code }) => code)).toContain('two-accounts');
});
