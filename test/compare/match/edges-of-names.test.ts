import { expect, it } from 'vitest';
import { resource } from '../../fixtures/assets.ts';
import { found, inName, minute, NOON, p, type Told, UUID } from './found.ts';

// A photo under another name, under a name that says nothing, or by a time that only stands in its name.

const UUID2 = '1f8fad5b-d9cb-469f-a165-70867728950e.jpg';

it.each<Told>([
  [
    'two files with numbers behind its name: the one of its second is nearer than the one of its day',
    [p('IMG_1.JPG')],
    [p('IMG_1 (1).JPG', { captured: '2024-06-01' }), p('IMG_1 (2).JPG')],
    ['likely other-name-time - IMG_1 (2).JPG'],
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
