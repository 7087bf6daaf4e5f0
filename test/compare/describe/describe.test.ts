import { describe, expect, it } from 'vitest';
import { describe as describeAll } from '../../../src/compare/describe/describe.ts';
import { independenceOf } from '../../../src/compare/group/independence.ts';
import { relate } from '../../../src/compare/group/relate.ts';
import { partByFlags } from '../../../src/compare/match/reference.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { CaptureTime } from '../../../src/model/capture-time.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { asset, type ContentsParts, folder, icloudList } from '../../fixtures/assets.ts';

// What is said of the photos before anybody asks what day it is.

const described = (list: PlaceContents | null, ...places: readonly PlaceContents[]) => {
  const reference = list && { contents: list, ...partByFlags(list.assets) };
  const lists = list === null ? [] : [list];
  return describeAll(relate(reference, places, independenceOf(lists, list?.place.independenceKey ?? null, places)));
};
const at = (captured: CaptureTime | string, name = 'a.jpg') => asset(name, { captured });
const NOON = Date.UTC(2024, 5, 1, 12);
const wall = (ms: number): CaptureTime => ({ kind: 'wall', ms, precision: 'second' });

describe('a place', () => {
  const summary = (assets: readonly Asset[], parts: ContentsParts = {}) =>
    described(null, folder(assets, parts)).summaries[0];

  it('is from the first of its photos to the last, by their own clocks', () => {
    const undated = [at({ kind: 'unknown' }, 'u.jpg'), at({ kind: 'file', ms: 0, precision: 'second' }, 'f.jpg')];
    const late = at('2024-06-30T23:30:00+02:00', 'l.jpg');
    const early = at('2024-01-01T00:30:00+02:00', 'e.jpg');
    expect(summary([late, ...undated, early])?.range).toEqual({ first: '2024-01-01', last: '2024-06-30' });
    expect(summary([late])?.range).toEqual({ first: '2024-06-30', last: '2024-06-30' });
    expect(summary(undated)?.range).toEqual({ first: null, last: null });
  });

  it('is known to its end where no note says otherwise', () => {
    expect(summary([])).toMatchObject({ complete: true, notes: [], facts: null, passedOver: [] });
    const notes = [{ code: 'scan-unfinished', blocks: true }] as const;
    expect(summary([], { notes })).toMatchObject({ complete: false, notes });
    expect(described(icloudList([])).list).toMatchObject({ complete: true, passedOver: null });
  });
});

describe('a list', () => {
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) =>
      asset(`IMG_${from + i}.JPG`, { content: from + i, captured: wall(NOON + i) }),
    );

  it('of another library is said to be one, and then nothing is called missing', () => {
    const wrong = described(icloudList(many(0, 30)), folder(many(5_000, 30)));
    expect(wrong.wrongList).toEqual({ listed: 30, here: 30, common: 0 });
    expect(wrong.list?.notes).toEqual([{ code: 'wrong-list', blocks: true }]);
    expect(wrong.list?.complete).toBe(false);
    expect(new Set(wrong.rowGaps.map(({ kind }) => kind))).toEqual(new Set(['uncertain']));
    expect([wrong.onlyHere, wrong.patterns]).toEqual([null, []]);
    const own = described(icloudList(many(0, 30)), folder(many(29, 30)));
    expect([own.wrongList, own.list?.complete, own.onlyHere?.length]).toEqual([null, true, 29]);
    expect(new Set(own.rowGaps.map(({ kind }) => kind))).toEqual(new Set(['missing-here']));
  });

  it('says what only is here where it is whole, is of iCloud and has a photo', () => {
    const here = folder(many(0, 2));
    const only = (list: PlaceContents) => described(list, here).onlyHere?.length ?? null;
    expect(only(icloudList(many(0, 1)))).toBe(1);
    expect(only(icloudList([]))).toBeNull();
    expect(only(icloudList(many(0, 1), { notes: [{ code: 'parts-missing', blocks: true }] }))).toBeNull();
    // A folder that stands in place of a list says nothing of iCloud.
    expect(only(folder(many(0, 1), { place: { id: 'other', independenceKey: 'other' } }))).toBeNull();
    expect(described(null, here).onlyHere).toBeNull();
  });

  it('has no gaps where there is no place, and is counted by what was found', () => {
    expect(described(icloudList(many(0, 2))).rowGaps).toEqual([]);
    const found = described(icloudList(many(0, 3)), folder(many(0, 1)));
    expect(found.rowGaps.map(({ kind, from }) => [kind, from])).toEqual([
      ['missing-here', found.list?.place.id],
      ['missing-here', found.list?.place.id],
    ]);
    expect(found.coverage).toEqual({ verified: 1, matched: 0, likely: 0, different: 0, placeholder: 0, absent: 2 });
  });
});
