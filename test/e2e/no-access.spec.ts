import { chmodSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeLibrary } from '../fixtures/photos-library/make-library.ts';
import { ENGINE } from './engine.ts';
import { makeJourneyLibrary } from './journey/journey-library.ts';
import { begin, dropList, expectAnswer, goTo, temporaryFolder } from './journey/steps.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { obeyingPermissions } from './permissions.ts';

// Folders and libraries that nobody may open: they read as "no access", never as empty.

const CLOSED = 0o000;

async function launchObedient(folder: string): Promise<RunningApp> {
  test.skip(ENGINE !== 'standin', 'only the stand-in can be started without the rights of root');
  const { start } = obeyingPermissions(folder);
  test.skip(start === null, 'root without its rights needs setpriv');
  return launchApp(start ?? {});
}

test('a folder that may not be opened is named, is not empty, and is read once it may be', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder, { whole: true });
  const app = await launchObedient(folder);
  const { page } = app;
  chmodSync(library.folder, CLOSED);
  await begin(page);
  await app.answerFolderDialog(library.folder);
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  const card = page.getByRole('article', { name: 'Holiday photos' });
  await expect(card).toContainText('could not be opened');
  await expect(card).toContainText('Give yourself permission');
  await expect(card).not.toContainText('No photo or video was found');
  chmodSync(library.folder, 0o755);
  await page.getByRole('button', { name: 'Look again in Holiday photos' }).click();
  await expect(card).toContainText('Every file was read', { timeout: 30_000 });
  await app.close();
  remove();
});

test('a folder whose photos lie behind a closed door is not called empty, and forbids a yes', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder, { whole: true });
  const outer = path.join(folder, 'Outer');
  mkdirSync(outer);
  const inner = path.join(outer, 'Holiday photos');
  renameSync(library.folder, inner);
  chmodSync(inner, CLOSED);
  const app = await launchObedient(folder);
  const { page } = app;
  await begin(page);
  await app.answerFolderDialog(outer);
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  const card = page.getByRole('article', { name: 'Outer' });
  await expect(card).toContainText('Nobody can say yet what is in this folder.', { timeout: 30_000 });
  await expect(card).toContainText('1 folder could not be opened. Nobody looked inside.');
  await expect(card).not.toContainText('No photo or video was found');
  await dropList(app, library.listFile);
  await goTo(page, 'Result');
  await expect(page.getByText('1 folder could not be opened. Nobody looked inside.')).toBeVisible();
  chmodSync(inner, 0o755);
  await goTo(page, 'Your computer');
  await page.getByRole('button', { name: 'Look again in Outer' }).click();
  await expect(card).toContainText('Every file was read', { timeout: 30_000 });
  await expectAnswer(page, 'Yes');
  await app.close();
  remove();
});

test('a Photos library that may not be opened is no list, and says so', async () => {
  const { folder, remove } = temporaryFolder();
  const library = path.join(folder, 'Family.photoslibrary');
  makeLibrary(library, '15', [{ uuid: 'A', name: 'IMG_1.HEIC', uploadState: 3 }]).close();
  const app = await launchObedient(folder);
  const { page } = app;
  await begin(page);
  await goTo(page, 'iCloud');
  for (const closed of [library, path.join(library, 'database')]) {
    chmodSync(closed, CLOSED);
    await app.answerFolderDialog(library);
    await page.getByRole('button', { name: 'Choose a Photos library…' }).click();
    await expect(page.getByText(/could not be opened/)).toBeVisible();
    await expect(page.getByRole('article', { name: /^List / })).toHaveCount(0);
    chmodSync(closed, 0o755);
  }
  await app.answerFolderDialog(library);
  await page.getByRole('button', { name: 'Choose a Photos library…' }).click();
  await expect(page.getByRole('article', { name: /^List / })).toBeVisible();
  await app.close();
  remove();
});
