import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../../../src/guidance/answers.ts';
import { eraseVerdict } from '../../../src/guidance/erase/erase-verdict.ts';
import { COVERAGES } from '../../../src/model/coverage.ts';
import { GAP_KINDS, type GapKind } from '../../../src/model/gap.ts';
import {
  comparisonOf,
  DAY,
  FOLDER,
  GOOD_ANSWERS,
  gap,
  HOUR,
  LIST,
  note,
  photo,
  row,
  summary,
  TODAY,
  verdictOf,
} from '../build-comparison.ts';

/** Mostly good values, so that a yes is met often enough to mean something. */
const mostly = <T>(good: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: fc.constantFrom(good, ...others) });

const answers: fc.Arbitrary<Answers> = fc.record({
  icloudPhotosOn: mostly<boolean | null>(true, false, null),
  status: mostly<Answers['status']>('finished', 'syncing', 'paused', 'waiting', 'storage-full', 'none-shown', null),
  storageFull: mostly<boolean | null>(false, true, null),
  optimizeOn: fc.constantFrom(true, false, null),
  phonePhotos: mostly<number | null>(4, 3, 5, null),
  phoneVideos: mostly<number | null>(0, 1, null),
  advancedDataProtection: fc.constantFrom(true, false, null),
  usesSharedLibrary: mostly<boolean | null>(false, true, null),
  recentlyDeletedChecked: mostly<boolean | null>(true, false, null),
  hiddenChecked: mostly<boolean | null>(true, false, null),
  newestAgree: mostly<boolean | null>(true, false, null),
  iosVersion: fc.constantFrom('ios17', 'ios18', 'ios26', null),
  answeredAt: mostly<number | null>(TODAY - HOUR, TODAY - 30 * DAY, TODAY + 30 * DAY, null),
  lastAnsweredAt: mostly<number | null>(TODAY - HOUR, TODAY, TODAY + HOUR, null),
});

const asOf = mostly(TODAY, TODAY - DAY, TODAY - 8 * DAY, TODAY + 9 * DAY, Number.NaN, 0);
const ids = ['a', 'b', 'c', 'd'];
const assets = ids.map((id) => photo(id, '2026-06-01'));

const comparisons = fc
  .record({
    coverages: fc.tuple(...ids.map(() => mostly(...COVERAGES))),
    where: fc.tuple(...ids.map(() => mostly('folder', 'disk', 'nowhere'))),
    listAsOf: asOf,
    folderAsOf: asOf,
    diskAsOf: asOf,
    key: mostly('volume:1', 'icloud'),
    kinds: fc.oneof(
      { weight: 8, arbitrary: fc.constant<GapKind[]>([]) },
      { weight: 1, arbitrary: fc.subarray([...GAP_KINDS]) },
    ),
    blocked: mostly(false, true),
    answer: mostly('yes' as const, 'not-yet' as const, 'cannot-tell' as const, 'unproven' as const),
  })
  .map(({ coverages, where, listAsOf, folderAsOf, diskAsOf, key, kinds, blocked, answer }) => {
    const rows = assets.map((asset, i) => row(asset, coverages[i] ?? 'absent', where[i] ?? 'nowhere'));
    const disk = { ...FOLDER, id: 'disk', independenceKey: 'volume:2' };
    const comparison = comparisonOf({
      rows,
      places: [
        summary(LIST, assets, { asOf: listAsOf, notes: blocked ? [note('rows-unreadable')] : [] }),
        summary({ ...FOLDER, independenceKey: key }, assets, { asOf: folderAsOf }),
        summary(disk, assets, { asOf: diskAsOf }),
      ],
      gaps: kinds.map((kind) => gap(kind, photo('g', '2026-06-02'))),
      verdict: verdictOf(answer),
    });
    return { comparison, recent: { list: listAsOf, folder: folderAsOf, disk: diskAsOf }, key };
  });

test('a yes always rests on everything it needs, said here in other words', () => {
  let yes = 0;
  const isRecent = (at: number | null) => at !== null && at >= TODAY - 7 * DAY && at <= TODAY;
  fc.assert(
    fc.property(comparisons, answers, ({ comparison, recent, key }, said) => {
      const verdict = eraseVerdict(comparison, said, TODAY);
      if (verdict.answer !== 'yes') return;
      yes += 1;
      expect(verdict.expires).toBeLessThanOrEqual(TODAY + DAY);
      expect(verdict.expires).toBeGreaterThan(TODAY);
      expect(isRecent(recent.list)).toBe(true);
      expect(said.answeredAt).toBe(TODAY - HOUR);
      for (const { findings, coverage } of comparison.rows) {
        expect(['verified', 'matched']).toContain(coverage);
        const place = findings[0]?.placeId;
        expect(['folder', 'disk']).toContain(place);
        const lookedAt = place === 'disk' ? recent.disk : recent.folder;
        expect(isRecent(lookedAt)).toBe(true);
        expect(lookedAt).toBeGreaterThanOrEqual(said.lastAnsweredAt ?? Number.POSITIVE_INFINITY);
        if (place === 'folder') expect(key).not.toBe('icloud');
      }
      expect(said).toMatchObject({
        icloudPhotosOn: true,
        status: 'finished',
        storageFull: false,
        phonePhotos: 4,
        phoneVideos: 0,
        usesSharedLibrary: false,
        recentlyDeletedChecked: true,
        newestAgree: true,
        hiddenChecked: true,
      });
      expect(comparison.verdict.answer).toBe('yes');
      const harmless = ['missing-in-icloud', 'deleted-soon'];
      expect(comparison.gaps.every(({ kind }) => harmless.includes(kind))).toBe(true);
      expect(comparison.places[0]?.notes).toEqual([]);
    }),
    { numRuns: 8_000, seed: 20261122 },
  );
  // Without a fair number of yes this test would say nothing.
  expect(yes).toBeGreaterThan(100);
});

test('good answers and a good comparison of any size say yes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20 }), (photos, videos) => {
      const all = [
        ...Array.from({ length: photos }, (_, i) => photo(`p${i}`, '2026-01-02')),
        ...Array.from({ length: videos }, (_, i) => photo(`v${i}`, '2026-01-03', { kind: 'video' })),
      ];
      const said = { ...GOOD_ANSWERS, phonePhotos: photos, phoneVideos: videos };
      expect(eraseVerdict(comparisonOf({}, all), said, TODAY).answer).toBe('yes');
    }),
    { numRuns: 50 },
  );
});
