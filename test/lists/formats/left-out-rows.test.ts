import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../fixtures/lists/apple-rows.ts';
import { line, listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

// What a tool's list has besides photos: each is counted where it belongs, and none is a photo or is lost.

const csv = (...rows: readonly (readonly string[])[]) => `${rows.map((row) => row.join(',')).join('\n')}\n`;
const listOf = (text: string) => readOne([listFile('list.txt', text)]);
const names = ({ contents }: Awaited<ReturnType<typeof listOf>>) => contents.assets.map(({ name }) => name);

describe('the manifest of kei', () => {
  const HEAD = [
    'asset_id',
    'version',
    'filename',
    'local_path',
    'checksum',
    'size_bytes',
    'created_at',
    'added_at',
    'last_seen_at',
    'status',
  ];
  const row = (name: string, version: string, seen = '2026-11-01T00:00:00Z', added = '2026-10-01T00:00:00Z') => [
    '1',
    version,
    name,
    `/p/${name}`,
    fingerprintOf(name),
    '9000',
    '2022-06-04T10:11:09Z',
    added,
    seen,
    'ok',
  ];

  it('has its originals, and counts what else it keeps', async () => {
    const list = await listOf(
      csv(
        HEAD,
        row('a.jpg', 'original'),
        row('b.jpg', ''),
        row('c.jpg', 'ORIGINAL'),
        row('a.jpg', 'adjusted'),
        row('a.mov', 'live'),
        row('b.mov', 'original-complement'),
        row('d.aae', 'original'),
        row('', 'original'),
      ),
    );
    expect(list.format).toBe('kei');
    expect(names(list)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect(list.contents.assets[0]?.resources[0]).toMatchObject({ size: 9_000, fingerprint: fingerprintOf('a.jpg') });
    expect(list.contents.assets[0]?.captured).toMatchObject({ kind: 'instant', ms: Date.UTC(2022, 5, 4, 10, 11, 9) });
    expect(line(list, 'edited-versions')).toBe(-1);
    expect(line(list, 'live-videos')).toBe(-2);
    expect(line(list, 'adjustments')).toBe(-1);
    expect(line(list, 'unreadable-rows')).toBe(-1);
  });

  it('is as old as the last time that it saw a photo, whichever row says it', async () => {
    const age = async (...seen: string[]) =>
      (
        await listOf(
          csv(HEAD, ...seen.map((at, i) => row(`${i}.jpg`, 'original', at, at === '' ? '' : '2026-10-01T00:00:00Z'))),
        )
      ).contents.list?.age;
    const at = Date.UTC(2026, 10, 3);
    expect(await age('2026-11-01T00:00:00Z', '2026-11-03T00:00:00Z', '2026-11-02T00:00:00Z')).toMatchObject({
      at,
      source: 'read-moment',
      newestAddition: Date.UTC(2026, 9, 1),
    });
    expect((await age('', '2026-11-03T00:00:00Z', ''))?.at).toBe(at);
    expect(await age('')).toMatchObject({ at: null, newestAddition: null });
  });

  it('may lack columns that it can do without', async () => {
    const some = HEAD.filter((key) => !['checksum', 'created_at', 'added_at'].includes(key));
    const list = await listOf(csv(some, ['1', 'original', 'a.jpg', '/p/a.jpg', '9000', '2026-11-01T00:00:00Z', 'ok']));
    expect(list.format).toBe('kei');
    expect(list.contents.assets[0]?.resources[0]).toMatchObject({ size: 9_000, fingerprint: null });
    expect(list.contents.assets[0]?.captured.kind).toBe('unknown');
  });
});

describe('the report of osxphotos', () => {
  const HEAD = [
    'filename',
    'exported',
    'new',
    'updated',
    'skipped',
    'converted_to_jpeg',
    'sidecar_xmp',
    'sidecar_json',
    'sidecar_exiftool',
    'aae_written',
    'missing',
    'error',
  ];
  const row = (name: string, parts: Readonly<Record<string, string>>) =>
    HEAD.map((key) => (key === 'filename' ? name : (parts[key] ?? (key === 'error' ? '' : '0'))));

  it('has the files that were written, and counts the others by what they are', async () => {
    const list = await listOf(
      csv(
        HEAD,
        row('/x/a.jpg', { exported: '1' }),
        row('/x/b.jpg', { new: '1' }),
        row('/x/c.jpg', { updated: '1' }),
        row('/x/d.jpg', { skipped: '1', error: '0' }),
        row('/x/e.jpg', { exported: '1', error: 'disk full' }),
        row('/x/f.jpg', {}),
        row('/x/g.jpg', { missing: '1' }),
        row('/x/h.jpg', { missing: '1', exported: '1' }),
        ...['sidecar_xmp', 'sidecar_json', 'sidecar_exiftool', 'aae_written'].map((key) =>
          row(`/x/${key}.jpg`, { [key]: '1', exported: '1' }),
        ),
        row('/x/i.txt', { exported: '1' }),
        row('', { exported: '1' }),
      ),
    );
    expect(list.format).toBe('osxphotos-report');
    expect(names(list)).toEqual(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', ...names(list).slice(4)]);
    expect(names(list)).not.toContain('e.jpg');
    expect(names(list)).not.toContain('sidecar_xmp.jpg');
    expect(line(list, 'sidecars')).toBe(-4);
    expect(line(list, 'unreadable-files')).toBe(-2);
    expect(line(list, 'placeholder-stubs')).toBe(-2);
    expect(line(list, 'unreadable-rows')).toBe(-1);
    expect(note(list, 'placeholders')).toEqual({ code: 'placeholders', count: 2, blocks: false });
    expect(note(list, 'list-of-files')).toEqual({ code: 'list-of-files', blocks: true });
  });

  it('says nothing of placeholders where there are none, and may have no sidecars', async () => {
    const list = await listOf('filename,exported,missing,converted_to_jpeg\n/x/a.jpg,1,0,0\n');
    expect(names(list)).toEqual(['a.jpg']);
    expect(note(list, 'placeholders')).toBeUndefined();
    expect(list.contents.list?.subject).toBe('folder');
  });
});

describe('the list of rclone', () => {
  const file = (Path: string, parts: object = {}) => ({
    Path,
    Name: Path,
    Size: 9_000,
    MimeType: 'image/jpeg',
    ModTime: '2022-06-04T10:11:09Z',
    IsDir: false,
    ...parts,
  });

  it('has its photos, and counts folders and other files', async () => {
    const list = await listOf(
      JSON.stringify([
        file('x/a.jpg'),
        file('x', { IsDir: true, Size: -1 }),
        file('x/b.aae'),
        file('x/c.xyz'),
        file('x/d.jpg', { Size: -1 }),
        file(''),
      ]),
    );
    expect(list.format).toBe('rclone');
    expect(list.contents.assets.map(({ name, resources: [{ size, path }] }) => [name, size, path])).toEqual([
      ['a.jpg', 9_000, 'x/a.jpg'],
      ['d.jpg', null, 'x/d.jpg'],
    ]);
    expect(line(list, 'not-photos')).toBe(-2);
    expect(line(list, 'adjustments')).toBe(-1);
    expect(line(list, 'unreadable-rows')).toBe(-1);
    expect(list.contents.assets[0]?.captured.kind).toBe('file');
  });

  it.each([
    ['Path', false],
    ['Size', false],
    ['ModTime', false],
    ['IsDir', true],
    ['MimeType', true],
    ['Name', true],
  ])('is known without %s: %s', async (key, is) => {
    const text = JSON.stringify(['a.jpg', 'b.jpg'].map((name) => ({ ...file(name), [key]: undefined })));
    expect((await listOf(text)).format === 'rclone').toBe(is);
  });

  it('is not known by its three first columns alone', async () => {
    const rows = ['a.jpg', 'b.jpg'].map((name) => ({ ...file(name), IsDir: undefined, MimeType: undefined }));
    expect((await listOf(JSON.stringify(rows))).format).toBe('table');
  });
});

describe('the list of ExifTool', () => {
  it('counts files that are no photos, and nothing else', async () => {
    const list = await listOf(
      JSON.stringify([
        { SourceFile: './a.jpg', 'EXIF:DateTimeOriginal': '2022:06:04 12:11:09', 'EXIF:OffsetTimeOriginal': '+02:00' },
        { SourceFile: './b.xyz' },
        { SourceFile: './c.aae' },
        { SourceFile: './' },
      ]),
    );
    expect(list.format).toBe('exiftool');
    expect(names(list)).toEqual(['a.jpg']);
    expect(list.contents.assets[0]?.captured).toMatchObject({
      kind: 'instant',
      ms: Date.UTC(2022, 5, 4, 10, 11, 9),
      offsetMinutes: 120,
    });
    expect([line(list, 'not-photos'), line(list, 'adjustments'), line(list, 'unreadable-rows')]).toEqual([-1, -1, -1]);
  });
});

describe('the pictures in the list of ExifTool', () => {
  it('have a size where a file has one picture, whatever the case of its ending', async () => {
    const list = await listOf(
      JSON.stringify(
        ['a.JPG', 'b.png', 'c.heic', 'd.dng'].map((name) => ({ SourceFile: name, ImageWidth: 40, ImageHeight: 30 })),
      ),
    );
    expect(list.contents.assets.map(({ name, width, height }) => [name, width, height])).toEqual([
      ['a.JPG', 40, 30],
      ['b.png', 40, 30],
      ['c.heic', null, null],
      ['d.dng', null, null],
    ]);
  });
});

describe('lines with one name each', () => {
  it('count folders, other files and sidecars, and tell a line that does not fit', async () => {
    const list = await listOf(
      [
        'total 5',
        'Size  Name',
        '2022/;-1;2024-05-01 10:00:00',
        'a.jpg;9000;2022-06-04 12:11:09',
        'b.jpg;9001;2022-06-04 12:11:10',
        'c.jpg;9002;2022-06-04 12:11:11',
        'd.txt;9003;2022-06-04 12:11:12',
        'e.aae;9004;2022-06-04 12:11:13',
        'words that are none',
        '',
      ].join('\n'),
    );
    expect(list.format).toBe('listing');
    expect(list.contents.assets.map(({ name, resources: [{ size }] }) => [name, size])).toEqual([
      ['a.jpg', 9_000],
      ['b.jpg', 9_001],
      ['c.jpg', 9_002],
    ]);
    expect([line(list, 'not-photos'), line(list, 'adjustments'), line(list, 'unreadable-rows')]).toEqual([-2, -1, -1]);
    expect(list.contents.problems).toMatchObject([
      { code: 'list-row-unreadable', line: 9, detail: 'words that are none' },
    ]);
  });
});

describe('the log of icloudpd', () => {
  it('counts each photo as often as the run that spoke of it most, and tells names that were cut', async () => {
    const at = '2025-09-17 23:01:33';
    const list = await listOf(
      [
        `${at} INFO     Downloading 3 original photos and videos to /data ...`,
        `${at} INFO     Downloaded C:\\data\\2020\\09\\14\\a.JPG`,
        `${at} DEBUG    /data/2020/09/14/b.JPG already exists`,
        `${at} DEBUG    Skipping C:\\x\\c.JPG, as it is only for 2020`,
        `${at} INFO     Downloaded /data/2020/09/1...4/IMG...7.JPG`,
        `${at} INFO     Downloading 3 original photos and videos to /data ...`,
        `${at} DEBUG    /data/2020/09/14/b.JPG already exists`,
        '/data/2020/09/14/d.JPG',
        'see IMG_9.JPG',
        'words',
        '',
      ].join('\n'),
    );
    expect(list.format).toBe('icloudpd-log');
    expect(names(list).sort()).toEqual(['a.JPG', 'b.JPG', 'c.JPG', 'd.JPG']);
    expect(line(list, 'unreadable-rows')).toBe(-2);
    expect(list.contents.problems.map((problem) => problem.line)).toEqual([5, 9]);
    expect(note(list, 'only-missing-files')).toBeUndefined();
  });
});
