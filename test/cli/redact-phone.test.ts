import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOfBytes } from '../fixtures/fingerprint-of-bytes.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';
import type { MadePhone } from '../stand-in-phone/make-phone.ts';
import { stage } from '../stand-in-phone/stage.ts';
import { madePhoto } from './make-check.ts';

// A phone whose own name, photos and stray files tell something about somebody.

const NOW = Date.UTC(2026, 10, 22, 12);
const TELLING = ['Meyerhoff', 'Hanna', 'Scheidung', 'Ultraschall', 'Zeugnis', 'Krankenhaus', 'Umzug', 'Berichtsseite'];
const [UPLOADED, WAITING, HALF] = ['Scheidung Hanna.JPG', 'Zeugnis Hanna.JPG', 'Ultraschall Hanna.MOV'].map(madePhoto);
const PLACE = 'Umzug Meyerhoff';

function phoneOf(): MadePhone {
  const item = ({ name, bytes, takenMs }: ReturnType<typeof madePhoto>) => ({
    uuid: name,
    name,
    bytes,
    directory: 'DCIM/100APPLE',
    fileName: name,
    createdAt: takenMs / 1000,
    zoneOffset: 0,
    kind: name.endsWith('.MOV') ? (1 as const) : (0 as const),
  });
  if (!UPLOADED || !WAITING || !HALF) throw new Error('photos are missing');
  return {
    assets: [
      { ...item(UPLOADED), fingerprint: fingerprintOfBytes(UPLOADED.bytes) },
      { ...item(HALF), fingerprint: fingerprintOfBytes(HALF.bytes) },
      { ...item(WAITING), uploadState: 1 as const },
    ],
    status: { images: 1, movies: 1, firstSync: '2024-02-03T04:05:06Z', lastSync: '2026-11-22T10:00:00Z' },
    files: { 'DCIM/101APPLE/Krankenhaus Meyerhoff.JPG': 'nobody lists it' },
  };
}

/** What is printed and saved where the phone is the list, and where it cannot be. */
async function outputs(...more: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const cwd = tempFolder();
  if (UPLOADED) addFiles(cwd, { [`${PLACE}/Krankenhaus/${UPLOADED.name}`]: UPLOADED.bytes });
  mkdirSync(path.join(cwd, 'out'));
  const files = ['Berichtsseite.html', 'Berichtsseite.csv', 'Berichtsseite.json', 'Berichtsseite.txt'];
  const saving = ['--report', '--csv', '--json', '--checksums'].flatMap((option, i) => [option, `out/${files[i]}`]);
  const here = await stage({}, phoneOf(), { name: 'Hanna Meyerhoffs iPhone' });
  const around = { env: { USBMUXD_SOCKET_ADDRESS: `UNIX:${here.socket}` }, now: () => NOW };
  const all: Record<string, string> = {};
  for (const args of [
    ['check', PLACE, '--icloud', 'phone'],
    ['erase-check', PLACE, '--phone', 'cable'],
  ]) {
    const run = await runCli([...args, ...saving, ...more], cwd, tempFolder(), around);
    expect([1, 2], run.stderr).toContain(run.exit);
    all[`${args[0]}: standard output`] = run.stdout;
    all[`${args[0]}: standard error`] = run.stderr;
    for (const file of files) all[`${args[0]}: ${file}`] = readFileSync(path.join(cwd, 'out', file), 'utf8');
  }
  for (const play of [{ locked: true }, { unplugAfter: 2_000 }, { refusals: new Map([['/DCIM/101APPLE', 10]]) }]) {
    Object.assign(here.phone.play, play);
    const run = await runCli(['check', PLACE, '--icloud', 'phone', ...more], cwd, tempFolder(), around);
    all[`trouble: ${Object.keys(play)[0]}`] = run.stdout + run.stderr;
    Object.assign(here.phone.play, { locked: false, unplugAfter: Number.MAX_SAFE_INTEGER, refusals: new Map() });
  }
  return all;
}

test('nothing of a phone on the cable is named with --redact', async () => {
  const leaks = Object.entries(await outputs('--redact')).flatMap(([where, text]) =>
    TELLING.filter((name) => text.toLowerCase().includes(name.toLowerCase())).map((name) => `${where}: ${name}`),
  );
  expect(leaks).toEqual([]);
});

test('without it, names are there, so the test above can fail', async () => {
  const all = Object.values(await outputs()).join('\n');
  expect(TELLING.filter((name) => !all.includes(name))).toEqual([]);
});
