import { expect, it } from 'vitest';
import { pairByBytes } from '../../../src/compare/match/pair-by-bytes.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { type AssetParts, asset, resource } from '../../fixtures/assets.ts';

// Rows of two lists with equal bytes: which become one, which stay, and where the lists contradict each other.

const raw = (content: string | null, size: number | null = 5) => resource('a.dng', { role: 'raw', content, size });
const edit = (size: number) => resource('b.jpg', { role: 'edited', content: size, size });
const jpg = (id = 'jpg', parts: AssetParts = {}) => asset('a.jpg', { id, content: 'jpg', ...parts });
const pair = (content: string | null, size: number | null = 5) => jpg('pair', { companions: [raw(content, size)] });
const dng = (id: string, content: string | null = 'raw', size: number | null = 5) =>
  asset('a.dng', { id, content, size });

it.each<[string, readonly Asset[], readonly Asset[], string]>([
  ['one of each', [jpg('1')], [jpg('2')], '1 + 0 + 0, 0'],
  ['two of each', [jpg('1'), jpg('2')], [jpg('3'), jpg('4')], '2 + 0 + 0, 0'],
  ['two and one', [jpg('1'), jpg('2')], [jpg('3')], '1 + 1 + 0, 0'],
  ['one and two', [jpg('1')], [jpg('2'), jpg('3')], '1 + 0 + 1, 0'],
  ['no bytes', [jpg('1', { content: null })], [jpg('2', { content: null })], '0 + 1 + 1, 0'],
  ['two sizes', [jpg('1', { size: 1 })], [jpg('2', { size: 2 })], '1 + 0 + 0, 1'],
  ['one known size', [jpg('1', { size: 1 })], [jpg('2')], '1 + 0 + 0, 0'],
  ['a pair, and its two files', [pair('raw')], [jpg(), dng('raw')], '1 + 0 + 0, 0'],
  ['a pair, and its two files, of another size', [pair('raw')], [jpg(), dng('raw', 'raw', 6)], '1 + 0 + 0, 1'],
  ['a pair, and its two files, of no known size', [pair('raw')], [jpg(), dng('raw', 'raw', null)], '1 + 0 + 0, 0'],
  ['a pair, and a file whose bytes are not known', [pair('raw')], [jpg(), dng('raw', null)], '1 + 0 + 1, 0'],
  ['a pair whose bytes are not known, and a file', [pair(null)], [jpg(), dng('raw')], '1 + 0 + 1, 0'],
  [
    'a pair and its edit, and a file like the edit',
    [jpg('1', { companions: [edit(5)] })],
    [asset('b.jpg', { content: 5 })],
    '0 + 1 + 1, 0',
  ],
  ['two files, and the pair of them', [jpg(), dng('raw')], [pair('raw')], '1 + 0 + 0, 0'],
  ['two files, and the pair of them, of another size', [jpg(), dng('raw', 'raw', 6)], [pair('raw')], '1 + 0 + 0, 1'],
  ['two files and one once more, and the pair', [jpg(), dng('1'), dng('2')], [pair('raw')], '1 + 1 + 0, 0'],
  ['one file, and a pair', [jpg()], [pair('raw')], '1 + 0 + 0, 0'],
  ['two files, and a pair whose second bytes are not known', [jpg(), dng('raw')], [pair(null)], '1 + 1 + 0, 0'],
  ['two pairs', [pair('raw')], [pair('raw')], '1 + 0 + 0, 0'],
  ['two pairs with other second bytes', [pair('raw')], [pair('other')], '1 + 0 + 0, 1'],
  ['two pairs, one with unknown second bytes', [pair('raw')], [pair(null)], '1 + 0 + 0, 0'],
  ['two pairs, the other with unknown second bytes', [pair(null)], [pair('raw')], '1 + 0 + 0, 0'],
  ['two pairs with another second size', [pair(null)], [pair(null, 6)], '1 + 0 + 0, 1'],
  ['a photo with an edit, and a pair', [jpg('1', { companions: [edit(7)] })], [pair('raw')], '1 + 0 + 0, 0'],
  [
    'a photo with two edits of two lists',
    [jpg('1', { companions: [edit(7)] })],
    [jpg('2', { companions: [edit(8)] })],
    '1 + 0 + 0, 0',
  ],
])('%s', (_, base, other, says) => {
  const { joined, onlyBase, onlyOther, contradicting } = pairByBytes(base, other, 'neither');
  expect(`${joined.length} + ${onlyBase.length} + ${onlyOther.length}, ${contradicting}`).toBe(says);
});
