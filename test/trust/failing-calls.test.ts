import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { photoTree } from './photo-library.ts';
import { cleanEnvironment, commandLine, NO_STRACE } from './traced-run.ts';

/** Lets calls that touch `touching` fail as a dying disk lets them fail, and runs the command. */
function runFailing(inject: string, touching: string, args: readonly string[], cwd: string) {
  const name = inject.slice(0, inject.indexOf(':'));
  const strace = [
    'strace',
    '-f',
    '-qq',
    '-o',
    '|cat > trace',
    '-P',
    touching,
    '-e',
    `trace=${name}`,
    '-e',
    `inject=${inject}`,
  ];
  const [first = '', ...rest] = [...strace, ...commandLine(args)];
  const folder = tempFolder();
  const run = spawnSync(first, rest, { cwd: folder, encoding: 'utf8', env: { ...cleanEnvironment(folder), PWD: cwd } });
  const injected = readFileSync(path.join(folder, 'trace'), 'utf8').includes('INJECTED');
  return { exit: run.status, stdout: run.stdout, stderr: run.stderr, injected };
}

describe.skipIf(NO_STRACE !== null)(`calls that fail${NO_STRACE ? ` (skipped: ${NO_STRACE})` : ''}`, () => {
  it.each([
    ['a photo that cannot be read', 'pread64:error=EIO', 'photos/1/P_0001.JPG'],
    ['a photo that cannot be read to its end', 'pread64:error=EIO:when=2+', 'photos/1/P_0001.JPG'],
    ['a photo that cannot be opened', 'openat:error=EIO', 'photos/1/P_0001.JPG'],
    ['too many open files', 'openat:error=EMFILE', 'photos/1/P_0001.JPG'],
    ['a photo on a server that forgot it', 'openat:error=ESTALE', 'photos/1/P_0001.JPG'],
    ['a folder that cannot be listed', 'getdents64:error=EIO', 'photos/1'],
    ['a folder that ends in the middle', 'getdents64:error=EIO:when=2+', 'photos/1'],
  ])('%s: it is named, the rest is checked, and nobody says yes', (_, inject, touching) => {
    const tree = photoTree(6);
    // Without the photo that is missing anyway, this check would otherwise find everything.
    const list = path.join(tree, 'list', 'list.csv');
    writeFileSync(list, readFileSync(list, 'utf8').replace(/IMG_9999.*\n/, ''));
    const args = ['check', path.join(tree, 'photos'), '--icloud', list, '--json', '-', '--index', tempFolder()];
    const run = runFailing(inject, path.join(tree, touching), args, tree);
    expect(run.injected).toBe(true);
    expect([1, 2], run.stderr).toContain(run.exit);
    const report: unknown = JSON.parse(run.stdout);
    const text = JSON.stringify(report);
    expect(text).toContain('P_0001.JPG');
    expect(run.stderr).toMatch(touching.endsWith('JPG') ? /P_0001\.JPG” could not be read/ : /“1” could not be read/);
    // The others are still matched.
    expect(text).not.toMatch(/"missing-here"[^}]*P_0002/);
  });

  it.each([
    ['cannot be written', 'pwrite64:error=EIO', 'scan-index-2.sqlite-wal'],
    ['cannot be flushed', 'fdatasync:error=EIO', 'scan-index-2.sqlite-wal'],
    ['has no room in the middle', 'pwrite64:error=ENOSPC:when=6+', 'scan-index-2.sqlite-wal'],
    ['cannot be opened', 'openat:error=EIO', 'scan-index-2.sqlite'],
    ['cannot be read', 'pread64:error=EIO', 'scan-index-2.sqlite'],
  ])('an index that %s: the same answer, and the index keeps its place or is set aside', (_, inject, name) => {
    const tree = photoTree(6);
    const index = tempFolder();
    const args = ['check', path.join(tree, 'photos'), '--icloud', path.join(tree, 'list'), '--index', index];
    const usual = spawnSync(commandLine(args)[0] ?? '', commandLine(args).slice(1), {
      encoding: 'utf8',
      env: cleanEnvironment(index),
    });
    const run = runFailing(inject, path.join(index, name), args, tree);
    expect(run.exit, run.stderr).toBe(usual.status);
    const answer = (text: string) => text.slice(0, text.indexOf('True as of')).replaceAll(/\n {2}- photos: .*/g, '');
    expect(answer(run.stdout)).toBe(answer(usual.stdout));
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(readdirSync(index).filter((file) => file.endsWith('.sqlite') || file.includes('damaged'))).not.toEqual([]);
    const after = spawnSync(commandLine(args)[0] ?? '', commandLine(args).slice(1), {
      encoding: 'utf8',
      env: cleanEnvironment(index),
    });
    expect(answer(after.stdout)).toBe(answer(usual.stdout));
  });

  it.each([
    ['flushed', 'fsync:error=EIO'],
    ['renamed', 'rename:error=EIO'],
  ])('a report that cannot be %s: exit 3 with a sentence, the old one stays, nothing else is left', (_, inject) => {
    const tree = photoTree(2);
    const out = path.join(tempFolder(), 'reports');
    mkdirSync(out);
    const file = path.join(out, 'r.html');
    writeFileSync(file, 'old');
    const args = [
      'check', path.join(tree, 'photos'), '--icloud', path.join(tree, 'list'), '--report', file, '--index', tempFolder(),
    ]; // biome-ignore format: one line an idea
    const strace = ['-f', '-qq', '-o', path.join(tempFolder(), 'trace'), '-e', `inject=${inject}`];
    const run = spawnSync('strace', [...strace, ...commandLine(args)], {
      encoding: 'utf8',
      env: cleanEnvironment(tree),
    });
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(run.status, run.stderr).toBe(3);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(out)).toEqual(['r.html']);
  });

  it.each([
    ['settings-2.json', 'opened', 'openat:error=EACCES'],
    ['settings-2.json', 'read', 'read:error=EIO'],
    // Of the version before: no newer one takes its place either.
    ['settings.json', 'opened', 'openat:error=EACCES'],
  ])('settings (%s) that cannot be %s are never written over', (name, _, inject) => {
    const folder = tempFolder();
    const file = path.join(folder, name);
    const value = '{"theme":"dark","language":"de","monthlyReminder":true,"watchFolders":true}';
    const kept = name === 'settings.json' ? value : `{"version":2,"value":${value}}`;
    writeFileSync(file, kept);
    const trace = path.join(tempFolder(), 'trace');
    const child = fileURLToPath(new URL('./save-child.ts', import.meta.url));
    const args = ['-f', '-qq', '-o', trace, '-P', file, '-e', `inject=${inject}`, process.execPath, child, folder];
    const run = spawnSync('strace', args, { encoding: 'utf8', env: cleanEnvironment(folder) });
    expect(run.status, run.stderr).toBe(0);
    expect(readFileSync(trace, 'utf8')).toContain('INJECTED');
    expect(readFileSync(file, 'utf8')).toBe(kept);
    // What could be read was saved as ever.
    expect(readdirSync(folder).sort()).toEqual(['history-2.json', 'lists-2', name]);
  });
});
