import { expect, it } from 'vitest';
import { resource } from '../../fixtures/assets.ts';
import { found, p, type Told, UUID } from './found.ts';

// Where one length of a film ends and the next begins, and what must not be taken for a film.

const film = (ms: number | null) => [p('a.mov', { durationMs: ms })];

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
  [
    'a film that is not there, of another size',
    [p('IMG_1.HEIC', { content: 'still', live: resource('IMG_1.MOV', { role: 'live-video', size: 9 }) })],
    [
      p('IMG_1.HEIC', {
        content: 'still',
        live: resource('IMG_1.MOV', { role: 'live-video', state: 'absent', size: 5 }),
      }),
    ],
    ['different same-bytes half IMG_1.HEIC'],
  ],
])('%s', (_, listed, here, says) => expect(found(listed, here)).toEqual(says));
