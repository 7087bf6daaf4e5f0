import { describe, expect, it } from 'vitest';
import { isPhotoQuery } from '../../../src/lists/osxphotos/photo-list.ts';
import { lineChanges } from '../../../src/lists/records/line-change.ts';
import type { RecordKeys } from '../../../src/lists/records/record.ts';
import { isOnComputer } from '../../../src/lists/table/table-origin.ts';
import { fingerprintOf } from '../../fixtures/lists/apple-rows.ts';
import { listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

// A listing of a folder held against that folder would find everything: a table that may be one can never lead to a yes.

const blocks = async (head: string, ...rows: string[]) => {
  const list = await readOne([listFile('list.csv', `${[head, ...rows].join('\n')}\n`)]);
  return list.contents.notes.filter((each) => each.blocks).map(({ code }) => code);
};

describe('a table with a column that only a listing of a disk has', () => {
  it.each(
    (
      'fullname directoryname lastwritetime lastwritetimeutc lastaccesstime lastaccesstimeutc creationtimeutc length mtime inode ' +
      'permissions pschildname psparentpath dateaccessed datelastopened itemtype folderpath modtime'
    ).split(' '),
  )('%s', async (key) => {
    expect(await blocks(`name,date taken,${key}`, 'a.jpg,2022-06-04,5', 'b.jpg,2022-06-05,6')).toContain(
      'list-of-files',
    );
  });

  it.each(['type', 'typ', 'art', 'kind', 'mode', 'attributes', 'mimetype'])('%s, beside a size', async (key) => {
    const rows = (more: string) => [`a.jpg,2022-06-04,x${more}`, `b.jpg,2022-06-05,y${more}`];
    expect(await blocks(`name,date taken,${key},size`, ...rows(',5'))).toContain('list-of-files');
    expect(await blocks(`name,date taken,${key}`, ...rows(''))).not.toContain('list-of-files');
  });

  it('not one of a photo library', async () => {
    expect(await blocks('name,date taken,size', 'a.jpg,2022-06-04,5')).toEqual([]);
    expect(await blocks('name,date taken,favorite', 'a.jpg,2022-06-04,yes')).toEqual([]);
  });
});

describe('a table whose values only a listing of a disk has', () => {
  const row = (hash: string) => `a.jpg,2022-06-04,${hash}`;
  it('plain hashes in hex, in most of its rows', async () => {
    for (const length of [32, 40, 64])
      expect(await blocks('name,date taken,checksum', row('a'.repeat(length))), `${length}`).toContain('list-of-files');
    expect(await blocks('name,date taken,checksum', row(fingerprintOf('x')))).not.toContain('list-of-files');
  });

  it('places on a computer, in half of its rows', async () => {
    const paths = (...names: string[]) => blocks('path,date taken', ...names.map((name) => `${name},2022-06-04`));
    expect(await paths('C:\\x\\a.jpg', 'b.jpg')).toContain('list-of-files');
    expect(await paths('C:\\x\\a.jpg', 'b.jpg', 'c.jpg')).not.toContain('list-of-files');
  });

  it('addresses in the web that are not Apple’s, in most of its rows', async () => {
    const links = (...urls: string[]) =>
      blocks('name,date taken,link', ...urls.map((url, i) => `${i}.jpg,2022-06-04,${url}`));
    expect(await links('https://photos.example.org/1', 'https://photos.example.org/2')).toContain('list-of-service');
    expect(await links('https://photos.example.org/1', '')).not.toContain('list-of-service');
    expect(await links('https://www.icloud.com/photos/1', 'https://cvws.icloud-content.com/2')).not.toContain(
      'list-of-service',
    );
  });

  it('is our own table of what is missing', async () => {
    const head = 'kind,name,days left,evidence,what it means';
    expect(await blocks(head, 'missing-here,a.jpg,,none,x')).toContain('only-missing-files');
  });

  it.each([
    ['C:\\a.jpg', true],
    ['c:/a.jpg', true],
    ['\\\\nas\\a.jpg', true],
    ['/Users/a.jpg', true],
    ['~/a.jpg', true],
    ['./a.jpg', true],
    ['../a.jpg', true],
    ['file:///a.jpg', true],
    [' /a.jpg ', true],
    ['a.jpg', false],
    ['2022/06/a.jpg', false],
    ['~a.jpg', false],
    ['.a.jpg', false],
    ['https://x/a.jpg', false],
    ['', false],
  ])('%j lies on a computer: %s', (cell, says) => expect(isOnComputer(cell)).toBe(says));
});

describe('what osxphotos says of photos', () => {
  const has = (...keys: string[]) =>
    isPhotoQuery({ has: (key: string) => keys.includes(key) } as unknown as RecordKeys);
  it('is known by its keys together', () => {
    expect(has('uuid', 'original_filename', 'date')).toBe(true);
    for (const key of ['incloud', 'iscloudasset', 'ismissing', 'original_filesize', 'intrash', 'hasadjustments']) {
      expect(has('uuid', 'original_filename', key), key).toBe(true);
      expect(has('uuid', 'filename', key), key).toBe(false);
      expect(has('uuid', 'filename', key, key === 'incloud' ? 'intrash' : 'incloud'), key).toBe(true);
    }
    expect(has('uuid', 'original_name')).toBe(true);
    expect([
      has('original_filename', 'date'),
      has('uuid', 'original_filename'),
      has('uuid', 'date'),
      has('uuid', 'incloud', 'intrash'),
      has('uuid', 'filename'),
    ]).toEqual([false, false, false, false, false]);
  });
});

describe('numbers before the lines of a table', () => {
  const numbered = (...lines: string[]) => lineChanges(lines).some(({ plain }) => plain('7\tx') === 'x');
  it('count up from one or more, line by line', () => {
    expect(numbered('1\tname', '2\ta.jpg', '3\tb.jpg')).toBe(true);
    expect(numbered('5:name', '9:a.jpg')).toBe(true);
    expect(numbered('0\tname', '1\ta.jpg')).toBe(false);
    expect(numbered('2\tname', '2\ta.jpg')).toBe(false);
    expect(numbered('3\tname', '2\ta.jpg', '9\tb.jpg')).toBe(false);
    expect(numbered('1\tname')).toBe(false);
  });
});

describe('lists that are nearly those of a tool', () => {
  it('a manifest of kei has two of its own columns at least', async () => {
    const of = async (...more: string[]) => {
      const head = ['asset_id', 'version', 'filename', 'last_seen_at', ...more].join(',');
      const row = ['A1', 'original', 'IMG_1.HEIC', '2026-11-20T10:00:00Z', ...more.map(() => '5')].join(',');
      return (await readOne([listFile('m.csv', `${head}\n${row}\n`)])).format;
    };
    expect(await of('status', 'size_bytes')).toBe('kei');
    expect(await of('local_path', 'download_checksum')).toBe('kei');
    expect(await of('status')).not.toBe('kei');
    expect(await of()).not.toBe('kei');
  });

  it('names that icloudpd printed have a day in their folder, or something that only it writes', async () => {
    const of = async (...lines: string[]) => (await readOne([listFile('n.txt', `${lines.join('\n')}\n`)])).format;
    expect(await of('x/IMG_1_HEVC.MOV', 'x/IMG_2_HEVC.MOV')).toBe('icloudpd-names');
    expect(await of('x/IMG_7409_QVk2Yyt.JPG', 'x/IMG_7410_QVk2Yyt.JPG')).toBe('icloudpd-names');
    expect(await of('2022/06/04/a.jpg', '2022/06/05/b.jpg')).toBe('icloudpd-names');
    expect(await of('2022-06-04/a.jpg', '2022_06_05/b.jpg')).toBe('icloudpd-names');
    expect(await of('x/a.jpg', 'x/b.jpg')).not.toBe('icloudpd-names');
    expect(await of('IMG_1_HEVC.MOV', 'IMG_2_HEVC.MOV')).not.toBe('icloudpd-names');
  });

  it('a film with the mark of a HEIC is of the HEIC, not of the JPEG beside it', async () => {
    const day = '/d/2022/06/04/';
    const list = await readOne([
      listFile('n.txt', ['IMG_1.JPG', 'IMG_1.HEIC', 'IMG_1_HEVC.MOV'].map((name) => day + name).join('\n')),
    ]);
    expect(list.contents.assets.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'IMG_1.JPG photo',
      'IMG_1.HEIC live-photo',
    ]);
    expect(note(list, 'hidden-not-shown')).toMatchObject({ blocks: true });
  });
});
