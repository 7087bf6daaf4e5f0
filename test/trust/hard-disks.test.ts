import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeJpeg } from '../fixtures/media/media.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';
import { photoTree } from './photo-library.ts';
import { cleanEnvironment, commandLine, NO_UNSHARE } from './traced-run.ts';

interface Run {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command with mounts of its own: `mounts` is shell code that makes them. */
function runWithMounts(mounts: string, cwd: string, args: readonly string[], after = 'true'): Run {
  const command = commandLine(args)
    .map((word) => `'${word}'`)
    .join(' ');
  const script = `set -e; ${mounts}; set +e; cd '${cwd}'; ${command}; code=$?; ${after}; exit $code`;
  const run = spawnSync('unshare', ['-rm', 'sh', '-c', script], {
    encoding: 'utf8',
    env: cleanEnvironment(tempFolder()),
  });
  return { exit: run.status, stdout: run.stdout, stderr: run.stderr };
}

const LIST = ['--icloud', 'list'];
const answerOf = (run: Run): string => run.stdout.slice(0, run.stdout.indexOf('True as of'));

describe.skipIf(NO_UNSHARE !== null)(`disks in trouble${NO_UNSHARE ? ` (skipped: ${NO_UNSHARE})` : ''}`, () => {
  it('a disk mounted read-only: the same answer', () => {
    const tree = photoTree();
    const photos = path.join(tree, 'photos');
    const args = ['check', 'photos', ...LIST, '--index', tempFolder()];
    const usual = runWithMounts('true', tree, args);
    const readOnly = `mount --bind '${photos}' '${photos}'; mount -o remount,bind,ro '${photos}'; ! touch '${photos}/x'`;
    const run = runWithMounts(readOnly, tree, ['check', 'photos', ...LIST, '--index', tempFolder()]);
    expect(usual.exit, usual.stderr).toBe(1);
    expect(run.exit, run.stderr).toBe(1);
    expect(answerOf(run)).toBe(answerOf(usual));
  });

  it('no room for the index: the check goes on, gives the same answer, and says so', () => {
    const tree = photoTree(60);
    const index = tempFolder();
    const usual = runWithMounts('true', tree, ['check', 'photos', ...LIST, '--index', tempFolder()]);
    for (const kilobytes of [0, 8, 40, 100]) {
      const full = `mount -t tmpfs -o size=256k tmpfs '${index}'; head -c ${(256 - kilobytes) * 1024} /dev/zero > '${index}/filler'`;
      const run = runWithMounts(full, tree, ['check', 'photos', ...LIST, '--index', index]);
      expect(run.exit, `${kilobytes} kB left: ${run.stderr}`).toBe(1);
      expect(run.stderr + run.stdout).toMatch(/no room left/i);
      expect(run.stdout).not.toMatch(/\n\s+at /);
      const problems = /no room left/i;
      const lines = (text: string) => text.split('\n').filter((line) => !problems.test(line));
      expect(lines(answerOf(run)).slice(0, 4)).toEqual(lines(answerOf(usual)).slice(0, 4));
    }
  });

  it('no room for a report: exit 3 with a sentence, the old report stays whole, and no half file is left', () => {
    const tree = photoTree(20);
    const out = tempFolder();
    const mounts = `mount -t tmpfs -o size=64k tmpfs '${out}'; printf old > '${out}/r'; head -c 57344 /dev/zero > '${out}/filler'`;
    const after = `echo "LEFT: $(ls -A '${out}' | tr '\\n' ' ')$(cat '${out}/r')" >&2`;
    for (const kind of ['--report', '--csv', '--json', '--checksums']) {
      const args = ['check', 'photos', ...LIST, kind, `${out}/r`, '--force', '--index', tempFolder()];
      const squeeze = kind === '--report' || kind === '--json' ? '' : `; head -c 4096 /dev/zero > '${out}/more'`;
      const run = runWithMounts(mounts + squeeze, tree, args, after);
      expect(run.exit, `${kind}: ${run.stderr}`).toBe(3);
      expect(run.stderr).toMatch(/no room left/i);
      expect(run.stderr).toMatch(/LEFT: filler (more )?r old/);
      expect(run.stderr).not.toMatch(/\n\s+at /);
    }
  });

  it('no room for temporary files: reading a Photos library and verifying end with a sentence', () => {
    const tree = photoTree(20);
    const [out, temp] = [tempFolder(), tempFolder()];
    const made = spawnSync(
      commandLine([])[0] ?? '',
      commandLine(['check', 'photos', '--checksums', `${out}/s`, '--index', `${out}/i`]).slice(1),
      { cwd: tree, env: cleanEnvironment(out) },
    );
    expect(made.status).not.toBe(3);
    const mounts = `mount -t tmpfs -o size=8k tmpfs '${temp}'; export TMPDIR='${temp}'; head -c 8192 /dev/zero > '${temp}/filler'`;
    const run = runWithMounts(mounts, tree, ['verify', 'photos', '--checksums', `${out}/s`]);
    expect(run.exit, run.stdout).toBe(3);
    expect(run.stderr).toMatch(/no room left/i);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });
});

describe.skipIf(process.platform === 'win32' || process.getuid?.() !== 0)(
  'permissions (skipped unless root, who can be somebody else)',
  () => {
    const NOBODY = { uid: 65_534, gid: 65_534 };

    it('a subfolder that may not be read: cannot tell, never yes, and it is named', () => {
      const tree = photoTree(4);
      addFiles(tree, { 'photos/closed/IMG_9999.JPG': makeJpeg({ seed: 99 }) });
      spawnSync('chmod', ['-R', 'a+rX', tree]);
      chmodSync(path.join(tree, 'photos/closed'), 0o000);
      const index = tempFolder();
      chmodSync(index, 0o777);
      const [program = '', ...args] = commandLine(['check', 'photos', ...LIST, '--index', index]);
      const run = spawnSync(program, args, { cwd: tree, encoding: 'utf8', env: cleanEnvironment('/tmp'), ...NOBODY });
      chmodSync(path.join(tree, 'photos/closed'), 0o700);
      expect([1, 2], run.stderr).toContain(run.status);
      expect(run.stdout + run.stderr).toContain('closed');
      expect(run.stdout).not.toMatch(/^Yes\./m);
    });

    it('an index folder that may not be written: the check goes on', () => {
      const tree = photoTree(4);
      spawnSync('chmod', ['-R', 'a+rX', tree]);
      const index = path.join(tempFolder(), 'index');
      mkdirSync(index);
      writeFileSync(path.join(index, 'mine'), '');
      const [program = '', ...args] = commandLine(['check', 'photos', ...LIST, '--index', index]);
      const run = spawnSync(program, args, { cwd: tree, encoding: 'utf8', env: cleanEnvironment('/tmp'), ...NOBODY });
      expect(run.status, run.stderr).toBe(1);
      expect(readdirSync(index)).toEqual(['mine']);
      expect(statSync(index).uid).toBe(0);
    });
  },
);
