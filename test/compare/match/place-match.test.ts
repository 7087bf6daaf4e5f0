import { describe, expect, it } from 'vitest';
import { PlaceMatch } from '../../../src/compare/match/place-match.ts';
import { Units } from '../../../src/compare/match/units.ts';
import type { Coverage } from '../../../src/model/coverage.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { asset } from '../../fixtures/assets.ts';

// What is kept of each listed file and of each file of a place while they are matched.

const units = (count: number) => new Units(Array.from({ length: count }, (_, i) => asset('a.jpg', { id: String(i) })));
const matchOf = (rows: number, files: number, ...more: [use?: Uint8Array, bytesApply?: boolean]) =>
  new PlaceMatch(units(rows), units(files), ...more);
const numbers = (all: readonly { readonly index: number }[]) => all.map(({ index }) => index);
const NOTHING = { coverage: 'absent', evidence: 'none', found: -1, difference: null };

describe('a match', () => {
  it('has found nothing at first', () => {
    const match = matchOf(2, 3);
    expect([match.outcome(0), match.outcome(1)]).toEqual([NOTHING, NOTHING]);
    expect([numbers(match.openListed()), numbers(match.freeHere())]).toEqual([
      [0, 1],
      [0, 1, 2],
    ]);
    expect([match.isOpenAt(0), match.isOpen(match.listed.at(1)), match.isFree(match.here.at(2))]).toEqual([
      true,
      true,
      true,
    ]);
    expect([match.linkOf(0), match.verifiedBy(0), match.isMatchedAt(0), match.isByEdit(0), match.isDone()]).toEqual([
      -1,
      -1,
      false,
      false,
      false,
    ]);
    expect([match.roleOf(0), match.roleOf(2)]).toEqual(['free', 'free']);
    expect(matchOf(0, 3).isDone()).toBe(true);
  });

  it('keeps what a step settles, and nobody else gets the file', () => {
    const match = matchOf(3, 3);
    match.settle(match.listed.at(1), match.here.at(2), 'matched', 'name-time');
    expect(match.outcome(1)).toEqual({ coverage: 'matched', evidence: 'name-time', found: 2, difference: null });
    expect([match.linkOf(1), match.verifiedBy(1), match.isMatchedAt(1), match.isMatchedAt(0)]).toEqual([
      2,
      -1,
      true,
      false,
    ]);
    expect([match.isOpenAt(1), match.isOpen(match.listed.at(1)), match.isFree(match.here.at(2))]).toEqual([
      false,
      false,
      false,
    ]);
    expect([numbers(match.openListed()), numbers(match.freeHere())]).toEqual([
      [0, 2],
      [0, 1],
    ]);
    // What was open when it was last asked for is not asked for anew, only what of it still is.
    match.verify(0, 1);
    expect([numbers(match.openListed()), numbers(match.freeHere()), match.isDone()]).toEqual([[2], [0], false]);
    match.settle(match.listed.at(2), match.here.at(0), 'different', 'name-time', 'edited');
    expect([numbers(match.openListed()), numbers(match.freeHere()), match.isDone()]).toEqual([[], [], true]);
    expect(match.outcome(2)).toEqual({ coverage: 'different', evidence: 'name-time', found: 0, difference: 'edited' });
    match.settle(match.listed.at(2), match.here.at(0), 'likely', 'name-time');
    expect(match.outcome(2).difference).toBeNull();
  });

  it('is proven by bytes alone', () => {
    const match = matchOf(2, 2);
    match.verify(1, 0);
    expect(match.outcome(1)).toEqual({ coverage: 'verified', evidence: 'same-bytes', found: 0, difference: null });
    expect([match.verifiedBy(1), match.verifiedBy(0), match.linkOf(1)]).toEqual([0, -1, 0]);
    expect([match.isOpenAt(1), match.roleOf(0), match.roleOf(1)]).toEqual([false, 'linked', 'free']);
  });

  it('is doubted only where it rests on names, sizes and times', () => {
    const doubted = (coverage: Coverage) => {
      const match = matchOf(1, 1);
      match.settle(match.listed.at(0), match.here.at(0), coverage, 'name-time');
      match.doubt(0);
      return match.outcome(0).coverage;
    };
    expect(doubted('matched')).toBe('likely');
    for (const coverage of ['verified', 'likely', 'different', 'placeholder'] as const)
      expect(doubted(coverage)).toBe(coverage);
    const untouched = matchOf(1, 1);
    untouched.doubt(0);
    expect(untouched.outcome(0)).toEqual(NOTHING);
  });

  it('by a mere name is a hint: no find, and the file is only known', () => {
    const match = matchOf(2, 2);
    match.hint(match.listed.at(0), match.here.at(1));
    expect(match.outcome(0)).toEqual({ coverage: 'absent', evidence: 'name-only', found: 1, difference: null });
    expect([match.linkOf(0), match.isOpenAt(0), match.roleOf(1), match.isFree(match.here.at(1))]).toEqual([
      -1,
      false,
      'hinted',
      false,
    ]);
    match.verify(1, 0);
    match.hint(match.listed.at(1), match.here.at(0));
    expect(match.roleOf(0)).toBe('linked');
    match.take(1);
    expect(match.roleOf(1)).toBe('linked');
  });

  it('by an edit is as sure as its time is, and its original keeps its own row', () => {
    const match = matchOf(2, 1);
    match.settleByEdit(match.listed.at(0), match.here.at(0), true);
    match.settleByEdit(match.listed.at(1), match.here.at(0), false);
    expect([match.outcome(0), match.outcome(1)]).toMatchObject([
      { coverage: 'matched', evidence: 'name-time', found: 0 },
      { coverage: 'likely', evidence: 'time-in-name', found: 0 },
    ]);
    expect([match.isByEdit(0), match.isByEdit(1)]).toEqual([true, true]);
  });

  it('goes on with the files that an earlier round left', () => {
    const before = matchOf(1, 3);
    before.verify(0, 1);
    before.hint(before.listed.at(0), before.here.at(2));
    const match = matchOf(1, 3, before.uses);
    expect(numbers(match.freeHere())).toEqual([0]);
    expect([0, 1, 2].map((here) => match.roleOf(here))).toEqual(['free', 'linked', 'hinted']);
  });
});

it.each<readonly [Coverage, Evidence, Coverage]>([
  ['matched', 'name-time', 'likely'],
  ['matched', 'partial-fingerprint', 'likely'],
  ['matched', 'size-name-time', 'matched'],
  ['matched', 'size-name', 'matched'],
  ['likely', 'size-name', 'likely'],
  ['different', 'name-time', 'different'],
  ['placeholder', 'name-only', 'placeholder'],
])('where no checksum applies, %s by %s is %s', (coverage, evidence, says) => {
  const match = matchOf(1, 1, undefined, false);
  match.settle(match.listed.at(0), match.here.at(0), coverage, evidence);
  expect(match.outcome(0)).toMatchObject({ coverage: says, evidence });
});
