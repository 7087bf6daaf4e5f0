import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { makeJpeg, makeMovie } from '../fixtures/media/media.ts';
import { makeJourneyLibrary } from './journey/journey-library.ts';
import { shoot } from './journey/shoot.ts';
import { addFolder, begin, dropList, expectAnswer, press, task, temporaryFolder } from './journey/steps.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

// Missing photos come back from iCloud.com by way of Downloads: ticked when exactly their bytes are there, over a restart.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function useDownloads(app: RunningApp, folder: string): Promise<void> {
  await app.evaluate(({ app: electron }, where) => electron.setPath('downloads', where), folder);
}

test('batches, what arrives in Downloads, and a restart in the middle', async () => {
  test.setTimeout(300_000);
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const [dataFolder, downloads] = [path.join(folder, 'data'), path.join(folder, 'Downloads')];
  mkdirSync(downloads);
  writeFileSync(path.join(downloads, 'before.jpg'), makeJpeg({ seed: 4_000 }));
  const movie = (name: string): Uint8Array => makeMovie({ seed: Number(name.slice(4, 8)) - 1000 });
  const [first = '', second = '', third = '', fourth = ''] = library.missingVideos;

  let app = await launchApp({ dataFolder });
  let { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await useDownloads(app, downloads);
  await begin(page);
  await addFolder(app, library.folder);
  await dropList(app, library.listFile);
  await expectAnswer(page, 'Not yet');
  await press(page, 'Fix');
  await task(page, '5 are in iCloud, not here')
    .getByRole('button', { name: /^Get them back/ })
    .click();
  await expect(heading(page)).toHaveText('Getting 5 back');
  await expect(page.getByText('0 have arrived, each an exact copy. 5 to go')).toBeVisible();
  await expect(page.getByText('Not watching')).toBeVisible();
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect(page.getByText('Watching', { exact: true })).toBeVisible();

  const zip = await makeZip([{ path: `iCloud Photos/${first}`, content: movie(first) }]);
  writeFileSync(path.join(downloads, 'iCloud Photos.zip'), zip);
  writeFileSync(path.join(downloads, second), movie(second));
  writeFileSync(path.join(downloads, third.replace('.MOV', '.mp4')), makeMovie({ seed: 999 }));
  await expect(page.getByText('2 have arrived, each an exact copy. 3 to go')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Arrived, but not the same: 1. Was it downloaded as Unmodified Original?')).toBeVisible({
    timeout: 60_000,
  });
  await shoot(page, 'fix-get-back');

  expect(await app.close()).toBe(0);
  // What comes while the app is closed is found when it is open again.
  writeFileSync(path.join(downloads, fourth), movie(fourth));
  app = await launchApp({ dataFolder });
  ({ page } = app);
  await useDownloads(app, downloads);
  await expect(heading(page)).toContainText('are in two places', { timeout: 60_000 });
  await press(page, 'Fix');
  await task(page, '5 are in iCloud, not here')
    .getByRole('button', { name: /^Get them back/ })
    .click();
  await expect(page.getByText('3 have arrived, each an exact copy. 2 to go')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Watching', { exact: true })).toBeVisible();
  expect(readdirSync(downloads).sort()).toEqual(
    ['before.jpg', 'iCloud Photos.zip', second, third.replace('.MOV', '.mp4'), fourth].sort(),
  );
  await app.close();
  remove();
});
