import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openStores } from '../../../src/main/app-stores.ts';
import { createHistoryStore } from '../../../src/main/stores/history-store.ts';
import { createJsonStore } from '../../../src/main/stores/json-store.ts';
import { createListStore } from '../../../src/main/stores/list-store.ts';
import { writeBeside } from '../../../src/main/stores/write-beside.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { sampleHistoryEntry, sampleList } from '../../bridge/samples.ts';
import { memoryLog } from '../fake-log.ts';

const folder = (): string => mkdtempSync(path.join(os.tmpdir(), 'two-places-store-'));
const schema = z.strictObject({ n: z.int() });

describe('a JSON store', () => {
  test('gives what was set, also to the next start', async () => {
    const file = path.join(folder(), 'deep', 'n.json');
    const store = createJsonStore(file, schema, { n: 0 }, memoryLog());
    expect(await store.get()).toEqual({ n: 0 });
    await Promise.all([store.set({ n: 1 }), store.set({ n: 2 })]);
    expect(await store.get()).toEqual({ n: 2 });
    expect(await createJsonStore(file, schema, { n: 0 }, memoryLog()).get()).toEqual({ n: 2 });
    expect(readdirSync(path.dirname(file))).toEqual(['n.json']);
  });

  test.each(['', '{', 'null', '{"n":"x"}', '{"n":1,"m":2}', '\0\0\0', '[[[['])(
    'sets %j aside and starts again',
    async (text) => {
      const file = path.join(folder(), 'n.json');
      writeFileSync(file, text);
      const log = memoryLog();
      const store = createJsonStore(file, schema, { n: 7 }, log);
      expect(await store.get()).toEqual({ n: 7 });
      expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text);
      expect(log.lines.join()).toContain('damaged');
      await store.set({ n: 8 });
      expect(await createJsonStore(file, schema, { n: 0 }, memoryLog()).get()).toEqual({ n: 8 });
    },
  );

  test('damaged twice: both are kept', async () => {
    const file = path.join(folder(), 'n.json');
    for (const text of ['first', 'second']) {
      writeFileSync(file, text);
      await createJsonStore(file, schema, { n: 0 }, memoryLog()).get();
    }
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('first');
    expect(readFileSync(`${file}.damaged-2`, 'utf8')).toBe('second');
  });

  // A folder and a link in a circle cannot be read by anybody, not even by root.
  test.each([
    ['a folder', (file: string) => mkdirSync(file)],
    ['a circle', (file: string) => symlinkSync(file, file)],
  ])('what is there and cannot be read (%s) is never written over', async (_, make) => {
    for (const first of ['get', 'set'] as const) {
      const base = folder();
      const file = path.join(base, 'n.json');
      make(file);
      const told: Problem[] = [];
      const store = createJsonStore(file, schema, { n: 0 }, memoryLog(), (problem) => told.push(problem));
      if (first === 'get') expect(await store.get()).toEqual({ n: 0 });
      await store.set({ n: 1 });
      await store.set({ n: 2 });
      expect(await store.get()).toEqual({ n: 2 });
      expect(lstatSync(file).isFile()).toBe(false);
      expect(readdirSync(base)).toEqual(['n.json']);
      expect(told).toEqual([{ code: 'kept-unreadable', path: 'n.json' }]);
    }
  });

  test('a file that is well again is read at the next start, as it was', async () => {
    const file = path.join(folder(), 'n.json');
    mkdirSync(file);
    const store = createJsonStore(file, schema, { n: 0 }, memoryLog());
    await store.set({ n: 1 });
    rmdirSync(file);
    writeFileSync(file, '{"n":5}');
    await store.set({ n: 2 });
    expect(await createJsonStore(file, schema, { n: 0 }, memoryLog()).get()).toEqual({ n: 5 });
  });

  test('a write that fails says so and the next one works', async () => {
    const base = folder();
    writeFileSync(path.join(base, 'file'), '');
    const store = createJsonStore(path.join(base, 'file', 'n.json'), schema, { n: 0 }, memoryLog());
    await expect(store.set({ n: 1 })).rejects.toThrow();
    await expect(store.set({ n: 2 })).rejects.toThrow();
  });
});

test('writing beside: a failed write leaves the file that was there, and nothing else', async () => {
  const base = folder();
  const file = path.join(base, 'report.html');
  writeFileSync(file, 'old');
  await expect(writeBeside(path.join(base, 'missing', 'x'), 'new')).rejects.toThrow();
  await expect(writeBeside(base, 'new')).rejects.toThrow();
  expect(readFileSync(file, 'utf8')).toBe('old');
  await writeBeside(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(base)).toEqual(['report.html']);
});

test('the history keeps the newest first, replaces by id, and keeps gap keys of the newest only', async () => {
  const store = createHistoryStore(path.join(folder(), 'history.json'), memoryLog());
  for (let n = 0; n < 25; n += 1) await store.add(sampleHistoryEntry(`c${n}`, n));
  await store.add(sampleHistoryEntry('c3', 3));
  const all = await store.list();
  expect(all).toHaveLength(25);
  expect(all[0]?.id).toBe('c24');
  expect(all[0]?.gapKeys).toHaveLength(1);
  expect(all[24]?.gapKeys).toHaveLength(0);
});

describe('the list store', () => {
  test('gives a list back, whole and in parts', async () => {
    const base = folder();
    const list = sampleList(12_345);
    await createListStore(base, memoryLog()).save(list);
    const store = createListStore(base, memoryLog());
    expect(await store.load(list.id)).toEqual(list);
    const part = async (n: number) => {
      const outcome = await store.loadPart(list.id, n);
      return outcome.ok ? outcome.value : outcome.problem;
    };
    expect(await part(0)).toMatchObject({ id: list.id, parts: 4, part: 0 });
    expect(await part(3)).toMatchObject({ part: 3 });
    expect(await part(4)).toBeNull();
    await store.remove(list.id);
    expect(await store.load(list.id)).toBeNull();
    expect(readdirSync(base)).toEqual([]);
  });

  test('a list that did not come whole never replaces the one before', async () => {
    const base = folder();
    const store = createListStore(base, memoryLog());
    await store.save(sampleList(1));
    const part = { id: 'list-1', name: 'n', format: 'table' as const, parts: 3, text: '[]' };
    expect(await store.savePart({ ...part, part: 1 })).toBe(false);
    expect(await store.savePart({ ...part, part: 0 })).toBe(true);
    expect(await store.savePart({ ...part, part: 2 })).toBe(false);
    expect((await store.load('list-1'))?.contents.assets).toHaveLength(1);
    expect(readdirSync(base).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('an id is never a path', async () => {
    const base = folder();
    const store = createListStore(path.join(base, 'lists'), memoryLog());
    await store.save({ ...sampleList(1), id: '../../escaped' });
    expect(readdirSync(base)).toEqual(['lists']);
    expect(existsSync(path.join(base, '..', 'escaped'))).toBe(false);
    expect((await store.load('../../escaped'))?.id).toBe('../../escaped');
  });

  test('a list that cannot be read stays where it is, and is not called gone', async () => {
    const base = folder();
    const store = createListStore(base, memoryLog());
    await store.save(sampleList(1));
    const [name = ''] = readdirSync(base);
    const file = path.join(base, name, 'part-0.json');
    const text = readFileSync(file, 'utf8');
    unlinkSync(file);
    mkdirSync(file);
    expect(await store.loadPart('list-1', 0)).toEqual({ ok: false, problem: { code: 'kept-list-unreadable' } });
    rmdirSync(file);
    writeFileSync(file, text);
    expect((await store.load('list-1'))?.contents.assets).toHaveLength(1);
    expect(await store.loadPart('another', 0)).toEqual({ ok: true, value: null });
  });

  test('a list damaged twice is set aside twice', async () => {
    const base = folder();
    const store = createListStore(base, memoryLog());
    for (const text of ['first', 'second']) {
      await store.save(sampleList(1));
      const [name = ''] = readdirSync(base).filter((each) => !each.includes('damaged'));
      writeFileSync(path.join(base, name, 'part-0.json'), text);
      expect(await store.loadPart('list-1', 0)).toEqual({ ok: false, problem: { code: 'kept-list-damaged' } });
    }
    expect(readdirSync(base).filter((each) => each.includes('damaged'))).toHaveLength(2);
  });

  test('a damaged list is set aside, not half given', async () => {
    const base = folder();
    const store = createListStore(base, memoryLog());
    await store.save(sampleList(6_000));
    const [name = ''] = readdirSync(base);
    writeFileSync(path.join(base, name, 'part-1.json'), '{"text": 1');
    expect(await store.load('list-1')).toBeNull();
    expect(readdirSync(base)).toEqual([`${name}.damaged`]);
  });
});

test('what could not be brought back is said, by the name of its file', async () => {
  const base = folder();
  mkdirSync(path.join(base, 'places.json'));
  writeFileSync(path.join(base, 'settings.json'), 'damaged');
  const stores = openStores(base, memoryLog());
  expect(await stores.troubles()).toEqual(
    expect.arrayContaining([
      { code: 'kept-damaged', path: 'settings.json' },
      { code: 'kept-unreadable', path: 'places.json' },
    ]),
  );
  expect(await stores.troubles()).toHaveLength(2);
  expect(await openStores(folder(), memoryLog()).troubles()).toEqual([]);
});
