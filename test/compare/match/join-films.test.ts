import { describe, expect, it } from 'vitest';
import type { Asset } from '../../../src/model/asset.ts';
import { asset, resource } from '../../fixtures/assets.ts';
import { NOON } from './found.ts';
import { disagreeing, join } from './joined.ts';

describe('a Live Photo', () => {
  const film = resource('IMG_1.MOV', { role: 'live-video', content: 'film', size: 5_000 });
  const live = asset('IMG_1.HEIC', { captured: NOON, content: 'still', live: film });
  const halves = [
    asset('IMG_1.HEIC', { captured: NOON, content: 'still' }),
    asset('IMG_1.MOV', { captured: '2024-06-03T12:00:00Z', content: 'film' }),
  ];
  it.each([
    ['the first', [live], halves],
    ['the second', halves, [live]],
    ['both', [live], [live]],
  ])('that %s of two lists knows as one is one', (_, a, b) => {
    const joined = join(a, b);
    expect(joined.assets).toHaveLength(1);
    expect(joined.assets[0]?.kind).toBe('live-photo');
    expect(joined.assets[0]?.resources.map(({ role }) => role)).toEqual(['original', 'live-video']);
    expect(disagreeing(joined)).toBe(0);
  });
});

describe('the film of a Live Photo that the other list has as a video', () => {
  const bare = resource('IMG_1.MOV', { role: 'live-video' });
  const live = asset('IMG_1.HEIC', { captured: NOON, content: 'still', live: bare });
  const still = asset('IMG_1.HEIC', { captured: NOON, content: 'still' });
  const film = (captured: string, id = 'f') => asset('IMG_1.MOV', { id, captured, content: id, size: 5_000 });
  it('becomes its film, in either order', () => {
    for (const joined of [join([live], [still, film(NOON)]), join([still, film(NOON)], [live])]) {
      expect(joined.assets).toHaveLength(1);
      expect(joined.assets[0]?.resources[1]).toMatchObject({ role: 'live-video', size: 5_000 });
      expect(joined.assets[0]?.resources[1]?.fingerprint).not.toBeNull();
      expect(disagreeing(joined)).toBe(0);
    }
  });
  it('stays a video of a shifted clock, and of a moment more than some seconds later', () => {
    expect(join([live], [still, film('2024-06-01T12:00:06Z')]).assets).toHaveLength(1);
    expect(join([live], [still, film('2024-06-01T12:00:07Z')]).assets).toHaveLength(2);
    expect(join([live], [still, film('2024-06-01T14:00:00')]).assets).toHaveLength(2);
  });
  it('is the film of one photo, not of two of its name', () => {
    const other = asset('IMG_1.HEIC', { id: '2', captured: NOON, content: 'other', live: bare });
    const joined = join([live, other], [still, film(NOON)]);
    expect(joined.assets.flatMap(({ resources }) => resources).filter(({ size }) => size === 5_000)).toHaveLength(1);
  });
  it('whose size contradicts the one that is listed is said', () => {
    const sized = (size: number | null) =>
      asset('IMG_1.HEIC', {
        captured: NOON,
        content: 'still',
        live: resource('IMG_1.MOV', { role: 'live-video', content: 'film', size }),
      });
    const video = asset('IMG_1.MOV', { captured: NOON, content: 'film', size: 8 });
    const says = (other: readonly Asset[]) => [9, 8, null].map((size) => disagreeing(join([sized(size)], other)));
    expect(says([still, video])).toEqual([1, 0, 0]);
    expect(says([sized(8)])).toEqual([1, 0, 0]);
    expect(says([sized(null)])).toEqual([0, 0, 0]);
    const other = asset('IMG_1.HEIC', {
      captured: NOON,
      content: 'still',
      live: resource('IMG_1.MOV', { role: 'live-video', content: 'another film', size: 9 }),
    });
    expect(says([other])).toEqual([1, 1, 1]);
    // An edit may be another one by now.
    const edit = (content: number) =>
      asset('a.jpg', { content: 1, companions: [resource('b.jpg', { role: 'edited', content, size: content })] });
    expect(disagreeing(join([edit(2)], [edit(3)]))).toBe(0);
  });
  it('is the film where its bytes are known, and nothing that is known of both is different', () => {
    const known = resource('IMG_1.MOV', { role: 'live-video', content: 'f', size: 7 });
    const proven = asset('IMG_1.HEIC', { captured: NOON, content: 'still', live: known });
    const video = (parts: Parameters<typeof asset>[1]) => asset('IMG_1.MOV', parts);
    for (const parts of [{}, { size: 7 }, { captured: NOON }])
      expect(join([proven], [still, video(parts)]).assets).toHaveLength(1);
    for (const parts of [{ size: 8 }, { captured: NOON, size: 8 }, { captured: NOON, content: 9 }])
      expect(join([proven], [still, video(parts)]).assets).toHaveLength(2);
  });

  it('becomes its film with what either list knows of it, and beside what else belongs to the photo', () => {
    const start = 'AQabcdefghij';
    const filmOf = (ours: Parameters<typeof resource>[1], theirs: Parameters<typeof asset>[1]) => {
      const [one, edit] = [
        resource('IMG_1.MOV', { ...ours, role: 'live-video' }),
        resource('e.JPG', { role: 'edited' }),
      ];
      const photo = asset('IMG_1.HEIC', { captured: NOON, content: 'still', live: one, companions: [edit] });
      const joined = join([photo], [still, asset('IMG_1.MOV', { captured: NOON, ...theirs })]);
      expect(joined.assets).toHaveLength(1);
      expect(joined.assets[0]?.resources.map(({ role }) => role)).toEqual(['original', 'live-video', 'edited']);
      const found = joined.assets[0]?.resources[1];
      return [found?.size, found?.partialFingerprint, found?.fingerprint === null];
    };
    expect(filmOf({}, { size: 7, partialFingerprint: start })).toEqual([7, start, true]);
    expect(filmOf({ size: 7, partialFingerprint: start }, {})).toEqual([7, start, true]);
    expect(filmOf({ partialFingerprint: start }, { size: 7, partialFingerprint: 'AQzzz' })).toEqual([7, start, true]);
    expect(filmOf({ content: 'f' }, { size: 7 })).toEqual([7, null, false]);
    expect(filmOf({}, { content: 'f' })).toEqual([null, null, false]);
  });

  it('stays a video where the other list knows more of it than the one file', () => {
    const edited = asset('IMG_1.MOV', { captured: NOON, companions: [resource('e.MOV', { role: 'edited' })] });
    expect(join([live], [still, edited]).assets).toHaveLength(2);
    const photo = asset('IMG_1.JPG', { captured: NOON, content: 'p' });
    expect(join([live], [still, photo]).assets).toHaveLength(2);
  });

  it('with bytes of its own is told by its size or its date, and by nothing that only one list knows', () => {
    const known = (size: number | null) =>
      asset('IMG_1.HEIC', {
        captured: NOON,
        content: 'still',
        live: resource('IMG_1.MOV', { role: 'live-video', content: 'f', size }),
      });
    const rows = (size: number | null, parts: Parameters<typeof asset>[1]) => [
      join([known(size)], [still, asset('IMG_1.MOV', parts)]).assets.length,
      join([still, asset('IMG_1.MOV', parts)], [known(size)]).assets.length,
    ];
    expect(rows(null, { size: 7 })).toEqual([2, 2]);
    expect(rows(null, { size: 7, captured: NOON })).toEqual([1, 1]);
    expect(rows(7, { content: 'g', size: 7 })).toEqual([2, 2]);
    expect(rows(7, { content: 'f' })).toEqual([1, 1]);
    expect(rows(null, { content: 'f', size: 7 })).toEqual([1, 1]);
  });

  it('stays a video of another time, of two, or of a list that knows the Live Photo as well', () => {
    expect(join([live], [still, film('2024-09-01T10:07:00Z')]).assets).toHaveLength(2);
    expect(join([live], [still, film(NOON), film(NOON, 'g')]).assets).toHaveLength(3);
    expect(join([live], [live, film(NOON)]).assets).toHaveLength(2);
  });

  it('whose size contradicts the one that is listed is said also where the longer list has the Live Photo', () => {
    const live = (size: number | null) =>
      asset('IMG_1.HEIC', {
        captured: NOON,
        content: 'still',
        live: resource('IMG_1.MOV', { role: 'live-video', content: 'film', size }),
      });
    const more = [1, 2, 3].map((n) => asset(`x${n}.jpg`, { content: n }));
    const video = (size: number | null) => asset('IMG_1.MOV', { captured: NOON, content: 'film', size });
    const says = (one: number | null, other: number | null) => {
      const joined = join([live(one), ...more], [still, ...more, video(other)]);
      return [joined.assets.length, disagreeing(joined)];
    };
    expect([says(9, 8), says(8, 8), says(null, 8), says(8, null)]).toEqual([
      [4, 1],
      [4, 0],
      [4, 0],
      [4, 0],
    ]);
  });
});
