import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/compare/comparison.ts';
import { checkLedger, countsLedger } from '../../../src/compare/describe/ledger-of.ts';
import type { HereGroup } from '../../../src/compare/group/here-groups.ts';
import type { Coverage } from '../../../src/model/coverage.ts';
import { type AssetParts, asset, TODAY } from '../../fixtures/assets.ts';

// The walk from what iCloud has to what is here, line by line: each kind of row and of photo alone, then what makes lines cancel.

const row = (coverage: Coverage, flags: AssetParts['flags'] = {}): Row => ({
  asset: asset('a.jpg', { flags }),
  coverage,
  evidence: 'none',
  findings: [],
  independentPlaces: 1,
});
const group = (parts: Partial<HereGroup>): HereGroup => {
  const of = asset('a.jpg', { flags: { waiting: parts.members !== undefined } });
  return {
    listedAs: 'main',
    rowsHere: 0,
    rowsNotWhole: 0,
    halfRows: 0,
    provenRows: 0,
    halfMembers: 0,
    memberCount: 1,
    first: of,
    hinted: false,
    members: [{ asset: asset('a.jpg'), place: 0 }],
    ...parts,
  };
};
const lines = (rows: readonly Row[], ...groups: Partial<HereGroup>[]) =>
  Object.fromEntries(checkLedger(rows, groups.map(group)).map(({ code, count }) => [code, count]));

describe('a listed photo', () => {
  it.each<readonly [Coverage, string]>([
    ['placeholder', 'placeholder-here'],
    ['different', 'not-whole-here'],
    ['absent', 'missing-here'],
  ])('that is %s is taken away', (coverage, code) => {
    expect(lines([row(coverage), row(coverage)])).toEqual({ 'in-icloud': 2, [code]: -2, unexplained: 0, here: 0 });
  });

  it('of which only the name is here is perhaps here: a file of its own that no list knows is perhaps that one', () => {
    const named = { ...row('absent'), evidence: 'name-only' as const };
    const onlyHere = { listedAs: 'none' as const };
    expect(lines([named, named])).toEqual({ 'in-icloud': 2, 'maybe-here': -2, unexplained: 0, here: 0 });
    expect(lines([named], onlyHere, onlyHere, onlyHere)).toEqual({
      'in-icloud': 1,
      'maybe-here': -1,
      'maybe-listed': 1,
      'only-here': 2,
      unexplained: 0,
      here: -3,
    });
    expect(lines([named, named], onlyHere)).toEqual({
      'in-icloud': 2,
      'maybe-here': -2,
      'maybe-listed': 1,
      unexplained: 0,
      here: -1,
    });
  });

  it('that is hidden is taken away for that only where nothing of it is here', () => {
    expect(lines([row('absent', { hidden: true }), row('placeholder', { hidden: true })])).toEqual({
      'in-icloud': 2,
      hidden: -1,
      'placeholder-here': -1,
      unexplained: 0,
      here: 0,
    });
  });

  it.each<Coverage>(['verified', 'matched', 'likely'])('that is %s is here', (coverage) => {
    expect(lines([row(coverage)], { rowsHere: 1 })).toEqual({ 'in-icloud': 1, unexplained: 0, here: -1 });
    // Without any file nobody could explain it.
    expect(lines([row(coverage)])).toEqual({ 'in-icloud': 1, unexplained: -1, here: 0 });
  });
});

describe('photos that are one', () => {
  const verified = (count: number) => Array.from({ length: count }, () => row('verified'));

  it('here are counted beside each other', () => {
    expect(lines(verified(1), { rowsHere: 1, provenRows: 1, memberCount: 3 })).toEqual({
      'in-icloud': 1,
      'identical-here': 2,
      unexplained: 0,
      here: -3,
    });
  });

  it('in iCloud are taken away where their bytes say so', () => {
    expect(lines(verified(3), { rowsHere: 3, provenRows: 3 })).toEqual({
      'in-icloud': 3,
      'identical-in-icloud': -2,
      unexplained: 0,
      here: -1,
    });
    expect(lines(verified(3), { rowsHere: 3, provenRows: 3, memberCount: 3 })).toEqual({
      'in-icloud': 3,
      'identical-in-icloud': -2,
      'identical-here': 2,
      unexplained: 0,
      here: -3,
    });
  });

  it('of which the list knows no bytes have a file each', () => {
    expect(lines(verified(2), { rowsHere: 2, memberCount: 2 })).toEqual({ 'in-icloud': 2, unexplained: 0, here: -2 });
    expect(lines(verified(2), { rowsHere: 2, memberCount: 3 })).toMatchObject({ 'identical-here': 1, here: -3 });
    expect(lines(verified(3), { rowsHere: 3, memberCount: 2 })).toMatchObject({ 'identical-in-icloud': -1, here: -2 });
    expect(lines(verified(3), { rowsHere: 3, provenRows: 2, memberCount: 3 })).toMatchObject({
      'identical-in-icloud': -1,
      'identical-here': 1,
    });
  });

  it('are a Live Photo on one side and two files on the other', () => {
    expect(lines(verified(2), { rowsHere: 2, halfRows: 1, provenRows: 1 })).toEqual({
      'in-icloud': 2,
      'live-videos': -1,
      unexplained: 0,
      here: -1,
    });
    expect(lines(verified(1), { rowsHere: 1, provenRows: 1, halfMembers: 1, memberCount: 2 })).toEqual({
      'in-icloud': 1,
      'live-videos': 1,
      unexplained: 0,
      here: -2,
    });
    // A half whose other half is nowhere is a photo by itself.
    expect(lines(verified(1), { rowsHere: 1, halfRows: 1 })).toEqual({ 'in-icloud': 1, unexplained: 0, here: -1 });
    expect(lines(verified(1), { rowsHere: 1, provenRows: 1, halfMembers: 1 })).toEqual({
      'in-icloud': 1,
      unexplained: 0,
      here: -1,
    });
    expect(lines(verified(1), { rowsHere: 1, memberCount: 0, halfMembers: 1 })).toMatchObject({ here: 0 });
  });
});

describe('what is here and not in the library', () => {
  it.each([
    ['only-here', { listedAs: 'none' }],
    ['waiting', { listedAs: 'waiting' }],
    ['waiting', { listedAs: 'none', members: [{ asset: asset('a.jpg', { flags: { waiting: true } }), place: 0 }] }],
  ] as const)('%s, each photo once and its copies besides', (code, parts) => {
    expect(lines([], { ...parts, memberCount: 3 })).toEqual({
      'in-icloud': 0,
      'identical-here': 2,
      [code]: 1,
      unexplained: 0,
      here: -3,
    });
    expect(lines([], { ...parts, memberCount: 0 })).toEqual({ 'in-icloud': 0, unexplained: 0, here: 0 });
  });

  it('is counted by its files where it lies in Recently Deleted', () => {
    expect(lines([], { listedAs: 'deleted', memberCount: 3 })).toEqual({
      'in-icloud': 0,
      'deleted-items': 3,
      unexplained: 0,
      here: -3,
    });
  });

  it('is not what stands in for a listed photo without being it', () => {
    expect(lines([row('different')], { rowsNotWhole: 1 })).toEqual({
      'in-icloud': 1,
      'not-whole-here': -1,
      unexplained: 0,
      here: 0,
    });
  });

  it('has its lines in one order', () => {
    const all = checkLedger(
      [
        row('absent'),
        row('absent', { hidden: true }),
        row('placeholder'),
        row('different'),
        row('verified'),
        row('verified'),
      ],
      [
        { rowsHere: 2, provenRows: 2, memberCount: 2 },
        { listedAs: 'waiting' as const },
        { listedAs: 'deleted' as const },
        { listedAs: 'none' as const },
      ].map(group),
    );
    expect(all.map(({ code }) => code)).toEqual([
      'in-icloud',
      'missing-here',
      'hidden',
      'placeholder-here',
      'not-whole-here',
      'identical-in-icloud',
      'identical-here',
      'waiting',
      'deleted-items',
      'only-here',
      'unexplained',
      'here',
    ]);
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(0);
  });
});

it('with typed totals alone nothing explains a difference', () => {
  const typed = { view: 'icloud-com', photos: 7, videos: 2, firstDay: null, lastDay: null, at: TODAY } as const;
  const range = { first: null, last: null };
  const said = (photos: number | null, here: { photos: number; videos: number } | null) =>
    countsLedger({ ...typed, photos }, here && { ...here, range }).map(({ count }) => count);
  expect(said(7, { photos: 3, videos: 1 })).toEqual([9, -5, -4]);
  expect(said(null, { photos: 3, videos: 1 })).toEqual([2, 2, -4]);
  expect(said(7, null)).toEqual([9, -9, 0]);
});
