import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeJpeg } from '../fixtures/media/media.ts';
import { ENGINE, ROOT } from './engine.ts';
import { launchApp } from './launch-app.ts';

// What is different in the packed app: its code lies in an archive, and Electron's `fs` takes every `x.asar` for one. The stand-in
// does the like (test/standin/asar-fs.ts); the packed app itself is driven on GitHub (scripts/drive-packed.ts).

test.skip(ENGINE !== 'standin', 'the packed app itself is driven by scripts/drive-packed.ts');

test('a scan starts its threads out of an archive, and files and folders called x.asar are what they are', async () => {
  const base = mkdtempSync(path.join(os.tmpdir(), 'two-places-asar-'));
  const out = path.join(base, 'app.asar', 'out');
  cpSync(process.env.TWO_PLACES_OUT ?? path.join(ROOT, 'out'), out, { recursive: true });
  const photos = path.join(base, 'photos');
  mkdirSync(path.join(photos, 'old.asar'), { recursive: true });
  const names = ['IMG_0001.jpg', 'album.asar', 'old.asar/IMG_0002.jpg'];
  for (const [seed, name] of names.entries())
    writeFileSync(path.join(photos, name), makeJpeg({ width: 32, height: 32, seed }));
  const app = await launchApp({ out });
  await app.answerFolderDialog(photos);
  const found = await app.page.evaluate(async () => {
    const chosen = await window.twoPlaces.request('places:choose', null);
    if (!chosen.ok || !chosen.value) throw new Error(JSON.stringify(chosen));
    const { id } = chosen.value;
    const finished = new Promise<string>((resolve) => {
      window.twoPlaces.on('scan:event', ({ event }) => {
        if (event.type === 'finished' || event.type === 'failed') resolve(event.type);
      });
    });
    await window.twoPlaces.request('scan:start', { placeId: id, proof: true });
    const end = await finished;
    const part = await window.twoPlaces.request('places:contents-part', { placeId: id, part: 1 });
    const assets: { resources: { path: string; fingerprint: string | null }[] }[] =
      part.ok && part.value ? JSON.parse(part.value.text) : [];
    const proven = assets.flatMap(({ resources }) => resources).filter(({ fingerprint }) => fingerprint !== null);
    return { end, proven: proven.map((resource) => resource.path).sort() };
  });
  expect(found).toEqual({ end: 'finished', proven: [...names].sort() });
  const tiles = await app.page.evaluate(async (paths) => {
    const places = await window.twoPlaces.request('places:list', null);
    const id = places.ok ? (places.value[0]?.id ?? '') : '';
    return Promise.all(
      paths.map(async (file) => {
        const answer = await fetch(`/thumbnail/${id}/${file.split('/').map(encodeURIComponent).join('/')}`);
        return answer.headers.get('x-thumbnail');
      }),
    );
  }, names);
  // Main itself, which looks before a picture is made, must go on seeing archives: its page lies in one. So that file has none.
  expect(tiles).toEqual(['picture', 'none', 'picture']);
  expect(await app.close()).toBe(0);
  rmSync(base, { recursive: true, force: true });
});
