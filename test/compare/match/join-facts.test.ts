import { describe, expect, it } from 'vitest';
import { joinLists } from '../../../src/compare/match/join-lists.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { ListFacts } from '../../../src/model/list-facts.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { asset } from '../../fixtures/assets.ts';
import { NOON } from './found.ts';
import { list } from './joined.ts';

describe('what joined lists say of themselves', () => {
  const one = [asset('a.jpg', { content: 1 })];
  const two = [...one, asset('b.jpg', { content: 2 })];
  const parts = { of: 1, present: [1], doubtful: 0, photosWithoutRow: 0, rowsWithoutPhoto: 0 };
  it('is no surer than the weaker of them', () => {
    const known = { age: { at: 5, source: 'last-sync', newestAddition: null, fileDate: null }, parts } as const;
    const facts = (a: Partial<ListFacts>, b: Partial<ListFacts>, rows = one) =>
      joinLists([list('a', one, a), list('b', rows, b)])?.list;
    expect(facts(known, {})?.age.at).toBeNull();
    expect(facts(known, { ...known, age: { ...known.age, at: 4 }, parts: null })).toMatchObject({
      age: { at: 4 },
      parts,
    });
    expect(facts(known, known, two)?.parts).toBeNull();
    expect(facts({}, { subject: 'folder' }, two)?.subject).toBe('unknown');
    expect(facts({ account: 'x' }, { account: 'y' })?.subject).toBe('unknown');
    expect(facts({ unread: 1 }, { unread: 2 })?.unread).toBe(3);
  });

  it('is what the list of iCloud says, where it has every row of one that is of files, of names, or a part', () => {
    const blocked = { code: 'list-of-files', blocks: true } as const;
    const lost = { code: 'rows-unreadable', count: 1, blocks: true } as const;
    const age = { at: 5, source: 'last-sync', newestAddition: null, fileDate: null } as const;
    const beside = (rows: readonly Asset[], facts: Partial<ListFacts> = { subject: 'folder' }) => ({
      ...list('b', rows, { unread: 1, ...facts }),
      notes: [blocked, lost],
    });
    const joined = (of: PlaceContents, other: PlaceContents) => {
      const both = [joinLists([of, other]), joinLists([other, of])];
      expect(both[0]?.list).toEqual(both[1]?.list);
      return both[0];
    };
    const names = [asset('a.jpg'), asset('b.jpg')];
    for (const rows of [one, two, names]) {
      const found = joined(list('a', two, { age }), beside(rows));
      expect(found?.list).toMatchObject({ subject: 'icloud', age, unread: 1 });
      expect(found?.notes).toEqual([lost]);
    }
    expect(joined(list('a', two), beside(one, {}))?.notes).toEqual([lost]);
    // A row of its own, a fingerprint of its own, or another account: then it takes part.
    expect(joined(list('a', one), beside(two))?.list?.subject).toBe('unknown');
    expect(
      joined(list('a', [asset('a.jpg', { captured: NOON })]), beside([asset('a.jpg', { captured: NOON, content: 1 })]))
        ?.list?.subject,
    ).toBe('unknown');
    expect(joined(list('a', two, { account: 'x' }), beside(one, { account: 'y' }))?.notes).toContainEqual(blocked);
  });

  it('shows what either shows, is of a cable where either is, and of an account where one says so', () => {
    const facts = (first: Partial<ListFacts>, second: Partial<ListFacts>) =>
      joinLists([list('a', one, first), list('b', one, second)])?.list;
    for (const flag of ['hidden', 'deleted', 'waiting', 'sharedLibrary'] as const) {
      const shows = { hidden: false, deleted: false, waiting: false, [flag]: true };
      for (const joined of [facts({ shows }, {}), facts({}, { shows }), facts({ shows }, { shows })])
        expect(joined?.shows, flag).toEqual(shows);
    }
    expect(facts({}, {})?.shows).toEqual({ hidden: false, deleted: false, waiting: false });
    expect([facts({ byCable: true }, {}), facts({}, { byCable: true }), facts({}, {})]).toMatchObject([
      { byCable: true },
      { byCable: true },
      { byCable: false },
    ]);
    expect([
      facts({ account: 'x' }, {}),
      facts({}, { account: 'y' }),
      facts({ account: 'x' }, { account: 'x' }),
    ]).toMatchObject([{ account: 'x' }, { account: 'y' }, { account: 'x', subject: 'icloud' }]);
    expect(facts({ account: 'x' }, { account: 'y' })?.account).toBeNull();
    const totals = {
      photos: 1,
      videos: 0,
      checkedAt: 1,
      lastSync: 1,
      uploadedPhotos: 1,
      uploadedVideos: 0,
      newestUploaded: null,
    };
    expect([
      facts({ totals }, {})?.totals,
      facts({}, { totals })?.totals,
      facts({ totals }, { totals })?.totals,
    ]).toEqual([totals, totals, null]);
  });

  it('is as old as the older of two, whichever is the base', () => {
    const from = (at: number) => ({ age: { at, source: 'last-sync', newestAddition: null, fileDate: null } as const });
    const joined = (first: number, second: number) =>
      joinLists([list('a', one, from(first)), list('b', two.slice(1), from(second))])?.list?.age.at;
    expect([joined(4, 5), joined(5, 4), joined(4, 4)]).toEqual([4, 4, 4]);
  });
});
