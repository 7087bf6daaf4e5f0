import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvReader, MAX_RECORD } from '../../../src/lists/records/csv-reader.ts';

interface Seen {
  rows: { fields: string[]; line: number }[];
  bad: { line: number; why: string; start: string }[];
}

function parse(pieces: readonly string[], delimiter = ',', accept: (fields: string[]) => boolean = () => true): Seen {
  const seen: Seen = { rows: [], bad: [] };
  const reader = new CsvReader(delimiter, {
    row(fields, line) {
      if (!accept(fields)) return false;
      seen.rows.push({ fields, line });
      return true;
    },
    bad: (line, why, start) => seen.bad.push({ line, why, start }),
  });
  for (const piece of pieces) reader.push(piece);
  reader.finish();
  return seen;
}

const fieldsOf = (seen: Seen) => seen.rows.map((row) => row.fields);

describe('CsvReader', () => {
  it('reads quotes, doubled quotes, empty cells and every kind of line end', () => {
    const seen = parse(['a,"b,c","d ""e"""\r\n,,\n1,2,3\r4,5,6']);
    expect(fieldsOf(seen)).toEqual([
      ['a', 'b,c', 'd "e"'],
      ['', '', ''],
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
    expect(seen.rows.map((row) => row.line)).toEqual([1, 2, 3, 4]);
  });

  it('counts physical lines across a field that spans several', () => {
    const seen = parse(['h\n"one\ntwo\r\nthree"\nlast']);
    expect(seen.rows).toEqual([
      { fields: ['h'], line: 1 },
      { fields: ['one\ntwo\r\nthree'], line: 2 },
      { fields: ['last'], line: 5 },
    ]);
  });

  it('loses only the line with a quote that never closes', () => {
    const seen = parse(['a,b\n"c,d\ne,f\n']);
    expect(fieldsOf(seen)).toEqual([
      ['a', 'b'],
      ['e', 'f'],
    ]);
    expect(seen.bad).toEqual([{ line: 2, why: 'open-quote', start: '"c,d\ne,f\n' }]);
  });

  it('reads the swallowed lines again when a row over several lines is refused', () => {
    const seen = parse(['"a,b\nc,d\ne,"f\ng,h\n'], ',', (fields) => fields.length === 2);
    expect(fieldsOf(seen)).toEqual([
      ['c', 'd'],
      ['g', 'h'],
    ]);
  });

  it('refuses a line over the bound without holding it, and goes on behind it', () => {
    const long = 'x'.repeat(100_000);
    const pieces = ['a,b\n', ...Array.from({ length: 40 }, () => long), '\nc,d\n'];
    const seen = parse(pieces);
    expect(fieldsOf(seen)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(seen.bad.map(({ line, why }) => ({ line, why }))).toEqual([{ line: 2, why: 'too-long' }]);
    expect(seen.rows[1]?.line).toBe(3);
    expect(parse([pieces.join('')])).toEqual(seen);
  });

  it('finds the rows behind an open quote even when the file goes on beyond the bound', () => {
    const filler = 'p,q\n'.repeat(MAX_RECORD / 4 + 10);
    const seen = parse([`"a,b\n${filler}`]);
    expect(seen.bad).toHaveLength(1);
    expect(seen.rows).toHaveLength(MAX_RECORD / 4 + 10);
  });

  it('tells an open quote from a line over the bound far behind the beginning too', () => {
    const first = 'x'.repeat(MAX_RECORD - 9);
    const seen = parse([`${first}\n"c,d\ne,f\n`]);
    expect(seen.bad).toEqual([{ line: 2, why: 'open-quote', start: '"c,d\ne,f\n' }]);
    expect(seen.rows.map(({ line }) => line)).toEqual([1, 3]);
    expect(parse([`${first}\n"c,d`]).bad).toMatchObject([{ line: 2, why: 'open-quote' }]);
    expect(parse([`a\n"${'x'.repeat(MAX_RECORD)}`]).bad).toMatchObject([{ line: 2, why: 'too-long' }]);
  });

  it('takes blanks before a quote away, and no others', () => {
    expect(fieldsOf(parse(['a,  "b,c",  d, "e""f" x,"g"  ,h\n']))).toEqual([['a', 'b,c', '  d', 'e"f x', 'g  ', 'h']]);
    expect(fieldsOf(parse(['  "a"\n  b\n']))).toEqual([['a'], ['  b']]);
  });

  it('ends a last row at the end of the text, inside quotes or not', () => {
    expect(fieldsOf(parse(['a,"b"']))).toEqual([['a', 'b']]);
    expect(fieldsOf(parse(['a,"b""']))).toEqual([]);
    expect(fieldsOf(parse(['a,']))).toEqual([['a', '']]);
    expect(fieldsOf(parse(['a,b\r']))).toEqual([['a', 'b']]);
    expect(fieldsOf(parse(['a,b\r', '\n', 'c,d\r']))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(fieldsOf(parse([]))).toEqual([]);
  });

  it('gives the same whatever the pieces are', () => {
    const text = fc.stringMatching(/^[ab,"\r\n;é]*$/);
    fc.assert(
      fc.property(text, fc.array(fc.nat(30), { maxLength: 8 }), (whole, cuts) => {
        const pieces: string[] = [];
        let at = 0;
        for (const cut of cuts) {
          pieces.push(whole.slice(at, at + cut));
          at += cut;
        }
        pieces.push(whole.slice(at));
        const accept = (fields: string[]) => fields.length !== 3;
        expect(parse(pieces, ',', accept)).toEqual(parse([whole], ',', accept));
      }),
      { numRuns: 500 },
    );
  });

  it('reads back what a careful writer wrote', () => {
    const cell = fc.stringMatching(/^[a-z,"\n\r ]*$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(fieldsOf(parse([text]))).toEqual(rows);
      }),
    );
  });
});
