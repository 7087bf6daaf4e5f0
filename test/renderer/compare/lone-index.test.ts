// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { ALL_LONE } from '../../../src/renderer/compare/check-summary.ts';
import { countLonePlaces, createLoneIndex } from '../../../src/renderer/compare/lone-index.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';

const photo = (name: string, day: string) => asset(name, { captured: `${day}T10:00:00Z`, content: name, size: 9_000 });
const cloud = [photo('C2.JPG', '2023-07-02'), photo('C1.MOV', '2023-06-01')];
const disk = photo('sub/D.JPG', '2024-01-01');
const at = (id: string, key: string, ...photos: (typeof disk)[]) =>
  folder(photos, { place: { id, name: id, independenceKey: key } });
const comparison = compare({
  lists: [icloudList([...cloud, photo('BOTH.JPG', '2023-01-01')])],
  counts: null,
  places: [at('pc', 'computer', photo('BOTH.JPG', '2023-01-01')), at('usb', 'usb', disk), at('usb2', 'usb', disk)],
  today: TODAY,
});

describe('the photos in only one place, filtered and paged', () => {
  it('stand in groups of one place, the largest first, by date within', () => {
    const index = createLoneIndex(comparison);
    expect(index.find(ALL_LONE)).toEqual({
      total: 3,
      groups: [
        { key: 'in icloud', start: 0, count: 2 },
        { key: 'in usb', start: 2, count: 1 },
      ],
    });
    expect(index.page(0, 9).map(({ name }) => name)).toEqual(['C1.MOV', 'C2.JPG', 'sub/D.JPG']);
    expect(countLonePlaces(comparison.lonePhotos)).toMatchObject([
      { key: 'in icloud', where: 'icloud', count: 2, uncertain: 0 },
      { key: 'in usb', where: 'usb', count: 1, uncertain: 0 },
    ]);
  });

  it('leave what fits a place, a month, a type, a search', () => {
    const index = createLoneIndex(comparison);
    const names = (filter: Partial<typeof ALL_LONE>): string[] => {
      const { total } = index.find({ ...ALL_LONE, ...filter });
      return index.page(0, total).map(({ name }) => name);
    };
    expect(names({ place: 'in usb' })).toEqual(['sub/D.JPG']);
    expect(names({ place: 'in nas' })).toEqual([]);
    expect(names({ month: '2023-07' })).toEqual(['C2.JPG']);
    expect(names({ media: 'video' })).toEqual(['C1.MOV']);
    expect(names({ search: 'SUB/' })).toEqual(['sub/D.JPG']);
  });

  it('each says what every place has of it, and the kind of gap whose advice helps', () => {
    const index = createLoneIndex(comparison);
    index.find({ ...ALL_LONE, place: 'in usb' });
    const [item] = index.page(0, 1);
    expect(item).toMatchObject({ where: 'usb', certain: true, gap: 'missing-in-icloud' });
    expect(item?.whereabouts.map(({ placeId, holding, finding }) => [placeId, holding, finding?.coverage])).toEqual([
      ['list', 'not-listed', undefined],
      ['pc', 'found', 'absent'],
      ['usb', 'itself-read', 'matched'],
      ['usb2', 'found', 'verified'],
    ]);
    expect(item?.picture).toEqual({ placeId: 'usb', path: 'sub/D.JPG' });
    index.find({ ...ALL_LONE, place: 'in icloud' });
    expect(index.page(0, 1)[0]).toMatchObject({ gap: 'missing-here', picture: null });
  });
});
