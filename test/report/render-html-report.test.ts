import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { GAP_KINDS } from '../../src/model/gap.ts';
import { GAPS_ON_PAGE } from '../../src/report/html/gaps-section.ts';
import { STYLE_HASH } from '../../src/report/html/page.ts';
import { STYLE } from '../../src/report/html/style.ts';
import { renderHtmlReport } from '../../src/report/render-html-report.ts';
import { asset } from '../fixtures/assets.ts';
import { gap } from '../guidance/build-comparison.ts';
import { both, reportInput } from './make-input.ts';
import { parsePage } from './parse-page.ts';

const HOSTILE = [
  '<img src=x onerror=alert(1)>.jpg',
  '"><script>alert(1)</script>.heic',
  "' onmouseover='alert(1).jpg",
  '</style></title><svg onload=alert(1)>.jpg',
  'photo\u202egpj.exe',
  '\u001b[31mred\u001b[0m.jpg',
  '{{count}}$t(basics.photos).jpg',
  '`x` onload=`alert(1)`.jpg',
];

describe('the page', () => {
  test('answers first: count, meaning, one step', () => {
    const document = parsePage(renderHtmlReport(reportInput()));
    const answer = document.querySelector('.answer');
    expect(answer?.querySelector('.big')?.textContent).toBe('Not yet');
    expect(answer?.querySelector('.count')?.textContent).toBe('2 of 3 are here, byte for byte. 1 is not.');
    expect(answer?.textContent).toContain('Next step: Start with this 1 photo from May 2024');
  });

  test('has every section, in the language that was asked for', () => {
    for (const language of ['en', 'de'] as const) {
      const document = parsePage(renderHtmlReport(reportInput({ language })));
      expect(document.documentElement.lang).toBe(language);
      expect(document.querySelectorAll('main > section').length).toBeGreaterThanOrEqual(8);
      expect(document.body.textContent).not.toMatch(/\{\{|\breport\.|\breason\.|\bgap\.[a-z]|undefined|NaN|\[object/);
    }
  });

  test('needs nothing else: no script, no image, no address that is loaded', () => {
    const html = renderHtmlReport(reportInput());
    const document = parsePage(html);
    expect(
      document.querySelectorAll('script, img, link, iframe, object, embed, form, base, video, audio, source'),
    ).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import|\bon[a-z]+=|javascript:/i);
    for (const element of document.querySelectorAll('[src], [href], [style]')) {
      expect(element.tagName).toBe('A');
      expect(element.getAttribute('href')).toMatch(/^https:\/\//);
      expect(element.getAttribute('rel')).toBe('noreferrer noopener');
    }
  });

  test('its policy comes before anything else and allows exactly its style sheet', () => {
    const hash = createHash('sha256').update(STYLE).digest('base64');
    expect(STYLE_HASH, 'put this into html/page.ts').toBe(`sha256-${hash}`);
    const head = parsePage(renderHtmlReport(reportInput())).head;
    const policy = head.children[1];
    expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(policy?.getAttribute('content')).toBe(
      `default-src 'none'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(head.querySelector('style')?.textContent).toBe(STYLE);
  });

  test('is the same every time', () => {
    expect(renderHtmlReport(reportInput())).toBe(renderHtmlReport(reportInput()));
  });

  test('can be read by a screen reader: tables have heads, the picture has a text, the headings are in order', () => {
    const document = parsePage(renderHtmlReport(reportInput()));
    for (const cell of document.querySelectorAll('th')) expect(cell.getAttribute('scope')).toMatch(/^(col|row)$/);
    expect(document.querySelector('svg.months')?.getAttribute('aria-label')).toContain('table below');
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName[1]));
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });
});

describe('names are text', () => {
  test.each(HOSTILE)('%j', (name) => {
    const input = reportInput({
      listed: [asset(name, { captured: '2024-05-06T10:00:00Z', content: 1, camera: name })],
      here: [],
      placeName: name,
      listName: name,
    });
    const html = renderHtmlReport(input);
    const document = parsePage(html);
    expect(document.querySelectorAll('script, img, svg[onload], [onerror], [onmouseover]')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(html).not.toMatch(/[\u202e\u001b]/);
    const shown = name.replace('\u202e', '[U+202E]').replaceAll('\u001b', '[U+001B]');
    expect(document.body.textContent).toContain(shown);
  });
});

describe('gaps', () => {
  test('every kind has its title, its meaning and its step', () => {
    const base = reportInput();
    const gaps = GAP_KINDS.map((kind) =>
      gap(kind, kind.includes('count') || kind.includes('range') ? null : both('IMG_1.HEIC', '2024-05-06')),
    );
    const document = parsePage(renderHtmlReport({ ...base, comparison: { ...base.comparison, gaps } }));
    const steps = [...document.querySelectorAll('p.step')].filter((step) =>
      step.textContent?.startsWith('What to do: '),
    );
    // One more for the photos in only one place.
    expect(steps).toHaveLength(GAP_KINDS.length + 1);
  });

  test('a page stays small enough to open; how many more there are is said', () => {
    const base = reportInput();
    const one = gap('missing-here', both('IMG_1.HEIC', '2024-05-06'));
    const gaps = Array.from({ length: GAPS_ON_PAGE + 1234 }, () => one);
    const document = parsePage(renderHtmlReport({ ...base, comparison: { ...base.comparison, gaps } }));
    expect(document.body.textContent).toContain('In iCloud, not found here: 6,234');
    expect(document.body.textContent).toContain('1,234 more gaps are not shown on this page.');
    expect(document.querySelectorAll('tbody tr').length).toBeLessThan(GAPS_ON_PAGE + 200);
  });
});

describe('other inputs', () => {
  test('only typed totals', () => {
    const counts = { view: 'icloud-com', photos: 10, videos: 2, firstDay: '2020-01-01', lastDay: null } as const;
    const text = parsePage(renderHtmlReport(reportInput({ counts }))).body.textContent;
    expect(text).toContain('There is no list, so nothing could be compared photo by photo.');
    expect(text).toContain('iCloud, by the totals on iCloud.com');
  });

  test('nothing at all on either side', () => {
    const text = parsePage(renderHtmlReport(reportInput({ listed: [], here: [] }))).body.textContent;
    expect(text).toContain('Cannot tell');
    expect(text).toContain('What this check did not look at');
  });
});
