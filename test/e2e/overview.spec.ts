import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { NO_ANSWERS } from '../../src/guidance/answers.ts';
import { makeJourneyLibrary, makeManyPhotos } from './journey/journey-library.ts';
import { makePair } from './journey/pair-library.ts';
import { shoot } from './journey/shoot.ts';
import {
  addFolder,
  begin,
  chooseAndPause,
  choosePlace,
  compareTwo,
  dropList,
  placeRow,
  press,
  temporaryFolder,
  typeTotals,
} from './journey/steps.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { launchObedient } from './permissions.ts';

// Every state of the Overview, made of real files and real lists by the built app.

const DAY_MS = 86_400_000;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** What is kept from an earlier start, as the app itself keeps it. */
async function keepSession(app: RunningApp, part: { counts?: object; appleCopyAsked?: string }): Promise<void> {
  await app.page.evaluate(
    async (session) => {
      await window.twoPlaces.request('session:set', session as never);
    },
    { answers: NO_ANSWERS, counts: null, listIds: [], appleCopyAsked: null, ...part },
  );
}

async function fits(page: Page): Promise<void> {
  // The first primary action is on screen without scrolling, in both sizes, and nothing is wider than the window.
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
  ] as const) {
    await page.setViewportSize({ width, height });
    const main = page.locator('.main');
    await main.evaluate((element) => element.scrollTo(0, 0));
    const box = await page.locator('.main .button.primary').first().boundingBox();
    expect(box, `a primary action at ${width} x ${height}`).not.toBeNull();
    expect((box?.y ?? 0) + (box?.height ?? 0), `its end at ${width} x ${height}`).toBeLessThanOrEqual(height);
  }
  await page.setViewportSize({ width: 640, height: 400 });
  const tooWide = await page.locator('.main').evaluate((main) => main.scrollWidth - main.clientWidth);
  expect(tooWide).toBeLessThanOrEqual(1);
  await page.setViewportSize({ width: 1280, height: 800 });
}

test.beforeEach(() => {
  test.setTimeout(300_000);
});

test('nothing yet, and what is found by its name', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const pictures = path.join(folder, 'Pictures');
  renameSync(library.folder, pictures);
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await app.evaluate(({ app: electron }, where) => electron.setPath('pictures', where), pictures);
  await page.getByRole('button', { name: 'Check my photos' }).click();
  await expect(page.getByRole('checkbox', { name: /^Pictures/ })).toBeChecked();
  await shoot(page, 'welcome-where');
  await page.getByRole('checkbox', { name: /^Pictures/ }).click({ force: true });
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(heading(page)).toHaveText('Let’s see where your photos are.');
  const found = page.getByRole('button', { name: 'Look inside Pictures' });
  await expect(found).toBeVisible();
  await shoot(page, 'overview-nothing');
  await fits(page);
  await found.click();
  await expect(heading(page)).toHaveText('72 photos and videos are here. Next: tell us what iCloud has.');
  await app.close();
  remove();
});

test('a first look, paused; then only this side: counts, dates, what is damaged, the years', async () => {
  const { folder, remove } = temporaryFolder();
  const photos = path.join(folder, 'Many photos');
  makeManyPhotos(photos, 1_500);
  writeFileSync(path.join(photos, 'broken.jpg'), 'not a picture');
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Check my photos' }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  await chooseAndPause(app, photos);
  await expect(heading(page)).toHaveText(/photos? (and|or) videos? found so far\.$/);
  await shoot(page, 'overview-scanning');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(heading(page)).toHaveText('1,501 photos and videos are here. Next: tell us what iCloud has.');
  const facts = page.getByRole('region', { name: 'Photos and videos', exact: true });
  await expect(facts).toContainText('1 January 2024');
  await expect(facts).toContainText('1 filedamaged or cut short');
  await expect(page.getByRole('list', { name: 'Year by year' }).getByRole('button', { name: /2024/ })).toBeVisible();
  // Plain counts say nothing of places: the amber of what is in one place only is not in them.
  const painted = await page
    .locator('.bars.counts .box')
    .first()
    .evaluate((box) => getComputedStyle(box, '::before').content);
  expect(painted).toBe('none');
  await shoot(page, 'overview-no-list');
  await fits(page);
  await app.close();
  remove();
});

test('waiting for Apple over a restart, until the list is there; and only totals, which prove nothing', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const dataFolder = path.join(folder, 'data');
  let app = await launchApp({ dataFolder });
  await begin(app.page);
  await addFolder(app, library.folder);
  const asked = new Date(Date.now() - 3 * DAY_MS).toISOString().slice(0, 10);
  await keepSession(app, { appleCopyAsked: asked });
  await app.close();

  app = await launchApp({ dataFolder });
  let { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await press(page, 'Overview');
  await expect(heading(page)).toHaveText('72 are here. Apple is preparing the list of iCloud.');
  await expect(page.getByText('Day 4 of 7')).toBeVisible();
  const calendar = path.join(folder, 'days.ics');
  await app.answerSaveDialog(calendar);
  await page.getByRole('button', { name: 'Put both days in my calendar…' }).click();
  await expect(page.getByText('Saved: days.ics')).toBeVisible();
  await shoot(page, 'overview-waiting');
  await fits(page);
  await app.dropOnto('main', [library.listFile]);
  await expect(heading(page)).toContainText('of 77 are in two places');
  const kept = await page.evaluate(() => window.twoPlaces.request('session:get', null));
  expect(kept).toMatchObject({ ok: true, value: { appleCopyAsked: null } });
  await keepSession(app, {
    counts: { view: 'icloud-com', photos: 72, videos: 4, firstDay: null, lastDay: '2023-12-31', at: Date.now() },
  });
  await app.close();

  app = await launchApp({ dataFolder });
  ({ page } = app);
  await page.setViewportSize({ width: 1280, height: 800 });
  await press(page, 'Overview');
  await expect(heading(page)).toHaveText('iCloud has 76. Here are 72. That proves nothing yet.');
  const table = page.getByRole('region', { name: 'What the totals say' });
  await expect(table.getByRole('row', { name: /^Photos/ })).toContainText('The same');
  await expect(table.getByRole('row', { name: /^Videos/ })).toContainText('4 fewer here');
  await expect(page.getByRole('list', { name: 'Year by year' })).toHaveCount(0);
  await expect(page.locator('.main')).not.toContainText('No gap');
  await shoot(page, 'overview-totals');
  await fits(page);
  await app.close();
  remove();
});

test('not yet; a folder that is not there now, and is there again', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
  await addFolder(app, library.folder);
  await dropList(app, library.listFile);
  await press(page, 'Overview');
  await expect(heading(page)).toHaveText('70 of 77 are in two places. 7 are in only one.');
  await shoot(page, 'overview-not-yet');
  await fits(page);
  renameSync(library.folder, `${library.folder} (away)`);
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText(/“Holiday photos” is not there now\..*nothing in it counts as deleted\./)).toBeVisible();
  await expect(heading(page)).toHaveText('Nobody can tell whether these 77 are in two places.');
  await expect(page.getByRole('heading', { name: 'Find “Holiday photos” again' })).toBeVisible();
  await shoot(page, 'overview-place-away');
  await fits(page);
  renameSync(`${library.folder} (away)`, library.folder);
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(heading(page)).toHaveText('70 of 77 are in two places. 7 are in only one.');
  await app.close();
  remove();
});

test('all exact copies, and whether the list is everything; the totals make it a yes', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder, { whole: true, live: false });
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
  await addFolder(app, library.folder);
  await dropList(app, library.listFile);
  await press(page, 'Overview');
  await expect(heading(page)).toHaveText('All 75 on this list are here, exact copies.');
  await expect(page.locator('.answer .state')).toHaveClass(/cannot/);
  await expect(page.getByRole('heading', { name: 'One thing would settle it' })).toBeVisible();
  await shoot(page, 'overview-list-not-whole');
  await fits(page);
  await page.getByRole('button', { name: 'Type the totals' }).click();
  await expect(page.getByLabel('Where do you read them?')).toBeFocused();
  await typeTotals(page, { photos: '71', videos: '3' });
  await expect(page.locator('.answer .lead')).toContainText(
    'The totals (71 photos, 3 videos) are not those of the list',
  );
  await expect(page.locator('.answer .state')).toHaveClass(/cannot/);
  await page.getByRole('button', { name: 'The totals were typed wrong' }).click();
  await typeTotals(page, { photos: '71', videos: '4' });
  await expect(heading(page)).toHaveText('All 75 are in two places.');
  await expect(page.locator('.answer .state')).toHaveClass(/yes/);
  await expect(page.getByRole('link', { name: '75 in both: exact copies' })).toBeVisible();
  await shoot(page, 'overview-yes');
  await app.close();
  remove();
});

test('here by name and date only: no check mark, and the ways to prove it', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder, { whole: true, live: false });
  for (const video of library.missingVideos) rmSync(path.join(library.folder, video));
  const names = path.join(folder, 'photos.csv');
  writeFileSync(names, readFileSync(library.plainListFile, 'utf8').replace(/^.*\.MOV.*$\n/gm, ''));
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
  await addFolder(app, library.folder);
  await dropList(app, names);
  await press(page, 'Overview');
  await expect(heading(page)).toHaveText('All 71 seem to be here.');
  await expect(page.locator('.answer .state')).toHaveClass(/cannot/);
  await expect(page.locator('.answer .state.yes')).toHaveCount(0);
  // Nowhere on the page: neither in the drawing nor on a year.
  await expect(page.locator('.bar .box.seem')).not.toHaveCount(0);
  await expect(page.locator('.bar .box.good, .bar .icon, .path-clear, .path-both.good')).toHaveCount(0);
  await expect(page.getByText('That is not proven.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Turn “seem” into “are”' })).toBeVisible();
  await shoot(page, 'overview-not-proven');
  await fits(page);
  await app.close();
  remove();
});

test('nobody can tell: a folder that could not be opened', async () => {
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder, { whole: true });
  const outer = path.join(folder, 'Outer');
  mkdirSync(outer);
  const inner = path.join(outer, 'Holiday photos');
  renameSync(library.folder, inner);
  const open = path.join(outer, 'Other photos');
  makeManyPhotos(open, 5);
  const app = await launchObedient(folder);
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  chmodSync(inner, 0o000);
  await begin(page);
  await choosePlace(app, outer);
  await expect(placeRow(page, 'Outer')).toContainText('Watched', { timeout: 30_000 });
  await dropList(app, library.listFile);
  await press(page, 'Overview');
  await expect(page.locator('.answer .state')).toHaveClass(/cannot/);
  await expect(heading(page)).toHaveText('Nobody can tell whether these 80 are in two places.');
  await expect(page.locator('.answer .lead')).toContainText('“Outer” was not read completely.');
  await expect(page.locator('.main')).not.toContainText('to copy here');
  await shoot(page, 'overview-cannot-tell');
  await fits(page);
  chmodSync(inner, 0o755);
  await app.close();
  remove();
});

test('two folders with each other', async () => {
  const { folder, remove } = temporaryFolder();
  const pair = makePair(folder);
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
  await addFolder(app, pair.first);
  await addFolder(app, pair.second);
  await compareTwo(page, 'Old disk', 'New disk');
  await expect(heading(page)).toHaveText('23 of 25 are in both. 2 are in only one.');
  await expect(page.getByRole('link', { name: /^1 to copy/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^1 is only in “New disk”/ })).toBeVisible();
  await expect(page.getByText('one broken disk', { exact: false }).or(page.getByText('One broken disk'))).toBeVisible();
  await shoot(page, 'overview-two-folders');
  await fits(page);
  await page.getByRole('button', { name: 'Back to all places' }).click();
  await expect(heading(page)).toContainText('Next: tell us what iCloud has.');
  await app.close();
  remove();
});
