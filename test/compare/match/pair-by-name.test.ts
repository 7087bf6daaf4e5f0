import { expect, it } from 'vitest';
import { pairByName } from '../../../src/compare/match/pair-by-name.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { CaptureTime } from '../../../src/model/capture-time.ts';
import { asset, resource } from '../../fixtures/assets.ts';
import { inName, NOON } from './found.ts';

// Rows of two lists of which no bytes say that they are one: which become one, which stay, and which may be one.

const a = (parts: Parameters<typeof asset>[1] = {}, id = 'a') => asset('a.jpg', { id, ...parts });
const edited = asset('y.jpg', { content: 1, companions: [resource('z.jpg', { role: 'edited', content: 5 })] });
const paired = (base: readonly Asset[], other: readonly Asset[]) => {
  const { joined, onlyBase, onlyOther, doubtful, doubted } = pairByName(base, other, 'neither');
  const ids = (assets: readonly Asset[]) => assets.map(({ id }) => id).join() || '-';
  return `${ids(joined)} | ${ids(onlyBase)} | ${ids(onlyOther)} | ${doubtful} of ${doubted.size}`;
};

it.each<[string, readonly Asset[], readonly Asset[], string]>([
  ['name and time', [a({ captured: NOON })], [a({ captured: NOON }, 'b')], 'a | - | - | 0 of 0'],
  [
    'name and another time',
    [a({ captured: NOON })],
    [a({ captured: '2020-01-01T00:07:00Z' }, 'b')],
    '- | a | b | 0 of 0',
  ],
  ['a name alone', [a({ captured: NOON })], [a({}, 'b')], 'a | - | - | 0 of 0'],
  ['a name with bytes of its own', [a({ captured: NOON })], [a({ content: 1 }, 'b')], '- | a | b | 1 of 2'],
  ['a name with a size of its own', [a({ captured: NOON })], [a({ size: 1 }, 'b')], '- | a | b | 1 of 2'],
  ['a name with a time of its own', [a({ content: 1 })], [a({ captured: NOON }, 'b')], '- | a | b | 1 of 2'],
  ['two names alone, for one', [a({ captured: NOON })], [a({}, 'b'), a({}, 'c')], '- | a | b,c | 1 of 2'],
  [
    'one name alone, for two',
    [a({ captured: NOON }), a({ captured: '2024-06-01T13:00:00Z' }, 'b')],
    [a({}, 'c')],
    'a | b | - | 0 of 0',
  ],
  [
    'a name of another format',
    [asset('a.heic', { captured: NOON })],
    [a({ captured: NOON }, 'b')],
    '- | a.heic | b | 0 of 0',
  ],
  [
    'another size',
    [a({ captured: NOON, size: 9_000 })],
    [a({ captured: NOON, size: 5_000 }, 'b')],
    '- | a | b | 1 of 2',
  ],
  [
    'a time that stands in the name',
    [inName(a({ captured: NOON }))],
    [inName(a({ captured: NOON }, 'b'))],
    'a | - | - | 0 of 0',
  ],
  [
    'a number behind the name',
    [asset('beach.jpg', { captured: NOON })],
    [asset('beach (1).jpg', { captured: NOON })],
    '- | beach.jpg | beach (1).jpg | 0 of 0',
  ],
  ['an edit of those bytes under another name', [asset('x.jpg', { content: 5 })], [edited], 'x.jpg | - | - | 0 of 0'],
  [
    'an edit of those bytes, for two',
    [asset('x.jpg', { content: 5 }), asset('w.jpg', { content: 5 })],
    [edited],
    'x.jpg | w.jpg | - | 0 of 0',
  ],
])('%s', (_, base, other, says) => expect(paired(base, other)).toBe(says));

const moment = (n: number, kind: 'instant' | 'wall', minutes = 0): Asset => {
  const ms = Date.UTC(2023, 0, 5 + 30 * n, 10, n, 3 * n) + minutes * 60_000;
  const captured: CaptureTime =
    kind === 'wall' ? { kind, ms, precision: 'second' } : { kind, ms, offsetMinutes: null, precision: 'second' };
  return asset(`IMG_${1000 + n}.JPG`, { captured });
};
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

it.each([
  [4, 0],
  [5, 5],
])('%i photos of one name show a zone: %i become one', (count, joined) => {
  const all = numbers(count);
  const found = pairByName(
    all.map((n) => moment(n, 'instant')),
    all.map((n) => moment(n, 'wall', 60)),
    'neither',
  );
  expect(found.joined).toHaveLength(joined);
});

it('a zone says nothing of two moments an hour apart', () => {
  const base = [...numbers(5).map((n) => moment(n, 'instant')), a({ captured: NOON })];
  const other = [...numbers(5).map((n) => moment(n, 'wall', 60)), a({ captured: '2024-06-01T13:00:00Z' }, 'b')];
  const { joined, onlyBase, onlyOther } = pairByName(base, other, 'neither');
  expect([joined.length, onlyBase.map(({ id }) => id), onlyOther.map(({ id }) => id)]).toEqual([5, ['a'], ['b']]);
});

it('odd minutes are no zone, however many photos show some', () => {
  const shown = (kind: 'instant' | 'wall') =>
    numbers(10).map((n) => ({ ...moment(n, kind, kind === 'wall' ? (n === 0 ? 60 : 97) : 0), name: `beach ${n}.jpg` }));
  const named = (all: readonly Asset[]) => all.map((each): Asset => ({ ...each, resources: [resource(each.name)] }));
  expect(pairByName(named(shown('instant')), named(shown('wall')), 'neither').joined).toEqual([]);
});
