import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startPhone } from '../stand-in-phone/start.ts';
import { launchApp } from './launch-app.ts';

// An iPhone on a cable, from the page through main and the scanner process to the system's helper, which a stand-in plays.

let home = '';
test.beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'two-places-e2e-phone-'));
});
test.afterEach(() => rmSync(home, { recursive: true, force: true }));

test('is found, read with progress, kept, and still there after a restart', async () => {
  const phone = await startPhone(home);
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'two-places-e2e-data-'));
  const env = { USBMUXD_SOCKET_ADDRESS: `UNIX:${phone.socket}` };
  let app = await launchApp({ dataFolder, env });
  const read = await app.page.evaluate(async () => {
    const stages = new Set<string>();
    window.twoPlaces.on('phones:progress', ({ progress }) => stages.add(progress.stage));
    const found = await window.twoPlaces.request('phones:find', null);
    if (!found.ok) throw new Error(JSON.stringify(found.problem));
    const [first] = found.value;
    const reading = await window.twoPlaces.request('phones:read', { phoneId: first?.id ?? null, proof: true });
    return { found: found.value, reading, stages: [...stages] };
  });
  expect(read.found).toMatchObject([{ device: { name: 'A made-up iPhone' }, problem: null }]);
  expect(read.reading).toMatchObject({ ok: true, value: { phone: { items: { waiting: 1 }, icloudPhotos: 'on' } } });
  expect(read.stages).toEqual(expect.arrayContaining(['copying', 'looking', 'proving']));
  await app.close();

  app = await launchApp({ dataFolder, env });
  const listId = read.reading.ok ? read.reading.value.list.id : '';
  const kept = await app.page.evaluate(
    (id) => window.twoPlaces.request('lists:load-part', { listId: id, part: 0 }),
    listId,
  );
  expect(kept).toMatchObject({ ok: true, value: { format: 'iphone', name: 'A made-up iPhone' } });
  await app.close();
  expect((await phone.end()).writes).toEqual([]);
  rmSync(dataFolder, { recursive: true, force: true });
});

test('refusals cross as problems; pulled while it is read, nothing is concluded', async () => {
  const phone = await startPhone(home, '--unplug', '300000');
  const app = await launchApp({ env: { USBMUXD_SOCKET_ADDRESS: `UNIX:${phone.socket}` } });
  const ask = () => app.page.evaluate(() => window.twoPlaces.request('phones:read', { phoneId: null, proof: true }));
  expect(await ask()).toMatchObject({ ok: false, problem: { code: 'phone-unplugged' } });
  // It is not there any more; and then neither is the helper.
  expect(await ask()).toMatchObject({ ok: false, problem: { code: 'phone-none' } });
  phone.kill();
  const gone = await ask();
  expect(gone.ok ? '' : gone.problem.code).toMatch(/^phone-no-helper-/);
  await app.close();
});
