import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedList } from '../../../src/lists/parsed-list.ts';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import { isComplete } from '../../../src/model/place.ts';
import { renderGapCsv } from '../../../src/report/render-gap-csv.ts';
import { fingerprintOf, photoDetails } from '../../fixtures/lists/apple-rows.ts';
import { line, listFile, note, read, readOne } from '../../fixtures/lists/list-file.ts';
import { reportInput } from '../../report/make-input.ts';

const names = (list: ParsedList) => list.contents.assets.map(({ name }) => name);
const day = (list: ParsedList, i = 0) => {
  const time = list.contents.assets[i]?.captured;
  return time && 'ms' in time ? new Date(time.ms).toISOString().slice(0, 16) : time?.kind;
};

describe('a table', () => {
  it('finds its columns by meaning', async () => {
    const text = `No,File name,Date taken,File size,Checksum\n1,a.jpg,2022-06-04 12:11:00,"1,953,393",${fingerprintOf('a')}\n`;
    const list = await readOne([listFile('list.csv', text)]);
    expect(list.format).toBe('table');
    expect([list.checksums, list.sizes]).toEqual(['all', 'all']);
    expect(list.contents.assets[0]).toMatchObject({
      name: 'a.jpg',
      captured: { kind: 'wall', ms: Date.UTC(2022, 5, 4, 12, 11), precision: 'second' },
      resources: [{ size: 1953393, fingerprint: fingerprintOf('a') }],
    });
    expect(list.contents.notes).toEqual([]);
  });

  it('reads a German table with semicolons in Windows-1252', async () => {
    const text = 'Dateiname;Aufnahmedatum;Größe\nMünchen.jpg;04.06.2022 12:11;1.953.393\n';
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    const list = await readOne([listFile('liste.csv', bytes)]);
    expect(names(list)).toEqual(['München.jpg']);
    expect(day(list)).toBe('2022-06-04T12:11');
    expect(list.contents.assets[0]?.resources[0].size).toBe(1953393);
  });

  it('reads what Windows PowerShell and Excel write', async () => {
    const text = '\ufeffsep=;\r\n"Name";"Length"\r\n"a.jpg";"12"\r\n"b.jpg";"1 234"\r\n';
    const utf16 = new Uint8Array(text.length * 2);
    const view = new DataView(utf16.buffer);
    for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), true);
    const list = await readOne([listFile('x.csv', utf16)]);
    expect(list.contents.assets.map(({ resources }) => resources[0].size)).toEqual([12, 1234]);
  });

  it('reads tabs, names with line breaks, and paths', async () => {
    const text = 'path\tsize\n"C:\\Pics\\one\ntwo.jpg"\t5\nC:\\Pics\\b.jpg\t6\n';
    const list = await readOne([listFile('x.tsv', text)]);
    expect(names(list)).toEqual(['one\ntwo.jpg', 'b.jpg']);
    expect(list.contents.assets[1]?.resources[0].path).toBe('C:/Pics/b.jpg');
  });

  it('guesses columns without a header, and says so', async () => {
    const list = await readOne([listFile('x.csv', '2022-06-04,a.jpg,100000\n2022-06-05,b.jpg,200000\n')]);
    expect(names(list)).toEqual(['a.jpg', 'b.jpg']);
    expect(list.contents.assets.map(({ resources }) => resources[0].size)).toEqual([100_000, 200_000]);
    expect(note(list, 'columns-guessed')).toMatchObject({ detail: 'name=2, date=1, size=3', blocks: false });
    expect(note(list, 'day-precision')).toMatchObject({ count: 2 });
  });

  it('takes columns mapped by hand', async () => {
    const text = 'x,y,z\nfirst,2022-06-04,a\nsecond,2022-06-05,b\n';
    const list = await readOne([listFile('x.csv', text)], {
      mappings: [{ head: 'head ["x","y","z"]', columns: { name: 0, date: 1 } }],
    });
    expect(names(list)).toContain('second');
    expect(day(list, list.contents.assets.length - 1)).toContain('2022-06-05');
  });

  it('pairs Live Photos by name and time inside one folder', async () => {
    const text = [
      'path,date',
      'A/IMG_1.HEIC,2022-06-04 12:11:00',
      'A/IMG_1.MOV,2022-06-04 12:11:01',
      'B/IMG_1.MOV,2022-06-04 12:11:01',
    ].join('\n');
    const list = await readOne([listFile('x.csv', text)]);
    expect(list.contents.assets.map(({ kind }) => kind)).toEqual(['live-photo', 'video']);
  });

  it('pairs the one still and the one film of a name and day, and none of several', async () => {
    const kinds = async (...rows: readonly string[]) => {
      const list = await readOne([listFile('x.csv', `name,date\n${rows.join('\n')}\n`)]);
      return list.contents.assets.map(({ kind }) => kind);
    };
    expect(await kinds('IMG_1.HEIC,2022-06-04', 'IMG_1.MOV,2022-06-04')).toEqual(['live-photo']);
    expect(await kinds('IMG_1.HEIC,2022-06-04', 'IMG_1.MOV,2022-06-05')).toEqual(['photo', 'video']);
    expect(await kinds('IMG_1.HEIC,2022-06-04', 'IMG_1.JPG,2022-06-04', 'IMG_1.MOV,2022-06-04')).toEqual([
      'photo',
      'photo',
      'video',
    ]);
    expect(await kinds('IMG_1.HEIC,2022-06-04', 'IMG_1.MOV,2022-06-04', 'IMG_1.HEIC,2023-06-04')).toEqual([
      'live-photo',
      'photo',
    ]);
    expect(await kinds('IMG_1.JPG,2022-06-04', 'IMG_1.DNG,2022-06-04')).toEqual(['photo']);
  });

  it('counts a folder in a list of iCloud as a row that was not read, and passes it over in a list of files', async () => {
    const head = 'Name,Date taken,Size\nIMG_1.HEIC,2022-06-04 12:11:09,1000\n';
    for (const folder of ['2025/,,', '2025\\,2025-01-01 00:00:00,0']) {
      const list = await readOne([listFile('x.csv', `${head}${folder}\n`)]);
      expect(list.contents.list).toMatchObject({ subject: 'icloud', unread: 1 });
      expect(isComplete(list.contents)).toBe(false);
      expect(list.contents.problems).toEqual([expect.objectContaining({ code: 'list-row-unreadable', line: 3 })]);
      expect(ledgerTotal(list.contents.files)).toBe(0);
    }
    const files = await readOne([
      listFile('x.csv', 'Name,Is folder,Date taken\nIMG_1.HEIC,no,2022-06-04 12:11:09\n2025,yes,2022-06-04 12:11:09\n'),
    ]);
    expect(files.contents.list).toMatchObject({ subject: 'folder', unread: 0 });
    expect(line(files, 'not-photos')).toBe(-1);
  });

  it('names as many folders as it keeps, and counts the others', async () => {
    const text = `Name,Date taken\nIMG_1.HEIC,2022-06-04 12:11:09\n${'2025/,\n'.repeat(1_200)}`;
    const list = await readOne([listFile('x.csv', text)]);
    expect(list.contents.list?.unread).toBe(1_200);
    expect(ledgerTotal(list.contents.files)).toBe(0);
  });

  it('knows that a program has hashed files, and that photos with an address in the web are those of a service', async () => {
    const subject = async (head: string, cell: string) => {
      const text = `Name,Date taken,${head}\nIMG_1.HEIC,2022-06-04 12:11:09,${cell}\n`;
      const { contents } = await readOne([listFile('x.csv', text)]);
      expect(isComplete(contents)).toBe(contents.list?.subject === 'icloud');
      return contents.list?.subject;
    };
    expect(await subject('SHA1', '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8')).toBe('folder');
    expect(await subject('Checksum', '0cc175b9c0f1b6a831c399e269772661')).toBe('folder');
    expect(await subject('Link', 'https://photos.example.org/p/1')).toBe('other-service');
    expect(await subject('Link', 'https://www.icloud.com/photos/#1')).toBe('icloud');
    expect(await subject('Link', 'https://cvws.icloud-content.com/B/1')).toBe('icloud');
    expect(await subject('Link', 'https://icloud.com.example.org/1')).toBe('other-service');
    expect(await subject('Note', 'see the album')).toBe('icloud');
  });

  it('shows the date of a file as one, because it proves nothing', async () => {
    const list = await readOne([listFile('x.csv', 'Name,Date modified\na.jpg,2022-06-04 12:11\n')]);
    expect(list.contents.assets[0]?.captured.kind).toBe('file');
  });

  it('decides day and month by the whole column, or says that it cannot', async () => {
    const one = await readOne([listFile('x.csv', 'name,date\na.jpg,06/04/2022\nb.jpg,12/31/2021\n')]);
    expect(day(one)).toContain('2022-06-04');
    const two = await readOne([listFile('x.csv', 'name,date\na.jpg,06/04/2022\n')]);
    expect(day(two)).toBe('unknown');
    expect(note(two, 'dates-ambiguous')).toMatchObject({ count: 1, blocks: false });
  });

  it('reports bad rows with their lines, and is not complete then', async () => {
    const text =
      'name,date,size\na.jpg,2022-06-04,1\n,2022-06-04,2\nb.jpg\nc.jpg,yesterday,3\nd.jpg,2022-06-04,4,5\n\n';
    const list = await readOne([listFile('x.csv', text)]);
    expect(names(list)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect(list.contents.problems.map(({ code, line: at }) => [code, at])).toEqual([
      ['list-row-unreadable', 3],
      ['list-date-unreadable', 5],
      ['list-row-unreadable', 6],
    ]);
    expect(isComplete(list.contents)).toBe(false);
    expect(ledgerTotal(list.contents.files)).toBe(0);
  });

  it('does not claim a rounded size', async () => {
    const list = await readOne([listFile('x.csv', 'name,size\na.jpg,1.9 MB\nb.jpg,2 KB\n')]);
    expect(list.sizes).toBe('none');
  });

  it('does not take checksums of another kind for fingerprints', async () => {
    const list = await readOne([listFile('x.csv', `name,hash\na.jpg,${'0'.repeat(40)}\n`)]);
    expect(note(list, 'no-checksums')?.count ?? note(list, 'names-only')).toBeDefined();
    expect(list.checksums).toBe('none');
  });

  it('leaves out what is no photo, and counts it', async () => {
    const text = 'name,size\na.jpg,1\na.AAE,2\na.jpg.xmp,3\nnotes.txt,4\nnoending,5\n';
    const list = await readOne([listFile('x.csv', text)]);
    expect(names(list)).toEqual(['a.jpg', 'noending']);
    expect([line(list, 'adjustments'), line(list, 'sidecars'), line(list, 'not-photos')]).toEqual([-1, -1, -1]);
    expect(ledgerTotal(list.contents.files)).toBe(0);
  });

  it('keeps two equal rows: they are two photos', async () => {
    const list = await readOne([listFile('x.csv', 'name,date\na.jpg,2022-06-04\na.jpg,2022-06-04\n')]);
    expect(new Set(list.contents.assets.map(({ id }) => id)).size).toBe(2);
  });

  it('reads back what was written, however it is quoted and separated', async () => {
    const row = fc.record({
      name: fc.stringMatching(/^[A-Za-z0-9 ,;"é_-]{1,10}$/).map((stem) => `x${stem}.jpg`),
      at: fc.integer({ min: Date.UTC(2002, 0) / 1000, max: Date.UTC(2026, 0) / 1000 }),
      size: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1 }), fc.constantFrom(',', ';', '\t'), async (rows, delimiter) => {
        const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = rows.map(({ name, at, size }) =>
          [name, new Date(at * 1000).toISOString().slice(0, 19), String(size)].map(cell).join(delimiter),
        );
        const text = [['name', 'date', 'size'].join(delimiter), ...lines].join('\n');
        const list = await readOne([listFile('x.csv', text)]);
        const back = list.contents.assets.map(({ name, captured, resources }) => ({
          name,
          at: captured.kind === 'wall' ? captured.ms / 1000 : null,
          size: resources[0].size,
        }));
        expect(back).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const results = await read([listFile('x', bytes)]);
        expect(results).toHaveLength(1);
        for (const result of results) {
          if (result.ok) expect(ledgerTotal(result.list.contents.files)).toBe(0);
          else expect(result.problem.code).not.toBe('internal');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a table that is a listing of a folder', () => {
  const blocked = async (text: string, columns?: { name: number }) => {
    const mappings = columns ? [{ head: 'head ["a","b"]', columns }] : [];
    const list = await readOne([listFile('x.csv', text)], { mappings });
    return list.contents.notes.filter((found) => found.blocks).map(({ code }) => code);
  };

  it.each([
    ['PowerShell', '"FullName","Length","LastWriteTime"\n"C:\\Users\\a\\a.jpg","5","04.06.2022 12:11:00"\n'],
    ['PowerShell, names only', '"Name","Length"\n"a.jpg","5"\n'],
    ['Explorer', 'Name,Size,Date modified\na.jpg,5,2022-06-04 12:11\n'],
    ['paths of a Mac', 'File,Date taken\n/Users/a/Pictures/a.jpg,2022-06-04 12:11:00\n'],
    ['a folder of its own column', 'Name,Folder,Date taken\na.jpg,\\\\nas\\photos,2022-06-04 12:11:00\n'],
    ['no header', '/home/a/a.jpg,5\n/home/a/b.jpg,6\n'],
  ])('%s: would find itself and prove nothing', async (_, text) => {
    expect(await blocked(text)).toEqual(['list-of-files']);
  });

  it('is one too when its columns are mapped by hand', async () => {
    expect(await blocked('a,b\nx,/home/a/a.jpg\ny,/home/a/b.jpg\n', { name: 1 })).toEqual(['list-of-files']);
  });

  it('is not every table with folders: albums and days are folders too', async () => {
    expect(await blocked('Name,Folder,Date taken\na.jpg,2022/06/04,2022-06-04 12:11:00\n')).toEqual([]);
    expect(await blocked('Name,Date taken,Date modified\na.jpg,2022-06-04 12:11:00,2023-01-01 10:00:00\n')).toEqual([]);
  });

  it('is no list of everything when it is our own table of gaps', async () => {
    const input = reportInput();
    const rows = renderGapCsv(input);
    expect(await blocked(rows)).toContain('only-missing-files');
  });
});

it('hashes of another kind show that a program has read files, in a table and in JSON', async () => {
  const hash = 'b'.repeat(64);
  const texts = [
    `name,taken,sha256\nIMG_1.JPG,2022-06-04 12:11:09,${hash}\n`,
    JSON.stringify([{ note: 'x', name: 'IMG_1.JPG', taken: '2022-06-04 12:11:09', sha256: hash }]),
  ];
  for (const text of texts) {
    const list = await readOne([listFile('l.txt', text)]);
    expect(note(list, 'list-of-files')?.blocks).toBe(true);
    expect(list.contents.list?.subject).toBe('folder');
  }
});

it('a list none of whose rows could be read is not called empty', async () => {
  const empty = await readOne([listFile('Photo Details.csv', photoDetails([]))]);
  const broken = await readOne([listFile('Photo Details.csv', `${photoDetails([])}x,y\n`)]);
  expect(note(empty, 'empty-list')?.blocks).toBe(true);
  expect(note(broken, 'empty-list')).toBeUndefined();
  expect(note(broken, 'rows-unreadable')?.blocks).toBe(true);
});

it.each(['ZORIGINALFILENAME', 'nom du fichier', 'Nombre', 'bestandsnaam', '文件名', 'Image Name', 'Foto'])(
  'JSON whose photos are named under “%s” is read as the table with that column is',
  async (key) => {
    const rows = [1, 2].map((n) => ({ [key]: `IMG_${n}.JPG`, date: `2022-06-0${n} 12:11:09`, size: 1000 + n }));
    const csv = [`${key},date,size`, ...rows.map((row) => Object.values(row).join(','))].join('\n');
    const columns = JSON.stringify({ columns: [key, 'date', 'size'], data: rows.map((row) => Object.values(row)) });
    for (const text of [csv, JSON.stringify(rows), rows.map((row) => JSON.stringify(row)).join('\n'), columns]) {
      const list = await readOne([listFile('l.txt', text)]);
      expect(names(list)).toEqual(['IMG_1.JPG', 'IMG_2.JPG']);
      expect(list.contents.assets.map(({ captured }) => captured.kind)).toEqual(['wall', 'wall']);
    }
  },
);

describe('a column that tells Live Photos', () => {
  const films = async (text: string) =>
    (await readOne([listFile('l.csv', text)])).contents.assets.map(({ name, kind, resources: [, film] }) => [
      name,
      kind,
      film?.role ?? null,
    ]);
  const photo = ['IMG_0001.HEIC', 'photo', null];
  const live = ['IMG_0001.HEIC', 'live-photo', 'live-video'];
  const day = '2022-06-04 12:11:09';

  it.each([
    ['name,date,live', 'yes', live],
    ['Name,Date,Live Photo', 'True', live],
    ['Name,Date,Live Photo', 'FALSCH', photo],
    ['name,date,live_photo', '0', photo],
    ['Name,Date,Kind', 'Live Photo', live],
    ['Name,Date,Media Subtypes', 'photoLive', live],
    ['Name,Date,Type', 'Photo', photo],
    // A number in a column of kinds is anything.
    ['Name,Date,Type', '1', photo],
  ])('%s: %s', async (head, cell, expected) => {
    expect(await films(`${head}\nIMG_0001.HEIC,${day},${cell}\n`)).toEqual([expected]);
  });

  it('adds no film where the film has a row, and one where that is of another day', async () => {
    const head = 'name,date,live';
    expect(await films(`${head}\nIMG_0001.HEIC,${day},yes\nIMG_0001.MOV,${day},yes\n`)).toEqual([live]);
    expect(await films(`${head}\nIMG_0001.HEIC,${day},yes\nIMG_0001.MOV,2023-06-04 12:11:09,no\n`)).toEqual([
      live,
      ['IMG_0001.MOV', 'video', null],
    ]);
  });
});

it('columns called like tags of EXIF, or dates as ExifTool writes them, show that a program has read files', async () => {
  for (const text of [
    'FileName,DateTimeOriginal\nIMG_0001.HEIC,2022-06-04 12:11:09\n',
    'Name;Date\nIMG_0001.HEIC;2022:06:04 12:11:09\nIMG_0002.HEIC;2022:06:04 12:11:10\n',
  ]) {
    const list = await readOne([listFile('l.csv', text)]);
    expect(list.contents.list?.subject).toBe('folder');
    expect(isComplete(list.contents)).toBe(false);
  }
});

it('a date in the words of Apple without its zone is a clock on the wall, in every other list than Apple’s', async () => {
  const written = 'June 4, 2022 12:11 PM';
  const at = Date.UTC(2022, 5, 4, 12, 11);
  const list = await readOne([listFile('l.csv', `Name;Date\nIMG_0001.HEIC;${written}\n`)]);
  expect(list.contents.assets[0]?.captured).toMatchObject({ kind: 'wall', ms: at });
  const apple = await readOne([listFile('Photo Details.csv', photoDetails([{ name: 'IMG_0001.HEIC', at: written }]))]);
  expect(apple.contents.assets[0]?.captured).toMatchObject({ kind: 'instant', ms: at });
});
