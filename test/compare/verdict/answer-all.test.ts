import { describe, expect, it } from 'vitest';
import type { PlaceSummary, Row } from '../../../src/compare/comparison.ts';
import { blindSpotsOf, folderComparisonVerdict } from '../../../src/compare/verdict/answer-all.ts';
import type { RowTally } from '../../../src/compare/verdict/row-tally.ts';
import { reason } from '../../../src/compare/verdict/verdict.ts';
import type { PhoneFacts } from '../../../src/model/phone-facts.ts';
import type { NoteCode, Place, PlaceContents } from '../../../src/model/place.ts';
import { missing } from '../../../src/model/witness.ts';
import { TODAY } from '../../fixtures/assets.ts';
import { quietPhone } from '../../fixtures/phone/phone-facts.ts';
import { DAY } from './good-check.ts';
import { tallyOf } from './tally-of.ts';
import { at, day, listOf, rowOf } from './verdict-parts.ts';

// The parts of an answer by themselves, to the last number.

describe('a folder in the others', () => {
  const verdict = (parts: Partial<RowTally>, reference = at('T7'), places = [at('T5', { asOf: TODAY - 2 * DAY })]) =>
    folderComparisonVerdict({
      first: { place: reference.place, notes: [], facts: null } as unknown as PlaceSummary,
      reference,
      rows: [],
      tally: tallyOf({ oldestProof: TODAY - 80 * DAY, ...parts }),
      places,
      blindSpots: [],
      today: TODAY,
    });

  it('is yes by bytes and looks, and lapses with the first of them', () => {
    expect(verdict({ broken: 2, halves: 3 })).toMatchObject({
      answer: 'yes',
      asOf: TODAY - 80 * DAY,
      expires: TODAY + 10 * DAY,
      reasons: [reason('all-verified', { listed: 5 })],
    });
    expect(verdict({ oldestProof: TODAY })).toMatchObject({ asOf: TODAY - 2 * DAY, expires: TODAY + 28 * DAY });
  });

  it('is unproven by names, a gap by what is lacking, and nothing where that may lie in something', () => {
    const matched = verdict({ verified: 3, matched: 2, notRead: 2 });
    expect(matched).toMatchObject({
      answer: 'unproven',
      missing: [missing('bytes-not-read', { count: 2, listed: 5 })],
      reasons: [reason('all-here', { listed: 5, verified: 3, matched: 2 })],
    });
    const lacking = { verified: 4, missing: 1 };
    expect(verdict(lacking)).toMatchObject({
      answer: 'not-yet',
      reasons: [reason('missing', { count: 1, listed: 5 })],
    });
    const zip = at('T5', { passedOver: [{ kind: 'archive', count: 1, example: 'x.7z' }] });
    expect(verdict(lacking, at('T7'), [zip])).toMatchObject({
      answer: 'cannot-tell',
      reasons: [reason('missing', { count: 1, listed: 5 })],
    });
    expect(verdict({}, at('T7'), [zip]).answer).toBe('yes');
    expect(verdict({ verified: 4, matched: 1, notRead: 1 }, at('T7'), [zip]).answer).toBe('cannot-tell');
    expect(verdict({ rows: 0, verified: 0, oldestProof: null }).answer).toBe('cannot-tell');
  });

  it('passes nothing over in the first', () => {
    const other = at('T7', { passedOver: [{ kind: 'other-ending', count: 1, example: 'x.txt' }] });
    expect(verdict({}, other)).toMatchObject({ answer: 'cannot-tell' });
    expect(
      verdict({}, at('T7'), [at('T5', { passedOver: [{ kind: 'other-ending', count: 1, example: 'x' }] })]).answer,
    ).toBe('yes');
  });
});

// The parts of an answer by themselves, to the last number.

describe('blind spots', () => {
  const spots = (
    list: PlaceSummary | null,
    parts: Partial<RowTally> = {},
    places: readonly PlaceContents[] = [at('T7')],
    rows: readonly Row[] = [rowOf('a.heic', { size: 1 })],
    phone: PhoneFacts | null = null,
  ) =>
    blindSpotsOf(list, rows, tallyOf(parts), places, phone)
      .slice(1)
      .map(({ code, values }) => [code, ...Object.values(values)].join(' '));

  it('begin with the phone, or with what of it was not looked at', () => {
    const first = (phone: PhoneFacts | null) => blindSpotsOf(listOf(), [], tallyOf(), [], phone)[0];
    expect(first(null)).toEqual({ code: 'phone-not-looked-at', values: {} });
    expect(first(quietPhone(TODAY))).toEqual({ code: 'phone-photos-only', values: { day: day(TODAY) } });
  });

  it('are what waits, unless the list knows it or is a folder', () => {
    expect(spots(listOf())).toEqual(['waiting-unknown']);
    expect(spots(null)).toEqual(['waiting-unknown']);
    expect(spots(listOf({ source: 'scan' }))).toEqual([]);
    // A phone that was read knows what waits on it, also where nothing does.
    expect(spots(listOf(), {}, [at('T7')], [rowOf('a.heic', { size: 1 })], quietPhone(TODAY))).toEqual([]);
    for (const code of ['waiting-to-upload', 'not-uploaded-known'] as const)
      expect(
        spots(
          listOf({}, [
            { code: 'parts-unknown', blocks: false },
            { code, blocks: false },
          ]),
        ),
      ).toEqual([]);
    expect(spots(listOf({}, [{ code: 'parts-unknown', blocks: false }]))).toEqual(['waiting-unknown']);
  });

  it.each<NoteCode>([
    'hidden-not-shown',
    'deleted-not-shown',
    'shared-albums-excluded',
    'bursts-excluded',
    'referenced-files',
  ])('are what the list says of itself, once and with its number: %s', (code) => {
    const scanned = { source: 'scan' } as const;
    expect(spots(listOf(scanned, [{ code, blocks: false, count: 4 }]))).toEqual([`${code} 4`]);
    expect(
      spots(
        listOf(scanned, [
          { code, blocks: false },
          { code, blocks: true },
        ]),
      ),
    ).toEqual([code]);
  });

  it('are bytes, and quality where there is no size either', () => {
    const scanned = listOf({ source: 'scan' });
    expect(spots(scanned, { notListed: 2, notRead: 3 })).toEqual(['bytes-not-compared 5']);
    const bare = [rowOf('a.heic', { size: null }), rowOf('b.heic', { size: null })];
    expect(spots(scanned, { notRead: 1 }, [at('T7')], bare)).toEqual(['bytes-not-compared 1', 'quality-not-seen']);
    expect(spots(scanned, { notRead: 1 }, [at('T7')], [...bare, rowOf('c.heic', { size: 7 })])).toEqual([
      'bytes-not-compared 1',
    ]);
    expect(spots(scanned, {}, [at('T7')], bare)).toEqual([]);
  });

  it('are each place in sync, and each that is only a list', () => {
    const inStep = (name: string) => at(name, { place: { independenceKey: 'icloud', source: 'list' } });
    const byList = (name: string) => at(name, { place: { source: 'list' } });
    expect(
      spots(listOf({ source: 'scan' }), {}, [inStep('A'), inStep('B'), byList('C'), byList('D'), at('E')]),
    ).toEqual(['synced-place A', 'synced-place B', 'place-by-list C', 'place-by-list D']);
  });

  it('are one disk, where a folder and its places are on it', () => {
    const of = (key: string, kind: Place['kind'], ...names: string[]) =>
      spots(
        listOf({ source: 'scan', kind, independenceKey: key }),
        {},
        names.map((name) => at(name)),
      );
    expect(of('T7', 'folder', 'T7')).toEqual(['one-disk']);
    expect(of('T7', 'folder', 'T7', 'T5')).toEqual([]);
    expect(of('T5', 'folder', 'T7')).toEqual([]);
    expect(of('T7', 'folder')).toEqual([]);
    expect(of('T7', 'icloud', 'T7')).toEqual([]);
    expect(spots(null, {}, [at('T7')])).toEqual(['waiting-unknown']);
  });
});
