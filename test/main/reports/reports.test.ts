import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPdfPrinter } from '../../../src/main/reports/print-pdf.ts';
import { REPORT_TYPES, safeFileName } from '../../../src/main/reports/report-files.ts';
import { createReportSaver } from '../../../src/main/reports/save-report.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
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

function saver(answer: () => string | null, places: readonly string[] = [], mayReplace = false) {
  const printer = { print: async () => new Uint8Array([37, 80, 68, 70]), page: () => null, toPaper: async () => true };
  const asked: string[] = [];
  const replaced: string[] = [];
  const made = createReportSaver({
    askWhere: async (defaultPath) => {
      asked.push(defaultPath);
      return answer();
    },
    askToReplace: async (name) => {
      replaced.push(name);
      return mayReplace;
    },
    places: async () => places,
    documents: () => '/documents',
    printer,
    log: memoryLog(),
  });
  return { made, asked, replaced };
}

describe('saving', () => {
  test('writes where the person says and suggests that folder the next time', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-save-'));
    const { made, asked } = saver(() => path.join(folder, 'mine.csv'));
    const saved = await made.save({ kind: 'csv', suggestedName: 'gaps', text: 'a,b' });
    expect(saved).toMatchObject({ ok: true, value: { label: 'mine.csv' } });
    expect(JSON.stringify(saved)).not.toContain(folder);
    expect(readFileSync(path.join(folder, 'mine.csv'), 'utf8')).toBe('a,b');
    await made.save({ kind: 'pdf', suggestedName: 'gaps', text: '<p>' });
    expect(asked).toEqual([path.join('/documents', 'gaps.csv'), path.join(folder, 'gaps.pdf')]);
    expect(readdirSync(folder)).toEqual(['mine.csv', 'mine.csv.pdf']);
    if (saved.ok && saved.value) expect(made.pathOf(saved.value.savedId)).toBe(path.join(folder, 'mine.csv'));
    expect(made.pathOf('other')).toBeNull();
  });

  const KINDS = ['html', 'pdf', 'csv', 'json', 'two-places', 'checksums', 'calendar', 'text'] as const;

  test.each(KINDS)('%s: never into a place, never over a photo, always with its ending', async (kind) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-save-'));
    const photos = path.join(folder, 'Photos');
    mkdirSync(photos);
    const jpeg = makeJpeg({ date: '2023:06:01 12:00:00' });
    writeFileSync(path.join(photos, 'IMG_1.JPG'), jpeg);
    writeFileSync(path.join(folder, 'IMG_2.JPG'), jpeg);
    const wish = { kind, suggestedName: 'x', text: 'x' };
    const inside = saver(() => path.join(photos, 'IMG_1.JPG'), [photos]).made;
    expect(await inside.save(wish)).toMatchObject({ ok: false, problem: { code: 'save-inside-photos' } });
    const beside = await saver(() => path.join(folder, 'IMG_2.JPG'), [photos]).made.save(wish);
    const { extension } = REPORT_TYPES[kind];
    expect(beside).toMatchObject({ ok: true, value: { label: `IMG_2.JPG.${extension}` } });
    const named = path.join(folder, `photo.${extension}`);
    writeFileSync(named, jpeg);
    const over = await saver(() => named, [photos]).made.save(wish);
    expect(over).toEqual({ ok: false, problem: { code: 'save-over-photo', path: `photo.${extension}` } });
    expect(readdirSync(photos)).toEqual(['IMG_1.JPG']);
    for (const file of [path.join(photos, 'IMG_1.JPG'), path.join(folder, 'IMG_2.JPG'), named])
      expect(readFileSync(file)).toEqual(Buffer.from(jpeg));
  });

  test('a file that the ending leads to is replaced only when the person says so', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-save-'));
    writeFileSync(path.join(folder, 'r.csv'), 'old');
    const wish = { kind: 'csv', suggestedName: 'x', text: 'new' } as const;
    const no = saver(() => path.join(folder, 'r'), [], false);
    expect(await no.made.save(wish)).toEqual({ ok: true, value: null });
    expect(readFileSync(path.join(folder, 'r.csv'), 'utf8')).toBe('old');
    const yes = saver(() => path.join(folder, 'r'), [], true);
    expect(await yes.made.save(wish)).toMatchObject({ ok: true, value: { label: 'r.csv' } });
    expect([no.replaced, yes.replaced]).toEqual([['r.csv'], ['r.csv']]);
    expect(readFileSync(path.join(folder, 'r.csv'), 'utf8')).toBe('new');
    // The dialog has asked about this one.
    const asked = saver(() => path.join(folder, 'r.csv'), [], false);
    expect(await asked.made.save(wish)).toMatchObject({ ok: true });
    expect(asked.replaced).toEqual([]);
  });

  test('a failure is data and leaves nothing behind', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-save-'));
    const { made } = saver(() => path.join(folder, 'missing', 'x.csv'));
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
      print: (_options, done) => done(false, 'no printer'),
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
  await expect(printer.toPaper('<p>secret</p>')).rejects.toThrow('no printer');
  expect(printer.page(urls[1]?.split('/').at(-1) ?? '')).toBeNull();
  expect(destroyed).toHaveLength(2);
});

test('who changes their mind at the printer has printed nothing, and nothing went wrong', async () => {
  const printer = createPdfPrinter(() => ({
    loadURL: async () => undefined,
    destroy: () => undefined,
    webContents: {
      print: (_options, done) => done(false, 'Print job canceled'),
      printToPDF: async () => new Uint8Array(),
    },
  }));
  expect(await printer.toPaper('<p>x</p>')).toBe(false);
});
