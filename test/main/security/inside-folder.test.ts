import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPathInside, resolveInside } from '../../../src/main/security/inside-folder.ts';

function folders() {
  const base = mkdtempSync(path.join(os.tmpdir(), 'two-places-inside-'));
  const folder = path.join(base, 'photos');
  mkdirSync(path.join(folder, '2023'), { recursive: true });
  mkdirSync(path.join(base, 'photos-private'));
  writeFileSync(path.join(base, 'secret.jpg'), 'x');
  writeFileSync(path.join(base, 'photos-private', 'a.jpg'), 'x');
  writeFileSync(path.join(folder, '2023', 'a.jpg'), 'x');
  writeFileSync(path.join(folder, '..a.jpg'), 'x');
  return { base, folder };
}

test('a file inside is found, whatever it is called', async () => {
  const { folder } = folders();
  expect(await resolveInside(folder, '2023/a.jpg')).toBe(path.join(folder, '2023', 'a.jpg'));
  expect(await resolveInside(folder, '..a.jpg')).toBe(path.join(folder, '..a.jpg'));
});

test('nothing outside is', async () => {
  const { base, folder } = folders();
  const outside = [
    '',
    '.',
    '..',
    '../secret.jpg',
    '2023/../../secret.jpg',
    '../photos-private/a.jpg',
    '/etc/passwd',
    '/2023/a.jpg',
    '//2023/a.jpg',
    path.join(base, 'secret.jpg'),
    '2023/a.jpg\0.png',
    'missing.jpg',
  ];
  for (const relative of outside) expect(await resolveInside(folder, relative), relative).toBeNull();
});

test('a link that leads out is refused, one that stays inside is not', async () => {
  const { base, folder } = folders();
  symlinkSync(path.join(base, 'secret.jpg'), path.join(folder, 'out.jpg'));
  symlinkSync(base, path.join(folder, 'up'));
  symlinkSync(path.join(folder, '2023', 'a.jpg'), path.join(folder, 'in.jpg'));
  expect(await resolveInside(folder, 'out.jpg')).toBeNull();
  expect(await resolveInside(folder, 'up/secret.jpg')).toBeNull();
  expect(await resolveInside(folder, 'in.jpg')).not.toBeNull();
});

test('no path made of hostile pieces leaves the folder', async () => {
  const { folder } = folders();
  const piece = fc.constantFrom('..', '.', '', 'photos', 'secret.jpg', '2023', '~', '\\..', '%2e%2e');
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const found = await resolveInside(folder, pieces.join('/'));
      expect(found === null || found.startsWith(folder + path.sep)).toBe(true);
    }),
  );
});

test('on Windows a drive, a stream and the other separator are refused', async () => {
  const { folder } = folders();
  for (const name of ['a:b.jpg', 'C:x.jpg', 'a.jpg:stream', 'b\\c.jpg']) {
    writeFileSync(path.join(folder, name), 'x');
    expect(await resolveInside(folder, name, 'win32'), name).toBeNull();
    expect(await resolveInside(folder, name, 'linux'), name).toBe(path.join(folder, name));
  }
});

test.each<[string, string, boolean]>([
  ['C:\\Photos\\2023', 'C:\\Photos', true],
  ['C:\\Photos', 'C:\\Photos', true],
  ['c:\\photos\\2023', 'C:\\Photos', true],
  ['C:\\Photos\\..a.jpg', 'C:\\Photos', true],
  ['C:\\', 'C:\\', true],
  ['C:\\Photos private', 'C:\\Photos', false],
  ['C:\\', 'C:\\Photos', false],
  // What a junction to another drive leads to.
  ['D:\\Photos\\2023', 'C:\\Photos', false],
  ['D:\\', 'C:\\', false],
  ['\\\\nas\\photos\\2023', 'C:\\Photos', false],
  ['\\\\nas\\photos\\2023', '\\\\nas\\photos', true],
  ['\\\\nas\\other\\2023', '\\\\nas\\photos', false],
])('on Windows %s inside %s: %s', (inner, outer, inside) => {
  expect(isPathInside(inner, outer, path.win32)).toBe(inside);
});

test.each<[string, string, boolean]>([
  ['/photos/2023', '/photos', true],
  ['/photos', '/photos', true],
  ['/photos/..a', '/photos', true],
  ['/photos 2', '/photos', false],
  ['/', '/photos', false],
  ['/photos', '/', true],
])('elsewhere %s inside %s: %s', (inner, outer, inside) => {
  expect(isPathInside(inner, outer, path.posix)).toBe(inside);
});
