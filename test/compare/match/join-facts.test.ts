import { describe, expect, it } from 'vitest';
import { bystanderNotes, bystanderOf, joinFacts } from '../../../src/compare/match/join-facts.ts';
import { joinLists } from '../../../src/compare/match/join-lists.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { type ListFacts, UNKNOWN_LIST } from '../../../src/model/list-facts.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { asset, resource } from '../../fixtures/assets.ts';
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

describe('the age of two lists', () => {
  const at = (moment: number | null): ListFacts => ({
    ...UNKNOWN_LIST,
    age: { at: moment, source: 'last-sync', newestAddition: moment, fileDate: null },
  });
  it.each([
    [1, 2, 1],
    [2, 1, 1],
    [-1, 0, -1],
    [null, 1, null],
    [1, null, null],
    // Not even a clock that was before 1970 makes an unknown day known.
    [null, -1, null],
    [-1, null, null],
    [null, null, null],
  ])('%s and %s is %s', (base, other, says) => {
    const { age } = joinFacts(at(base), at(other), false);
    expect([age.at, age.newestAddition]).toEqual([says, says]);
  });
});

describe('a list that stands beside one of iCloud', () => {
  const one = [asset('a.jpg', { content: 1 })];
  const whole = (facts: Partial<ListFacts> = {}, assets = one) => list('whole', assets, facts);
  const files = (facts: Partial<ListFacts> = {}, assets = one) =>
    list('files', assets, { subject: 'folder', ...facts });
  const cut = (assets = one) => ({ ...list('cut', assets), notes: [{ code: 'parts-missing', blocks: true } as const] });
  const { list: _, ...bare } = whole();
  const film = (content: number) => [
    asset('a.heic', { content: 1, live: resource('a.mov', { role: 'live-video', content }) }),
  ];

  it.each<readonly [what: string, all: PlaceContents, beside: PlaceContents, says: boolean]>([
    ['a list of files', whole(), files(), true],
    ['a part of it', whole(), cut(), true],
    ['a list of files beside the one of a phone', whole({ subject: 'phone' }), files(), true],
    ['one of nobody knows what', whole(), files({ subject: 'unknown' }), true],
    ['one that says nothing of itself', whole(), bare, true],
    ['another whole list', whole(), whole({ subject: 'phone' }), false],
    ['two of files', files(), files(), false],
    ['two parts', cut(), cut(), false],
    ['a part and one of files', cut(), files(), false],
    ['one of the same account', whole({ account: 'x' }), files({ account: 'x' }), true],
    ['one of an account where the other says none', whole(), files({ account: 'x' }), true],
    ['one of no account where the other says one', whole({ account: 'x' }), files(), true],
    ['one of another account', whole({ account: 'x' }), files({ account: 'y' }), false],
    ['one without check sums', whole(), files({}, [asset('a.jpg')]), true],
    ['one with check sums of its own', whole({}, [asset('a.jpg')]), files(), false],
    ['one with another check sum of its own', whole(), files({}, [...one, asset('b.jpg', { content: 2 })]), false],
    ['one with the same check sum of a film', whole({}, film(2)), files({}, film(2)), true],
    ['one with another check sum of a film', whole({}, film(2)), files({}, film(3)), false],
  ])('%s: %#', (_, all, beside, says) => {
    expect(bystanderOf(all, beside, false, false)).toBe(says ? beside : null);
    expect(bystanderOf(beside, all, false, false)).toBe(says ? beside : null);
  });

  it('adds nothing: where it has a row of its own it takes part; what the other has more does not matter', () => {
    const [all, beside] = [whole(), files()];
    expect([bystanderOf(all, beside, true, false), bystanderOf(all, beside, false, true)]).toEqual([beside, null]);
    expect([bystanderOf(beside, all, false, true), bystanderOf(beside, all, true, false)]).toEqual([beside, null]);
  });

  it('says only how many of its rows were not read, as which it is given', () => {
    const [all, beside] = [whole({ unread: 1, account: 'x' }).list, files({ unread: 2, byCable: true }).list];
    if (!all || !beside) throw new Error('lists say what they are');
    const says = { ...all, unread: 3 };
    expect([joinFacts(all, beside, true, beside), joinFacts(beside, all, true, beside)]).toEqual([says, says]);
  });

  it('still says that rows of it were lost, and what forbids nothing', () => {
    const notes = [
      { code: 'rows-unreadable', blocks: true },
      { code: 'says-more', blocks: true },
      { code: 'parts-missing', blocks: true },
      { code: 'parts-missing', blocks: false },
    ] as const;
    expect(bystanderNotes({ ...whole(), notes })).toEqual([notes[0], notes[1], notes[3]]);
  });
});

describe('what two lists know of one thing', () => {
  const parts = { of: 2, present: [1, 2], doubtful: 0, photosWithoutRow: 0, rowsWithoutPhoto: 0 };
  const totals = {
    photos: 1,
    videos: 0,
    checkedAt: 1,
    lastSync: 1,
    uploadedPhotos: 1,
    uploadedVideos: 0,
    newestUploaded: null,
  };
  const of = (facts: Partial<ListFacts>): ListFacts => ({ ...UNKNOWN_LIST, subject: 'icloud', ...facts });
  it.each([{ totals }, { parts }])(
    'speaks for both only where one of them knows it and no row was added: %j',
    (known) => {
      const told = (a: Partial<ListFacts>, b: Partial<ListFacts>, addsRows: boolean) => {
        const { totals: t, parts: p } = joinFacts(of(a), of(b), addsRows);
        return t ?? p;
      };
      const [knows] = Object.values(known);
      expect([told(known, {}, false), told({}, known, false)]).toEqual([knows, knows]);
      expect([told(known, known, false), told({}, {}, false)]).toEqual([null, null]);
      expect([told(known, {}, true), told({}, known, true)]).toEqual([null, null]);
    },
  );

  it('is of iCloud, or of a phone, where both are, and of one account', () => {
    const subject = (a: Partial<ListFacts>, b: Partial<ListFacts>) => joinFacts(of(a), of(b), false).subject;
    expect([subject({}, {}), subject({ subject: 'phone' }, { subject: 'phone' })]).toEqual(['icloud', 'phone']);
    expect([subject({}, { subject: 'phone' }), subject({ subject: 'phone' }, {})]).toEqual(['unknown', 'unknown']);
    expect([subject({ account: 'x' }, {}), subject({}, { account: 'x' })]).toEqual(['icloud', 'icloud']);
    expect(subject({ account: 'x' }, { account: 'y' })).toBe('unknown');
  });
});

describe('what joined lists know besides their rows', () => {
  const totals = {
    photos: 1,
    videos: 0,
    checkedAt: 1,
    lastSync: 1,
    uploadedPhotos: 1,
    uploadedVideos: 0,
    newestUploaded: null,
  };
  const row = (size: number) => asset('a.jpg', { content: 1, size });
  const hidden = asset('b.jpg', { content: 2, flags: { hidden: true } });

  it('is kept where no row was added and nothing contradicts', () => {
    const kept = (a: readonly Asset[], b: readonly Asset[]) =>
      joinLists([list('a', a, { totals }), list('b', b)])?.list;
    expect(kept([row(9)], [row(9)])?.totals).toEqual(totals);
    expect(kept([row(9)], [row(8)])?.totals).toBeNull();
    // A photo of a kind that the first list does not show at all is no contradiction, but a row more.
    const more = [row(9), asset('c.jpg', { content: 3 }), asset('d.jpg', { content: 4 })];
    const part = { ...list('b', [row(9), hidden]), notes: [{ code: 'parts-missing', blocks: true } as const] };
    const joined = joinLists([list('a', more, { totals }), part]);
    expect(joined).toMatchObject({ notes: part.notes, list: { totals: null } });
  });

  it('is nothing where one of them says nothing of itself', () => {
    const { list: _, ...silent } = list('b', [row(9)]);
    expect(joinLists([list('a', [row(9)]), silent])).not.toHaveProperty('list');
    expect(joinLists([silent, list('a', [row(9)])])).not.toHaveProperty('list');
  });
});
