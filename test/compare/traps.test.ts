import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import type { Asset, Resource } from '../../src/model/asset.ts';
import type { CaptureTime } from '../../src/model/capture-time.ts';
import { asset, fingerprintOf, folder, icloudList, resource, TODAY, taken } from '../fixtures/assets.ts';

function check(listed: readonly Asset[], here: readonly Asset[]): Comparison {
  return compare({ lists: [icloudList(listed)], counts: null, places: [folder(here)], today: TODAY });
}

/** Coverage and evidence of the only row. */
function only(listed: Asset, ...here: readonly Asset[]): string {
  const row = check([listed], here).rows[0];
  return `${row?.coverage} ${row?.evidence}${row?.findings[0]?.difference ? ` ${row.findings[0].difference}` : ''}`;
}

const NOON = '2024-06-01T12:00:00Z';
const at = (captured: CaptureTime | string, more: Partial<Parameters<typeof asset>[1]> = {}) => ({ captured, ...more });
const minute = (ms: number): CaptureTime => ({ kind: 'instant', ms, offsetMinutes: null, precision: 'minute' });

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

  it('written into a name by icloudpd count for the listed file', () => {
    expect(
      only(asset('IMG_1-1884695.JPG', at('2024-06-01')), asset('IMG_1-1884695.JPG', at(NOON, { size: 1_884_695 }))),
    ).toBe('matched size-name-time');
  });
});

describe('name and time', () => {
  it('are a match, to the minute where that is all there is', () => {
    expect(
      only(
        asset('IMG_0001.HEIC', at(minute(Date.UTC(2024, 5, 1, 12)))),
        asset('img_0001.heic', at('2024-06-01T14:00:41+02:00')),
      ),
    ).toBe('matched name-time');
  });

  it('are only likely for a name like "image" when minutes are all there is', () => {
    expect(only(asset('image.jpg', at(minute(Date.UTC(2024, 5, 1, 12)))), asset('image.jpg', at(NOON)))).toBe(
      'likely name-time',
    );
  });

  it('are only likely to the day: two phones count alike on one day', () => {
    expect(only(asset('IMG_1.HEIC', at('2024-06-01')), asset('IMG_1.HEIC', at(NOON)))).toBe('likely name-time');
  });

  it('are only likely by the date of a file', () => {
    const file: CaptureTime = { kind: 'file', ms: Date.UTC(2024, 5, 1, 12), precision: 'second' };
    expect(only(asset('IMG_1.PNG', at(NOON)), asset('IMG_1.PNG', at(file)))).toBe('likely name-time');
  });

  it('of a wall clock are only likely while nothing supports the zone', () => {
    expect(only(asset('IMG_1.HEIC', at(NOON)), asset('IMG_1.HEIC', at('2024-06-01T14:00:00')))).toBe(
      'likely name-time',
    );
  });

  it('an hour apart are never a match, even where a zone of an hour is everywhere', () => {
    const walls = Array.from({ length: 60 }, (_, i) => `2024-06-01T12:${String(i).padStart(2, '0')}:00`);
    const listed = walls.map((text, i) => asset(`IMG_${1000 + i}.HEIC`, at(`${text}Z`)));
    const here = walls.map((text, i) => asset(`IMG_${1000 + i}.HEIC`, at(text.replace('T12', 'T13'))));
    const missing = asset('IMG_5000.HEIC', at('2024-06-01T12:30:00Z'));
    const strange = asset('IMG_5000.HEIC', at('2024-06-01T13:30:00Z'));
    const rows = check([...listed, missing], [...here, strange]).rows;
    expect(rows.filter((row) => row.coverage === 'matched')).toHaveLength(60);
    expect(rows.find((row) => row.asset.name === 'IMG_5000.HEIC')?.coverage).toBe('likely');
  });

  it('of a file whose content is of another format than its name are only likely', () => {
    expect(only(asset('IMG_1.HEIC', at(NOON)), asset('IMG_1.HEIC', at(NOON, { type: 'jpeg' })))).toBe(
      'likely name-time',
    );
  });

  it('of a picture smaller than its phone takes are only likely', () => {
    const small = asset('IMG_1.JPG', at(NOON, { width: 2048, height: 1536, camera: 'Apple iPhone 12' }));
    expect(only(asset('IMG_1.JPG', at(NOON)), small)).toBe('likely name-time');
    const old = asset('IMG_1.JPG', at(NOON, { width: 2048, height: 1536, camera: 'Apple iPhone 3GS' }));
    expect(only(asset('IMG_1.JPG', at(NOON)), old)).toBe('matched name-time');
  });

  it('of two cameras are only likely', () => {
    expect(
      only(
        asset('IMG_1.JPG', at(NOON, { camera: 'Apple iPhone 12' })),
        asset('IMG_1.JPG', at(NOON, { camera: 'Canon EOS R5' })),
      ),
    ).toBe('likely name-time');
    expect(
      only(
        asset('IMG_1.JPG', at(NOON, { camera: 'iPhone 12' })),
        asset('IMG_1.JPG', at(NOON, { camera: 'Apple iPhone 12' })),
      ),
    ).toBe('matched name-time');
  });
});

describe('namesakes', () => {
  const january = asset('IMG_0001.HEIC', at('2019-01-01T12:00:00Z', { id: 'a' }));
  const june = asset('IMG_0001.HEIC', at('2024-06-01T12:00:00Z', { id: 'b' }));

  it('after the counter came round are told apart by their times', () => {
    const result = check([january, june], [asset('IMG_0001.HEIC', at('2024-06-01T12:00:00Z'))]);
    expect(result.rows.map((row) => row.coverage)).toEqual(['absent', 'matched']);
    expect(result.gaps.filter((gap) => gap.kind === 'missing-here')).toHaveLength(1);
  });

  it('in one minute with one file here are both uncertain', () => {
    const twins = ['a', 'b'].map((id) => asset('IMG_0001.HEIC', at(minute(Date.UTC(2024, 5, 1, 12)), { id })));
    const result = check(twins, [asset('IMG_0001.HEIC', at('2024-06-01T12:00:10Z', { size: 9 }))]);
    expect(result.coverage.likely).toBe(2);
    expect(result.verdict.answer).toBe('cannot-tell');
  });

  it('in one minute are not both found in two copies of one', () => {
    const twins = ['a', 'b'].map((id) => asset('IMG_0001.HEIC', at(minute(Date.UTC(2024, 5, 1, 12)), { id })));
    const copies = ['x', 'y'].map((dir) =>
      asset('IMG_0001.HEIC', at('2024-06-01T12:00:10Z', { path: `${dir}/IMG_0001.HEIC`, size: 9 })),
    );
    expect(check(twins, copies).coverage.likely).toBe(2);
    const proved = copies.map((copy) => ({
      ...copy,
      resources: [resource('IMG_0001.HEIC', { content: 'x', size: 9 })] as const,
    }));
    expect(check(twins, proved).coverage.likely).toBe(2);
  });

  it('in one minute are both found in two different files', () => {
    const twins = ['a', 'b'].map((id) => asset('IMG_0001.HEIC', at(minute(Date.UTC(2024, 5, 1, 12)), { id })));
    const files = [9, 10].map((size) =>
      asset('IMG_0001.HEIC', at('2024-06-01T12:00:10Z', { path: `${size}/IMG_0001.HEIC`, size })),
    );
    expect(check(twins, files).coverage.matched).toBe(2);
  });
});

describe('other names', () => {
  it.each(['IMG_1 (1).HEIC', 'IMG_1-1.HEIC', 'IMG_1 2.HEIC', 'IMG_1 copy.HEIC'])(
    '%s with the time is likely',
    (name) => {
      expect(only(asset('IMG_1.HEIC', at(NOON)), asset(name, at(NOON)))).toBe('likely other-name-time');
    },
  );

  it('altogether, with the second and the pixels, are likely', () => {
    const pixels = { width: 4032, height: 3024 };
    expect(
      only(
        asset('IMG_1.HEIC', at(NOON, pixels)),
        asset('2024-06-01 14.00.00.heic', at('2024-06-01T14:00:00+02:00', { width: 3024, height: 4032 })),
      ),
    ).toBe('likely time-pixels');
  });

  it('with the second and the pixels twice are nothing', () => {
    const pixels = at(NOON, { width: 4032, height: 3024 });
    const here = ['x.heic', 'y.heic'].map((name) => asset(name, pixels));
    expect(check([asset('IMG_1.HEIC', pixels)], here).coverage.absent).toBe(1);
  });

  it('never take the place of the exact name', () => {
    const here = [asset('IMG_1 (1).HEIC', at(NOON)), asset('IMG_1.HEIC', at(NOON))];
    const row = check([asset('IMG_1.HEIC', at(NOON))], here).rows[0];
    expect(row).toMatchObject({ coverage: 'matched', findings: [{ found: 'IMG_1.HEIC' }] });
  });
});

describe('other formats and versions', () => {
  it('are different, never a copy', () => {
    expect(only(asset('IMG_1.HEIC', at(NOON)), asset('IMG_1.JPG', at(NOON)))).toBe('different name-time converted');
    expect(only(asset('IMG_1.MOV', at(NOON)), asset('IMG_1.MP4', at(NOON)))).toBe('different name-time converted');
    expect(only(asset('IMG_1.HEIC', at(NOON)), asset('IMG_E1.HEIC', at(NOON)))).toBe('absent none');
    expect(only(asset('IMG_0001.HEIC', at(NOON)), asset('IMG_E0001.HEIC', at(NOON)))).toBe(
      'different other-name-time edited',
    );
  });

  it('with fewer pixels are reduced', () => {
    const big = asset('IMG_1.JPG', at(NOON, { width: 4032, height: 3024 }));
    expect(only(big, asset('IMG_1.JPG', at(NOON, { width: 2048, height: 1536 })))).toBe('different name-time reduced');
    expect(only(big, asset('IMG_1.JPG', at(NOON, { width: 3024, height: 4032 })))).toBe('matched name-time');
  });

  it('of a still are never its film, and a PNG is not a photo of the same number', () => {
    expect(only(asset('IMG_1.HEIC', at(NOON)), asset('IMG_1.MOV', at(NOON)))).toBe('absent none');
    expect(only(asset('IMG_1.HEIC', at(NOON)), asset('IMG_1.PNG', at(NOON)))).toBe('absent none');
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

describe('Live Photos', () => {
  const live = (content: string) => resource('IMG_1.MOV', { role: 'live-video', content, size: 5 });
  const listed = asset('IMG_1.HEIC', at(NOON, { content: 'still', live: live('film') }));

  it('are as good as their worse half', () => {
    expect(only(listed, asset('IMG_1.HEIC', { content: 'still', size: 9, live: live('film') }))).toBe(
      'verified same-bytes',
    );
    expect(only(listed, asset('IMG_1.HEIC', { content: 'still', size: 9 }))).toBe('different same-bytes half');
    expect(only(listed, asset('IMG_1.HEIC', { content: 'still', size: 9, live: live('other') }))).toBe(
      'different name-time rewritten',
    );
    expect(only(listed, asset('IMG_1.MOV', { content: 'film', size: 9 }))).toBe('different same-bytes half');
  });

  it('are found though this computer knows the halves as two files', () => {
    const halves = [asset('a.heic', { content: 'still', size: 9 }), asset('b.mov', { content: 'film', size: 9 })];
    expect(only(listed, ...halves)).toBe('verified same-bytes');
  });

  it('are found though the list knows the halves as two rows', () => {
    const rows = [
      asset('IMG_1.HEIC', at(NOON, { id: '1' })),
      asset('IMG_1.MOV', at('2024-06-01T12:00:02Z', { id: '2' })),
    ];
    const result = check(rows, [asset('IMG_1.HEIC', at(NOON, { size: 9, live: live('film') }))]);
    expect(result.coverage.matched).toBe(2);
  });

  it('whose film has another name here still have it, where the place has joined the two', () => {
    const bare = asset('IMG_1.HEIC', at(NOON, { live: resource('IMG_1.MOV', { role: 'live-video' }) }));
    const here = asset('IMG_1.HEIC', at(NOON, { live: resource('IMG_1_HEVC.MOV', { role: 'live-video', size: 5 }) }));
    expect(only(bare, here)).toBe('matched name-time');
  });

  it('do not share one film that is not proven', () => {
    const film = resource('IMG_1.MOV', { role: 'live-video' });
    const rows = ['1', '2'].map((id) => asset('IMG_1.HEIC', { id, content: 'still', live: film }));
    const result = check(rows, [asset('IMG_1.HEIC', { content: 'still', size: 9, live: live('film') })]);
    expect(result.rows.map((row) => row.coverage).sort()).toEqual(['different', 'matched']);
  });

  it('with RAW halves need those too', () => {
    const raw = (content: string) => resource('IMG_1.DNG', { role: 'raw', content, size: 50 });
    const pair = asset('IMG_1.JPG', { content: 'jpg', companions: [raw('raw')] });
    expect(only(pair, asset('IMG_1.JPG', { content: 'jpg', size: 9 }))).toBe('different same-bytes raw-half');
    expect(only(pair, asset('IMG_1.JPG', { content: 'jpg', size: 9, companions: [raw('raw')] }))).toBe(
      'verified same-bytes',
    );
  });
});

describe('names alone', () => {
  it('are a hint, and the photo stays absent', () => {
    const result = check([asset('Grandma.jpg')], [asset('Grandma.jpg', at(NOON, { size: 9 }))]);
    expect(result.rows[0]).toMatchObject({ coverage: 'absent', evidence: 'name-only' });
    expect(result.verdict.answer).toBe('cannot-tell');
    expect(result.gaps.map((gap) => gap.kind)).toEqual(['uncertain']);
  });

  it('are not even a hint where the dates contradict and the name is a counter', () => {
    expect(only(asset('IMG_0001.JPG', at(NOON)), asset('IMG_0001.JPG', at('2019-01-01T00:00:00Z')))).toBe(
      'absent none',
    );
    expect(only(asset('Grandma.jpg', at(NOON)), asset('Grandma.jpg', at('2019-01-01T00:00:00Z')))).toBe(
      'absent name-only',
    );
  });

  it('give one hint for one file', () => {
    const listed = ['1', '2', '3'].map((id) => asset('IMG_0001.JPG', { id }));
    const result = check(listed, [asset('IMG_0001.JPG', at(NOON))]);
    expect(result.gaps.map((gap) => gap.kind).sort()).toEqual(['missing-here', 'missing-here', 'uncertain']);
    expect(result.verdict.answer).toBe('not-yet');
  });
});

describe('frames of a burst', () => {
  it('are photos like others when they are listed', () => {
    const frame = (state: 'here' | 'gone') => {
      const chosen = asset('IMG_1.HEIC', { id: '1', content: 1 });
      const other = asset('IMG_1.HEIC', { id: '2', content: 2, flags: { burstFrame: true } });
      return check([chosen, other], state === 'here' ? [chosen, other] : [chosen]).coverage;
    };
    expect(frame('here')).toMatchObject({ verified: 2, absent: 0 });
    expect(frame('gone').verified).toBe(1);
  });
});

describe('a time that is known from the name', () => {
  const listed = asset('IMG_20240601_140000.jpg', at(NOON));
  it.each(['name', 'sidecar-with-name'] as const)('is no second witness beside the name (%s)', (capturedFrom) => {
    expect(only(listed, { ...asset('IMG_20240601_140000.jpg', at(NOON)), capturedFrom })).toBe('likely time-in-name');
    expect(only({ ...listed, capturedFrom }, asset('IMG_20240601_140000.jpg', at(NOON)))).toBe('likely time-in-name');
  });

  it('leaves name and size, which are two', () => {
    const sized = asset('IMG_20240601_140000.jpg', at(NOON, { size: 90_000 }));
    expect(only(sized, { ...sized, capturedFrom: 'name' })).toBe('matched size-name');
    expect(only(sized, { ...sized, capturedFrom: 'content' })).toBe('matched size-name-time');
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

describe('the film of a Live Photo', () => {
  const live = (still: string | null | undefined, film: string | null | undefined) => {
    const made = asset('IMG_1.HEIC', at(NOON, { live: resource('IMG_1.MOV', { role: 'live-video', size: 9_000 }) }));
    const [first, second] = made.resources;
    const marked = (one: Resource, contentIdentifier: string | null | undefined): Resource =>
      contentIdentifier === undefined ? one : { ...one, contentIdentifier };
    return { ...made, resources: [marked(first, still), marked(second ?? first, film)] as const };
  };
  const listed = asset('IMG_1.HEIC', at(NOON, { live: resource('IMG_1.MOV', { role: 'live-video' }) }));
  it('belongs to its still by their identifier, and is likely without it', () => {
    expect(check([listed], [live('A', 'A')]).coverage.matched).toBe(1);
    expect(check([listed], [live(undefined, undefined)]).coverage.matched).toBe(1);
    for (const [still, film] of [
      ['A', null],
      ['A', 'B'],
      [null, 'B'],
      [null, null],
    ] as const)
      expect(check([listed], [live(still, film)]).coverage, `${still} ${film}`).toMatchObject({
        matched: 0,
        likely: 1,
      });
  });
});

describe('an edited version that is listed', () => {
  it('is found beside its original', () => {
    const rows = ['IMG_1234.HEIC', 'IMG_E1234.HEIC'].map((name) => asset(name, at(NOON, { id: name })));
    const edited = resource('IMG_E1234.HEIC', { role: 'edited', size: 8_000 });
    const here = asset('IMG_1234.HEIC', at(NOON, { size: 9_000, companions: [edited] }));
    expect(check(rows, [here]).coverage).toMatchObject({ matched: 2, absent: 0 });
    expect(check(rows, [asset('IMG_1234.HEIC', at(NOON, { size: 9_000 }))]).coverage.matched).toBe(1);
  });
});

describe('a photo that an uploader renamed', () => {
  it('is likely by its second, when it is the only one', () => {
    const renamed = asset('2024-06-01 14.00.00.jpg', at(NOON));
    expect(only(asset('IMG_0001.JPG', at(NOON)), renamed)).toBe('likely same-second');
    expect(only(asset('IMG_0001.HEIC', at(NOON)), renamed)).toBe('absent none');
    expect(only(asset('IMG_0001.JPG', at(NOON)), asset('IMG_0007.jpg', at(NOON)))).toBe('absent none');
    const two = [renamed, asset('2024-06-01 14.00.00-2.jpg', at(NOON))];
    expect(check([asset('IMG_0001.JPG', at(NOON))], two).coverage.absent).toBe(1);
  });
});

describe('a list that knows days only', () => {
  const day = (text: string): CaptureTime => ({ kind: 'day', ms: Date.parse(text), precision: 'day' });
  const live = (id: string, captured: CaptureTime, name = 'IMG_1') =>
    asset(`${name}.HEIC`, {
      id,
      captured,
      kind: 'live-photo',
      path: `${id}/${name}.HEIC`,
      live: resource(`${name}.MOV`, { role: 'live-video', path: `${id}/${name}.MOV` }),
    });
  const rowsOf = (listed: readonly Asset[], here: readonly Asset[]) =>
    check(listed, here).rows.map(({ coverage, findings }) => `${coverage} ${findings[0]?.found ?? ''}`.trim());

  it('takes the file of the very day before that of the next', () => {
    const listed = [asset('IMG_1.HEIC', { id: 'a', captured: day('2024-01-10') }), live('b', day('2024-01-11'))];
    const here = [
      live('renamed', taken('2024-01-11T02:29:00'), 'IMG_1-1'),
      asset('IMG_1.HEIC', { id: 'same', path: 'same/IMG_1.HEIC', captured: '2024-01-10T04:38:00' }),
    ];
    expect(rowsOf(listed, here)).toEqual(['likely same/IMG_1.HEIC', 'likely renamed/IMG_1-1.HEIC']);
  });

  it('finds a renamed file by its day at most likely, and one of another day not at all', () => {
    const listed = [asset('IMG_1.HEIC', { captured: day('2024-01-10') })];
    const at = (captured: string) => rowsOf(listed, [asset('IMG_1 (1).HEIC', { path: 'x', captured })]);
    expect(at('2024-01-10T23:59:00')).toEqual(['likely x']);
    expect(at('2024-01-12T00:01:00')).toEqual(['absent']);
  });
});
