import { describe, expect, it } from 'vitest';
import { type SaidOfList, saidByMember, saidByWrapper } from '../../../src/lists/records/says-more.ts';

const NOTHING: SaidOfList = { count: null, goesOn: false };
const GOES_ON: SaidOfList = { count: null, goesOn: true };
const counts = (count: number): SaidOfList => ({ count, goesOn: false });
const atMost = (most: number): SaidOfList => ({ count: null, goesOn: false, atMost: most });

describe('a member of the object around the records', () => {
  it.each(
    'total totalcount totalitems totalresults totalrecords totalrows totalphotos count photocount itemcount TOTAL_COUNT'.split(
      ' ',
    ),
  )('counts them: %s', (key) => {
    expect([saidByMember(key, 20), saidByMember(key, '20'), saidByMember(key, 0)]).toEqual([
      counts(20),
      counts(20),
      counts(0),
    ]);
    for (const none of ['many', null, -1, 1.5, '1.5', '', true, [5], '1234567890123'])
      expect(saidByMember(key, none), String(none)).toEqual(NOTHING);
    expect(saidByMember(key, { value: 20, relation: 'eq' })).toEqual(counts(20));
    expect(saidByMember(key, { count: 21 })).toEqual(counts(21));
    expect(saidByMember(key, { value: 20, count: 21 })).toEqual(counts(20));
    expect(saidByMember(key, {})).toEqual(NOTHING);
    expect(saidByMember(key, '123456789012')).toEqual(counts(123_456_789_012));
  });

  it.each('limit pagesize perpage maxresults maxitems top itemsperpage resultsperpage'.split(' '))(
    'says how many were asked for: %s',
    (key) => {
      expect([saidByMember(key, 5), saidByMember(key, '5')]).toEqual([atMost(5), atMost(5)]);
      for (const none of [0, null, 'all', -1]) expect(saidByMember(key, none), String(none)).toEqual(NOTHING);
    },
  );

  it.each(
    'next nextpage nextpagetoken nextlink @odata.nextLink nextcursor nextmarker continuationtoken has_more hasnext hasnextpage more morecoming moreavailable moreresults continuationmarker'.split(
      ' ',
    ),
  )('says whether more follows: %s', (key) => {
    for (const more of ['abc', true, 1, ['x'], {}]) expect(saidByMember(key, more), String(more)).toEqual(GOES_ON);
    for (const none of ['', ' ', '0', 'false', 'No', 'none', 'null', null, undefined, false, 0, []])
      expect(saidByMember(key, none), String(none)).toEqual(atMost(0));
  });

  it.each(
    'error errors errorcount failed failedcount failures truncated istruncated incomplete isincomplete incompleteresults partial missing missingcount notfound skipped skippedcount omitted excluded unreadable fehler fehlgeschlagen erreur erreurs errores errori'.split(
      ' ',
    ),
  )('says what failed: %s', (key) => {
    for (const some of ['x', true, 3, ['x'], {}]) expect(saidByMember(key, some), String(some)).toEqual(GOES_ON);
    for (const none of ['', 'no', null, undefined, false, 0, []])
      expect(saidByMember(key, none), String(none)).toEqual(NOTHING);
  });

  it('says that they begin later, or are one page of several', () => {
    for (const key of 'offset skip startindex firstresult startat'.split(' ')) {
      expect([saidByMember(key, 1), saidByMember(key, 0), saidByMember(key, null)], key).toEqual([
        GOES_ON,
        NOTHING,
        NOTHING,
      ]);
    }
    for (const key of 'page pagenumber currentpage pages totalpages pagecount lastpage numpages'.split(' ')) {
      expect([saidByMember(key, 2), saidByMember(key, 1), saidByMember(key, null)], key).toEqual([
        GOES_ON,
        NOTHING,
        NOTHING,
      ]);
    }
  });

  it.each<[value: unknown, said: SaidOfList]>([
    ['12 photos could not be read', GOES_ON],
    [['fine', '3 photos missing'], GOES_ON],
    [[...new Array<string>(99).fill('fine'), '3 photos missing'], GOES_ON],
    [[...new Array<string>(100).fill('fine'), '3 photos missing'], NOTHING],
    ['fine', NOTHING],
    ['/Users/a/3 photos missing', NOTHING],
    ['C:\\3 photos missing', NOTHING],
    ['3 photos missing.jpg', NOTHING],
    [5, NOTHING],
    [null, NOTHING],
    [{ text: '3 photos missing' }, NOTHING],
    [[5, null], NOTHING],
  ])('may be a sentence: %j', (value, said) => expect(saidByMember('status', value)).toEqual(said));
});

describe('all members of the object around the records', () => {
  it.each<[wrapper: Readonly<Record<string, unknown>>, said: SaidOfList]>([
    [{}, NOTHING],
    [{ photos: [{ total: 5 }] }, NOTHING],
    [{ total: 20, count: 3 }, counts(20)],
    [{ count: 3, total: 20 }, counts(20)],
    [{ x: 1, count: 3 }, counts(3)],
    [{ count: 3, x: 1 }, counts(3)],
    [
      { total: 20, next: 'abc' },
      { count: 20, goesOn: true },
    ],
    [
      { next: 'abc', total: 20 },
      { count: 20, goesOn: true },
    ],
    [{ limit: 5, next: null }, atMost(0)],
    [{ next: null, limit: 5 }, atMost(0)],
    [{ limit: 5, x: 1 }, atMost(5)],
    [{ x: 1, limit: 5 }, atMost(5)],
    [{ limit: 5, top: 6 }, atMost(5)],
    [{ pageInfo: { hasNextPage: true } }, GOES_ON],
    [{ about: { total: 20 } }, counts(20)],
    [{ about: { inner: { total: 20 } } }, NOTHING],
    [{ result: { metadata: { total: 20 } } }, counts(20)],
    [{ result: { pagination: { page: { more: true } } } }, GOES_ON],
    [{ result: { about: { page: { more: true } } } }, NOTHING],
    [{ result: { pagination: { more: true, paging: { total: 5 } } } }, { count: 5, goesOn: true }],
    [{ result: { list: [{ total: 20 }] } }, NOTHING],
    [{ result: { total: null } }, NOTHING],
    [{ result: { next: null } }, atMost(0)],
    [{ result: null }, NOTHING],
  ])('%j', (wrapper, said) => expect(saidByWrapper(wrapper)).toEqual(said));

  it.each('meta metadata pagination paging pageinfo page links cursor summary stats total hits Page_Info'.split(' '))(
    'are those of %s too',
    (key) => expect(saidByWrapper({ result: { [key]: { hasMore: true } } })).toEqual(GOES_ON),
  );
});
