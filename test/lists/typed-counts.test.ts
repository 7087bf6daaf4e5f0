import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedCountsFromText } from '../../src/lists/typed-counts.ts';

describe('typed counts', () => {
  it('reads all of them', () => {
    expect(typedCountsFromText('photos=10100,videos=412,first=2009-05-01,last=2026-11-20,view=mac-photos')).toEqual({
      ok: true,
      counts: { view: 'mac-photos', photos: 10100, videos: 412, firstDay: '2009-05-01', lastDay: '2026-11-20' },
    });
  });

  it('leaves out what was not said', () => {
    expect(typedCountsFromText(' photos = 7 ')).toEqual({
      ok: true,
      counts: { view: 'icloud-com', photos: 7, videos: null, firstDay: null, lastDay: null },
    });
  });

  it.each(['10,100', '10.100', '10 100', "10'100", '10100'])('reads a thousands separator: %s', (text) => {
    expect(typedCountsFromText(`photos=${text},videos=1`)).toMatchObject({ counts: { photos: 10100, videos: 1 } });
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
    expect(typedCountsFromText(text)).toMatchObject({ ok: false, problem: { code: 'option-invalid' } });
  });

  it('names the part that is wrong', () => {
    expect(typedCountsFromText('photos=1,videos=many')).toMatchObject({ problem: { detail: 'videos=many' } });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof typedCountsFromText(text).ok === 'boolean'));
  });
});
