import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { gatherLists } from '../../../src/cli/check/gather-lists.ts';
import { describePlace } from '../../../src/scanner/describe-place.ts';
import { doesAnswer } from '../../../src/scanner/place/does-answer.ts';
import { readMounts } from '../../../src/scanner/place/linux-volume.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { runCli } from '../../fixtures/run-cli.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { runScan } from '../scan/run-scan.ts';

const photo = (seed: number) => makeJpeg({ width: 32, height: 24, seed });
const has = (name: string) => {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && has('mkfs.ext4');
const canFuse = canMount && has('bindfs');

const run = (tool: string, args: readonly string[]) => execFileSync(tool, args, { stdio: 'ignore' });
const letGo = (point: string) => {
  try {
    run('umount', ['-l', point]);
  } catch {
    // It is away already.
  }
};

function mounted(point: string, tool: string, args: readonly string[]): string {
  mkdirSync(point, { recursive: true });
  run(tool, [...args, point]);
  onTestFinished(() => letGo(point));
  return point;
}

/** A folder shown by a program of this type, as `/proc/self/mountinfo` has it. */
async function shownBy(subtype: string, source: string, point: string): Promise<ChildProcess> {
  mkdirSync(point, { recursive: true });
  const program = spawn('bindfs', ['-f', '-o', `subtype=${subtype}`, source, point], { stdio: 'ignore' });
  onTestFinished(() => {
    program.kill('SIGCONT');
    letGo(point);
    program.kill('SIGKILL');
  });
  for (let i = 0; i < 500 && readMounts().of(point)?.point !== point; i++) await wait(20);
  return program;
}

/** An image of a disk with some photos that was formatted on `day` of January 2020, and where it is mounted. */
function diskImage(file: string, point: string, photos: readonly Uint8Array[], day = 1): string {
  writeFileSync(file, '');
  run('truncate', ['-s', '8M', file]);
  // Two disks are never formatted in the same second; two images of a quick test are.
  const seconds = Date.UTC(2020, 0, day) / 1000;
  execFileSync('mkfs.ext4', ['-q', file], {
    stdio: 'ignore',
    env: { ...process.env, E2FSPROGS_FAKE_TIME: `${seconds}` },
  });
  mounted(point, 'mount', ['-o', 'loop', file]);
  photos.forEach((bytes, i) => {
    writeFileSync(path.join(point, `IMG_${i}.JPG`), bytes);
  });
  return point;
}

const partsOf = async (folder: string) => {
  const { contents } = await runScan(folder, { proof: true });
  return (contents.parts ?? []).map(
    ({ path: at, independenceKey, standing }) =>
      `${at}: ${standing.ground} ${independenceKey}${standing.mayCount ? '' : ', never counts'}`,
  );
};

describe.skipIf(!canFuse)('real mounts below a place (needs root and bindfs)', () => {
  it('the phone, a camera, a cloud, an unknown program: each is asked', async () => {
    const folder = tempTree({ 'IMG_1.JPG': photo(1) });
    const source = tempTree({ 'IMG_2.JPG': photo(2) });
    for (const type of ['ifuse', 'gphotofs', 'rclone', 'nobody-knows', 'onedriver'])
      await shownBy(type, source, path.join(folder, 'in', type));
    expect(await partsOf(folder)).toEqual([
      'in/gphotofs: phone icloud, never counts',
      'in/ifuse: phone icloud, never counts',
      'in/nobody-knows: unknown computer, never counts',
      'in/onedriver: service onedrive',
      'in/rclone: unknown computer, never counts',
    ]);
  });

  it('the place itself', async () => {
    const source = tempTree({ 'IMG_2.JPG': photo(2) });
    const folder = path.join(tempFolder(), 'x');
    await shownBy('ifuse', source, folder);
    expect(await describePlace(folder)).toMatchObject({ independenceKey: 'icloud', standing: { ground: 'phone' } });
  });

  it.skipIf(!has('rclone'))('rclone, whatever the remote is called', async () => {
    const source = tempTree({ 'IMG_2.JPG': photo(2) });
    const folder = path.join(tempFolder(), 'x');
    mkdirSync(folder);
    run('rclone', ['mount', '--daemon', `:local:${source}`, folder]);
    onTestFinished(() => letGo(folder));
    expect((await describePlace(folder)).standing).toMatchObject({ ground: 'unknown', mayCount: false });
  });

  it('an image is where its file is, a folder mounted once more is no other place', async () => {
    const folder = tempTree({ 'IMG_1.JPG': photo(1), 'a/IMG_2.JPG': photo(2) });
    diskImage(path.join(folder, 'disk.img'), path.join(folder, 'image'), [photo(3)]);
    mounted(path.join(folder, 'again'), 'mount', ['--bind', path.join(folder, 'a')]);
    expect(await partsOf(folder)).toEqual([]);
    const cloud = path.join(tempFolder(), 'Library/Mobile Documents');
    mkdirSync(cloud, { recursive: true });
    const image = diskImage(path.join(cloud, 'disk.img'), path.join(tempFolder(), 'image'), [photo(4)]);
    expect(await describePlace(image)).toMatchObject({ independenceKey: 'icloud', standing: { mayCount: false } });
  });

  it('one that hangs is not waited for: what is in it is said not to be known', async () => {
    const folder = tempTree({ 'IMG_1.JPG': photo(1) });
    const source = tempTree({ 'IMG_2.JPG': photo(2) });
    const program = await shownBy('hanging', source, path.join(folder, 'share'));
    program.kill('SIGSTOP');
    expect(await doesAnswer(path.join(folder, 'share'), 1000)).toBe(false);
    expect(await doesAnswer(folder)).toBe(true);
    const alone = expect(runScan(path.join(folder, 'share'), { proof: true })).rejects.toThrow('folder-silent');
    const { contents } = await runScan(folder, { proof: true });
    await alone;
    expect(contents.assets.map(({ id }) => id)).toEqual(['IMG_1.JPG']);
    expect(contents.problems).toMatchObject([{ code: 'folder-silent', path: 'share' }]);
    expect(contents.notes.map(({ code }) => code)).toContain('unreadable-folders');
    expect((await describePlace(path.join(folder, 'share'))).standing).toMatchObject({
      ground: 'unknown',
      mayCount: false,
    });
    program.kill('SIGCONT');
  }, 120_000);

  it('a list on one that hangs is not waited for either', async () => {
    const source = tempTree({ 'list.csv': 'name,date\nIMG_1.JPG,2023-05-01 10:00:00\n' });
    const point = path.join(tempFolder(), 'share');
    const program = await shownBy('hanging', source, point);
    const wish = { cwd: point, now: Date.now(), signal: new AbortController().signal, printedNames: null };
    const readPhone = () => Promise.reject(new Error('no phone'));
    program.kill('SIGSTOP');
    await expect(gatherLists(['list.csv'], { ...wish, readPhone })).rejects.toThrow('folder-silent');
    program.kill('SIGCONT');
  }, 120_000);

  it('one that goes away in the middle leaves nothing behind that counts', async () => {
    const folder = tempTree({ 'IMG_1.JPG': photo(1) });
    const source = tempTree({ 'IMG_2.JPG': photo(2), 'deep/IMG_3.JPG': photo(3) });
    const program = await shownBy('leaving', source, path.join(folder, 'share'));
    let isGone = false;
    const { contents } = await runScan(
      folder,
      { proof: true },
      {
        onEvent: ({ type }) => {
          if (type !== 'progress' || isGone) return;
          isGone = true;
          program.kill('SIGKILL');
        },
      },
    );
    expect(isGone).toBe(true);
    const there = contents.assets.filter(({ id }) => id.startsWith('share'));
    const unproven = there.filter(({ resources }) => resources.some(({ fingerprint }) => fingerprint === null));
    // What was read before it went was read; everything else is a problem, and nothing is silence.
    expect(contents.problems.length).toBeGreaterThanOrEqual(unproven.length);
    expect(unproven.every(({ resources: [{ state }] }) => state === 'unreadable')).toBe(true);
    expect((await runScan(folder, { proof: true })).contents.problems).toMatchObject([
      { code: 'folder-silent', path: 'share' },
    ]);
  });

  it('another disk at the same path is not the one that was scanned', async () => {
    const files = tempFolder();
    const point = path.join(tempFolder(), 'disk');
    const dataFolder = tempFolder();
    diskImage(path.join(files, 'a.img'), point, [photo(1)]);
    await runScan(point, { proof: true, dataFolder });
    run('umount', [point]);
    diskImage(path.join(files, 'b.img'), point, [photo(2)], 2);
    const second = await runScan(point, { proof: true, dataFolder });
    expect(second.stats.filesRead).toBe(1);
    let isSwapped = false;
    const third = await runScan(
      point,
      { proof: true },
      {
        onEvent: ({ type }) => {
          if (type !== 'progress' || isSwapped) return;
          isSwapped = true;
          run('umount', ['-l', point]);
          run('mount', ['-o', 'loop', path.join(files, 'a.img'), point]);
        },
      },
    );
    expect(isSwapped).toBe(true);
    expect(third.contents.notes.map(({ code }) => code)).toContain('scan-unfinished');
  });
});

describe.skipIf(!canMount)('folders in memory (needs root)', () => {
  it.each(['tmpfs', 'ramfs'])('never count, as a place, inside one, and as an image in one: %s', async (type) => {
    const folder = tempTree({ 'IMG_1.JPG': photo(1) });
    const memory = mounted(path.join(folder, 'memory'), 'mount', ['-t', type, 'none']);
    writeFileSync(path.join(memory, 'IMG_2.JPG'), photo(2));
    const away = { independenceKey: 'computer', standing: { ground: 'memory', mayCount: false } };
    expect(await describePlace(memory)).toMatchObject(away);
    expect(await partsOf(folder)).toEqual(['memory: memory computer, never counts']);
    const image = diskImage(path.join(memory, 'disk.img'), path.join(tempFolder(), 'image'), [photo(3)]);
    expect(await describePlace(image)).toMatchObject(away);
  });

  it('are no copy for a folder that is to be deleted', async () => {
    const cwd = tempTree({ 'old/IMG_1.JPG': photo(1), 'new/IMG_1.JPG': photo(1) });
    const ask = () => runCli(['check', 'old', '--with', 'new'], cwd, tempFolder());
    expect((await ask()).exit).toBe(0);
    mounted(path.join(cwd, 'new'), 'mount', ['-t', 'tmpfs', 'none']);
    writeFileSync(path.join(cwd, 'new/IMG_1.JPG'), photo(1));
    const { exit, stdout } = await ask();
    expect(exit).not.toBe(0);
    expect(stdout).toContain('In the memory of this computer');
  });
});
