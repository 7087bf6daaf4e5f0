import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { SINGLE_COPY_PHOTOS_ON_PAGE } from '../../src/report/html/single-copy-section.ts';
import { redactInput } from '../../src/report/redact.ts';
import { renderGapCsv } from '../../src/report/render-gap-csv.ts';
import { renderHtmlReport } from '../../src/report/render-html-report.ts';
import { renderJsonReport } from '../../src/report/render-json-report.ts';
import type { ReportInput } from '../../src/report/report-front.ts';
import { asset, folder, icloudList, TODAY } from '../fixtures/assets.ts';
import { both, reportInput } from './make-input.ts';
import { parsePage } from './parse-page.ts';

/** Three places and a list: one photo in two places, one in iCloud alone, one in two folders of one disk. */
function input(changes: Partial<ReportInput> = {}): ReportInput {
  const [safe, cloud, disk] = [
    both('SAFE.JPG', '2024-01-02'),
    both('CLOUD.JPG', '2024-02-03'),
    both('DISK.JPG', '2024-03-04'),
  ];
  const at = (id: string, key: string, ...photos: (typeof safe)[]) =>
    folder(photos, { place: { id, name: id, independenceKey: key } });
  const comparison = compare({
    lists: [icloudList([safe, cloud])],
    counts: null,
    places: [at('Pictures', 'computer', safe), at('Old disk', 'usb', disk), at('Older disk', 'usb', disk)],
    today: TODAY,
  });
  return reportInput({ comparison, ...changes });
}

describe('photos in only one place', () => {
  test('stand in the page by the place they are in, each with every place and how sure it is', () => {
    const { body } = parsePage(renderHtmlReport(input()));
    const text = body.textContent?.replaceAll(/\s+/g, ' ') ?? '';
    expect(text).toContain('1 of 3 known photos and videos are in at least two independent places.');
    expect(text).toContain('Only in iCloud: 1');
    expect(text).toContain('Only in Old disk, Older disk (together one place): 1');
    const row = [...body.querySelectorAll('tr')].filter((tr) => tr.textContent?.startsWith('DISK.JPG')).at(-1);
    expect(row?.textContent).toContain('Photo Details.csv: not on the list');
    expect(row?.textContent).toContain('Old disk: this file, read to its last byte (2024/DISK.JPG)');
    expect(row?.textContent).toContain('Older disk: here, byte for byte the same (2024/DISK.JPG)');
    expect(row?.textContent).toContain('Pictures: nothing like it was found');
  });

  test('are as many as the page can bear; how many more there are is said', () => {
    const base = input();
    const one = base.comparison.singleCopyPhotos[0];
    if (!one) throw new Error('a photo with a single copy');
    const singleCopyPhotos = Array.from({ length: SINGLE_COPY_PHOTOS_ON_PAGE + 77 }, () => one);
    const { body } = parsePage(renderHtmlReport({ ...base, comparison: { ...base.comparison, singleCopyPhotos } }));
    expect(body.textContent).toContain('77 more photos are not shown on this page.');
    expect(body.querySelectorAll('tbody tr').length).toBeLessThan(SINGLE_COPY_PHOTOS_ON_PAGE + 200);
  });

  test('are rows of their own in the table', () => {
    const table = Papa.parse<Record<string, string>>(renderGapCsv(input()).replace(/^\ufeff/, ''), {
      header: true,
      delimiter: ',',
    });
    const singleCopies = table.data.filter(({ kind }) => kind === 'in-one-place');
    expect(singleCopies.map(({ name, what_it_means: meaning }) => [name, meaning])).toEqual([
      ['CLOUD.JPG', 'Only in iCloud'],
      ['DISK.JPG', 'Only in Old disk, Older disk (together one place)'],
    ]);
    expect(singleCopies[0]?.found).toContain('Photo Details.csv: on the list, so it is in iCloud; ');
  });

  test('are in the report for machines, as many as the number says', () => {
    const report = JSON.parse(renderJsonReport(input()));
    expect(report.inOnePlace).toMatchObject([
      { name: 'CLOUD.JPG', where: 'icloud', certain: true, from: 'list' },
      { name: 'DISK.JPG', where: 'usb', certain: true, from: 'Old disk' },
    ]);
    expect(report.inOnePlace).toHaveLength(report.twoPlaces.all - report.twoPlaces.inTwo);
    const keys = report.places.map(({ independenceKey }: { independenceKey: string }) => independenceKey);
    expect(keys).toEqual(['icloud', 'usb', 'usb', 'computer']);
  });

  test('redacted, keep their place apart from its name', () => {
    const { comparison } = redactInput(input({ redact: true }));
    const [cloud, disk] = comparison.singleCopyPhotos;
    expect([cloud?.where, disk?.where]).toEqual(['icloud', 'system-1']);
    expect(comparison.places.filter(({ place }) => place.independenceKey === disk?.where)).toHaveLength(2);
    const text = JSON.stringify(comparison.singleCopyPhotos);
    for (const secret of ['DISK', 'CLOUD', 'Old', 'usb', '2024/']) expect(text).not.toContain(secret);
  });

  test('that may be in a second place after all say so', () => {
    const listed = asset('A.JPG', { captured: '2024-06-01' });
    const like = asset('A.JPG', { captured: '2024-06-01T14:00:00', size: 5_000 });
    const page = renderHtmlReport(reportInput({ listed: [listed], here: [like] }));
    expect(page).toContain('1 of those in only one place may be in a second one after all');
    expect(page).toContain('maybe in a second place too');
  });
});
