import { expect, it } from 'vitest';
import type { Asset } from '../../../src/model/asset.ts';
import { type AssetParts, asset, resource } from '../../fixtures/assets.ts';
import { found, NOON, p, type Told } from './found.ts';

// The exact name and the time, where several rows and files of one name could be each other.

const row = (id: string, captured: AssetParts['captured'] = NOON, parts: AssetParts = {}) =>
  p('a.jpg', { id, captured, ...parts });
const file = (at: string, captured: AssetParts['captured'] = NOON, parts: AssetParts = {}) =>
  p('a.jpg', { id: at, path: `${at}/a.jpg`, captured, ...parts });
const live = () => p('IMG_1.HEIC', { live: resource('IMG_1.MOV', { role: 'live-video' }) });
const wall = '2024-06-01T14:00:00';
/** Three photos of that day, of one size in two places, by which the clock here was two hours ahead. */
const shown = (hour: (i: number) => string): Asset[] =>
  [1, 2, 3].map((i) => asset(`DSC_000${i}.JPG`, { size: 90_000 + i, captured: hour(i) }));
const listedDay = shown((i) => `2024-06-01T0${i}:00:00Z`);
const dayHere = shown((i) => `2024-06-01T0${i + 2}:00:00`);
const ids = Array.from({ length: 17 }, (_, i) => i);

it.each<Told>([
  [
    'a photo a thousandth more than a second later',
    [p('a.jpg')],
    [p('a.jpg', { captured: '2024-06-01T12:00:01.001Z' })],
    ['absent name-only - a.jpg'],
  ],
  [
    'the film of a Live Photo, six seconds later',
    [live()],
    [p('IMG_1.HEIC'), asset('IMG_1.MOV', { captured: '2024-06-01T12:00:06.000Z' })],
    ['matched name-time - IMG_1.HEIC'],
  ],
  [
    'the film of a Live Photo, a thousandth more than that later',
    [live()],
    [p('IMG_1.HEIC'), asset('IMG_1.MOV', { captured: '2024-06-01T12:00:06.001Z' })],
    ['different name-time half IMG_1.HEIC'],
  ],
  [
    'a listed film that is half a Live Photo here, six seconds earlier',
    [asset('IMG_1.MOV', { captured: '2024-06-01T12:00:06Z' })],
    [live()],
    ['matched name-time - IMG_1.MOV'],
  ],
  [
    'a file of the second, and one of the day',
    [row('1')],
    [file('x'), file('y', '2024-06-01')],
    ['matched name-time - x/a.jpg'],
  ],
  [
    'a row of the second and one of the day, for one file',
    [row('1'), row('2', '2024-06-01')],
    [file('x')],
    ['likely name-time - x/a.jpg', 'matched name-time - x/a.jpg'],
  ],
  [
    'a file whose clock is off, and one of the day',
    [row('1')],
    [file('x', wall), file('y', '2024-06-01')],
    ['likely name-time - y/a.jpg'],
  ],
  [
    'a file whose clock is off, as three photos show, and one of the day',
    [...listedDay, row('1')],
    [...dayHere, file('x', wall), file('y', '2024-06-01')],
    [...[1, 2, 3].map((i) => `matched size-name-time - DSC_000${i}.JPG`), 'likely name-time - y/a.jpg'],
  ],
  [
    'two files whose clocks are off, as three photos show',
    [...listedDay, row('1')],
    [...dayHere, file('x', wall), file('y', '2024-06-01T15:00:00')],
    [...[1, 2, 3].map((i) => `matched size-name-time - DSC_000${i}.JPG`), 'likely name-time - x/a.jpg'],
  ],
  [
    'a file whose clock is off, as three photos show, of another camera',
    [...listedDay, row('1', NOON, { camera: 'iPhone 12' })],
    [...dayHere, file('x', wall, { camera: 'Canon' })],
    [...[1, 2, 3].map((i) => `matched size-name-time - DSC_000${i}.JPG`), 'likely name-time - x/a.jpg'],
  ],
  [
    'a clock that is off, as three photos show, beside a row and a file of one second',
    [...listedDay, row('1'), row('2', '2024-06-01T10:00:00Z')],
    [...dayHere, file('x'), file('y', '2024-06-01T12:00:00')],
    [
      ...[1, 2, 3].map((i) => `matched size-name-time - DSC_000${i}.JPG`),
      'matched name-time - y/a.jpg',
      'matched name-time - x/a.jpg',
    ],
  ],
  [
    'two rows and one file whose clock is off, as three photos show',
    [...listedDay, row('1'), row('2')],
    [...dayHere, file('x', wall)],
    [
      ...[1, 2, 3].map((i) => `matched size-name-time - DSC_000${i}.JPG`),
      'likely name-time - x/a.jpg',
      'likely name-time - x/a.jpg',
    ],
  ],
  ['an instant an hour later', [row('1')], [file('x', '2024-06-01T13:00:00Z')], ['likely name-time - x/a.jpg']],
  [
    'a crowd of one second, of other bytes',
    ids.slice(0, 5).map((i) => row(`${10 + i}`, NOON, { content: i })),
    ids.map((i) => file(`${10 + i}`, NOON, { content: 100 + i })),
    ids.slice(0, 5).map(() => 'absent none - -'),
  ],
  [
    'the same day, of other bytes',
    [row('1', '2024-06-01', { content: 1 })],
    [file('x', NOON, { content: 2 })],
    ['different name-time rewritten x/a.jpg'],
  ],
])('%s', (_, listed, here, says) => expect(found(listed, here)).toEqual(says));

it.each([
  ['two hours ahead is believed', 0, 'matched'],
  ['is not where two more photos of the day are off by odd minutes', 2, 'likely'],
])('a clock that ten photos of one name show %s', (_, odd, coverage) => {
  const name = (i: number) => `IMG_${1000 + i}.JPG`;
  const numbers = Array.from({ length: 10 + odd }, (_each, i) => i);
  const says = found(
    numbers.map((i) => asset(name(i), { captured: `2024-06-01T10:${10 + i}:00Z` })),
    numbers.map((i) => asset(name(i), { captured: i < 10 ? `2024-06-01T12:${10 + i}:00` : '2024-06-01T12:57:00' })),
  );
  expect(new Set(says.slice(0, 10).map((said) => said.split(' ')[0]))).toEqual(new Set([coverage]));
});
