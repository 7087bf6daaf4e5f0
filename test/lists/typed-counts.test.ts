import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedCountsFromText } from '../../src/lists/typed-counts.ts';
import { COUNTED_ANSWERS, COUNTS_VIEWS } from '../../src/model/typed-counts.ts';

const NOW = Date.UTC(2026, 10, 29, 12);
const HOUR = 3_600_000;
const NOTHING_SAID = { at: null, atRequest: null, hidden: null, sharedLibrary: null };

describe('typed counts', () => {
  it('reads all of them', () => {
    expect(
      typedCountsFromText('photos=10100,videos=412,first=2009-05-01,last=2026-11-20,view=mac-photos', NOW),
    ).toEqual({
      ok: true,
      counts: {
        view: 'mac-photos',
        photos: 10100,
        videos: 412,
        firstDay: '2009-05-01',
        lastDay: '2026-11-20',
        ...NOTHING_SAID,
      },
    });
  });

  it('leaves out what was not said', () => {
    expect(typedCountsFromText(' photos = 7 ', NOW)).toEqual({
      ok: true,
      counts: { view: 'icloud-com', photos: 7, videos: null, firstDay: null, lastDay: null, ...NOTHING_SAID },
    });
  });

  it.each(['10,100', '10.100', '10 100', "10'100", '10100'])('reads a thousands separator: %s', (text) => {
    expect(typedCountsFromText(`photos=${text},videos=1`, NOW)).toMatchObject({ counts: { photos: 10100, videos: 1 } });
  });

  it('reads when they were read; without a zone it is the earliest instant that it can be', () => {
    const at = (text: string) => {
      const result = typedCountsFromText(`photos=1,at=${text}`, NOW);
      return result.ok ? result.counts.at : null;
    };
    expect(at('now')).toBe(NOW);
    expect(at('2026-11-28T10:00:00+02:00')).toBe(Date.UTC(2026, 10, 28, 8));
    expect(at('2026-11-28')).toBe(Date.UTC(2026, 10, 28) - 14 * HOUR);
    expect(at('2026-11-28T10:00:00')).toBe(Date.UTC(2026, 10, 28, 10) - 14 * HOUR);
    for (const text of ['yesterday', '2026-02-30', '28.11.2026', '']) expect(at(text), text).toBeNull();
  });

  it('reads what the person says of hidden and shared photos, and the totals of the day of asking', () => {
    const text = 'photos=5,videos=1,hidden=none,shared=in,request-photos=5,request-videos=1,request-at=2026-11-20';
    expect(typedCountsFromText(text, NOW)).toMatchObject({
      counts: {
        hidden: 'none',
        sharedLibrary: 'in',
        atRequest: { photos: 5, videos: 1, at: Date.UTC(2026, 10, 19, 10) },
      },
    });
    expect(typedCountsFromText('photos=5,hidden=perhaps', NOW)).toMatchObject({
      problem: { detail: 'hidden=perhaps' },
    });
  });

  it.each([
    [''],
    ['first=2020-01-01'],
    ['photos=-1'],
    ['photos=1.5'],
    ['photos=ten'],
    ['photos=1,photos=2'],
    ['photos=1,first=2021-02-30'],
    ['photos=1,first=2021-03-01,last=2021-02-01'],
    ['photos=1,view=elsewhere'],
    ['photos=1,pictures=2'],
    ['photos=1,__proto__=2'],
    ['1000'],
  ])('refuses %j', (text) => {
    expect(typedCountsFromText(text, NOW)).toMatchObject({ ok: false, problem: { code: 'option-invalid' } });
  });

  it('names the part that is wrong', () => {
    expect(typedCountsFromText('photos=1,videos=many', NOW)).toMatchObject({ problem: { detail: 'videos=many' } });
  });

  it('reads what parts them, and keys in capitals', () => {
    const counts = { photos: 10_100, videos: 7, view: 'icloud-com', firstDay: null, lastDay: null, ...NOTHING_SAID };
    for (const text of [
      'photos=10100,videos=7',
      'photos=10100;videos=7',
      'photos=10,100;videos=7',
      'photos=10,100,videos=7',
      ' Photos = 10,100 , VIDEOS=7 ',
      ';photos=10100;;videos=7;',
    ])
      expect(typedCountsFromText(text, NOW), text).toEqual({ ok: true, counts });
  });

  it('reads a first and a last day, which may be one', () => {
    const days = (text: string) => {
      const result = typedCountsFromText(`photos=1,${text}`, NOW);
      return result.ok ? [result.counts.firstDay, result.counts.lastDay] : 'refused';
    };
    expect(days('first=2020-01-01,last=2020-01-01')).toEqual(['2020-01-01', '2020-01-01']);
    expect(days('first=2020-01-01')).toEqual(['2020-01-01', null]);
    expect(days('last=2020-01-01')).toEqual([null, '2020-01-01']);
    expect(days('first=2020-01-02,last=2020-01-01')).toBe('refused');
    for (const day of ['2020-1-01', '20200101', '2020-13-01', '2020-12-32', 'x2020-01-01'])
      expect(days(`first=${day}`), day).toBe('refused');
  });

  it('reads each part of the totals of the day of asking by itself', () => {
    const asked = (text: string) => {
      const result = typedCountsFromText(`videos=1,${text}`, NOW);
      return result.ok ? result.counts.atRequest : 'refused';
    };
    expect(asked('first=2020-01-01')).toBeNull();
    expect(asked('request-photos=5')).toEqual({ photos: 5, videos: null, at: null });
    expect(asked('request-videos=6')).toEqual({ photos: null, videos: 6, at: null });
    expect(asked('request-at=now')).toEqual({ photos: null, videos: null, at: NOW });
    expect(asked('request-at=NOW')).toEqual({ photos: null, videos: null, at: NOW });
    expect(asked('request-at=soon')).toBe('refused');
  });

  it('reads each way of looking and each answer', () => {
    for (const view of COUNTS_VIEWS)
      expect(typedCountsFromText(`photos=1,view=${view}`, NOW)).toMatchObject({ counts: { view } });
    for (const answer of COUNTED_ANSWERS) {
      expect(typedCountsFromText(`photos=1,hidden=${answer}`, NOW)).toMatchObject({ counts: { hidden: answer } });
      expect(typedCountsFromText(`photos=1,shared=${answer}`, NOW)).toMatchObject({
        counts: { sharedLibrary: answer },
      });
    }
  });

  it('names the text where no part of it is wrong, and at most 200 letters', () => {
    const detail = (text: string) => {
      const result = typedCountsFromText(text, NOW);
      return result.ok ? null : result.problem.detail;
    };
    expect(detail('first=2020-01-01')).toBe('first=2020-01-01');
    expect(detail('photos=1,first=2020-01-02,last=2020-01-01')).toBe('photos=1,first=2020-01-02,last=2020-01-01');
    expect(detail('photos=1,pictures=2')).toBe('photos=1,pictures=2');
    expect(detail('photos=1,photos=2')).toBe('photos=2');
    expect(detail('=5')).toBe('=5');
    expect(detail('words')).toBe('words');
    expect(detail(`photos=${'x'.repeat(300)}`)).toBe(`photos=${'x'.repeat(193)}`);
  });

  it('reads no number that is none', () => {
    for (const text of ['10,10', '1,0000', '10,100.200', '1234567890', '10 ,100', ',100', '10,'])
      expect(typedCountsFromText(`photos=${text}`, NOW).ok, text).toBe(false);
    for (const [text, photos] of [
      ['1,000,000', 1_000_000],
      ['1\u2019000', 1_000],
      ['0', 0],
      ['999999999', 999_999_999],
    ] as const)
      expect(typedCountsFromText(`photos=${text}`, NOW), text).toMatchObject({ counts: { photos } });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof typedCountsFromText(text, NOW).ok === 'boolean'));
  });
});
