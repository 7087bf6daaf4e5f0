import { lstatSync, mkdirSync, readdirSync, readFileSync, rmdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createJsonStore } from '../../../src/main/stores/json-store.ts';
import { manyValues, oneValue, type StoredShape } from '../../../src/main/stores/stored-shape.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { memoryLog } from '../fake-log.ts';

const N = oneValue('n', z.object({ n: z.int(), more: z.object({ deep: z.int() }).default({ deep: 0 }) }), {
  n: 7,
  more: { deep: 0 },
});
const n = (value: number) => ({ n: value, more: { deep: 0 } });
const MANY = manyValues('many', z.object({ id: z.string(), n: z.int() }), ({ id }) => id);

/** A third version of `n`, in which the number is called `count`: a change that a default cannot mend. */
const THIRD: StoredShape<{ count: number }> = {
  ...oneValue('n', z.object({ count: z.int() }), { count: -1 }),
  version: 3,
  earlier: [
    { version: 2, migrate: (stored) => ({ count: z.object({ n: z.int() }).safeParse(stored).data?.n }) },
    { version: 1, migrate: (stored) => stored },
  ],
};

const stored = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('a JSON store', () => {
  test('gives what was set, also to the next start', async () => {
    const folder = path.join(tempFolder(), 'deep');
    const store = createJsonStore(folder, N, memoryLog());
    expect(await store.get()).toEqual(n(7));
    await Promise.all([store.set(n(1)), store.set(n(2))]);
    expect(await store.get()).toEqual(n(2));
    expect(await createJsonStore(folder, N, memoryLog()).get()).toEqual(n(2));
    expect(readdirSync(folder)).toEqual(['n-2.json']);
    expect(stored(path.join(folder, 'n-2.json'))).toEqual({ version: 2, value: n(2) });
  });

  test('makes each of several changes at once of what the others have left', async () => {
    const folder = tempFolder();
    const store = createJsonStore(folder, N, memoryLog());
    const more = (by: number) => store.change(({ n: before }) => n(before * 10 + by));
    await Promise.all([more(1), more(2), more(3)]);
    expect(await store.get()).toEqual(n(7123));
    expect(await createJsonStore(folder, N, memoryLog()).get()).toEqual(n(7123));
  });

  test.each([
    '',
    '{',
    'null',
    '{"n":1}',
    '{"version":2}',
    '{"version":2,"value":{"n":"x"}}',
    '{"version":3,"value":{"n":1}}',
    '\0\0\0',
    '[[[[',
  ])('sets %j aside and starts again', async (text) => {
    const folder = tempFolder();
    const file = path.join(folder, 'n-2.json');
    writeFileSync(file, text);
    // One of the version before is too old to take its place.
    writeFileSync(path.join(folder, 'n.json'), '{"n":3}');
    const log = memoryLog();
    const store = createJsonStore(folder, N, log);
    expect(await store.get()).toEqual(n(7));
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text);
    expect(log.lines.join()).toContain('damaged');
    expect(await createJsonStore(folder, N, memoryLog()).get()).toEqual(n(7));
    await store.set(n(8));
    expect(await createJsonStore(folder, N, memoryLog()).get()).toEqual(n(8));
  });

  test('damaged twice: both are kept', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'n-2.json');
    for (const text of ['first', 'second']) {
      writeFileSync(file, text);
      await createJsonStore(folder, N, memoryLog()).get();
    }
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('first');
    expect(readFileSync(`${file}.damaged-2`, 'utf8')).toBe('second');
  });

  // A folder and a link in a circle cannot be read by anybody, not even by root.
  test.each([
    ['a folder', 'n-2.json', (file: string) => mkdirSync(file)],
    ['a circle', 'n-2.json', (file: string) => symlinkSync(file, file)],
    ['a folder of the version before', 'n.json', (file: string) => mkdirSync(file)],
  ])('what is there and cannot be read (%s) is never written over', async (_, name, make) => {
    for (const first of ['get', 'set'] as const) {
      const folder = tempFolder();
      const file = path.join(folder, name);
      make(file);
      const told: Problem[] = [];
      const store = createJsonStore(folder, N, memoryLog(), (problem) => told.push(problem));
      if (first === 'get') expect(await store.get()).toEqual(n(7));
      await store.set(n(1));
      await store.set(n(2));
      expect(await store.get()).toEqual(n(2));
      expect(lstatSync(file).isFile()).toBe(false);
      expect(readdirSync(folder)).toEqual([name]);
      expect(told).toEqual([{ code: 'kept-unreadable', path: name }]);
    }
  });

  test('a file that is well again is read at the next start, as it was', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'n-2.json');
    mkdirSync(file);
    const store = createJsonStore(folder, N, memoryLog());
    await store.set(n(1));
    rmdirSync(file);
    writeFileSync(file, JSON.stringify({ version: 2, value: { n: 5 } }));
    await store.set(n(2));
    expect(await createJsonStore(folder, N, memoryLog()).get()).toEqual(n(5));
  });

  test('a write that fails says so and the next one works', async () => {
    const base = tempFolder();
    writeFileSync(path.join(base, 'file'), '');
    const store = createJsonStore(path.join(base, 'file', 'x'), N, memoryLog());
    await expect(store.set(n(1))).rejects.toThrow();
    await expect(store.set(n(2))).rejects.toThrow();
  });
});

describe('versions', () => {
  test('a file of any version before is read, and stays as it is', async () => {
    for (const [name, text] of [
      ['n.json', '{"n":5}'],
      ['n-2.json', '{"version":2,"value":{"n":5,"more":{"deep":1}}}'],
    ] as const) {
      const folder = tempFolder();
      writeFileSync(path.join(folder, name), text);
      const store = createJsonStore(folder, THIRD, memoryLog());
      expect(await store.get()).toEqual({ count: 5 });
      await store.set({ count: 6 });
      expect(readFileSync(path.join(folder, name), 'utf8')).toBe(text);
      expect(readdirSync(folder).sort()).toEqual(['n-3.json', name].sort());
      expect(await createJsonStore(folder, THIRD, memoryLog()).get()).toEqual({ count: 6 });
    }
  });

  test('after a downgrade the app of before finds its own file, and goes on with it', async () => {
    const folder = tempFolder();
    await createJsonStore(folder, N, memoryLog()).set(n(1));
    await createJsonStore(folder, THIRD, memoryLog()).set({ count: 2 });
    const before = createJsonStore(folder, N, memoryLog());
    expect(await before.get()).toEqual(n(1));
    await before.set(n(4));
    expect(await createJsonStore(folder, THIRD, memoryLog()).get()).toEqual({ count: 2 });
  });

  test('the newest of the versions before counts', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'n.json'), '{"n":1}');
    writeFileSync(path.join(folder, 'n-2.json'), '{"version":2,"value":{"n":2}}');
    expect(await createJsonStore(folder, THIRD, memoryLog()).get()).toEqual({ count: 2 });
  });

  test('a damaged one of the version before is told and left where it is', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'n.json'), '{"n":"many"}');
    const told: Problem[] = [];
    const store = createJsonStore(folder, N, memoryLog(), (problem) => told.push(problem));
    expect(await store.get()).toEqual(n(7));
    expect(told).toEqual([{ code: 'kept-damaged', path: 'n.json' }]);
    expect(readdirSync(folder)).toEqual(['n.json']);
  });
});

describe('what a newer version wrote', () => {
  test('fields that are not known stay in the file, at every depth', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'n-2.json');
    const newer = '{"version":2,"value":{"n":1,"new":[1],"__proto__":{"x":1},"more":{"deep":2,"deeper":{"a":null}}}}';
    writeFileSync(file, newer);
    const store = createJsonStore(folder, N, memoryLog());
    expect(await store.get()).toEqual({ n: 1, more: { deep: 2 } });
    await store.set({ n: 1, more: { deep: 3 } });
    await store.set({ n: 4, more: { deep: 3 } });
    const expected = newer.replace('"n":1', '"n":4').replace('"deep":2', '"deep":3');
    expect(stored(file)).toEqual(JSON.parse(expected));
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('so do those of one of many, wherever it moves to', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'many-2.json');
    writeFileSync(file, '{"version":2,"value":[{"id":"a","n":1,"new":1},{"id":"b","n":2,"new":2}]}');
    const store = createJsonStore(folder, MANY, memoryLog());
    await store.set([
      { id: 'c', n: 9 },
      { id: 'b', n: 3 },
    ]);
    expect(stored(file)).toEqual({
      version: 2,
      value: [
        { id: 'c', n: 9 },
        { id: 'b', n: 3, new: 2 },
      ],
    });
  });
});

test('one damaged value of many costs only itself; the file as it was is kept, and it is told once', async () => {
  const folder = tempFolder();
  const file = path.join(folder, 'many-2.json');
  const text = '{"version":2,"value":[{"id":"a","n":1,"new":1},{"id":"b"},7,{"id":"c","n":3}]}';
  writeFileSync(file, text);
  const told: Problem[] = [];
  const start = () => createJsonStore(folder, MANY, memoryLog(), (problem) => told.push(problem)).get();
  const left = [
    { id: 'a', n: 1 },
    { id: 'c', n: 3 },
  ];
  expect(await start()).toEqual(left);
  expect(await start()).toEqual(left);
  expect(told).toEqual([{ code: 'kept-damaged', path: 'many-2.json' }]);
  expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text);
});
