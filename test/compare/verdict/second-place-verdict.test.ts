import { describe, expect, it } from 'vitest';
import type { HereTally } from '../../../src/compare/group/single-copy-photos.ts';
import type { RowTally } from '../../../src/compare/verdict/row-tally.ts';
import { type SecondPlaceFacts, secondPlaceVerdict } from '../../../src/compare/verdict/second-place.ts';
import { reason } from '../../../src/compare/verdict/verdict.ts';
import { type Missing, missing } from '../../../src/model/witness.ts';
import { healthyList, TODAY } from '../../fixtures/assets.ts';
import { DAY } from './good-check.ts';
import { tallyOf } from './tally-of.ts';
import { at, day, listOf } from './verdict-parts.ts';

// The parts of an answer by themselves, to the last number.

describe('the second place', () => {
  const HERE: HereTally = {
    all: 5,
    proven: 5,
    seeming: 0,
    singleCopy: 0,
    perhapsSingleCopy: 0,
    excused: 0,
    oldest: TODAY - 3 * DAY,
    undated: 0,
    newest: [TODAY - 3 * DAY],
  };
  const verdict = (here: Partial<HereTally>, parts: Partial<SecondPlaceFacts> = {}) =>
    secondPlaceVerdict({
      list: null,
      listCounts: false,
      rows: [],
      tally: tallyOf({ oldestProof: null }),
      here: { ...HERE, ...here },
      places: [at('T7', { asOf: TODAY - DAY }), at('T5', { asOf: TODAY - 2 * DAY })],
      blindSpots: [],
      today: TODAY,
      ...parts,
    });

  it('is yes by everything that it rests on', () => {
    expect(verdict({ proven: 4, excused: 1 })).toEqual({
      answer: 'yes',
      witnesses: [
        {
          kind: 'bytes',
          saw: { code: 'same-bytes', values: { count: 4, day: day(TODAY - 3 * DAY) } },
          at: TODAY - 3 * DAY,
        },
        { kind: 'age', saw: { code: 'no-list-needed', values: {} }, at: TODAY },
        {
          kind: 'independence',
          saw: { code: 'places-apart', values: { count: 2, places: 'T7, T5' } },
          at: TODAY - 2 * DAY,
        },
        {
          kind: 'looked-everywhere',
          saw: { code: 'read-to-the-end', values: { count: 2 } },
          at: TODAY - 2 * DAY,
        },
      ],
      missing: [],
      reasons: [reason('in-two-places', { count: 4, all: 5 }), reason('one-copy-is-enough', { count: 1 })],
      blindSpots: [],
      asOf: TODAY - 3 * DAY,
      expires: TODAY + 28 * DAY,
    });
    expect(verdict({ all: 0 })).toBeNull();
  });

  it('is as old as the older of two readings, and lapses with it', () => {
    const tally = tallyOf({ oldestProof: TODAY - 80 * DAY });
    expect(verdict({}, { tally })).toMatchObject({ answer: 'yes', asOf: TODAY - 80 * DAY, expires: TODAY + 10 * DAY });
    expect(verdict({ oldest: null }, { tally })).toMatchObject({ answer: 'yes', asOf: TODAY - 80 * DAY });
  });

  it('rests on the list only where iCloud is one of the places', () => {
    const list = { ...listOf(), facts: healthyList([], TODAY - 20 * DAY) };
    expect(verdict({}, { list, listCounts: true })).toMatchObject({
      answer: 'yes',
      asOf: TODAY - 20 * DAY,
      expires: TODAY + 10 * DAY,
    });
    const old = { ...listOf(), facts: healthyList([], TODAY - 40 * DAY) };
    expect(verdict({}, { list: old, listCounts: true })?.missing).toEqual([
      missing('list-too-old', { day: day(TODAY - 40 * DAY), count: 40 }),
    ]);
    expect(verdict({}, { list: old })?.answer).toBe('yes');
  });

  it.each<[Partial<HereTally>, Partial<RowTally>, readonly Missing[]]>([
    [{ proven: 3, seeming: 2 }, {}, [missing('not-compared', { count: 2 })]],
    [{ proven: 3, seeming: 2 }, { notRead: 1, notListed: 2 }, [missing('not-compared', { count: 2 })]],
    // All was read: reading again would not help.
    [{ proven: 3, seeming: 2 }, { notListed: 2 }, [missing('bytes-not-listed', { count: 2, listed: 5 })]],
    [{ proven: 4, seeming: 1 }, { halves: 1 }, [missing('half-not-listed', { count: 1 })]],
    [{ undated: 2 }, {}, [missing('proof-undated', { count: 2, place: 'T7' })]],
    [{ newest: [TODAY, TODAY + 10 * 60_000 + 1] }, {}, [missing('proof-undated', { count: 1, place: 'T7' })]],
    [{ undated: 2, newest: [TODAY + DAY] }, {}, [missing('proof-undated', { count: 3, place: 'T7' })]],
    [{}, { undated: [{ place: 1, count: 4, oldest: null }] }, [missing('proof-undated', { count: 4, place: 'T5' })]],
    [{}, { undated: [{ place: 7, count: 4, oldest: null }] }, [missing('proof-undated', { count: 4, place: '' })]],
    [
      { oldest: TODAY - 90 * DAY - 1 },
      {},
      [missing('proof-stale', { count: 5, day: day(TODAY - 90 * DAY - 1), place: 'T7' })],
    ],
    [
      { oldest: TODAY - 91 * DAY },
      { stale: () => [{ place: 1, count: 2, oldest: TODAY - 92 * DAY }] },
      [missing('proof-stale', { count: 2, day: day(TODAY - 92 * DAY), place: 'T5' })],
    ],
    [{ proven: 3 }, {}, [missing('not-compared', { count: 2 })]],
    [{ oldest: null }, {}, [missing('not-compared', { count: 0 })]],
  ])('%o, %o', (here, tally, lacks) => {
    const found = verdict(here, { tally: tallyOf({ oldestProof: null, ...tally }) });
    expect(found).toMatchObject({ answer: 'unproven', missing: lacks });
  });

  it('may be 90 days from the reading', () => {
    expect(verdict({ oldest: TODAY - 90 * DAY })?.answer).toBe('yes');
    // The clocks of two computers differ.
    expect(verdict({ newest: [TODAY + 10 * 60_000] })?.answer).toBe('yes');
  });

  it('is a gap by photos in one place, unless something was not looked at', () => {
    const single = { proven: 3, singleCopy: 2 };
    expect(verdict(single)).toMatchObject({
      answer: 'not-yet',
      reasons: [reason('in-one-place', { count: 2, all: 5 }), reason('in-two-places', { count: 3, all: 5 })],
    });
    for (const hiding of [
      { notes: [{ code: 'scan-unfinished', blocks: true }] as const },
      { passedOver: [{ kind: 'archive', count: 1, example: null }] as const },
    ])
      expect(verdict(single, { places: [at('T7'), at('T5', hiding)] })?.answer).toBe('cannot-tell');
    const perhaps = verdict({ proven: 2, singleCopy: 1, perhapsSingleCopy: 2 });
    expect(perhaps?.answer).toBe('not-yet');
    expect(verdict({ proven: 3, perhapsSingleCopy: 2 })).toMatchObject({
      answer: 'cannot-tell',
      reasons: [reason('in-two-places', { count: 3, all: 5 })],
      missing: [missing('one-place-only', { count: 2 })],
    });
    expect(verdict({ all: 2, proven: 0, perhapsSingleCopy: 2 })?.reasons).toEqual([]);
  });

  it('says "are" of exact copies only: what agrees by name and date seems to be', () => {
    expect(verdict({ proven: 2, seeming: 2, singleCopy: 1 })?.reasons).toEqual([
      reason('in-one-place', { count: 1, all: 5 }),
      reason('in-two-places', { count: 2, all: 5 }),
      reason('seem-in-two-places', { count: 2, all: 5 }),
    ]);
    expect(verdict({ proven: 0, seeming: 5 })?.reasons).toEqual([reason('seem-in-two-places', { count: 5, all: 5 })]);
  });

  it('needs a place that is apart', () => {
    const inStep = at('T7', { place: { independenceKey: 'icloud' } });
    expect(verdict({}, { places: [inStep] })?.missing).toEqual([missing('no-copies')]);
  });
});
