import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkFolders } from '../../../src/cli/check/check-folders.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

function place(...folders: readonly string[]): string {
  const cwd = tempFolder();
  for (const folder of folders) mkdirSync(path.join(cwd, folder), { recursive: true });
  return cwd;
}

test('a folder inside another counts once, whichever was given first; twice the same is told apart', async () => {
  const cwd = place('Disk/inner/deeper', 'Other');
  symlinkSync('Disk', path.join(cwd, 'way'));
  const given = ['Disk/inner', 'Other', 'Disk', 'Disk/inner/deeper', 'way', 'way/inner', './Other/.'];
  const { folders, nested } = await checkFolders(given, cwd);
  expect(folders.map((folder) => path.basename(folder))).toEqual(['Other', 'Disk']);
  expect(nested).toEqual([
    { shown: 'Disk/inner', same: false },
    { shown: 'Disk/inner/deeper', same: false },
    { shown: 'way', same: true },
    { shown: 'way/inner', same: true },
    { shown: './Other/.', same: true },
  ]);
});

test('names that begin alike are not inside each other', async () => {
  const cwd = place('Pictures', 'Pictures 2', 'Pictures 2/x');
  expect((await checkFolders(['Pictures', 'Pictures 2'], cwd)).nested).toEqual([]);
});

test('a thousand folders, as a shell gives them for `*`, need no patience', async () => {
  const names = Array.from({ length: 1_000 }, (_, i) => `Pictures/${i}`);
  const cwd = place(...names);
  const { folders, nested } = await checkFolders([...names, ...names], cwd);
  expect([folders.length, nested.length]).toEqual([1_000, 1_000]);
  expect((await checkFolders([...names, 'Pictures'], cwd)).folders).toHaveLength(1);
});
