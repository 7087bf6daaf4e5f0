import { describe, expect, it } from 'vitest';
import { coverageRank, findAsset, nothingIn } from '../../../src/compare/match/coverage.ts';
import { PlaceMatch } from '../../../src/compare/match/place-match.ts';
import { Units } from '../../../src/compare/match/units.ts';
import { COVERAGES, type Coverage } from '../../../src/model/coverage.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { Difference } from '../../../src/model/gap.ts';
import { type AssetParts, asset, resource } from '../../fixtures/assets.ts';

// What a place has of a photo of two files, from what it has of each: the original is `one.jpg` there, the other half `two`.

type Half = readonly [Coverage, Evidence, Difference?] | 'hint' | 'nothing';
const NOTHING = nothingIn('here');
const live: AssetParts = { live: resource('a.mov', { role: 'live-video' }) };
const raw: AssetParts = { companions: [resource('a.dng', { role: 'raw' })] };

function finding(halves: readonly Half[], parts: AssetParts = live, path: string | null = 'x/one.jpg') {
  const listed = new Units([asset('other.jpg'), asset('a.jpg', halves.length > 1 ? parts : {})]);
  const here = new Units([asset('one.jpg', { path }), asset('two', { path: 'x/two' })]);
  const match = new PlaceMatch(listed, here);
  halves.forEach((half, i) => {
    const [row, file] = [listed.at(i + 1), here.at(i)];
    if (half === 'hint') match.hint(row, file);
    else if (half !== 'nothing') match.settle(row, file, ...half);
  });
  const found = findAsset(match, 1, NOTHING);
  return found === NOTHING
    ? 'nothing'
    : [found.coverage, found.evidence, found.difference ?? '-', found.found].join(' ');
}

describe('what a place has of a photo of one file', () => {
  it.each<readonly [Half, string]>([
    [['verified', 'same-bytes'], 'verified same-bytes - x/one.jpg'],
    [['different', 'name-time', 'edited'], 'different name-time edited x/one.jpg'],
    ['hint', 'absent name-only - x/one.jpg'],
    ['nothing', 'nothing'],
  ])('%j is %s', (half, says) => expect(finding([half])).toBe(says));

  it('is told by its path, and by its name where it has none', () => {
    expect(finding([['likely', 'name-time']], live, null)).toBe('likely name-time - one.jpg');
  });

  it('is nothing where it has no file that counts', () => {
    const listed = new Units([asset('a.jpg', { role: 'edited' }), asset('a.jpg')]);
    expect(findAsset(new PlaceMatch(listed, new Units([])), 0, NOTHING)).toBe(NOTHING);
  });
});

describe('what a place has of a photo of two files is the worse of both, told by the file of its original', () => {
  it.each<readonly [Half, Half, string]>([
    [['verified', 'same-bytes'], ['verified', 'same-bytes'], 'verified same-bytes - x/one.jpg'],
    [['verified', 'same-bytes'], ['matched', 'name-time'], 'matched name-time - x/one.jpg'],
    [['matched', 'name-time'], ['verified', 'same-bytes'], 'matched name-time - x/one.jpg'],
    [['matched', 'size-name'], ['matched', 'name-time'], 'matched name-time - x/one.jpg'],
    [['matched', 'name-time'], ['matched', 'size-name'], 'matched name-time - x/one.jpg'],
    [['matched', 'name-time'], ['likely', 'size-name'], 'likely size-name - x/one.jpg'],
    [['likely', 'size-name'], ['matched', 'name-time'], 'likely size-name - x/one.jpg'],
    [['verified', 'same-bytes'], ['different', 'name-time', 'cut-short'], 'different name-time cut-short x/one.jpg'],
    [['different', 'name-time', 'edited'], ['verified', 'same-bytes'], 'different name-time edited x/one.jpg'],
    [['verified', 'same-bytes'], ['placeholder', 'name-time'], 'placeholder name-time - x/one.jpg'],
    [['placeholder', 'name-only'], ['verified', 'same-bytes'], 'placeholder name-only - x/one.jpg'],
    // Half of it is here, and not the other.
    [['verified', 'same-bytes'], 'nothing', 'different same-bytes half x/one.jpg'],
    ['nothing', ['likely', 'name-time'], 'different name-time half x/two'],
    ['hint', ['matched', 'name-time'], 'different name-time half x/two'],
    [['different', 'name-time', 'edited'], 'hint', 'different name-time half x/one.jpg'],
    // A placeholder is no half.
    [['placeholder', 'name-only'], 'nothing', 'absent none - x/one.jpg'],
    ['nothing', ['placeholder', 'name-only'], 'absent none - x/two'],
    ['hint', 'hint', 'absent name-only - x/one.jpg'],
    ['hint', 'nothing', 'nothing'],
    ['nothing', 'hint', 'nothing'],
    ['nothing', 'nothing', 'nothing'],
  ])('%j and %j', (original, half, says) => expect(finding([original, half])).toBe(says));

  it('says which half is not there', () => {
    expect(finding([['verified', 'same-bytes'], 'nothing'], raw)).toBe('different same-bytes raw-half x/one.jpg');
    expect(finding(['nothing', ['verified', 'same-bytes']], raw)).toBe('different same-bytes half x/two');
  });
});

it('coverages are ranked from the best', () => expect(COVERAGES.map(coverageRank)).toEqual([0, 1, 2, 3, 4, 5]));
