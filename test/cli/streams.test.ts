import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { COMMANDS, FILES, makeEverything, runWith, turns, withIndex } from './every-command.ts';
import { DAY, makeCheck, PHOTOS, totals } from './make-check.ts';

const COMMAND = fileURLToPath(new URL('../../out/cli/two-places.js', import.meta.url));

/** How a stream ends: its reader went away, its disk is full, its disk fails, or somebody closed it. */
const ENDS = ['EPIPE', 'ENOSPC', 'EIO', 'EBADF', 'destroyed'] as const;
type End = (typeof ENDS)[number];

/** A stream that breaks at its `n`th write. */
class Breaking extends Writable {
  writes = 0;
  readonly #at: number;
  readonly #end: End;

  constructor(at: number, end: End = 'EPIPE') {
    super();
    this.#at = at;
    this.#end = end;
    this.on('error', () => undefined);
  }

  override _write(_: Buffer, __: BufferEncoding, done: (error?: Error) => void): void {
    this.writes += 1;
    const breaks = this.writes >= this.#at;
    if (breaks && this.#end === 'destroyed') this.destroy();
    done(breaks ? Object.assign(new Error('gone'), { code: this.#end }) : undefined);
  }
}

async function run(args: readonly string[], cwd: string, outAt: number, errAt: number, end: End = 'EPIPE', env = {}) {
  const [stdout, stderr] = [new Breaking(outAt, end), new Breaking(errAt, end)];
  const exit = await runWith(args, cwd, { stdout, stderr, env });
  return { exit, out: stdout.writes, err: stderr.writes };
}

describe('a stream that breaks at any write', () => {
  test('costs neither the answer nor what was to be saved', async () => {
    const index = tempFolder();
    const cwd = makeCheck(PHOTOS.slice(1), PHOTOS);
    const args = ['check', 'Pictures', '--icloud', 'Photo Details.csv', '--today', DAY, '--index', index];
    const whole = await run([...args, ...FILES], cwd, 1_000, 1_000);
    expect(whole.exit).toBe(1);
    expect(whole.out + whole.err).toBeGreaterThan(4);
    // Each write of either stream is the first that fails once, and each way to end has its turn.
    const points = [
      ...Array.from({ length: whole.err + 1 }, (_, at) => ({ out: 1, err: at + 1 })),
      ...Array.from({ length: whole.out }, (_, at) => ({ out: at + 1, err: 1_000 })),
    ];
    for (const [index, { out, err }] of points.entries()) {
      const end = ENDS[index % ENDS.length] ?? 'EPIPE';
      const folder = makeCheck(PHOTOS.slice(1), PHOTOS);
      const said = `${end}: standard output ends at write ${out}, standard error at ${err}`;
      expect((await run([...args, ...FILES], folder, out, err, end)).exit, said).toBe(1);
      for (const name of ['r.html', 'g.csv', 'r.json', 'c.txt'])
        expect(existsSync(path.join(folder, name)), `${name}, ${said}`).toBe(true);
    }
  });

  test.each(COMMANDS)('with the exit code %i that it has with whole streams: %j', async (code, words) => {
    const { cwd, env } = await makeEverything(words);
    const whole = await run(withIndex(words), cwd, 1_000, 1_000, 'EPIPE', env);
    expect(whole.exit).toBe(code);
    expect(whole.out + whole.err).toBeGreaterThan(0);
    const all = [...turns(whole.out, 'out'), ...turns(whole.err, 'err')];
    // Where there are many writes, each way to end has its turn.
    for (const [index, [writes, at]] of all.entries())
      for (const end of all.length > 6 ? [ENDS[index % ENDS.length] ?? 'EPIPE'] : ENDS) {
        const [out, err] = writes === 'out' ? [at, 1_000] : [1_000, at];
        const said = `${end} at ${writes} ${at}`;
        expect((await run(withIndex(words), cwd, out, err, end, env)).exit, said).toBe(code);
      }
  });

  test('a doctor of which nobody reads along has the answer of one that is read', async () => {
    const { cwd } = await makeEverything();
    const args = ['doctor', 'Pictures', '--index', tempFolder()];
    const whole = await run(args, cwd, 1_000, 1_000);
    for (const end of ENDS)
      for (let at = 1; at <= whole.out; at += 1)
        expect((await run(args, cwd, at, at, end)).exit, `${end} at ${at}`).toBe(whole.exit);
  });

  test.each([
    [PHOTOS, totals(2, 1), 0],
    [PHOTOS.slice(1), [], 1],
    [PHOTOS, [], 2],
  ])('the exit code is that of the answer', async (here, counts, exit) => {
    const cwd = makeCheck(here, PHOTOS);
    const args = ['check', 'Pictures', '--icloud', 'Photo Details.csv', '--today', DAY, '--index', tempFolder()];
    for (const json of [[], ['--json', '-']])
      expect((await run([...args, ...counts, ...json], cwd, 1, 1)).exit).toBe(exit);
  });
});

describe('the process', () => {
  const shell = (script: string, cwd: string, env: Record<string, string> = {}) =>
    spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: cwd, ...env } });
  const quoted = (words: readonly string[]) => words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const command = (cwd: string, ...more: readonly string[]) =>
    quoted([
      process.execPath,
      COMMAND,
      'check',
      'Pictures',
      '--icloud',
      'Photo Details.csv',
      '--today',
      DAY,
      '--index',
      path.join(cwd, 'index'),
      ...more,
    ]);

  test.skipIf(process.platform === 'win32').each([
    ['>&-', ''],
    ['2>&-', ''],
    ['>&- 2>&-', ''],
    ['>/dev/full', '/dev/full'],
    ['2>/dev/full', '/dev/full'],
    ['>/dev/full 2>&1', '/dev/full'],
  ])('with %s it saves, and answers with its code', (redirect, device) => {
    if (device !== '' && !existsSync(device)) return;
    const cwd = makeCheck(PHOTOS.slice(1), PHOTOS);
    const { status } = shell(`${command(cwd, '--report', 'r.html')} ${redirect}`, cwd);
    expect(status).toBe(1);
    expect(readFileSync(path.join(cwd, 'r.html'), 'utf8')).toContain('</html>');
  });

  test.skipIf(process.platform === 'win32')('with a reader that goes away at once', () => {
    const cwd = makeCheck(PHOTOS.slice(1), PHOTOS);
    const script = `{ ${command(cwd, '--report', 'r.html')}; echo $? >code; } | true; cat code`;
    expect(shell(script, cwd).stdout.trim()).toBe('1');
    expect(existsSync(path.join(cwd, 'r.html'))).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('reads a list from a pipe', () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const args = [
      'check',
      'Pictures',
      '--icloud',
      '/dev/stdin',
      '--today',
      DAY,
      '--index',
      path.join(cwd, 'index'),
      '--json',
      '-',
    ];
    const { stdout } = shell(`cat 'Photo Details.csv' | ${quoted([process.execPath, COMMAND, ...args])}`, cwd);
    expect(JSON.parse(stdout).coverage.verified).toBe(3);
  });

  test.skipIf(process.platform === 'win32')('started in a folder that is gone, says so', () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const { status, stderr } = shell(`mkdir gone && cd gone && rmdir ../gone && ${command(cwd)}`, cwd);
    expect(status).toBe(3);
    expect(stderr).toContain('The folder in which this command was started is gone.');
    expect(
      shell(`mkdir gone && cd gone && rmdir ../gone && ${quoted([process.execPath, COMMAND])} --help`, cwd).status,
    ).toBe(0);
  });

  test('an older Node gets a sentence, in its language', () => {
    const cwd = tempFolder();
    const faked = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.1' } });`;
    const old = (env: Record<string, string>) =>
      spawnSync(
        process.execPath,
        ['--import', `data:text/javascript,${encodeURIComponent(faked)}`, COMMAND, 'check', 'x'],
        {
          cwd,
          encoding: 'utf8',
          env: { ...env },
        },
      );
    expect(old({ LANG: 'en_GB.UTF-8' })).toMatchObject({ status: 3, stdout: '' });
    expect(old({ LANG: 'en_GB.UTF-8' }).stderr).toContain('needs Node 24 or newer, and this is Node 18.20.1');
    expect(old({ LANG: 'de_DE.UTF-8' }).stderr).toContain('braucht Node 24 oder neuer');
  });
});
