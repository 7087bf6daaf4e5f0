import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { doesAnswer } from '../../../src/scanner/place/does-answer.ts';
import type { MacSystem } from '../../../src/scanner/place/mac-volume.ts';
import { mountsBelow } from '../../../src/scanner/place/mounts-below.ts';
import { mountsThatMayHang, watchForSilence } from '../../../src/scanner/place/silence.ts';
import { IN_MEMORY, PHONE_ITSELF, UNKNOWN_VOLUME } from '../../../src/scanner/place/volume.ts';
import { canShowByProgram, shownSlowly } from '../../fixtures/slow-mount.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';

const MOUNTS = `/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
/dev/disk5s1 on /Volumes/T7 (exfat, local, nodev, nosuid)
//eva@nas/photos on /Volumes/T7/photos (smbfs, nodev, nosuid, mounted by eva)
//eva@nas/more on /Volumes/T7 more (smbfs, nodev, nosuid, mounted by eva)
ifuse@macfuse0 on /Volumes/photos/iPhone (macfuse, nodev, nosuid, synchronous)
//eva@nas/photos on /Volumes/photos (smbfs, nodev, nosuid, mounted by eva)
`;
const no = () => Promise.reject(new Error('not asked'));
const MAC: MacSystem = { mounts: async () => Buffer.from(MOUNTS), info: no, list: no, images: no };
const ON_MAC = (...paths: readonly string[]) => mountsThatMayHang(paths, 'darwin', MAC);

describe('mounts that may hang, on a Mac', () => {
  it.each<[string, readonly string[]]>([
    ['/Volumes/T7', ['/Volumes/T7/photos']],
    ['/Volumes/T7/x', []],
    ['/Volumes/T7/photos/2023', ['/Volumes/T7/photos']],
    ['/Volumes/T7 more', ['/Volumes/T7 more']],
    ['/Volumes/photos/x', ['/Volumes/photos']],
    ['/Volumes/photos', ['/Volumes/photos', '/Volumes/photos/iPhone']],
    ['/Users/eva', []],
    ['/', ['/Volumes/T7/photos', '/Volumes/T7 more', '/Volumes/photos/iPhone', '/Volumes/photos']],
  ])('%s', async (folder, points) => expect(await ON_MAC(folder)).toEqual(points));

  it('are those of each path, once', async () => {
    expect(await ON_MAC('/Volumes/photos/a', '/Volumes/photos/b', '/Volumes/T7')).toEqual([
      '/Volumes/photos',
      '/Volumes/T7/photos',
    ]);
    expect(await ON_MAC()).toEqual([]);
  });

  it('are none where the system names no mount, does not answer, or gives up by itself', async () => {
    const share = '//nas/a on /x/a (smbfs)\n';
    expect(await mountsThatMayHang(['/x'], 'darwin', { mounts: async () => Buffer.from(share) })).toEqual(['/x/a']);
    expect(await mountsThatMayHang(['/'], 'darwin', { mounts: async () => Buffer.from('') })).toEqual([]);
    expect(await mountsThatMayHang(['/'], 'darwin', { mounts: no })).toEqual([]);
    expect(await mountsThatMayHang(['/'], 'win32', MAC)).toEqual([]);
  });
});

describe('what is mounted below a place, on a Mac', () => {
  it('is told by where it is mounted, and with what it is', async () => {
    const { volumes, silent, pseudo } = await mountsBelow('/Volumes/photos', 'darwin', MAC);
    expect([...volumes]).toEqual([['iPhone', PHONE_ITSELF]]);
    expect([silent.size, pseudo.size]).toEqual([0, 0]);
  });

  it('is not what lies beside it, nor the place itself', async () => {
    const inT7 = await mountsBelow('/Volumes/T7', 'darwin', MAC);
    expect([...inT7.volumes.keys()]).toEqual(['photos']);
    expect(inT7.volumes.get('photos')).toMatchObject({ key: 'network:nas', shows: '/photos' });
    expect((await mountsBelow('/Users/eva', 'darwin', MAC)).volumes.size).toBe(0);
    const shares: MacSystem = {
      ...MAC,
      mounts: async () => Buffer.from('a on / (apfs)\n//nas/a on /x/a (smbfs)\n//nas/b on /b (nfs)\n'),
    };
    expect([...(await mountsBelow('/', 'darwin', shares)).volumes.keys()]).toEqual(['x/a', 'b']);
  });

  it('is nothing on Windows', async () => {
    const { volumes, silent, pseudo } = await mountsBelow('C:\\', 'win32', MAC);
    expect([volumes.size, silent.size, pseudo.size]).toEqual([0, 0, 0]);
  });
});

describe('whether a folder answers', () => {
  it('is yes for what is there, and for what is not, on every system', async () => {
    const folder = tempTree({ 'a/b.jpg': 'x' });
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(await doesAnswer(folder, 20_000, platform)).toBe(true);
      expect(await doesAnswer(path.join(folder, 'not there'), 20_000, platform)).toBe(true);
    }
  });
});

/** A folder that a program shows, one beside it in memory, and one above. Whoever asks the first waits while the program is stopped. */
async function mounts() {
  const folder = tempFolder();
  const share = path.join(folder, 'share');
  const program = await shownSlowly(tempTree({ 'a/b.jpg': 'x' }), share, 1_000_000);
  const memory = path.join(folder, 'memory');
  for (const [type, point] of [
    ['tmpfs', memory],
    ['proc', path.join(folder, 'proc')],
  ] as const) {
    mkdirSync(point);
    execFileSync('mount', ['-t', type, 'none', point]);
    onTestFinished(() => void execFileSync('umount', ['-l', point]));
  }
  return { folder, share, memory, program };
}

describe.skipIf(!canShowByProgram)('mounts that may hang, on Linux (needs root and bindfs)', () => {
  it('are those that a program answers for: on the way, below, and each once', async () => {
    const { folder, share, memory } = await mounts();
    expect(await mountsThatMayHang([folder], 'linux')).toEqual([share]);
    expect(await mountsThatMayHang([path.join(share, 'a')], 'linux')).toEqual([share]);
    expect(await mountsThatMayHang([memory, `${share}d`], 'linux')).toEqual([]);
    expect(await mountsThatMayHang([memory, share, folder], 'linux')).toEqual([share]);
    expect(await mountsThatMayHang([folder], 'freebsd')).toEqual([]);
  });

  it('are told with what lies on them, and nobody’s files apart', async () => {
    const { folder } = await mounts();
    const { volumes, silent, pseudo } = await mountsBelow(folder, 'linux');
    expect(new Map(volumes)).toEqual(
      new Map([
        ['share', UNKNOWN_VOLUME],
        ['memory', IN_MEMORY],
      ]),
    );
    expect([[...silent], [...pseudo]]).toEqual([[], ['proc']]);
  });

  it('do not answer while they hang, also through a link, and what they hang in does', async () => {
    const { folder, share, memory, program } = await mounts();
    const link = path.join(memory, 'link');
    symlinkSync(share, link);
    program.kill('SIGSTOP');
    for (const platform of ['linux', 'darwin'] as const) {
      const answers = [share, link, folder, memory].map((file) => doesAnswer(file, 1500, platform));
      expect(await Promise.all(answers)).toEqual([false, false, true, true]);
    }
    expect(await doesAnswer(share, 1, 'win32')).toBe(true);
    program.kill('SIGCONT');
    expect(await doesAnswer(share)).toBe(true);
  });

  it('are asked for where the way to a folder leads over one, and nobody is asked where it does not', async () => {
    const { folder, share, memory, program } = await mounts();
    const link = (name: string, target: string) => {
      symlinkSync(target, path.join(memory, name));
      return path.join(memory, name);
    };
    const onDisk = [folder, memory, path.join(folder, 'not there'), path.join(folder, 'proc'), link('up', '..')];
    const overIt = [
      share,
      path.join(share, 'a'),
      link('to', share),
      link('way', '../share/..'),
      link('on', 'way/memory'),
    ];
    onDisk.push(link('round', 'round'), link('here', 'up/memory'));
    program.kill('SIGSTOP');
    // A millisecond is not enough for whoever is asked.
    const answers = [...onDisk, ...overIt].map((file) => doesAnswer(file, 1, 'linux'));
    expect(await Promise.all(answers)).toEqual([...onDisk.map(() => true), ...overIt.map(() => false)]);
    program.kill('SIGCONT');
  });
});

describe.skipIf(!canShowByProgram)('the watch over what is read (needs root and bindfs)', () => {
  /** Watches for about a second, and says which mounts were told. */
  async function watched(isStopped: boolean, doesGrow: boolean, isEnded = false): Promise<readonly string[]> {
    const { share, program } = await mounts();
    if (isStopped) program.kill('SIGSTOP');
    const told: string[] = [];
    let signs = 0;
    const end = watchForSilence({
      paths: () => [share],
      signs: () => (doesGrow ? signs++ : signs),
      onSilent: (points) => told.push(...points),
      everyMs: 50,
      limitMs: 500,
    });
    if (isEnded) end();
    for (let i = 0; i < (isStopped && !doesGrow && !isEnded ? 200 : 20) && told.length === 0; i++) await wait(50);
    end();
    program.kill('SIGCONT');
    return told[0] === share ? ['share'] : told;
  }

  it('tells what does not answer, and nothing that answers', async () => {
    expect(await watched(true, false)).toEqual(['share']);
    expect(await watched(false, false)).toEqual([]);
  }, 30_000);

  it('tells nothing while the reader gets on, and after it was ended', async () => {
    expect(await watched(true, true)).toEqual([]);
    expect(await watched(true, false, true)).toEqual([]);
  }, 30_000);
});
