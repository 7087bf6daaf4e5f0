import { describe, expect, it } from 'vitest';
import {
  beginsRow,
  beginsValue,
  flatObject,
  nextBeginning,
  parseValue,
} from '../../../src/lists/records/json-begin.ts';
import { isBlank } from '../../../src/lists/records/json-marks.ts';
import { OpenValues } from '../../../src/lists/records/open-values.ts';
import { StrayText } from '../../../src/lists/records/stray-text.ts';
import { type ScanFor, ValueScan } from '../../../src/lists/records/value-scan.ts';

/** Scans pieces of a text one after the other; where the value ended, as text, and on which line. */
function scanned(what: ScanFor, ...pieces: readonly string[]) {
  const scan = new ValueScan();
  let line = 1;
  for (const piece of pieces) {
    const result = scan.scan(piece, 0, line, what);
    line = scan.line;
    if (result !== 'goes-on') return [result, piece.slice(0, scan.at), line];
  }
  return ['goes-on', '', line];
}

describe('where a value of JSON ends', () => {
  it.each<[what: ScanFor, text: string, end: readonly unknown[]]>([
    ['closed', '{"a":[1,{}]} x', ['end', '{"a":[1,{}]}', 1]],
    ['closed', '[1]]', ['end', '[1]', 1]],
    ['closed', '"a" x', ['end', '"a"', 1]],
    ['closed', '{"a":"}"} x', ['end', '{"a":"}"}', 1]],
    ['closed', '{"a":"\\"}"} x', ['end', '{"a":"\\"}"}', 1]],
    ['closed', '{"a":"\\\\"} x', ['end', '{"a":"\\\\"}', 1]],
    ['closed', '{\n"a":\n1}\n', ['end', '{\n"a":\n1}', 3]],
    ['closed', '{"a":"b\n"}', ['broken', '{"a":"b', 1]],
    ['closed', '{"a":1', ['goes-on', '', 1]],
    ['single', '12,3', ['end', '12', 1]],
    ['single', '12]', ['end', '12', 1]],
    ['single', '12}', ['end', '12', 1]],
    ['single', '12 ', ['end', '12', 1]],
    ['single', '12\n', ['end', '12', 1]],
    ['single', '12\r', ['end', '12', 1]],
    ['single', '12\t', ['end', '12', 1]],
    ['single', '12', ['goes-on', '', 1]],
    ['text', '"a\\"b", x', ['end', '"a\\"b"', 1]],
    ['nested', '{"a":"b"}, x', ['end', '{"a":"b"}', 1]],
    ['nested', '"a" {}', ['end', '"a" {}', 1]],
  ])('%s: %j', (what, text, end) => expect(scanned(what, text)).toEqual(end));

  it('is the same wherever a text is cut', () => {
    const text = '{"a":"\\"}\\\\","b":[{"c":1}]} x';
    for (let cut = 1; cut < 27; cut += 1) {
      const [result, end] = scanned('closed', text.slice(0, cut), text.slice(cut));
      expect([result, end], String(cut)).toEqual(['end', text.slice(cut, 27)]);
    }
    expect(scanned('closed', '{\n', '\n', '} x')).toEqual(['end', '}', 3]);
  });

  it('is looked for anew for each value', () => {
    const scan = new ValueScan();
    expect([scan.scan('{"a', 0, 1, 'closed'), scan.at]).toEqual(['goes-on', 3]);
    scan.reset();
    expect([scan.scan('{} x', 0, 1, 'closed'), scan.at]).toEqual(['end', 2]);
    expect([scan.scan('x {} y', 2, 7, 'closed'), scan.at, scan.line]).toEqual(['end', 4, 7]);
  });
});

describe('where a value of JSON begins', () => {
  it.each<[text: string, is: boolean | null]>([
    ['"a', true],
    ['{"a"', true],
    ['{ "a"', true],
    ['{}', true],
    ['{ }', true],
    ['{a', false],
    ['{[', false],
    ['["a"', true],
    ['[{', true],
    ['[[', true],
    ['[]', true],
    ['[ \n{', true],
    ['[null', true],
    ['[ null', true],
    ['[no', false],
    ['[1', false],
    ['[}', false],
    ['[', null],
    ['{ ', null],
    ['a', false],
    ['', false],
  ])('%j: %s', (text, is) => expect(beginsValue(text, 0, false)).toBe(is));

  it('is taken for one where the text ends, or after a gap as long as no tool writes it', () => {
    expect([beginsValue('[', 0, true), beginsValue('{ ', 0, true)]).toEqual([true, true]);
    expect(beginsValue(`[${' '.repeat(9_999)}`, 0, false)).toBeNull();
    expect(beginsValue(`[${' '.repeat(10_000)}`, 0, false)).toBe(true);
    expect(beginsValue(`x [${' '.repeat(9_999)}1`, 2, false)).toBe(true);
    expect(beginsValue(`x [${' '.repeat(9_998)}1`, 2, false)).toBe(false);
  });

  it.each<[text: string, is: boolean | null]>([
    ['["a"', true],
    ['[1', true],
    ['[null', true],
    ['[{', false],
    ['[[', false],
    ['[]', false],
    ['[ ', null],
  ])('a row of a table begins at %j: %s', (text, is) => expect(beginsRow(text, 0, false)).toBe(is));

  it('no row begins where the text ends', () => {
    expect(beginsRow('[ ', 0, true)).toBe(false);
    expect(beginsRow(`[${' '.repeat(10_000)}`, 0, false)).toBe(false);
    expect(beginsRow(`[${' '.repeat(9_999)}`, 0, false)).toBeNull();
  });

  it('blanks are those of JSON, and a byte-order mark', () => {
    expect([...' \t\r\n\ufeff\u00a0a'].map((mark) => isBlank(mark.charCodeAt(0)))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('where reading goes on after damage', () => {
  const next = (text: string, isLineStart = false, isInArray = false) => nextBeginning(text, 0, isLineStart, isInArray);

  it.each([
    ['x\n{', false, { at: 2, isFound: true, breaks: 1, isLineStart: false }],
    ['x\n  ,[', false, { at: 5, isFound: true, breaks: 1, isLineStart: false }],
    ['{', true, { at: 0, isFound: true, breaks: 0, isLineStart: false }],
    ['{', false, { at: 1, isFound: false, breaks: 0, isLineStart: false }],
    ['x {', true, { at: 3, isFound: false, breaks: 0, isLineStart: false }],
    ['x\n\n ', false, { at: 4, isFound: false, breaks: 2, isLineStart: true }],
    ['x\n]', false, { at: 3, isFound: false, breaks: 1, isLineStart: false }],
  ])('%j', (text, isLineStart, found) => expect(next(text, isLineStart)).toEqual(found));

  it('an array ends where one is open', () => {
    expect(next('x\n]', false, true)).toMatchObject({ at: 2, isFound: true });
    expect(nextBeginning('{\n{', 1, false, false)).toMatchObject({ at: 2, isFound: true, breaks: 1 });
  });
});

describe('an object with nothing nested', () => {
  it('ends at its first closing brace', () => {
    expect(flatObject('x{"a":\n1,\n"b":2} {}', 1)).toEqual({ value: { a: 1, b: 2 }, end: 16, breaks: 2 });
    expect(flatObject('{"a":"}"}', 0)).toBeNull();
    expect(flatObject('{"a":{}}', 0)).toBeNull();
    expect(flatObject('{"a":1', 0)).toBe('no-end');
    expect(flatObject('} {"a":1', 2)).toBe('no-end');
  });

  it.each([
    ['{"a":NaN}', { a: null }],
    ['{"a":-Infinity,"b":Infinity}', { a: null, b: null }],
    ['{"a":"NaN","b":NaN}', { a: 'NaN', b: null }],
    ['{"a":"x\\"NaN","b":NaN}', { a: 'x"NaN', b: null }],
    ['{"a":1}', { a: 1 }],
    ['{"a":NaNs}', undefined],
    ['{a:NaN}', undefined],
    ['{a}', undefined],
  ])('%j is %j', (text, value) => expect(parseValue(text)).toEqual(value));
});

describe('what is open around a value', () => {
  it('counts what was found in it, and in what was open in it', () => {
    const open = new OpenValues();
    expect([open.isEmpty, open.isFull, open.inner, open.close()]).toEqual([true, false, undefined, undefined]);
    open.open('array', 3);
    open.open('object', 4);
    expect([open.isEmpty, open.inner]).toEqual([false, { kind: 'object', line: 4, found: 0 }]);
    if (open.inner) open.inner.found += 2;
    expect(open.close()).toEqual({ kind: 'object', line: 4, found: 2 });
    if (open.inner) open.inner.found += 1;
    expect(open.close()).toEqual({ kind: 'array', line: 3, found: 3 });
    expect(open.isEmpty).toBe(true);
  });

  it('is no more than twenty-four deep', () => {
    const open = new OpenValues();
    for (let i = 0; i < 23; i += 1) open.open('array', 1);
    expect(open.isFull).toBe(false);
    open.open('array', 1);
    expect(open.isFull).toBe(true);
  });
});

describe('text that is no value', () => {
  it('is told line by line, with its line and no more than is shown', () => {
    const seen: unknown[] = [];
    const stray = new StrayText((line, text) => seen.push([line, text]));
    const write = (text: string, line: number) => {
      for (const mark of text) stray.add(mark.charCodeAt(0), line);
    };
    expect(stray.isEmpty).toBe(true);
    write(' a b ', 4);
    expect(stray.isEmpty).toBe(false);
    write('c', 5);
    stray.end();
    stray.end();
    write('  ', 6);
    stray.end();
    write('x'.repeat(300), 7);
    stray.end();
    expect(seen).toEqual([
      [4, 'a b c'],
      [7, 'x'.repeat(200)],
    ]);
    expect(stray.isEmpty).toBe(true);
  });
});
