import { describe, expect, test } from 'vitest';
import type { GuidePage } from '../../src/guidance/help/tomorrow.ts';
import type { Gap } from '../../src/model/gap.ts';
import { renderCertificate } from '../../src/report/certificate/certificate.ts';
import { html } from '../../src/report/html/escape.ts';
import { renderChecksums } from '../../src/report/render-checksums.ts';
import { renderGapCsv } from '../../src/report/render-gap-csv.ts';
import { renderGuide } from '../../src/report/render-guide.ts';
import { renderHtmlReport } from '../../src/report/render-html-report.ts';
import { renderJsonReport } from '../../src/report/render-json-report.ts';
import type { ReportFront, ReportInput } from '../../src/report/report-front.ts';
import { catalogue as german } from '../../src/words/de/catalogue.ts';
import { catalogue as english } from '../../src/words/en/catalogue.ts';
import { LANGUAGES, type Language } from '../../src/words/language.ts';
import { asset, ON_A_DISK, TODAY } from '../fixtures/assets.ts';
import { aCertificate } from '../fixtures/certificate.ts';
import { gap } from '../guidance/build-comparison.ts';
import { GOLDEN_PLACES, goldenInput } from './golden-input.ts';
import { both, reportInput } from './make-input.ts';

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

const PIXEL = 'data:image/jpeg;base64,/9j/4AAQ';
const STEP = {
  code: 'open',
  label: 'iPhone',
  text: 'Open Settings.',
  paths: [
    { label: 'iOS 26', parts: ['Settings', 'Apps'] },
    { label: null, parts: ['Settings'] },
  ],
  see: 'a list',
  not: 'Delete nothing.',
};

const FRONT: ReportFront = {
  shape: 'yes',
  sentences: ['First.', 'Second.', 'Third.'],
  lead: 'Lead.',
  figures: [
    { number: '53', words: 'here' },
    { number: '7', words: 'there' },
  ],
  tasks: [
    { title: 'Copy 4', more: 'Then they are safe.', number: '4' },
    { title: 'Ask', more: 'Once.', number: '1' },
  ],
  erase: 'Not yet.',
  notLookedAt: 'Not looked at: messages.',
  until: 'Until 18 December',
  sheetTitle: 'The 27',
  sheets: [
    { title: 'None', pictures: [] },
    {
      title: 'Some',
      pictures: [
        { data: PIXEL, isVideo: false, words: '6 Jun' },
        { data: null, isVideo: false, words: '7 Jun' },
        { data: null, isVideo: true, words: '8 Jun' },
      ],
    },
  ],
  sheetFoot: 'Names stand elsewhere.',
};
const PLAIN_FRONT: ReportFront = { ...FRONT, sentences: ['One.'], figures: [], tasks: [], erase: null, until: null };
const GUIDE: GuidePage = {
  title: 'Tomorrow',
  lead: 'Lead.',
  points: [
    { code: 'a', title: 'First', steps: [STEP, { ...STEP, label: null, paths: [], not: null }] },
    { code: 'b', title: null, steps: [] },
  ],
  dontDo: ['Not this.', 'Nor that.'],
  seeItWorked: 'It worked.',
  unknown: 'Nobody knows.',
  sources: [
    {
      id: 'apple-set-up',
      title: 'Set up',
      line: 'Apple: Set up',
      url: 'https://support.apple.com/1',
      checked: '2026-11-22',
      strength: 'apple',
    },
  ],
};

/** A report by hand: gaps of several months in no order, months of every kind, photos that are nowhere else. */
function byHand(): ReportInput {
  const input = reportInput({ listed: [both('IMG_1.HEIC', '2024-05-06')], here: [], placeName: 'Pictures' });
  const missing = (name: string, day: string, more: Partial<Gap> = {}): Gap => ({
    ...gap('missing-here', both(name, day)),
    ...more,
  });
  const month = (at: string, icloud: number, here: number, inBoth: number) => ({
    month: at,
    icloud,
    here,
    both: inBoth,
  });
  const unknown = asset('x'.repeat(41), { content: 1 });
  const short = asset(`R&B ${'x'.repeat(32)}.JPG`, { content: 2 });
  const [list, folder] = input.comparison.places;
  if (list === undefined || folder === undefined) throw new Error('a list and a folder');
  const standing = { ...ON_A_DISK, madeLike: { key: 'disk:B', name: 'B' } };
  const backup = (at: number | null) => ({ device: 'Eva', at, encrypted: true, finished: null });
  const place = (at: number | null) => ({
    ...folder,
    files: [],
    notes: [{ code: 'rows-unreadable', count: 2, detail: 'line 3', blocks: true } as const],
    place: { ...folder.place, standing: { ...standing, backup: backup(at) } },
  });
  const alone = { asset: short, from: 'here', where: 'disk-1', findings: [], certain: false };
  return {
    ...input,
    accept: 'name-and-date',
    comparison: {
      ...input.comparison,
      places: [list, place(TODAY), place(null)],
      patterns: [
        { code: 'uploads-stopped', strength: 1, values: { day: '2024-05-06', missing: 3, after: 4 } },
        { code: 'only-videos', strength: 1, values: { side: 'here', missing: 5, of: 6 } },
      ],
      ledger: [],
      singleCopyPhotos: [...input.comparison.singleCopyPhotos, alone],
      gaps: [
        missing('b.HEIC', '2024-06-07', { daysLeft: 3 }),
        missing('a.HEIC', '2024-05-06'),
        missing('c.HEIC', '2023-12-31', { daysLeft: 1 }),
        { ...gap('missing-here', unknown), daysLeft: 0 },
        missing('d.HEIC', '2024-05-07'),
        gap('missing-here', short),
        gap('count-unexplained', null),
      ],
      calendar: [
        month('2023-12', 0, 0, 0),
        month('2024-01', 0, 5, 0),
        month('2024-02', 5, 5, 5),
        month('2024-03', 5, 0, 0),
        month('2024-04', 10_000, 9_999, 1),
        month('2024-05', 20_000, 10_001, 10_001),
        month('2024-06', 20_000, 10_000, 10_000),
        month('2026-11', 100_000, 99_999, 99_999),
        month('unknown', 3, 2, 1),
      ],
    },
  };
}

describe('pages of other inputs', () => {
  const report = (changes: Parameters<typeof reportInput>[0]) => renderHtmlReport(reportInput(changes));
  const counts = { view: 'icloud-com', photos: 10, videos: null, firstDay: '2020-01-01', lastDay: null } as const;
  const twins = ['2024-03-14', '2024-04-02'].map((day, n) => both(`IMG_000${n}.HEIC`, day));

  test.each<[string, () => string]>([
    ['certificate', () => renderCertificate(aCertificate())],
    ['guide', () => renderGuide(GUIDE, 'en', '1.2.3')],
    [
      'guide.bare',
      () => renderGuide({ ...GUIDE, dontDo: [], seeItWorked: null, unknown: null, sources: [] }, 'en', '1'),
    ],
    ['front.yes', () => report({ front: FRONT, details: false })],
    ['front.not-yet', () => report({ front: { ...PLAIN_FRONT, shape: 'not-yet' }, details: false })],
    [
      'front.cannot-tell',
      () => report({ front: { ...PLAIN_FRONT, shape: 'cannot-tell', sheets: [] }, details: false }),
    ],
    ['nothing', () => report({ listed: [], here: [], erase: null, advice: [] })],
    ['counts', () => report({ counts, erase: null, advice: [] })],
    ['all-here', () => report({ listed: twins, here: twins, accept: 'name-and-date', erase: null, advice: [] })],
    ['by-hand', () => renderHtmlReport({ ...byHand(), erase: null, advice: [] })],
    ['by-hand.redacted', () => renderHtmlReport({ ...byHand(), redact: true, erase: null, advice: [] })],
  ])('%s', async (name, page) => {
    // What every page has at its head is in the first one.
    const own = inLines(page()).replace(/^[\s\S]*?(?=<title>)/, '');
    await expect(withPlaces(own, 'en', inHtml)).toMatchFileSnapshot(file(`${name}.html`));
  });

  test('the same by hand as a table, and for machines', async () => {
    await expect(withPlaces(withEnds(renderGapCsv(byHand())), 'en', asIs)).toMatchFileSnapshot(file('by-hand.csv'));
    const json = renderJsonReport({ ...byHand(), erase: null, advice: [] });
    await expect(withPlaces(json, 'en', inJson)).toMatchFileSnapshot(file('by-hand.json'));
  });
});
