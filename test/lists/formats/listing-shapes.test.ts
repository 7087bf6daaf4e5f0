import { describe, expect, it } from 'vitest';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import { isComplete } from '../../../src/model/place.ts';
import { listFile, read, readOne } from '../../fixtures/lists/list-file.ts';

/** What each listing must give: a path or name, and its exact size where the tool gives one. */
type Expected = readonly (readonly [string, number | null])[];

const A: Expected = [
  ['2022/IMG_0001.HEIC', 1953393],
  ['2022/IMG_0002.JPG', 6009],
];
const NAMES: Expected = [
  ['IMG_0001.HEIC', null],
  ['IMG_0002.JPG', null],
];
const SIZED: Expected = [
  ['IMG_0001.HEIC', 1953393],
  ['IMG_0002.JPG', 6009],
];

const SHAPES: readonly (readonly [string, string, Expected])[] = [
  [
    'tree',
    '.\n├── 2022\n│   ├── IMG_0001.HEIC\n│   └── IMG_0002.JPG\n└── notes\n\n2 directories, 2 files\n',
    A.map(([path]) => [path, null]),
  ],
  [
    'tree with no-break spaces',
    '.\n├── 2022\n│\u00a0\u00a0 ├── IMG_0001.HEIC\n│\u00a0\u00a0 └── IMG_0002.JPG\n\n1 directory, 2 files\n',
    A.map(([path]) => [path, null]),
  ],
  [
    'tree --charset=ascii',
    '.\n|-- 2022\n|   |-- IMG_0001.HEIC\n|   `-- IMG_0002.JPG\n\n1 directory, 2 files\n',
    A.map(([path]) => [path, null]),
  ],
  [
    'tree -s',
    '.\n├── [       4096]  2022\n│   ├── [    1953393]  IMG_0001.HEIC\n│   └── [       6009]  IMG_0002.JPG\n\n1 directory, 2 files\n',
    A,
  ],
  [
    'tree -psD',
    '.\n├── [drwxr-xr-x        4096 Jun  4  2022]  2022\n│   ├── [-rw-r--r--     1953393 Jun  4  2022]  IMG_0001.HEIC\n│   └── [-rw-r--r--        6009 Jun  4 12:11]  IMG_0002.JPG\n',
    A,
  ],
  [
    'tree -h',
    '.\n├── [4.0K]  2022\n│   ├── [1.9M]  IMG_0001.HEIC\n│   └── [5.9K]  IMG_0002.JPG\n',
    A.map(([path]) => [path, null]),
  ],
  [
    'tree -f',
    '.\n└── ./2022\n    ├── ./2022/IMG_0001.HEIC\n    └── ./2022/IMG_0002.JPG\n',
    A.map(([path]) => [`./${path}`, null]),
  ],
  [
    'tree /F',
    'Folder PATH listing for volume OS\r\nVolume serial number is 1234-ABCD\r\nC:.\r\n│   IMG_0003.MOV\r\n│   \r\n└───2022\r\n        IMG_0001.HEIC\r\n        IMG_0002.JPG\r\n',
    [['IMG_0003.MOV', null], ...A.map(([path]) => [path, null] as const)],
  ],
  [
    'dir /q',
    ' Volume in drive C is OS\r\n Directory of C:\\Pics\r\n\r\n06/04/2022  12:11 PM    <DIR>          PC\\anna                .\r\n06/04/2022  12:11 PM         1,953,393 PC\\anna                IMG_0001.HEIC\r\n06/04/2022  12:11 PM             6,009 BUILTIN\\Administrators IMG_0002.JPG\r\n               2 File(s)      1,959,402 bytes\r\n',
    [
      ['C:/Pics/IMG_0001.HEIC', 1953393],
      ['C:/Pics/IMG_0002.JPG', 6009],
    ],
  ],
  [
    'dir /w',
    ' Volume in drive C is OS\r\n Volume Serial Number is 1234-ABCD\r\n\r\n Directory of C:\\Pics\r\n\r\n[.]                [..]               IMG_0001.HEIC\r\nIMG_0002.JPG       [more]\r\n               2 File(s)      1,959,402 bytes\r\n',
    [
      ['C:/Pics/IMG_0001.HEIC', null],
      ['C:/Pics/IMG_0002.JPG', null],
    ],
  ],
  [
    'dir /x',
    ' Directory of C:\\Pics\r\n\r\n06/04/2022  12:11 PM         1,953,393 IMG_00~1.HEI IMG_0001.HEIC\r\n06/04/2022  12:11 PM             6,009              IMG_0002.JPG\r\n',
    [
      ['C:/Pics/IMG_0001.HEIC', 1953393],
      ['C:/Pics/IMG_0002.JPG', 6009],
    ],
  ],
  [
    'ls -lT of a Mac',
    'total 16\n-rw-r--r--  1 anna  staff  1953393 Jun  4 12:11:09 2022 IMG_0001.HEIC\n-rw-r--r--@ 1 anna  staff     6009 Jun  4 12:11:09 2022 IMG_0002.JPG\n',
    SIZED,
  ],
  [
    'ls -l of a Mac in German',
    'total 16\n-rw-r--r--  1 anna  staff  1953393  4 Jun  2022 IMG_0001.HEIC\n-rw-r--r--@ 1 anna  staff     6009  4 Jun 12:11 IMG_0002.JPG\n',
    SIZED,
  ],
  ['names in columns', 'IMG_0001.HEIC   IMG_0002.JPG\n', NAMES],
  ['names with one space between', 'IMG_0001.HEIC IMG_0002.JPG\n', NAMES],
  ['names in a numbered list', '1. IMG_0001.HEIC\n2. IMG_0002.JPG\n', NAMES],
  ['names behind pictures, as a message has them', '📷 IMG_0001.HEIC\n🖼️ IMG_0002.JPG\n', NAMES],
  ['names in a list with bullets', '- IMG_0001.HEIC\n- IMG_0002.JPG\n', NAMES],
  ['names as JSON', '["IMG_0001.HEIC",\n"IMG_0002.JPG"]', NAMES],
  ['names in quotes, one a line', '"IMG_0001.HEIC"\n"IMG_0002.JPG"\n', NAMES],
  ['names with a heading and a sum', 'Filename\nIMG_0001.HEIC\nIMG_0002.JPG\n2 files\n', NAMES],
  ['rclone ls', '  1953393 IMG_0001.HEIC\n     6009 IMG_0002.JPG\n', SIZED],
  [
    'rclone ls of large files',
    '10000000000 2022/a b.mov\n     6009 IMG_0002.JPG\n',
    [
      ['2022/a b.mov', 10000000000],
      ['IMG_0002.JPG', 6009],
    ],
  ],
  [
    'rclone lsl',
    '  1953393 2022-06-04 12:11:09.000000000 2022/IMG_0001.HEIC\n     6009 2022-06-04 12:11:09.123456789 2022/IMG_0002.JPG\n',
    A,
  ],
  ['rclone lsf', 'IMG_0001.HEIC\nIMG_0002.JPG\n', NAMES],
  [
    'rclone lsf --format tsp',
    '2022-06-04 12:11:09;1953393;2022/IMG_0001.HEIC\n2022-06-04 12:11:09;6009;2022/IMG_0002.JPG\n',
    A,
  ],
  ['rclone check --combined', '= 2022/IMG_0001.HEIC\n* 2022/IMG_0002.JPG\n', A.map(([path]) => [path, null])],
  [
    'osxphotos --print',
    '0A1B2C3D-1111-4222-8333-000000000000 IMG_0001.HEIC\n0A1B2C3D-1111-4222-8333-000000000001 IMG_0002.JPG\n',
    NAMES,
  ],
  [
    'PowerShell, chosen columns',
    '\r\nName             Length\r\n----             ------\r\nIMG_0001.HEIC   1953393\r\nIMG_0002.JPG       6009\r\n',
    SIZED,
  ],
  [
    'PowerShell, a list',
    '\r\nName   : IMG_0001.HEIC\r\nLength : 1953393\r\n\r\nName   : IMG_0002.JPG\r\nLength : 6009\r\n',
    SIZED,
  ],
  ['Get-ChildItem -Name', 'IMG_0001.HEIC\r\nIMG_0002.JPG\r\n', NAMES],
  [
    'Explorer',
    'Name\tDate created\tType\tSize\nIMG_0001.HEIC\t04.06.2022 12:11\tHEIC File\t1953393\nIMG_0002.JPG\t04.06.2022 12:11\tJPG File\t6009\n',
    SIZED,
  ],
  [
    'Explorer in German',
    'Name\tÄnderungsdatum\tTyp\tGröße\nIMG_0001.HEIC\t04.06.2022 12:11\tHEIC-Datei\t1.908 KB\nIMG_0002.JPG\t04.06.2022 12:11\tJPG-Datei\t6 KB\n',
    NAMES,
  ],
  ['exiftool -T', 'IMG_0001.HEIC\t2022:06:04 12:11:09\t1953393\nIMG_0002.JPG\t2022:06:04 12:11:10\t6009\n', SIZED],
  ['stat of a Mac', '1953393 Jun  4 12:11:09 2022 IMG_0001.HEIC\n6009 Jun  4 12:11:09 2022 IMG_0002.JPG\n', SIZED],
  ['names with boxes to tick', '- [ ] IMG_0001.HEIC\n- [x] IMG_0002.JPG\n', NAMES],
  ['names behind arrows', '→ IMG_0001.HEIC\n→ IMG_0002.JPG\n', NAMES],
  ['file URLs', 'file:///2022/IMG%5F0001.HEIC\nfile:///2022/IMG%5F0002.JPG\n', A.map(([path]) => [`/${path}`, null])],
  [
    'ls -l with the prompts of a terminal',
    'anna@MacBook Pictures % ls -l\ntotal 8\n-rw-r--r--  1 anna  staff  1953393 Jun  4  2022 IMG_0001.HEIC\n-rw-r--r--  1 anna  staff  6009 Jun  4  2022 IMG_0002.JPG\nanna@MacBook Pictures % \n',
    SIZED,
  ],
  [
    'names with the prompts of PowerShell, ls -',
    'PS C:\\Users\\a> Get-ChildItem -Name\r\nIMG_0001.HEIC\r\nIMG_0002.JPG\r\nPS C:\\Users\\a> \r\n',
    NAMES,
  ],
  [
    'rsync --list-only, ls -',
    '-rw-r--r--      1,953,393 2022/06/04 12:11:09 IMG_0001.HEIC\n-rw-r--r--          6,009 2022/06/04 12:11:09 IMG_0002.JPG\n',
    SIZED,
  ],
  [
    'unzip -l: names',
    'Archive:  x.zip\n  Length      Date    Time    Name\n---------  ---------- -----   ----\n  1953393  2022-06-04 12:11   IMG_0001.HEIC\n     6009  2022-06-04 12:11   IMG_0002.JPG\n---------                     -------\n  1959402                     2 files\n',
    SIZED,
  ],
  [
    '7z l: names',
    '\n7-Zip [64] 17.05\n\n   Date      Time    Attr         Size   Compressed  Name\n------------------- ----- ------------ ------------  -------------\n2022-06-04 12:11:09 ....A      1953393      1950000  IMG_0001.HEIC\n2022-06-04 12:11:09 ....A         6009         6000  IMG_0002.JPG\n------------------- ----- ------------ ------------  -------------\n2022-06-04 12:11:09            1959402      1956000  2 files\n',
    SIZED,
  ],
  [
    'rclone lsf -R, its folders first, like ls -R',
    '2022/\n2022/2022-06/\n2022/2022-07/\n2022/2022-06/IMG_0001.HEIC\n2022/2022-07/IMG_0002.JPG\n',
    [
      ['2022/2022-06/IMG_0001.HEIC', null],
      ['2022/2022-07/IMG_0002.JPG', null],
    ],
  ],
  [
    'rclone lsf with sizes and dates, its folders first',
    '2022/;-1;2024-05-01 10:00:00\nIMG_0001.HEIC;1953393;2024-05-01 10:00:00\nIMG_0002.JPG;6009;2024-05-01 10:00:00\n',
    SIZED,
  ],
  [
    'ls -R, with folders above their headings',
    '.:\n2021\n2022\n\n./2021:\n2021-06\n\n./2021/2021-06:\nIMG_0001.HEIC\n\n./2022:\nIMG_0002.JPG\n',
    [
      ['./2021/2021-06/IMG_0001.HEIC', null],
      ['./2022/IMG_0002.JPG', null],
    ],
  ],
  [
    'du of many folders',
    '9\t./2021/2021-06/IMG_0001.HEIC\n9\t./2021/2021-06\n9\t./2021\n7\t./2022/IMG_0002.JPG\n7\t./2022\n16\t.\n',
    [
      ['./2021/2021-06/IMG_0001.HEIC', null],
      ['./2022/IMG_0002.JPG', null],
    ],
  ],
  [
    'dir /q with a short owner',
    ' Directory of C:\\P\r\n\r\n06/04/2022  12:11 PM         1,953,393 PC\\Anna     IMG_0001.HEIC\r\n06/04/2022  12:11 PM             6,009 PC\\Anna     IMG_0002.JPG\r\n',
    [
      ['C:/P/IMG_0001.HEIC', 1953393],
      ['C:/P/IMG_0002.JPG', 6009],
    ],
  ],
  ['du', '1908\t./2022/IMG_0001.HEIC\n8\t./2022/IMG_0002.JPG\n1916\t./2022\n', A.map(([path]) => [`./${path}`, null])],
];

describe('what tools print of a folder', () => {
  it.each(SHAPES)('%s', async (_, text, expected) => {
    const list = await readOne([listFile('list.txt', text)]);
    const rows = list.contents.assets.map(({ resources: [file] }) => [file.path ?? file.name, file.size]);
    expect(rows).toEqual(expected);
    expect(list.contents.problems).toEqual([]);
    expect(ledgerTotal(list.contents.files)).toBe(0);
    expect(list.contents.list?.subject).not.toBe('icloud');
  });

  it.each(SHAPES)('%s: a line that does not fit is counted', async (name, text) => {
    if (/JSON|tree|du|PowerShell, a list|names|rclone lsf$|-Name|dir|ls -/.test(name)) return;
    const lines = text.split('\n');
    const last = lines.at(-2) ?? '';
    lines.splice(lines.length - 2, 0, ...Array<string>(8).fill(last), 'something else <entirely>');
    const list = await readOne([listFile('list.txt', lines.join('\n'))]);
    expect(list.contents.list?.unread).toBe(1);
    expect(isComplete(list.contents)).toBe(false);
  });

  it('takes the date that osxphotos prints for that of the photo', async () => {
    const text = '0A1B2C3D-1111-4222-8333-000000000000 IMG_0001.HEIC 2022-06-04 12:11:09+02:00\n';
    const list = await readOne([listFile('list.txt', text)]);
    expect(list.contents.assets[0]?.captured).toMatchObject({ kind: 'instant', offsetMinutes: 120 });
    expect(list.contents.list?.subject).toBe('unknown');
  });
});

describe('a line is a name only when all of it is one', () => {
  it.each([
    'Dear Anna,\nhere are the photos: IMG_0001.HEIC and IMG_0002.JPG.\nYours\n',
    'IMG_0001.HEIC was taken in June\nIMG_0002.JPG is blurred\n',
    'id=5 file=IMG_0001.HEIC ok\nid=6 file=IMG_0002.JPG ok\n',
    'photos\n======\nsome words\nIMG_0001.HEIC\n',
    'Uploaded IMG_0001.HEIC\nUploaded IMG_0002.JPG\n',
    '?? IMG_0001.HEIC\n?? IMG_0002.JPG\n',
    '.rw-r--r-- 1.9M a  4 Jun 2022 IMG_0001.HEIC\n.rw-r--r-- 1.9M a  4 Jun 2022 IMG_0002.JPG\n',
    'IMG_0001.HEIC: ISO Media, HEIF Image\nIMG_0002.JPG: JPEG image data\n',
    '["Dear Anna", "here are IMG_0001.HEIC and", "IMG_0002.JPG or so"]',
  ])('%j is no list', async (text) => {
    expect(await read([listFile('letter.txt', text)])).toMatchObject([
      { ok: false, problem: { code: 'list-other-form' } },
    ]);
  });
});

describe('names side by side', () => {
  it.each([
    'IMG_1.JPG,IMG_2.HEIC,IMG_3.MOV',
    'IMG_1.JPG;IMG_2.HEIC;IMG_3.MOV',
    'IMG_1.JPG; IMG_2.HEIC; IMG_3.MOV',
    'IMG_1.JPG*\nIMG_2.HEIC*\nIMG_3.MOV*',
  ])('are all read: %s', async (text) => {
    const list = await readOne([listFile('names.txt', `${text}\n`)]);
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['IMG_1.JPG', 'IMG_2.HEIC', 'IMG_3.MOV']);
  });
});
