import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOfBytes } from '../fixtures/fingerprint-of-bytes.ts';
import { type CliRun, runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';
import type { MadePhone } from '../stand-in-phone/make-phone.ts';
import { type Stage, stage } from '../stand-in-phone/stage.ts';
import { type MadePhoto, madePhoto } from './make-check.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const HERE = 'DCIM/100APPLE';
const UPLOADED = ['IMG_0001.JPG', 'IMG_0002.JPG', 'IMG_0003.MOV'].map(madePhoto);
/** As read at iCloud.com at the moment of the check. */
const TOTALS = 'photos=2,videos=1,at=now,hidden=none,shared=none';
const WAITING = madePhoto('IMG_0004.JPG', 3);

/** Three photos that iCloud has, and one that waits and has no fingerprint yet. */
function phoneOf(uploaded: readonly MadePhoto[], waiting: readonly MadePhoto[]): MadePhone {
  const item = ({ name, bytes, takenMs }: MadePhoto) => ({
    uuid: name,
    name,
    bytes,
    directory: HERE,
    fileName: name,
    createdAt: takenMs / 1000,
    zoneOffset: 0,
    kind: name.endsWith('.MOV') ? (1 as const) : (0 as const),
  });
  return {
    assets: [
      ...uploaded.map((photo) => ({ ...item(photo), fingerprint: fingerprintOfBytes(photo.bytes) })),
      ...waiting.map((photo) => ({ ...item(photo), uploadState: 1 as const })),
    ],
    status: { images: 2, movies: 1, firstSync: '2024-02-03T04:05:06Z', lastSync: '2026-11-22T10:00:00Z' },
  };
}

interface Chain {
  readonly here: Stage;
  readonly cwd: string;
  readonly index: string;
}

async function chain(): Promise<Chain> {
  const cwd = tempFolder();
  addFiles(cwd, Object.fromEntries(UPLOADED.map(({ name, bytes }) => [`Pictures/${name}`, bytes])));
  return { here: await stage({}, phoneOf(UPLOADED, [WAITING])), cwd, index: tempFolder() };
}

function run({ here, cwd, index }: Chain, args: readonly string[]): Promise<CliRun> {
  const env = { USBMUXD_SOCKET_ADDRESS: `UNIX:${here.socket}` };
  return runCli([...args, '--today', '2026-11-22T12:00:00Z', '--json', 'report.json'], cwd, index, {
    env,
    now: () => NOW,
  });
}

interface Answered {
  readonly verdict: { readonly answer: string };
}

const answerIn = (cwd: string): string => {
  const report: Answered = JSON.parse(readFileSync(path.join(cwd, 'report.json'), 'utf8'));
  return report.verdict.answer;
};

describe('from the cable to the answer', () => {
  it('one photo is only on the phone: not yet; it is copied: the next answer', async () => {
    const at = await chain();
    const check = ['check', 'Pictures', '--icloud', 'phone'];
    const first = await run(at, check);
    expect(first.exit, first.stderr).toBe(1);
    expect(answerIn(at.cwd)).toBe('not-yet');
    expect(first.stdout).toContain('IMG_0004.JPG');
    expect(first.stdout).toContain('1 is only on your iPhone');
    expect(first.stdout).toContain('Other apps on the iPhone');
    cpSync(path.join(at.here.folder, HERE, 'IMG_0004.JPG'), path.join(at.cwd, 'Pictures', 'IMG_0004.JPG'));
    const second = await run(at, check);
    // All are here byte for byte; that the list is everything, only totals of another view can say.
    expect(answerIn(at.cwd), second.stdout).toBe('unproven');
    expect(second.exit).toBe(2);
    const third = await run(at, [...check, '--counts', TOTALS]);
    expect(third.exit, third.stdout).toBe(0);
    // A photo taken meanwhile, only on the phone: the yes is over.
    const another = madePhoto('IMG_0005.JPG', 4);
    const later: Chain = { ...at, here: await stage({}, phoneOf(UPLOADED, [WAITING, another])) };
    expect((await run(later, [...check, '--counts', TOTALS])).exit).toBe(1);
  });

  it('the same from a copy that was kept, on a computer without the phone', async () => {
    const at = await chain();
    const env = { USBMUXD_SOCKET_ADDRESS: `UNIX:${at.here.socket}` };
    await runCli(['phone', '--save', '.'], at.cwd, at.index, { env, now: () => NOW });
    at.here.phone.unplug();
    const kept = 'A made-up iPhone 2026-11-22.photoslibrary';
    const { exit, stdout } = await run(at, ['check', 'Pictures', '--icloud', kept]);
    expect(exit, stdout).toBe(1);
    expect(stdout).toContain('IMG_0004.JPG');
  });

  it('a phone that cannot be read beside a list that can leaves the check without a yes', async () => {
    const at = await chain();
    at.here.phone.play.locked = true;
    addFiles(at.cwd, { 'list.csv': 'name,date,size\nIMG_0001.JPG,2024-03-14T10:00:00Z,1\n' });
    const { exit, stderr } = await run(at, ['check', 'Pictures', '--icloud', 'list.csv', 'phone']);
    expect(exit).not.toBe(0);
    expect(stderr).toContain('is locked');
  });

  it('alone, it ends the command', async () => {
    const at = await chain();
    at.here.phone.play.locked = true;
    const { exit, stderr } = await run(at, ['check', 'Pictures', '--icloud', 'phone']);
    expect([exit, stderr.includes('is locked')]).toEqual([3, true]);
  });

  it.each(['cable', 'cable:0123456789ab', 'wifi', 'phone'])(
    'erase-check understands --phone %s or refuses it',
    async (word) => {
      const at = await chain();
      const { exit, stderr } = await run(at, ['erase-check', 'Pictures', '--phone', word]);
      if (word === 'cable') expect(exit, stderr).toBe(1);
      else expect(exit).toBe(3);
    },
  );
});
