import { expect, it } from 'vitest';
import { asset, fingerprintOf } from '../../fixtures/assets.ts';
import { found, NOON, p, type Told } from './found.ts';

// How many characters of a fingerprint are enough, and beside what.

const w = fingerprintOf('a');
const odd = 'AQ/+bcdefGhijklmnopqrstuvwxy';

it.each<Told>([
  [
    'a start of other bytes in the listed name',
    [p('a_QVFBQUE.jpg')],
    [p('a.jpg', { content: w })],
    ['different other-name-time rewritten a.jpg'],
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
  [
    'other characters than letters and digits, which a name has as _',
    [asset('a.jpg', { content: odd })],
    [asset('AQ__bcdefGhi.jpg')],
    ['matched partial-fingerprint - AQ__bcdefGhi.jpg'],
  ],
  ['and no others', [asset('a.jpg', { content: odd })], [asset('AQ__bcdefGhj.jpg')], ['absent none - -']],
  [
    'twelve characters in a name without an ending, which no tool writes',
    [asset('a.jpg', { content: w })],
    [asset(w.slice(0, 12))],
    ['absent none - -'],
  ],
  [
    'twelve characters and another time',
    [p('a.jpg', { partialFingerprint: w.slice(0, 12) })],
    [p('b.jpg', { content: w, captured: '2020-02-02T10:07:00Z' })],
    ['absent none - -'],
  ],
  [
    'twelve characters of a placeholder',
    [p('a.jpg', { content: w, size: 9 })],
    [p('a.jpg', { partialFingerprint: w.slice(0, 12), size: 9, state: 'placeholder' })],
    ['placeholder size-name - a.jpg'],
  ],
  [
    'twelve characters of a file that is cut short',
    [p('a.jpg', { content: w, size: 9 })],
    [p('b.jpg', { partialFingerprint: w.slice(0, 12), size: 9, state: 'cut-short' })],
    ['absent none - -'],
  ],
  [
    'twelve characters, and a size that is another',
    [p('a.jpg', { content: w, size: 9 })],
    [p('a.jpg', { partialFingerprint: w.slice(0, 12), size: 8 })],
    ['different name-time cut-short a.jpg'],
  ],
  [
    'all characters of an empty file',
    [asset('a.jpg', { content: 1, size: 0 }), asset('b.jpg', { partialFingerprint: w.slice(0, 5) })],
    [asset('c.jpg', { content: 1, size: 0 })],
    ['absent none - -', 'absent none - -'],
  ],
  [
    'five characters, the name and the date of a file',
    [p('a.jpg', { partialFingerprint: w.slice(0, 5) })],
    [p('a.jpg', { content: w, captured: { kind: 'file', ms: Date.parse(NOON), precision: 'second' } })],
    ['matched partial-fingerprint - a.jpg'],
  ],
  [
    'five characters, the name and a clock two hours off',
    [p('a.jpg', { partialFingerprint: w.slice(0, 5) })],
    [p('a.jpg', { content: w, captured: '2024-06-01T14:00:00' })],
    ['matched partial-fingerprint - a.jpg'],
  ],
  [
    'five characters and a clock two hours off, under another name',
    [p('a.jpg', { partialFingerprint: w.slice(0, 5) })],
    [p('b.jpg', { content: w, captured: '2024-06-01T14:00:00' })],
    ['absent none - -'],
  ],
  [
    'five characters, the day, and the name with a number behind it',
    [p('beach day (1).jpg', { partialFingerprint: w.slice(0, 5), captured: '2024-06-01' })],
    [p('beach day.jpg', { content: w })],
    ['matched partial-fingerprint - beach day.jpg'],
  ],
  [
    'one row of two has a start',
    [asset('a.jpg', { partialFingerprint: w.slice(0, 12) }), asset('x.jpg')],
    [asset('b.jpg', { content: w })],
    ['matched partial-fingerprint - b.jpg', 'absent none - -'],
  ],
  [
    'one file of two has a start',
    [asset('a.jpg', { content: w })],
    [asset('b.jpg', { partialFingerprint: w.slice(0, 12) }), asset('x.jpg')],
    ['matched partial-fingerprint - b.jpg'],
  ],
  // Of several files with the start, the one with the size, then the one of the time, then of the day and name, then the bare start.
  [
    'the size before the time',
    [p('a.jpg', { partialFingerprint: w.slice(0, 12), size: 9 })],
    [p('b.jpg', { content: w }), asset('c.jpg', { partialFingerprint: w.slice(0, 5), size: 9 })],
    ['matched partial-fingerprint - c.jpg'],
  ],
  [
    'the time before the day',
    [p('a.jpg', { partialFingerprint: w.slice(0, 12) })],
    [p('a.jpg', { content: w, captured: '2024-06-01' }), p('b.jpg', { partialFingerprint: w.slice(0, 5) })],
    ['matched partial-fingerprint - b.jpg'],
  ],
  [
    'the day before no date',
    [p('a.jpg', { partialFingerprint: w.slice(0, 12) })],
    [
      p('b.jpg', { content: w, captured: { kind: 'file', ms: 1_000_000_000_000, precision: 'second' } }),
      p('a.jpg', { partialFingerprint: w.slice(0, 5), captured: '2024-06-01' }),
    ],
    ['matched partial-fingerprint - a.jpg'],
  ],
  [
    'five characters and the size, of two rows for one file',
    [
      asset('a.jpg', { partialFingerprint: w.slice(0, 5), size: 9 }),
      asset('b.jpg', { partialFingerprint: w.slice(0, 5), size: 9 }),
    ],
    [asset('c.jpg', { content: w, size: 9 })],
    ['likely partial-fingerprint - c.jpg', 'likely partial-fingerprint - c.jpg'],
  ],
])('%s', (_, listed, here, says) => expect(found(listed, here)).toEqual(says));
