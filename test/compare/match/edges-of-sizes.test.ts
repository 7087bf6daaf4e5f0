import { expect, it } from 'vitest';
import { asset } from '../../fixtures/assets.ts';
import { found, inName, NOON, p, pixels, type Told } from './found.ts';

// Where one answer ends and the next begins by the size of a file: each bound from both sides.

it.each<Told>([
  // Sizes: what is smaller is cut short, what is larger was written anew.
  ['one byte less', [p('a.jpg', { size: 9 })], [p('a.jpg', { size: 8 })], ['different name-time cut-short a.jpg']],
  ['one byte more', [p('a.jpg', { size: 9 })], [p('a.jpg', { size: 10 })], ['different name-time rewritten a.jpg']],
  // Name and size without a date: enough from 4,096 bytes on, not for formats whose files are all of one size.
  [
    'a size that tells',
    [asset('a.jpg', { size: 4_096 })],
    [asset('a.jpg', { size: 4_096 })],
    ['matched size-name - a.jpg'],
  ],
  [
    'a size that does not tell',
    [asset('a.jpg', { size: 4_095 })],
    [asset('a.jpg', { size: 4_095 })],
    ['likely size-name - a.jpg'],
  ],
  ...['dng', 'tif', 'xyz'].map(
    (ending): Told => [
      `a size that all ${ending} have`,
      [asset(`a.${ending}`, { size: 9_000 })],
      [asset(`a.${ending}`, { size: 9_000 })],
      [`likely size-name - a.${ending}`],
    ],
  ),
  // A small file that agrees in time is enough, and the time may be six seconds off beside a size.
  [
    'a small size six seconds later',
    [p('a.jpg', { size: 9 })],
    [p('a.jpg', { size: 9, captured: '2024-06-01T12:00:06Z' })],
    ['matched size-name-time - a.jpg'],
  ],
  [
    'a small size seven seconds later',
    [p('a.jpg', { size: 9 })],
    [p('a.jpg', { size: 9, captured: '2024-06-01T12:00:07Z' })],
    ['absent name-only - a.jpg'],
  ],
  [
    'a size and another time',
    [p('a.jpg', { size: 4_096 })],
    [p('a.jpg', { size: 4_096, captured: '2019-01-01T10:07:00Z' })],
    ['likely size-name - a.jpg'],
  ],
  [
    'a size and a shifted clock',
    [p('a.jpg', { size: 4_096 })],
    [p('a.jpg', { size: 4_096, captured: '2024-06-01T14:00:00' })],
    ['matched size-name-time - a.jpg'],
  ],
  [
    'a small size and a shifted clock',
    [p('a.jpg', { size: 4_095 })],
    [p('a.jpg', { size: 4_095, captured: '2024-06-01T14:00:00' })],
    ['likely size-name-time - a.jpg'],
  ],
  [
    'a size and the day',
    [p('a.jpg', { size: 4_096, captured: '2024-06-01' })],
    [p('a.jpg', { size: 4_096 })],
    ['matched size-name-time - a.jpg'],
  ],
  [
    'a size and a time that stands in the name',
    [p('a.jpg', { size: 4_096 })],
    [inName(p('a.jpg', { size: 4_096 }))],
    ['matched size-name - a.jpg'],
  ],
  [
    'a listed time that stands in the name',
    [inName(p('a.jpg', { size: 4_096 }))],
    [p('a.jpg', { size: 4_096 })],
    ['matched size-name - a.jpg'],
  ],
  [
    'a size that a name ends with',
    [asset('IMG_1-900000.JPG')],
    [asset('IMG_1-900000.JPG', { size: 900_000 })],
    ['matched size-name - IMG_1-900000.JPG'],
  ],
  [
    'another size than its name ends with',
    [asset('IMG_1-900000.JPG')],
    [asset('IMG_1-900000.JPG', { size: 900_001 })],
    ['absent name-only - IMG_1-900000.JPG'],
  ],
  [
    'one size with other pixels',
    [p('a.jpg', pixels(100, 100, { size: 9_000 }))],
    [p('a.jpg', pixels(100, 101, { size: 9_000 }))],
    ['matched size-name-time - a.jpg'],
  ],
  [
    'one size with fewer pixels',
    [p('a.jpg', pixels(100, 100, { size: 9_000 }))],
    [p('a.jpg', pixels(50, 50, { size: 9_000 }))],
    ['matched size-name-time - a.jpg'],
  ],
  [
    'a listed name and another size, without a date',
    [asset('beach.jpg', { size: 9 })],
    [asset('beach.jpg', { size: 8 })],
    ['absent none - -'],
  ],
  // The same photo with other bytes, under a clock that is off, a day, or the date of a file.
  ...(
    [
      ['2024-06-01T14:00:00', 'a shifted clock'],
      ['2024-06-01', 'the day'],
      [{ kind: 'file', ms: Date.parse(NOON), precision: 'second' }, 'the date of the file'],
    ] as const
  ).map(
    ([captured, what]): Told => [
      `a shorter file by ${what}`,
      [p('a.jpg', { size: 9 })],
      [p('a.jpg', { size: 5, captured })],
      ['different name-time cut-short a.jpg'],
    ],
  ),
  [
    'a shorter file of another time',
    [p('a.jpg', { size: 9 })],
    [p('a.jpg', { size: 5, captured: '2019-01-01T10:07:00Z' })],
    ['absent none - -'],
  ],
  [
    'a file cut short, of another time',
    [p('a.jpg')],
    [p('a.jpg', { state: 'cut-short', captured: '2019-01-01T10:07:00Z' })],
    ['absent none - -'],
  ],
])('%s', (_, listed, here, says) => expect(found(listed, here)).toEqual(says));
