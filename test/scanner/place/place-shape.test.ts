import { describe, expect, it } from 'vitest';
import {
  CORRECTIONS,
  GROUND_SOURCES,
  MIRROR_ANSWERS,
  PLACE_GROUNDS,
  type PlaceStanding,
} from '../../../src/model/place-standing.ts';
import { partShape, pathText, placeShape, wordShape } from '../../../src/scanner/place/place-shape.ts';

const STANDING: Required<PlaceStanding> = {
  ground: 'disk',
  source: 'system',
  name: 'T7',
  mayCount: true,
  mirror: 'no',
  mirrorSuspected: false,
  correctedByPerson: 'only-a-copy',
  alsoReachedBy: ['disk:B'],
  mark: '.dropbox',
  madeLike: { key: 'disk:A', name: 'Photos' },
  backup: { device: 'Eva’s iPhone', at: 5, encrypted: true, finished: false },
};
const PLACE = {
  id: '/mnt/T7',
  kind: 'external-disk',
  source: 'scan',
  name: 'T7',
  independenceKey: 'disk:T7',
  standing: STANDING,
};
const PART = { path: 'L.photoslibrary', kind: 'photos-library', independenceKey: 'icloud', standing: STANDING };
const WORD = { mirror: 'yes', corrected: 'kept-in-step', madeLike: STANDING.madeLike };

const SHAPES = { place: placeShape, part: partShape, word: wordShape };
const fits = (shape: keyof typeof SHAPES, value: unknown) => SHAPES[shape].safeParse(value).success;
const withStanding = (more: object) => fits('place', { ...PLACE, standing: { ...STANDING, ...more } });
const without = (value: object, field: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== field));

describe('what main and the index may say of a place', () => {
  it.each([
    ['place', PLACE],
    ['part', PART],
    ['word', WORD],
  ] as const)('is taken as it is: %s', (shape, value) => expect(SHAPES[shape].parse(value)).toEqual(value));

  it('is taken with each value that there is, and with no other', () => {
    for (const ground of PLACE_GROUNDS) expect(withStanding({ ground }), ground).toBe(true);
    for (const source of GROUND_SOURCES) expect(withStanding({ source }), source).toBe(true);
    for (const mirror of MIRROR_ANSWERS) expect(withStanding({ mirror }), mirror).toBe(true);
    for (const correctedByPerson of CORRECTIONS) expect(withStanding({ correctedByPerson })).toBe(true);
    for (const kind of ['icloud', 'folder', 'photos-library', 'external-disk', 'network', 'other-cloud'])
      expect([fits('place', { ...PLACE, kind }), fits('part', { ...PART, kind })], kind).toEqual([true, true]);
    for (const source of ['scan', 'list']) expect(fits('place', { ...PLACE, source }), source).toBe(true);
    for (const other of ['', 'Stryker was here!', 'Disk', null, 1]) {
      for (const field of ['ground', 'source', 'mirror']) expect(withStanding({ [field]: other }), field).toBe(false);
      expect(fits('place', { ...PLACE, kind: other })).toBe(false);
      expect(fits('place', { ...PLACE, source: other })).toBe(false);
      expect(fits('word', { ...WORD, mirror: other })).toBe(false);
      if (other !== null) expect(withStanding({ correctedByPerson: other })).toBe(false);
      if (other !== null) expect(fits('word', { ...WORD, corrected: other })).toBe(false);
    }
  });

  it('needs every field, but for those that are left out where there is nothing', () => {
    for (const field of Object.keys(PLACE))
      expect(fits('place', without(PLACE, field)), field).toBe(field === 'standing');
    for (const field of Object.keys(PART)) expect(fits('part', without(PART, field)), field).toBe(false);
    for (const field of Object.keys(WORD)) expect(fits('word', without(WORD, field)), field).toBe(false);
    for (const field of Object.keys(STANDING))
      expect(fits('part', { ...PART, standing: without(STANDING, field) }), field).toBe(
        ['alsoReachedBy', 'mark', 'madeLike', 'backup'].includes(field),
      );
    for (const field of Object.keys(STANDING.backup))
      expect(withStanding({ backup: without(STANDING.backup, field) }), field).toBe(false);
    for (const field of ['key', 'name'])
      expect(withStanding({ madeLike: without(STANDING.madeLike, field) }), field).toBe(false);
  });

  it('has nothing that nobody knows', () => {
    expect(fits('place', { ...PLACE, more: 1 })).toBe(false);
    expect(fits('part', { ...PART, more: 1 })).toBe(false);
    expect(fits('word', { ...WORD, more: 1 })).toBe(false);
    expect(withStanding({ more: 1 })).toBe(false);
    expect(withStanding({ backup: { ...STANDING.backup, more: 1 } })).toBe(false);
    expect(withStanding({ madeLike: { ...STANDING.madeLike, more: 1 } })).toBe(false);
  });

  it('may be null where nobody knows, and nowhere else', () => {
    for (const field of Object.keys(STANDING))
      expect(withStanding({ [field]: null }), field).toBe(['name', 'correctedByPerson'].includes(field));
    const nobodyKnows = { device: null, at: null, encrypted: null, finished: null };
    expect(withStanding({ backup: nobodyKnows })).toBe(true);
    expect(fits('word', { mirror: 'no', corrected: null, madeLike: null })).toBe(true);
  });

  it('has texts as long as a path can be, and a place has an id', () => {
    const longest = 'x'.repeat(33_000);
    for (const [text, isGood] of [
      ['', true],
      [longest, true],
      [`${longest}x`, false],
    ] as const) {
      expect(pathText.safeParse(text).success).toBe(isGood);
      expect(fits('part', { ...PART, path: text })).toBe(isGood);
      expect(withStanding({ name: text })).toBe(isGood);
      expect(withStanding({ alsoReachedBy: [text] })).toBe(isGood);
      expect(withStanding({ madeLike: { key: text, name: text } })).toBe(isGood);
      expect(withStanding({ backup: { ...STANDING.backup, device: text } })).toBe(isGood);
      expect(fits('place', { ...PLACE, id: text })).toBe(isGood && text !== '');
    }
    expect(fits('place', { ...PLACE, id: 'a' })).toBe(true);
  });
});
