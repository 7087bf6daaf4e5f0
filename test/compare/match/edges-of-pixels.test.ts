import { expect, it } from 'vitest';
import { found, minute, NOON, p, pixels, type Told } from './found.ts';

// Where one answer ends and the next begins by the pixels of a picture.

it.each<Told>([
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
  ['one side unknown', [p('a.jpg', { width: 10 })], [p('a.jpg', pixels(5, 5))], ['matched name-time - a.jpg']],
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
])('%s', (_, listed, here, says) => expect(found(listed, here)).toEqual(says));
