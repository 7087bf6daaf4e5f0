import { expect, it } from 'vitest';
import type { Asset } from '../../../src/model/asset.ts';
import { type AssetParts, asset, resource } from '../../fixtures/assets.ts';
import { found, inName, NOON, p, pixels, type Told } from './found.ts';

// Where one answer ends and the next begins by the size of a file: each bound from both sides.

/** A file of that name of which nobody knows when it was taken. */
const dateless = (at: string, parts: AssetParts = {}) =>
  asset('a.jpg', { id: at, path: `${at}/a.jpg`, size: 9_000, ...parts });
/** A file whose content is of another kind than its name says. */
const lying = (photo: Asset): Asset => {
  const [first, ...rest] = photo.resources;
  return { ...photo, resources: [{ ...first, kindContradictsName: true }, ...rest] };
};

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
    'a size that does not tell and another time',
    [p('a.jpg', { size: 4_095 })],
    [p('a.jpg', { size: 4_095, captured: '2019-01-01T10:07:00Z' })],
    ['absent name-only - a.jpg'],
  ],
  [
    'one size and other bytes, with other pixels',
    [p('a.jpg', pixels(100, 100, { size: 9_000, content: 1 }))],
    [p('a.jpg', pixels(100, 101, { size: 9_000, content: 2 }))],
    ['different name-time edited a.jpg'],
  ],
  [
    'one size and another start of the bytes, with fewer pixels',
    [p('a.jpg', pixels(100, 100, { size: 9_000, partialFingerprint: 'AQAAAAAAAAAA' }))],
    [p('a.jpg', pixels(50, 50, { size: 9_000, content: 2 }))],
    ['different name-time reduced a.jpg'],
  ],
  [
    'one size and another kind of content than its name says',
    [p('a.jpg', { size: 9_000 })],
    [lying(p('a.jpg', { size: 9_000 }))],
    ['different name-time other-kind a.jpg'],
  ],
  [
    'one size, of two files without a date: one that says the time in its name is no nearer',
    [p('a.jpg', { size: 9_000 })],
    [inName(p('a.jpg', { id: 'x', path: 'x/a.jpg', size: 9_000 })), dateless('y')],
    ['matched size-name - x/a.jpg'],
  ],
  [
    'and one that has only the date of its file is no nearer than that',
    [p('a.jpg', { size: 9_000 })],
    [
      dateless('x', { captured: { kind: 'file', ms: Date.UTC(2020, 1, 1), precision: 'second' } }),
      inName(p('a.jpg', { id: 'y', path: 'y/a.jpg', size: 9_000 })),
    ],
    ['matched size-name - x/a.jpg'],
  ],
  [
    'one size, of the day and of the second: the second is nearer',
    [p('a.jpg', { size: 9_000 })],
    [
      p('a.jpg', { id: 'x', path: 'x/a.jpg', size: 9_000, captured: '2024-06-01' }),
      p('a.jpg', { id: 'y', path: 'y/a.jpg', size: 9_000 }),
    ],
    ['matched size-name-time - y/a.jpg'],
  ],
  [
    'one size, without a date and of the day: the day is nearer',
    [p('a.jpg', { size: 9_000 })],
    [dateless('x'), p('a.jpg', { id: 'y', path: 'y/a.jpg', size: 9_000, captured: '2024-06-01' })],
    ['matched size-name-time - y/a.jpg'],
  ],
  [
    'a placeholder of its size and time',
    [p('a.jpg', { size: 9_000 })],
    [p('a.jpg', { size: 9_000, state: 'placeholder' })],
    ['placeholder size-name - a.jpg'],
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
    'a shorter file of the second is nearer than one whose clock is off',
    [p('a.jpg', { size: 9 })],
    [
      p('a.jpg', { id: 'x', path: 'x/a.jpg', size: 5, captured: '2024-06-01T10:00:00' }),
      p('a.jpg', { id: 'y', path: 'y/a.jpg', size: 5 }),
    ],
    ['different name-time cut-short y/a.jpg'],
  ],
  [
    'a picture of its name and second in a format that it can never have had',
    [p('beach day.jpg')],
    [p('beach day.png')],
    ['absent none - -'],
  ],
  ['a film of its name and second', [p('a.mov')], [p('a.jpg')], ['absent none - -']],
  [
    'a file that is not there',
    [p('a.jpg', { size: 9 })],
    [p('a.jpg', { size: 5, state: 'absent' })],
    ['absent none - -'],
  ],
  [
    'a shorter file of the day after, under what is left of its name',
    [p('IMG_1.JPG', { size: 9, captured: '2024-06-02' })],
    [p('IMG_1 (1).JPG', { size: 5 })],
    ['different other-name-time cut-short IMG_1 (1).JPG'],
  ],
  [
    'a shorter film that is half a Live Photo, six seconds later',
    [p('IMG_1.HEIC', { content: 1, live: resource('IMG_1.MOV', { role: 'live-video', size: 9 }) })],
    [p('IMG_1.HEIC', { content: 1 }), p('IMG_1.MOV', { size: 5, captured: '2024-06-01T12:00:06Z' })],
    ['different name-time cut-short IMG_1.HEIC'],
  ],
  [
    'two rows and two files that are cut short, without a date',
    [p('a.jpg', { id: '1' }), p('a.jpg', { id: '2' })],
    ['x', 'y'].map((at) => dateless(at, { state: 'cut-short' })),
    ['different name-only cut-short x/a.jpg', 'different name-only cut-short y/a.jpg'],
  ],
  [
    'an empty file and one that cannot be read, without a date',
    [p('a.jpg', { id: '1' }), p('a.jpg', { id: '2' })],
    [dateless('x', { state: 'empty', size: 0 }), dateless('y', { state: 'unreadable' })],
    ['different name-only unreadable x/a.jpg', 'different name-only unreadable y/a.jpg'],
  ],
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
