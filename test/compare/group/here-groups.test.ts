import { describe, expect, it } from 'vitest';
import { type HereGroup, HereGroups, isWaitingGroup } from '../../../src/compare/group/here-groups.ts';
import { asset } from '../../fixtures/assets.ts';

// The columns of numbers behind every count: what goes in for a group comes out for it, and for no other.

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => asset(`${prefix}${i}.jpg`));
/** Two places: nodes 4 to 6 are the files of the first, 7 and 8 those of the second. */
const groups = () => new HereGroups(9, [names('a', 3), names('b', 2)], [4, 7]);
const told = (of: HereGroups) =>
  // Each group is read while it is there: the next one is the same object.
  Array.from(of, (group: HereGroup) => ({
    as: group.listedAs,
    rows: [group.rowsHere, group.rowsNotWhole, group.halfRows, group.provenRows],
    members: group.members.map(({ asset: { name }, place }) => `${place} ${name}`),
    counts: [group.memberCount, group.halfMembers],
    first: group.first?.name ?? null,
    hinted: group.hinted,
  }));

describe('groups of one photo', () => {
  it('are told in the order in which they were first spoken of, with their files place by place', () => {
    const of = groups();
    of.addMember(5, 5, false);
    of.addMember(0, 4, false);
    of.addMember(0, 6, true);
    of.addMember(0, 7, false);
    of.addMember(0, 8, true);
    const none = { as: 'none', rows: [0, 0, 0, 0], hinted: false };
    expect(told(of)).toEqual([
      { ...none, members: ['0 a1.jpg'], counts: [1, 0], first: 'a1.jpg' },
      { ...none, members: ['0 a0.jpg', '0 a2.jpg', '1 b0.jpg', '1 b1.jpg'], counts: [4, 2], first: 'a0.jpg' },
    ]);
    expect(of.countHere()).toBe(2);
  });

  it('count rows by what was found for them, a film of a Live Photo as half', () => {
    const of = groups();
    of.addRow(1, 'main', 'verified', false);
    of.addRow(1, 'main', 'verified', true);
    of.addRow(1, 'main', 'matched', false);
    of.addRow(1, 'main', 'likely', true);
    of.addRow(1, 'main', 'placeholder', true);
    of.addRow(1, 'main', 'different', false);
    expect(told(of)).toEqual([
      { as: 'main', rows: [4, 2, 2, 1], members: [], counts: [0, 0], first: null, hinted: false },
    ]);
    expect([of.countHere(), of.hasRows(1), of.hasRows(0)]).toEqual([0, true, false]);
    of.addRow(2, 'main', 'matched', false);
    expect(of.hasRows(2)).toBe(true);
  });

  it('are what the first row says of them; rows of Recently Deleted and of what waits are not counted', () => {
    for (const first of ['main', 'deleted', 'waiting'] as const) {
      const of = groups();
      of.addRow(3, first, 'verified', false);
      of.addRow(3, 'deleted', 'verified', false);
      of.addRow(3, 'waiting', 'different', true);
      expect(told(of).map(({ as, rows }) => [as, ...rows])).toEqual([
        first === 'main' ? ['main', 1, 0, 0, 1] : [first, 0, 0, 0, 0],
      ]);
    }
  });

  it('know that a row has a file of this name only', () => {
    const of = groups();
    of.addMember(4, 4, false);
    of.addMember(5, 5, false);
    of.addHint(5);
    // A hint for a group of which nothing else is said makes none.
    of.addHint(8);
    expect(told(of).map(({ hinted }) => hinted)).toEqual([false, true]);
  });
});

const NOTHING: HereGroup = {
  listedAs: 'none',
  rowsHere: 0,
  rowsNotWhole: 0,
  halfRows: 0,
  provenRows: 0,
  halfMembers: 0,
  members: [],
  memberCount: 0,
  first: null,
  hinted: false,
};

describe('a photo waits to be uploaded', () => {
  it('by the list, or by the library here where no list knows it', () => {
    const waiting = asset('w.jpg', { flags: { waiting: true } });
    const group = (listedAs: HereGroup['listedAs'], ...members: (typeof waiting)[]) =>
      isWaitingGroup({ ...NOTHING, listedAs, members: members.map((each) => ({ asset: each, place: 0 })) });
    const plain = asset('p.jpg');
    expect([group('waiting'), group('waiting', plain), group('none', plain, waiting)]).toEqual([true, true, true]);
    expect([group('none'), group('none', plain), group('main', waiting), group('deleted', waiting)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
