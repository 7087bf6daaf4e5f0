import { describe, expect, it } from 'vitest';
import { asset, fingerprintOf, resource } from '../fixtures/assets.ts';
import { at, check, NOON, only } from './trap-parts.ts';

describe('bytes', () => {
  it('prove a photo under any name and any date', () => {
    expect(
      only(
        asset('IMG_1.HEIC', at(NOON, { content: 1 })),
        asset('beach.heic', at('2011-01-01T00:00:00Z', { content: 1 })),
      ),
    ).toBe('verified same-bytes');
  });

  it('of one file cover every listed copy of it', () => {
    const listed = [1, 2, 3].map((n) => asset(`copy ${n}.jpg`, { id: String(n), content: 'one' }));
    const result = check(listed, [asset('a.jpg', { content: 'one', size: 9 })]);
    expect(result.coverage.verified).toBe(3);
    expect(result.verdict.answer).toBe('yes');
    expect(result.ledger).toContainEqual({ code: 'identical-in-icloud', count: -2 });
  });

  it('that differ are never a match, however well everything else agrees', () => {
    const parts = at(NOON, { size: 5_000_000, width: 4032, height: 3024 });
    expect(only(asset('IMG_1.HEIC', { ...parts, content: 1 }), asset('IMG_1.HEIC', { ...parts, content: 2 }))).toBe(
      'different name-time rewritten',
    );
  });

  it('of a damaged file that iCloud holds just so are the same bytes', () => {
    expect(
      only(asset('IMG_1.JPG', { content: 1 }), asset('IMG_1.JPG', { content: 1, size: 9, state: 'cut-short' })),
    ).toBe('verified same-bytes');
  });

  it('of an empty file are no picture, whatever the list says of them', () => {
    expect(
      only(
        asset('IMG_1.JPG', at(NOON, { content: 'nothing' })),
        asset('IMG_1.JPG', at(NOON, { content: 'nothing', size: 0, state: 'empty' })),
      ),
    ).not.toMatch(/verified|matched/);
  });

  it('are found in an edited version too', () => {
    const edited = resource('IMG_E1.HEIC', { role: 'edited', content: 'edit', size: 9 });
    expect(
      only(asset('IMG_1.HEIC', { content: 'edit' }), asset('IMG_1.HEIC', { content: 'raw', companions: [edited] })),
    ).toBe('verified same-bytes');
  });
});

describe('a part of a fingerprint', () => {
  const listed = asset('IMG_7409.JPG', at('2024-06-01', { content: 'AY6c+BsE0jjaXx9tmVGJM1D2VcEO' }));

  it('with the date is a match', () => {
    expect(only(listed, asset('IMG_7409_QVk2Yyt.JPG', at(NOON)))).toBe('matched partial-fingerprint');
  });

  it('alone is not', () => {
    expect(only(listed, asset('IMG_7409_QVk2Yyt.JPG', at('2019-06-01T12:00:00Z')))).toMatch(/^absent/);
  });

  it('with the day but another name is not: some photos of a day share five characters', () => {
    expect(only(listed, asset('IMG_9999_QVk2Yyt.JPG', at(NOON)))).toMatch(/^absent/);
  });

  it('that differs speaks against', () => {
    const other = asset('IMG_7409.JPG', at('2024-06-01', { content: 'AZZZZBsE0jjaXx9tmVGJM1D2VcEO' }));
    expect(only(other, asset('IMG_7409_QVk2Yyt.JPG', at(NOON)))).not.toMatch(/^matched/);
  });

  it('of twelve characters needs no date', () => {
    expect(only(asset('IMG_1.JPG', { content: 'AY6c+BsE0jjaXx9tmVGJM1D2VcEO' }), asset('AY6c_BsE0jja.JPG', {}))).toBe(
      'matched partial-fingerprint',
    );
  });
});

describe('sizes', () => {
  it('with the name are a match without any date', () => {
    expect(only(asset('IMG_1.HEIC', { size: 3_141_592 }), asset('IMG_1.HEIC', { size: 3_141_592 }))).toBe(
      'matched size-name',
    );
  });

  it('with the name but another date are only likely: counters come round', () => {
    expect(
      only(
        asset('IMG_1.HEIC', at(NOON, { size: 3_141_592 })),
        asset('IMG_1.HEIC', at('2019-01-01T00:00:00Z', { size: 3_141_592 })),
      ),
    ).toBe('likely size-name');
  });

  it('say little for formats whose files all have one size', () => {
    expect(only(asset('IMG_1.DNG', { size: 25_000_000 }), asset('IMG_1.DNG', { size: 25_000_000 }))).toBe(
      'likely size-name',
    );
  });

  it('that differ are not a match: smaller is cut short, larger is rewritten', () => {
    const listed = asset('IMG_1.MOV', at(NOON, { size: 9_000_000 }));
    expect(only(listed, asset('IMG_1.MOV', at(NOON, { size: 8_000_000 })))).toBe('different name-time cut-short');
    expect(only(listed, asset('IMG_1.MOV', at(NOON, { size: 9_500_000 })))).toBe('different name-time rewritten');
  });

  it.each([
    ['whole', 'rewritten'],
    ['not-known', 'cut-short'],
    ['ends-early', 'cut-short'],
  ] as const)('smaller than listed, in a file that is %s, mean %s, and no copy', (wholeness, told) => {
    const listed = asset('IMG_1.JPG', at(NOON, { size: 9_000_000 }));
    const smaller = asset('IMG_1.JPG', at(NOON, { size: 8_000_000 }));
    const [file] = smaller.resources;
    const here = { ...smaller, resources: [{ ...file, wholeness }] } as const;
    expect(only(listed, here)).toBe(`different name-time ${told}`);
    expect(check([listed], [here]).verdict.answer).toBe('not-yet');
  });

  it('written into a name by icloudpd count for the listed file', () => {
    expect(
      only(asset('IMG_1-1884695.JPG', at('2024-06-01')), asset('IMG_1-1884695.JPG', at(NOON, { size: 1_884_695 }))),
    ).toBe('matched size-name-time');
  });
});

describe('files that are not whole', () => {
  const listed = asset('IMG_1.MOV', at(NOON, { content: 1 }));

  it.each([
    ['cut-short', 'different name-only cut-short'],
    ['unreadable', 'different name-only unreadable'],
    ['empty', 'different name-only unreadable'],
    ['placeholder', 'placeholder name-only'],
    ['absent', 'absent none'],
  ] as const)('%s', (state, told) => {
    expect(only(listed, asset('IMG_1.MOV', { state, size: 7 }))).toBe(told);
  });

  it('in a Recently Deleted of this computer are no copies', () => {
    expect(only(listed, asset('IMG_1.MOV', at(NOON, { content: 1, size: 9, flags: { deleted: true } })))).toBe(
      'absent none',
    );
  });
});

describe('content of another kind', () => {
  const file = (name: string, type: 'jpeg' | 'heic' | 'mov' | 'mp4', kindContradictsName?: boolean) => {
    const made = asset(name, at(NOON, { type, size: 90_000 }));
    const [first] = made.resources;
    return { ...made, resources: [{ ...first, ...(kindContradictsName ? { kindContradictsName } : {}) }] as const };
  };
  it.each([
    ['a.DNG', 'jpeg'],
    ['a.JPG', 'mp4'],
    ['a.MOV', 'jpeg'],
  ] as const)('than the name is different, with the same size too: %s is a %s', (name, type) => {
    expect(only(asset(name, at(NOON)), file(name, type, true))).toBe('different name-time other-kind');
    expect(only(asset(name, at(NOON, { size: 90_000 })), file(name, type, true))).toBe(
      'different name-time other-kind',
    );
  });

  it('does not matter where the bytes are proven', () => {
    const made = file('a.DNG', 'jpeg', true);
    const [first] = made.resources;
    const read = { ...made, resources: [{ ...first, fingerprint: fingerprintOf('x') }] as const };
    expect(only(asset('a.DNG', at(NOON, { content: 'x' })), read)).toBe('verified same-bytes');
  });

  it('of the same kind under another ending is renamed, not converted', () => {
    expect(only(asset('a.HEIC', at(NOON)), file('a.JPG', 'heic'))).toBe('matched name-time');
    expect(only(asset('a.MOV', at(NOON)), file('a.MP4', 'mov'))).toBe('matched name-time');
    expect(only(asset('a.HEIC', at(NOON, { size: 90_000 })), file('a.JPG', 'heic'))).toBe('matched size-name-time');
    expect(only(asset('a.HEIC', at(NOON)), file('a.JPG', 'jpeg'))).toBe('different name-time converted');
    expect(only(asset('a.JPG', at(NOON)), file('a.JPG', 'heic'))).toBe('likely name-time');
  });
});

describe('one content', () => {
  it('is never two listed photos, whatever its copies are called', () => {
    const listed = ['IMG_1.JPG', 'IMG_1 (1).JPG'].map((name) => asset(name, at(NOON, { id: name })));
    const here = ['IMG_1.JPG', 'IMG_1 (1).JPG'].map((name) => asset(name, at(NOON, { content: 'x', size: 9_000 })));
    expect(check(listed, here).coverage).toMatchObject({ matched: 0, likely: 2 });
    const apart = here.map((file, i) => asset(file.name, at(NOON, { content: i, size: 9_000 })));
    expect(check(listed, apart).coverage).toMatchObject({ matched: 2 });
    const unread = here.map((file) => asset(file.name, at(NOON, { size: 9_000 })));
    expect(check(listed, unread).coverage).toMatchObject({ matched: 0, likely: 2 });
  });

  it('may be two rows of one photo: the second is likely, never missing and never sure', () => {
    const rows = ['1', '2'].map((id) => asset('IMG_1.JPG', at(NOON, { id })));
    expect(check(rows, [asset('IMG_1.JPG', at(NOON))]).coverage).toMatchObject({ likely: 2, absent: 0 });
    const proven = [asset('IMG_1.JPG', at(NOON, { id: '1', content: 'x' })), rows[1] ?? asset('x.JPG')];
    expect(check(proven, [asset('IMG_1.JPG', at(NOON, { content: 'x' }))]).coverage).toMatchObject({
      verified: 1,
      likely: 1,
    });
    const other = [
      asset('IMG_1.JPG', at(NOON, { id: '1', content: 'x' })),
      asset('IMG_1.JPG', at(NOON, { id: '2', content: 'y' })),
    ];
    expect(check(other, [asset('IMG_1.JPG', at(NOON, { content: 'x' }))]).coverage).toMatchObject({
      verified: 1,
      absent: 1,
    });
  });
});
