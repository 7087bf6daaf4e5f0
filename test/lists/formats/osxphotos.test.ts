import { describe, expect, it } from 'vitest';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import { isComplete } from '../../../src/model/place.ts';
import { fingerprintOf } from '../../fixtures/lists/apple-rows.ts';
import { line, listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

const COLUMNS =
  'uuid,filename,original_filename,date,description,title,keywords,albums,persons,path,ismissing,hasadjustments,external_edit,favorite,hidden,shared,latitude,longitude,path_edited,isphoto,ismovie,uti,burst,live_photo,path_live_photo,iscloudasset,incloud,date_modified,portrait,screenshot,screen_recording,slow_mo,time_lapse,hdr,selfie,panorama,has_raw,uti_raw,path_raw,intrash';

/** A row in the order of 40 columns, from the few that matter. */
function row(values: Readonly<Record<string, string>>, columns = COLUMNS): string {
  return columns
    .split(',')
    .map((column) => values[column] ?? (/^is|^has|hidden|shared|burst|live|intrash/.test(column) ? 'False' : ''))
    .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
    .join(',');
}

const PHOTO = {
  uuid: 'F9EE5750-0001',
  filename: 'F9EE5750-0001.heic',
  original_filename: 'IMG_1253.HEIC',
  date: '2021-01-03T12:22:09.111470+01:00',
  isphoto: 'True',
  uti: 'public.heic',
  iscloudasset: 'True',
  incloud: 'True',
};

describe('osxphotos query as CSV', () => {
  it.each([
    ['40 columns', COLUMNS],
    ['39 columns', COLUMNS.replace('screen_recording,', '')],
  ])('reads %s', async (_, columns) => {
    const text = `${columns}\r\n${row(PHOTO, columns)}\r\n`;
    const list = await readOne([listFile('query.csv', text)]);
    expect(list.format).toBe('osxphotos-csv');
    expect(list.contents.place.kind).toBe('icloud');
    expect(list.contents.assets).toMatchObject([
      {
        id: 'F9EE5750-0001',
        name: 'IMG_1253.HEIC',
        kind: 'photo',
        captured: { kind: 'instant', ms: Date.UTC(2021, 0, 3, 11, 22, 9), offsetMinutes: 60, precision: 'second' },
      },
    ]);
    expect(list.contents.notes.map(({ code }) => code).sort()).toEqual([
      'bursts-excluded',
      'deleted-not-shown',
      'hidden-not-shown',
      'no-checksums',
      'no-sizes',
    ]);
    expect(isComplete(list.contents)).toBe(true);
  });

  it('keeps shared-album items out, and knows what waits, is hidden or in the trash', async () => {
    const rows = [
      { ...PHOTO },
      { ...PHOTO, uuid: '2', shared: 'True', incloud: '' },
      { ...PHOTO, uuid: '3', incloud: 'False' },
      { ...PHOTO, uuid: '4', hidden: 'True' },
      { ...PHOTO, uuid: '5', intrash: 'True' },
    ];
    const list = await readOne([listFile('query.csv', [COLUMNS, ...rows.map((one) => row(one))].join('\n'))]);
    expect(list.contents.assets.map(({ id, flags }) => [id, flags.waiting, flags.hidden, flags.deleted])).toEqual([
      ['F9EE5750-0001', false, false, false],
      ['3', true, false, false],
      ['4', false, true, false],
      ['5', false, false, true],
    ]);
    expect(note(list, 'shared-albums-excluded')).toMatchObject({ count: 1 });
    expect(line(list, 'shared-album-items')).toBe(-1);
    expect(ledgerTotal(list.contents.files)).toBe(0);
  });

  it('names both halves of a Live Photo and of RAW with JPEG', async () => {
    const rows = [
      { ...PHOTO, live_photo: 'True' },
      { ...PHOTO, uuid: '2', original_filename: 'DSC_1.JPG', has_raw: 'True', uti_raw: 'com.canon.cr2-raw-image' },
    ];
    const list = await readOne([listFile('query.csv', [COLUMNS, ...rows.map((one) => row(one))].join('\n'))]);
    const parts = list.contents.assets.map(({ kind, resources }) => [kind, ...resources.map(({ name }) => name)]);
    expect(parts).toEqual([
      ['live-photo', 'IMG_1253.HEIC', 'IMG_1253.mov'],
      ['photo', 'DSC_1.JPG', 'DSC_1.cr2'],
    ]);
  });

  it('takes the zone +00:00 for none, and the date of a photo without one for none', async () => {
    const rows = [
      { ...PHOTO, date: '2021-01-03T12:22:09+00:00' },
      { ...PHOTO, uuid: '2', date: '1970-01-01T00:00:00+00:00' },
    ];
    const list = await readOne([listFile('query.csv', [COLUMNS, ...rows.map((one) => row(one))].join('\n'))]);
    expect(list.contents.assets.map(({ captured }) => captured)).toMatchObject([
      { kind: 'instant', ms: Date.UTC(2021, 0, 3, 12, 22, 9), offsetMinutes: null },
      { kind: 'unknown' },
    ]);
  });

  it('does not take a library that is not in iCloud for a list of iCloud', async () => {
    const rows = [{ ...PHOTO, iscloudasset: 'False', incloud: '' }];
    const list = await readOne([listFile('query.csv', [COLUMNS, ...rows.map((one) => row(one))].join('\n'))]);
    expect(list.contents.place.kind).toBe('photos-library');
    expect(list.contents.place.independenceKey).not.toBe('icloud');
    expect(list.contents.assets[0]?.flags.waiting).toBe(false);
    expect(isComplete(list.contents)).toBe(false);
  });

  it('reports a row that was cut off', async () => {
    const text = `${COLUMNS}\n${row(PHOTO)}\n${row({ ...PHOTO, uuid: '2' }).slice(0, 60)}`;
    const list = await readOne([listFile('query.csv', text)]);
    expect(list.contents.problems).toMatchObject([{ code: 'list-row-unreadable', line: 3 }]);
    expect(isComplete(list.contents)).toBe(false);
  });
});

const JSON_PHOTO = {
  uuid: 'U1',
  filename: 'U1.heic',
  original_filename: 'IMG_1.HEIC',
  date: '2021-01-03T12:22:09.111470+01:00',
  original_filesize: 1953393,
  original_width: 4032,
  original_height: 3024,
  fingerprint: fingerprintOf('1'),
  incloud: true,
  iscloudasset: true,
  shared: false,
  intrash: false,
  hidden: false,
  burst: false,
  live_photo: true,
  ismovie: false,
  has_raw: false,
  labels: ['a "quoted" ] } label', 'ü'],
};

describe('osxphotos query as JSON', () => {
  it('reads size, fingerprint and pixels', async () => {
    const list = await readOne([listFile('q.json', JSON.stringify([JSON_PHOTO]))]);
    expect([list.format, list.checksums, list.sizes]).toEqual(['osxphotos-json', 'all', 'all']);
    expect(list.contents.assets[0]).toMatchObject({
      kind: 'live-photo',
      width: 4032,
      height: 3024,
      resources: [
        { size: 1953393, fingerprint: fingerprintOf('1') },
        { role: 'live-video', fingerprint: null },
      ],
    });
  });

  it('knows trash with its day, shared items, syndicated items and burst frames', async () => {
    const photos = [
      { ...JSON_PHOTO, intrash: true, date_trashed: '2026-11-01T10:00:00+00:00' },
      { ...JSON_PHOTO, uuid: 'U2', shared: true },
      { ...JSON_PHOTO, uuid: 'U3', syndicated: true, incloud: null },
      { ...JSON_PHOTO, uuid: 'U4', burst: true, burst_selected: false, burst_key: false },
      { ...JSON_PHOTO, uuid: 'U5', shared_library: true, fingerprint: null },
    ];
    const list = await readOne([listFile('q.json', JSON.stringify(photos))]);
    expect(list.contents.assets.map(({ id }) => id)).toEqual(['U1', 'U4', 'U5']);
    expect(list.contents.assets[0]?.deletedAt).toBe(Date.UTC(2026, 10, 1, 10));
    expect(list.contents.assets[1]?.flags.burstFrame).toBe(true);
    expect(list.contents.assets[2]?.flags.sharedLibrary).toBe(true);
    expect(list.checksums).toBe('some');
    expect([line(list, 'deleted-items'), line(list, 'burst-frames'), line(list, 'syndicated-items')]).toEqual([
      -1, -1, -1,
    ]);
    expect(ledgerTotal(list.contents.files)).toBe(0);
  });

  it('reads the few keys of older versions', async () => {
    const list = await readOne([listFile('q.json', JSON.stringify([{ uuid: 'a', original_filename: 'b.jpg' }]))]);
    expect(list.contents.assets).toMatchObject([{ name: 'b.jpg', captured: { kind: 'unknown' } }]);
  });

  it('reads what is whole of an array that was cut off, and is not complete then', async () => {
    const text = JSON.stringify([JSON_PHOTO, { ...JSON_PHOTO, uuid: 'U2' }, { ...JSON_PHOTO, uuid: 'U3' }]);
    const inside = await readOne([listFile('q.json', text.slice(0, text.length - 40))]);
    expect(inside.contents.assets.map(({ id }) => id)).toEqual(['U1', 'U2']);
    expect(isComplete(inside.contents)).toBe(false);
    const between = await readOne([listFile('q.json', text.slice(0, text.length - 1))]);
    expect(between.contents.assets).toHaveLength(3);
    expect(isComplete(between.contents)).toBe(false);
  });

  it('passes over one damaged element', async () => {
    const text = `[${JSON.stringify(JSON_PHOTO)},\n{"uuid": broken, "original_filename": "x"},\n{"uuid": 3},\n${JSON.stringify({ ...JSON_PHOTO, uuid: 'U9' })}]`;
    const list = await readOne([listFile('q.json', text)]);
    expect(list.contents.assets.map(({ id }) => id)).toEqual(['U1', 'U9']);
    expect(list.contents.problems.map(({ line: at }) => at)).toEqual([2, 3]);
  });
});

const REPORT =
  'datetime,filename,exported,new,updated,skipped,exif_updated,touched,converted_to_jpeg,sidecar_xmp,sidecar_json,sidecar_exiftool,missing,error,exiftool_warning,exiftool_error,extended_attributes_written,extended_attributes_skipped,cleanup_deleted_file,cleanup_deleted_directory,exported_album,sidecar_user,sidecar_user_error,user_written,user_skipped,user_error,aae_written,aae_skipped';

function reportRow(values: Readonly<Record<string, string>>): string {
  return REPORT.split(',')
    .map((column) => values[column] ?? (column === 'error' ? '' : '0'))
    .join(',');
}

describe('osxphotos export report', () => {
  it('is a list of a folder, not of iCloud', async () => {
    const rows = [
      { filename: '/out/a.jpg', exported: '1', new: '1' },
      { filename: '/out/b.mov', skipped: '1' },
      { filename: '/out/a.jpg.xmp', sidecar_xmp: '1', exported: '1' },
      { filename: '/out/c.jpg', missing: '1' },
      { filename: '/out/d.jpg', exported: '1', error: 'no space left' },
    ];
    const list = await readOne([listFile('r.csv', [REPORT, ...rows.map(reportRow)].join('\r\n'))]);
    expect(list.format).toBe('osxphotos-report');
    expect(list.contents.place.kind).toBe('folder');
    expect(list.contents.place.independenceKey).not.toBe('icloud');
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['a.jpg', 'b.mov']);
    expect([line(list, 'placeholder-stubs'), line(list, 'sidecars'), line(list, 'unreadable-files')]).toEqual([
      -1, -1, -1,
    ]);
    expect(note(list, 'placeholders')).toMatchObject({ count: 1 });
    expect(ledgerTotal(list.contents.files)).toBe(0);
    expect(isComplete(list.contents)).toBe(false);
  });

  it('reads the same as JSON', async () => {
    const photos = [
      { filename: '/out/a.jpg', exported: true, new: true, missing: false, converted_to_jpeg: false, error: null },
      { filename: '/out/b.jpg', exported: false, missing: true, converted_to_jpeg: false },
    ];
    const list = await readOne([listFile('r.json', JSON.stringify(photos))]);
    expect(list.format).toBe('osxphotos-report');
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['a.jpg']);
  });
});
