import { expect, it } from 'vitest';
import { type AssetParts, asset, fingerprintOf, resource } from '../../fixtures/assets.ts';
import { found, p, type Told } from './found.ts';

// A name alone makes no copy: a placeholder is said, and one file of the name is shown as a hint, unless it is surely another photo.

const undated = { captured: { kind: 'unknown' } } as const;
const file = (at: string, name: string, parts: AssetParts = {}) =>
  asset(name, { id: at, path: `${at}/${name}`, ...parts });
/** Files of one name that can not be the listed one, whose size is known. */
const others = (count: number) =>
  Array.from({ length: count }, (_, i) => file(String(100 + i), 'beach.jpg', { size: 8_000 + i }));
const film = resource('IMG_1.MOV', { role: 'live-video' });
const sized = asset('beach.jpg', { size: 9 });
const fitting = file('999', 'beach.jpg');

it.each<Told>([
  // Placeholders.
  [
    'a placeholder whose size is not known',
    [p('a.jpg', { size: 9 })],
    [p('a.jpg', { state: 'placeholder' })],
    ['placeholder name-only - a.jpg'],
  ],
  [
    'a placeholder of a size that is not listed',
    [p('a.jpg')],
    [p('a.jpg', { size: 9, state: 'placeholder' })],
    ['placeholder name-only - a.jpg'],
  ],
  [
    'two placeholders, of which one has the size',
    [p('a.jpg', { size: 9 })],
    [
      p('a.jpg', { id: 'x', path: 'x/a.jpg', size: 8, state: 'placeholder' }),
      p('a.jpg', { id: 'y', path: 'y/a.jpg', size: 9, state: 'placeholder' }),
    ],
    ['placeholder size-name - y/a.jpg'],
  ],
  [
    'a placeholder of the size under another name',
    [p('a.jpg', { size: 9 })],
    [p('b.jpg', { size: 9, state: 'placeholder' })],
    ['absent none - -'],
  ],
  [
    'a placeholder of the size in another format',
    [p('a.heic', { size: 9 })],
    [p('a.jpg', { size: 9, state: 'placeholder' })],
    ['absent none - -'],
  ],
  // Hints.
  [
    'a photo, and a Live Photo of the name',
    [asset('IMG_1.HEIC', { live: film })],
    [file('x', 'IMG_1.HEIC'), file('y', 'IMG_1.HEIC', { live: film })],
    ['absent name-only - y/IMG_1.HEIC'],
  ],
  [
    'a film and a photo of the name, both without an ending',
    [asset('clip', { kind: 'video' })],
    [file('x', 'clip', { kind: 'photo' }), file('y', 'clip', { kind: 'video' })],
    ['absent name-only - y/clip'],
  ],
  [
    'the whole name, and one without its ending',
    [asset('a.heic')],
    [file('x', 'a.jpg'), file('y', 'a.heic')],
    ['absent name-only - y/a.heic'],
  ],
  [
    'one without its ending, and one with an addition',
    [asset('a.heic')],
    [file('x', 'a (1).heic'), file('y', 'a.jpg')],
    ['absent name-only - y/a.jpg'],
  ],
  [
    'a film, where nothing tells the kind of the listed photo',
    [asset('clip')],
    [asset('clip.mov')],
    ['absent name-only - clip.mov'],
  ],
  [
    'a picture, where nothing tells the kind of the listed photo',
    [asset('clip')],
    [asset('clip.jpg')],
    ['absent name-only - clip.jpg'],
  ],
  [
    'a picture of the name of a film, beside one of which nothing tells the kind',
    [asset('a.mov'), asset('clip')],
    [asset('a.jpg')],
    ['absent none - -', 'absent none - -'],
  ],
  [
    'a number behind the name of which nothing tells the kind',
    [asset('clip')],
    [asset('clip (1).mov')],
    ['absent name-only - clip (1).mov'],
  ],
  [
    'a placeholder is a placeholder, and no hint',
    [asset('clip')],
    [asset('clip.mov', { state: 'placeholder' })],
    ['absent none - -'],
  ],
  ['another size', [sized], [file('x', 'beach.jpg', { size: 8 })], ['absent none - -']],
  ['a size that is not known', [sized], [fitting], ['absent name-only - 999/beach.jpg']],
  ['other bytes', [asset('a.jpg', { content: 1 })], [asset('a.jpg', { content: 2 })], ['absent none - -']],
  [
    'another start of the bytes',
    [asset('a.jpg', { partialFingerprint: fingerprintOf('z').slice(0, 5) })],
    [asset('a.jpg', { content: 1 })],
    ['absent none - -'],
  ],
  [
    'another time, for a name of one’s own',
    [p('beach.jpg')],
    [p('beach.jpg', { captured: '2020-01-01T00:07:00Z' })],
    ['absent name-only - beach.jpg'],
  ],
  [
    'another time, for a name that a camera counts',
    [p('IMG_1234.JPG')],
    [p('IMG_1234.JPG', { captured: '2020-01-01T00:07:00Z' })],
    ['absent none - -'],
  ],
  [
    'a camera’s name without a time',
    [p('IMG_1234.JPG')],
    [p('IMG_1234.JPG', undated)],
    ['absent name-only - IMG_1234.JPG'],
  ],
  ['the sixteenth file of the name', [sized], [...others(15), fitting], ['absent name-only - 999/beach.jpg']],
  ['the seventeenth', [sized], [...others(16), fitting], ['absent none - -']],
  [
    'two rows and a file of each size',
    [sized, asset('beach.jpg', { id: '2', size: 7 })],
    [file('x', 'beach.jpg', { size: 7, captured: { kind: 'file', ms: 5, precision: 'second' } })],
    ['likely size-name - x/beach.jpg', 'absent none - -'],
  ],
  [
    'what has its hint is given no other',
    [asset('beach (1).jpg')],
    [asset('beach (1) copy.jpg'), asset('beach.jpg')],
    ['absent name-only - beach (1) copy.jpg'],
  ],
  [
    'a file that is a hint is that of one row, also where one before it fits nobody',
    [sized, asset('beach.jpg', { id: '2', size: 9 })],
    [file('x', 'beach.jpg', { size: 7 }), file('y', 'beach.jpg')],
    ['absent name-only - y/beach.jpg', 'absent none - -'],
  ],
])('%s', (_, listed, here, says) => expect(found(listed, here)).toEqual(says));
