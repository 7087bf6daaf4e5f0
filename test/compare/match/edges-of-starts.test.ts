import { expect, it } from 'vitest';
import { asset, fingerprintOf } from '../../fixtures/assets.ts';
import { found, p, type Told } from './found.ts';

// How many characters of a fingerprint are enough, and beside what.

const w = fingerprintOf('a');

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
    'five characters and the size, of two rows for one file',
    [
      asset('a.jpg', { partialFingerprint: w.slice(0, 5), size: 9 }),
      asset('b.jpg', { partialFingerprint: w.slice(0, 5), size: 9 }),
    ],
    [asset('c.jpg', { content: w, size: 9 })],
    ['likely partial-fingerprint - c.jpg', 'likely partial-fingerprint - c.jpg'],
  ],
])('%s', (_, listed, here, says) => expect(found(listed, here)).toEqual(says));
