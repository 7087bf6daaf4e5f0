import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputOf, runTool } from '../../../src/scanner/tools/run-tool.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const LIMIT = { limitMs: 60_000 };

function fakeTool(body: string, mode = 0o755): string {
  const file = path.join(tempFolder(), 'tool');
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, mode);
  return file;
}

describe.skipIf(process.platform === 'win32')('a tool of the system', () => {
  it('answers with its bytes, also with none', async () => {
    const tool = fakeTool(`printf '%s' "$1$FROM_US"`);
    const answer = await runTool(tool, ['a'], { ...LIMIT, env: { FROM_US: 'b' } });
    expect(answer).toMatchObject({ state: 'answered', code: 0, complaint: '' });
    expect(outputOf(answer).toString()).toBe('ab');
    expect(outputOf(await runTool(fakeTool('exit 0'), [], LIMIT)).length).toBe(0);
  });

  it('has not answered when it fails, unless the exit code says that it has', async () => {
    const tool = fakeTool('printf half; echo oops >&2; exit 3');
    const failed = await runTool(tool, [], LIMIT);
    expect(failed).toMatchObject({ state: 'not-answered', why: 'failed' });
    expect(() => outputOf(failed)).toThrow('ended with 3: oops');
    expect(await runTool(tool, [], { ...LIMIT, alsoAccept: [3] })).toMatchObject({ state: 'answered', code: 3 });
    expect(await runTool(fakeTool('kill -9 $$'), [], LIMIT)).toMatchObject({ state: 'not-answered', why: 'failed' });
  });

  it('has not answered when it hangs, whatever it wrote before and whatever it started', async () => {
    // The second one ignores what asks it to end, and leaves a child behind that keeps its output open.
    for (const body of ['printf half; exec sleep 600', `trap '' TERM INT HUP; printf half; sleep 5 & wait`]) {
      const answer = await runTool(fakeTool(body), [], { limitMs: 300 });
      expect(answer).toMatchObject({ state: 'not-answered', why: 'timed-out' });
    }
  });

  it('has not answered when it was stopped, or writes without end', async () => {
    const stopping = new AbortController();
    const answer = runTool(fakeTool('exec sleep 600'), [], { ...LIMIT, signal: stopping.signal });
    stopping.abort();
    expect(await answer).toMatchObject({ state: 'not-answered', why: 'stopped' });
    const before = AbortSignal.abort();
    expect(await runTool(fakeTool('exit 0'), [], { ...LIMIT, signal: before })).toMatchObject({ why: 'stopped' });
    const endless = await runTool(fakeTool('exec yes'), [], { ...LIMIT, largest: 100_000 });
    expect(endless).toMatchObject({ state: 'not-answered', why: 'too-much' });
  });

  it('is not available where it is not, may not be run, or cannot be asked so', async () => {
    for (const [command, args] of [
      ['/no/such/program', []],
      [fakeTool('exit 0', 0o644), []],
      [fakeTool('exit 0'), ['a\0b']],
    ] as const)
      expect(await runTool(command, args, LIMIT)).toMatchObject({ state: 'not-available' });
  });

  it('is never looked for by a bare name, and never runs where somebody can put things', async () => {
    const planted = path.join(tempFolder(), 'bin');
    mkdirSync(planted);
    const trace = path.join(planted, 'was-here');
    for (const name of ['powershell.exe', 'find', 'diskutil']) {
      writeFileSync(path.join(planted, name), `#!/bin/sh\ntouch "${trace}"\n`);
      chmodSync(path.join(planted, name), 0o755);
    }
    const before = { cwd: process.cwd(), path: process.env.PATH };
    process.chdir(planted);
    process.env.PATH = planted;
    try {
      for (const name of ['powershell.exe', './find', 'diskutil'])
        expect(await runTool(name, [], LIMIT)).toMatchObject({ state: 'not-available' });
      expect(outputOf(await runTool('/bin/pwd', [], LIMIT)).toString()).toBe('/\n');
    } finally {
      process.chdir(before.cwd);
      process.env.PATH = before.path;
    }
    expect(existsSync(trace)).toBe(false);
  });

  it('speaks English', async () => {
    expect(outputOf(await runTool(fakeTool(`printf '%s' "$LC_ALL"`), [], LIMIT)).toString()).toBe('C');
  });
});
