import { describe, expect, it } from 'vitest';
import { assign, type Edge, Sets } from '../../../src/compare/match/assign.ts';
import { Units } from '../../../src/compare/match/units.ts';
import { type AssetParts, asset } from '../../fixtures/assets.ts';
import { p } from './found.ts';

// Who gets which file, from pairs that agree: each rule of choosing by itself.

/** A pair of a row and a file, by their numbers, and how well it agrees. */
type Pair = readonly [row: number, file: number, weight?: number];

const LETTERS = 'abcdefghij';
const units = (all: readonly AssetParts[]) =>
  new Units(all.map((parts, i) => p(`${LETTERS[i]}.jpg`, { id: String(i), ...parts })));

/** The pairs and the ties of an assignment, each as `row-file:weight`. */
function assigned(edges: readonly Pair[], rows: readonly AssetParts[] = [], files: readonly AssetParts[] = []) {
  const fill = (given: readonly AssetParts[]) => units(Array.from(LETTERS, (_, i) => given[i] ?? {}));
  const [listed, here] = [fill(rows), fill(files)];
  const { pairs, ties } = assign(
    edges.map(([row, file, weight = 0]): Edge => ({ listed: listed.at(row), here: here.at(file), weight })),
  );
  const told = (all: readonly Edge[]) => all.map((edge) => `${edge.listed.index}-${edge.here.index}:${edge.weight}`);
  return { pairs: told(pairs).join(' '), ties: told(ties).join(' ') };
}

describe('pairs of rows and files', () => {
  it.each<readonly [what: string, edges: readonly Pair[], pairs: string, ties: string]>([
    ['none', [], '', ''],
    ['one', [[0, 0, 3]], '0-0:3', ''],
    [
      'two that have nothing to do with each other',
      [
        [1, 1],
        [0, 0, 2],
      ],
      '1-1:0 0-0:2',
      '',
    ],
    [
      'a row that may be two files is the nearer',
      [
        [0, 0, 2],
        [0, 1, 1],
      ],
      '0-1:1',
      '',
    ],
    [
      'and the first of two that are as near',
      [
        [0, 1, 1],
        [0, 0, 1],
      ],
      '0-0:1',
      '',
    ],
    [
      'two rows for one file: nobody knows which',
      [
        [0, 0, 1],
        [1, 0, 2],
      ],
      '',
      '0-0:1 1-0:2',
    ],
    [
      'three rows for two files',
      [
        [0, 1, 2],
        [0, 0, 1],
        [1, 1, 1],
        [1, 0, 1],
        [2, 0, 3],
        [2, 1, 3],
      ],
      '',
      '0-0:1 1-0:1 2-0:3',
    ],
    [
      'the nearest is told of each, wherever it stands',
      [
        [0, 0, 1],
        [0, 1, 2],
        [1, 0, 2],
        [1, 1, 1],
        [2, 1, 1],
        [2, 0, 2],
      ],
      '',
      '0-0:1 1-1:1 2-1:1',
    ],
    [
      'a row gives way to one that has no other file',
      [
        [0, 0],
        [0, 1, 5],
        [1, 0],
      ],
      '0-1:5 1-0:0',
      '',
    ],
    [
      'and so does the next',
      [
        [0, 0],
        [0, 1, 5],
        [1, 1, 5],
        [1, 2, 6],
        [2, 0, 1],
      ],
      '0-1:5 2-0:1 1-2:6',
      '',
    ],
    [
      'what one file lacks does not spoil another',
      [
        [0, 0],
        [1, 0],
        [2, 1],
        [2, 2, 1],
      ],
      '2-1:0',
      '0-0:0 1-0:0',
    ],
    [
      'the clusters in the order of their first pair',
      [
        [2, 1],
        [2, 2, 1],
        [0, 0],
        [0, 3, 1],
      ],
      '2-1:0 0-0:0',
      '',
    ],
  ])('%s', (_, edges, pairs, ties) => expect(assigned(edges)).toEqual({ pairs, ties }));

  it('of more than 4,096 pairs that hang together nobody tells one from another', () => {
    const side = 64;
    const many = new Units(Array.from({ length: side + 1 }, (_, i) => asset('a.jpg', { id: String(i) })));
    const edge = (row: number, file: number): Edge => ({ listed: many.at(row), here: many.at(file), weight: 0 });
    const each = Array.from({ length: side }, (_, i) => i);
    const all = each.flatMap((row) => each.map((file) => edge(row, file)));
    expect([assign(all).pairs.length, assign(all).ties.length]).toEqual([side, 0]);
    const more = [...all, edge(0, side)];
    expect([assign(more).pairs.length, assign(more).ties.length]).toEqual([0, side]);
  });
});

describe('what one content is', () => {
  const both: readonly Pair[] = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  const apart: readonly Pair[] = [
    [0, 0],
    [1, 1],
  ];
  const [kept, tied] = [
    { pairs: '0-1:0 1-0:0', ties: '' },
    { pairs: '', ties: '0-0:0 1-0:0' },
  ];
  const later = '2024-06-01T12:00:01Z';
  it.each<readonly [what: string, rows: readonly AssetParts[], files: readonly AssetParts[], says: typeof kept]>([
    ['files of one fingerprint', [], [{ content: 1 }, { content: 1 }], tied],
    ['not files of two', [], [{ content: 1 }, { content: 2 }], kept],
    ['files of one size and one time', [], [{ size: 9 }, { size: 9 }], tied],
    ['not files of one size and two times', [], [{ size: 9 }, { size: 9, captured: later }], kept],
    ['not files of two sizes', [], [{ size: 9 }, { size: 8 }], kept],
    ['nor files of one size where the list has it too', [{ size: 9 }, { size: 9 }], [{ size: 9 }, { size: 9 }], kept],
    ['nor files of which no size is known', [], [], kept],
    [
      'files of one fingerprint, also where the list has their size',
      [{ size: 9 }, { size: 9 }],
      [
        { content: 1, size: 9 },
        { content: 1, size: 9 },
      ],
      tied,
    ],
  ])('%s', (_, rows, files, says) => expect(assigned(both, rows, files)).toEqual(says));

  it('is asked of files that are each in one pair, too', () => {
    expect(assigned(apart, [], [{ content: 1 }, { content: 1 }])).toEqual({ pairs: '', ties: '0-0:0 1-1:0' });
    expect(assigned(apart, [], [{ content: 1 }, { content: 2 }])).toEqual({ pairs: '0-0:0 1-1:0', ties: '' });
  });

  it('of two rows is said by their fingerprints alone: then one file is enough for both', () => {
    const one: readonly Pair[] = [
      [0, 0, 2],
      [1, 0, 1],
    ];
    expect(assigned(one, [{ content: 1 }, { content: 1 }])).toEqual({ pairs: '1-0:1 0-0:1', ties: '' });
    expect(assigned(one, [{ content: 1 }, { content: 2 }])).toEqual({ pairs: '', ties: '0-0:2 1-0:1' });
    expect(assigned(one, [{ size: 9 }, { size: 9 }], [{ size: 9 }])).toEqual({ pairs: '', ties: '0-0:2 1-0:1' });
    // Where each has a file of its own, it keeps it.
    expect(assigned(apart, [{ content: 1 }, { content: 1 }])).toEqual({ pairs: '0-0:0 1-1:0', ties: '' });
  });
});

describe('sets of numbers', () => {
  const rootsOf = (size: number, joins: readonly (readonly [number, number])[]) => {
    const sets = new Sets(size);
    for (const [a, b] of joins) sets.join(a, b);
    return Array.from({ length: size }, (_, i) => sets.root(i));
  };
  it('are each by itself at first, and the smallest number stands for all that were joined', () => {
    expect(rootsOf(3, [])).toEqual([0, 1, 2]);
    expect(
      rootsOf(5, [
        [3, 1],
        [4, 3],
      ]),
    ).toEqual([0, 1, 2, 1, 1]);
    expect(
      rootsOf(6, [
        [4, 5],
        [2, 3],
        [3, 5],
        [2, 4],
      ]),
    ).toEqual([0, 1, 2, 2, 2, 2]);
    expect(
      rootsOf(6, [
        [4, 5],
        [3, 4],
        [2, 3],
        [1, 2],
        [0, 1],
      ]),
    ).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
