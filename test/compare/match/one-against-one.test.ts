import { expect, it } from 'vitest';
import { type AssetParts, asset, fingerprintOf, resource } from '../../fixtures/assets.ts';
import { found, NOON, p, type Told } from './found.ts';

// What is listed against what is here, each thing by itself: what it counts as, by what, what is wrong with it, and which file it is.

const w = fingerprintOf('a');
const film = (state: 'present' | 'placeholder' | 'cut-short' | 'unreadable', content: string | null = 'film') =>
  resource('IMG_1.MOV', { role: 'live-video', content, state, size: 5 });
const live = (f: ReturnType<typeof film> | null, parts: AssetParts = {}) =>
  p('IMG_1.HEIC', { content: 'still', size: 9, ...(f ? { live: f } : {}), ...parts });
const raw = resource('IMG_1.DNG', { role: 'raw', content: 'raw', size: 5 });

it.each<Told>([
  [
    'one content under two names',
    [p('a.jpg', { content: 1 })],
    [p('b.jpg', { content: 1, captured: '2020-01-01' })],
    ['verified same-bytes - b.jpg'],
  ],
  ['one name and one time', [p('a.jpg')], [p('a.jpg', { size: 9 })], ['matched name-time - a.jpg']],
  ['and one size', [p('a.jpg', { size: 9 })], [p('a.jpg', { size: 9 })], ['matched size-name-time - a.jpg']],
  [
    'name and size without a time',
    [asset('a.jpg', { size: 9_000 })],
    [asset('a.jpg', { size: 9_000 })],
    ['matched size-name - a.jpg'],
  ],
  [
    'one name and size, other bytes',
    [asset('a.jpg', { size: 9_000, content: 1 })],
    [asset('a.jpg', { size: 9_000, content: 2 })],
    ['absent none - -'],
  ],
  [
    'the start of its bytes',
    [p('a.jpg', { partialFingerprint: w.slice(0, 12) })],
    [p('a.jpg', { content: w })],
    ['matched partial-fingerprint - a.jpg'],
  ],
  [
    'another start of its bytes',
    [p('a.jpg', { partialFingerprint: fingerprintOf('z').slice(0, 12) })],
    [p('a.jpg', { content: w })],
    ['different name-time rewritten a.jpg'],
  ],
  [
    'a long start without a time',
    [asset('a.jpg', { partialFingerprint: w.slice(0, 12) })],
    [asset('a.jpg', { content: w })],
    ['matched partial-fingerprint - a.jpg'],
  ],
  [
    'a short start without a time',
    [asset('a.jpg', { partialFingerprint: w.slice(0, 5) })],
    [asset('a.jpg', { content: w })],
    ['absent name-only - a.jpg'],
  ],
  ['the name alone', [asset('a.jpg')], [asset('a.jpg', { size: 9 })], ['absent name-only - a.jpg']],
  [
    'one name, another time',
    [p('a.jpg')],
    [p('a.jpg', { captured: '2022-01-01T10:07:00Z' })],
    ['absent name-only - a.jpg'],
  ],
  ['a day that is its own', [p('a.jpg', { captured: '2024-06-01' })], [p('a.jpg')], ['likely name-time - a.jpg']],
  ['the day before', [p('a.jpg', { captured: '2024-06-02' })], [p('a.jpg')], ['likely name-time - a.jpg']],
  [
    'a time two hours off',
    [p('a.jpg')],
    [p('a.jpg', { captured: '2024-06-01T14:00:00' })],
    ['likely name-time - a.jpg'],
  ],
  [
    'the date of a file',
    [p('a.jpg')],
    [p('a.jpg', { captured: { kind: 'file', ms: Date.parse(NOON), precision: 'second' } })],
    ['likely name-time - a.jpg'],
  ],
  ['two names of cameras and people, one second', [p('IMG_1234.JPG')], [p('beach at noon.jpg')], ['absent none - -']],
  ['the same the other way', [p('beach.jpg')], [p('IMG_1234.JPG')], ['absent none - -']],
  [
    'one minute alone',
    [
      p('IMG_1234.JPG', {
        captured: { kind: 'instant', ms: Date.parse(NOON), offsetMinutes: null, precision: 'minute' },
      }),
    ],
    [p('beach.jpg')],
    ['absent none - -'],
  ],
  [
    'two wall clocks',
    [p('IMG_1234.JPG', { captured: '2024-06-01T12:00:05' })],
    [p('beach.jpg', { captured: '2024-06-01T12:00:05' })],
    ['absent none - -'],
  ],
  ['two files of one second', [p('IMG_1234.JPG')], [p('x.jpg'), p('y.jpg')], ['absent none - -']],
  ['two rows of one second', [p('IMG_1.JPG'), p('IMG_2.JPG')], [p('x.jpg')], ['absent none - -', 'absent none - -']],
  [
    'one second, other pixels',
    [p('IMG_1234.JPG', { width: 10, height: 20 })],
    [p('beach.jpg', { width: 11, height: 20 })],
    ['absent none - -'],
  ],
  [
    'a name that a program made, one second',
    [p('IMG_1234.JPG')],
    [p('0f8fad5b-d9cb-469f-a165-70867728950e.jpg')],
    ['likely same-second - 0f8fad5b-d9cb-469f-a165-70867728950e.jpg'],
  ],
  [
    'an edit of it',
    [p('IMG_1.JPG', { size: 9 })],
    [p('IMG_1_edited.JPG', { size: 5 })],
    ['different other-name-time edited IMG_1_edited.JPG'],
  ],
  ['a number behind its name', [p('IMG_1.JPG')], [p('IMG_1 (1).JPG')], ['likely other-name-time - IMG_1 (1).JPG']],
  [
    'another format',
    [p('IMG_1.HEIC')],
    [p('IMG_1.JPG', { type: 'jpeg' })],
    ['different name-time converted IMG_1.JPG'],
  ],
  ['another format without a time', [asset('IMG_1.HEIC')], [asset('IMG_1.JPG')], ['absent name-only - IMG_1.JPG']],
  ['another ending alone', [p('IMG_1.HEIC')], [p('IMG_1.JPG', { type: 'heic' })], ['matched name-time - IMG_1.JPG']],
  ['a placeholder', [p('a.jpg')], [p('a.jpg', { state: 'placeholder' })], ['placeholder name-only - a.jpg']],
  [
    'a placeholder of its size',
    [p('a.jpg', { size: 9_000 })],
    [p('a.jpg', { size: 9_000, state: 'placeholder' })],
    ['placeholder size-name - a.jpg'],
  ],
  [
    'a placeholder of another size',
    [p('a.jpg', { size: 9_000 })],
    [p('a.jpg', { size: 8_000, state: 'placeholder' })],
    ['placeholder name-only - a.jpg'],
  ],
  ['a placeholder of another name', [p('a.jpg')], [p('b.jpg', { state: 'placeholder' })], ['absent none - -']],
  ['a placeholder of another format', [p('a.heic')], [p('a.jpg', { state: 'placeholder' })], ['absent none - -']],
  [
    'a file cut short',
    [p('a.jpg', { size: 9_000 })],
    [p('a.jpg', { size: 5_000, state: 'cut-short' })],
    ['different name-time cut-short a.jpg'],
  ],
  [
    'a file that cannot be read',
    [p('a.jpg')],
    [p('a.jpg', { state: 'unreadable', captured: { kind: 'unknown' } })],
    ['different name-only unreadable a.jpg'],
  ],
  ['an empty file', [p('a.jpg')], [p('a.jpg', { state: 'empty', size: 0 })], ['different name-time unreadable a.jpg']],
  ['both halves', [live(film('present'))], [live(film('present'))], ['verified same-bytes - IMG_1.HEIC']],
  ['the still alone', [live(film('present'))], [live(null)], ['different same-bytes half IMG_1.HEIC']],
  [
    'the film alone',
    [live(film('present'))],
    [asset('IMG_1.MOV', { content: 'film', size: 5, captured: NOON })],
    ['different same-bytes half IMG_1.MOV'],
  ],
  [
    'a film that is a placeholder',
    [live(film('present'))],
    [live(film('placeholder', null))],
    ['placeholder name-time - IMG_1.HEIC'],
  ],
  [
    'a film cut short',
    [live(film('present'))],
    [live(film('cut-short', 'x'))],
    ['different name-time cut-short IMG_1.HEIC'],
  ],
  ['another film', [live(film('present'))], [live(film('present', 'y'))], ['different name-time rewritten IMG_1.HEIC']],
  [
    'another still',
    [live(film('present'))],
    [live(film('present'), { content: 'other', size: 7 })],
    ['different name-time cut-short IMG_1.HEIC'],
  ],
  [
    'a film that cannot be read',
    [live(film('present'))],
    [live(film('unreadable', null))],
    ['different name-time unreadable IMG_1.HEIC'],
  ],
  [
    'two placeholders',
    [live(film('present'))],
    [live(film('placeholder', null), { state: 'placeholder', content: null })],
    ['placeholder size-name - IMG_1.HEIC'],
  ],
  [
    'a JPEG without its RAW',
    [p('IMG_1.JPG', { content: 'still', companions: [raw] })],
    [p('IMG_1.JPG', { content: 'still' })],
    ['different same-bytes raw-half IMG_1.JPG'],
  ],
  [
    'JPEG and RAW under two names',
    [p('IMG_1.JPG', { content: 'still', companions: [raw] })],
    [p('IMG_1.JPG', { content: 'still' }), p('x.DNG', { content: 'raw' })],
    ['verified same-bytes - IMG_1.JPG'],
  ],
  [
    'a RAW without its JPEG',
    [p('IMG_1.JPG', { content: 'still', companions: [raw] })],
    [p('IMG_1.DNG', { content: 'raw' })],
    ['different same-bytes half IMG_1.DNG'],
  ],
  [
    'two rows and one file',
    [p('a.jpg', { id: '1' }), p('a.jpg', { id: '2' })],
    [p('a.jpg', { size: 9 })],
    ['likely name-time - a.jpg', 'likely name-time - a.jpg'],
  ],
  [
    'two rows and two files',
    [p('a.jpg', { id: '1' }), p('a.jpg', { id: '2' })],
    [p('a.jpg', { id: 'x', path: 'x/a.jpg', size: 9 }), p('a.jpg', { id: 'y', path: 'y/a.jpg', size: 8 })],
    ['matched name-time - y/a.jpg', 'matched name-time - x/a.jpg'],
  ],
  [
    'two rows and one file twice',
    [p('a.jpg', { id: '1' }), p('a.jpg', { id: '2' })],
    [p('a.jpg', { id: 'x', path: 'x/a.jpg', size: 9 }), p('a.jpg', { id: 'y', path: 'y/a.jpg', size: 9 })],
    ['likely name-time - x/a.jpg', 'likely name-time - x/a.jpg'],
  ],
  [
    'two rows of one content',
    [p('a.jpg', { id: '1', content: 1 }), p('a.jpg', { id: '2', content: 1 })],
    [p('a.jpg', { content: 1 })],
    ['verified same-bytes - a.jpg', 'verified same-bytes - a.jpg'],
  ],
  [
    'two rows, each with the file of its size',
    [p('a.jpg', { size: 9_000 }), p('a.jpg', { id: '2', size: 8_000 })],
    [p('a.jpg', { id: 'x', path: 'x/a.jpg', size: 8_000 }), p('a.jpg', { id: 'y', path: 'y/a.jpg', size: 9_000 })],
    ['matched size-name-time - x/a.jpg', 'matched size-name-time - y/a.jpg'],
  ],
  [
    'a shorter film of its name',
    [p('a.mov', { durationMs: 10_000 })],
    [p('a.mov', { durationMs: 5_000 })],
    ['different name-time edited a.mov'],
  ],
  [
    'fewer pixels',
    [p('a.jpg', { width: 4000, height: 3000 })],
    [p('a.jpg', { width: 2000, height: 1500 })],
    ['different name-time reduced a.jpg'],
  ],
  [
    'another camera',
    [p('a.jpg', { camera: 'iPhone 12' })],
    [p('a.jpg', { camera: 'Canon' })],
    ['likely name-time - a.jpg'],
  ],
  [
    'a small picture of a phone',
    [p('a.jpg')],
    [p('a.jpg', { camera: 'iPhone 12', width: 2048, height: 1536 })],
    ['likely name-time - a.jpg'],
  ],
  ['its name with another ending', [asset('beach day.jpg')], [asset('beach day.png')], ['absent none - -']],
  [
    'a number behind its name, without a time',
    [asset('beach day.jpg')],
    [asset('beach day (1).jpg')],
    ['absent name-only - beach day (1).jpg'],
  ],
  ['a still of the name of a film', [p('a.mov')], [p('a.jpg')], ['absent none - -']],
])('%s', (_, listed, here, says) => expect(found(listed, here)).toEqual(says));
