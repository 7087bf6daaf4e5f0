import { describe, expect, it } from 'vitest';
import type { Asset } from '../../src/model/asset.ts';
import type { CaptureTime } from '../../src/model/capture-time.ts';
import { asset, resource, taken } from '../fixtures/assets.ts';
import { at, check, NOON, only } from './trap-parts.ts';

const minute = (ms: number): CaptureTime => ({ kind: 'instant', ms, offsetMinutes: null, precision: 'minute' });

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

describe('a listed name without its ending', () => {
  it('is likely the file of that name and time, whatever kind that is', () => {
    expect(only(asset('IMG_1', at(NOON)), asset('IMG_1.HEIC', at(NOON)))).toBe('likely other-name-time');
    expect(only(asset('IMG_1', at(NOON)), asset('IMG_1.MOV', at(NOON)))).toBe('likely other-name-time');
    expect(only(asset('IMG_1', at(NOON)), asset('IMG_1.MOV', at('2019-01-01T00:00:00Z')))).toBe('absent none');
    expect(only(asset('IMG_1'), asset('IMG_1.MOV', at(NOON)))).toBe('absent name-only');
  });

  it('may be either half of a Live Photo, each row one', () => {
    const rows = [asset('IMG_1', { ...at(NOON), id: 'a' }), asset('IMG_1', { ...at(NOON), id: 'b' })];
    const result = check(rows, [asset('IMG_1.HEIC', at(NOON)), asset('IMG_1.MOV', at(NOON))]);
    expect(result.coverage.likely).toBe(2);
    expect(result.verdict.answer).toBe('cannot-tell');
  });
});

describe('names alone', () => {
  it('are a hint, and the photo stays absent', () => {
    const result = check([asset('Grandma.jpg')], [asset('Grandma.jpg', at(NOON, { size: 9 }))]);
    expect(result.rows[0]).toMatchObject({ coverage: 'absent', evidence: 'name-only' });
    expect(result.verdict.answer).toBe('cannot-tell');
    expect(result.gaps.map((gap) => gap.kind)).toEqual(['uncertain']);
    // Neither surely missing here nor surely not on the list.
    expect(result.ledger).toEqual([
      { code: 'in-icloud', count: 1 },
      { code: 'maybe-here', count: -1 },
      { code: 'maybe-listed', count: 1 },
      { code: 'unexplained', count: 0 },
      { code: 'here', count: -1 },
    ]);
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
