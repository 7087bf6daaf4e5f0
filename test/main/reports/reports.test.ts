import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPdfPrinter } from '../../../src/main/reports/print-pdf.ts';
import { safeFileName } from '../../../src/main/reports/report-files.ts';
import { createReportDesk } from '../../../src/main/reports/save-report.ts';
import { memoryLog } from '../fake-log.ts';

describe('the suggested name', () => {
  test.each([
    ['report', 'report.html'],
    ['report.html', 'report.html'],
    ['../../etc/passwd', 'passwd.html'],
    ['C:\\Windows\\x', 'x.html'],
    ['.hidden', 'hidden.html'],
    ['con', 'two-places-report.html'],
    ['', 'two-places-report.html'],
    ['a\u202Egpj.exe', 'agpj.exe.html'],
    ['Prüfung: 22. November?', 'Prüfung 22. November.html'],
  ])('%j becomes %j', (suggested, expected) => {
    expect(safeFileName(suggested, 'html')).toBe(expected);
  });

  test('is a plain file name whatever was suggested', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (suggested) => {
        const name = safeFileName(suggested, 'csv');
        expect(name).toBe(path.basename(name));
        expect(name).toMatch(/^[^./\\\0][^/\\\0:*?"<>|]*\.csv$/u);
        expect(name.length).toBeLessThanOrEqual(124);
      }),
    );
  });
});

function desk(answer: () => string | null) {
  const printer = { print: async () => new Uint8Array([37, 80, 68, 70]), page: () => null };
  const asked: string[] = [];
  const made = createReportDesk({
    askWhere: async (defaultPath) => {
      asked.push(defaultPath);
      return answer();
    },
    documents: () => '/documents',
    printer,
    log: memoryLog(),
  });
  return { made, asked };
}

describe('saving', () => {
  test('writes where the person says and suggests that folder the next time', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-save-'));
    const { made, asked } = desk(() => path.join(folder, 'mine.csv'));
    const saved = await made.save({ kind: 'csv', suggestedName: 'gaps', text: 'a,b' });
    expect(saved).toMatchObject({ ok: true, value: { label: 'mine.csv' } });
    expect(JSON.stringify(saved)).not.toContain(folder);
    expect(readFileSync(path.join(folder, 'mine.csv'), 'utf8')).toBe('a,b');
    await made.save({ kind: 'pdf', suggestedName: 'gaps', text: '<p>' });
    expect(asked).toEqual([path.join('/documents', 'gaps.csv'), path.join(folder, 'gaps.pdf')]);
    expect(readdirSync(folder)).toEqual(['mine.csv']);
    if (saved.ok && saved.value) expect(made.pathOf(saved.value.savedId)).toBe(path.join(folder, 'mine.csv'));
    expect(made.pathOf('other')).toBeNull();
  });

  test('a failure is data and leaves nothing behind', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-save-'));
    const { made } = desk(() => path.join(folder, 'missing', 'x.csv'));
    const failed = await made.save({ kind: 'csv', suggestedName: 'x', text: '' });
    expect(failed).toMatchObject({ ok: false, problem: { code: 'save-failed' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a page to print is there only while it is printed, also when printing fails', async () => {
  const seen: (string | null)[] = [];
  const destroyed: number[] = [];
  const urls: string[] = [];
  const printer = createPdfPrinter(() => ({
    loadURL: async (url) => {
      urls.push(url);
      seen.push(printer.page(url.split('/').at(-1) ?? ''));
    },
    destroy: () => void destroyed.push(1),
    webContents: {
      printToPDF: async () => {
        throw new Error('no printer');
      },
    },
  }));
  await expect(printer.print('<p>secret</p>')).rejects.toThrow('no printer');
  expect(seen).toEqual(['<p>secret</p>']);
  expect(urls[0]).toMatch(/^app:\/\/bundle\/print\/[0-9a-f]{32}$/);
  expect(printer.page(urls[0]?.split('/').at(-1) ?? '')).toBeNull();
  expect(destroyed).toHaveLength(1);
});
