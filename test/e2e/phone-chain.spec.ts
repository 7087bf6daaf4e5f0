import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { makePhone, PHOTOS } from '../stand-in-phone/make-phone.ts';
import { mediaFolder, startPhone } from '../stand-in-phone/start.ts';
import { fingerprintOfBytes, phonePhoto } from './journey/journey-library.ts';
import { addFolder, begin, expectAnswer, openICloud, press, temporaryFolder, toWays } from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// An iPhone on a cable, as a person meets it in the window: plug in, read its list, the answer, copy what is only there.

const CAMERA = 'DCIM/100APPLE';
const DAY = 86_400_000;

/** Three photos that iCloud has and one that waits, without a fingerprint; the first three are copied to `folder`. */
function makeHome(root: string): { readonly folder: string; readonly waiting: string } {
  const folder = path.join(root, 'Copies');
  mkdirSync(folder);
  const now = Date.now();
  const photos = [4, 3, 2, 1].map((daysAgo, i) => {
    const takenMs = Math.floor(now / 1000) * 1000 - daysAgo * DAY;
    return { name: `IMG_000${i + 1}.JPG`, bytes: phonePhoto(takenMs, i + 1), takenMs, waits: daysAgo === 1 };
  });
  for (const { name, bytes, waits } of photos) if (!waits) writeFileSync(path.join(folder, name), bytes);
  makePhone(mediaFolder(root), {
    assets: photos.map(({ name, bytes, takenMs, waits }) => ({
      uuid: name,
      name,
      bytes,
      directory: CAMERA,
      fileName: name,
      createdAt: takenMs / 1000,
      zoneOffset: 0,
      ...(waits ? { uploadState: 1 as const } : { fingerprint: fingerprintOfBytes(bytes) }),
    })),
    status: {
      images: 3,
      movies: 0,
      firstSync: '2024-02-03T04:05:06Z',
      lastSync: new Date(now - 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z'),
    },
  });
  return { folder, waiting: path.join(mediaFolder(root), CAMERA, 'IMG_0004.JPG') };
}

test('plug in, read its list, "1 only on your iPhone", copy it, the next answer', async () => {
  test.setTimeout(120_000);
  const { folder: root, remove } = temporaryFolder();
  const { folder, waiting } = makeHome(root);
  const env = { USBMUXD_SOCKET_ADDRESS: `UNIX:${path.join(root, 'mux')}` };
  const app = await launchApp({ env });
  const { page } = app;
  await begin(page);
  await addFolder(app, folder);

  await test.step('without the helper of the system there is no such way', async () => {
    await toWays(page);
    await expect(page.getByRole('heading', { name: 'iPhone by cable' })).toHaveCount(0);
  });

  await test.step('a locked phone says so, with what to tap', async () => {
    const locked = await startPhone(root, '--locked');
    const card = page.getByRole('region', { name: 'iPhone by cable' });
    await expect(card).toContainText('The iPhone is locked.', { timeout: 20_000 });
    await expect(card.getByRole('img', { name: /asks for its passcode/ })).toBeVisible();
    await locked.end();
  });

  const phone = await startPhone(root);
  await test.step('it is unlocked: its list is read, and it says what only it has', async () => {
    const card = page.getByRole('region', { name: 'iPhone by cable' });
    await card.getByRole('button', { name: /^Read its list/ }).click({ timeout: 20_000 });
    await expect(card).toContainText('1 only on your iPhone', { timeout: 30_000 });
    await card.getByRole('button', { name: /^What A made-up iPhone/ }).click();
    await expect(card).toContainText('Messages, WhatsApp');
    await openICloud(page);
    await expect(page.getByRole('listitem').filter({ hasText: 'A made-up iPhone' }).first()).toBeVisible();
  });

  await test.step('not yet', async () => {
    await expectAnswer(page, 'Not yet');
    await expect(page.locator('main')).toContainText('1 is only on your iPhone');
    await expect(page.getByRole('link', { name: /only on the iPhone/ })).toBeVisible();
  });

  await test.step('it is copied: it is only on the iPhone no more; iCloud still waits for it', async () => {
    cpSync(waiting, path.join(folder, 'IMG_0004.JPG'));
    await expect(page.locator('main')).toContainText('Nothing to copy here', { timeout: 60_000 });
    await expect(page.locator('main')).not.toContainText('only on your iPhone');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 of 4 are in two places. 1 is in only one.');
  });

  await test.step('it is uploaded, and the phone is read again: all are here, and nothing claims that the list is all', async () => {
    const database = new DatabaseSync(path.join(mediaFolder(root), PHOTOS));
    database.exec('UPDATE ZCLOUDMASTER SET ZCLOUDLOCALSTATE = 3');
    database.close();
    await toWays(page);
    const card = page.getByRole('region', { name: 'iPhone by cable' });
    await card.getByRole('button', { name: 'Read again' }).click();
    await expect(card).toContainText('Nothing is known to be only on your iPhone', { timeout: 30_000 });
    await expectAnswer(page, 'Not proven');
  });
  expect((await phone.end()).writes).toEqual([]);
  await app.close();
  remove();
});

test('pulled while it is read, from the window: said, and tried again when it is back', async () => {
  const { folder: root, remove } = temporaryFolder();
  makeHome(root);
  const first = await startPhone(root, '--unplug', '300000');
  const app = await launchApp({ env: { USBMUXD_SOCKET_ADDRESS: `UNIX:${first.socket}` } });
  const { page } = app;
  await begin(page);
  await toWays(page);
  const card = page.getByRole('region', { name: 'iPhone by cable' });
  await card.getByRole('button', { name: /^Read its list/ }).click({ timeout: 20_000 });
  await expect(card).toContainText('broke off', { timeout: 20_000 });
  await expect(card).toContainText('nothing is concluded');
  await expect(card).not.toContainText('only on your iPhone');
  first.kill();
  const second = await startPhone(root);
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card).toContainText('1 only on your iPhone', { timeout: 30_000 });
  await press(page, 'Overview');
  await second.end();
  await app.close();
  remove();
});
