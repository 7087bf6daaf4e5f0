import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createKeptData } from '../../../src/main/stores/kept-data.ts';

function dataFolder(): string {
  const data = mkdtempSync(path.join(os.tmpdir(), 'two-places-kept-'));
  for (const folder of ['two-places/lists', 'index', 'log', 'Cache'])
    mkdirSync(path.join(data, folder), { recursive: true });
  writeFileSync(path.join(data, 'two-places', 'settings-2.json'), '{}');
  writeFileSync(path.join(data, 'two-places', 'places-2.json'), '12345');
  writeFileSync(path.join(data, 'two-places', 'lists', 'a.json'), '12345');
  writeFileSync(path.join(data, 'index', 'p1.json'), '1234567890');
  writeFileSync(path.join(data, 'Cache', 'x'), 'Chromium’s own');
  return data;
}

test('its size is that of what is the person’s', async () => {
  expect(await createKeptData(dataFolder()).bytes()).toBe(22);
  expect(await createKeptData(path.join(os.tmpdir(), 'two-places-nowhere')).bytes()).toBe(0);
});

test('it is forgotten at the next start, once, and only when that was asked for', async () => {
  const data = dataFolder();
  await createKeptData(data).forgetWhenAsked();
  expect(existsSync(path.join(data, 'index', 'p1.json'))).toBe(true);
  await createKeptData(data).forgetAtNextStart();
  expect(existsSync(path.join(data, 'index', 'p1.json'))).toBe(true);
  await createKeptData(data).forgetWhenAsked();
  expect(readdirSync(path.join(data, 'two-places'))).toEqual(['settings-2.json']);
  expect(readdirSync(path.join(data, 'index'))).toEqual([]);
  expect(existsSync(path.join(data, 'Cache', 'x'))).toBe(true);
  writeFileSync(path.join(data, 'index', 'p2.json'), 'new');
  await createKeptData(data).forgetWhenAsked();
  expect(existsSync(path.join(data, 'index', 'p2.json'))).toBe(true);
});

test('what a link in it leads to is not touched', async (context) => {
  const data = dataFolder();
  const photos = mkdtempSync(path.join(os.tmpdir(), 'two-places-photos-'));
  writeFileSync(path.join(photos, 'only-copy.jpg'), 'x');
  try {
    symlinkSync(photos, path.join(data, 'index', 'link'), 'junction');
  } catch {
    context.skip('this system lets nobody make links');
  }
  await createKeptData(data).forgetAtNextStart();
  await createKeptData(data).forgetWhenAsked();
  expect(readdirSync(path.join(data, 'index'))).toEqual([]);
  expect(existsSync(path.join(photos, 'only-copy.jpg'))).toBe(true);
});
