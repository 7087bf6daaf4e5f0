import { describe, expect, test } from 'vitest';
import { renderHtmlReport } from '../../src/report/render-html-report.ts';
import type { ReportFront } from '../../src/report/report-front.ts';
import { reportInput } from './make-input.ts';
import { parsePage } from './parse-page.ts';

const PIXEL = 'data:image/jpeg;base64,/9j/4AAQ';

function front(parts: Partial<ReportFront> = {}): ReportFront {
  return {
    shape: 'not-yet',
    sentences: ['42 of 69 are in two places.', '27 are in only one.'],
    lead: 'If one of the two were lost, the 27 would be gone.',
    figures: [{ number: '53', words: 'iPhone + iCloud' }],
    tasks: [{ title: 'Copy 4 from iCloud', more: 'Until they are here, they are in one place only.', number: '4' }],
    erase: 'Not yet. Don’t erase this iPhone. 12 points are open.',
    notLookedAt: 'Not looked at: messages.',
    until: 'Holds until 18 December',
    sheetTitle: 'The 27 in only one place',
    sheets: [{ title: 'Only in iCloud: 11', pictures: [{ data: PIXEL, isVideo: false, words: '6 Jun' }] }],
    sheetFoot: 'Names stand elsewhere.',
    ...parts,
  };
}

const page = (parts?: Partial<ReportFront>, details = false) =>
  parsePage(renderHtmlReport(reportInput({ front: front(parts), details })));

describe('the first two pages', () => {
  test('answer, figures, tasks, erasing and end; then the pictures; nothing else', () => {
    const document = page();
    const [first, second, ...more] = document.querySelectorAll('main > section');
    expect(more).toEqual([]);
    expect(first?.querySelector('h2')?.textContent).toBe('42 of 69 are in two places.27 are in only one.');
    for (const said of ['53', 'Copy 4 from iCloud', '12 points are open', 'Holds until 18 December'])
      expect(first?.textContent).toContain(said);
    expect(second?.querySelector('img')?.getAttribute('src')).toBe(PIXEL);
    expect(second?.textContent).toContain('6 Jun');
  });

  test('every number and name follows when it is asked for', () => {
    expect(page({}, true).querySelectorAll('main > section').length).toBeGreaterThan(8);
    expect(page({}, true).querySelectorAll('table').length).toBeGreaterThan(2);
  });

  test('without pictures there is no second page', () => {
    expect(page({ sheets: [] }).querySelectorAll('main > section')).toHaveLength(1);
  });

  test.each(['https://example.com/x.jpg', 'data:text/html,x', 'data:image/svg+xml;base64,AA', `${PIXEL}" onload="x`])(
    'an address that is no small picture of ours is left out: %s',
    (data) => {
      const document = page({ sheets: [{ title: 'x', pictures: [{ data, isVideo: true, words: '6 Jun' }] }] });
      expect(document.querySelectorAll('img, [onload]')).toHaveLength(0);
      expect(document.querySelectorAll('.contact svg')).toHaveLength(1);
    },
  );

  test('what was said is only text', () => {
    const document = page({ sentences: ['<script>x</script>'], lead: '<img src=x>', sheets: [] });
    expect(document.querySelectorAll('script, img')).toHaveLength(0);
  });

  test('the three shapes differ in form, not only in colour', () => {
    const shapes = (['yes', 'not-yet', 'cannot-tell'] as const).map(
      (shape) =>
        /<svg class="state[^>]*>(.*?)<\/svg>/.exec(renderHtmlReport(reportInput({ front: front({ shape }) })))?.[1],
    );
    expect(new Set(shapes).size).toBe(3);
  });
});
