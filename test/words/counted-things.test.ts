import { describe, expect, it } from 'vitest';
import '../../src/words/every-language.ts';
import { missing } from '../../src/model/witness.ts';
import { sayReason } from '../../src/words/say-codes.ts';
import { sayTyped } from '../../src/words/say-values.ts';
import { sayMissing, saySight } from '../../src/words/say-witnesses.ts';
import { createWords } from '../../src/words/words.ts';

const [en, de] = [createWords('en'), createWords('de')];
const ONE = {
  photos: 1,
  videos: 1,
  listPhotos: 1200,
  listVideos: 1,
  phonePhotos: 1,
  phoneVideos: 0,
  day: '2026-11-20',
};

describe('two numbers in one sentence', () => {
  it('are each one or many', () => {
    const saw = { code: 'typed-totals', values: { ...ONE, view: 'icloud-com' } };
    expect(saySight(en, saw)).toContain('You read 1 photo and 1 video on 20 November 2026');
    expect(saySight(de, saw)).toContain('Sie haben 1 Foto und 1 Video abgelesen');
    expect(saySight(en, { code: 'server-totals', values: ONE })).toContain('counted 1 photo and 1 video on');
    expect(saySight(de, { code: 'server-totals', values: ONE })).toContain('zählte 1 Foto und 1 Video (');
    expect(sayMissing(en, missing('totals-differ', ONE))).toContain('(1 photo, 1 video) are not those');
    expect(sayMissing(de, missing('server-totals-differ', ONE))).toMatch(
      /1 Foto und 1 Video; .* 1\.200 Fotos und 1 Video/,
    );
    expect(sayReason(en, { code: 'erase-phone-counts-agree-good', values: ONE })).toMatch(/1 photo and 0 videos\.$/);
  });

  it('one of which nobody typed is no zero', () => {
    const half = missing('only-totals', { photos: '?', videos: 2 });
    expect(sayMissing(en, half)).toContain('(no number of photos, 2 videos)');
    expect(sayMissing(de, half)).toContain('(keine Zahl für Fotos, 2 Videos)');
    expect(sayTyped(en, null, 'videos')).toBe('no number of videos');
    expect(sayTyped(de, 1, 'videos')).toBe('1 Video');
  });

  it('has a day of a redacted report as its month, in words that fit', () => {
    const saw = { code: 'typed-totals', values: { ...ONE, day: '2026-11', view: 'icloud-com' } };
    expect(saySight(en, saw)).toContain('on a day in November 2026');
    expect(saySight(de, saw)).toContain(', November 2026), so viele');
  });
});
