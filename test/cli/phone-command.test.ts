import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../fixtures/phone/make-backup.ts';
import { type CliRun, runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';
import { StandInPhone } from '../stand-in-phone/device.ts';
import { SMALL_PHONE } from '../stand-in-phone/small-phone.ts';
import { type Stage, serve, stage } from '../stand-in-phone/stage.ts';

const env = ({ socket }: Pick<Stage, 'socket'>) => ({ USBMUXD_SOCKET_ADDRESS: `UNIX:${socket}` });

const run = (here: Pick<Stage, 'socket'>, args: readonly string[] = [], cwd = tempFolder()): Promise<CliRun> =>
  runCli(['phone', ...args], cwd, tempFolder(), { env: env(here) });

describe('two-places phone', () => {
  it('says what is on it, how it stands with iCloud, and what only it has', async () => {
    const { exit, stdout } = await run(await stage({}, SMALL_PHONE, { name: 'Eva’s iPhone' }));
    expect(exit).toBe(1);
    for (const text of [
      'Eva’s iPhone (iPhone13,2, iOS 26.1)',
      '3 photos and 0 videos',
      'iCloud Photos is on.',
      '2 November 2026 at 07:08 UTC',
      'Only on this iPhone: 1 photo or video that is not uploaded.',
      '1 edit is not uploaded',
      'Messages, WhatsApp',
    ])
      expect(stdout).toContain(text);
  });

  it('in German', async () => {
    const { stdout } = await run(await stage(), ['--lang', 'de']);
    expect(stdout).toContain('Nur auf diesem iPhone: 1 Foto oder Video');
  });

  it('ends with 0 when nothing is known to be only on it, and says that this is no proof', async () => {
    const [uploaded] = SMALL_PHONE.assets;
    if (!uploaded) throw new Error('no item');
    const { exit, stdout } = await run(await stage({}, { ...SMALL_PHONE, assets: [uploaded] }));
    expect(exit).toBe(0);
    expect(stdout).toContain('not proven by it');
  });

  it('with iCloud Photos off, all is only on it', async () => {
    const assets = SMALL_PHONE.assets.map((asset) => ({ ...asset, uploadState: null }));
    const { exit, stdout } = await run(await stage({}, { assets, status: null }));
    expect(exit).toBe(1);
    expect(stdout).toContain('iCloud Photos is off');
    expect(stdout).not.toContain('synced with iCloud');
  });

  it('names files of the camera folder that its list does not name, made harmless', async () => {
    const files = { 'DCIM/100APPLE/evil\u001b[31m.HEIC': 'x' };
    const { exit, stdout } = await run(await stage({}, { ...SMALL_PHONE, files }));
    expect(exit).toBe(1);
    expect(stdout).toContain('its own list does not name');
    expect(stdout).not.toContain('\u001b');
  });

  it.each([
    [{ locked: true }, 'is locked'],
    [{ trust: 'none' }, 'does not trust this computer yet'],
    [{ trust: 'waiting' }, 'is asking whether to trust'],
    [{ trust: 'denied' }, 'Don’t Trust'],
    [{ trust: 'lost' }, 'no longer trusts'],
    [{ managed: true }, 'is managed'],
    [{ reached: 'wifi' }, 'over Wi-Fi only'],
    [{ reached: 'no' }, 'No iPhone answers'],
    [{ unplugAfter: 100_000 }, 'broke off'],
  ] as const)('%j ends in a sentence and no number', async (play, text) => {
    const { exit, stdout, stderr } = await run(await stage(play));
    expect(exit).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/Error|at file:/);
  });

  it('where no helper is, says which program is missing, and which backups of phones are here', async () => {
    const home = tempFolder();
    makeBackup(path.join(home, 'Apple/MobileSync/Backup/one'), { name: 'Jan’s iPhone', encrypted: true });
    const around = {
      env: { USBMUXD_SOCKET_ADDRESS: 'UNIX:/nowhere/mux', HOME: home, APPDATA: path.join(home, 'none') },
    };
    const { exit, stderr } = await runCli(['phone'], home, home, around);
    expect(exit).toBe(3);
    expect(stderr).toMatch(/no helper for iPhones|part of macOS that speaks with iPhones/);
  });

  it('keeps a copy that another check reads', async () => {
    const [here, cwd] = [await stage(), tempFolder()];
    const { stdout } = await run(here, ['--save', 'kept'], cwd);
    const [name = ''] = readdirSync(path.join(cwd, 'kept'));
    expect(stdout).toContain(name);
    expect(name).toMatch(/^A made-up iPhone \d{4}-\d\d-\d\d\.photoslibrary$/);
    expect(existsSync(path.join(cwd, 'kept', name, 'database', 'Photos.sqlite'))).toBe(true);
  });

  it.each([
    ['letter.txt', 'is a file, or lies in one'],
    ['letter.txt/kept', 'is a file, or lies in one'],
    ['My.photoslibrary', 'in a Photos library'],
    ['My.photoslibrary/originals', 'in a Photos library'],
    ['photo.jpg', 'would take the place of a photo'],
  ])('keeps no copy as %s, and reads no phone for it', async (folder, words) => {
    const [here, cwd] = [await stage(), tempFolder()];
    addFiles(cwd, { 'letter.txt': 'x', 'photo.jpg': 'x', 'My.photoslibrary/originals/a.txt': 'x' });
    const { exit, stdout, stderr } = await run(here, ['--save', folder], cwd);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(cwd, { recursive: true })).toHaveLength(5);
  });

  it('of several phones reads the one that is named, and says their numbers when none is', async () => {
    const [one, two] = [await stage({}, SMALL_PHONE, { name: 'Eva' }), await stage()];
    const jan = new StandInPhone(
      { folder: two.folder, locked: true },
      { name: 'Jan', serial: '00008120-001A11BB22CC33DD' },
    );
    const both = await serve(one.phone, jan);
    const asked = await run(both);
    expect(asked.exit).toBe(3);
    const id = /([0-9a-f]{12}) {2}Eva/.exec(asked.stderr)?.[1] ?? '';
    expect(asked.stderr).toMatch(/[0-9a-f]{12} {2}An iPhone: The iPhone is locked/);
    expect((await run(both, [id])).stdout).toContain('Eva');
  });

  it.each([[['Eva']], [['0123456789ab', 'cdef01234567']], [['--save', '']], [['--nonsense']]])(
    'does not understand %j',
    async (args) => {
      const { exit, stdout } = await run(await stage(), args);
      expect([exit, stdout]).toEqual([3, '']);
    },
  );

  it('stops when the person says so', async () => {
    const stopping = new AbortController();
    stopping.abort();
    const here = await stage();
    const { exit, stderr } = await runCli(['phone'], tempFolder(), '', { env: env(here), signal: stopping.signal });
    expect(exit).toBe(3);
    expect(stderr).toContain('stopped');
  });
});
