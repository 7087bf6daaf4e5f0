import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLists } from '../../src/lists/registry.ts';
import { openListFiles } from '../../src/scanner/list-files.ts';
import { photoDetails } from '../fixtures/lists/apple-rows.ts';
import { NOW } from '../fixtures/lists/list-file.ts';
import { makeZip } from '../fixtures/lists/zip-file.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'two-places-lists-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): string {
  const full = join(root, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, content);
  return full;
}

const csv = (name: string) => photoDetails([{ name, at: Date.UTC(2022, 5, 4) }]);

describe('opening lists from disk', () => {
  it('opens one file, whatever it is called, with its age', async () => {
    const opened = await openListFiles(put('what ever', csv('a.jpg')));
    expect(opened).toMatchObject({ ok: true, files: [{ name: 'what ever', path: 'what ever' }] });
    if (!opened.ok) return;
    expect(opened.files[0]?.modifiedMs).toBeGreaterThan(Date.UTC(2020, 0, 1));
    const [result] = await readLists(opened.files, { now: NOW });
    expect(result).toMatchObject({
      ok: true,
      list: { format: 'apple-export', contents: { assets: [{ name: 'a.jpg' }] } },
    });
  });

  it('takes the lists in a folder at any depth, and leaves photos alone', async () => {
    put('Export/iCloud Photos Part 1 of 2/Photos/Photo Details.csv', csv('a.jpg'));
    put('Export/iCloud Photos Part 1 of 2/Photos/a.jpg', 'pretend photo');
    put('Export/iCloud Photos Part 1 of 2/Photos/.hidden.csv', 'x');
    put(
      'Export/iCloud Photos Part 2 of 2.zip',
      await makeZip([{ path: 'iCloud Photos Part 2 of 2/Photos/Photo Details-1.csv', content: csv('b.jpg') }]),
    );
    const opened = await openListFiles(join(root, 'Export'));
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(opened.files.map(({ path }) => path).sort()).toEqual([
      'Export/iCloud Photos Part 1 of 2/Photos/Photo Details.csv',
      'Export/iCloud Photos Part 2 of 2.zip',
    ]);
    const results = await readLists(opened.files, { now: NOW });
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ list: { contents: { assets: [{ name: 'a.jpg' }, { name: 'b.jpg' }] } } });
    expect(results[0]?.ok && results[0].list.contents.notes.some((note) => note.blocks)).toBe(false);
  });

  it('knows the part from the folder that was given', async () => {
    put('iCloud Photos Part 1 of 2/Photos/Photo Details.csv', csv('a.jpg'));
    const opened = await openListFiles(join(root, 'iCloud Photos Part 1 of 2'));
    if (!opened.ok) throw new Error(opened.problem.code);
    const [result] = await readLists(opened.files, { now: NOW });
    expect(result?.ok && result.list.contents.notes).toContainEqual({
      code: 'parts-missing',
      count: 1,
      detail: '2',
      blocks: true,
    });
  });

  it('ends in a folder that links to itself', async () => {
    put('d/list.csv', csv('a.jpg'));
    symlinkSync(join(root, 'd'), join(root, 'd', 'again'), 'dir');
    const opened = await openListFiles(join(root, 'd'));
    expect(opened.ok && opened.files).toHaveLength(1);
  });

  it('says what is missing', async () => {
    expect(await openListFiles(join(root, 'nothing.csv'))).toMatchObject({
      ok: false,
      problem: { code: 'list-missing' },
    });
    mkdirSync(join(root, 'empty'));
    expect(await openListFiles(join(root, 'empty'))).toMatchObject({
      ok: false,
      problem: { code: 'list-not-in-folder' },
    });
  });
});
