import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { openStores } from '../../../src/main/app-stores.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { memoryLog } from '../fake-log.ts';
import { loadList } from './load-list.ts';

// Files as each version wrote them. They never change: whoever upgrades has them on the disk.

/** Version 1 (0.1.0): no envelope, no version, every field there. */
const FIRST = {
  settings: '{"theme":"dark","language":"de","monthlyReminder":true,"watchFolders":false}',
  session:
    '{"answers":{"icloudPhotosOn":true,"status":"finished","storageFull":false,"optimizeOn":true,"phonePhotos":1200,"phoneVideos":34,"advancedDataProtection":false,"usesSharedLibrary":false,"recentlyDeletedChecked":true,"hiddenChecked":true,"iosVersion":"ios18","answeredAt":1790000000000},"counts":{"view":"icloud-com","photos":1200,"videos":34,"firstDay":"2015-01-02","lastDay":null},"listIds":["list-1"]}',
  places: JSON.stringify([
    {
      place: { id: 'place-a', kind: 'folder', source: 'scan', name: 'Photos', independenceKey: 'computer' },
      folder: path.resolve('/photos'),
      lastScanAt: 1_790_000_000_000,
    },
    {
      place: { id: 'place-b', kind: 'external-disk', source: 'scan', name: 'takeout', independenceKey: 'disk:x' },
      folder: path.resolve('/media/t7'),
      only: ['takeout-20260101T000000Z-001.zip', 'takeout-20260101T000000Z-002.zip'],
      lastScanAt: null,
    },
  ]),
  history:
    '[{"id":"check-1","at":1790000000000,"answer":"not-yet","eraseAnswer":"cannot-tell","listed":10,"here":9,"verified":8,"matched":1,"gaps":1,"listName":"Photo Details.csv","gapKeys":["missing-here:2023/IMG_1.HEIC"]}]',
  window: '{"x":10,"y":20,"width":1000,"height":700,"maximized":true}',
  reminded: '"2026-10"',
};

/** Version 2: the same in an envelope. */
const SECOND = Object.fromEntries(
  Object.entries(FIRST).map(([name, text]) => [`${name}-2`, `{"version":2,"value":${text}}`]),
);

const LIST_ABOUT =
  '{"place":{"id":"p","kind":"icloud","source":"list","name":"Photo Details.csv","independenceKey":"icloud"},"notes":[{"code":"minute-precision","blocks":false}],"files":[{"code":"rows-found","count":1},{"code":"assets","count":-1}],"problems":[],"asOf":1790000000000}';
const LIST_ASSETS =
  '[{"id":"row-1","kind":"photo","name":"IMG_0001.HEIC","captured":{"kind":"instant","ms":1685620800000,"offsetMinutes":120,"precision":"second"},"width":4032,"height":3024,"durationMs":null,"camera":null,"hasLocation":false,"flags":{"hidden":false,"deleted":false,"sharedLibrary":false,"burstFrame":false,"waiting":false},"deletedAt":null,"resources":[{"role":"original","state":"listed","name":"IMG_0001.HEIC","path":null,"size":1000001,"fingerprint":"AQxxxxxxxxxxxxxxxxxxxxxxxxxx","partialFingerprint":null,"type":null}]}]';

const hashed = createHash('sha256').update('list-1').digest('hex').slice(0, 40);

/** A list as each version kept it: the folder of lists, the ending of parts, and their text. */
const LISTS: Readonly<
  Record<string, readonly [folder: string, ending: string, part: (n: number, text: string) => string]>
> = {
  '1': [
    'lists',
    'json',
    (part, text) => JSON.stringify({ id: 'list-1', name: 'a.csv', format: 'apple-export', part, parts: 2, text }),
  ],
  '2': [
    'lists-2',
    'txt',
    (part, text) => {
      const sha256 = createHash('sha256').update(text).digest('hex');
      const head = { version: 2, id: 'list-1', name: 'a.csv', format: 'apple-export', part, parts: 2, sha256 };
      return `${JSON.stringify(head)}\n${text}`;
    },
  ],
};

function write(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, `${name}.json`), text);
}

function writeList(folder: string, version: string): string {
  const [lists = '', ending = '', part = () => ''] = LISTS[version] ?? [];
  const own = path.join(folder, lists, hashed);
  mkdirSync(own, { recursive: true });
  for (const [n, text] of [LIST_ABOUT, LIST_ASSETS].entries())
    writeFileSync(path.join(own, `part-${n}.${ending}`), part(n, text));
  return own;
}

describe.each([
  ['1', FIRST],
  ['2', SECOND],
])('what version %s kept', (version, texts) => {
  test('is all there, as it was', async () => {
    const folder = tempFolder();
    write(folder, texts);
    const stores = openStores(folder, memoryLog());
    expect(await stores.settings.get()).toMatchObject(JSON.parse(FIRST.settings));
    expect(await stores.session.get()).toMatchObject(JSON.parse(FIRST.session));
    expect(await stores.places.all()).toEqual(JSON.parse(FIRST.places));
    expect(await stores.history.list()).toMatchObject(JSON.parse(FIRST.history));
    expect(await stores.windowState.get()).toEqual(JSON.parse(FIRST.window));
    expect(await stores.reminded.get()).toBe('2026-10');
    expect(await stores.persistenceProblems()).toEqual([]);
  });

  test('its lists are read by the schemas of today', async () => {
    const folder = tempFolder();
    writeList(folder, version);
    const list = await loadList(openStores(folder, memoryLog()).lists, 'list-1');
    expect(list).toMatchObject({ id: 'list-1', name: 'a.csv', format: 'apple-export' });
    expect(list?.contents).toMatchObject({ ...JSON.parse(LIST_ABOUT), assets: JSON.parse(LIST_ASSETS) });
  });

  test('a list of it that is damaged is never given', async () => {
    for (const n of [0, 1]) {
      const folder = tempFolder();
      const own = writeList(folder, version);
      const [file = ''] = readdirSync(own).filter((name) => name.startsWith(`part-${n}.`));
      const text = readFileSync(path.join(own, file), 'utf8');
      writeFileSync(path.join(own, file), text.replace('"name', '"game').replace('\\"name', '\\"game'));
      const { lists } = openStores(folder, memoryLog());
      expect(await lists.loadPart('list-1', n)).toEqual({ ok: false, problem: { code: 'kept-list-damaged' } });
    }
  });
});

test('version 1 stays on the disk for an app of version 1, and no list of it comes back that is newer here', async () => {
  const folder = tempFolder();
  write(folder, FIRST);
  writeList(folder, '1');
  const stores = openStores(folder, memoryLog());
  await stores.settings.set({ ...(await stores.settings.get()), theme: 'light' });
  await stores.lists.savePart({ id: 'list-1', name: 'b.csv', format: 'table', part: 0, parts: 1, text: LIST_ABOUT });
  expect(readFileSync(path.join(folder, 'settings.json'), 'utf8')).toBe(FIRST.settings);
  expect(readdirSync(path.join(folder, 'lists', hashed))).toHaveLength(2);
  const { lists } = openStores(folder, memoryLog());
  expect((await loadList(lists, 'list-1'))?.name).toBe('b.csv');
  expect(await lists.loadPart('list-1', 1)).toEqual({ ok: true, value: null });
  const part = path.join(folder, 'lists-2', hashed, 'part-0.txt');
  writeFileSync(part, 'damaged');
  for (let start = 0; start < 2; start += 1) {
    const next = await openStores(folder, memoryLog()).lists.loadPart('list-1', 0);
    expect(next).toEqual(
      start === 0 ? { ok: false, problem: { code: 'kept-list-damaged' } } : { ok: true, value: null },
    );
  }
});

test('a list of a format that only a newer version knows is told, and stays', async () => {
  const folder = tempFolder();
  const own = writeList(folder, '2');
  const file = path.join(own, 'part-0.txt');
  writeFileSync(file, readFileSync(file, 'utf8').replace('apple-export', 'crystal-ball'));
  const { lists } = openStores(folder, memoryLog());
  expect(await lists.loadPart('list-1', 0)).toEqual({ ok: false, problem: { code: 'kept-list-unreadable' } });
  expect(readdirSync(own)).toHaveLength(2);
});

test('fields that a file does not have are not answered, not chosen, not known', async () => {
  const folder = tempFolder();
  write(folder, {
    'settings-2': '{"version":2,"value":{"theme":"dark"}}',
    'session-2': '{"version":2,"value":{"answers":{"hiddenChecked":true}}}',
    'history-2': '{"version":2,"value":[{"id":"a","at":1}]}',
  });
  const stores = openStores(folder, memoryLog());
  expect(await stores.settings.get()).toMatchObject({ theme: 'dark', language: 'system', monthlyReminder: false });
  const { answers, counts } = await stores.session.get();
  expect(answers).toEqual({ ...NO_ANSWERS, hiddenChecked: true });
  expect(counts).toBeNull();
  expect((await stores.history.list())[0]).toMatchObject({ answer: 'cannot-tell', eraseAnswer: 'cannot-tell' });
  expect(await stores.persistenceProblems()).toEqual([]);
});

test('a choice that only a newer version knows is the default here, and stays in the file', async () => {
  const folder = tempFolder();
  write(folder, {
    'settings-2': '{"version":2,"value":{"theme":"sepia","language":"fr","monthlyReminder":true,"watchFolders":true}}',
    'session-2': '{"version":2,"value":{"answers":{"status":"dreaming","iosVersion":"ios40"},"listIds":[]}}',
    'history-2': '{"version":2,"value":[{"id":"a","at":1,"answer":"very-much-so","eraseAnswer":"yes"}]}',
  });
  const stores = openStores(folder, memoryLog());
  const settings = await stores.settings.get();
  expect(settings).toMatchObject({ theme: 'system', language: 'system' });
  expect((await stores.session.get()).answers).toMatchObject({ status: null, iosVersion: null });
  expect((await stores.history.list())[0]?.answer).toBe('cannot-tell');
  await stores.settings.set({ ...settings, language: 'de' });
  expect(JSON.parse(readFileSync(path.join(folder, 'settings-2.json'), 'utf8')).value).toMatchObject({
    theme: 'sepia',
    language: 'de',
  });
  expect(await stores.persistenceProblems()).toEqual([]);
});

test.each([
  ['settings-2', '{"theme":7}'],
  ['session-2', '{"listIds":"list-1"}'],
  ['session-2', '{"answers":{"hiddenChecked":"yes"}}'],
  ['places-2', '[{"folder":"photos"}]'],
  ['history-2', '{}'],
])('a value of another type (%s: %s) is damage, and is told', async (name, value) => {
  const folder = tempFolder();
  write(folder, { [name]: `{"version":2,"value":${value}}` });
  expect(await openStores(folder, memoryLog()).persistenceProblems()).toEqual([
    { code: 'kept-damaged', path: `${name}.json` },
  ]);
});
