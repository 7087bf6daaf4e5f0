import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { appleCsv } from '../../src/scanner/sample/make-sample-library.ts';
import { fingerprintOfBytes } from '../fixtures/fingerprint-of-bytes.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';
import { DAY, madePhoto } from './make-check.ts';

// A library in which every name tells something about somebody.

const PEOPLE =
  'Anna Berta Cengiz Dilara Emil Frieda Gustav Hanna Ivan Jasmin Karl Leyla Mirko Nora Omar Paula Quentin Rosa Said Tilda'.split(
    ' ',
  );
const EVENTS =
  'Taufe Krankenhaus Scheidung Einschulung Urlaub Beerdigung Hochzeit Umzug Geburt Ultraschall Ausweis Zeugnis'.split(
    ' ',
  );
const OTHERS = [
  'Meyerhoff',
  'Familienalbum',
  'Cloudliste',
  'Berichtsseite',
  'Luckentabelle',
  'Datenfile',
  'Summenblatt',
  'Zweitplatte',
];
const TELLING = [...PEOPLE, ...EVENTS, ...OTHERS];

const PLACE = 'Familienalbum Meyerhoff';
const LIST = 'Cloudliste Meyerhoff.csv';
/** What is told of what cannot be done. */
const MISTAKES: readonly (readonly string[])[] = [
  ['check', PLACE, '--icloud', LIST, '--report', `${PLACE}/Berichtsseite.html`],
  ['check', PLACE, '--icloud', LIST, '--csv', LIST],
  ['check', PLACE, '--icloud', LIST, '--report', 'Meyerhoff/Berichtsseite.html'],
  ['check', PLACE, '--icloud', LIST, '--index', PLACE],
  ['check', PLACE, '--icloud', LIST, '--index', `${LIST}/Meyerhoff`],
  ['check', PLACE, '--icloud', 'Meyerhoff.csv'],
  ['check', PLACE, '--icloud', 'Meyerhoff.txt'],
  ['check', PLACE, '--icloud', PLACE],
  ['check', PLACE, '--with', `${PLACE}/.`],
  ['check', PLACE, '--icloud', LIST, '--made-like', `Meyerhoff=${PLACE}`],
];

async function outputs(...more: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const cwd = tempFolder();
  const [place, list] = [PLACE, LIST];
  const photos = PEOPLE.map((person, i) => ({
    ...madePhoto(`${person} ${EVENTS[i % EVENTS.length]}.JPG`, i),
    folder: `${EVENTS[(i + 5) % EVENTS.length]} ${2000 + i}`,
  }));
  // Some are whole, one is cut, one is empty, some are only on the list, some only here; a line of the list is nonsense.
  for (const [i, { name, bytes, folder }] of photos.entries()) {
    if (i % 4 === 3) continue;
    const part = i === 4 ? bytes.subarray(0, 60) : i === 5 ? new Uint8Array() : bytes;
    addFiles(cwd, { [`${place}/${folder}/${name}`]: part });
    addFiles(cwd, { [`Zweitplatte/${folder}/${name}`]: part });
  }
  addFiles(cwd, { [`${place}/Meyerhoff.tar`]: 'x', [`${place}/.Ausweis/x.txt`]: 'x' });
  const rows = photos
    .filter((_, i) => i % 5 !== 1)
    .map(({ name, bytes, takenMs }) => ({ name, takenMs, checksum: fingerprintOfBytes(bytes) }));
  writeFileSync(path.join(cwd, list), `${appleCsv(rows)}Hanna Meyerhoff,und,sonst,nichts\n`);
  mkdirSync(path.join(cwd, 'out'));
  const files = ['Berichtsseite.html', 'Luckentabelle.csv', 'Datenfile.json', 'Summenblatt.txt'];
  const saving = ['--report', '--csv', '--json', '--checksums'].flatMap((option, i) => [option, `out/${files[i]}`]);
  const all: Record<string, string> = {};
  for (const command of ['check', 'erase-check']) {
    const args = [command, place, 'Zweitplatte', '--icloud', list, '--today', DAY, ...more];
    const run = await runCli([...args, ...saving], cwd, tempFolder());
    expect([0, 1, 2]).toContain(run.exit);
    all[`${command}: standard output`] = run.stdout;
    all[`${command}: standard error`] = run.stderr;
    for (const file of files) all[`${command}: ${file}`] = readFileSync(path.join(cwd, 'out', file), 'utf8');
    all[`${command}: --json -`] = (await runCli([...args, '--json', '-'], cwd, tempFolder())).stdout;
  }
  const trouble = await runCli(['check', 'Meyerhoff', '--icloud', list, ...more], cwd, tempFolder());
  expect(trouble.exit).toBe(3);
  all['a folder that is not there'] = trouble.stderr;
  const word = await runCli(['check', place, '--icloud', list, '--mirror', 'Meyerhoff', ...more], cwd, tempFolder());
  expect(word.exit).toBe(3);
  all['a word about no place'] = word.stderr;
  const twice = await runCli(['check', place, `${place}/.`, '--icloud', list, '--quick', ...more], cwd, tempFolder());
  all['a folder given twice'] = twice.stderr;
  writeFileSync(path.join(cwd, 'Meyerhoff.txt'), 'Liebe Anna Meyerhoff,\nwie geht es Ihnen?\n');
  const pair = await runCli(['check', place, '--with', 'Zweitplatte', '--today', DAY, ...more], cwd, tempFolder());
  expect([0, 1, 2]).toContain(pair.exit);
  all['two folders: standard output'] = pair.stdout;
  all['two folders: standard error'] = pair.stderr;
  for (const args of MISTAKES) {
    const run = await runCli([...args, ...more], cwd, tempFolder());
    expect(run.exit, args.join(' ')).toBe(3);
    all[args.join(' ')] = run.stderr;
  }
  return all;
}

test('no telling name is in anything that is printed or saved with --redact', async () => {
  expect(TELLING.length).toBe(40);
  const leaks = Object.entries(await outputs('--redact')).flatMap(([where, text]) =>
    TELLING.filter((name) => text.toLowerCase().includes(name.toLowerCase())).map((name) => `${where}: ${name}`),
  );
  expect(leaks).toEqual([]);
});

test('the same run without it does name them, so the test above can fail', async () => {
  const all = await outputs();
  for (const [where, text] of Object.entries(all))
    expect(TELLING.filter((name) => text.includes(name)).length, where).toBeGreaterThan(
      where.includes('erase-check: standard output') ? -1 : 0,
    );
});
