import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/compare/comparison.ts';
import { ageWitness } from '../../../src/compare/verdict/age-witness.ts';
import { bytesWitness } from '../../../src/compare/verdict/bytes-witness.ts';
import { CHECK_LIMITS, ERASE_LIMITS } from '../../../src/compare/verdict/limits.ts';
import { type LookedAt, lookedWitness, mayHoldPhotos } from '../../../src/compare/verdict/looked-witness.ts';
import type { RowTally } from '../../../src/compare/verdict/row-tally.ts';
import type { CaptureTime } from '../../../src/model/capture-time.ts';
import { type ListAge, UNKNOWN_LIST } from '../../../src/model/list-facts.ts';
import { daysBetween, utcDay } from '../../../src/model/moments.ts';
import type { NoteCode } from '../../../src/model/place.ts';
import type { PassedOverKind } from '../../../src/model/place-standing.ts';
import { missing } from '../../../src/model/witness.ts';
import { asset, folder, TODAY } from '../../fixtures/assets.ts';
import { tallyOf } from './tally-of.ts';

// What each witness says, to the last number: the sentences, the reports and the cards are made of nothing else.

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe('the witness of the bytes', () => {
  const said = (parts: Partial<RowTally>, applies = true, limit: 'check' | 'erase' = 'check') =>
    bytesWitness(tallyOf(parts), applies, limit, ['T7', 'NAS']);

  it('has seen every file, on the day of the oldest reading', () => {
    expect(said({})).toEqual({
      witness: {
        kind: 'bytes',
        saw: { code: 'same-bytes', values: { count: 7, day: day(TODAY - 3 * DAY) } },
        at: TODAY - 3 * DAY,
      },
      missing: [],
    });
  });

  it.each<[Partial<RowTally>, ReturnType<typeof missing>[]]>([
    [{ missing: 2, different: 30, placeholder: 400 }, [missing('not-found', { count: 432 })]],
    [{ likely: 2, hinted: 30 }, [missing('not-certain', { count: 32 })]],
    [{ broken: 1 }, [missing('broken-in-icloud', { count: 1 })]],
    [{ notListed: 1 }, [missing('bytes-not-listed', { count: 1, listed: 5 })]],
    [{ notRead: 1 }, [missing('bytes-not-read', { count: 1, listed: 5 })]],
    [{ elsewhere: 2, proven: 3 }, [missing('proof-elsewhere', { count: 2 })]],
    [{ proven: 4 }, [missing('not-found', { count: 1 })]],
    [{ halves: 1 }, [missing('half-not-listed', { count: 1 })]],
    [{ undated: [{ place: 1, count: 3, oldest: null }] }, [missing('proof-undated', { count: 3, place: 'NAS' })]],
    [{ undated: [{ place: 2, count: 3, oldest: null }] }, [missing('proof-undated', { count: 3, place: '' })]],
    // Nothing is lacking, and yet not everything was seen.
    [{ verified: 3 }, [missing('not-found', { count: 2 })]],
    [{ verified: 6 }, [missing('not-found', { count: 0 })]],
    [{ rows: 0, verified: 0 }, [missing('not-found', { count: 0 })]],
    [{ oldestProof: null }, [missing('not-found', { count: 0 })]],
  ])('%o', (parts, expected) => {
    expect(said(parts)).toEqual({ witness: null, missing: expected });
  });

  it('has not seen bytes where the checksums are of another kind, however many are lacking', () => {
    expect(said({ notListed: 2, notRead: 3, halves: 9 }, false).missing).toEqual([
      missing('checksums-do-not-apply', { count: 5 }),
    ]);
  });

  it('says which place was read too long ago, by the limit that was asked for', () => {
    const stale = (limit: 'check' | 'erase') => [{ place: 0, count: limit === 'check' ? 1 : 2, oldest: TODAY - DAY }];
    const lack = (count: number) => missing('proof-stale', { count, day: day(TODAY - DAY), place: 'T7' });
    expect(said({ stale }).missing).toEqual([lack(1)]);
    expect(said({ stale }, true, 'erase').missing).toEqual([lack(2)]);
  });

  it('asks for a disk to come back only before erasing', () => {
    const sinceAttached = [{ place: 1, count: 4, oldest: TODAY }];
    expect(said({ sinceAttached }).missing).toEqual([]);
    expect(said({ sinceAttached }, true, 'erase').missing).toEqual([
      missing('written-since-attached', { count: 4, place: 'NAS' }),
    ]);
  });
});

describe('the witness of the age', () => {
  const facts = (age: Partial<ListAge>) => ({
    ...UNKNOWN_LIST,
    age: { at: TODAY, source: 'last-sync', newestAddition: null, fileDate: null, ...age } satisfies ListAge,
  });
  const row = (captured: CaptureTime) => ({ asset: asset('a.heic', { captured }) }) as Row;
  const said = (age: Partial<ListAge>, rows: readonly Row[] = [], limits = CHECK_LIMITS) =>
    ageWitness(facts(age), rows, limits, TODAY);
  const dated = (at: number, code = 'list-dated') => ({
    witness: { kind: 'age', saw: { code, values: { day: day(at) } }, at },
    missing: [],
  });
  const instant = (ms: number): CaptureTime => ({ kind: 'instant', ms, offsetMinutes: 0, precision: 'second' });

  it.each(['last-sync', 'read-moment', 'person'] as const)('believes a list by %s', (source) => {
    const at = TODAY - 2 * DAY;
    expect(said({ source, at, newestAddition: at - DAY }, [row(instant(at - DAY))])).toEqual(dated(at));
  });

  it('takes the older of the newest photo and the date of the file, later photos left out', () => {
    const rows = [instant(TODAY - 9 * DAY), instant(TODAY - 2 * DAY), instant(TODAY + 900 * DAY)].map(row);
    expect(said({ source: 'file-date' }, rows)).toEqual(dated(TODAY - 2 * DAY));
    expect(said({ source: 'file-date' }, rows.slice(2))).toEqual(dated(TODAY, 'list-dated-by-file'));
    expect(said({ source: 'file-date' }, rows.slice(0, 1))).toEqual(dated(TODAY, 'list-dated-by-file'));
    expect(said({ source: 'file-date' }, [row(instant(TODAY))])).toEqual(dated(TODAY));
  });

  it('believes a photo without a zone only as early as it can have been', () => {
    const wall: CaptureTime = { kind: 'wall', ms: TODAY - 2 * DAY, precision: 'second' };
    expect(said({ source: 'file-date' }, [row(wall)])).toEqual(dated(TODAY - 2 * DAY - 14 * HOUR));
    const unknown = [row(instant(TODAY - DAY)), row({ kind: 'unknown' })];
    expect(said({ source: 'file-date' }, unknown)).toEqual(dated(TODAY - DAY));
  });

  it.each<[string, Partial<ListAge>, ReturnType<typeof missing>]>([
    ['nothing known', { at: null, source: 'none' }, missing('age-unknown')],
    [
      'a day to come',
      { at: TODAY + 10 * MINUTE + 1 },
      missing('age-future', { day: day(TODAY + 10 * MINUTE), today: day(TODAY) }),
    ],
    [
      'a file from a day to come',
      { at: null, source: 'none', fileDate: TODAY + 2 * DAY },
      missing('age-future', { day: day(TODAY + 2 * DAY), today: day(TODAY) }),
    ],
    [
      'a file of an impossible day',
      { at: null, source: 'none', fileDate: 0 },
      missing('age-impossible', { day: '1970-01-01' }),
    ],
    [
      'an addition after it was made',
      { at: TODAY - DAY, newestAddition: TODAY - DAY + 10 * MINUTE + 1 },
      missing('age-impossible', { day: day(TODAY - DAY) }),
    ],
    ['too old', { at: TODAY - 31 * DAY }, missing('list-too-old', { day: day(TODAY - 31 * DAY), count: 31 })],
  ])('is missing: %s', (_, age, lack) => {
    expect(said(age)).toEqual({ witness: null, missing: [lack] });
  });

  it('leaves two clocks ten minutes apart, and a list thirty days', () => {
    expect(said({ at: TODAY + 10 * MINUTE })).toEqual(dated(TODAY + 10 * MINUTE));
    expect(said({ at: TODAY - DAY, newestAddition: TODAY - DAY + 10 * MINUTE })).toEqual(dated(TODAY - DAY));
    expect(said({ at: TODAY - 30 * DAY })).toEqual(dated(TODAY - 30 * DAY));
  });

  it('is not that of the file alone before erasing', () => {
    expect(said({ source: 'file-date' }, [], ERASE_LIMITS).missing).toEqual([
      missing('age-by-file-only', { day: day(TODAY) }),
    ]);
    expect(said({ source: 'file-date', newestAddition: TODAY - DAY }, [], ERASE_LIMITS)).toEqual(dated(TODAY - DAY));
  });

  it('of a list that says nothing of itself is not known', () => {
    expect(ageWitness(null, [], CHECK_LIMITS, TODAY)).toEqual({ witness: null, missing: [missing('age-unknown')] });
  });
});

describe('the witness that looked', () => {
  const at = (matters: LookedAt['matters'], parts: Parameters<typeof folder>[1] = {}): LookedAt => ({
    contents: folder([], parts),
    matters,
  });
  const lacks = (...places: readonly LookedAt[]) => lookedWitness(places, CHECK_LIMITS, TODAY).missing;

  it('has seen as many places as there are, as of the oldest look', () => {
    const places = [at('nothing'), at('everything', { asOf: TODAY - 4 * DAY }), at('nothing', { asOf: TODAY - DAY })];
    expect(lookedWitness(places, CHECK_LIMITS, TODAY)).toEqual({
      witness: {
        kind: 'looked-everywhere',
        saw: { code: 'read-to-the-end', values: { count: 3 } },
        at: TODAY - 4 * DAY,
      },
      missing: [],
    });
    expect(lacks()).toEqual([missing('nothing-seen')]);
  });

  it.each<[NoteCode, number | undefined, ReturnType<typeof missing>]>([
    ['scan-unfinished', undefined, missing('scan-unfinished', { place: 'Pictures' })],
    ['placeholders-not-asked', 3, missing('placeholders-not-asked', { place: 'Pictures' })],
    ['unreadable-folders', 3, missing('place-unread', { place: 'Pictures', note: 'unreadable-folders', noted: 3 })],
    [
      'unreadable-folders',
      undefined,
      missing('place-unread', { place: 'Pictures', note: 'unreadable-folders', noted: 0 }),
    ],
  ])('says what %s means', (code, count, lack) => {
    const note = { code, blocks: true, ...(count === undefined ? {} : { count }) };
    expect(lacks(at('nothing', { notes: [note] }))).toEqual([lack]);
  });

  it('says nothing of a note that blocks nothing', () => {
    expect(lacks(at('nothing', { notes: [{ code: 'unreadable-folders', blocks: false, count: 3 }] }))).toEqual([]);
  });

  it('forgets after 30 days', () => {
    expect(lacks(at('nothing', { asOf: TODAY - 30 * DAY }))).toEqual([]);
    expect(lacks(at('nothing', { asOf: TODAY - 30 * DAY - 1 }))).toEqual([
      missing('looked-long-ago', { place: 'Pictures', day: day(TODAY - 30 * DAY - 1), count: 30 }),
    ]);
  });

  it.each<[PassedOverKind, boolean, boolean]>([
    ['link', true, true],
    ['hidden-folder', true, true],
    ['hidden-file', true, true],
    ['archive', true, true],
    ['unfinished-download', true, true],
    ['other-ending', false, true],
    ['special-file', false, false],
    ['system-entry', false, false],
  ])('a %s that was passed over may hold any photo: %s; anything at all: %s', (kind, photos, anything) => {
    const parts = { passedOver: [{ kind, count: 2, example: 'x' }] };
    const lack = [missing('passed-over', { place: 'Pictures', kind, count: 2, example: 'x' })];
    expect(lacks(at('nothing', parts))).toEqual([]);
    expect(lacks(at('what-may-hold-photos', parts))).toEqual(photos ? lack : []);
    expect(lacks(at('everything', parts))).toEqual(anything ? lack : []);
    expect(mayHoldPhotos(folder([], parts))).toBe(photos);
  });

  it('does not take for nothing what nobody counted', () => {
    const { passedOver: _, ...contents } = folder([]);
    expect(lacks({ contents, matters: 'nothing' })).toEqual([
      missing('passed-over-not-counted', { place: 'Pictures' }),
    ]);
    expect(mayHoldPhotos(contents)).toBe(true);
    expect(lacks(at('everything', { passedOver: [{ kind: 'link', count: 1, example: null }] }))).toEqual([
      missing('passed-over', { place: 'Pictures', kind: 'link', count: 1, example: '' }),
    ]);
  });
});

describe('days', () => {
  it.each([
    [TODAY, '2026-11-22'],
    [Date.UTC(2028, 1, 29, 23, 59), '2028-02-29'],
    [8.64e15, '+275760-09'],
    [8.64e15 + 1, ''],
    [Number.NaN, ''],
    [null, ''],
  ])('%s is “%s”', (ms, text) => {
    expect(utcDay(ms)).toBe(text);
  });

  it('are counted whole, and never below none', () => {
    expect([DAY - 1, DAY, 2 * DAY - 1, -DAY].map((apart) => daysBetween(TODAY - apart, TODAY))).toEqual([0, 1, 1, 0]);
  });
});
