import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStores } from '../../../src/main/app-stores.ts';
import { createHistoryStore } from '../../../src/main/stores/history-store.ts';
import { writeBeside } from '../../../src/main/stores/json-store.ts';
import { createListStore } from '../../../src/main/stores/list-store.ts';
import { sampleHistoryEntry, sampleList } from '../../bridge/samples.ts';
import { memoryLog } from '../fake-log.ts';
import { loadList } from './load-list.ts';

const folder = (): string => mkdtempSync(path.join(os.tmpdir(), 'two-places-store-'));

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
  const store = createHistoryStore(folder(), memoryLog());
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
    expect(await loadList(store, list.id)).toEqual(list);
    const part = async (n: number) => {
      const outcome = await store.loadPart(list.id, n);
      return outcome.ok ? outcome.value : outcome.problem;
    };
    expect(await part(0)).toMatchObject({ id: list.id, parts: 4, part: 0 });
    expect(await part(3)).toMatchObject({ part: 3 });
    expect(await part(4)).toBeNull();
    await store.remove(list.id);
    expect(await loadList(store, list.id)).toBeNull();
    expect(readdirSync(path.join(base, 'lists-2'))).toEqual([]);
  });

  test('a list that did not come whole never replaces the one before', async () => {
    const base = folder();
    const store = createListStore(base, memoryLog());
    await store.save(sampleList(1));
    const part = { id: 'list-1', name: 'n', format: 'table' as const, parts: 3, text: '[]' };
    expect(await store.savePart({ ...part, part: 1 })).toBe(false);
    expect(await store.savePart({ ...part, part: 0 })).toBe(true);
    expect(await store.savePart({ ...part, part: 2 })).toBe(false);
    expect((await loadList(store, 'list-1'))?.contents.assets).toHaveLength(1);
    expect(readdirSync(path.join(base, 'lists-2')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('an id is never a path', async () => {
    const base = folder();
    const store = createListStore(base, memoryLog());
    await store.save({ ...sampleList(1), id: '../../escaped' });
    expect(readdirSync(base)).toEqual(['lists-2']);
    expect(existsSync(path.join(base, '..', 'escaped'))).toBe(false);
    expect((await loadList(store, '../../escaped'))?.id).toBe('../../escaped');
  });

  test('a list that cannot be read stays where it is, and is not called gone', async () => {
    const base = folder();
    const store = createListStore(base, memoryLog());
    await store.save(sampleList(1));
    const [name = ''] = readdirSync(path.join(base, 'lists-2'));
    const file = path.join(base, 'lists-2', name, 'part-0.txt');
    const text = readFileSync(file, 'utf8');
    unlinkSync(file);
    mkdirSync(file);
    expect(await store.loadPart('list-1', 0)).toEqual({ ok: false, problem: { code: 'kept-list-unreadable' } });
    rmdirSync(file);
    writeFileSync(file, text);
    expect((await loadList(store, 'list-1'))?.contents.assets).toHaveLength(1);
    expect(await store.loadPart('another', 0)).toEqual({ ok: true, value: null });
  });

  test('a list damaged twice is set aside twice', async () => {
    const base = folder();
    const store = createListStore(base, memoryLog());
    for (const text of ['first', 'second']) {
      await store.save(sampleList(1));
      const [name = ''] = readdirSync(path.join(base, 'lists-2')).filter((each) => !each.includes('damaged'));
      writeFileSync(path.join(base, 'lists-2', name, 'part-0.txt'), text);
      expect(await store.loadPart('list-1', 0)).toEqual({ ok: false, problem: { code: 'kept-list-damaged' } });
    }
    expect(readdirSync(path.join(base, 'lists-2')).filter((each) => each.includes('damaged'))).toHaveLength(2);
  });

  test('a damaged list is set aside, not half given', async () => {
    const base = folder();
    const store = createListStore(base, memoryLog());
    await store.save(sampleList(6_000));
    const [name = ''] = readdirSync(path.join(base, 'lists-2'));
    writeFileSync(path.join(base, 'lists-2', name, 'part-1.txt'), '{"text": 1');
    expect(await loadList(store, 'list-1')).toBeNull();
    expect(readdirSync(path.join(base, 'lists-2'))).toEqual([`${name}.damaged`]);
  });
});

test('what could not be brought back is said, by the name of its file', async () => {
  const base = folder();
  mkdirSync(path.join(base, 'places-2.json'));
  writeFileSync(path.join(base, 'settings-2.json'), 'damaged');
  const stores = openStores(base, memoryLog());
  expect(await stores.persistenceProblems()).toEqual(
    expect.arrayContaining([
      { code: 'kept-damaged', path: 'settings-2.json' },
      { code: 'kept-unreadable', path: 'places-2.json' },
    ]),
  );
  expect(await stores.persistenceProblems()).toHaveLength(2);
  expect(await openStores(folder(), memoryLog()).persistenceProblems()).toEqual([]);
});
