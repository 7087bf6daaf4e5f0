import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { digest } from '../../stand-in-phone/digest.ts';
import { stage } from '../../stand-in-phone/stage.ts';

const run = promisify(execFile);

/** Why the programs of libimobiledevice cannot be run here, or null when they can. */
const MISSING = ['idevice_id', 'ideviceinfo', 'idevicepair'].find(
  (program) => spawnSync(program, ['--version']).error !== undefined,
);
const NO_PROGRAMS = MISSING === undefined ? null : `${MISSING} is not here (package libimobiledevice-utils)`;

/** Why nothing can be mounted here, or null when it can. */
const NO_IFUSE = (() => {
  if (NO_PROGRAMS !== null) return NO_PROGRAMS;
  if (spawnSync('ifuse', ['--help']).error !== undefined) return 'ifuse is not here';
  return existsSync('/dev/fuse') ? null : 'this computer has no FUSE';
})();

const said = (reason: string | null): string => (reason === null ? '' : ` (skipped: ${reason})`);

/** The stand-in is only worth something when programs that nobody here wrote take it for a phone. */
describe.skipIf(NO_PROGRAMS !== null)(`libimobiledevice takes the stand-in for a phone${said(NO_PROGRAMS)}`, () => {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)('with %s', async (tlsMax) => {
    const here = await stage({ tlsMax });
    const env = { ...process.env, USBMUXD_SOCKET_ADDRESS: `UNIX:${here.socket}` };
    expect((await run('idevice_id', ['-l'], { env })).stdout.trim()).toBe(here.phone.serial);
    expect((await run('ideviceinfo', ['-k', 'DeviceName'], { env })).stdout.trim()).toBe('A made-up iPhone');
    expect((await run('idevicepair', ['validate'], { env })).stdout).toContain('SUCCESS');
  });

  it('and is told why not, when it is locked', async () => {
    const here = await stage({ locked: true });
    const env = { ...process.env, USBMUXD_SOCKET_ADDRESS: `UNIX:${here.socket}` };
    const { stdout, stderr } = await run('idevicepair', ['validate'], { env }).catch((error) => error);
    expect(`${stdout}${stderr}`).toMatch(/passcode/i);
  });
});

describe.skipIf(NO_IFUSE !== null)(`ifuse mounts the stand-in${said(NO_IFUSE)}`, () => {
  it('and reads it byte for byte', async () => {
    const here = await stage();
    const before = digest(here.folder);
    const point = path.join(tempFolder(), 'iPhone');
    mkdirSync(point);
    const env = { ...process.env, USBMUXD_SOCKET_ADDRESS: `UNIX:${here.socket}` };
    // In the foreground, so that it ends with the test.
    const mounted = spawn('ifuse', [point, '-f', '-o', 'ro'], { env, stdio: 'ignore' });
    onTestFinished(async () => {
      await run('fusermount', ['-u', point]).catch(() => run('umount', [point]).catch(() => {}));
      mounted.kill();
    });
    await expect.poll(() => run('ls', [point]).then(({ stdout }) => stdout), { timeout: 20_000 }).toContain('DCIM');
    const copied = (
      await run('cat', [path.join(point, 'PhotoData/Photos.sqlite')], { encoding: 'buffer', maxBuffer: 1 << 28 })
    ).stdout;
    expect(copied.equals(readFileSync(here.database))).toBe(true);
    expect((await run('ls', [path.join(point, 'DCIM/100APPLE')])).stdout.trim().split('\n')).toEqual(
      readdirSync(path.join(here.folder, 'DCIM/100APPLE')).sort(),
    );
    expect(digest(here.folder)).toBe(before);
  });
});
