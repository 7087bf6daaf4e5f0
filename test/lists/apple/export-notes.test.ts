import { describe, expect, it } from 'vitest';
import type { AppleCsv, AppleInput, AppleZip, BrokenPart } from '../../../src/lists/apple/apple-input.ts';
import { exportName, exportParts, partNotes } from '../../../src/lists/apple/export-notes.ts';
import type { ExportPart } from '../../../src/lists/apple/export-part.ts';
import { photoDetails } from '../../fixtures/lists/apple-rows.ts';
import { listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

// Whether all parts of an export are here: a part that is missing without a word is a false yes.

const part = (number: number | null, of: number | null, base = 'x'): ExportPart => ({
  exportKey: `${base}\n${of ?? ''}`,
  base,
  number,
  of,
});
const csv = (
  of: ExportPart,
  { name = 'Photo Details.csv', kind = 'details' as AppleCsv['kind'], zip = null as string | null } = {},
) =>
  ({
    item: { source: { name, path: `${of.base}/${of.number}/${name}` } },
    kind,
    head: null,
    part: of,
    folder: of.base,
    zip,
  }) as unknown as AppleCsv;
const zip = (of: ExportPart, media = 1) =>
  ({
    path: `${of.number}.zip`,
    part: of,
    listing: { media: Array(media).fill({}), texts: [], nested: [] },
  }) as unknown as AppleZip;
const broken = (of: ExportPart, path = `y/${of.number}.zip`): BrokenPart => ({
  path,
  part: of,
  problem: { code: 'zip-damaged', path },
});
const input = (parts: Partial<AppleInput>): AppleInput => ({
  csvs: [],
  zips: [],
  broken: [],
  sharedAlbumItems: 0,
  ...parts,
});
const notes = (parts: Partial<AppleInput>) =>
  partNotes(input(parts)).map(
    ({ code, count, detail, blocks }) =>
      `${code}${count === undefined ? '' : ` ${count}`}${detail === undefined ? '' : ` (${detail})`}${blocks ? '!' : ''}`,
  );
const parts = (given: Partial<AppleInput>) => {
  const { of, present, doubtful } = exportParts(input(given));
  return `${present.join(' ')} of ${of}, ${doubtful} doubtful`;
};
const inZip = (number: number, of: number, kind: AppleCsv['kind'] = 'details') =>
  csv(part(number, of), {
    zip: `${number}.zip`,
    kind,
    name: number === 1 ? 'Photo Details.csv' : `Photo Details-${number - 1}.csv`,
  });

describe('the parts of an export', () => {
  it.each<readonly [string, Partial<AppleInput>, readonly string[], string]>([
    ['all of three', { csvs: [1, 2, 3].map((n) => inZip(n, 3)) }, [], '1 2 3 of 3, 0 doubtful'],
    ['the first of three', { csvs: [inZip(1, 3)] }, ['parts-missing 2 (2, 3)!'], '1 of 3, 0 doubtful'],
    ['the middle one missing', { csvs: [inZip(1, 3), inZip(3, 3)] }, ['parts-missing 1 (2)!'], '1 3 of 3, 1 doubtful'],
    ['the last one missing', { csvs: [inZip(1, 3), inZip(2, 3)] }, ['parts-missing 1 (3)!'], '1 2 of 3, 0 doubtful'],
    ['a zip with photos alone', { csvs: [inZip(1, 2)], zips: [zip(part(2, 2))] }, [], '1 of 2, 1 doubtful'],
    [
      'a zip with nothing',
      { csvs: [inZip(1, 2)], zips: [zip(part(2, 2), 0)] },
      ['parts-missing 1 (2)!'],
      '1 of 2, 1 doubtful',
    ],
    [
      'a broken zip',
      { csvs: [inZip(1, 2)], broken: [broken(part(2, 2))] },
      ['parts-missing 1 (2)!'],
      '1 of 2, 1 doubtful',
    ],
    [
      'a broken zip without a number',
      { csvs: [inZip(1, 1)], broken: [broken(part(null, null), 'y/odd.zip')] },
      ['parts-missing 1 (odd.zip)!'],
      '1 of 1, 1 doubtful',
    ],
    [
      'a broken zip of a part that is here as well',
      { csvs: [inZip(1, 1)], broken: [broken(part(1, 1))] },
      ['parts-missing 1 (1.zip)!'],
      '1 of 1, 0 doubtful',
    ],
    ['one that says no number', { csvs: [csv(part(null, null))] }, ['parts-unknown'], ' of null, 0 doubtful'],
    [
      'CSVs without a total, one of them missing',
      { csvs: [csv(part(null, null)), csv(part(null, null), { name: 'Photo Details-2.csv' })] },
      ['parts-missing 1 (-1)!'],
      ' of null, 1 doubtful',
    ],
    [
      'CSVs without a total, the first of them missing',
      { csvs: [csv(part(null, null), { name: 'Photo Details-1.csv' })] },
      ['parts-missing 1 (Photo Details.csv)!'],
      ' of null, 1 doubtful',
    ],
    [
      'CSVs without a total, one of them renamed',
      {
        csvs: [
          csv(part(null, null)),
          csv(part(null, null), { name: 'Photo Details-2.csv' }),
          csv(part(null, null), { name: 'Photo Details (1).csv' }),
        ],
      },
      ['parts-unknown'],
      ' of null, 1 doubtful',
    ],
    [
      'one renamed CSV alone',
      { csvs: [csv(part(null, null), { name: 'mine.csv' })] },
      ['parts-unknown'],
      ' of null, 0 doubtful',
    ],
    [
      'parts with numbers and no total',
      { csvs: [csv(part(1, null)), csv(part(3, null), { name: 'Photo Details-2.csv' })] },
      ['parts-missing 1 (2)!'],
      '1 3 of null, 1 doubtful',
    ],
    [
      'folders of all parts',
      { csvs: [csv(part(1, 2)), csv(part(2, 2), { name: 'Photo Details-1.csv' })] },
      [],
      '1 2 of 2, 0 doubtful',
    ],
    [
      'folders of all parts, of which a CSV is missing',
      { csvs: [csv(part(1, 2)), csv(part(2, 2), { name: 'Photo Details-2.csv' })] },
      ['parts-missing 1 (-1)!'],
      '1 2 of 2, 1 doubtful',
    ],
    [
      'an empty CSV in a zip, whose photos are known',
      { csvs: [inZip(1, 2), inZip(2, 2, 'empty')], zips: [zip(part(2, 2))] },
      ['empty-csv 1 (Photo Details-1.csv)'],
      '1 of 2, 2 doubtful',
    ],
    [
      'an empty CSV by itself',
      { csvs: [csv(part(1, 2)), csv(part(2, 2), { kind: 'empty', name: 'Photo Details-1.csv' })] },
      ['empty-csv 1 (Photo Details-1.csv)!'],
      '1 of 2, 2 doubtful',
    ],
    [
      'an empty CSV in a zip beside a broken one',
      { csvs: [inZip(1, 2), inZip(2, 2, 'empty')], broken: [broken(part(2, 2))] },
      ['parts-missing 1 (2.zip)!', 'empty-csv 1 (Photo Details-1.csv)!'],
      '1 of 2, 2 doubtful',
    ],
    [
      'an empty CSV in a zip beside a list that lies outside',
      { csvs: [csv(part(1, 2)), inZip(2, 2, 'empty')], zips: [zip(part(2, 2))] },
      ['empty-csv 1 (Photo Details-1.csv)!'],
      '1 of 2, 2 doubtful',
    ],
    [
      'broken zips where nobody knows how many there are',
      {
        csvs: [csv(part(1, null)), csv(part(3, null), { name: 'Photo Details-1.csv' })],
        broken: [broken(part(4, null))],
      },
      ['parts-missing 2 (2, 4.zip)!'],
      '1 3 of null, 2 doubtful',
    ],
    [
      'a broken zip without a number beside parts that are missing',
      { csvs: [inZip(1, 3)], broken: [broken(part(null, null), 'y/odd.zip')] },
      ['parts-missing 3 (2, 3, odd.zip)!'],
      '1 of 3, 1 doubtful',
    ],
    [
      'a broken zip with a number where all parts are missing but one',
      { csvs: [inZip(1, 3)], broken: [broken(part(2, 3))] },
      ['parts-missing 2 (2, 3)!'],
      '1 of 3, 1 doubtful',
    ],
    [
      'zips of all parts, of which a CSV is missing',
      { csvs: [inZip(1, 2), csv(part(2, 2), { zip: '2.zip', name: 'Photo Details-2.csv' })] },
      [],
      '1 2 of 2, 1 doubtful',
    ],
    [
      'zips with numbers and no total',
      {
        csvs: [csv(part(1, null), { zip: '1.zip' }), csv(part(2, null), { zip: '2.zip', name: 'Photo Details-1.csv' })],
      },
      ['parts-unknown'],
      '1 2 of null, 0 doubtful',
    ],
    ['one zip without a number', { csvs: [csv(part(null, null), { zip: 'a.zip' })] }, [], ' of null, 0 doubtful'],
    [
      'an album whose name counts on',
      { csvs: [csv(part(null, null)), csv(part(null, null), { kind: 'album', name: 'Photo Details-2.csv' })] },
      ['parts-unknown'],
      ' of null, 0 doubtful',
    ],
    [
      'an empty CSV whose name counts on',
      { csvs: [csv(part(null, null)), csv(part(null, null), { kind: 'empty', name: 'Photo Details-2.csv' })] },
      ['parts-missing 1 (-1)!', 'empty-csv 1 (Photo Details-2.csv)!'],
      ' of null, 2 doubtful',
    ],
    [
      'shared albums, and how many photos are in them',
      { csvs: [inZip(1, 1)], sharedAlbumItems: 7 },
      ['shared-albums-excluded 7'],
      '1 of 1, 0 doubtful',
    ],
    [
      'shared albums that nobody could count',
      { csvs: [inZip(1, 1)], sharedAlbumItems: null },
      ['shared-albums-excluded'],
      '1 of 1, 0 doubtful',
    ],
    [
      'a CSV that is no list beside them',
      { csvs: [inZip(1, 1), csv(part(1, 1), { kind: 'unknown', zip: '1.zip' })] },
      [],
      '1 of 1, 1 doubtful',
    ],
    [
      'a CSV whose part nobody knows',
      { csvs: [inZip(1, 1), csv(part(null, 1), { zip: 'z.zip', name: 'Photo Details-1.csv' })] },
      [],
      '1 of 1, 1 doubtful',
    ],
  ])('%s', (_, given, says, present) => {
    expect(notes(given)).toEqual(says);
    expect(parts(given)).toBe(present);
  });

  it('have the name of their only file, or of the folder that they are in', () => {
    const name = (...csvs: AppleCsv[]) => exportName(input({ csvs }));
    expect(name()).toBe('Photo Details.csv');
    expect(name(csv(part(1, 1), { name: 'mine.csv' }))).toBe('mine.csv');
    expect(name(inZip(1, 1))).toBe('1.zip');
    expect(name(csv(part(1, 2, 'a/b')), csv(part(2, 2, 'a/b')))).toBe('b');
    expect(name(inZip(1, 2), csv(part(2, 2, ''), { zip: '2.zip' }))).toBe('x');
    expect(name(csv(part(1, 2, ''), { zip: '1.zip' }), csv(part(2, 2, ''), { zip: '2.zip' }))).toBe('1.zip');
  });
});

describe('a list of Apple’s that is not all there', () => {
  const at = Date.UTC(2022, 5, 4, 12, 11);
  const details = (path: string, name: string) => listFile(path, photoDetails([{ name, at }]));

  it('says so where something beside it, named like it, is none', async () => {
    const list = await readOne([
      details('x/Photo Details.csv', 'a.jpg'),
      listFile('x/Photo Details-1.csv', 'these,are,not\nthe,right,columns\n'),
    ]);
    expect(note(list, 'rows-unreadable')).toMatchObject({ blocks: true });
    expect(list.contents.list?.unread).toBeGreaterThan(0);
    expect(list.contents.problems.map(({ code }) => code)).toContain('list-not-recognised');
  });

  it('says which dates can be read two ways, and how many', async () => {
    const rows = ['a', 'b'].map((name, i) => ({ name: `${name}.jpg`, at: `0${i + 1}/04/2022 10:11` }));
    const list = await readOne([listFile('Photo Details.csv', photoDetails(rows))]);
    expect(note(list, 'dates-ambiguous')).toMatchObject({ count: 2, blocks: false });
    expect(list.contents.assets.map(({ captured }) => captured.kind)).toEqual(['unknown', 'unknown']);
  });

  it('marks what its Shared Library and its hidden album name, each name that is there once', async () => {
    const list = await readOne([
      listFile(
        'x/Photo Details.csv',
        photoDetails(['a', 'b', 'b', 'c'].map((name, i) => ({ name: `${name}.jpg`, seed: `${i}`, at }))),
      ),
      listFile('x/Shared Library Details.csv', 'imgName,contributedByMe\nC.JPG,no\nz.jpg,no\n'),
      listFile('x/Hidden.csv', 'Images\n"A.jpg"\nb.jpg\n\n'),
    ]);
    const flags = list.contents.assets.map(({ name, flags }) => [name, flags.hidden, flags.sharedLibrary]);
    expect(flags).toEqual([
      ['a.jpg', true, false],
      ['b.jpg', false, false],
      ['b.jpg', false, false],
      ['c.jpg', false, true],
    ]);
  });
});
