import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryGrowth, librarySize } from '../../../src/guidance/storage/library-size.ts';
import { planStorage, STORAGE_PLANS } from '../../../src/guidance/storage/plan-storage.ts';
import { comparisonOf, FOLDER, LIST, library, photo, summary, TODAY } from '../build-comparison.ts';

const GB = 1e9;

describe('the storage planner', () => {
  test.each([
    [0, 0, '5 GB'],
    [4.9 * GB, 0, '5 GB'],
    [5 * GB, 0, '50 GB'],
    [40 * GB, 5 * GB, '50 GB'],
    [45 * GB, 5 * GB, '200 GB'],
    [180 * GB, 30 * GB, '2 TB'],
    [1999 * GB, 0, '2 TB'],
    [2000 * GB, 0, '6 TB'],
    [7000 * GB, 10 * GB, '12 TB'],
  ])('%d bytes growing by %d fit %s', (libraryBytes, bytesAddedLast12Months, plan) => {
    expect(planStorage({ libraryBytes, bytesAddedLast12Months, otherBytes: 0 }).plan?.name).toBe(plan);
  });

  test('says that nothing fits instead of naming the largest', () => {
    const advice = planStorage({ libraryBytes: 12_000 * GB, bytesAddedLast12Months: 0, otherBytes: 0 });
    expect(advice.plan).toBeNull();
    expect(advice.caveats).toContain('no-plan-fits');
  });

  test('says what it does not know', () => {
    const advice = planStorage({ libraryBytes: 10 * GB, bytesAddedLast12Months: null });
    expect(advice.caveats).toEqual(['other-unknown', 'growth-unknown', 'prices-us']);
    expect(advice.bytesInAYear).toBeNull();
    expect(advice.plan?.name).toBe('50 GB');
  });

  test('counts what else is in iCloud', () => {
    expect(planStorage({ libraryBytes: 30 * GB, bytesAddedLast12Months: 0, otherBytes: 25 * GB }).plan?.name).toBe(
      '200 GB',
    );
  });

  test('always names the smallest plan that is larger, and adds nothing of its own', () => {
    const size = fc.integer({ min: 0, max: 13_000 * GB });
    fc.assert(
      fc.property(size, size, size, (libraryBytes, bytesAddedLast12Months, otherBytes) => {
        const { plan } = planStorage({ libraryBytes, bytesAddedLast12Months, otherBytes });
        const need = libraryBytes + bytesAddedLast12Months + otherBytes;
        const larger = STORAGE_PLANS.filter(({ bytes }) => bytes > need);
        expect(plan).toEqual(larger[0] ?? null);
      }),
    );
  });

  test('knows its plans in order, with their prices', () => {
    const bytes = STORAGE_PLANS.map((plan) => plan.bytes);
    expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
    expect(STORAGE_PLANS.map(({ usdPerMonth }) => usdPerMonth)).toEqual([0, 0.99, 2.99, 9.99, 29.99, 59.99]);
  });
});

describe('the growth of a library', () => {
  const sized = (id: string, day: string, size: number | null) => {
    const made = photo(id, day);
    const [original] = made.resources;
    return { ...made, resources: [{ ...original, size }] as const };
  };

  test('is what was taken in the last 12 months', () => {
    const assets = [sized('a', '2025-11-21', 5), sized('b', '2025-11-23', 7), sized('c', '2026-11-20', 11)];
    expect(libraryGrowth(assets, TODAY).bytesAddedLast12Months).toBe(18);
  });

  test('leaves out photos from the future, without a date, and in Recently Deleted', () => {
    const assets = [
      sized('a', '2027-01-01', 5),
      { ...sized('b', '2026-01-01', 7), captured: { kind: 'unknown' } as const },
      { ...sized('c', '2026-01-01', 9), flags: { ...photo('c').flags, deleted: true } },
      sized('d', '2026-01-01', 11),
    ];
    expect(libraryGrowth(assets, TODAY)).toMatchObject({ bytesAddedLast12Months: 11, added: 1, withoutDate: 1 });
  });

  test('fills in a few unknown sizes, and says nothing when most are unknown', () => {
    const two = [sized('a', '2026-01-01', 10), sized('b', '2026-01-01', 20)];
    expect(libraryGrowth([...two, sized('c', '2026-01-01', null)], TODAY).bytesAddedLast12Months).toBe(45);
    const unknown = ['c', 'd', 'e'].map((id) => sized(id, '2026-01-01', null));
    expect(libraryGrowth([...two, ...unknown], TODAY).bytesAddedLast12Months).toBeNull();
  });

  test('is nothing for a library without new photos', () => {
    expect(libraryGrowth([sized('a', '2020-01-01', 5)], TODAY).bytesAddedLast12Months).toBe(0);
  });
});

describe('the size of a library', () => {
  test('is that of the list when the list has sizes', () => {
    expect(librarySize(comparisonOf())).toEqual({ bytes: 6_000_000, basis: 'list', name: 'Photo Details.csv' });
  });

  test('is else that of the fullest place', () => {
    const bare = library().map((asset) => ({ ...asset, resources: [{ ...asset.resources[0], size: null }] as const }));
    const comparison = comparisonOf({ places: [summary(LIST, bare), summary(FOLDER, library())] }, bare);
    expect(librarySize(comparison)).toEqual({ bytes: 6_000_000, basis: 'here', name: 'Pictures' });
  });

  test('is not known when nobody says it', () => {
    expect(librarySize(comparisonOf({ places: [], listId: null, rows: [] }))).toBeNull();
  });
});
