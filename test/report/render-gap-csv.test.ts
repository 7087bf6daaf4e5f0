import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvCell, renderGapCsv } from '../../src/report/render-gap-csv.ts';
import { asset } from '../fixtures/assets.ts';
import { reportInput } from './make-input.ts';

function rows(csv: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/^\ufeff/, '').trimEnd()).data;
}

describe('the table of gaps', () => {
  test('has a mark for spreadsheets, a head, and one row for each gap', () => {
    const csv = renderGapCsv(reportInput());
    expect(csv.startsWith('\ufeffkind,name,captured,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const [head, ...gaps] = rows(csv);
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

describe('no cell is a formula', () => {
  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '=cmd|"/c calc"!A0', '\u00a0=1'];

  test.each(dangerous)('%j', (name) => {
    expect(rows(csvCell(name))[0]?.[0]).toMatch(/^'/);
  });

  test('whatever a file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('', ...'=+-@\t\r'), (name, start) => {
        const cell = rows(csvCell(start + name))[0]?.[0] ?? '';
        expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
      }),
    );
  });

  test('a plain name stays as it is', () => {
    for (const name of ['IMG_0001.HEIC', 'a-b.jpg', 'Fri\u0301test.jpg', '写真.heic']) expect(csvCell(name)).toBe(name);
  });
});
