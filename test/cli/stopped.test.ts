import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { CHECK, COMMANDS, FILES, makeEverything, runWith, turns, withIndex } from './every-command.ts';

/** A stream whose reader asks the command to stop when it has heard its `n`th word. */
class Stopping extends Writable {
  text = '';
  writes = 0;
  readonly #at: number;
  readonly #stop: () => void;

  constructor(at: number, stop: () => void) {
    super();
    this.#at = at;
    this.#stop = stop;
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8');
    this.writes += 1;
    if (this.writes === this.#at) this.#stop();
    done();
  }
}

describe('a command that is stopped', () => {
  async function stopped(
    words: readonly string[],
    cwd: string,
    env: Readonly<Record<string, string>>,
    outAt: number,
    errAt: number,
  ) {
    const stopping = new AbortController();
    const stdout = new Stopping(outAt, () => stopping.abort());
    const stderr = new Stopping(errAt, () => stopping.abort());
    const exit = await runWith(withIndex(words), cwd, { stdout, stderr, env, signal: stopping.signal });
    return { exit, stdout, stderr };
  }

  // What cannot run says why, whether it is stopped or not.
  test.each(COMMANDS.filter(([code]) => code !== 3))('%i, at any word of it: %j', async (_, words) => {
    const { cwd, env } = await makeEverything(words);
    const whole = await stopped(words, cwd, env, 0, 0);
    for (const [writes, at] of [...turns(whole.stdout.writes, 'out'), ...turns(whole.stderr.writes, 'err')]) {
      const { exit, stderr } = await stopped(words, cwd, env, writes === 'out' ? at : 0, writes === 'err' ? at : 0);
      expect({ exit, said: stderr.text.includes('was stopped.') }, `${writes} ${at}`).toEqual({ exit: 3, said: true });
    }
  });

  test('before it begins, saves and answers nothing', async () => {
    const { cwd, env } = await makeEverything();
    const stdout = new Stopping(0, () => undefined);
    const stderr = new Stopping(0, () => undefined);
    const args = withIndex(['check', ...CHECK, ...FILES]);
    expect(await runWith(args, cwd, { stdout, stderr, env, signal: AbortSignal.abort() })).toBe(3);
    expect(stdout.text).toBe('');
    for (const name of ['r.html', 'g.csv', 'r.json', 'c.txt']) expect(existsSync(path.join(cwd, name))).toBe(false);
  });

  test('between two files that it saves, has saved the first whole and says that it was stopped', async () => {
    const { cwd, env } = await makeEverything();
    const stopping = new AbortController();
    const stdout = new Stopping(0, () => undefined);
    const stderr = new Stopping(0, () => undefined);
    const watched = new (class extends Writable {
      override _write(chunk: Buffer, encoding: BufferEncoding, done: () => void): void {
        stderr.write(chunk, encoding);
        if (chunk.toString('utf8').includes('Saved: r.html')) stopping.abort();
        done();
      }
    })();
    const args = withIndex(['check', ...CHECK, ...FILES]);
    expect(await runWith(args, cwd, { stdout, stderr: watched, env, signal: stopping.signal })).toBe(3);
    expect(stderr.text).toContain('was stopped.');
    expect(readFileSync(path.join(cwd, 'r.html'), 'utf8')).toContain('</html>');
    expect(existsSync(path.join(cwd, 'g.csv'))).toBe(false);
    expect(stdout.text).toBe('');
  });
});
