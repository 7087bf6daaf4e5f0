import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';
import { DAY, madePhoto, makeCheck, PHOTOS } from './make-check.ts';

// The built command in a process of its own, for what only a process can show. Starting one takes its time.

const COMMAND = fileURLToPath(new URL('../../out/cli/two-places.js', import.meta.url));

function has(tool: string, ...args: readonly string[]): boolean {
  return spawnSync(tool, args, { stdio: 'ignore' }).status === 0;
}

function checkArgs(index: string): string[] {
  return [COMMAND, 'check', 'Pictures', '--icloud', 'Photo Details.csv', '--today', DAY, '--index', index];
}

function run(program: string, args: readonly string[], cwd: string, options: SpawnOptions = {}) {
  return spawnSync(program, args, { cwd, ...options, encoding: 'utf8' });
}

describe('the process', () => {
  test('answers with its exit code; standard output is the answer alone', () => {
    const cwd = makeCheck(PHOTOS.slice(1), PHOTOS);
    const { status, stdout, stderr } = run(process.execPath, [...checkArgs(tempFolder()), '--json', '-'], cwd);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).verdict.answer).toBe('not-yet');
    expect(stderr).not.toMatch(/Warning|ExperimentalWarning|\u001b/);
  });

  test('Ctrl-C ends it soon, in words, and nothing is left behind', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    // Big enough that it is still being read when the signal comes.
    for (let i = 0; i < 40; i += 1) addFiles(cwd, { [`Pictures/big-${i}.MOV`]: bigMovie(i) });
    const child = spawn(process.execPath, [...checkArgs(tempFolder()), '--report', 'r.html'], { cwd });
    let told = '';
    let asked = false;
    child.stderr.on('data', (chunk) => {
      told += String(chunk);
      if (asked || !told.includes('Pictures')) return;
      // Once only: a second Ctrl-C ends the process at once.
      asked = true;
      child.kill('SIGINT');
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    // A fast machine may be done before the signal arrives; then it must have answered as if nobody had asked.
    if (status === 3) {
      expect(told).toContain('The check was stopped.');
      expect(readdirSync(cwd).sort()).toEqual(['Photo Details.csv', 'Pictures']);
    } else expect(status).toBe(0);
  });
});

function bigMovie(seed: number): Uint8Array {
  const { bytes } = madePhoto('x.MOV', seed);
  return Buffer.concat([
    bytes,
    Buffer.from([0x00, 0x80, 0x00, 0x00]),
    Buffer.from('free'),
    Buffer.alloc(0x80_0000 - 8),
  ]);
}

describe('a disk that is full', () => {
  // A file system of 8 kB, in a namespace of its own so that nothing of it stays.
  const canMount = has('unshare', '-rm', 'sh', '-c', 'mount -t tmpfs -o size=16k none /mnt');

  test.skipIf(!canMount)('nothing is half written, and it says so (needs unshare)', () => {
    const cwd = makeCheck(PHOTOS.slice(1), PHOTOS);
    mkdirSync(path.join(cwd, 'small'));
    const command = [process.execPath, ...checkArgs(tempFolder()), '--report', 'small/r.html'].map(quote).join(' ');
    const script = `mount -t tmpfs -o size=8k none small && { ${command}; code=$?; ls -A small >listing; exit $code; }`;
    const { status, stderr } = run('unshare', ['-rm', 'sh', '-c', script], cwd);
    expect(stderr).toContain('There is no room left to save “small/r.html”. Nothing was saved there, not even a part.');
    expect(status).toBe(3);
    expect(readFileSync(path.join(cwd, 'listing'), 'utf8')).toBe('');
  });
});

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

describe('folders that may not be read', () => {
  // Root may read everything, so the command runs as nobody.
  const asNobody: SpawnOptions = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const works = run(process.execPath, [COMMAND, '--version'], '/', asNobody).status === 0;

  function lockedCheck(locked: string): { cwd: string; index: string } {
    const [cwd, index] = [makeCheck(PHOTOS, PHOTOS), tempFolder()];
    addFiles(cwd, { 'Pictures/inside/IMG_0100.JPG': madePhoto('x.JPG', 100).bytes });
    chmodSync(cwd, 0o755);
    chmodSync(index, 0o777);
    chmodSync(path.join(cwd, locked), 0o000);
    return { cwd, index };
  }

  test.skipIf(!works)('the folder itself: it could not run', () => {
    const { cwd, index } = lockedCheck('Pictures');
    const { status, stderr } = run(process.execPath, checkArgs(index), cwd, asNobody);
    chmodSync(path.join(cwd, 'Pictures'), 0o755);
    expect(stderr).toContain('“Pictures” could not be opened.');
    expect(status).toBe(3);
  });

  test.skipIf(!works)('a folder inside: reported, never passed over in silence', () => {
    const { cwd, index } = lockedCheck('Pictures/inside');
    const { status, stdout } = run(process.execPath, [...checkArgs(index), '--json', '-'], cwd, asNobody);
    chmodSync(path.join(cwd, 'Pictures/inside'), 0o755);
    const report = JSON.parse(stdout);
    expect(report.places[1].notes).toContainEqual(expect.objectContaining({ code: 'unreadable-folders', count: 1 }));
    expect(report.places[1].complete).toBe(false);
    // All three listed photos are here, whatever is in the folder that nobody could open.
    expect(report.coverage.verified).toBe(3);
    expect([0, 2]).toContain(status);
  });
});

describe('never writes, never connects', () => {
  const traced = has('strace', '-f', '-o', '/dev/null', 'true');

  test.skipIf(!traced)('a check opens nothing for writing under the folder and no socket (needs strace)', () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    addFiles(cwd, { 'Pictures/.IMG_0042.HEIC.icloud': 'bplist00', 'Pictures/IMG_0001.AAE': '<plist/>' });
    const log = path.join(tempFolder(), 'calls');
    const calls = 'trace=%file,%network,write,fchmod,fchown,fsetxattr,ftruncate,futimesat';
    const outputs = ['--report', 'r.html', '--csv', 'g.csv', '--json', 'r.json', '--checksums', 'c.txt'];
    const args = ['-f', '-y', '-e', calls, '-o', log, process.execPath, ...checkArgs(tempFolder()), ...outputs];
    const { status, stderr } = run('strace', args, cwd);
    expect(stderr).toContain('Saved: r.html');
    // Not proven: nobody said how many photos iCloud has.
    expect(status).toBe(2);
    const lines = readFileSync(log, 'utf8').split('\n');
    const photos = path.join(cwd, 'Pictures');
    const touching = lines.filter((line) => line.includes(photos) || line.includes('"Pictures'));
    // The test can only fail when it sees the reading.
    expect(touching.filter((line) => /\bopen(at)?\(/.test(line)).length).toBeGreaterThan(3);
    const changing =
      /O_(WRONLY|RDWR|CREAT|TRUNC|APPEND)|\b(rename\w*|unlink\w*|mkdir\w*|rmdir|link\w*|symlink\w*|chmod|fchmod\w*|chown|fchown\w*|lchown|utime\w*|futimesat|truncate|ftruncate|\w*setxattr|mknod\w*)\(/;
    expect(touching.filter((line) => changing.test(line) && !/readlink/.test(line))).toEqual([]);
    expect(touching.filter((line) => /\bwrite\(\d+<[^>]*Pictures/.test(line))).toEqual([]);
    // A placeholder is known by its name; opening a real one would start a download.
    expect(touching.filter((line) => /\bopen(at)?\(.*\.icloud"/.test(line))).toEqual([]);
    const sockets = lines.filter((line) => /\b(socket|connect|bind|sendto)\(.*AF_INET/.test(line));
    expect(sockets).toEqual([]);
  });
});
