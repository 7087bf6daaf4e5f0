import { describe, expect, it } from 'vitest';
import type { Resource } from '../../src/model/asset.ts';
import { asset, resource } from '../fixtures/assets.ts';
import { at, check, NOON, only } from './trap-parts.ts';

describe('other formats and versions', () => {
  it('are different, never a copy', () => {
    expect(only(asset('IMG_1.HEIC', at(NOON)), asset('IMG_1.JPG', at(NOON)))).toBe('different name-time converted');
    expect(only(asset('IMG_1.MOV', at(NOON)), asset('IMG_1.MP4', at(NOON)))).toBe('different name-time converted');
    expect(only(asset('IMG_1.HEIC', at(NOON)), asset('IMG_E1.HEIC', at(NOON)))).toBe('absent none');
    expect(only(asset('IMG_0001.HEIC', at(NOON)), asset('IMG_E0001.HEIC', at(NOON)))).toBe(
      'different other-name-time edited',
    );
  });

  it('with fewer pixels are reduced', () => {
    const big = asset('IMG_1.JPG', at(NOON, { width: 4032, height: 3024 }));
    expect(only(big, asset('IMG_1.JPG', at(NOON, { width: 2048, height: 1536 })))).toBe('different name-time reduced');
    expect(only(big, asset('IMG_1.JPG', at(NOON, { width: 3024, height: 4032 })))).toBe('matched name-time');
  });

  it('of a still are never its film, and a PNG is not a photo of the same number', () => {
    expect(only(asset('IMG_1.HEIC', at(NOON)), asset('IMG_1.MOV', at(NOON)))).toBe('absent none');
    expect(only(asset('IMG_1.HEIC', at(NOON)), asset('IMG_1.PNG', at(NOON)))).toBe('absent none');
  });
});

describe('Live Photos', () => {
  const live = (content: string) => resource('IMG_1.MOV', { role: 'live-video', content, size: 5 });
  const listed = asset('IMG_1.HEIC', at(NOON, { content: 'still', live: live('film') }));

  it('are as good as their worse half', () => {
    expect(only(listed, asset('IMG_1.HEIC', { content: 'still', size: 9, live: live('film') }))).toBe(
      'verified same-bytes',
    );
    expect(only(listed, asset('IMG_1.HEIC', { content: 'still', size: 9 }))).toBe('different same-bytes half');
    expect(only(listed, asset('IMG_1.HEIC', { content: 'still', size: 9, live: live('other') }))).toBe(
      'different name-time rewritten',
    );
    expect(only(listed, asset('IMG_1.MOV', { content: 'film', size: 9 }))).toBe('different same-bytes half');
  });

  it('are found though this computer knows the halves as two files', () => {
    const halves = [asset('a.heic', { content: 'still', size: 9 }), asset('b.mov', { content: 'film', size: 9 })];
    expect(only(listed, ...halves)).toBe('verified same-bytes');
  });

  it('are found though the list knows the halves as two rows', () => {
    const rows = [
      asset('IMG_1.HEIC', at(NOON, { id: '1' })),
      asset('IMG_1.MOV', at('2024-06-01T12:00:02Z', { id: '2' })),
    ];
    const result = check(rows, [asset('IMG_1.HEIC', at(NOON, { size: 9, live: live('film') }))]);
    expect(result.coverage.matched).toBe(2);
  });

  it('whose film has another name here still have it, where the place has joined the two', () => {
    const bare = asset('IMG_1.HEIC', at(NOON, { live: resource('IMG_1.MOV', { role: 'live-video' }) }));
    const here = asset('IMG_1.HEIC', at(NOON, { live: resource('IMG_1_HEVC.MOV', { role: 'live-video', size: 5 }) }));
    expect(only(bare, here)).toBe('matched name-time');
  });

  it('do not share one film that is not proven', () => {
    const film = resource('IMG_1.MOV', { role: 'live-video' });
    const rows = ['1', '2'].map((id) => asset('IMG_1.HEIC', { id, content: 'still', live: film }));
    const result = check(rows, [asset('IMG_1.HEIC', { content: 'still', size: 9, live: live('film') })]);
    expect(result.rows.map((row) => row.coverage).sort()).toEqual(['different', 'matched']);
  });

  it('with RAW halves need those too', () => {
    const raw = (content: string) => resource('IMG_1.DNG', { role: 'raw', content, size: 50 });
    const pair = asset('IMG_1.JPG', { content: 'jpg', companions: [raw('raw')] });
    expect(only(pair, asset('IMG_1.JPG', { content: 'jpg', size: 9 }))).toBe('different same-bytes raw-half');
    expect(only(pair, asset('IMG_1.JPG', { content: 'jpg', size: 9, companions: [raw('raw')] }))).toBe(
      'verified same-bytes',
    );
  });
});

describe('frames of a burst', () => {
  it('are photos like others when they are listed', () => {
    const frame = (state: 'here' | 'gone') => {
      const chosen = asset('IMG_1.HEIC', { id: '1', content: 1 });
      const other = asset('IMG_1.HEIC', { id: '2', content: 2, flags: { burstFrame: true } });
      return check([chosen, other], state === 'here' ? [chosen, other] : [chosen]).coverage;
    };
    expect(frame('here')).toMatchObject({ verified: 2, absent: 0 });
    expect(frame('gone').verified).toBe(1);
  });
});

describe('the film of a Live Photo', () => {
  const live = (still: string | null | undefined, film: string | null | undefined) => {
    const made = asset('IMG_1.HEIC', at(NOON, { live: resource('IMG_1.MOV', { role: 'live-video', size: 9_000 }) }));
    const [first, second] = made.resources;
    const marked = (one: Resource, contentIdentifier: string | null | undefined): Resource =>
      contentIdentifier === undefined ? one : { ...one, contentIdentifier };
    return { ...made, resources: [marked(first, still), marked(second ?? first, film)] as const };
  };
  const listed = asset('IMG_1.HEIC', at(NOON, { live: resource('IMG_1.MOV', { role: 'live-video' }) }));
  it('belongs to its still by their identifier, and is likely without it', () => {
    expect(check([listed], [live('A', 'A')]).coverage.matched).toBe(1);
    expect(check([listed], [live(undefined, undefined)]).coverage.matched).toBe(1);
    for (const [still, film] of [
      ['A', null],
      ['A', 'B'],
      [null, 'B'],
      [null, null],
    ] as const)
      expect(check([listed], [live(still, film)]).coverage, `${still} ${film}`).toMatchObject({
        matched: 0,
        likely: 1,
      });
  });
});

describe('an edited version that is listed', () => {
  it('is found beside its original', () => {
    const rows = ['IMG_1234.HEIC', 'IMG_E1234.HEIC'].map((name) => asset(name, at(NOON, { id: name })));
    const edited = resource('IMG_E1234.HEIC', { role: 'edited', size: 8_000 });
    const here = asset('IMG_1234.HEIC', at(NOON, { size: 9_000, companions: [edited] }));
    expect(check(rows, [here]).coverage).toMatchObject({ matched: 2, absent: 0 });
    expect(check(rows, [asset('IMG_1234.HEIC', at(NOON, { size: 9_000 }))]).coverage.matched).toBe(1);
  });
});
