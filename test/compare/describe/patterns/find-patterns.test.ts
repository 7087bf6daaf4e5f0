import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/compare/comparison.ts';
import { findPatterns } from '../../../../src/compare/describe/patterns/find-patterns.ts';
import type { HereGroup, ListedAs } from '../../../../src/compare/group/here-groups.ts';
import type { Asset } from '../../../../src/model/asset.ts';
import type { Coverage } from '../../../../src/model/coverage.ts';
import type { Evidence } from '../../../../src/model/evidence.ts';
import type { Difference, Gap } from '../../../../src/model/gap.ts';
import { asset } from '../../../fixtures/assets.ts';

// Which photos count as missing on a side, and in which order regularities are told.

const row = (of: Asset, coverage: Coverage, evidence: Evidence = 'none', difference?: Difference): Row => ({
  asset: of,
  coverage,
  evidence,
  findings: [{ placeId: 'here', coverage, evidence, found: null, ...(difference === undefined ? {} : { difference }) }],
  independentPlaces: 1,
});
const group = (first: Asset | null, listedAs: ListedAs): HereGroup => ({
  listedAs,
  rowsHere: 0,
  rowsNotWhole: 0,
  halfRows: 0,
  provenRows: 0,
  halfMembers: 0,
  members: first === null ? [] : [{ asset: first, place: 0 }],
  memberCount: 1,
  first,
  hinted: false,
});
const gap = (of: Asset): Gap => ({
  kind: 'missing-in-icloud',
  asset: of,
  from: 'here',
  evidence: 'none',
  findings: [],
  count: 1,
  daysLeft: null,
});
const of = (rows: readonly Row[], groups: readonly HereGroup[] = [], gaps: readonly Gap[] | null = null) =>
  findPatterns({ rows, matches: [] }, groups, [], gaps).map(({ code, values }) => [code, values]);

const film = (n: number) => asset(`${n}.MOV`);
const picture = (n: number) => asset(`${n}.JPG`);
const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));
const found = many(90, (n) => row(picture(n), 'verified', 'same-bytes'));

describe('a listed photo is missing here', () => {
  it.each<[string, Coverage, Evidence, Difference | undefined]>([
    ['where nothing of it is here', 'absent', 'none', undefined],
    ['where a placeholder is', 'placeholder', 'name-time', undefined],
    ['where a part of it is', 'different', 'name-time', 'cut-short'],
  ])('%s', (_, coverage, evidence, difference) => {
    const rows = [...found, ...many(10, (n) => row(film(n), coverage, evidence, difference))];
    expect(of(rows)).toContainEqual(['only-videos', { side: 'here', missing: 10, of: 10 }]);
  });

  it.each<[string, Coverage, Evidence, Difference | undefined]>([
    ['by its bytes', 'verified', 'same-bytes', undefined],
    ['by name and time', 'matched', 'name-time', undefined],
    ['perhaps', 'likely', 'time-in-name', undefined],
    ['perhaps, by its name', 'absent', 'name-only', undefined],
    ['as a smaller copy', 'different', 'name-time', 'reduced'],
    // What is surely here is not missing, whatever one place has of it.
    ['in one place, and cut short in another', 'verified', 'same-bytes', 'cut-short'],
  ])('not where it is here %s', (_, coverage, evidence, difference) => {
    const rows = [...found, ...many(10, (n) => row(film(n), coverage, evidence, difference))];
    expect(of(rows).filter(([code]) => code === 'only-videos')).toEqual([]);
  });
});

describe('a photo here is missing in iCloud', () => {
  const films = many(10, film);
  const pictures = many(90, (n) => group(picture(n), 'main'));

  it('where no list has it, and the list could tell', () => {
    const groups = [...pictures, ...films.map((each) => group(each, 'none'))];
    expect(of([], groups, films.map(gap))).toEqual([['only-videos', { side: 'icloud', missing: 10, of: 10 }]]);
    expect(of([], groups, films.slice(0, 5).map(gap))).toEqual([
      ['only-videos', { side: 'icloud', missing: 5, of: 5 }],
    ]);
    expect([of([], groups, null), of([], groups, [])]).toEqual([[], []]);
  });

  it('of all that is in the library or that no list knows: not what was deleted, waits, or has no file', () => {
    const groups = films.map((each) => group(each, 'none'));
    const told = (...beside: HereGroup[]) => of([], [...groups, ...beside], films.map(gap));
    // Without anything beside them nothing is explained.
    expect(told()).toEqual([]);
    expect(told(...many(90, (n) => group(picture(n), 'deleted')))).not.toContainEqual([
      'only-videos',
      expect.anything(),
    ]);
    expect(told(...many(90, (n) => group(picture(n), 'waiting')))).toEqual([]);
    expect(told(...many(90, () => group(null, 'main')))).toEqual([]);
    // What no list has and is no gap (a name that may be listed) is not held against them.
    expect(told(...many(90, (n) => group(picture(n), 'none')))).toEqual([]);
    expect(told(...pictures)).toHaveLength(1);
  });
});

describe('several regularities', () => {
  it('are told the strongest first, and of equals by their codes', () => {
    const make = (n: number, other: number) => {
      const name = n < 20 ? `${n}.MOV` : `${n}.JPG`;
      const made = asset(name, { camera: n < 20 + other ? 'A' : 'B', flags: { sharedLibrary: n < 20 } });
      return row(made, n < 20 ? 'absent' : 'verified', n < 20 ? 'none' : 'same-bytes');
    };
    const codes = (other: number) => of(many(100, (n) => make(n, other))).map(([code]) => code);
    expect(codes(0)).toEqual(['one-device', 'one-shared-library', 'only-videos']);
    expect(codes(2)).toEqual(['one-shared-library', 'only-videos', 'one-device']);
  });
});
