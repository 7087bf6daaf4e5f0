import { existsSync, linkSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CliRun, runCli } from '../../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../../fixtures/temp-tree.ts';
import { check, DAY, madePhoto, makeCheck, PHOTOS } from '../make-check.ts';

// What must never be written over, tried through the whole command.

const LIST = 'Photo Details.csv';

/** A check that must refuse: nothing is read, nothing is saved, and what was there is as it was. */
async function refused(cwd: string, target: string, option: string, ...more: readonly string[]): Promise<string> {
  const file = path.resolve(cwd, target);
  const before = existsSync(file) ? readFileSync(file) : null;
  const run: CliRun = await check(cwd, option, target, ...more);
  expect(run.exit).toBe(3);
  expect(run.stdout).toBe('');
  expect(run.stderr).not.toContain('files seen');
  expect(existsSync(file) ? readFileSync(file) : null).toEqual(before);
  return run.stderr;
}

const OPTIONS = ['--report', '--csv', '--json', '--checksums'] as const;

describe.each(OPTIONS)('%s', (option) => {
  test('never over the list that is read, under any of its names, and not with --force', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    symlinkSync(LIST, path.join(cwd, 'link.csv'));
    linkSync(path.join(cwd, LIST), path.join(cwd, 'hard.csv'));
    for (const name of [LIST, 'link.csv', 'hard.csv', path.join(cwd, LIST), `./Pictures/../${LIST}`])
      expect(await refused(cwd, name, option, '--force')).toContain('is one of the lists that are read');
  });

  test('never into a place, also by a link, and never over a photo', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    symlinkSync('Pictures', path.join(cwd, 'way'));
    addFiles(cwd, { 'other/IMG_9.JPG': madePhoto('x.JPG', 9).bytes, 'other/noname': madePhoto('x.JPG', 9).bytes });
    for (const name of ['Pictures/r.html', 'way/r.html', 'Pictures/new/r.html'])
      expect(await refused(cwd, name, option, '--force')).toContain('inside a folder that is checked');
    for (const name of ['other/IMG_9.JPG', 'other/noname', 'other/new.heic'])
      expect(await refused(cwd, name, option, '--force')).toContain('take the place of a photo');
  });

  test('never into a Photos library, known or not', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    mkdirSync(path.join(cwd, 'My.photoslibrary/originals'), { recursive: true });
    await refused(cwd, 'My.photoslibrary/r.html', option, '--force');
    await refused(cwd, 'My.photoslibrary/originals/r.html', option);
  });

  test('never over a file that is not ours, unless asked to; never over one of another kind', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const ending = { '--report': 'html', '--csv': 'csv', '--json': 'json', '--checksums': 'txt' }[option];
    addFiles(cwd, { [`mine.${ending}`]: 'my own words', 'letter.docx': 'PK', [`empty.${ending}`]: '' });
    expect(await refused(cwd, `mine.${ending}`, option)).toContain('Two Places did not save it');
    expect(await refused(cwd, `empty.${ending}`, option)).toContain('Two Places did not save it');
    expect(await refused(cwd, 'letter.docx', option, '--force')).toContain('a file of another kind');
    expect((await check(cwd, option, `mine.${ending}`, '--force')).exit).toBe(2);
    expect(readFileSync(path.join(cwd, `mine.${ending}`), 'utf8')).not.toContain('my own words');
    // Now it is ours, and is replaced without a word.
    expect((await check(cwd, option, `mine.${ending}`)).exit).toBe(2);
  });

  test('a link that leads nowhere is not replaced by a file, unless asked to', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const ending = { '--report': 'html', '--csv': 'csv', '--json': 'json', '--checksums': 'txt' }[option];
    symlinkSync(path.join(cwd, 'disk that is away', 'r'), path.join(cwd, `away.${ending}`));
    symlinkSync(`round.${ending}`, path.join(cwd, `round.${ending}`));
    symlinkSync(path.join(cwd, 'Pictures', 'new.html'), path.join(cwd, `into.${ending}`));
    for (const name of [`away.${ending}`, `round.${ending}`])
      expect(await refused(cwd, name, option)).toContain('Two Places did not save it');
    expect(lstatSync(path.join(cwd, `away.${ending}`)).isSymbolicLink()).toBe(true);
    // Nothing is ever made behind such a link, where it might be a place.
    await refused(cwd, `into.${ending}`, option);
    expect((await check(cwd, option, `into.${ending}`, '--force')).exit).toBeGreaterThan(0);
    expect(existsSync(path.join(cwd, 'Pictures', 'new.html'))).toBe(false);
  });

  test('a name that no file can have is noticed before anything is read', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    await refused(cwd, `${'x'.repeat(300)}.html`, option);
    expect(await refused(cwd, 'new folder/', option)).toContain('is a folder');
  });

  test('a folder that is missing is noticed before anything is read', async () => {
    expect(await refused(makeCheck(PHOTOS, PHOTOS), 'no/such/r.html', option)).toContain('is not there');
  });

  test('two things under one name', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const other = OPTIONS.find((each) => each !== option) ?? '--csv';
    addFiles(cwd, { there: '' });
    symlinkSync('there', path.join(cwd, 'also'));
    expect(await refused(cwd, 'same', option, other, './same')).toContain('Two things');
    expect(await refused(cwd, 'there', option, other, 'also', '--force')).toContain('Two things');
  });
});

test('an output of ours of another kind is not replaced in silence', async () => {
  const cwd = makeCheck(PHOTOS, PHOTOS);
  expect((await check(cwd, '--checksums', 'out.txt')).exit).toBe(2);
  expect(await refused(cwd, 'out.txt', '--csv')).toContain('Two Places did not save it');
});

test('never into a folder of lists, neither a report nor notes', async () => {
  const cwd = makeCheck(PHOTOS, PHOTOS);
  mkdirSync(path.join(cwd, 'lists'));
  writeFileSync(path.join(cwd, 'lists', LIST), readFileSync(path.join(cwd, LIST)));
  const args = ['check', 'Pictures', '--icloud', 'lists', '--today', DAY];
  const run = await runCli([...args, '--csv', 'lists/gaps.csv'], cwd, tempFolder());
  expect(run).toMatchObject({ exit: 3, stdout: '' });
  expect(run.stderr).toContain('inside a folder of lists');
  const notes = await runCli([...args, '--index', 'lists/notes'], cwd, tempFolder());
  expect(notes.exit).toBe(3);
  expect(existsSync(path.join(cwd, 'lists/notes'))).toBe(false);
});

test.each(['Pictures', 'Pictures/notes', './Pictures/../Pictures/x'])(
  'notes are never inside a place: %s',
  async (index) => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const run = await check(cwd, '--index', index);
    expect(run).toMatchObject({ exit: 3, stdout: '' });
    expect(run.stderr).toContain('inside a folder that is checked');
  },
);

test('a page of advice is saved by the same rule', async () => {
  const cwd = tempFolder();
  addFiles(cwd, { 'page.html': 'my own page' });
  const save = (...more: readonly string[]) => runCli(['guide', 'tomorrow', '--html', 'page.html', ...more], cwd, cwd);
  expect((await save()).exit).toBe(3);
  expect(readFileSync(path.join(cwd, 'page.html'), 'utf8')).toBe('my own page');
  expect((await save('--force')).exit).toBe(0);
  expect((await save()).exit).toBe(0);
});
