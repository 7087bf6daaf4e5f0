import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';
import { check, csvOf, DAY, madePhoto, makeCheck, PHOTOS, totals, writeList } from './make-check.ts';

describe('folders', () => {
  test.each([
    ['missing', 'Elsewhere', '“Elsewhere” is not there.'],
    ['a file', 'Photo Details.csv', '“Photo Details.csv” is a file, not a folder.'],
    ['inside a file', 'Photo Details.csv/x', 'is not there.'],
    ['a name that no folder can have', 'x'.repeat(5_000), 'is not there.'],
  ])('%s', async (_what, folder, words) => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const run = await runCli(['check', folder, '--icloud', 'Photo Details.csv', '--today', DAY], cwd, tempFolder());
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain(words);
    expect(run.stdout).toBe('');
  });

  test('a folder without photos', async () => {
    const run = await check(makeCheck([], PHOTOS));
    expect(run.stdout).toContain('None of the 3 photos and videos on the list was found here.');
    expect(run.exit).not.toBe(0);
  });

  test('links that lead out of the folder or round in circles', async () => {
    const cwd = makeCheck(PHOTOS.slice(0, 2), PHOTOS);
    addFiles(cwd, { 'outside/IMG_0003.MOV': PHOTOS[2]?.bytes ?? '' });
    symlinkSync(path.join(cwd, 'outside'), path.join(cwd, 'Pictures', 'out'));
    symlinkSync(path.join(cwd, 'Pictures'), path.join(cwd, 'Pictures', 'round'));
    const run = await check(cwd, '--json', '-');
    expect(JSON.parse(run.stdout).coverage).toMatchObject({ verified: 2, absent: 1 });
  });
});

describe('lists', () => {
  test.each([
    ['missing', null, 'The list “Photo Details.csv” is not there.'],
    ['empty', '', 'has no photos in it'],
    ['only a heading', csvOf([]), 'has no photos'],
    ['binary', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]), 'is not a list'],
    ['something else', 'Dear Anna,\nhow are you?\n', 'is not a list that Two Places knows'],
  ])('%s', async (_what, content, words) => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    if (content === null) {
      rmSync(path.join(cwd, 'Photo Details.csv'));
    } else writeList(cwd, 'Photo Details.csv', content);
    const run = await check(cwd);
    expect(run.stderr + run.stdout).toContain(words);
    expect([2, 3]).toContain(run.exit);
    expect(run.stderr).not.toMatch(/\bat .*\.ts:\d+|Error:/);
  });

  // A device may have no end, and a name that no file can have is not there.
  test.skipIf(process.platform === 'win32').each([
    ['a device without end', '/dev/zero', 'is not a list'],
    ['a device that is always at its end', '/dev/null', 'is not a list'],
    ['a name that is too long', 'x'.repeat(5_000), 'is not there'],
    ['a name that is too long, in a folder', `Pictures/${'ä'.repeat(200)}.csv`, 'is not there'],
  ])('%s', async (_what, list, words) => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const run = await runCli(['check', 'Pictures', '--icloud', list, '--today', DAY], cwd, tempFolder());
    expect(run).toMatchObject({ exit: 3, stdout: '' });
    expect(run.stderr).toContain(words);
    expect(run.stderr).not.toContain('our mistake');
  });

  test.skipIf(process.platform === 'win32')('a socket', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const folder = tempFolder();
    const server = createServer().listen(path.join(folder, 's'));
    await once(server, 'listening');
    const run = await runCli(['check', 'Pictures', '--icloud', path.join(folder, 's')], cwd, tempFolder());
    server.close();
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain('is not a list');
  });

  test('a zip, read in place', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const zip = await makeZip([{ path: 'iCloud Photos/Photos/Photo Details.csv', content: csvOf(PHOTOS) }]);
    writeList(cwd, 'Photo Details.csv', zip);
    expect((await check(cwd, '--json', '-')).stdout).toContain('"verified": 3');
  });

  test('a zip cut in the middle', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const zip = await makeZip([{ path: 'Photos/Photo Details.csv', content: csvOf(PHOTOS) }]);
    writeList(cwd, 'Photo Details.csv', zip);
    truncateSync(path.join(cwd, 'Photo Details.csv'), Math.floor(zip.length / 2));
    const run = await check(cwd);
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain('damaged or was not downloaded completely');
  });

  test('a zip with a password', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const zip = await makeZip([{ path: 'Photos/Photo Details.csv', content: csvOf(PHOTOS) }], { password: 'secret' });
    writeList(cwd, 'Photo Details.csv', zip);
    const run = await check(cwd);
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain('locked with a password');
  });

  test('a row that cannot be read is named with its line; the rest is used', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    writeList(cwd, 'Photo Details.csv', `${csvOf(PHOTOS)}IMG_0009.JPG,only two columns\n`);
    const run = await check(cwd, '--json', '-');
    expect(JSON.parse(run.stdout).coverage.verified).toBe(3);
    expect(run.exit).not.toBe(0);
  });

  test('dates that cannot be true do not move the calendar', async () => {
    const odd = [
      'Friday January 1,1904 12:00 AM GMT',
      'Thursday January 1,1970 12:00 AM GMT',
      'Monday January 1,2743924 1:00 PM GMT',
    ];
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const lines = csvOf(PHOTOS).trimEnd().split('\n');
    const broken = lines.map((line, index) =>
      index === 0 ? line : line.replaceAll(/"[^"]*"/g, `"${odd[index - 1]}"`),
    );
    writeList(cwd, 'Photo Details.csv', `${broken.join('\n')}\n`);
    const report = JSON.parse((await check(cwd, '--json', '-')).stdout);
    expect(report.coverage.verified).toBe(3);
    expect(report.places[0]).toMatchObject({ firstDate: null, lastDate: null });
  });

  test('a list from the future: the clock is behind, and nobody says yes', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const run = await runCli(
      ['check', 'Pictures', '--icloud', 'Photo Details.csv', '--today', '2020-01-01'],
      cwd,
      tempFolder(),
    );
    expect(run.exit).not.toBe(0);
  });
});

describe('saving', () => {
  test('a folder that is not there', async () => {
    const run = await check(makeCheck(PHOTOS, PHOTOS), '--report', 'nowhere/report.html');
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain('The folder for “nowhere/report.html” is not there.');
  });

  test('a folder in the way', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    mkdirSync(path.join(cwd, 'report.html'));
    const run = await check(cwd, '--report', 'report.html');
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain('“report.html” is a folder.');
  });

  test('an older report is replaced', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    writeFileSync(path.join(cwd, 'r.json'), '{\n  "schema": "two-places/report@1",\n  "old": true\n}\n');
    expect((await check(cwd, '--json', 'r.json', ...totals(2, 1))).exit).toBe(0);
    const saved = readFileSync(path.join(cwd, 'r.json'), 'utf8');
    expect(saved).toContain('two-places/report@2');
    expect(saved).not.toContain('"old"');
  });
});

describe('the index', () => {
  test('damaged: it is set aside, the check is made all the same', async () => {
    const [cwd, index] = [makeCheck(PHOTOS, PHOTOS), tempFolder()];
    const args = ['check', 'Pictures', '--icloud', 'Photo Details.csv', '--today', DAY, ...totals(2, 1)];
    expect((await runCli(args, cwd, index)).exit).toBe(0);
    for (const name of readdirSync(index)) writeFileSync(path.join(index, name), 'this is not a database');
    const run = await runCli(args, cwd, index);
    expect(run.exit).toBe(0);
    expect(run.stderr).toContain('The notes of earlier checks were damaged.');
  });
});

test('half a video is not a video', async () => {
  const movie = madePhoto('IMG_0009.MOV', 9);
  const cwd = makeCheck([{ ...movie, bytes: movie.bytes.subarray(0, Math.floor(movie.bytes.length / 2)) }], [movie]);
  const run = await check(cwd);
  expect(run.exit).toBe(1);
  expect(run.stdout).toContain('Incomplete: 1');
});
