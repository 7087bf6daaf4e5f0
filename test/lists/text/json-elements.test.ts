import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonElements } from '../../../src/lists/text/json-elements.ts';

function parse(pieces: readonly string[]) {
  const seen = { values: [] as unknown[], lines: [] as number[], bad: [] as string[], whole: false };
  const elements = new JsonElements({
    element(value, line) {
      seen.values.push(value);
      seen.lines.push(line);
    },
    bad: (line, position, why) => seen.bad.push(`${line}:${position} ${why}`),
  });
  for (const piece of pieces) elements.push(piece);
  seen.whole = elements.finish();
  return seen;
}

describe('elements of a big JSON array', () => {
  it('gives each with the line it begins on', () => {
    const seen = parse(['[{"a":1},\n {"b":["}","\\"]"]}\n,[1]]']);
    expect(seen.values).toEqual([{ a: 1 }, { b: ['}', '"]'] }, [1]]);
    expect(seen.lines).toEqual([1, 2, 3]);
    expect(seen.whole).toBe(true);
  });

  it('takes a single object for an array of one', () => {
    expect(parse(['{"a":{"b":1}}'])).toMatchObject({ values: [{ a: { b: 1 } }], whole: true });
  });

  it('knows that an array was cut off', () => {
    expect(parse(['[{"a":1},{"b":'])).toMatchObject({ values: [{ a: 1 }], whole: false, bad: ['1:2 cut-off'] });
    expect(parse(['[{"a":1}'])).toMatchObject({ values: [{ a: 1 }], whole: false });
  });

  it('does not hold an element without an end', () => {
    const pieces = ['[{"a":1},{"b":"', ...Array.from({ length: 20 }, () => 'x'.repeat(1 << 20)), '"},{"c":2}]'];
    expect(parse(pieces)).toMatchObject({ values: [{ a: 1 }, { c: 2 }], whole: true, bad: ['1:2 too-long'] });
  });

  it('gives the same whatever the pieces are', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.string())), fc.nat(200), fc.nat(200), (values, a, b) => {
        const text = JSON.stringify(values, null, 1);
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const seen = parse([text.slice(0, first), text.slice(first, second), text.slice(second)]);
        expect(seen.values).toEqual(values.map((value) => ({ ...value })));
        expect(seen.whole).toBe(true);
      }),
    );
  });
});
