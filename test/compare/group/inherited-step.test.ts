import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { withInheritedStep } from '../../../src/compare/group/inherited-step.ts';
import { ICLOUD_KEY, type PlaceContents } from '../../../src/model/place.ts';
import { NOTHING_SAID, type PersonsWord } from '../../../src/model/place-standing.ts';
import { makePlace } from '../../../src/scanner/describe-place.ts';
import { groundOf, standingOf } from '../../../src/scanner/place/ground.ts';
import { IN_MEMORY, type Volume } from '../../../src/scanner/place/volume.ts';
import { asListed, asset, folder, icloudList, TODAY, typedTotals } from '../../fixtures/assets.ts';
import { usbDisk as disk, NOTHING } from '../../scanner/place/look.ts';

// What is deleted in iCloud is deleted in a mirror of it, and then in whatever a program makes like the mirror.

const ASSET = asset('a.jpg', { content: 'a' });

function place(id: string, volume: Volume, word: Partial<PersonsWord> = {}): PlaceContents {
  const ground = groundOf(`/media/${id}`, volume, NOTHING);
  const made = makePlace(`/media/${id}`, ground);
  return folder([ASSET], { place: { ...made, ...standingOf(ground, { ...NOTHING_SAID, ...word }), id, name: id } });
}
/** Made like another place, which lies on the disk `key` by the word of the person. */
const like = (name: string, key = `disk:${name}`): Partial<PersonsWord> => ({ madeLike: { key, name } });

const MIRROR = place('m', disk('m'), { mirror: 'yes' });
const keysOf = (places: readonly PlaceContents[]) =>
  withInheritedStep(places).map((one) => [one.place.independenceKey, one.place.standing?.mayCount]);
const answer = (places: readonly PlaceContents[]) =>
  compare({
    places,
    lists: [icloudList([asListed(ASSET)])],
    counts: typedTotals([asListed(ASSET)]),
    today: TODAY,
  }).verdict.answer;

describe('a place that a program makes like a mirror of iCloud', () => {
  it('counts with iCloud, whichever of the two was said first', () => {
    const copy = place('c', disk('c'), like('m'));
    expect(MIRROR.place).toMatchObject({ independenceKey: ICLOUD_KEY, standing: { alsoReachedBy: ['disk:m'] } });
    expect(keysOf([copy, MIRROR])).toEqual([
      [ICLOUD_KEY, false],
      [ICLOUD_KEY, false],
    ]);
    expect(withInheritedStep([copy, MIRROR])[0]?.place.standing?.alsoReachedBy).toEqual(['disk:c', 'disk:m']);
    expect(answer([place('c', disk('c')), MIRROR])).toBe('yes');
    expect(answer([copy, MIRROR])).toBe('cannot-tell');
  });

  it('and what is made like that one, through all steps', () => {
    const steps = [place('d', disk('d'), like('c')), place('c', disk('c'), like('m')), MIRROR];
    expect(new Set(keysOf(steps).map(([key]) => key))).toEqual(new Set([ICLOUD_KEY]));
    expect(answer(steps)).toBe('cannot-tell');
  });

  it('also through one that goes away by itself and through places that are made like each other, which ends', () => {
    const inMemory = place('r', IN_MEMORY, { madeLike: { key: 'disk:m', name: 'm' } });
    const { independenceKey } = inMemory.place;
    const copy = place('c', disk('c'), like('r', independenceKey ?? ''));
    const circle = [place('x', disk('x'), like('y')), place('y', disk('y'), like('x'))];
    expect(keysOf([inMemory, copy, MIRROR, ...circle])).toEqual([
      [independenceKey, false],
      [ICLOUD_KEY, false],
      [ICLOUD_KEY, false],
      ['disk:x', true],
      ['disk:y', true],
    ]);
    expect(answer([inMemory, copy, MIRROR])).toBe('cannot-tell');
  });

  it('and no other: one like a copy, one like another place of that name, and two that are made like each other', () => {
    const fine = [
      place('m2', disk('m2')),
      place('c', disk('c'), like('m2')),
      place('e', disk('e'), like('m', 'disk:other')),
      place('x', disk('x'), like('y')),
      place('y', disk('y'), like('x')),
      MIRROR,
    ];
    expect(keysOf(fine).map(([key]) => key)).toEqual(['disk:m2', 'disk:c', 'disk:e', 'disk:x', 'disk:y', ICLOUD_KEY]);
    const alone = [place('c', disk('c'))];
    expect(withInheritedStep(alone)).toBe(alone);
  });
});
