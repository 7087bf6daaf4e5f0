import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedCountsFromText } from '../../src/lists/typed-counts.ts';

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

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof typedCountsFromText(text, NOW).ok === 'boolean'));
  });
});
