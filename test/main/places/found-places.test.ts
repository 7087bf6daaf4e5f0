import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findPlaces } from '../../../src/main/places/found-places.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const user = 'nobody-of-this-name';

test('a Mac: its libraries and Pictures, by name, and nothing else that lies there', async () => {
  const folder = tempFolder();
  const pictures = path.join(folder, 'Pictures');
  for (const name of ['Photos Library.photoslibrary', 'Old.photoslibrary', 'Holiday'])
    mkdirSync(path.join(pictures, name), { recursive: true });
  // A file of that name is no library.
  writeFileSync(path.join(pictures, 'File.photoslibrary'), '');
  const found = await findPlaces({ platform: 'darwin', home: folder, pictures, user });
  const own = found.filter(({ kind }) => kind !== 'disk');
  expect(own.map(({ kind, label, isCertain }) => [kind, label, isCertain])).toEqual([
    ['photos-library', 'Old.photoslibrary', true],
    ['photos-library', 'Photos Library.photoslibrary', true],
    ['pictures', 'Pictures', true],
  ]);
  // The page gets ids, and they say nothing about where it is.
  for (const { id } of own) expect(id).toMatch(/^found-[0-9a-f]{20}$/);
});

test('Windows: Pictures is certain, the folder that iCloud keeps is only offered', async () => {
  const folder = tempFolder();
  const pictures = path.join(folder, 'Pictures');
  mkdirSync(path.join(pictures, 'iCloud Photos'), { recursive: true });
  mkdirSync(path.join(folder, 'iCloudPhotos'));
  const found = await findPlaces({ platform: 'win32', home: folder, pictures, user });
  const own = found.filter(({ kind }) => kind !== 'disk');
  expect(own.map(({ kind, label, isCertain }) => [kind, label, isCertain])).toEqual([
    ['pictures', 'Pictures', true],
    ['icloud-folder', 'iCloud Photos', false],
    ['icloud-folder', 'iCloudPhotos', false],
  ]);
});

test('a system without such a folder finds nothing, and never offers the whole home', async () => {
  const folder = tempFolder();
  expect(await findPlaces({ platform: 'linux', home: folder, pictures: null, user })).toEqual([]);
  expect(await findPlaces({ platform: 'linux', home: folder, pictures: path.join(folder, 'gone'), user })).toEqual([]);
});
