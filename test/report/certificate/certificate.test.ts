import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { eraseVerdict } from '../../../src/guidance/erase/erase-verdict.ts';
import { NO_FLAGS } from '../../../src/model/asset.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import type { Reason } from '../../../src/model/witness.ts';
import { isoMoment } from '../../../src/report/captured-text.ts';
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
import { both, reportInput } from '../make-input.ts';
import { parsePage } from '../parse-page.ts';

describe('a certificate', () => {
  test('there is none without a yes', () => {
    const { comparison } = reportInput();
    const erase = eraseVerdict(comparison, NO_ANSWERS, TODAY);
    expect(erase.answer).not.toBe('yes');
    expect(makeCertificate({ comparison, erase, madeAt: TODAY, language: 'en', appVersion: '1' })).toBeNull();
  });

  const good = (code: string, values: Reason['values'] = {}): Reason => ({ code, values });
  const TOTALS = good('erase-phone-counts-agree-good', { phonePhotos: 40, phoneVideos: 2 });
  const YES = {
    answer: 'yes',
    asOf: TODAY - 5_000,
    expires: TODAY + 5_000,
    reasons: [good('erase-list-complete-good'), TOTALS],
    blindSpots: [good('erase-messages-unseen')],
  } as const;
  const of = (changes: object, parts: Parameters<typeof reportInput>[0] = {}) => {
    const { comparison } = reportInput(parts);
    const erase = { ...eraseVerdict(comparison, NO_ANSWERS, TODAY), ...YES, ...changes } as Verdict;
    return makeCertificate({ comparison, erase, madeAt: TODAY, language: 'en', appVersion: '1' });
  };

  test('has of a yes its ends, its counts, where it was looked, and every point', () => {
    const flagged = (name: string, flags: object) => ({
      ...both(name, '2024-05-06'),
      flags: { ...NO_FLAGS, ...flags },
    });
    const listed = [
      ...['a.HEIC', 'b.HEIC', 'c.HEIC'].map((name) => both(name, '2024-05-06')),
      flagged('d.HEIC', { deleted: true }),
      flagged('e.HEIC', { burstFrame: true }),
    ];
    const made = of({}, { listed, here: [] });
    expect(made).toMatchObject({
      schema: 'two-places/certificate@1',
      appVersion: '1',
      language: 'en',
      madeAt: isoMoment(TODAY),
      answer: 'yes',
      asOf: isoMoment(TODAY - 5_000),
      expires: isoMoment(TODAY + 5_000),
      listed: 3,
      phonePhotos: 40,
      phoneVideos: 2,
      places: [{ name: 'Pictures', asOf: expect.stringMatching(/Z$/) }],
      lists: [{ name: 'Photo Details.csv', asOf: expect.stringMatching(/Z$/) }],
    });
    expect(made?.points.map(({ id }) => id)).toEqual(['erase-list-complete-good', TOTALS.code]);
    expect(made?.points.every(({ text }) => text.length > 10)).toBe(true);
    expect(made?.blindSpots).toHaveLength(1);
    expect(readCertificate(certificateText(made ?? aCertificate()))).toEqual(made);
    const counts = { view: 'icloud-com', photos: 3, videos: 0, firstDay: null, lastDay: null } as const;
    expect(of({}, { counts })?.lists).toEqual([]);
  });

  test.each<[string, object]>([
    ['another answer', { answer: 'unproven' }],
    ['no beginning', { asOf: null }],
    ['no end', { expires: null }],
    ['no totals of the phone', { reasons: [good('erase-list-complete-good')] }],
    ['totals of photos alone', { reasons: [good(TOTALS.code, { phonePhotos: 40 })] }],
    ['totals of videos alone', { reasons: [good(TOTALS.code, { phoneVideos: 2 })] }],
    ['totals that are texts', { reasons: [good(TOTALS.code, { phonePhotos: '40', phoneVideos: '2' })] }],
  ])('there is none with %s', (_, changes) => expect(of(changes)).toBeNull());

  test.each(['', '{', 'null', '5', '"x"', '[]'])('a text that is none is none: %s', (text) => {
    expect(readCertificate(text)).toBeNull();
  });

  test('has texts and lists only so long as we write them', () => {
    const fits = (part: object) => readCertificate(JSON.stringify({ ...aCertificate(), ...part })) !== null;
    const long = 'x'.repeat(4_096);
    const place = { name: 'T7', asOf: '2026-11-27T18:00:00Z' };
    for (const field of ['places', 'lists'] as const) {
      expect([fits({ [field]: Array(1_000).fill(place) }), fits({ [field]: Array(1_001).fill(place) })]).toEqual([
        true,
        false,
      ]);
      expect(fits({ [field]: [{ ...place, name: `${long}x` }] })).toBe(false);
    }
    expect([fits({ blindSpots: Array(100).fill(long) }), fits({ blindSpots: Array(101).fill('x') })]).toEqual([
      true,
      false,
    ]);
    const point = { id: 'a', text: 'b' };
    expect([fits({ points: Array(100).fill(point) }), fits({ points: Array(101).fill(point) })]).toEqual([true, false]);
    expect([fits({ appVersion: long }), fits({ appVersion: `${long}x` })]).toEqual([true, false]);
    for (const field of ['madeAt', 'asOf', 'expires']) expect(fits({ [field]: '27 November' })).toBe(false);
    for (const field of ['listed', 'phonePhotos', 'phoneVideos'])
      expect([fits({ [field]: 0 }), fits({ [field]: -1 }), fits({ [field]: 0.5 })]).toEqual([true, false, false]);
    for (const field of Object.keys(aCertificate())) expect(fits({ [field]: undefined }), field).toBe(false);
    expect(fits({ language: 'fr' })).toBe(false);
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

  test('is put where the catalog was, with the names of the file, behind the table before', () => {
    const small = Buffer.from(smallPdf()).toString('latin1');
    const before = /startxref\s+(\d+)/.exec(small)?.[1];
    const added = Buffer.from(attachToPdf(smallPdf(), '{"é":1}') ?? [])
      .toString('latin1')
      .slice(small.length);
    const [one, two, three] = [1, 4, 5].map((number) => small.length + added.indexOf(`\n${number} 0 obj`) + 1);
    const at = (offset: number | undefined) => `${String(offset).padStart(10, '0')} 00000 n \n`;
    expect(added).toMatch(/^\n1 0 obj\n<</);
    expect(added).toContain(
      '\n4 0 obj\n<</Type /EmbeddedFile /Subtype /application#2Fjson /Length 12>>\nstream\n{"\\u00e9":1}\nendstream\nendobj\n',
    );
    expect(added).toContain(
      '\n5 0 obj\n<</Type /Filespec /F (two-places-certificate.json) /UF (two-places-certificate.json) /EF <</F 4 0 R>>>>\nendobj\n',
    );
    expect(added).toContain(`xref\n1 1\n${at(one)}4 1\n${at(two)}5 1\n${at(three)}trailer\n<</Size 6 /Root 1 0 R`);
    expect(added).toContain(`/Prev ${before}>>\nstartxref\n${small.length + added.indexOf('xref\n1 1')}\n%%EOF\n`);
  });

  test('has the facts of the PDF where it has some', () => {
    const end = (trailer: string) => {
      const made = Buffer.from(smallPdf()).toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R${trailer}`);
      return /trailer\n<<(.*)\/Prev \d+>>\n/.exec(
        Buffer.from(attachToPdf(Buffer.from(made, 'latin1'), '{}') ?? [])
          .toString('latin1')
          .slice(made.length),
      )?.[1];
    };
    expect(end(' /Info 3 0 R')).toBe('/Size 6 /Root 1 0 R /Info 3 0 R ');
    expect(end('')).toBe('/Size 6 /Root 1 0 R  ');
  });

  test('comes back from a PDF of any size, and the last of several counts', () => {
    const large = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000, 'x\n'), smallPdf().subarray(9)]);
    const once = attachToPdf(large, '{"a":1}');
    expect(readAttached(once ?? new Uint8Array())).toBe('{"a":1}');
    expect(Buffer.from(once ?? []).subarray(0, large.length)).toEqual(large);
    const twice = Buffer.concat([once ?? large, attachToPdf(smallPdf(), '{"b":2}') ?? large]);
    expect(readAttached(twice)).toBe('{"b":2}');
    expect(readAttached(Buffer.concat([Buffer.from('x'), once ?? large]))).toBeNull();
  });

  test('is none where its length is not that of its stream', () => {
    const pdf = Buffer.from(attachToPdf(smallPdf(), '{"a":1}') ?? []).toString('latin1');
    const withLength = (length: string) =>
      readAttached(Buffer.from(pdf.replace('/Length 7', `/Length ${length}`), 'latin1'));
    expect(withLength('7')).toBe('{"a":1}');
    for (const length of ['6', '8', '0', '99999', 'x']) expect(withLength(length), length).toBeNull();
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
