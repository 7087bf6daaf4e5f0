import { expect, it } from 'vitest';
import type { Asset } from '../../../src/model/asset.ts';
import { type AssetParts, asset, fingerprintOf, resource } from '../../fixtures/assets.ts';
import { found, NOON, p, type Told } from './found.ts';

// Where one answer ends and the next begins: each bound from both sides, and each thing that must not be taken for a photo.

const w = fingerprintOf('a');
const pixels = (width: number, height: number, parts: AssetParts = {}) => ({ width, height, ...parts });
const minute = (text: string) =>
  ({ kind: 'instant', ms: Date.parse(text), offsetMinutes: null, precision: 'minute' }) as const;
const inName = (photo: Asset): Asset => ({ ...photo, capturedFrom: 'name' });
const film = (ms: number | null) => [p('a.mov', { durationMs: ms })];
const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e.jpg';
const UUID2 = '1f8fad5b-d9cb-469f-a165-70867728950e.jpg';

it.each<Told>([
  // Lengths of films: a second and a half, or two in a hundred.
  ['a film a second and a half longer', film(10_000), film(11_500), ['matched name-time - a.mov']],
  ['a film longer than that', film(10_000), film(11_501), ['different name-time edited a.mov']],
  ['a long film, two hundredths longer', film(100_000), film(102_000), ['matched name-time - a.mov']],
  ['a long film longer than that', film(100_000), film(102_001), ['different name-time edited a.mov']],
  ['a film whose length only the list knows', film(10_000), film(null), ['matched name-time - a.mov']],
  ['a film whose length only the file knows', film(null), film(10_000), ['matched name-time - a.mov']],
  [
    'a picture that says how long it is',
    [p('a.jpg', { durationMs: 10_000 })],
    [p('a.jpg', { durationMs: 1 })],
    ['matched name-time - a.jpg'],
  ],
  // Pixels: fewer than 95 of 100 are a smaller picture, others another one; a quarter turn is none.
  ['turned pixels', [p('a.jpg', pixels(10, 20))], [p('a.jpg', pixels(20, 10))], ['matched name-time - a.jpg']],
  ['one side alone', [p('a.jpg', pixels(10, 20))], [p('a.jpg', pixels(10, 21))], ['different name-time edited a.jpg']],
  ['the other side', [p('a.jpg', pixels(20, 10))], [p('a.jpg', pixels(21, 10))], ['different name-time edited a.jpg']],
  [
    'one side of a turned picture',
    [p('a.jpg', pixels(10, 20))],
    [p('a.jpg', pixels(21, 10))],
    ['different name-time edited a.jpg'],
  ],
  [
    '95 of 100 pixels',
    [p('a.jpg', pixels(1000, 1000))],
    [p('a.jpg', pixels(950, 1000))],
    ['different name-time edited a.jpg'],
  ],
  [
    'fewer than that',
    [p('a.jpg', pixels(1000, 1000))],
    [p('a.jpg', pixels(949, 1000))],
    ['different name-time reduced a.jpg'],
  ],
  ['pixels of nought', [p('a.jpg', pixels(0, 10))], [p('a.jpg', pixels(5, 5))], ['matched name-time - a.jpg']],
  [
    'pixels of nought, the other side',
    [p('a.jpg', pixels(10, 0))],
    [p('a.jpg', pixels(5, 5))],
    ['matched name-time - a.jpg'],
  ],
  ['pixels of nought here', [p('a.jpg', pixels(5, 5))], [p('a.jpg', pixels(0, 10))], ['matched name-time - a.jpg']],
  [
    'pixels of nought here, the other side',
    [p('a.jpg', pixels(5, 5))],
    [p('a.jpg', pixels(10, 0))],
    ['matched name-time - a.jpg'],
  ],
  [
    'a start of other bytes in the listed name',
    [p('a_QVFBQUE.jpg')],
    [p('a.jpg', { content: w })],
    ['different other-name-time rewritten a.jpg'],
  ],
  [
    'two files with numbers behind its name: the one of its second is nearer than the one of its day',
    [p('IMG_1.JPG')],
    [p('IMG_1 (1).JPG', { captured: '2024-06-01' }), p('IMG_1 (2).JPG')],
    ['likely other-name-time - IMG_1 (2).JPG'],
  ],
  [
    'the film of another Live Photo whose name says nothing',
    [p('IMG_1234.MOV')],
    [p('lake.heic', { live: UUID.replace('.jpg', '.mov') })],
    ['absent none - -'],
  ],
  [
    'a film whose name says nothing, for the film of a Live Photo',
    [p('IMG_1234.HEIC', { live: resource('IMG_1234.MOV', { role: 'live-video' }) })],
    [p(UUID.replace('.jpg', '.mov'))],
    ['absent none - -'],
  ],
  [
    'a film and a picture of one name without an ending',
    [p('clip', { kind: 'video' })],
    [p('clip', { kind: 'photo' })],
    ['likely name-time - clip'],
  ],
  [
    'two films of one name without an ending',
    [p('clip', { kind: 'video' })],
    [p('clip', { kind: 'video' })],
    ['matched name-time - clip'],
  ],
  ['one side unknown', [p('a.jpg', { width: 10 })], [p('a.jpg', pixels(5, 5))], ['matched name-time - a.jpg']],
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
  // A start of the bytes: five characters ask for a size or a date as well, twelve do not.
  [
    'five characters and the size, under another name',
    [asset('a.jpg', { partialFingerprint: w.slice(0, 5), size: 9 })],
    [asset('b.jpg', { content: w, size: 9 })],
    ['matched partial-fingerprint - b.jpg'],
  ],
  [
    'five characters and another size, under another name',
    [asset('a.jpg', { partialFingerprint: w.slice(0, 5), size: 9 })],
    [asset('b.jpg', { content: w, size: 10 })],
    ['absent none - -'],
  ],
  [
    'five characters and the time, under another name',
    [p('a.jpg', { partialFingerprint: w.slice(0, 5) })],
    [p('b.jpg', { content: w })],
    ['matched partial-fingerprint - b.jpg'],
  ],
  [
    'five characters and six seconds',
    [p('a.jpg', { partialFingerprint: w.slice(0, 5) })],
    [p('b.jpg', { content: w, captured: '2024-06-01T12:00:06Z' })],
    ['matched partial-fingerprint - b.jpg'],
  ],
  [
    'five characters and seven seconds',
    [p('a.jpg', { partialFingerprint: w.slice(0, 5) })],
    [p('b.jpg', { content: w, captured: '2024-06-01T12:00:07Z' })],
    ['absent none - -'],
  ],
  [
    'five characters, the name and the day',
    [p('a.jpg', { partialFingerprint: w.slice(0, 5), captured: '2024-06-01' })],
    [p('a.jpg', { content: w })],
    ['matched partial-fingerprint - a.jpg'],
  ],
  [
    'five characters and the day, under another name',
    [p('a.jpg', { partialFingerprint: w.slice(0, 5), captured: '2024-06-01' })],
    [p('b.jpg', { content: w })],
    ['absent none - -'],
  ],
  [
    'twelve characters alone',
    [asset('a.jpg', { partialFingerprint: w.slice(0, 12) })],
    [asset('b.jpg', { content: w })],
    ['matched partial-fingerprint - b.jpg'],
  ],
  [
    'eleven characters alone',
    [asset('a.jpg', { partialFingerprint: w.slice(0, 11) })],
    [asset('b.jpg', { content: w })],
    ['absent none - -'],
  ],
  [
    'the start of the bytes of a film',
    [p('a.jpg', { partialFingerprint: w.slice(0, 12) })],
    [p('b.mov', { content: w })],
    ['absent none - -'],
  ],
  // Another name: the same second and the same pixels, once on each side.
  [
    'another name, one second and the same pixels',
    [p('IMG_1.JPG', pixels(4000, 3000))],
    [p('beach.jpg', pixels(3000, 4000))],
    ['likely time-pixels - beach.jpg'],
  ],
  [
    'a second later with the same pixels',
    [p('IMG_1.JPG', pixels(4000, 3000))],
    [p('beach.jpg', pixels(4000, 3000, { captured: '2024-06-01T12:00:01Z' }))],
    ['likely time-pixels - beach.jpg'],
  ],
  [
    'a second earlier with the same pixels',
    [p('IMG_1.JPG', pixels(4000, 3000))],
    [p('beach.jpg', pixels(4000, 3000, { captured: '2024-06-01T11:59:59Z' }))],
    ['likely time-pixels - beach.jpg'],
  ],
  [
    'two seconds later with the same pixels',
    [p('IMG_1.JPG', pixels(4000, 3000))],
    [p('beach.jpg', pixels(4000, 3000, { captured: '2024-06-01T12:00:02Z' }))],
    ['absent none - -'],
  ],
  [
    'two wall clocks with the same pixels',
    [p('IMG_1.JPG', pixels(4000, 3000, { captured: '2024-06-01T12:00:00' }))],
    [p('beach.jpg', pixels(4000, 3000, { captured: '2024-06-01T12:00:00' }))],
    ['likely time-pixels - beach.jpg'],
  ],
  [
    'a clock with its zone and the wall clock there',
    [p('IMG_1.JPG', pixels(4000, 3000, { captured: '2024-06-01T14:00:00+02:00' }))],
    [p('beach.jpg', pixels(4000, 3000, { captured: '2024-06-01T14:00:00' }))],
    ['likely time-pixels - beach.jpg'],
  ],
  [
    'the same pixels of one minute',
    [p('IMG_1.JPG', pixels(4000, 3000, { captured: minute(NOON) }))],
    [p('beach.jpg', pixels(4000, 3000))],
    ['absent none - -'],
  ],
  [
    'a placeholder of the same second and pixels',
    [p('IMG_1.JPG', pixels(4000, 3000))],
    [p('beach.jpg', pixels(4000, 3000, { state: 'placeholder' }))],
    ['absent none - -'],
  ],
  [
    'two files of the same second and pixels',
    [p('IMG_1.JPG', pixels(4000, 3000))],
    [p('beach.jpg', pixels(4000, 3000)), p('lake.jpg', pixels(4000, 3000))],
    ['absent none - -'],
  ],
  [
    'two rows of the same second and pixels',
    [p('IMG_1.JPG', pixels(4000, 3000)), p('IMG_2.JPG', pixels(4000, 3000))],
    [p('beach.jpg', pixels(4000, 3000))],
    ['absent none - -', 'absent none - -'],
  ],
  [
    'a film of the same second and pixels',
    [p('IMG_1.JPG', pixels(4000, 3000))],
    [p('beach.mov', pixels(4000, 3000))],
    ['absent none - -'],
  ],
  // A name that says nothing, or the time: once on each side.
  ['two names that say nothing', [p('IMG_1234.JPG')], [p(UUID), p(UUID2)], ['absent none - -']],
  [
    'two rows for a name that says nothing',
    [p('IMG_1234.JPG'), p('IMG_1235.JPG')],
    [p(UUID)],
    ['absent none - -', 'absent none - -'],
  ],
  [
    'a name that says nothing, beside a row of another day',
    [p('IMG_0007.JPG', { captured: '2020-01-01T00:07:00Z' }), p('IMG_1234.JPG')],
    [p(UUID)],
    ['absent none - -', `likely same-second - ${UUID}`],
  ],
  [
    'a name that says the time, when the minute is all that is listed',
    [p('IMG_1234.JPG', { captured: minute(NOON) })],
    [p('2024-06-01 12.00.40.jpg', { captured: '2024-06-01T12:00:40Z' })],
    ['likely same-second - 2024-06-01 12.00.40.jpg'],
  ],
  [
    'the minute before, when the minute is all that is listed',
    [p('IMG_1234.JPG', { captured: minute(NOON) })],
    [p('20240601_115930.jpg', { captured: '2024-06-01T11:59:30Z' })],
    ['likely same-second - 20240601_115930.jpg'],
  ],
  [
    'two minutes later',
    [p('IMG_1234.JPG', { captured: minute(NOON) })],
    [p('20240601_120200.jpg', { captured: '2024-06-01T12:02:00Z' })],
    ['absent none - -'],
  ],
  [
    'a name that says nothing, when the minute is all that is listed',
    [p('IMG_1234.JPG', { captured: minute(NOON) })],
    [p(UUID)],
    ['absent none - -'],
  ],
  [
    'a name that says nothing, of another format',
    [p('IMG_1234.HEIC')],
    [p(UUID, { type: 'jpeg' })],
    ['absent none - -'],
  ],
  [
    'a placeholder whose name says nothing',
    [p('IMG_1234.JPG')],
    [p(UUID, { state: 'placeholder' })],
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
  [
    'a film of a placeholder that is not there',
    [p('IMG_1.HEIC', { content: 'still', live: resource('IMG_1.MOV', { role: 'live-video', content: 'film' }) })],
    [
      p('IMG_1.HEIC', {
        content: 'still',
        live: resource('IMG_1.MOV', { role: 'live-video', state: 'absent' }),
      }),
    ],
    ['different same-bytes half IMG_1.HEIC'],
  ],
  // A time that is read from the name is no second witness.
  ['a time in the name of the file', [p('a.jpg')], [inName(p('a.jpg'))], ['likely time-in-name - a.jpg']],
  ['a time in the listed name', [inName(p('a.jpg'))], [p('a.jpg')], ['likely time-in-name - a.jpg']],
  [
    'a time in the name, under another name',
    [p('IMG_1.JPG')],
    [inName(p('IMG_1 (1).JPG'))],
    ['likely time-in-name - IMG_1 (1).JPG'],
  ],
  // A name that any photo has, and the minute: not enough.
  [
    'a name of any photo and its minute',
    [p('image.jpg', { captured: minute(NOON) })],
    [p('image.jpg')],
    ['likely name-time - image.jpg'],
  ],
  ['a name of any photo and its second', [p('image.jpg')], [p('image.jpg')], ['matched name-time - image.jpg']],
  [
    'a name of its own and its minute',
    [p('beach.jpg', { captured: minute(NOON) })],
    [p('beach.jpg')],
    ['matched name-time - beach.jpg'],
  ],
  // An edited version that is a row of its own.
  ...(
    [
      ['the same time', NOON, {}, {}, 'matched name-time - IMG_1234.HEIC'],
      ['a later time', '2025-01-01T10:07:00Z', {}, {}, 'absent none - -'],
      ['a time in the listed name', NOON, { capturedFrom: 'name' }, {}, 'likely time-in-name - IMG_1234.HEIC'],
      ['a time in the name of the file', NOON, {}, { capturedFrom: 'name' }, 'likely time-in-name - IMG_1234.HEIC'],
    ] as const
  ).map(
    ([what, captured, ofRow, ofFile, says]): Told => [
      `a listed edit, ${what}`,
      [p('IMG_1234.HEIC', { content: 1 }), { ...p('IMG_E1234.HEIC', { captured }), ...ofRow }],
      [
        {
          ...p('IMG_1234.HEIC', {
            content: 1,
            companions: [resource('IMG_E1234.HEIC', { role: 'edited', content: 2 })],
          }),
          ...ofFile,
        },
      ],
      ['verified same-bytes - IMG_1234.HEIC', says],
    ],
  ),
])('%s', (_, listed, here, says) => expect(found(listed, here)).toEqual(says));
