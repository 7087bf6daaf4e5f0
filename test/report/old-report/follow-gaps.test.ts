import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/compare/comparison.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { followGaps } from '../../../src/report/old-report/follow-gaps.ts';
import { type OldReport, readOldReport } from '../../../src/report/old-report/read-old-report.ts';
import { renderJsonReport } from '../../../src/report/render-json-report.ts';
import { asset, TODAY } from '../../fixtures/assets.ts';
import { gap } from '../../guidance/build-comparison.ts';
import { both, reportInput } from '../make-input.ts';

const day = (n: number): string => `2024-05-${String(n).padStart(2, '0')}`;
const photos = Array.from({ length: 6 }, (_, n) => both(`IMG_000${n}.HEIC`, day(n + 1)));

/** The report that was saved when this was listed and that was here. */
function saved(listed: readonly Asset[], here: readonly Asset[], redact = false): OldReport {
  const report = readOldReport(renderJsonReport(reportInput({ listed, here, redact })));
  if (report === null) throw new Error('our own report is not read');
  return report;
}

const today = (listed: readonly Asset[], here: readonly Asset[]): Comparison =>
  reportInput({ listed, here }).comparison;

const fates = (report: OldReport, comparison: Comparison | null): string[] =>
  followGaps(report, comparison).map(({ name, fate }) => `${name}: ${fate}`);

describe('an old report', () => {
  test('says what it said: day, answers, gaps', () => {
    const report = saved(photos, photos.slice(0, 4));
    expect(report).toMatchObject({ createdAt: TODAY, answer: 'not-yet', redacted: false, unknownGaps: 0 });
    expect(report.gaps.map(({ name }) => name)).toEqual(['IMG_0004.HEIC', 'IMG_0005.HEIC']);
  });

  test.each([
    '', '{', 'null', '[]', '{"schema":"two-places/report@1"}', '{"schema":"two-places/report@2","gaps":[]}', '{"__proto__":{"schema":"two-places/report@1"}}', '['.repeat(200_000), '{"schema":"two-places/report@1","createdAt":1,"redacted":false,"verdict":{"answer":"yes"},"eraseVerdict":null,"gaps":[]}', '{"schema":"two-places/report@1","createdAt":"x","redacted":false,"verdict":{"answer":"sure"},"eraseVerdict":null,"gaps":[]}',
  ])('anything else is none: %#', (text) => {
    expect(readOldReport(text)).toBeNull();
  }); // biome-ignore format: a list

  test('whatever is changed in it, it is read or refused, and never throws', () => {
    const text = renderJsonReport(reportInput({ listed: photos, here: photos.slice(0, 3) }));
    const comparison = today(photos, photos);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string(), (at, cut, put) => {
        const report = readOldReport(text.slice(0, at) + put + text.slice(at + cut));
        if (report) expect(followGaps(report, comparison)).toHaveLength(report.gaps.length);
      }),
      { numRuns: 500 },
    );
  });

  test('a report of another number is none, however much it looks like ours', () => {
    const text = renderJsonReport(reportInput());
    expect(readOldReport(text)).not.toBeNull();
    for (const schema of ['two-places/report@3', 'two-places/report@20', 'someone-else/report@2'])
      expect(readOldReport(text.replace('two-places/report@2', schema)), schema).toBeNull();
  });

  test('a report of the first kind still opens, and says that its answer was by older rules', () => {
    const now = renderJsonReport(reportInput());
    const before = now.replace('two-places/report@2', 'two-places/report@1');
    expect(readOldReport(now)?.byOlderRules).toBe(false);
    expect(readOldReport(before)).toMatchObject({ byOlderRules: true, answer: 'not-yet' });
  });

  test('gaps of a later version are counted, not guessed at', () => {
    const text = renderJsonReport(reportInput({ listed: photos, here: [] })).replace(
      '"kind": "missing-here"',
      '"kind": "eaten-by-dog"',
    );
    expect(readOldReport(text)).toMatchObject({ unknownGaps: 1 });
  });
});

describe('what became of its gaps', () => {
  const report = saved(photos, photos.slice(0, 4));

  test('the photo came: closed; it did not: open, and first', () => {
    expect(fates(report, today(photos, photos.slice(0, 5)))).toEqual(['IMG_0005.HEIC: open', 'IMG_0004.HEIC: closed']);
    expect(fates(report, today(photos, photos))).toEqual(['IMG_0004.HEIC: closed', 'IMG_0005.HEIC: closed']);
  });

  test('nothing compared, names taken out, or not on the list any more: nobody can tell', () => {
    expect(fates(report, null).every((text) => text.endsWith('unknown'))).toBe(true);
    expect(fates(saved(photos, [], true), today(photos, photos)).every((text) => text.endsWith('unknown'))).toBe(true);
    const gone = photos.slice(0, 4);
    expect(fates(report, today(gone, gone))).toEqual(['IMG_0004.HEIC: unknown', 'IMG_0005.HEIC: unknown']);
  });

  test('of twins with one name, kind and second, both must be here', () => {
    const twin = (content: number, path: string) =>
      asset('IMG_1.JPG', { captured: '2024-05-06T10:00:00+02:00', content, size: 1000 + content, path });
    const [a, b] = [twin(1, 'a/IMG_1.JPG'), twin(2, 'b/IMG_1.JPG')];
    const old = saved([a, b], []);
    expect(old.gaps).toHaveLength(2);
    expect(followGaps(old, today([a, b], [a])).map(({ fate }) => fate)).toEqual(['open', 'open']);
    expect(followGaps(old, today([a, b], [a, b])).map(({ fate }) => fate)).toEqual(['closed', 'closed']);
    // One came, the other came cut short: not the same gap as before, but a gap.
    const [file] = b.resources;
    const cutShort: Asset = { ...b, resources: [{ ...file, state: 'cut-short', fingerprint: null, size: 10 }] };
    const now = today([a, b], [a, cutShort]);
    expect(now.gaps.map(({ kind }) => kind)).not.toContain('missing-here');
    expect(now.gaps.length).toBeGreaterThan(0);
    expect(followGaps(old, now).map(({ fate }) => fate)).not.toContain('closed');
    // One was deleted from iCloud: which one, nobody can say.
    expect(followGaps(old, today([a], [a])).map(({ fate }) => fate)).toEqual(['unknown', 'unknown']);
  });

  test('only here, then uploaded: closed', () => {
    const old = saved(photos.slice(0, 3), photos.slice(0, 4));
    expect(old.gaps.map(({ kind }) => kind)).toContain('missing-in-icloud');
    expect(fates(old, today(photos.slice(0, 4), photos.slice(0, 4)))).toEqual(['IMG_0003.HEIC: closed']);
    expect(fates(old, today(photos.slice(0, 3), photos.slice(0, 4)))).toEqual(['IMG_0003.HEIC: open']);
  });

  test('a gap between counts is open as long as there is one, closed with counts, and else nobody can tell', () => {
    const old: OldReport = {
      ...report,
      gaps: [{ kind: 'count-unexplained', name: null, media: null, captured: null }],
    };
    const now = (changes: Partial<Comparison>) =>
      followGaps(old, { ...today(photos, photos), ...changes }).map(({ fate }) => fate);
    const counts = { view: 'icloud-com', photos: 6, videos: 0, firstDay: null, lastDay: null } as const;
    expect(now({ counts: null })).toEqual(['unknown']);
    expect(now({ counts })).toEqual(['closed']);
    expect(now({ counts, gaps: [gap('count-unexplained', null)] })).toEqual(['open']);
    expect(now({ counts: null, gaps: [gap('count-unexplained', null)] })).toEqual(['open']);
    expect(now({ counts, gaps: [gap('date-range-short', null)] })).toEqual(['closed']);
  });

  test('a photo that iCloud did not have, and is not here now: nobody can tell where it is', () => {
    const [first] = report.gaps;
    if (first === undefined) throw new Error('a gap');
    const fate = (kind: typeof first.kind) =>
      followGaps({ ...report, gaps: [{ ...first, kind }] }, { ...today(photos, []), gaps: [] }).map((one) => one.fate);
    expect([fate('missing-in-icloud'), fate('waiting-to-upload'), fate('cut-short')]).toEqual([
      ['unknown'],
      ['unknown'],
      ['open'],
    ]);
  });

  test('a photo of another kind or another moment is another photo', () => {
    const [first] = report.gaps;
    if (first === undefined) throw new Error('a gap');
    const fateOf = (change: object) =>
      followGaps({ ...report, gaps: [{ ...first, ...change }] }, today(photos, photos)).map(({ fate }) => fate);
    expect(fateOf({})).toEqual(['closed']);
    for (const change of [{ media: 'video' }, { media: null }, { captured: null }, { name: 'IMG_0009.HEIC' }])
      expect(fateOf(change)).toEqual(['unknown']);
  });

  test('never closed unless every photo of that name and date on today’s list is here', () => {
    const some = fc.subarray(photos);
    fc.assert(
      fc.property(some, some, some, some, (listedThen, hereThen, listedNow, hereNow) => {
        fc.pre(listedThen.length > 0 && listedNow.length > 0);
        const now = today(listedNow, hereNow);
        for (const { name, kind, fate } of followGaps(saved(listedThen, hereThen), now)) {
          if (fate !== 'closed' || name === null) continue;
          expect(
            listedNow.some((photo) => photo.name === name),
            kind,
          ).toBe(true);
          expect(
            hereNow.some((photo) => photo.name === name),
            kind,
          ).toBe(true);
        }
      }),
    );
  });
});
