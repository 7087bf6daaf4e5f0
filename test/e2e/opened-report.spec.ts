import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { makeJourneyLibrary } from './journey/journey-library.ts';
import {
  addFolder,
  begin,
  dropList,
  expectAnswer,
  goTo,
  openHistory,
  press,
  temporaryFolder,
} from './journey/steps.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

// A report that opens with the app: saved, opened again by the command line, by a second start and by macOS' open-file,
// and attacked as somebody would who can give a person a file, or start the app with arguments of their own.

const heading = (app: RunningApp) => app.page.getByRole('heading', { level: 1 });

/** What Electron says when the app is started a second time. */
const startAgain = (app: RunningApp, args: readonly string[], folder: string): Promise<void> =>
  app.evaluate(
    ({ app: running }, [argv, cwd]) => void running.emit('second-instance', {}, ['two-places', ...argv], cwd),
    [args, folder] as const,
  );

/** What macOS says when a file is opened with the app. */
const openFile = (app: RunningApp, file: string): Promise<void> =>
  app.evaluate(
    ({ app: running }, opened) => void running.emit('open-file', { preventDefault: () => {} }, opened),
    file,
  );

test('a saved report opens with the app, and shows which of its gaps are closed now', async () => {
  test.setTimeout(360_000);
  const { folder, remove } = temporaryFolder();
  const library = makeJourneyLibrary(folder);
  const away = path.join(folder, 'IMG_1001.JPG');
  renameSync(path.join(library.folder, 'IMG_1001.JPG'), away);
  const dataFolder = path.join(folder, 'data');
  const report = path.join(folder, 'März report.twoplaces');

  let app = await launchApp({ dataFolder });
  await begin(app.page);
  await addFolder(app, library.folder);
  await dropList(app, library.listFile);
  await expectAnswer(app.page, 'Not yet');
  await goTo(app.page, 'Report');
  await app.answerSaveDialog(report);
  await app.page.getByRole('button', { name: /^Other files/ }).click();
  await app.page.getByRole('button', { name: 'Save as Two Places report…' }).click();
  await expect(app.page.getByText('Saved: März report.twoplaces')).toBeVisible({ timeout: 20_000 });
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ schema: 'two-places/report@2' });
  await app.close();

  renameSync(away, path.join(library.folder, 'IMG_1001.JPG'));
  app = await launchApp({ dataFolder, args: ['--some-switch=x.twoplaces', report] });
  const { page } = app;
  await expect(heading(app)).toHaveText('An earlier report');
  await expect(heading(app)).toBeFocused();
  await expect(page.getByText('März report.twoplaces')).toBeVisible();
  const now = page.getByRole('region', { name: 'Its gaps today' });
  await page.evaluate(async () => {
    const places = await window.twoPlaces.request('places:list', null);
    if (places.ok)
      for (const { id } of places.value) await window.twoPlaces.request('scan:start', { placeId: id, proof: true });
  });
  await expect(now.getByText('8 gaps: 1 closed, 7 still open, 0 where nobody can tell.')).toBeVisible({
    timeout: 30_000,
  });
  await expect(now.getByRole('row', { name: /IMG_1001\.JPG/ })).toContainText('Closed: it is here now');
  await expect(now.getByRole('row', { name: new RegExp(library.missingVideos[0] ?? '-') })).toContainText('Still open');
  // A name made to deceive is text.
  await expect(now.getByRole('row', { name: library.hostile })).toContainText('Still open');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(({ id }) => id)).toEqual([]);
  }
  await now.getByRole('button', { name: 'To today’s result' }).click();
  const chooser = page.waitForEvent('filechooser');
  await (await openHistory(page)).getByRole('button', { name: 'Open an earlier report…' }).click();
  await (await chooser).setFiles(report);
  await expect(heading(app)).toHaveText('An earlier report');

  await press(page, 'Settings');
  await startAgain(app, ['--flag', path.basename(report)], folder);
  await expect(heading(app)).toHaveText('An earlier report');
  await press(page, 'Settings');
  await openFile(app, report);
  await expect(heading(app)).toHaveText('An earlier report');
  await press(page, 'Settings');
  await startAgain(app, [pathToFileURL(report).href], '/');
  await expect(heading(app)).toHaveText('An earlier report');
  // The page never heard where it lies.
  expect(await page.content()).not.toContain(folder);
  await app.close();
  remove();
});

test('files that are no reports, and arguments that are no files, are refused or passed over', async () => {
  test.setTimeout(90_000);
  const { folder, remove } = temporaryFolder();
  const put = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return name;
  };
  const app = await launchApp();
  const { page } = app;
  await begin(page);
  const refused: [file: string, words: RegExp][] = [
    [put('empty.twoplaces', ''), /is not a report of Two Places/],
    [put('other.twoplaces', '{"schema":"two-places/report@9"}'), /is not a report of Two Places/],
    [put('deep.twoplaces', '['.repeat(500_000)), /is not a report of Two Places/],
    [put('<img src=x onerror=alert(1)>.twoplaces', '<script>alert(1)</script>'), /is not a report of Two Places/],
    [put('binary.twoplaces', '\0\0\0'), /is not a report of Two Places/],
    ['nowhere.twoplaces', /is not there any more/],
    [path.join('..', path.basename(folder), 'empty.twoplaces'), /is not a report of Two Places/],
  ];
  mkdirSync(path.join(folder, 'folder.twoplaces'));
  refused.push(['folder.twoplaces', /is not a report of Two Places|could not be opened/]);
  put('huge.twoplaces', '{');
  truncateSync(path.join(folder, 'huge.twoplaces'), 200_000_000);
  refused.push(['huge.twoplaces', /far larger than a report can be/]);
  if (process.platform !== 'win32') {
    spawnSync('mkfifo', [path.join(folder, 'pipe.twoplaces')]);
    refused.push(['pipe.twoplaces', /is not a report of Two Places/]);
  }
  for (const [file, words] of refused) {
    await press(page, 'Settings');
    await startAgain(app, [file], folder);
    await expect(heading(app), file).toHaveText('An earlier report');
    await expect(page.getByRole('status').filter({ hasText: words }), file).toBeVisible();
    expect(await page.locator('main img').count(), file).toBe(0);
    expect(await page.content(), file).not.toContain(folder);
  }

  await press(page, 'Settings');
  for (const argument of [
    'https://example.com/x.twoplaces',
    `file://elsewhere${folder}/empty.twoplaces`,
    '--inspect=empty.twoplaces',
    'empty.json',
    '/etc/passwd',
    `${'../'.repeat(3000)}x.twoplaces`,
  ])
    await startAgain(app, [argument], folder);
  await openFile(app, '/etc/passwd');
  const taken = await page.evaluate(() => window.twoPlaces.request('report:take-opened', null));
  expect(taken).toEqual({ ok: true, value: null });
  await expect(heading(app)).toHaveText('Settings');
  await app.close();
  remove();
});

test('settings that cannot be read are said, and stay as they are', async () => {
  const { folder, remove } = temporaryFolder();
  const kept = path.join(folder, 'two-places');
  mkdirSync(path.join(kept, 'settings-2.json'), { recursive: true });
  writeFileSync(path.join(kept, 'history-2.json'), 'damaged');
  const app = await launchApp({ dataFolder: folder });
  const { page } = app;
  const said = page.getByRole('region', { name: 'What could not be kept' });
  await expect(said).toContainText('“settings-2.json”');
  await expect(said).toContainText('“history-2.json”');
  await press(page, 'Settings');
  await page.getByRole('radiogroup', { name: 'Look' }).getByText('Dark').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await said.getByRole('button', { name: 'I have read this' }).click();
  await expect(said).toBeHidden();
  await app.close();
  // Still the folder that it was, and nothing in it; the damaged file lies beside.
  expect(() => readFileSync(path.join(kept, 'settings-2.json'))).toThrow(/EISDIR/);
  expect(readFileSync(path.join(kept, 'history-2.json.damaged'), 'utf8')).toBe('damaged');
  remove();
});
