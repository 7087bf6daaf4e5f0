import { describe, expect, test } from 'vitest';
import { CAUSES, cardOfCause } from '../../src/guidance/causes.ts';
import { DIFFERENCES, GAP_KINDS } from '../../src/model/gap.ts';
import { redactInput } from '../../src/report/redact.ts';
import { renderGapCsv } from '../../src/report/render-gap-csv.ts';
import { renderHtmlReport } from '../../src/report/render-html-report.ts';
import type { ReportInput } from '../../src/report/report-front.ts';
import { notes } from '../../src/words/en/notes.ts';
import { gap } from '../guidance/build-comparison.ts';
import { englishIn, saysDu } from '../words/german-only.ts';
import { both, reportInput } from './make-input.ts';
import { parsePage } from './parse-page.ts';

/** A report in which everything happens: every kind of gap, every difference, every note, every cause. */
function everything(): ReportInput {
  const base = reportInput({ language: 'de', placeName: 'Bilder', listName: 'Liste.csv' });
  const codes = Object.keys(notes).filter((code): code is keyof typeof notes => code in notes);
  return {
    ...base,
    advice: CAUSES.map((cause) => ({
      card: cardOfCause(cause),
      causes: [
        {
          cause,
          values: { count: 3, day: '2026-03-14', month: '2026-03', note: 'parts-missing', after: 4, before: 0, age: 9 },
        },
      ],
      gapKinds: [],
    })),
    comparison: {
      ...base.comparison,
      gaps: GAP_KINDS.flatMap((kind) =>
        DIFFERENCES.map((difference) =>
          gap(kind, both('IMG_1.HEIC', '2024-05-06'), {
            from: 'list',
            findings: [
              { placeId: 'pc', coverage: 'different', evidence: 'name-time', found: 'IMG_1.HEIC', difference },
            ],
          }),
        ),
      ),
      places: base.comparison.places.map((place) => ({
        ...place,
        notes: codes.map((code) => ({ code, count: 2, blocks: true })),
      })),
    },
  };
}

describe('a German report', () => {
  test('has no English in it, and calls nobody “du”', () => {
    const texts = [
      ...parsePage(renderHtmlReport(everything())).querySelectorAll('h1,h2,h3,h4,p,li,td,th,summary,text'),
    ];
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.map((text) => text.textContent ?? '').filter((text) => englishIn(text).length > 0)).toEqual([]);
    expect(texts.map((text) => text.textContent ?? '').filter(saysDu)).toEqual([]);
  });

  test('has German names for what is left out, and none of the real ones', () => {
    const input = everything();
    const { comparison } = redactInput({ ...input, redact: true });
    const said = comparison.places.map(({ place }) => place.name);
    expect(said).toEqual(said.map((_, index) => `Ort-${index + 1}`));
    const { body } = parsePage(renderHtmlReport({ ...input, redact: true }));
    expect(body.textContent).toMatch(/Foto-\d/);
    expect(body.textContent).not.toMatch(/photo-\d|place-\d|\ba (file|folder|camera)\b/);
    expect(body.textContent).not.toContain('Liste.csv');
  });

  test('has German cards, with the steps of every cause', () => {
    const { body } = parsePage(renderHtmlReport(everything()));
    expect(body.querySelectorAll('article.card')).toHaveLength(CAUSES.length);
    expect(body.textContent).toContain('Sie sehen: ');
    expect(body.textContent).toContain('Nur eine Kopie außerhalb zählt.');
  });

  test('the table of gaps has German words too', () => {
    // The heads and the codes of the first columns are English in every language, so that a tool can rely on them.
    const lines = renderGapCsv(everything())
      .split('\n')
      .slice(1)
      .map((line) => line.slice(line.indexOf(',')).replace(',photo,', ','));
    expect(lines.length).toBeGreaterThan(GAP_KINDS.length);
    expect(lines.filter((line) => englishIn(line).length > 0)).toEqual([]);
  });
});
