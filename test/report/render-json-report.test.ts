import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { GAP_KINDS } from '../../src/model/gap.ts';
import { capturedText, isoMoment } from '../../src/report/captured-text.ts';
import { REPORT_SCHEMA, renderJsonReport } from '../../src/report/render-json-report.ts';
import { taken } from '../fixtures/assets.ts';
import { gap } from '../guidance/build-comparison.ts';
import { both, type InputParts, reportInput } from './make-input.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

function check(text: string): void {
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
}

const COUNTS = { view: 'mac-photos', photos: 3, videos: null, firstDay: '2024-01-01', lastDay: '2024-12-31' } as const;

describe('the shape that is published', () => {
  const inputs: [string, InputParts][] = [
    ['a list', {}],
    ['a list in German', { language: 'de' }],
    ['redacted', { redact: true }],
    ['typed totals', { counts: COUNTS }],
    ['typed totals, redacted', { counts: COUNTS, redact: true }],
    ['nothing', { listed: [], here: [] }],
    ['no erase verdict', { erase: null }],
  ];

  test.each(inputs)('%s', (_name, parts) => check(renderJsonReport(reportInput(parts))));

  test('every kind of gap', () => {
    const base = reportInput();
    const gaps = GAP_KINDS.map((kind) =>
      gap(kind, kind.includes('count') ? null : both('IMG_1.HEIC', '2024-05-06'), { daysLeft: 3 }),
    );
    check(renderJsonReport({ ...base, comparison: { ...base.comparison, gaps } }));
  });

  test('a report that is not one is refused', () => {
    const report = JSON.parse(renderJsonReport(reportInput()));
    for (const broken of [
      { ...report, schema: 'x' },
      { ...report, verdict: {} },
      { ...report, gaps: [{}] },
    ]) {
      expect(validate(broken)).toBe(false);
    }
  });
});

test('what programs rely on is there', () => {
  const report = JSON.parse(renderJsonReport(reportInput()));
  expect(report.schema).toBe(REPORT_SCHEMA);
  expect(report.coverage).toEqual({ verified: 2, matched: 0, likely: 0, different: 0, placeholder: 0, absent: 1 });
  expect(report.verdict.answer).toBe('not-yet');
  expect(report.gaps[0]).toMatchObject({
    kind: 'missing-here',
    name: 'IMG_0003.HEIC',
    captured: '2024-05-06T10:00:00+02:00',
  });
  expect(report.places.map((place: { name: string }) => place.name)).toEqual(['Photo Details.csv', 'Pictures']);
  expect(report.places[1]).toMatchObject({ complete: true, firstDate: '2024-03-14', lastDate: '2024-04-02' });
  expect(report.ledger.reduce((sum: number, line: { count: number }) => sum + line.count, 0)).toBe(0);
  expect(report.calendar).toContainEqual({ month: '2024-05', icloud: 1, here: 0, both: 0 });
});

describe('times for machines', () => {
  test.each([
    ['2022-06-04T14:11:09+02:00', '2022-06-04T14:11:09+02:00'],
    ['2022-06-04T14:11:09-03:30', '2022-06-04T14:11:09-03:30'],
    ['2022-06-04T12:11:09Z', '2022-06-04T12:11:09Z'],
    ['2022-06-04T12:11:09', '2022-06-04T12:11:09'],
    ['2022-06-04', '2022-06-04'],
  ])('%s', (given, written) => {
    expect(capturedText(taken(given), false)).toBe(written);
    expect(capturedText(taken(given), true)).toBe('2022-06');
  });

  test('to the minute, by the file, and none', () => {
    expect(capturedText(taken('2022-06-04T12:11:00Z', 'minute'), false)).toBe('2022-06-04T12:11Z');
    expect(capturedText({ kind: 'file', ms: 0, precision: 'second' }, false)).toBeNull();
    expect(capturedText({ kind: 'unknown' }, false)).toBeNull();
    expect(isoMoment(Number.NaN)).toBe('unknown');
    expect(isoMoment(1e300)).toBe('unknown');
  });
});
