import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/words/en/catalogue.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { flatten } from '../../src/words/words.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';
import { DAY, madePhoto, makeCheck, PHOTOS } from './make-check.ts';

// A text that is missing is shown as its key (`report.two-places`): nothing that a person reads may have one.

const GROUPS = [...new Set(Object.keys(flatten(catalogue)).map((key) => key.slice(0, key.indexOf('.'))))];
/** Names of files begin like keys, and our own addresses and codes have dots too. */
const KEY = new RegExp(
  `(?<![\\w./-])(?:${GROUPS.join('|')})\\.(?!html|csv|json|txt|twoplaces|jpe?g|heic|mov\\b)[a-z][\\w-]*`,
  'gi',
);

const keysIn = (text: string): string[] => text.match(KEY) ?? [];

/** Everything that a command printed or saved. */
async function outputs(args: readonly string[], cwd: string): Promise<string> {
  const before = new Set(readdirSync(cwd));
  const run = await runCli(args, cwd, tempFolder());
  const saved = readdirSync(cwd).filter((name) => !before.has(name) && !name.includes('index'));
  return [run.stdout, run.stderr, ...saved.map((name) => readFileSync(path.join(cwd, name), 'utf8'))].join('\n');
}

test('a key is found where it stands in a text', () => {
  expect(keysIn('Cannot tell. report.two-places 3 photos')).toEqual(['report.two-places']);
  expect(keysIn('Next: step.add-list.')).toEqual(['step.add-list']);
  expect(keysIn('Saved: report.html and a photo that is a gap. Next')).toEqual([]);
});

const LIST = ['--icloud', 'Photo Details.csv'];
const TODAY = ['--today', DAY];
const COMMANDS: readonly (readonly string[])[] = [
  ['check', 'Pictures', ...LIST, ...TODAY, '--report', 'out.html', '--csv', 'out.csv', '--json', 'out.json'],
  ['check', 'Pictures', ...LIST, ...TODAY, '--accept', 'name-and-date', '--redact', '--report', 'redacted.html'],
  ['check', 'Pictures', ...LIST, '--today', '2028-01-01', '--quick', '--checksums', 'sums.txt'],
  ['check', 'Pictures', '--counts', 'photos=9000,videos=1', ...TODAY],
  ['check', 'Pictures', '--icloud', 'Pictures'],
  ['check', 'Pictures', '--with', 'Copy', ...TODAY],
  [
    'erase-check',
    'Pictures',
    ...LIST,
    ...TODAY,
    '--report',
    'erase.html',
    '--hidden-checked',
    'no',
    '--storage-full',
    'yes',
  ],
  ['plan-storage', 'Pictures', ...TODAY],
  ['verify', 'Pictures', '--checksums', 'Photo Details.csv'],
  ['doctor', 'Pictures'],
  ['phone'],
  ['guide'],
  ['guide', 'tomorrow'],
  ['help'],
  ['help', 'erase-check'],
  ['check', 'no-such-folder'],
  ['check', '--no-such-option'],
  ['no-such-command'],
];

const MORE = madePhoto('IMG_0010.JPG', 10);

test.each(LANGUAGES.flatMap((language) => COMMANDS.map((args) => [language, args.join(' '), args] as const)))(
  'no raw key in what is printed and saved, %s: %s',
  async (language, _, args) => {
    const cwd = makeCheck([...PHOTOS.slice(1), MORE], PHOTOS);
    addFiles(cwd, { 'Copy/IMG_0010.JPG': MORE.bytes });
    const text = await outputs([...args, '--lang', language], cwd);
    expect(text.length).toBeGreaterThan(20);
    // A report for programs has codes and a schema; its texts are looked at like all others.
    expect(keysIn(text.replaceAll(/"(schema|code|\$id)": "[^"]*"/g, ''))).toEqual([]);
  },
);
