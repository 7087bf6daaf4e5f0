import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';
import { check, csvOf, DAY, madePhoto, makeCheck, PHOTOS, totals, writeList } from './make-check.ts';

const WITHOUT_FIRST = PHOTOS.slice(1);

describe('the answer and the exit code', () => {
  test('0: every listed photo is here, byte for byte', async () => {
    const run = await check(makeCheck(PHOTOS, PHOTOS), ...totals(2, 1));
    expect(run.stdout).toMatch(/^Yes\. All 3 photos and videos on the list are here, byte for byte\./);
    expect(run.stdout).toContain('3 of 3 known photos and videos are in at least two independent places.');
    expect(run.exit).toBe(0);
  });

  test('0 whatever the files are called here', async () => {
    const renamed = PHOTOS.map((photo, index) => ({ ...photo, name: `renamed ${index}${path.extname(photo.name)}` }));
    expect((await check(makeCheck(renamed, PHOTOS), ...totals(2, 1))).exit).toBe(0);
  });

  test('2: the same without totals: nobody says that the list is everything', async () => {
    const run = await check(makeCheck(PHOTOS, PHOTOS));
    expect(run.stdout).toMatch(/^Not proven\. All 3 on this list are here, exact copies\./);
    expect(run.exit).toBe(2);
  });

  test('1: gaps, named, with one step', async () => {
    const run = await check(makeCheck(WITHOUT_FIRST, PHOTOS));
    expect(run.stdout).toMatch(/^Not yet\. 2 of 3 are here, byte for byte\. 1 is not\./);
    expect(run.stdout).toContain('Next step: Start with this 1 photo from March 2024');
    expect(run.stdout).toContain('IMG_0001.JPG');
    expect(run.stdout).toContain('2 of 3 known photos and videos are in at least two independent places.');
    expect(run.exit).toBe(1);
  });

  test('2: no list at all', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const run = await runCli(['check', 'Pictures', '--today', DAY], cwd, tempFolder());
    expect(run.stdout).toMatch(/^Cannot tell\. 3 photos and videos are here\. There is no list of iCloud/);
    expect(run.exit).toBe(2);
  });

  test('2: totals without a list prove nothing, whether they agree or not', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const only = (text: string) => runCli(['check', 'Pictures', '--counts', text, '--today', DAY], cwd, tempFolder());
    expect((await only('photos=2,videos=1')).exit).toBe(2);
    const short = await only('photos=5,videos=1');
    expect(short.exit).toBe(2);
    expect(short.stdout).toContain('fewer here.');
  });

  test('2 and never 0: a quick check over a list without dates to trust', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    writeList(cwd, 'Photo Details.csv', 'name\nIMG_0001.JPG\nIMG_0002.JPG\nIMG_0003.MOV\n');
    expect((await check(cwd, '--quick')).exit).not.toBe(0);
  });

  test('3: the folder is not there', async () => {
    expect((await runCli(['check', 'Elsewhere', '--today', DAY], tempFolder(), tempFolder())).exit).toBe(3);
  });
});

describe('what is given', () => {
  test('the zips of Apple’s copy are the list, and a copy of the photos as well: they are bytes on this disk', async () => {
    const cwd = tempFolder();
    const top = 'iCloud Photos Part 1 of 1/Photos';
    const media = PHOTOS.map(({ name, bytes }) => ({ path: `${top}/${name}`, content: bytes }));
    const details = { path: `${top}/Photo Details.csv`, content: csvOf(PHOTOS) };
    addFiles(cwd, { 'notes.txt': '', 'Downloads/x.txt': '' });
    const zip = async (entries: typeof media) =>
      writeList(cwd, 'Downloads/iCloud Photos Part 1 of 1.zip', await makeZip([details, ...entries]));
    await zip(media);
    const args = ['check', 'Downloads', '--icloud', 'Downloads', '--today', DAY];
    expect(await runCli(args, cwd, tempFolder())).toMatchObject({
      exit: 0,
      stdout: expect.stringMatching(/^Yes\. All 3/),
    });
    await zip(media.slice(1));
    expect((await runCli(args, cwd, tempFolder())).exit).toBe(1);
  });

  test('several lists after one --icloud, and the flag again, are one list', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS.slice(0, 1));
    writeList(cwd, 'Photo Details-1.csv', csvOf(PHOTOS.slice(1, 2)));
    writeList(cwd, 'Photo Details-2.csv', csvOf(PHOTOS.slice(2)));
    const run = await check(cwd, '--icloud', 'Photo Details-1.csv', 'Photo Details-2.csv', '--json', '-');
    expect(JSON.parse(run.stdout).coverage.verified).toBe(3);
  });

  test('a folder with lists in it', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    addFiles(cwd, { 'export/Photos/Photo Details.csv': csvOf(PHOTOS), 'export/Photos/IMG_0001.JPG': 'x' });
    const run = await runCli(
      ['check', 'Pictures', '--icloud', 'export', '--today', DAY, '--json', '-'],
      cwd,
      tempFolder(),
    );
    expect(JSON.parse(run.stdout).coverage.verified).toBe(3);
  });

  test('two folders; one inside the other, or twice, counts once', async () => {
    const cwd = makeCheck(PHOTOS.slice(0, 2), PHOTOS);
    addFiles(cwd, { 'Disk/IMG_0003.MOV': PHOTOS[2]?.bytes ?? '', 'Disk/inner/notes.txt': 'x' });
    const given = ['Pictures', 'Disk', 'Disk/inner', './Pictures'];
    const run = await runCli(
      ['check', ...given, '--icloud', 'Photo Details.csv', '--today', DAY, '--json', '-'],
      cwd,
      tempFolder(),
    );
    const report = JSON.parse(run.stdout);
    expect(report.places).toHaveLength(3);
    expect(report.coverage.verified).toBe(3);
    expect(run.stderr).toContain('Disk/inner is inside another folder that is checked; it is counted once.');
  });

  test('a list that could not be read beside one that could keeps the answer from being yes', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    writeList(cwd, 'second.csv', Buffer.from([0, 1, 2, 3, 0, 255]));
    const run = await check(cwd, '--icloud', 'second.csv');
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain('second.csv');
  });
});

describe('what is written', () => {
  test('every report, each at its place; standard output has the summary', async () => {
    const cwd = makeCheck(WITHOUT_FIRST, PHOTOS);
    const outputs = ['--report', 'r.html', '--csv', 'g.csv', '--json', 'r.json', '--checksums', 'c.txt'];
    const run = await check(cwd, ...outputs);
    expect(readFileSync(path.join(cwd, 'r.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(readFileSync(path.join(cwd, 'g.csv'), 'utf8')).toContain('missing-here,IMG_0001.JPG');
    expect(JSON.parse(readFileSync(path.join(cwd, 'r.json'), 'utf8')).verdict.answer).toBe('not-yet');
    expect(readFileSync(path.join(cwd, 'c.txt'), 'utf8')).toMatch(/^A.{27} {2}\d+ {2}IMG_0002\.JPG$/m);
    expect(run.stdout).toContain('Not yet.');
    // Nothing is left beside the reports.
    expect(readdirSync(cwd).sort()).toEqual(['Photo Details.csv', 'Pictures', 'c.txt', 'g.csv', 'r.html', 'r.json']);
  });

  test('--json - leaves standard output to the program that reads it', async () => {
    const run = await check(makeCheck(WITHOUT_FIRST, PHOTOS), '--json', '-');
    const report = JSON.parse(run.stdout);
    expect(report.schema).toBe('two-places/report@2');
    expect(report.gaps.map((gap: { name: string }) => gap.name)).toEqual(['IMG_0001.JPG']);
    expect(report.advice.length).toBeGreaterThan(0);
    expect(run.stderr).toContain('Pictures');
  });

  test('--redact takes names out of everything, the summary too', async () => {
    const cwd = makeCheck(WITHOUT_FIRST, [madePhoto('Hochzeit Anna.JPG', 0), ...WITHOUT_FIRST]);
    const run = await check(cwd, '--redact', '--report', 'r.html', '--csv', 'g.csv', '--json', 'r.json');
    const texts = [
      run.stdout,
      ...['r.html', 'g.csv', 'r.json'].map((name) => readFileSync(path.join(cwd, name), 'utf8')),
    ];
    for (const text of texts) expect(text).not.toMatch(/Hochzeit|IMG_000|14 March|2024-03-14/);
    expect(run.stdout).toContain('photo-1.jpg');
    expect(run.exit).toBe(1);
  });

  test('the second run reads nothing again', async () => {
    const [cwd, index] = [makeCheck(PHOTOS, PHOTOS), tempFolder()];
    const args = ['check', 'Pictures', '--icloud', 'Photo Details.csv', '--today', DAY, ...totals(2, 1)];
    expect((await runCli(args, cwd, index)).stderr).toContain('3 files seen, 3 read now.');
    const again = await runCli(args, cwd, index);
    expect(again.stderr).toContain('3 files seen, 0 read now.');
    expect(again.exit).toBe(0);
  });

  test('nothing in the photo folder is changed', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const before = readdirSync(path.join(cwd, 'Pictures'));
    await check(cwd, '--report', 'r.html');
    expect(readdirSync(path.join(cwd, 'Pictures'))).toEqual(before);
  });

  test.each([
    ['a report', ['--report', 'Pictures/report.html']],
    ['a table', ['--csv', './Pictures/sub/../gaps.csv']],
    ['the index', ['--index', 'Pictures/.index']],
    ['a report by another way', ['--json', 'link/report.json']],
  ])('%s inside a photo folder is refused before anything happens', async (_what, more) => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    symlinkSync(path.join(cwd, 'Pictures'), path.join(cwd, 'link'));
    const args = ['check', 'Pictures', '--icloud', 'Photo Details.csv', '--today', DAY, ...more];
    const run = more[0] === '--index' ? await runCliPlain(args, cwd) : await runCli(args, cwd, tempFolder());
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain('would be inside a folder that is checked');
    expect(readdirSync(path.join(cwd, 'Pictures'))).toHaveLength(3);
  });
});

/** `--index` twice would be one too many. */
async function runCliPlain(args: readonly string[], cwd: string) {
  const at = args.indexOf('--index');
  return runCli([...args.slice(0, at), ...args.slice(at + 2)], cwd, args[at + 1] ?? '');
}

test('a name cannot speak to the terminal', async () => {
  const evil = madePhoto('\u001b[31m\u202egpj.JPG', 0);
  const here = await check(makeCheck([{ ...madePhoto('x.JPG', 7), name: evil.name }], PHOTOS));
  expect(here.stdout + here.stderr).not.toMatch(/[\u001b\u202e]/);
  expect(here.stdout).toContain('[U+001B][31m[U+202E]gpj.JPG');
  // In a list, what colours a terminal is taken out with the other traces of the program that printed it.
  const listed = await check(makeCheck([], [evil]));
  expect(listed.stdout + listed.stderr).not.toMatch(/[\u001b\u202e]/);
  expect(listed.stdout).toContain('[U+202E]gpj.JPG');
});

test('speaks German', async () => {
  const run = await check(makeCheck(WITHOUT_FIRST, PHOTOS), '--lang', 'de');
  expect(run.stdout).toMatch(/^Noch nicht\. 2 von 3 sind hier, Byte für Byte\. 1 ist es nicht\./);
});

test('the summary has no hole in it', async () => {
  const run = await check(makeCheck(WITHOUT_FIRST, PHOTOS));
  expect(run.stdout + run.stderr).not.toMatch(/\{\{|undefined|NaN|\[object|\bterminal\.|\breason\./);
  expect(existsSync('two-places.db')).toBe(false);
});

test('says what is in only one place, and in which', async () => {
  const cwd = makeCheck(PHOTOS, PHOTOS.slice(0, 2));
  const { stdout } = await check(cwd);
  expect(stdout).toContain('2 of 3 known photos and videos are in at least two independent places.');
  expect(stdout).toMatch(/In only one place\n[\s\S]*Only in Pictures: 1\n {4}IMG_0003\.MOV/);
});

test('printed names: says what the folder tells, and takes them for what was missing all the same', async () => {
  const cwd = makeCheck(PHOTOS, PHOTOS);
  writeList(cwd, 'names.txt', PHOTOS.map(({ name }) => `/data/2024/06/01/${name}`).join('\n'));
  const day = path.join(cwd, 'Pictures', '2024', '06', '01');
  mkdirSync(day, { recursive: true });
  for (const { name } of PHOTOS) renameSync(path.join(cwd, 'Pictures', name), path.join(day, name));
  const printed = (...more: string[]) =>
    runCli(['check', 'Pictures', '--icloud', 'names.txt', '--today', DAY, ...more], cwd, tempFolder());
  const run = await printed();
  expect(run.stderr).toContain('Of 3 printed files, 3 are in “Pictures” at the printed place.');
  expect(run.stdout).toContain('and not everything in iCloud');
  expect(run.exit).not.toBe(0);
  const told = await printed('--printed-names', 'everything');
  expect(told.stderr).not.toContain('printed files');
  expect(told.stdout).not.toContain('and not everything in iCloud');
});

test('a day that is given for a list and cannot be its day is said not to be used', async () => {
  const cwd = makeCheck(PHOTOS, PHOTOS);
  const unused = 'The day after --list-date is not used for Photo Details.csv';
  expect((await check(cwd, '--list-date', '9999-12-31')).stderr).toContain(unused);
  expect((await check(cwd, '--list-date', '2026-11-21')).stderr).not.toContain('--list-date');
  const hidden = await check(cwd, '--list-date', '2036-01-01', '--redact', '--lang', 'de');
  expect(hidden.stderr).toContain('Der Tag nach --list-date wird für');
  expect(hidden.stderr).not.toContain('Photo Details');
});
