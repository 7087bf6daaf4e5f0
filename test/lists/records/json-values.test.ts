import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonValues } from '../../../src/lists/records/json-values.ts';

function parse(pieces: readonly string[]) {
  const seen = {
    values: [] as unknown[],
    lines: [] as number[],
    bad: [] as string[],
    stray: [] as string[],
    whole: false,
  };
  const values = new JsonValues({
    value(value, line) {
      seen.values.push(value);
      seen.lines.push(line);
    },
    bad: (line, why) => seen.bad.push(`${line} ${why}`),
    stray: (line, text) => seen.stray.push(`${line} ${text}`),
  });
  for (const piece of pieces) values.push(piece);
  seen.whole = values.finish();
  return seen;
}

describe('every value of a text of JSON', () => {
  it('gives the elements of an array, with the line each begins on', () => {
    const seen = parse(['[{"a":1},\n {"b":["}","\\"]"]}\n,"c"]']);
    expect(seen.values).toEqual([{ a: 1 }, { b: ['}', '"]'] }, 'c']);
    expect(seen.lines).toEqual([1, 2, 3]);
    expect(seen).toMatchObject({ whole: true, bad: [], stray: [] });
  });

  it.each([
    ['one object', '{"a":{"b":1}}', [{ a: { b: 1 } }]],
    ['objects one a line', '{"a":1}\n{"a":2}\r\n{"a":3}', [{ a: 1 }, { a: 2 }, { a: 3 }]],
    ['objects one after another', '{"a":1}{"a":2} {"a":3}', [{ a: 1 }, { a: 2 }, { a: 3 }]],
    ['two arrays', '[{"a":1}]\n[{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['two arrays without anything between', '[{"a":1}][{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['an array in an array', '[[{"a":1}],[{"a":2}]]', [{ a: 1 }, { a: 2 }]],
    ['written over many lines', '[\n  {\n    "a": 1\n  },\n  {\n    "a": 2\n  }\n]\n', [{ a: 1 }, { a: 2 }]],
    ['a comma after the last', '[{"a":1},]', [{ a: 1 }]],
    ['single values', '["x", 1, null, true]', ['x', 1, null, true]],
    ['texts one a line', '"x"\n"y"\n', ['x', 'y']],
    ['nothing', '[]', []],
  ])('%s', (_, text, values) => {
    expect(parse([text])).toMatchObject({ values, whole: true, bad: [], stray: [] });
  });

  it('passes over a line before the values and tells it', () => {
    const seen = parse(['Using last opened Photos library: /Users/a/[x] {y}\n[{"a":1}]\n']);
    expect(seen).toMatchObject({ values: [{ a: 1 }], whole: true });
    expect(seen.stray).toEqual(['1 Using last opened Photos library: /Users/a/[x] {y}']);
    expect(parse(['[2020-08-29] AAF035.jpg\n{no}\n{"a":1}']).stray).toEqual(['1 [2020-08-29] AAF035.jpg', '2 {no}']);
  });

  it('tells text behind the last value', () => {
    expect(parse(['[{"a":1}] and more\n']).stray).toEqual(['1 and more']);
    expect(parse(['[{"a":1}]]']).stray).toEqual(['1 ]']);
  });

  it('knows that the text was cut off', () => {
    expect(parse(['[{"a":1},{"b":'])).toMatchObject({ values: [{ a: 1 }], whole: false, bad: ['1 cut-off'] });
    expect(parse(['[{"a":1}'])).toMatchObject({ values: [{ a: 1 }], whole: false, bad: [] });
    expect(parse(['{"a":1}\n{"a'])).toMatchObject({ values: [{ a: 1 }], whole: false, bad: ['2 cut-off'] });
  });

  it('loses only the damaged value where each has its line', () => {
    expect(parse(['{"a":1}\n{"a:2}\n{"a":3}\n'])).toMatchObject({ values: [{ a: 1 }, { a: 3 }], bad: ['2 not-json'] });
    expect(parse(['[\n{"a":1},\n{"a":2"},\n{"a":3}\n]'])).toMatchObject({
      values: [{ a: 1 }, { a: 3 }],
      bad: ['3 not-json'],
      whole: true,
    });
    expect(parse(['[{"a":1},{a:2},{"a":3}]'])).toMatchObject({ values: [{ a: 1 }, { a: 3 }], bad: ['1 not-json'] });
  });

  it('opens an object that wraps more than a record can hold', () => {
    const photo = `{"name":"${'x'.repeat(1000)}"}`;
    const many = 20_000;
    const pieces = [
      '{"count":7,"about":{"x":1},"photos":[',
      ...Array.from({ length: many }, (_, i) => `${i ? ',' : ''}${photo}`),
      '],"end":"\\"}"}',
    ];
    const seen = parse(pieces);
    expect(seen.values).toHaveLength(many + 1);
    expect(seen).toMatchObject({ whole: true, bad: [], stray: [] });
    expect(parse(['[', ...pieces, ',{"a":1}]']).values).toHaveLength(many + 2);
  });

  it('does not hold a text without an end', () => {
    const long = Array.from({ length: 20 }, () => 'x'.repeat(1 << 20));
    const seen = parse(['[{"a":1},{"b":"', ...long, '"},{"c":2}]']);
    expect(seen.values).toEqual([{ a: 1 }, { c: 2 }]);
    expect(seen).toMatchObject({ whole: true });
    expect(seen.bad.length).toBeGreaterThan(0);
    expect(new Set(seen.bad)).toEqual(new Set(['1 too-long']));
  });

  it('is not impressed by 100,000 brackets', () => {
    for (const text of ['['.repeat(100_000), `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '{"a":'.repeat(100_000)]) {
      const seen = parse([text]);
      expect(seen.values.length + seen.bad.length + seen.stray.length + Number(!seen.whole)).toBeGreaterThan(0);
    }
  });

  it('gives the same whatever the pieces are', () => {
    const bit = fc.constantFrom(
      '{"a":1}',
      '[',
      ']',
      ',',
      '\n',
      ' ',
      '"x"',
      '{"b":"\\"}"}',
      '{',
      '}',
      '"',
      'no',
      '12',
      ':',
      '\\',
      '[{',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(bit), fc.array(fc.nat(12), { maxLength: 20 }), (bits, cuts) => {
        const text = bits.join('');
        const pieces: string[] = [];
        let at = 0;
        for (const cut of cuts) {
          pieces.push(text.slice(at, at + cut));
          at += cut;
        }
        pieces.push(text.slice(at));
        expect(parse(pieces)).toEqual(parse([text]));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back what was written, in each way of writing', () => {
    const way = fc.constantFrom('array', 'pretty', 'lines', 'glued');
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.string()), { minLength: 1 }), way, (values, how) => {
        const text =
          how === 'array'
            ? JSON.stringify(values)
            : how === 'pretty'
              ? JSON.stringify(values, null, 2)
              : values.map((value) => JSON.stringify(value)).join(how === 'lines' ? '\n' : '');
        const seen = parse([text]);
        expect(seen.values).toEqual(values.map((value) => ({ ...value })));
        expect(seen).toMatchObject({ whole: true, bad: [], stray: [] });
      }),
    );
  });
});
