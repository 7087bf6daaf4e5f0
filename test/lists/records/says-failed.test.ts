import { describe, expect, it } from 'vitest';
import { saysFailed } from '../../../src/lists/records/says-failed.ts';
import { appleDate, fingerprintOf } from '../../fixtures/lists/apple-rows.ts';
import { listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

const FAILURES = [
  'ERROR: could not read 12 photos',
  'WARNING: 3 photos are missing',
  'Skipped 4 files',
  'Traceback (most recent call last):',
  "Can't open 2 of the photos",
  'Export incomplete',
  'not all photos were exported',
  '12 more photos follow',
  'Fehler: 12 Fotos konnten nicht gelesen werden',
  'Es fehlen 3 Bilder',
  '3 Fotos übersprungen',
  'Liste unvollständig',
  'Erreur : 3 photos introuvables',
  'Échec de la lecture de 4 photos',
  'No se pudieron leer 3 fotos',
  'Faltan 3 fotos',
  'Impossibile leggere 3 foto',
  'Mancano 3 foto',
  'Lezen van 3 fotos mislukt',
  'Não foi possível ler 3 fotos',
  'Kunde inte läsa: 3 bilder saknas',
  'Błąd: brakuje 3 zdjęć',
  'Ошибка: 3 фото не найдены',
  '3枚の写真の読み込みに失敗しました',
  '错误:3 张照片无法读取',
  '사진 3장을 찾을 수 없습니다',
];

const HARMLESS = [
  'My photos of November',
  'Loading library...',
  'Table 1',
  'Using last opened Photos library: /Users/a/Missing/Photos Library.photoslibrary',
  '0 errors',
  'no errors',
  'No photos missing',
  'Errors: 0',
  'Fehler: 0',
  'Keine Fehler',
  'Aucune erreur',
  'error-free',
  'Done. 53 photos exported.',
  'Urlaub in Fehlbach',
  'Hallo Oma,',
  'Stand: 22.11.2026',
];

describe('a line that says what failed', () => {
  it.each(FAILURES)('is known: %s', (line) => {
    expect(saysFailed(line)).toBe(true);
  });

  it.each(HARMLESS)('is not seen where nothing did: %s', (line) => {
    expect(saysFailed(line)).toBe(false);
  });

  it('takes no longer for a long line', () => {
    const started = performance.now();
    expect(saysFailed(`${'no '.repeat(400_000)}errors`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

const rows = [1, 2, 3].map((n) => ({ name: `IMG_000${n}.HEIC`, at: Date.UTC(2022, 5, n, 12, 11) }));
const APPLE = [
  'imgName,fileChecksum,favorite,hidden,deleted,originalCreationDate,viewCount,importDate',
  ...rows.map(({ name, at }) => `${name},${fingerprintOf(name)},no,no,no,"${appleDate(at)}",0,"${appleDate(at)}"`),
];
const TABLE = ['Name;Date taken;Size', ...rows.map(({ name, at }) => `${name};${new Date(at).toISOString()};1000`)];
const JSON_ROWS = JSON.stringify(
  rows.map(({ name, at }) => ({
    uuid: name,
    original_filename: name,
    date: new Date(at).toISOString(),
    fingerprint: fingerprintOf(name),
    incloud: true,
    iscloudasset: true,
    shared: false,
  })),
);
const BLOCKS = rows
  .map(({ name, at }) => `Name : ${name}\nDate taken : ${new Date(at).toISOString()}\nSize : 1000`)
  .join('\n\n');

const FORMS: readonly (readonly [form: string, lines: readonly string[]])[] = [
  ["Apple's list", APPLE],
  ['a table', TABLE],
  ['JSON', [JSON_ROWS]],
  ['JSON, one object a line', (JSON.parse(JSON_ROWS) as unknown[]).map((row) => JSON.stringify(row))],
  ['blocks', BLOCKS.split('\n')],
];

describe.each(FORMS)('%s', (_, lines) => {
  const told = ['ERROR: could not read 12 photos', '3 Fotos fehlen'];

  it.each(told)('with "%s" before it is not whole', async (line) => {
    const list = await readOne([listFile('list.txt', `${line}\n${lines.join('\n')}\n`)]);
    expect(list.contents.assets).toHaveLength(3);
    expect(note(list, 'rows-unreadable')?.blocks).toBe(true);
    expect(list.contents.problems).toContainEqual(
      expect.objectContaining({ code: 'list-row-unreadable', line: 1, detail: line }),
    );
  });

  it.each(told)('with "%s" behind it is not whole', async (line) => {
    const list = await readOne([listFile('list.txt', `${lines.join('\n')}\n${line}\n`)]);
    expect(list.contents.assets).toHaveLength(3);
    expect(list.contents.list?.unread).toBeGreaterThan(0);
  });

  it.each(['My photos', 'Loading library...', '0 errors'])('with "%s" before it is as it is', async (line) => {
    const list = await readOne([listFile('list.txt', `${line}\n${lines.join('\n')}\n`)]);
    expect(list.contents.assets).toHaveLength(3);
    expect(list.contents.list?.unread).toBe(0);
    expect(note(list, 'says-more')).toBeUndefined();
  });

  it.each(['First 1000 of 5000 photos', 'Page 1 of 3', 'Seite 2 von 2', '5.000 Fotos', 'rows 1-100 von 500'])(
    'under the title "%s" is a part of itself',
    async (line) => {
      const list = await readOne([listFile('list.txt', `${line}\n${lines.join('\n')}\n`)]);
      expect(list.contents.assets).toHaveLength(3);
      expect(note(list, 'says-more')?.blocks).toBe(true);
    },
  );

  it.each(['3 photos', 'Page 1 of 1', '3 of 3', '2022 photos', 'Stand 22 de 2022', 'Fotos von 2022'])(
    'under the title "%s" is all of it',
    async (line) => {
      const list = await readOne([listFile('list.txt', `${line}\n${lines.join('\n')}\n`)]);
      expect(note(list, 'says-more')).toBeUndefined();
      expect(list.contents.list?.unread).toBe(0);
    },
  );
});

describe('a list below the prompt of a terminal', () => {
  const under = (command: string) => readOne([listFile('list.txt', `anna@mac ~ % ${command}\n${APPLE.join('\n')}\n`)]);

  it.each([
    'head -4 list.csv',
    'osxphotos query --album Rome',
    'cat list.csv | grep 2022',
    'osxphotos query --limit 3',
  ])('is a part where the command asks for one: %s', async (command) => {
    expect(note(await under(command), 'says-more')?.blocks).toBe(true);
  });

  it.each(['cat list.csv', 'osxphotos query --json', 'osxphotos dump --deleted'])(
    'is all of it after %s',
    async (command) => {
      expect(note(await under(command), 'says-more')).toBeUndefined();
    },
  );
});

describe('an object around the records', () => {
  const photos = JSON.parse(JSON_ROWS) as unknown[];

  it.each([
    { status: '12 photos could not be read', photos },
    { photos, limit: 3 },
    { photos, offset: 100 },
    { photos, page: 2 },
    { page: 1, pages: 5, photos },
    { photos, skipped: 4 },
    { photos, fehler: ['x'] },
  ])('says that they are a part: %#', async (wrapper) => {
    const list = await readOne([listFile('list.json', JSON.stringify(wrapper))]);
    expect(note(list, 'says-more')?.blocks).toBe(true);
  });

  it.each([
    { status: 'ok', photos, limit: 100, offset: 0, page: 1, pages: 1, skipped: 0, errors: [] },
    { library: '/Users/a/Missing/Photos Library.photoslibrary', photos },
  ])('says nothing of the kind: %#', async (wrapper) => {
    const list = await readOne([listFile('list.json', JSON.stringify(wrapper))]);
    expect(note(list, 'says-more')).toBeUndefined();
  });
});
