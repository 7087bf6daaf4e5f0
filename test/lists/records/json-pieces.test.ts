import { describe, expect, it } from 'vitest';
import { JsonValues } from '../../../src/lists/records/json-values.ts';

function parse(...pieces: readonly string[]) {
  return parseUpTo(1_000, ...pieces);
}

/** What is seen of a text, where a value may have so many letters. */
function parseUpTo(longest: number, ...pieces: readonly string[]) {
  const seen = {
    values: [] as unknown[],
    members: [] as unknown[],
    bad: [] as string[],
    stray: [] as string[],
    whole: false,
  };
  const values = new JsonValues(
    {
      value: (value, line) => seen.values.push([line, value]),
      member: (key, value) => seen.members.push([key, value]),
      bad: (line, why, start) => seen.bad.push(`${line} ${why} ${start}`),
      stray: (line, text) => seen.stray.push(`${line} ${text}`),
    },
    longest,
  );
  for (const piece of pieces) values.push(piece);
  seen.whole = values.finish();
  return seen;
}

const NOTHING = { members: [], bad: [], stray: [], whole: true };

describe('a text of JSON in pieces', () => {
  it.each<[text: string, seen: Partial<ReturnType<typeof parse>>]>([
    [
      '{"a":1}\n{"b":{"c":2}}\n',
      {
        values: [
          [1, { a: 1 }],
          [2, { b: { c: 2 } }],
        ],
      },
    ],
    [
      '[{"a":[1]},{"b":2}]',
      {
        values: [
          [1, { a: [1] }],
          [1, { b: 2 }],
        ],
      },
    ],
    [
      '[\n{\n"a":\n1}\n,\n{"b":{"c":\n2}}]',
      {
        values: [
          [2, { a: 1 }],
          [6, { b: { c: 2 } }],
        ],
      },
    ],
    [
      '[["a",1],["b",2]]',
      {
        values: [
          [1, ['a', 1]],
          [1, ['b', 2]],
        ],
      },
    ],
    [
      '["a","b\\"}"]',
      {
        values: [
          [1, 'a'],
          [1, 'b"}'],
        ],
      },
    ],
    ['[1,null,-2.5e3]', { values: [], stray: ['1 [1,null,-2.5e3]'] }],
    [
      '["a",1,null,-2.5e3,true]',
      {
        values: [
          [1, 'a'],
          [1, 1],
          [1, null],
          [1, -2_500],
          [1, true],
        ],
      },
    ],
    ['{"a":NaN}', { values: [[1, { a: null }]] }],
    ['[{"a":1}}]', { values: [[1, { a: 1 }]], stray: ['1 }]'], whole: false }],
    ['[{"a":1}]}', { values: [[1, { a: 1 }]], stray: ['1 }'] }],
    ['["a\\q",{"b":1}]', { values: [[1, { b: 1 }]], bad: ['1 not-json "a\\q"'] }],
    [
      '[{"a":1},no,{"b":2}]',
      {
        values: [
          [1, { a: 1 }],
          [1, { b: 2 }],
        ],
        bad: ['1 not-json no'],
      },
    ],
    ['words, and {more}\n{"a":1} end\n', { values: [[2, { a: 1 }]], stray: ['1 words, and {more}', '2 end'] }],
    [
      '\ufeff[{"a":1}]\ufeff[{"b":2}]',
      {
        values: [
          [1, { a: 1 }],
          [1, { b: 2 }],
        ],
      },
    ],
    ['["a', { values: [], bad: ['1 cut-off "a'], whole: false }],
    ['[{"a":1},{"b":', { values: [[1, { a: 1 }]], bad: ['1 cut-off {"b":'], whole: false }],
    [
      '["a",12',
      {
        values: [
          [1, 'a'],
          [1, 12],
        ],
        whole: false,
      },
    ],
    ['[{"a":"x\n"},\n{"b":2}]', { values: [[3, { b: 2 }]], bad: ['1 not-json {"a":"x'] }],
    ['{"a":"x\n"}\nwords\n{"b":2}\n', { values: [[4, { b: 2 }]], bad: ['1 not-json {"a":"x'] }],
    ['[{"a":"x\n]', { values: [], bad: ['1 not-json {"a":"x'] }],
    ['{"a":"x\n', { values: [], bad: ['1 not-json {"a":"x'], whole: false }],
    ['[]\n[ ]\n[[]]', { values: [] }],
    ['', { values: [] }],
  ])('%j is read alike whole and letter by letter', (text, seen) => {
    expect(parse(text)).toEqual({ ...NOTHING, ...seen });
    expect(parse(...text)).toEqual({ ...NOTHING, ...seen });
    const half = Math.floor(text.length / 2);
    expect(parse(text.slice(0, half), text.slice(half))).toEqual({ ...NOTHING, ...seen });
  });

  it('shows the first eighty letters of what is none', () => {
    const long = `"${'x'.repeat(100)}\\q"`;
    expect(parse(`[${long}]`).bad).toEqual([`1 not-json ${long.slice(0, 80)}`]);
    expect(parse(`[{"a":${long.slice(0, -1)}\n`).bad).toEqual([`1 not-json {"a":${long.slice(0, 75)}`]);
    expect(parse(`[{"a":${long.slice(0, 90)}`, `${long.slice(90, -1)}\n`).bad).toEqual([
      `1 not-json {"a":${long.slice(0, 75)}`,
    ]);
    expect(parse(`[{"a":${long.slice(0, -1)}`).bad).toEqual([`1 cut-off {"a":${long.slice(0, 75)}`]);
  });

  it('knows whether it is inside of something, and whether it had an array', () => {
    const state = (text: string) => {
      const values = new JsonValues({ value: () => undefined, bad: () => undefined, stray: () => undefined });
      values.push(text);
      return [values.isInside, values.sawArray, values.line];
    };
    expect(state('{"a":\n')).toEqual([true, false, 2]);
    expect(state('{"a":1}\n')).toEqual([false, false, 2]);
    expect(state('"abc')).toEqual([false, false, 1]);
    expect(state('[{"a":1},\n\n{"b":2}')).toEqual([true, true, 3]);
    expect(state('[{"a":1}]')).toEqual([false, true, 1]);
    expect(state('[')).toEqual([false, false, 1]);
    expect(state('words\n')).toEqual([false, false, 2]);
  });
});

describe('a value that is too long', () => {
  const LONG = 'x'.repeat(1_001);

  it('is opened where it is an object: its members are told, and the values in them given', () => {
    const seen = parse(`{"count":7,"big":"${LONG}"`, ',"photos":[{"a":1},\n{"b":[1]}],"k\\q":3,"n":null}\n{"c":3}');
    expect(seen.members.map((member) => String(member).slice(0, 9))).toEqual(['count,7', 'big,xxxxx', ',3', 'n,']);
    expect(seen).toMatchObject({
      values: [
        [1, { a: 1 }],
        [2, { b: [1] }],
        [3, { c: 3 }],
      ],
      bad: [],
      whole: true,
    });
  });

  it('is told where nothing in it is a value', () => {
    expect(parse(`[\n{"big":"${LONG}"`, ',"n":1}]')).toMatchObject({ values: [], bad: ['2 too-long '], whole: true });
  });

  it('is opened where it is an array', () => {
    const { values, whole } = parse(`[[1,"${LONG}"`, '],{"a":1}]');
    expect([values.length, values[0], values[2], whole]).toEqual([3, [1, 1], [1, { a: 1 }], true]);
  });

  it('is passed over where it is a text', () => {
    const seen = parse(`["${LONG}`, 'x\\"', 'x",{"c":2}]');
    expect(seen).toMatchObject({ values: [[1, { c: 2 }]], whole: true });
    expect(seen.bad).toEqual([`1 too-long "${'x'.repeat(79)}`]);
  });

  it('is passed over where no more can be opened', () => {
    const seen = parse(`${'['.repeat(24)}{"a":"${LONG}"`, `,"b":{}},{"c":2}${']'.repeat(24)}`);
    expect(seen).toMatchObject({ values: [[1, { c: 2 }]], whole: true });
    expect(seen.bad).toEqual([`1 too-long {"a":"${'x'.repeat(74)}`]);
  });

  it('is one over what is kept', () => {
    const value = (length: number) => parse(`["${'x'.repeat(length)}`, '"]').bad.length;
    expect([value(999), value(1_000)]).toEqual([0, 1]);
  });
});
