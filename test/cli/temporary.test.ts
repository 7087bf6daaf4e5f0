import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { privateFolder } from '../../src/scanner/phone/private-folder.ts';
import { temporaryProblem } from '../../src/scanner/temporary-folder.ts';
import { makeLibrary } from '../fixtures/photos-library/make-library.ts';
import { type CliRun, runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';
import { DAY, madePhoto } from './make-check.ts';

// The folder for temporary files is not there, or is a file: that is said by itself, and nothing else is blamed for it.

const VARIABLE = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';
let cwd = '';
let index = '';

beforeEach(() => {
  cwd = tempFolder();
  index = tempFolder();
  addFiles(cwd, { 'Pictures/IMG_1.JPG': madePhoto('x.JPG', 1).bytes, 'a file': 'x' });
  makeLibrary(path.join(cwd, 'My.photoslibrary'), '26', [{ uuid: 'A', name: 'IMG_1.JPG' }]).close();
});

afterEach(() => void vi.unstubAllEnvs());

function expectNamed({ stdout, stderr }: CliRun): void {
  expect(stderr + stdout).toContain(', the folder for temporary files, cannot be written to.');
  expect(stderr + stdout).not.toMatch(/damaged|moved, renamed|is not there|not connected|unplugged|went wrong/);
}

describe.each(['nowhere', 'a file'])('temporary files go to “%s”', (name) => {
  const stub = () => vi.stubEnv(VARIABLE, path.join(cwd, name));

  test('a Photos library as the list', async () => {
    stub();
    const run = await runCli(['check', 'Pictures', '--icloud', 'My.photoslibrary', '--today', DAY], cwd, index);
    expect(run).toMatchObject({ exit: 3, stdout: '' });
    expectNamed(run);
    expect(run.stderr).toContain(name);
  });

  test('a database of osxphotos as the list', async () => {
    const database = new DatabaseSync(path.join(cwd, 'report.db'));
    database.exec('CREATE TABLE report (filename TEXT, exported INT, missing INT, converted_to_jpeg INT)');
    database.close();
    stub();
    const run = await runCli(['check', 'Pictures', '--icloud', 'report.db', '--today', DAY], cwd, index);
    expect(run).toMatchObject({ exit: 3, stdout: '' });
    expectNamed(run);
  });

  test('a Photos library as the place: what it says of its photos is missing, and the answer knows it', async () => {
    stub();
    const run = await runCli(['check', 'My.photoslibrary', '--today', DAY, '--quick'], cwd, index);
    expect(run.exit).not.toBe(0);
    expectNamed(run);
  });

  test('verify', async () => {
    await runCli(['check', 'Pictures', '--checksums', 'sums.txt'], cwd, index);
    stub();
    const run = await runCli(['verify', 'Pictures', '--checksums', 'sums.txt'], cwd, '');
    expect(run).toMatchObject({ exit: 3, stdout: '' });
    expectNamed(run);
  });

  test('doctor says so before', async () => {
    stub();
    const run = await runCli(['doctor'], cwd, index);
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('no  The folder for temporary copies cannot be written to.');
  });

  test('the list of a phone', () => {
    const told: unknown[] = [];
    try {
      privateFolder(1, [path.join(cwd, name)]);
    } catch (error) {
      told.push(temporaryProblem(error)?.code);
    }
    expect(told).toEqual(['temporary-unwritable']);
  });
});

test('a list that cannot be read is not called missing, and not a photo', async () => {
  writeFileSync(path.join(cwd, 'sums.txt'), '');
  // A folder where a file is asked for is the failure that every system and every user has.
  const run = await runCli(['verify', 'My.photoslibrary', '--checksums', 'Pictures/IMG_1.JPG/x'], cwd, '');
  expect(run.exit).toBe(3);
  expect(run.stderr).toContain('is not there');
  expect(run.stderr).not.toContain('not connected');
});
