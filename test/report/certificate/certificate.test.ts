import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { eraseVerdict } from '../../../src/guidance/erase/erase-verdict.ts';
import {
  certificateText,
  makeCertificate,
  readCertificate,
  renderCertificate,
} from '../../../src/report/certificate/certificate.ts';
import { attachToPdf, readAttached } from '../../../src/report/certificate/pdf-attachment.ts';
import { TODAY } from '../../fixtures/assets.ts';
import { aCertificate } from '../../fixtures/certificate.ts';
import { smallPdf } from '../../fixtures/small-pdf.ts';
import { reportInput } from '../make-input.ts';
import { parsePage } from '../parse-page.ts';

describe('a certificate', () => {
  test('there is none without a yes', () => {
    const { comparison } = reportInput();
    const erase = eraseVerdict(comparison, NO_ANSWERS, TODAY);
    expect(erase.answer).not.toBe('yes');
    expect(makeCertificate({ comparison, erase, madeAt: TODAY, language: 'en', appVersion: '1' })).toBeNull();
  });

  test('comes back as it was', () => {
    expect(readCertificate(certificateText(aCertificate()))).toEqual(aCertificate());
  });

  test.each([
    ['another schema', { schema: 'two-places/certificate@2' }],
    ['another answer', { answer: 'not-yet' }],
    ['no end', { expires: null }],
    ['a number below nothing', { listed: -1 }],
  ])('%s is none', (_name, part) => {
    expect(readCertificate(JSON.stringify({ ...aCertificate(), ...part }))).toBeNull();
  });

  test('the page says counts, end, totals, lists, places, every point and what nobody looked at, in both languages', () => {
    for (const language of ['en', 'de'] as const) {
      const text = parsePage(renderCertificate({ ...aCertificate(), language })).body.textContent ?? '';
      for (const said of [
        '10,083',
        '8,961',
        '1,122',
        'Photo Details.csv',
        'Disk T7',
        'Every point was good',
        'Messages',
      ])
        expect(text).toContain(language === 'de' ? said.replace(/(\d),(\d)/, '$1.$2') : said);
      expect(text).not.toMatch(/\{\{|report\.|undefined|NaN/);
    }
  });

  test('a hostile name is only text', () => {
    const page = renderCertificate({
      ...aCertificate(),
      places: [{ name: '<img src=x onerror=alert(1)>', asOf: '2026-11-27T19:44:00Z' }],
    });
    expect(parsePage(page).querySelectorAll('img, script')).toHaveLength(0);
  });
});

describe('a text inside a PDF', () => {
  test('comes back, whatever it is made of; the PDF before it stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const json = JSON.stringify({ text });
        const pdf = attachToPdf(smallPdf(), json);
        if (pdf === null) throw new Error('not attached');
        expect(JSON.parse(readAttached(pdf) ?? 'null')).toEqual({ text });
        expect(pdf.subarray(0, smallPdf().length)).toEqual(smallPdf());
      }),
    );
  });

  test('stands in the catalog, and every offset of the new table points at its object', () => {
    for (const catalog of ['/Type /Catalog\n/Pages 2 0 R', '/Type /Catalog /Names <</Dests 9 0 R>> /Pages 2 0 R']) {
      const pdf = Buffer.from(attachToPdf(smallPdf(catalog), '{}') ?? []).toString('latin1');
      expect(pdf).toMatch(
        /1 0 obj\n<<[^\n]*(\n[^\n]*)*\/EmbeddedFiles <<\/Names \[\(two-places-certificate\.json\) 5 0 R\]>>/,
      );
      const table = pdf.slice(pdf.lastIndexOf('xref\n', pdf.lastIndexOf('startxref') - 1));
      for (const [, number, at] of table.matchAll(/(\d+) 1\n(\d{10}) 00000 n/g))
        expect(pdf.slice(Number(at)).startsWith(`${number} 0 obj\n`)).toBe(true);
      const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]);
      expect(pdf.slice(start, start + 5)).toBe('xref\n');
    }
  });

  test.each([
    ['no PDF', new TextEncoder().encode('hello')],
    ['nothing', new Uint8Array()],
    ['a PDF without a table', smallPdf().subarray(0, 100)],
    ['a PDF that has attachments', smallPdf('/Type /Catalog /Names <</EmbeddedFiles 9 0 R>>')],
    ['a PDF whose names lie elsewhere', smallPdf('/Type /Catalog /Names 9 0 R')],
  ])('%s is not touched', (_name, bytes) => {
    expect(attachToPdf(bytes, '{}')).toBeNull();
  });

  test('cut anywhere, it is no certificate; other bytes are none either', () => {
    const pdf = attachToPdf(smallPdf(), '{"a":1}') ?? new Uint8Array();
    const end = Buffer.from(pdf).toString('latin1').lastIndexOf('endstream');
    for (let cut = 0; cut < end; cut += 7) expect(readAttached(pdf.subarray(0, cut))).toBeNull();
    fc.assert(fc.property(fc.uint8Array(), (bytes) => readAttached(bytes) === null));
  });
});
