import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { renderGapCsv } from '../../src/report/render-gap-csv.ts';
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
