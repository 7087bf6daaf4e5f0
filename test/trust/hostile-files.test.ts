import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStores } from '../../src/main/app-stores.ts';
import { ledgerTotal } from '../../src/model/ledger.ts';
import type { PlaceContents } from '../../src/model/place.ts';
import { INDEX_FILE } from '../../src/scanner/index/earlier-index.ts';
import { readLibraryList } from '../../src/scanner/photos-library/read-library-list.ts';
import { readRememberedContents } from '../../src/scanner/remembered-contents.ts';
import { parseSidecar } from '../../src/scanner/takeout/takeout-sidecar.ts';
import { sampleHistoryEntry, sampleList } from '../bridge/samples.ts';
import { listFile, read } from '../fixtures/lists/list-file.ts';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { mutate } from '../fixtures/media/mutate.ts';
import { type MadeAsset, makeLibrary } from '../fixtures/photos-library/make-library.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { timeless } from '../fixtures/timeless.ts';
import { memoryLog } from '../main/fake-log.ts';
import { loadList } from '../main/stores/load-list.ts';
import { requestFor, runScan } from '../scanner/scan/run-scan.ts';
import { TRIED } from '../tried.ts';
import { photoTree } from './photo-library.ts';

/** Far more than any of these texts takes, and far less than a reader that is not in proportion would. */
const BOUND_MS = 10_000;

describe('lists made to hurt', () => {
  const deep = 100_000;
  const long = 300_000;
  const TEXTS: Readonly<Record<string, string>> = {
    'arrays in arrays': '['.repeat(deep),
    'objects in objects': '{"a":'.repeat(deep),
    'an array around an array': `[${'['.repeat(deep)}${']'.repeat(deep)}]`,
    'a photo in a photo': `[{"original_filename":"a.jpg","uuid":"1","x":${'{"y":'.repeat(deep)}1${'}'.repeat(deep)}}]`,
    'one endless name': `Filename,Date\n${'a'.repeat(long)}.jpg,2023-06-01\n`,
    'one endless quote': `Filename,Date\n"${'a,"" \n'.repeat(long / 6)}`,
    'quotes only': `Filename,Date\n${'"'.repeat(long)}\n`,
    'an endless date': `Filename,Date\na.jpg,${'2'.repeat(long)}\n`,
    'a date of blanks': `Filename,Date\na.jpg,${' '.repeat(long)}x\n`,
    'a date of hyphens': `Filename,Date\na.jpg,${'2023-'.repeat(long / 5)}\n`,
    'an endless heading': `${'Filename,'.repeat(long / 9)}\n${','.repeat(long)}\n`,
    'no line ends': '/a/b/c.jpg '.repeat(long / 11),
    'returns only': '\r'.repeat(long),
    'blanks only': ' '.repeat(long),
    'a checksum without an end': 'a'.repeat(long),
    'numbers in brackets': `IMG_${'(1)'.repeat(long / 3)}.jpg\n`,
    'a log line without an end': `2025-09-17 23:01:33 INFO     Downloaded ${'/a'.repeat(long / 2)}\n`,
    'bytes of nothing': '\u0000'.repeat(long),
    'a number beyond all numbers': `[{"SourceFile":"a.jpg","FileSize":${'9'.repeat(long)}}]`,
  };

  it.each(Object.entries(TEXTS))('%s: read or refused, in bounded time', async (_, text) => {
    const began = performance.now();
    for (const name of ['x.csv', 'x.json', 'x.txt']) {
      for (const result of await read([listFile(name, text)])) {
        if (result.ok) expect(ledgerTotal(result.list.contents.files)).toBe(0);
        else expect(result.problem.code).not.toBe('internal');
      }
    }
    expect(performance.now() - began).toBeLessThan(BOUND_MS);
  });

  it('a zip whose names climb out of it is read where it is: nothing is unpacked to the disk', async () => {
    const names = [
      '../../../evil.csv',
      '/etc/evil.csv',
      'C:\\evil.csv',
      '..\\..\\evil.csv',
      'a/../../evil.csv',
      '\u0000.csv',
    ];
    const content = 'imgName,fileChecksum,favorite,hidden,deleted,originalCreationDate,viewCount,importDate\n';
    const zip = await makeZip(names.map((name) => ({ path: name, content })));
    const place = tempFolder();
    const before = process.cwd();
    process.chdir(place);
    try {
      for (const result of await read([listFile('iCloud Photos Part 1 of 1.zip', zip)]))
        if (!result.ok) expect(result.problem.code).not.toBe('internal');
    } finally {
      process.chdir(before);
    }
    expect(readdirSync(place)).toEqual([]);
  });
});

const damagedBytes = (bytes: Uint8Array, runs: number): Uint8Array[] =>
  Array.from({ length: runs }, (_, seed) => mutate(bytes, seed));

describe('a damaged Photos library', () => {
  it('changed databases: read, or refused with a problem, and never more photos than there were', () => {
    const library = path.join(tempFolder(), 'Test.photoslibrary');
    const assets: MadeAsset[] = Array.from({ length: 40 }, (_, i) => ({
      uuid: `U${i}`,
      name: `IMG_${i}.HEIC`,
      size: 1000 + i,
    }));
    const database = makeLibrary(library, '15', assets);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
    database.close();
    const file = path.join(library, 'database', 'Photos.sqlite');
    const good = new Uint8Array(readFileSync(file));
    let [read, refused] = [0, 0];
    for (const bytes of damagedBytes(good, TRIED.changedLibraries)) {
      writeFileSync(file, bytes);
      const result = readLibraryList(library, Date.UTC(2026, 10, 22));
      if (result.ok) read += 1;
      else refused += 1;
      if (result.ok) expect(result.list.contents.assets.length).toBeLessThanOrEqual(assets.length);
      else expect(result.problem.code).not.toBe('internal');
    }
    expect(read).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  });
});

describe('a Photos library made to hurt', () => {
  const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT';

  /** A library whose database was changed by somebody, and how long it took to refuse or read it. */
  function readChanged(change: string): { code: string; ms: number } {
    const library = path.join(tempFolder(), 'Test.photoslibrary');
    const database = makeLibrary(library, '15', [{ uuid: 'U1', name: 'IMG_1.HEIC', size: 1000 }]);
    database.exec(change);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    const began = performance.now();
    const result = readLibraryList(library, Date.UTC(2026, 10, 22));
    return { code: result.ok ? 'read' : result.problem.code, ms: performance.now() - began };
  }

  it.each([
    ['a view without an end', `DROP TABLE ZASSET; CREATE VIEW ZASSET AS ${endless} i AS Z_PK, 'u' AS ZUUID FROM n`],
    ['a view without an end, in other letters', `DROP TABLE ZASSET; CREATE VIEW zAsset AS ${endless} i AS Z_PK FROM n`],
    [
      'a second table that is a view',
      `DROP TABLE ZCLOUDMASTER; CREATE VIEW ZCLOUDMASTER AS ${endless} i AS Z_PK FROM n`,
    ],
    ['a table that is computed', 'DROP TABLE ZASSET; CREATE VIRTUAL TABLE ZASSET USING fts5(Z_PK, ZUUID)'],
    ['a column that is computed', `ALTER TABLE ZASSET ADD COLUMN ZDURATION2 AS (printf('%.*c', 900000000, 'x'))`],
    [
      'a photo with a million rows and more',
      `INSERT INTO ZADDITIONALASSETATTRIBUTES (ZASSET) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT 1 FROM n;
       INSERT INTO ZINTERNALRESOURCE (ZASSET, ZDATASTORESUBTYPE, ZVERSION, ZRECIPEID) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT 1, 1, 0, 0 FROM n`,
    ],
  ])('%s is refused, at once', (_, change) => {
    const { code, ms } = readChanged(change);
    expect(code).toBe('library-damaged');
    expect(ms).toBeLessThan(BOUND_MS);
  });

  it('what else a database may hold is no matter', () => {
    expect(readChanged(`CREATE VIEW ZOTHER AS ${endless} i FROM n`).code).toBe('read');
    expect(readChanged('CREATE VIRTUAL TABLE Z_RT_Asset_boundedByRect USING rtree(id, a, b)').code).toBe('read');
  });
});

describe('a damaged index', () => {
  const assetsOf = (contents: PlaceContents) => timeless(contents).assets;

  it('changed indexes: what is scanned is what is on the disk, not what the index says', async () => {
    const photos = path.join(photoTree(30), 'photos');
    const dataFolder = tempFolder();
    const truth = await runScan(photos, { proof: true, dataFolder });
    const good = new Uint8Array(readFileSync(path.join(dataFolder, INDEX_FILE)));
    let believed = 0;
    for (let seed = 0; seed < TRIED.changedIndexes; seed += 1) {
      const folder = tempFolder();
      const bytes = seed % 2 === 0 ? mutate(good, seed) : scratch(good, seed);
      writeFileSync(path.join(folder, INDEX_FILE), bytes);
      const remembered = await readRememberedContents(requestFor(photos, { proof: true, dataFolder: folder }));
      if (remembered) believed += 1;
      const run = await runScan(photos, { proof: true, dataFolder: folder });
      expect(assetsOf(run.contents), `seed ${seed}`).toEqual(assetsOf(truth.contents));
    }
    expect(believed).toBeGreaterThan(0);
  });

  /** One letter or digit becomes another, as one changed bit in the middle of a row makes it: the page stays a page. */
  function scratch(good: Uint8Array, seed: number): Uint8Array {
    const bytes = good.slice();
    const places = [...bytes.keys()].filter((at) => /[0-9A-Za-z+/]/.test(String.fromCharCode(bytes[at] ?? 0)));
    const at = places[(seed * 7919) % places.length] ?? 0;
    bytes[at] = bytes[at] === 0x35 ? 0x36 : 0x35;
    return bytes;
  }
});

describe('our own files, changed by somebody', () => {
  it('settings, session, places, history and lists: whatever is in them, the app starts and asks nothing of it', async () => {
    const parts = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.string(),
      fc.constantFrom(
        '{"__proto__":{"theme":"dark"}}',
        '[]',
        'null',
        '{"theme":"dark","__proto__":{"watchFolders":true}}',
        '['.repeat(50_000),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.tuple(parts, parts, parts, parts), async ([settings, session, places, history]) => {
        const folder = tempFolder();
        const texts = { settings, session, places, history };
        for (const [name, text] of Object.entries(texts)) {
          // Of both versions: bare, and in an envelope.
          if (text.length % 2 === 0) writeFileSync(path.join(folder, `${name}.json`), text);
          else writeFileSync(path.join(folder, `${name}-2.json`), `{"version":2,"value":${text}}`);
        }
        const stores = openStores(folder, memoryLog());
        expect(Object.keys(await stores.settings.get())).toContain('theme');
        expect((await stores.session.get()).answers).toBeDefined();
        for (const place of await stores.places.all()) expect(path.isAbsolute(place.folder)).toBe(true);
        expect(Array.isArray(await stores.history.list())).toBe(true);
        await stores.history.add(sampleHistoryEntry());
        expect(({} as { theme?: string }).theme).toBeUndefined();
      }),
      { numRuns: TRIED.changedSettings },
    );
  });

  it('a saved list with any byte changed is given whole or not at all', async () => {
    const base = tempFolder();
    const list = sampleList(3);
    await openStores(base, memoryLog()).lists.save(list);
    const [name = ''] = readdirSync(path.join(base, 'lists-2'));
    const parts = ['part-0.txt', 'part-1.txt'].map(
      (part) => new Uint8Array(readFileSync(path.join(base, 'lists-2', name, part))),
    );
    for (let seed = 0; seed < TRIED.changedSavedLists; seed += 1) {
      const folder = tempFolder();
      mkdirSync(path.join(folder, 'lists-2', name), { recursive: true });
      for (const [i, bytes] of parts.entries())
        writeFileSync(
          path.join(folder, 'lists-2', name, `part-${i}.txt`),
          i === seed % 2 ? mutate(bytes, seed) : bytes,
        );
      const loaded = await loadList(openStores(folder, memoryLog()).lists, list.id);
      if (loaded) expect(loaded).toEqual(list);
    }
  });

  it('sidecars of Google: any JSON is a sidecar or null', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const sidecar = parseSidecar(text);
        if (sidecar) expect(typeof sidecar.title).toBe('string');
      }),
    );
    expect(parseSidecar('['.repeat(200_000))).toBeNull();
  });
});
