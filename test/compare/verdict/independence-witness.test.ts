import { describe, expect, it } from 'vitest';
import { independenceWitness, isApart } from '../../../src/compare/verdict/independence-witness.ts';
import { CHECK_LIMITS, ERASE_LIMITS } from '../../../src/compare/verdict/limits.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import type { PlaceStanding } from '../../../src/model/place-standing.ts';
import { missing } from '../../../src/model/witness.ts';
import { folder, ON_A_DISK, TODAY } from '../../fixtures/assets.ts';
import { DAY } from './totals-parts.ts';

// What the totals and the places say, to the last number.

describe('the witness of independence', () => {
  const at = (
    name: string,
    standing: Partial<PlaceStanding> = {},
    parts: Parameters<typeof folder>[1] = {},
  ): PlaceContents =>
    folder([], {
      ...parts,
      place: { id: name, name, independenceKey: name, standing: { ...ON_A_DISK, ...standing }, ...parts.place },
    });
  const byList = at('L', {}, { place: { source: 'list' } });
  const word = (places: readonly PlaceContents[], copiesIn: number[], onlyIn: number[] = [], limits = CHECK_LIMITS) =>
    independenceWitness(places, { copiesIn, onlyIn }, limits);

  it('names the places that have copies, as of the oldest look', () => {
    const places = [at('T7', {}, { asOf: TODAY - DAY }), at('NAS', {}, { asOf: TODAY - 2 * DAY }), at('empty')];
    expect(word(places, [3, 1, 0])).toEqual({
      witness: {
        kind: 'independence',
        saw: { code: 'places-apart', values: { count: 2, places: 'T7, NAS' } },
        at: TODAY - 2 * DAY,
      },
      missing: [],
    });
  });

  it('is nobody’s without a place, and without a copy', () => {
    expect(word([], [])).toEqual({ witness: null, missing: [missing('no-place')] });
    expect(word([at('T7')], [0])).toEqual({ witness: null, missing: [missing('no-copies')] });
    expect(word([at('T7')], [])).toEqual({ witness: null, missing: [missing('no-copies')] });
  });

  it.each<[Partial<PlaceStanding>, string, string]>([
    [{ ground: 'phone' }, 'k', 'place-of-phone'],
    [{ ground: 'phone-backup' }, 'k', 'place-of-phone'],
    [{ ground: 'bin' }, 'k', 'place-goes-away'],
    [{ ground: 'snapshot' }, 'k', 'place-goes-away'],
    [{ ground: 'memory' }, 'k', 'place-in-memory'],
    [{ ground: 'memory', mirror: 'yes' }, 'icloud', 'place-in-memory'],
    [{ ground: 'icloud' }, 'k', 'place-in-step'],
    [{}, 'icloud', 'place-in-step'],
    [{ mirror: 'yes' }, 'k', 'place-in-step'],
    [{ mirror: 'not-asked', mirrorSuspected: true }, 'k', 'made-like-open'],
    [{ mirror: 'no', mirrorSuspected: true }, 'k', 'place-unknown'],
    [{ mirror: 'not-asked' }, 'k', 'place-unknown'],
    [{ ground: 'unknown' }, 'k', 'place-unknown'],
  ])('a copy only in a place with %o and the key %s: %s', (standing, independenceKey, code) => {
    const place = at('P', { mayCount: false, ...standing }, { place: { independenceKey } });
    expect(word([place], [0], [2]).missing).toEqual([
      { ...missing('no-place'), ...missing(code as 'no-place', { place: 'P', count: 2 }) },
    ]);
  });

  it('is not of a list, nor of what nobody looked at', () => {
    expect(word([byList], [0], [4]).missing).toEqual([missing('place-by-list', { place: 'L', count: 4 })]);
    expect(isApart(byList)).toBe(false);
    const bare = folder([]);
    const { standing: _, ...place } = bare.place;
    expect(isApart({ ...bare, place })).toBe(false);
    expect(word([{ ...bare, place }], [1], [1]).missing).toEqual([
      missing('place-unknown', { place: 'Pictures', count: 1 }),
    ]);
    expect(isApart(at('T7'))).toBe(true);
    expect(isApart(at('T7', { mirror: 'yes' }))).toBe(false);
    expect(isApart(at('T7', { mayCount: false }))).toBe(false);
    expect(isApart(at('T7', {}, { place: { independenceKey: 'icloud' } }))).toBe(false);
  });

  it('asks before erasing whether a program makes the place like another', () => {
    const places = [at('T7', { mirror: 'not-asked' }), at('NAS', { mirror: 'not-asked' }), at('T5')];
    expect(word(places, [1, 0, 1]).missing).toEqual([]);
    expect(word(places, [1, 0, 1], [], ERASE_LIMITS).missing).toEqual([missing('made-like-open', { place: 'T7' })]);
  });
});
