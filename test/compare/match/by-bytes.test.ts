import { describe, expect, it } from 'vitest';
import { indexBytes, matchByBytes } from '../../../src/compare/match/by-bytes.ts';
import { PlaceMatch } from '../../../src/compare/match/place-match.ts';
import { Units } from '../../../src/compare/match/units.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { type Fingerprint, toFingerprint } from '../../../src/model/fingerprint.ts';
import { type AssetParts, asset, fingerprintOf, resource } from '../../fixtures/assets.ts';

// Equal bytes, many to many: which files of a place have a fingerprint, and what listed files find by theirs.

const photo = (content: number | string | null, parts: AssetParts = {}) =>
  asset('a.jpg', { content, size: 9, ...parts });
const withEdit = (content: number, edit: Parameters<typeof resource>[1]) =>
  photo(content, { companions: [resource('b.jpg', { role: 'edited', size: 9, ...edit })] });

/** The file that each listed one found, and what each file here turned out to be. */
function matched(listed: readonly Asset[], here: readonly Asset[]) {
  const [ours, theirs] = [new Units(listed), new Units(here)];
  const match = new PlaceMatch(ours, theirs);
  matchByBytes(match, indexBytes(theirs));
  return {
    found: listed.map((_, i) => match.verifiedBy(i)),
    roles: here.map((_, i) => match.roleOf(theirs.originalOf(i))),
  };
}

describe('equal bytes', () => {
  it.each<[string, readonly Asset[], readonly Asset[], readonly number[], string]>([
    ['of two files', [photo(1), photo(2)], [photo(2), photo(3), photo(1)], [2, 0], 'linked free linked'],
    ['of the first file', [photo(1)], [photo(1), photo(2)], [0], 'linked free'],
    ['of nothing that is known', [photo(null)], [photo(null)], [-1], 'free'],
    [
      'of four files',
      [photo(1)],
      [photo(1), photo(1), photo(2), photo(1), photo(1)],
      [0],
      'linked linked free linked linked',
    ],
    ['of later files', [photo(1)], [photo(2), photo(1), photo(1), photo(1)], [1], 'free linked linked linked'],
    ['of two rows', [photo(1), photo(1)], [photo(2), photo(2), photo(1)], [2, 2], 'free free linked'],
    ['of an edit', [photo(5)], [photo(1), withEdit(2, { content: 5 })], [1], 'free linked'],
    [
      'of an edit, whose original is here once more',
      [photo(5)],
      [withEdit(2, { content: 5 }), photo(2)],
      [0],
      'linked free',
    ],
    ['of two edits', [photo(5)], [withEdit(1, { content: 5 }), withEdit(2, { content: 5 })], [0], 'linked free'],
    ['of an edit and an original', [photo(5)], [withEdit(1, { content: 5 }), photo(5)], [1], 'free linked'],
    [
      'of a sidecar',
      [photo(5)],
      [photo(1, { companions: [resource('a.xmp', { role: 'sidecar', content: 5, size: 9 })] })],
      [-1],
      'free',
    ],
    ['of the first file and an edit', [photo(5)], [photo(5), withEdit(1, { content: 5 })], [0], 'linked free'],
    ['of an edit that is a placeholder', [photo(5)], [withEdit(1, { content: 5, state: 'placeholder' })], [-1], 'free'],
    ['of an edit without bytes', [photo(5)], [withEdit(1, { content: 5, size: 0 })], [-1], 'free'],
    ['of an edit whose size is not known', [photo(5)], [withEdit(1, { content: 5, size: null })], [0], 'linked'],
  ])('%s', (_, listed, here, found, roles) => {
    expect(matched(listed, here)).toEqual({ found, roles: roles.split(' ') });
  });

  it.each<[AssetParts, boolean]>([
    [{ state: 'present' }, true],
    [{ state: 'listed' }, true],
    [{ state: 'cut-short' }, true],
    [{ state: 'unreadable' }, true],
    [{ state: 'placeholder' }, false],
    [{ state: 'absent' }, false],
    [{ state: 'empty' }, false],
    [{ size: 0 }, false],
    [{ size: 0, state: 'cut-short' }, false],
    [{ size: null }, true],
    [{ size: 1 }, true],
  ])('of a file that is %j are here: %s', (parts, are) => {
    const index = indexBytes(new Units([photo(1, parts)]));
    expect([index.proved[0], index.first.has(fingerprintOf(1)), index.first.get(fingerprintOf(1))]).toEqual(
      are ? [1, true, 0] : [0, false, -1],
    );
  });
});

describe('the table of fingerprints', () => {
  const letter = (i: number) => String.fromCodePoint(65 + i);
  /** Fingerprints that are the same but for one letter. */
  const alike = (at: number): Fingerprint[] =>
    Array.from({ length: 24 }, (_, i) => {
      const text = toFingerprint(`AQ${'B'.repeat(at - 2)}${letter(i)}${'B'.repeat(27 - at)}`);
      if (text === null) throw new Error('not the shape of a fingerprint');
      return text;
    });

  it.each([
    ['begin', alike(20)],
    ['begin and end', alike(12)],
    ['end', alike(5)],
  ])('tells those apart that %s alike', (_, fingerprints) => {
    const { first } = indexBytes(new Units(fingerprints.map((content) => photo(content))));
    expect(fingerprints.map((fingerprint) => first.get(fingerprint))).toEqual(fingerprints.map((_each, i) => i));
    expect(first.get(fingerprintOf('nobody'))).toBe(-1);
  });

  it.each([0, 1, 8, 9, 16, 17, 40])('has room for %i', (count) => {
    const photos = Array.from({ length: count }, (_, i) => photo(i));
    const { first } = indexBytes(new Units(photos));
    expect(photos.map((_each, i) => first.get(fingerprintOf(i)))).toEqual(photos.map((_each, i) => i));
    expect(first.get(fingerprintOf('nobody'))).toBe(-1);
  });
});
