import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/compare/comparison.ts';
import { countGap, deletedGaps, notInICloud, rowGaps, sortGaps } from '../../../src/compare/describe/gaps.ts';
import { countsLedger } from '../../../src/compare/describe/ledger-of.ts';
import { monthNames } from '../../../src/compare/describe/month-names.ts';
import { convinces, coversMissing, explanation } from '../../../src/compare/describe/patterns/explain.ts';
import { findWrongList } from '../../../src/compare/describe/wrong-list.ts';
import { gapKindOf } from '../../../src/compare/group/gap-kind.ts';
import type { HereGroup } from '../../../src/compare/group/here-groups.ts';
import { bestFinding } from '../../../src/compare/group/rows.ts';
import { UNKNOWN_MONTH } from '../../../src/model/capture-time.ts';
import { COVERAGES, type Coverage, isCopy } from '../../../src/model/coverage.ts';
import { EVIDENCE_LADDER, type Evidence } from '../../../src/model/evidence.ts';
import { DIFFERENCES, type Difference, GAP_KINDS, type Gap, type PlaceFinding } from '../../../src/model/gap.ts';
import { asset, TODAY, taken } from '../../fixtures/assets.ts';

const DAY = 86_400_000;

const finding = (coverage: Coverage, evidence: Evidence = 'none', difference?: Difference): PlaceFinding => ({
  placeId: 'here',
  coverage,
  evidence,
  found: 'a.jpg',
  ...(difference === undefined ? {} : { difference }),
});
const row = (coverage: Coverage, evidence: Evidence = 'none', difference?: Difference): Row => ({
  asset: asset('a.jpg'),
  coverage,
  evidence,
  findings: [finding(coverage, evidence, difference)],
  independentPlaces: 1,
});

describe('the kind of a gap', () => {
  it('is that of its coverage', () => {
    const kinds = Object.fromEntries(COVERAGES.map((coverage) => [coverage, gapKindOf(row(coverage))]));
    expect(kinds).toEqual({
      ...Object.fromEntries(COVERAGES.filter(isCopy).map((coverage) => [coverage, null])),
      likely: 'uncertain',
      different: 'different-bytes',
      placeholder: 'placeholder-only',
      absent: 'missing-here',
    });
    expect(gapKindOf(row('absent', 'name-only'))).toBe('uncertain');
  });

  it('is that of its difference where something else is here', () => {
    const kinds = Object.fromEntries(DIFFERENCES.map((one) => [one, gapKindOf(row('different', 'none', one))]));
    expect(kinds).toEqual({
      ...Object.fromEntries(DIFFERENCES.map((one) => [one, 'different-bytes'])),
      half: 'half-live-photo',
      'raw-half': 'missing-here',
      'cut-short': 'cut-short',
      unreadable: 'unreadable',
      reduced: 'reduced-copy',
    });
  });

  it('is that of the best finding: coverage first, then evidence, then the first place', () => {
    const [best, worst] = [EVIDENCE_LADDER[0], EVIDENCE_LADDER.at(-1)];
    if (best === undefined || worst === undefined) throw new Error('a ladder');
    const [a, b, c] = [finding('different', best), finding('verified', worst), finding('verified', best)];
    expect(bestFinding([a, b, c])).toBe(c);
    expect(bestFinding([a, b])).toBe(b);
    expect(bestFinding([b, a])).toBe(b);
    const twin = { ...c };
    expect(bestFinding([c, twin])).toBe(c);
    expect(bestFinding([])).toBeNull();
  });
});

describe('gaps of listed photos', () => {
  it('are missing, or cannot be told where the list is the wrong one', () => {
    const rows = [row('absent'), row('verified', 'same-bytes'), row('placeholder'), row('likely')];
    const kinds = (wrong: boolean) => rowGaps(rows, 'list', wrong).map(({ kind }) => kind);
    expect(kinds(false)).toEqual(['missing-here', 'placeholder-only', 'uncertain']);
    expect(kinds(true)).toEqual(['uncertain', 'placeholder-only', 'uncertain']);
    expect(rowGaps([row('absent')], 'list', false)).toEqual([
      {
        kind: 'missing-here',
        asset: rows[0]?.asset,
        from: 'list',
        evidence: 'none',
        findings: rows[0]?.findings,
        count: 1,
        daysLeft: null,
      },
    ]);
  });

  it.each([
    [null, null],
    [TODAY, 30],
    [TODAY - 1, 30],
    [TODAY - DAY + 1, 30],
    [TODAY - DAY, 29],
    [TODAY - 29 * DAY, 1],
    [TODAY - 30 * DAY, 0],
    [TODAY - 31 * DAY, 0],
    [TODAY - 400 * DAY, 0],
    [TODAY + 5 * DAY, 30],
  ])('of Recently Deleted, deleted at %j, have %j days left', (deletedAt, daysLeft) => {
    const deleted = { ...row('absent'), asset: asset('a.jpg', { deletedAt }) };
    expect(deletedGaps([deleted], 'list', TODAY)).toMatchObject([{ kind: 'deleted-soon', daysLeft, from: 'list' }]);
  });

  it('stand in one order: what decides first, then by date, by photo, by kind, by place', () => {
    const gap = (kind: Gap['kind'], name: string | null, captured?: string, from = 'list'): Gap => ({
      ...countGap('count-unexplained', from, 1),
      kind,
      asset: name === null ? null : asset(name, captured === undefined ? {} : { captured }),
    });
    const ordered = [
      gap('missing-here', 'b.jpg', '2024-01-01T10:00:00Z'),
      gap('missing-here', 'a.jpg', '2024-01-02T10:00:00Z'),
      gap('cut-short', 'a.jpg', '2024-01-02T10:00:00Z'),
      gap('cut-short', 'a.jpg', '2024-01-02T10:00:00Z', 'more'),
      gap('missing-here', 'c.jpg', '2024-01-02T10:00:00Z'),
      gap('missing-here', 'd.jpg'),
      gap('count-unexplained', null),
      gap('date-range-short', null),
      gap('uncertain', 'a.jpg', '2020-01-01T10:00:00Z'),
      gap('waiting-to-upload', 'a.jpg', '2020-01-01T10:00:00Z'),
      gap('missing-in-icloud', 'a.jpg'),
    ];
    for (const order of [ordered, ordered.toReversed(), [...ordered.slice(5), ...ordered.slice(0, 5)]])
      expect(sortGaps(order)).toEqual(ordered);
    expect(GAP_KINDS).toContain('deleted-soon');
  });
});

describe('what iCloud does not have', () => {
  const group = (name: string, parts: Partial<HereGroup> = {}): HereGroup => ({
    listedAs: 'none',
    rowsHere: 0,
    rowsNotWhole: 0,
    halfRows: 0,
    provenRows: 0,
    halfMembers: 0,
    memberCount: 1,
    first: asset(name),
    hinted: false,
    members: [{ asset: asset(name), place: 1 }],
    ...parts,
  });
  const named = (rows: readonly Row[], ...groups: HereGroup[]) =>
    notInICloud(groups, ['one', 'two'], rows).map(({ kind, asset: of, from, evidence }) => [
      kind,
      of?.name,
      from,
      evidence,
    ]);

  it('is what no list knows, but for what may be a listed photo, by a hint or by its name', () => {
    const missing = ['missing-in-icloud', 'b.jpg', 'two', 'none'];
    expect(named([], group('b.jpg'))).toEqual([missing]);
    expect(named([row('likely')], group('a.jpg'), group('b.jpg'))).toEqual([missing]);
    expect(named([row('absent', 'name-only')], group('a (1).jpg'), group('b.jpg'))).toEqual([missing]);
    expect(named([row('absent')], group('a.jpg'))).toEqual([['missing-in-icloud', 'a.jpg', 'two', 'none']]);
    expect(named([], group('b.jpg', { hinted: true }), group('b.jpg', { members: [] }))).toEqual([]);
    for (const listedAs of ['main', 'deleted', 'waiting'] as const)
      expect(named([], group('b.jpg', { listedAs })), listedAs).toEqual([]);
    const waits = [{ asset: asset('b.jpg', { flags: { waiting: true } }), place: 0 }];
    expect(named([], group('b.jpg', { members: waits }))).toEqual([]);
  });
});

describe('a gap between numbers', () => {
  it('has no photo, and stands behind those without a date that have one', () => {
    const counted = countGap('date-range-short', 'counts', 3);
    expect(counted).toEqual({
      kind: 'date-range-short',
      asset: null,
      from: 'counts',
      evidence: 'none',
      findings: [],
      count: 3,
      daysLeft: null,
    });
    const undated = { ...counted, kind: 'missing-here', asset: asset('a.jpg'), from: 'list' } as const;
    const later = { ...undated, kind: 'date-range-short' } as const;
    const number = countGap('count-unexplained', 'counts', 3);
    for (const order of [
      [number, later],
      [later, number],
    ])
      expect(sortGaps(order)).toEqual([later, number]);
    expect(sortGaps([counted, number, undated])).toEqual([undated, number, counted]);
  });
});

describe('a list of another library', () => {
  const listed = (all: number, common: number, coverage: Coverage = 'verified', evidence: Evidence = 'same-bytes') =>
    Array.from({ length: all }, (_, n) => (n < common ? row(coverage, evidence) : row('absent')));

  it.each<[number, number, number, object | null]>([
    [30, 0, 30, { listed: 30, here: 30, common: 0 }],
    [29, 0, 30, null],
    [30, 0, 29, null],
    [200, 2, 300, { listed: 200, here: 300, common: 2 }],
    [200, 3, 300, null],
    [300, 2, 200, { listed: 300, here: 200, common: 2 }],
    [300, 3, 200, null],
    [99, 1, 99, null],
    [100, 1, 100, { listed: 100, here: 100, common: 1 }],
  ])('of %i photos with %i in common, %i here: %j', (all, common, here, is) => {
    expect(findWrongList(listed(all, common), here)).toEqual(is);
  });

  it('has in common what agrees by name alone, and placeholders, too', () => {
    expect(findWrongList(listed(100, 2, 'absent', 'name-only'), 100)).toBeNull();
    expect(findWrongList(listed(100, 2, 'placeholder', 'none'), 100)).toBeNull();
    expect(findWrongList(listed(100, 2, 'absent', 'none'), 100)).toMatchObject({ common: 0 });
  });
});

describe('months and totals', () => {
  it('a month is that of the wall clock, and the date of a file is none', () => {
    const month = monthNames();
    for (const [text, name] of [
      ['2024-01-31T23:59:59+02:00', '2024-01'],
      ['2024-02-01T00:00:00+02:00', '2024-02'],
      ['2024-02-29T12:00:00', '2024-02'],
      ['2024-12-31', '2024-12'],
      ['2024-12-31T23:59:59Z', '2024-12'],
      ['2025-01-01T00:00:00Z', '2025-01'],
      ['1969-12-31T23:00:00Z', '1969-12'],
    ] as const)
      for (let again = 0; again < 2; again += 1) expect(month(taken(text)), text).toBe(name);
    expect(month({ kind: 'file', ms: TODAY, precision: 'second' })).toBe(UNKNOWN_MONTH);
    expect(month({ kind: 'unknown' })).toBe('unknown');
  });

  it('totals that were typed in are held against what is here, and the rest is not explained', () => {
    const typed = (photos: number | null, videos: number | null) =>
      ({ view: 'icloud-com', photos, videos, firstDay: null, lastDay: null }) as const;
    const here = { photos: 7, videos: 2, range: { first: null, last: null } };
    const lines = (...args: Parameters<typeof countsLedger>) =>
      countsLedger(...args).map(({ code, count }) => [code, count]);
    expect(lines(typed(10, 3), here)).toEqual([
      ['in-icloud', 13],
      ['unexplained', -4],
      ['here', -9],
    ]);
    expect(lines(typed(null, 3), here)).toEqual([
      ['in-icloud', 3],
      ['unexplained', 6],
      ['here', -9],
    ]);
    expect(lines(typed(10, null), null)).toEqual([
      ['in-icloud', 10],
      ['unexplained', -10],
      ['here', 0],
    ]);
  });
});

describe('what explains', () => {
  it('is enough at 90 of 100, and not below', () => {
    expect([coversMissing(90, 100), coversMissing(89, 100), coversMissing(0, 0)]).toEqual([true, false, true]);
    expect(explanation(8, 10, 30, 100)).toEqual({ hits: 8, missing: 10, having: 30, all: 100, strength: 0.4 });
  });

  it.each([
    [{ hits: 20, missing: 20, having: 20, all: 100 }, 0.6, true],
    [{ hits: 4, missing: 4, having: 4, all: 1_000 }, 0.6, false],
    [{ hits: 5, missing: 5, having: 5, all: 1_000 }, 0.6, true],
    [{ hits: 0, missing: 5, having: 0, all: 100 }, 0.6, false],
    [{ hits: 5, missing: 5, having: 5, all: 0 }, 0.6, false],
    [{ hits: 18, missing: 20, having: 20, all: 100 }, 0.6, true],
    [{ hits: 17, missing: 20, having: 20, all: 100 }, 0.6, false],
    [{ hits: 60, missing: 60, having: 100, all: 1_000 }, 0.6, true],
    [{ hits: 60, missing: 60, having: 101, all: 1_000 }, 0.6, false],
    [{ hits: 85, missing: 85, having: 100, all: 1_000 }, 0.85, true],
    [{ hits: 85, missing: 85, having: 101, all: 1_000 }, 0.85, false],
    [{ hits: 75, missing: 75, having: 75, all: 100 }, 0.6, true],
    [{ hits: 76, missing: 76, having: 76, all: 100 }, 0.6, false],
    // By chance: 14 is the least surprise.
    [{ hits: 14, missing: 14, having: 37, all: 100 }, 0.1, false],
    [{ hits: 15, missing: 15, having: 37, all: 100 }, 0.1, true],
  ])('%j with a share of %d: %s', (e, share, is) => {
    expect(convinces({ ...e, strength: 1 }, share)).toBe(is);
    if (share === 0.6) expect(convinces({ ...e, strength: 1 })).toBe(is);
  });
});
