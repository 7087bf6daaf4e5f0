import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Batch, cutBatches, type Neighbour } from '../../../../src/renderer/engine/get-back/batches.ts';

/** Days in order, each with so many photos, of which the first few are wanted. */
function photos(days: readonly (readonly [all: number, wanted: number])[]): Neighbour[] {
  return days.flatMap(([all, wanted], day) =>
    Array.from({ length: all }, (_, i) => ({ key: `${day}-${i}`, day: dayName(day), isWanted: i < wanted })),
  );
}

function dayName(day: number): string {
  return new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
}

const said = (batches: readonly Batch[]): string[] =>
  batches.map(
    ({ kind, marked, wanted, days }) => `${kind} ${marked} ${wanted.length} ${days[0]?.day} ${days.at(-1)?.day}`,
  );

describe('batches as iCloud.com sorts them', () => {
  it('have every wanted photo exactly once, at most so many at once, and mark little besides', () => {
    const anyDays = fc.array(
      fc.integer({ min: 1, max: 60 }).chain((all) => fc.tuple(fc.constant(all), fc.integer({ min: 0, max: all }))),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 10, max: 120 }), (days, most) => {
        const all = photos(days);
        const batches = cutBatches(all, most);
        const wanted = all.filter(({ isWanted }) => isWanted).map(({ key }) => key);
        expect(batches.flatMap((batch) => batch.wanted).sort()).toEqual([...wanted].sort());
        for (const batch of batches) {
          expect(batch.marked).toBeLessThanOrEqual(most);
          expect(batch.marked).toBeGreaterThanOrEqual(batch.wanted.length);
          expect(batch.wanted.length * 2).toBeGreaterThanOrEqual(batch.marked);
          expect(batch.days.reduce((sum, { count }) => sum + count, 0)).toBe(batch.wanted.length);
          if (batch.kind === 'picks') expect(batch.marked).toBe(batch.wanted.length);
        }
        const runs = batches.filter(({ kind }) => kind === 'run');
        for (const [i, run] of runs.entries()) {
          const next = runs[i + 1];
          if (next) expect((run.days.at(-1)?.day ?? '') < (next.days[0]?.day ?? '')).toBe(true);
        }
      }),
    );
  });

  it('mark what is here already too, where that saves clicks: whole days from the first to the last', () => {
    expect(
      said(
        cutBatches(
          photos([
            [10, 10],
            [4, 0],
            [10, 8],
            [2, 0],
          ]),
        ),
      ),
    ).toEqual(['run 24 18 2020-01-01 2020-01-03']);
  });

  it('are cut at 1,000, between days', () => {
    expect(
      said(
        cutBatches(
          photos([
            [600, 600],
            [300, 300],
            [300, 300],
          ]),
        ),
      ),
    ).toEqual(['run 900 900 2020-01-01 2020-01-02', 'run 300 300 2020-01-03 2020-01-03']);
  });

  it('pick what is scattered one by one, and what lies on a day with more than fit', () => {
    const days = [[100, 1] as const, ...Array.from({ length: 30 }, () => [100, 0] as const), [100, 2] as const];
    expect(said(cutBatches(photos(days)))).toEqual(['picks 3 3 2020-01-01 2020-02-01']);
    expect(said(cutBatches(photos([[2500, 2100]])))).toEqual([
      'picks 1000 1000 2020-01-01 2020-01-01',
      'picks 1000 1000 2020-01-01 2020-01-01',
      'picks 100 100 2020-01-01 2020-01-01',
    ]);
  });

  it('never put photos without a date into a run', () => {
    const undated = Array.from({ length: 9 }, (_, i): Neighbour => ({ key: `u${i}`, day: null, isWanted: true }));
    expect(said(cutBatches([...photos([[9, 9]]), ...undated]))).toEqual([
      'run 9 9 2020-01-01 2020-01-01',
      'picks 9 9 null null',
    ]);
  });

  it('of nothing are none', () => {
    expect(cutBatches([])).toEqual([]);
    expect(cutBatches(photos([[10, 0]]))).toEqual([]);
  });
});
