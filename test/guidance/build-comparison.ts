import type { Comparison, Pattern, PatternCode, PlaceSummary, Row } from '../../src/compare/comparison.ts';
import { earnYes, otherVerdict, type WitnessesOf } from '../../src/compare/verdict/earned-yes.ts';
import { type Answers, NO_ANSWERS } from '../../src/guidance/answers.ts';
import type { Asset } from '../../src/model/asset.ts';
import { countAssets, dateRange } from '../../src/model/counts.ts';
import type { Coverage, CoverageCounts } from '../../src/model/coverage.ts';
import type { Gap, GapKind } from '../../src/model/gap.ts';
import { type ListAge, UNKNOWN_LIST } from '../../src/model/list-facts.ts';
import type { CompletenessNote, NoteCode, Place } from '../../src/model/place.ts';
import type { Answer, Verdict } from '../../src/model/verdict.ts';
import { asset, ON_A_DISK, TODAY } from '../fixtures/assets.ts';

/** Small comparisons made by hand, so that guidance is tested without the matcher. */

export { TODAY };
export const DAY = 86_400_000;
export const HOUR = 3_600_000;

/** A photo of 2 MB, taken at 10:00 UTC of a day. */
export function photo(id: string, day = '2026-03-01', changes: Partial<Asset> = {}): Asset {
  const made = asset(`${id}.HEIC`, { id, captured: `${day}T10:00:00Z`, size: 2_000_000, camera: 'Apple iPhone 12' });
  return { ...made, ...changes };
}

export const LIST: Place = {
  id: 'list',
  kind: 'icloud',
  source: 'list',
  name: 'Photo Details.csv',
  independenceKey: 'icloud',
};
export const FOLDER: Place = {
  id: 'folder',
  kind: 'folder',
  source: 'scan',
  name: 'Pictures',
  independenceKey: 'volume:1',
  standing: ON_A_DISK,
};

export function summary(place: Place, assets: readonly Asset[], changes: Partial<PlaceSummary> = {}): PlaceSummary {
  return {
    place,
    counts: countAssets(assets),
    range: dateRange(assets),
    complete: true,
    notes: [],
    files: [],
    // The list is of yesterday; the folder was looked at after the answers.
    asOf: place.source === 'list' ? TODAY - DAY : TODAY,
    facts: place.source === 'list' ? factsOf(changes.asOf ?? TODAY - DAY) : null,
    passedOver: null,
    ...changes,
  };
}

/** What a list says of itself that was in sync with iCloud at a moment (ms, UTC), unless its age is known otherwise. */
export function factsOf(at: number | null, source: ListAge['source'] = 'last-sync') {
  return { ...UNKNOWN_LIST, subject: 'icloud', age: { ...UNKNOWN_LIST.age, at, source } } as const;
}

export function note(code: NoteCode, blocks = true, count?: number): CompletenessNote {
  return count === undefined ? { code, blocks } : { code, blocks, count };
}

export function row(of: Asset, coverage: Coverage = 'verified', placeId = 'folder'): Row {
  const copy = coverage === 'verified' || coverage === 'matched';
  const evidence = coverage === 'verified' ? 'same-bytes' : coverage === 'absent' ? 'none' : 'name-time';
  return {
    asset: of,
    coverage,
    evidence,
    findings: [{ placeId, coverage, evidence, found: coverage === 'absent' ? null : of.name }],
    independentPlaces: copy ? 2 : 1,
  };
}

export function gap(kind: GapKind, of: Asset | null, changes: Partial<Gap> = {}): Gap {
  return { kind, asset: of, from: 'list', evidence: 'none', findings: [], count: 1, daysLeft: null, ...changes };
}

export function pattern(code: PatternCode, values: Pattern['values'] = {}, strength = 1): Pattern {
  return { code, strength, values };
}

function coverageCounts(rows: readonly Row[]): CoverageCounts {
  const counts = { verified: 0, matched: 0, likely: 0, different: 0, placeholder: 0, absent: 0 };
  for (const { coverage } of rows) counts[coverage] += 1;
  return counts;
}

/** All five witnesses, of today. */
export const FIVE: WitnessesOf<'erase'> = {
  bytes: { kind: 'bytes', saw: { code: 'same-bytes', values: { count: 3, day: '2026-11-22' } }, at: TODAY },
  'whole-list': { kind: 'whole-list', saw: { code: 'server-totals', values: {} }, at: TODAY },
  age: { kind: 'age', saw: { code: 'list-dated', values: { day: '2026-11-22' } }, at: TODAY },
  independence: {
    kind: 'independence',
    saw: { code: 'places-apart', values: { count: 1, places: 'Pictures' } },
    at: TODAY,
  },
  'looked-everywhere': { kind: 'looked-everywhere', saw: { code: 'read-to-the-end', values: { count: 1 } }, at: TODAY },
};

/** A verdict without words; a test says of it what it is about. */
export function verdictOf(answer: Answer): Verdict {
  const rest = { reasons: [], blindSpots: [], asOf: TODAY, expires: TODAY + 30 * DAY };
  if (answer === 'yes') return earnYes('check', FIVE, rest);
  return otherVerdict(answer, { ...rest, witnesses: [], missing: [] });
}

/** A comparison in which every photo is verified; changes go on top. */
export function comparisonOf(changes: Partial<Comparison> = {}, assets: readonly Asset[] = library()): Comparison {
  const rows = changes.rows ?? assets.map((each) => row(each));
  return {
    places: [summary(LIST, assets), summary(FOLDER, assets)],
    listId: 'list',
    counts: null,
    coverage: coverageCounts(rows),
    gaps: [],
    ledger: [],
    calendar: [],
    months: [],
    patterns: [],
    twoPlaces: { inTwo: rows.length, all: rows.length },
    singleCopyPhotos: [],
    verdict: verdictOf('yes'),
    secondPlace: null,
    headline: changes.verdict?.answer ?? 'yes',
    phone: null,
    forErasing: { witnesses: Object.values(FIVE), missing: [], asOf: TODAY - DAY, expires: TODAY + 6 * DAY },
    ...changes,
    rows,
  };
}

export function library(): Asset[] {
  return [photo('a', '2025-12-01'), photo('b', '2026-05-01'), photo('c', '2026-11-20', { kind: 'video' })];
}

/** Answers with which nothing stands against erasing, for {@link library}. */
export const GOOD_ANSWERS: Answers = {
  ...NO_ANSWERS,
  icloudPhotosOn: true,
  status: 'finished',
  storageFull: false,
  optimizeOn: false,
  phonePhotos: 2,
  phoneVideos: 1,
  advancedDataProtection: false,
  usesSharedLibrary: false,
  recentlyDeletedChecked: true,
  hiddenChecked: true,
  newestAgree: true,
  iosVersion: 'ios26',
  answeredAt: TODAY - HOUR,
  lastAnsweredAt: TODAY - HOUR,
};
