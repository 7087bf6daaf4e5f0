import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvCell, renderGapCsv } from '../../src/report/render-gap-csv.ts';
import { safeName } from '../../src/words/safe-name.ts';
import { asset } from '../fixtures/assets.ts';
import { reportInput } from './make-input.ts';

/** The cells of one line, as a program that reads RFC 4180 finds them. */
const cellsOf = (line: string): string[] => Papa.parse<string[]>(line, { delimiter: ',' }).data[0] ?? [];

/** What a spreadsheet that cuts at semicolons and knows no quote in the middle of a cell would make of a line. */
const cutAtSemicolons = (line: string): string[] => line.split(';');

/** Whether a spreadsheet may take a cell for a formula: its own rule, written anew and not the one of the code. */
function mayBeFormula(cell: string): boolean {
  if (/^[\t\r\n]/.test(cell)) return true;
  const seen = cell.replace(/^(?:\s|\p{Cf}|\p{Cc})+/u, '').normalize('NFKC');
  return ['=', '+', '-', '@'].includes(seen.charAt(0));
}

/** Every character of the basic plane that a program may turn into a sign. */
const SIGNS = Array.from({ length: 0x10000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((letter) => ['=', '+', '-', '@'].includes(letter.normalize('NFKC').charAt(0)));

const text = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS, ' ', '\t', '\r', '\n', '\u00a0', '\u3000', '\u202e', '\ufeff', "'", '"', ';', ',', '|', 'a', '1'), fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 10 })
  .map((pieces) => pieces.join('')); // biome-ignore format: one line an idea

describe('no cell is a formula', () => {
  test('the signs that were thought of are all there are', () => {
    expect(SIGNS).toEqual(expect.arrayContaining(['=', '+', '-', '@', '＝', '＋', '－', '＠']));
    for (const sign of SIGNS) expect(cellsOf(csvCell(`${sign}1`))[0], sign).toBe(`'${sign}1`);
  });

  test.each([
    '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '=cmd|"/c calc"!A0', '\u00a0=1', '\u3000＝1', '\u200b=1', '\ufeff＠a', '\t1', '\r1', '\n1', '\u202e-1', "'=1", "''＋1",
  ])('%j', (name) => {
    expect(cellsOf(csvCell(name))[0]).toMatch(/^'/);
  }); // biome-ignore format: a list

  test('whatever stands in it, and however the line is cut', () => {
    fc.assert(
      fc.property(text, (value) => {
        const cell = csvCell(value);
        expect(cellsOf(cell).filter(mayBeFormula)).toEqual([]);
        expect(cellsOf(`name,${cell},1`)).toHaveLength(3);
        expect(cutAtSemicolons(`name,${cell},1`).filter(mayBeFormula)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('two texts never make the same cell, unless they look the same without it too', () => {
    const apostrophes = fc.constantFrom('', "'", "''").chain((front) => text.map((rest) => front + rest));
    fc.assert(
      fc.property(apostrophes, fc.constantFrom('', "'"), (value, more) => {
        const other = more + value;
        expect(csvCell(value) === csvCell(other)).toBe(safeName(value, 1000) === safeName(other, 1000));
        // Nothing but apostrophes was put in.
        const cell = cellsOf(csvCell(value))[0] ?? '';
        expect(cell.replaceAll("'", '')).toBe(safeName(value, 1000).replaceAll("'", ''));
      }),
      { numRuns: 2_000 },
    );
  });

  test('a plain name stays as it is', () => {
    const plain = [
      'IMG_0001.HEIC',
      'a-b.jpg',
      'Fri\u0301test.jpg',
      '写真.heic',
      "Anna's.jpg",
      'a=b.jpg',
      'me@home.jpg',
    ];
    for (const name of plain) expect(csvCell(name)).toBe(name);
    expect(csvCell(-3)).toBe('-3');
  });

  test('in every column of the table', () => {
    fc.assert(
      fc.property(text, (name) => {
        const captured = '2024-05-06T10:00:00Z';
        const csv = renderGapCsv(
          reportInput({
            listed: [asset(`${name}.jpg`, { captured, content: 1, camera: name })],
            here: [asset(`${name}.png`, { captured, content: 2, camera: name })],
            placeName: name,
            listName: name,
          }),
        );
        const lines = csv
          .replace(/^\ufeff/, '')
          .trimEnd()
          .split('\r\n');
        expect(lines.length).toBeGreaterThan(1);
        for (const line of lines) {
          expect(cellsOf(line)).toHaveLength(12);
          expect([...cellsOf(line), ...cutAtSemicolons(line)].filter(mayBeFormula)).toEqual([]);
        }
      }),
    );
  });
});

function rows(csv: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/^\ufeff/, '').trimEnd()).data;
}

describe('the table of gaps', () => {
  test('has a mark for spreadsheets, a head, and one row for each gap', () => {
    const csv = renderGapCsv(reportInput());
    expect(csv.startsWith('\ufeffkind,name,captured,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const [head, ...all] = rows(csv);
    const gaps = all.filter(([kind]) => kind !== 'in-one-place');
    expect(gaps).toHaveLength(1);
    const row = Object.fromEntries((head ?? []).map((name, index) => [name, gaps[0]?.[index]]));
    expect(row).toMatchObject({
      kind: 'missing-here',
      name: 'IMG_0003.HEIC',
      captured: '2024-05-06T10:00:00+02:00',
      media: 'photo',
      from: 'Photo Details.csv',
      what_it_means: 'In iCloud, not found here',
    });
  });

  test('a name with a comma, a quote and a line break is one cell', () => {
    const name = 'a, "b"\nc.heic';
    const input = reportInput({ listed: [asset(name, { captured: '2024-05-06T10:00:00Z', content: 1 })], here: [] });
    expect(rows(renderGapCsv(input))[1]?.[1]).toBe('a, "b"[U+000A]c.heic');
  });
});
