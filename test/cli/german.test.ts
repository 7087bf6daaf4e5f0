import { describe, expect, it } from 'vitest';
import { runCli } from '../fixtures/run-cli.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { englishIn, saysDu } from '../words/german-only.ts';
import { DAY, madePhoto, makeCheck, PHOTOS } from './make-check.ts';

/** Every line that a German reads; names of files are not counted as words. */
function lines(text: string): string[] {
  return text
    .replace(/Pictures|Photo Details\.csv|sums\.txt|report\.html/g, '')
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '');
}

const more = ['IMG_0010.JPG', 'IMG_0011.JPG'].map((name, index) => madePhoto(name, index + 10));

describe('the terminal in German', () => {
  it.each([
    ['check', 'Pictures', '--icloud', 'Photo Details.csv', '--today', DAY],
    [
      'check',
      'Pictures',
      '--icloud',
      'Photo Details.csv',
      '--today',
      '2027-05-01',
      '--quick',
      '--report',
      'report.html',
    ],
    ['check', 'Pictures', '--counts', 'photos=10,videos=4', '--today', DAY],
    ['check', 'Pictures', '--with', 'Pictures', '--today', DAY],
    ['check', 'Pictures', '--checksums', 'sums.txt', '--today', DAY],
    ['erase-check', 'Pictures', '--icloud', 'Photo Details.csv', '--today', DAY],
    [
      'erase-check',
      'Pictures',
      '--icloud',
      'Photo Details.csv',
      '--today',
      DAY,
      '--icloud-photos',
      'off',
      '--status',
      'finished',
      '--phone-photos',
      '90',
    ],
    ['plan-storage', 'Pictures', '--today', DAY],
    ['doctor', 'Pictures'],
    ['verify', 'Pictures', '--checksums', 'no-such-list.txt'],
    ['check', 'no-such-folder', '--today', DAY],
    ['check', '--no-such-option'],
    ['no-such-command'],
    ['--help'],
    ['help', 'erase-check'],
    ['help', 'plan-storage'],
  ])('says no English: %s %s %s %s %s %s', async (...args) => {
    const cwd = makeCheck([...PHOTOS.slice(0, 2), ...more.slice(0, 1)], [...PHOTOS, ...more.slice(1)]);
    const given = args.filter((arg): arg is string => typeof arg === 'string');
    const { stdout, stderr } = await runCli([...given, '--lang', 'de'], cwd, tempFolder());
    const said = [...lines(stdout), ...lines(stderr)];
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => englishIn(line).length > 0)).toEqual([]);
    expect(said.filter(saysDu)).toEqual([]);
  });
});
