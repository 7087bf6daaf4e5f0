import { expect, it } from 'vitest';
import type { Asset } from '../../../src/model/asset.ts';
import { asset, resource } from '../../fixtures/assets.ts';
import { found, inName, minute, NOON, p, pixels, type Told, UUID } from './found.ts';

// A photo under another name: what is left of the name, the second with the pixels, or a name that says the time.

const LATER = '2024-06-01T12:00:01Z';
const exact = { kind: 'instant', offsetMinutes: null, precision: 'second' } as const;
const file = { kind: 'file', ms: Date.parse(NOON), precision: 'second' } as const;
const ids = Array.from({ length: 17 }, (_, i) => i);
const tens = ['00', '10', '20', '30'];
const live = (parts: Parameters<typeof p>[1] = {}) =>
  p('IMG_1.HEIC', { live: resource('IMG_1.MOV', { role: 'live-video' }), ...parts });
/** Three photos of that day, of one size in two places, by which the clock here was two hours ahead. */
const shown = (hour: (i: number) => string): Asset[] =>
  [1, 2, 3].map((i) => asset(`DSC_000${i}.JPG`, { size: 90_000 + i, captured: hour(i) }));

it.each<Told>([
  // The name without what tools add, and the time.
  [
    'the day that is listed',
    [p('IMG_1.JPG', { captured: '2024-06-01' })],
    [p('IMG_1 (1).JPG')],
    ['likely other-name-time - IMG_1 (1).JPG'],
  ],
  [
    'the day after',
    [p('IMG_1.JPG', { captured: '2024-06-02' })],
    [p('IMG_1 (1).JPG')],
    ['absent name-only - IMG_1 (1).JPG'],
  ],
  [
    'the date of the file',
    [p('IMG_1.JPG')],
    [p('IMG_1 (1).JPG', { captured: file })],
    ['likely other-name-time - IMG_1 (1).JPG'],
  ],
  [
    'a clock two hours off, that nothing supports',
    [p('IMG_1.JPG')],
    [p('IMG_1 (1).JPG', { captured: '2024-06-01T14:00:00' })],
    ['absent name-only - IMG_1 (1).JPG'],
  ],
  [
    'a clock two hours off, as three photos of the day show',
    [...shown((i) => `2024-06-01T0${i}:00:00Z`), p('IMG_1.JPG')],
    [...shown((i) => `2024-06-01T0${i + 2}:00:00`), p('IMG_1 (1).JPG', { captured: '2024-06-01T14:00:00' })],
    [...[1, 2, 3].map((i) => `matched size-name-time - DSC_000${i}.JPG`), 'likely other-name-time - IMG_1 (1).JPG'],
  ],
  [
    'a listed time that stands in the name',
    [inName(p('IMG_1.JPG'))],
    [p('IMG_1 (1).JPG')],
    ['likely time-in-name - IMG_1 (1).JPG'],
  ],
  [
    'the film of a Live Photo, six seconds later',
    [live()],
    [p('IMG_1.HEIC'), asset('IMG_1_HEVC.MOV', { captured: '2024-06-01T12:00:06Z' })],
    ['likely other-name-time - IMG_1.HEIC'],
  ],
  [
    'the film of a Live Photo, seven seconds later',
    [live()],
    [p('IMG_1.HEIC'), asset('IMG_1_HEVC.MOV', { captured: '2024-06-01T12:00:07Z' })],
    ['different name-time half IMG_1.HEIC'],
  ],
  ['a placeholder', [p('IMG_1.JPG')], [p('IMG_1 (1).JPG', { state: 'placeholder' })], ['absent none - -']],
  [
    'a photo that was found is not looked for under what is left of its name',
    [p('IMG_1 (1).JPG')],
    [p('IMG_1 (1) copy.JPG'), p('IMG_1.JPG')],
    ['likely other-name-time - IMG_1 (1) copy.JPG'],
  ],
  [
    'a file that was found is nobody else’s',
    [p('IMG_1 (1) copy-1.JPG'), p('IMG_1 (1).JPG')],
    [p('IMG_1 (1) copy.JPG')],
    ['likely other-name-time - IMG_1 (1) copy.JPG', 'absent none - -'],
  ],
  // A listed name without an ending may be that of a film or of a picture; what it is called there tells which it is.
  ['a listed name without an ending', [p('clip')], [p('clip.jpg')], ['likely other-name-time - clip.jpg']],
  [
    'a listed film without an ending',
    [p('clip', { kind: 'video' })],
    [p('clip.jpg'), p('clip.mov')],
    ['likely other-name-time - clip.mov'],
  ],
  [
    'a listed film without an ending: the second is nearer than the kind',
    [p('clip', { kind: 'video' })],
    [p('clip.mov', { captured: '2024-06-01' }), p('clip.jpg')],
    ['likely other-name-time - clip.jpg'],
  ],
  ['a file without an ending', [p('clip.jpg')], [p('clip', { type: 'jpeg' })], ['matched name-time - clip']],
  // The same second and the same pixels.
  [
    'one known side of both',
    [p('IMG_1.JPG', { height: 3000 })],
    [p('beach.jpg', { height: 3000 })],
    ['absent none - -'],
  ],
  ['the other known side', [p('IMG_1.JPG', { width: 3000 })], [p('beach.jpg', { width: 3000 })], ['absent none - -']],
  [
    'the film of a Live Photo is not told by the pixels of its still',
    [live(pixels(4000, 3000))],
    [p('IMG_1.HEIC', pixels(4000, 3000)), p('beach.mov', pixels(4000, 3000))],
    ['different name-time half IMG_1.HEIC'],
  ],
  ...(
    [
      ['high', (i: number) => pixels(4000, 3000 + i)],
      ['wide', (i: number) => pixels(4000 + i, 3000)],
    ] as const
  ).map(
    ([what, of]): Told => [
      `seventeen pictures of one second, each more ${what} than the one before`,
      ids.slice(0, 4).map((i) => p(`IMG_${1000 + i}.JPG`, of(i))),
      ids.map((i) => p(`beach ${String.fromCodePoint(97 + i)}.jpg`, of(i))),
      ids.slice(0, 4).map((i) => `likely time-pixels - beach ${String.fromCodePoint(97 + i)}.jpg`),
    ],
  ),
  [
    'a clock with its zone, and the wall clock there a second later',
    [p('IMG_1.JPG', pixels(40, 30, { captured: '2024-06-01T10:00:00-02:00' }))],
    [p('beach.jpg', pixels(40, 30, { captured: '2024-06-01T10:00:01' }))],
    ['likely time-pixels - beach.jpg'],
  ],
  [
    'the wall clock, and a clock with its zone a second later',
    [p('IMG_1.JPG', pixels(40, 30, { captured: '2024-06-01T10:00:00' }))],
    [p('beach.jpg', pixels(40, 30, { captured: '2024-06-01T10:00:01-02:00' }))],
    ['likely time-pixels - beach.jpg'],
  ],
  [
    'a clock with its zone, and the wall clock elsewhere',
    [p('IMG_1.JPG', pixels(40, 30, { captured: '2024-06-01T14:00:00+02:00' }))],
    [p('beach.jpg', pixels(40, 30, { captured: NOON.slice(0, -1) }))],
    ['absent none - -'],
  ],
  [
    'a day with the same pixels',
    [p('IMG_1.JPG', pixels(40, 30, { captured: '2024-06-01' }))],
    [p('beach.jpg', pixels(40, 30, { captured: '2024-06-01' }))],
    ['absent none - -'],
  ],
  [
    'the same pixels of one second, and a second later once more',
    [p('IMG_1.JPG', pixels(40, 30))],
    [p('beach.jpg', pixels(40, 30)), p('lake.jpg', pixels(40, 30, { captured: LATER }))],
    ['likely time-pixels - beach.jpg'],
  ],
  [
    'two rows with the same pixels, one of the second, one a second later',
    [p('IMG_1.JPG', pixels(40, 30)), p('IMG_2.JPG', pixels(40, 30, { captured: LATER }))],
    [p('beach.jpg', pixels(40, 30))],
    ['likely time-pixels - beach.jpg', 'absent none - -'],
  ],
  [
    'the same pixels of one second, of other bytes',
    [p('IMG_1.JPG', pixels(40, 30, { content: 1 }))],
    [p('beach.jpg', pixels(40, 30, { content: 2 }))],
    ['absent none - -'],
  ],
  [
    'the same pixels a second before and a second after',
    [p('IMG_1.JPG', pixels(40, 30))],
    [
      p('beach.jpg', pixels(40, 30, { captured: '2024-06-01T11:59:59Z' })),
      p('lake.jpg', pixels(40, 30, { captured: LATER })),
    ],
    ['likely time-pixels - beach.jpg'],
  ],
  [
    'the same pixels of one second and the next, whatever the second is',
    [p('IMG_1.JPG', pixels(40, 30, { captured: { ...exact, ms: 1_001_000 * 1_715_000 } }))],
    [
      p('beach.jpg', pixels(40, 30, { captured: { ...exact, ms: 1_001_000 * 1_715_000 } })),
      p('lake.jpg', pixels(40, 30, { captured: { ...exact, ms: 1_001_000 * 1_715_000 + 1_000 } })),
    ],
    ['likely time-pixels - beach.jpg'],
  ],
  ['no pixels, and nought of them', [p('IMG_1.JPG')], [p('beach.jpg', pixels(0, 0))], ['absent none - -']],
  ['nought pixels, and none that are known', [p('IMG_1.JPG', pixels(0, 0))], [p('beach.jpg')], ['absent none - -']],
  // A name that says the time, or nothing.
  [
    'a name that says the time of a wall clock',
    [p('IMG_1234.JPG', { captured: '2024-06-01T12:00:00' })],
    [p('20240601_120000.jpg', { captured: '2024-06-01T12:00:00' })],
    ['likely same-second - 20240601_120000.jpg'],
  ],
  [
    'a name that says nothing, by a wall clock',
    [p('IMG_1234.JPG', { captured: '2024-06-01T12:00:00' })],
    [p(UUID, { captured: '2024-06-01T12:00:00' })],
    [`likely same-second - ${UUID}`],
  ],
  [
    'a name that says the wall clock where it was taken',
    [p('IMG_1234.JPG', { captured: '2024-06-01T14:00:00+02:00' })],
    [p('20240601_140000.jpg', { captured: '2024-06-01T14:00:00' })],
    ['likely same-second - 20240601_140000.jpg'],
  ],
  [
    'a name that says the time with its zone, of a listed wall clock',
    [p('IMG_1234.JPG', { captured: '2024-06-01T14:00:00' })],
    [p('20240601_140000.jpg', { captured: '2024-06-01T14:00:00+02:00' })],
    ['likely same-second - 20240601_140000.jpg'],
  ],
  [
    'a name that says the minute after, where it was taken',
    [p('IMG_1234.JPG', { captured: { ...minute('2024-06-01T12:00:00Z'), offsetMinutes: -120 } })],
    [p('20240601_100100.jpg', { captured: '2024-06-01T10:01:00' })],
    ['likely same-second - 20240601_100100.jpg'],
  ],
  [
    'a name that says another second of the minute',
    [p('IMG_1234.JPG')],
    [p('20240601_120040.jpg', { captured: '2024-06-01T12:00:40Z' })],
    ['absent none - -'],
  ],
  [
    'a name that says the time, of another format',
    [p('IMG_1234.HEIC')],
    [p('20240601_120000.jpg')],
    ['absent none - -'],
  ],
  [
    'a name that says the time, with fewer pixels',
    [p('IMG_1234.JPG', pixels(40, 30))],
    [p('20240601_120000.jpg', pixels(20, 15))],
    ['absent none - -'],
  ],
  [
    'a name that says the time, of a picture, for a film, both without an ending',
    [p('clip', { kind: 'video' })],
    [p('20240601_120000', { kind: 'photo' })],
    ['absent none - -'],
  ],
  [
    'a name that says the time, when the day is all that is listed',
    [p('IMG_1234.JPG', { captured: '2024-06-01' })],
    [p('20240601_120000.jpg', { captured: '2024-06-01' })],
    ['absent none - -'],
  ],
  [
    'a name that says the time, when the clock is known to the day only',
    [p('IMG_1234.JPG', { captured: { ...minute(NOON), precision: 'day' } })],
    [p('20240601_120000.jpg')],
    ['absent none - -'],
  ],
  // Many files of one minute are a crowd; those of another format or another kind of clock are not among them.
  ...(
    [
      ['of another format', (name: string, second: string) => p(`${name}.heic`, { captured: `${second}Z` })],
      ['by the clock on a wall', (name: string, second: string) => p(`${name}.jpg`, { captured: second })],
    ] as const
  ).map(
    ([what, of]): Told => [
      `names that say the time, beside seventeen files of that minute ${what}`,
      tens.map((s) => p(`IMG_12${s}.JPG`, { captured: `2024-06-01T12:00:${s}Z` })),
      [
        ...tens.map((s) => p(`20240601_1200${s}.jpg`, { captured: `2024-06-01T12:00:${s}Z` })),
        ...ids.map((i) => of(`beach ${String.fromCodePoint(97 + i)}`, `2024-06-01T12:00:${i + 31}`)),
      ],
      tens.map((s) => `likely same-second - 20240601_1200${s}.jpg`),
    ],
  ),
  [
    'a listed name without an ending, beside one with it',
    [p('clip'), p('IMG_9.JPG', { captured: '2020-01-01T00:07:00Z' })],
    [p('clip.jpg')],
    ['absent none - -', 'likely other-name-time - clip.jpg'],
  ],
  [
    'the same pixels 1.9 seconds later',
    [p('IMG_1.JPG', pixels(40, 30))],
    [p('beach.jpg', pixels(40, 30, { captured: '2024-06-01T12:00:01.900Z' }))],
    ['absent none - -'],
  ],
])('%s', (_, listed, here, says) => expect(found(listed, here)).toEqual(says));
