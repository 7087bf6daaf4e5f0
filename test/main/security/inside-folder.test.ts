import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveInside } from '../../../src/main/security/inside-folder.ts';

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
