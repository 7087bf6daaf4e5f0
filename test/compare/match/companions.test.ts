import { describe, expect, it } from 'vitest';
import type { Asset } from '../../../src/model/asset.ts';
import { type AssetParts, asset, type ResourceParts, resource } from '../../fixtures/assets.ts';
import { found, NOON, p, type Told } from './found.ts';

// The further files of a photo: the film of a still, the RAW of a JPEG, the edit of an original.

const still = (film: ResourceParts & { readonly name?: string }, parts: AssetParts = {}, name = 'IMG_1.HEIC') =>
  p(name, { ...parts, live: resource(film.name ?? 'IMG_1.MOV', { ...film, role: 'live-video' }) });
const row = still({});
const proven = still({}, { content: 'still' });
const raw = (name: string, parts: ResourceParts = {}) => resource(name, { ...parts, role: 'raw' });
const undated = { captured: { kind: 'unknown' } } as const;

it.each<Told>([
  [
    'a film under another name is that of its still, before any other name is tried',
    [row],
    [still({ name: 'clip.MOV' }), p('IMG_1 (1).MOV')],
    ['matched name-time - IMG_1.HEIC'],
  ],
  [
    'also where the still has another name, before a mere name is a hint',
    [row],
    [still({ name: 'clip.MOV' }, {}, 'IMG_1 (1).HEIC'), asset('IMG_1.MOV')],
    ['likely other-name-time - IMG_1 (1).HEIC'],
  ],
  [
    'also where the still is a placeholder',
    [row],
    [still({ name: 'clip.MOV' }, { state: 'placeholder' })],
    ['placeholder name-only - IMG_1.HEIC'],
  ],
  [
    'a film that is another photo’s is not that of the still',
    [proven, p('v.MOV', { content: 'film' })],
    [still({ name: 'clip.MOV', content: 'film' }, { content: 'still' })],
    ['different same-bytes half IMG_1.HEIC', 'verified same-bytes - clip.MOV'],
  ],
  ['a film of which nothing but its still is missing', [row], [p('IMG_1.MOV')], ['different name-time half IMG_1.MOV']],
  [
    'an empty film, whatever its bytes are said to be',
    [still({ content: 'film' })],
    [still({ content: 'film', state: 'empty' })],
    ['different name-time unreadable IMG_1.HEIC'],
  ],
  [
    'a film is no RAW',
    [p('IMG_1.JPG', { content: 1, companions: [raw('other.DNG')] })],
    [p('IMG_1.JPG', { content: 1, live: resource('clip.MOV', { role: 'live-video' }) })],
    ['different same-bytes raw-half IMG_1.JPG'],
  ],
  [
    'a RAW under another name is that of its JPEG; the film that is proven elsewhere stays so',
    [still({ content: 'film' }, { content: 'still', companions: [raw('other.DNG')] })],
    [
      still({ content: 'another film' }, { content: 'still', companions: [raw('x.DNG')] }),
      p('beach.MOV', { content: 'film' }),
    ],
    ['matched name-time - IMG_1.HEIC'],
  ],
  [
    'a still of which a place has an edit only',
    [p('IMG_1.HEIC'), p('IMG_E1.HEIC')],
    [p('IMG_1.HEIC'), asset('IMG_E1.HEIC', { captured: NOON, role: 'edited' })],
    ['matched name-time - IMG_1.HEIC', 'absent none - -'],
  ],
])('%s', (_, listed, here, says) => expect(found(listed, here)).toEqual(says));

describe('what joins a film and its still, where', () => {
  const joined = (photo: Asset, ids: readonly (string | null | undefined)[]): Asset => {
    const [first, ...rest] = photo.resources.map((each, i) => {
      const id = ids[i];
      return id === undefined ? each : { ...each, contentIdentifier: id };
    });
    return first === undefined ? photo : { ...photo, resources: [first, ...rest] };
  };
  it.each([
    ['neither carries anything', [null, null], 'likely'],
    ['nobody has looked into either', [undefined, undefined], 'matched'],
    ['nobody has looked into the still', [undefined, 'A'], 'matched'],
    ['nobody has looked into the film', [null, undefined], 'matched'],
    ['both carry one', ['A', 'A'], 'matched'],
  ] as const)('%s', (_, ids, says) =>
    expect(found([row], [joined(row, ids)])).toEqual([`${says} name-time - IMG_1.HEIC`]),
  );

  it('is not asked of a RAW', () => {
    const pair = p('IMG_1.JPG', { companions: [raw('IMG_1.DNG')] });
    expect(found([pair], [joined(pair, [null, null])])).toEqual(['matched name-time - IMG_1.JPG']);
    expect(found([pair], [joined(pair, ['A', 'B'])])).toEqual(['matched name-time - IMG_1.JPG']);
  });

  it('does not matter where the bytes of the film are proven, nor where the still is not here', () => {
    const sure = still({ content: 'film' });
    expect(found([sure], [joined(sure, ['A', 'B'])])).toEqual(['matched name-time - IMG_1.HEIC']);
    expect(found([row], [joined(p('IMG_1.MOV'), ['A'])])).toEqual(['different name-time half IMG_1.MOV']);
  });
});

describe('an edit that is a row of its own, and a file beside an original', () => {
  const edit = (parts: ResourceParts = {}, of: AssetParts = {}, name = 'IMG_E1.HEIC') =>
    p('IMG_1.HEIC', { content: 1, ...of, companions: [resource(name, { ...parts, role: 'edited' })] });
  const listed = (parts: AssetParts = {}, name = 'IMG_E1.HEIC') => [p('IMG_1.HEIC', { content: 1 }), p(name, parts)];
  const says = (rows: readonly Asset[], here: readonly Asset[]) => found(rows, here).slice(1);
  const [is, no] = [['matched name-time - IMG_1.HEIC'], ['absent none - -']];

  it.each<readonly [what: string, row: readonly Asset[], here: Asset, says: readonly string[]]>([
    ['of its name and time', listed(), edit(), is],
    ['of its size', listed({ size: 9 }), edit({ size: 9 }), is],
    ['of another size', listed({ size: 9 }), edit({ size: 8 }), no],
    ['of another name', listed(), edit({}, {}, 'IMG_E2.HEIC'), no],
    ['of another day', listed({ captured: '2024-06-02' }), edit(), no],
    ['cut otherwise than its original', listed({ width: 10, height: 10 }), edit({}, { width: 40, height: 30 }), is],
    ['that is a placeholder', listed(), edit({ state: 'placeholder' }), no],
    ['that is cut short', listed(), edit({ state: 'cut-short' }), no],
    [
      'that stands beside it for another reason',
      listed(),
      p('IMG_1.HEIC', { content: 1, companions: [resource('IMG_E1.HEIC', { role: 'sidecar' })] }),
      no,
    ],
    ['twice listed', [...listed(), p('IMG_E1.HEIC', { id: '2' })], edit(), [...no, ...no]],
    ['with bytes that are others', listed({ content: 3 }), edit({ content: 2 }), no],
  ])('%s', (_, rows, here, told) => expect(says(rows, [here])).toEqual(told));

  it('is told by the right original of several', () => {
    const here = [p('IMG_0.HEIC', { content: 0 }), edit(), p('IMG_2.HEIC', { content: 2 })];
    expect(says(listed(), here)).toEqual(is);
  });

  it('is no film of a still', () => {
    const one = p('IMG_1.HEIC', { content: 1, companions: [resource('IMG_1.MOV', { role: 'edited' })] });
    expect(found([still({}, { content: 1 })], [one])).toEqual(['different same-bytes half IMG_1.HEIC']);
  });

  it('does not take the file of its original from anybody, and two edits of one original are both found', () => {
    const second = resource('IMG_E1.JPG', { role: 'edited' });
    const both = p('IMG_1.HEIC', { content: 1, companions: [...edit().resources.slice(1), second] });
    expect(found([...listed(), p('IMG_E1.JPG')], [both])).toEqual([
      'verified same-bytes - IMG_1.HEIC',
      'matched name-time - IMG_1.HEIC',
      'matched name-time - IMG_1.HEIC',
    ]);
    expect(found([p('IMG_1.HEIC'), p('IMG_E1.HEIC', undated)], [both])).toHaveLength(2);
  });
});
