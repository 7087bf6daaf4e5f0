import { describe, expect, test } from 'vitest';
import { html } from '../../src/report/html/escape.ts';
import { renderChecksums } from '../../src/report/render-checksums.ts';
import { renderGapCsv } from '../../src/report/render-gap-csv.ts';
import { renderHtmlReport } from '../../src/report/render-html-report.ts';
import { renderJsonReport } from '../../src/report/render-json-report.ts';
import { catalogue as german } from '../../src/words/de/catalogue.ts';
import { catalogue as english } from '../../src/words/en/catalogue.ts';
import { LANGUAGES, type Language } from '../../src/words/language.ts';
import { GOLDEN_PLACES, goldenInput } from './golden-input.ts';

/**
 * One report with nearly everything in it, in every form: a wrong number, an empty column or a sentence under the wrong heading is
 * seen here. Sentences without a value stand as their places in the catalogue, so that new words change nothing here. For any
 * other change `npx vitest run test/report/golden -u` writes the files again, and every line of the difference is to be read.
 */
const file = (name: string) => `./golden/${name}.txt`;

const CATALOGUES: Readonly<Record<Language, unknown>> = { en: english, de: german };

/** Every text of a catalogue that has no value in it and is no mere word, with its place, the longest first. */
function fixedTexts(value: unknown, at: readonly string[] = []): (readonly [text: string, place: string])[] {
  if (typeof value === 'string') return value.length < 25 || value.includes('{{') ? [] : [[value, at.join('.')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .flatMap(([key, inside]) => fixedTexts(inside, [...at, key]))
    .sort(([a], [b]) => b.length - a.length);
}

/** A report with the places of its fixed texts in their stead; `written` is how the report writes a text. */
function withPlaces(report: string, language: Language, written: (text: string) => string): string {
  return fixedTexts(CATALOGUES[language]).reduce(
    (text, [fixed, place]) => text.replaceAll(written(fixed), `«${place}»`),
    report,
  );
}

const asIs = (text: string) => text;
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
const inHtml = (text: string) => html`${text}`.html;

/** Ends of lines as signs, so that no tool can change them. */
const withEnds = (text: string) => text.replaceAll('\r\n', '␍\n').replace('\ufeff', '[BOM]');

/** The page without its style sheet, one element a line. */
const inLines = (html: string) => html.replace(/<style>[\s\S]*<\/style>/, '<style>…</style>').replaceAll('><', '>\n<');

describe.each(LANGUAGES)('%s', (language) => {
  test('the report for machines', async () => {
    const report = renderJsonReport(goldenInput({ language }));
    await expect(withPlaces(report, language, inJson)).toMatchFileSnapshot(file(`report.${language}.json`));
  });

  test('the table of gaps', async () => {
    const table = withEnds(renderGapCsv(goldenInput({ language })));
    await expect(withPlaces(table, language, asIs)).toMatchFileSnapshot(file(`gaps.${language}.csv`));
  });
});

test('the page', async () => {
  const page = inLines(renderHtmlReport(goldenInput()));
  await expect(withPlaces(page, 'en', inHtml)).toMatchFileSnapshot(file('report.en.html'));
});

test('the report for a stranger', async () => {
  const report = renderJsonReport(goldenInput({ redact: true }));
  await expect(withPlaces(report, 'en', inJson)).toMatchFileSnapshot(file('report.redacted.json'));
});

describe('the list of check sums', () => {
  test('with names', async () => {
    await expect(renderChecksums(GOLDEN_PLACES, false)).toMatchFileSnapshot(file('checksums'));
  });

  test('without', async () => {
    await expect(renderChecksums(GOLDEN_PLACES, true)).toMatchFileSnapshot(file('checksums.redacted'));
  });
});
