import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { CompareInput } from '../../../src/compare/comparison.ts';
import type { Asset, Resource } from '../../../src/model/asset.ts';
import { UNKNOWN_STANDING } from '../../../src/model/place-standing.ts';
import type { WitnessKind } from '../../../src/model/witness.ts';
import { TODAY } from '../../fixtures/assets.ts';
import { HEALTHY_LISTS, healthyCheck } from './formats.ts';
import { type Change, DAY, onFacts, onList, onPlace, standing } from './good-check.ts';

/** Every file of every place, changed. */
const files = (change: (file: Resource) => Resource): Change =>
  onPlace((place) => ({
    ...place,
    assets: place.assets.map((asset): Asset => {
      const [first, ...rest] = asset.resources;
      return { ...asset, resources: [change(first), ...rest.map(change)] };
    }),
  }));

const typed = (change: Partial<NonNullable<CompareInput['counts']>>): Change => {
  return (input) => ({ ...input, counts: input.counts && { ...input.counts, ...change } });
};

/** Nobody besides the rows says how many there are. */
const NOBODY_COUNTED: Change = (input) => onFacts(() => ({ totals: null }))({ ...input, counts: null });

/** Ways in which each of the five witnesses can be away. */
const AWAY: Readonly<Record<WitnessKind, readonly Change[]>> = {
  bytes: [
    files((file) => ({ ...file, fingerprint: null })),
    files((file) => ({ ...file, readAt: null })),
    files((file) => ({ ...file, readAt: TODAY - 91 * DAY })),
    files((file) => ({ ...file, readAt: TODAY + DAY })),
    onList((list) => ({
      ...list,
      assets: list.assets.map((asset): Asset => {
        const without = (file: Resource): Resource => ({ ...file, fingerprint: null });
        const [first, ...rest] = asset.resources;
        return { ...asset, resources: [without(first), ...rest.map(without)] };
      }),
    })),
  ],
  'whole-list': [
    NOBODY_COUNTED,
    (input) => typed({ photos: (input.counts?.photos ?? 0) + 1 })(input),
    (input) => typed({ videos: null })(NOBODY_COUNTED({ ...input })),
    onFacts(() => ({ unread: 1 })),
    onFacts(() => ({ subject: 'folder' })),
    onList((list) => ({ ...list, assets: list.assets.slice(1) })),
  ],
  age: [
    onFacts(({ age }) => ({ age: { ...age, at: null, source: 'none' } })),
    onFacts(({ age }) => ({ age: { ...age, at: TODAY + DAY } })),
    onFacts(({ age }) => ({ age: { ...age, at: TODAY - 31 * DAY } })),
    onFacts(({ age }) => ({ age: { ...age, newestAddition: TODAY + DAY } })),
  ],
  independence: [
    onPlace((place) => ({ ...place, place: { ...place.place, standing: UNKNOWN_STANDING } })),
    onPlace((place) => ({ ...place, place: { ...place.place, independenceKey: 'icloud' } })),
    standing({ mirror: 'yes' }),
    standing({ ground: 'phone-backup', mayCount: false }),
    (input) => ({ ...input, places: [] }),
  ],
  'looked-everywhere': [
    onPlace((place) => ({ ...place, notes: [{ code: 'scan-unfinished', blocks: true }] })),
    onPlace((place) => ({ ...place, notes: [{ code: 'placeholders-not-asked', blocks: true }] })),
    onPlace((place) => ({ ...place, notes: [{ code: 'unreadable-folders', blocks: true, count: 1 }] })),
    onPlace(({ passedOver: _, ...place }) => place),
    onPlace((place) => ({ ...place, asOf: TODAY - 31 * DAY })),
  ],
};

const WAYS = Object.entries(AWAY).flatMap(([kind, changes]) => changes.map((change, way) => ({ kind, way, change })));
const answer = (input: CompareInput) => compare(input).verdict;

describe.each(HEALTHY_LISTS)('a healthy library by the list of $format', ({ list, best }) => {
  it(`is answered with ${best} where everything is known`, async () => {
    const { answer: found, missing } = answer(healthyCheck(await list()));
    expect(found, JSON.stringify(missing)).toBe(best);
  });

  it('is never a yes with one of the five witnesses away, nor with two', async () => {
    const healthy = healthyCheck(await list());
    for (const { kind, way, change } of WAYS) {
      const one = answer(change(healthy));
      expect(one.answer, `${kind} ${way}`).not.toBe('yes');
      expect(best === 'cannot-tell' ? one.answer : '', `${kind} ${way}`).not.toBe('unproven');
      for (const other of WAYS)
        expect(answer(other.change(change(healthy))).answer, `${kind} ${way}, ${other.kind} ${other.way}`).not.toBe(
          'yes',
        );
    }
  });
});
