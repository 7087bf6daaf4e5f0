import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveBeside } from '../../../src/cli/output/save-beside.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'save-beside-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('saving a report', () => {
  it('writes a new file, replaces an old one, and leaves nothing else', async () => {
    const file = path.join(folder, 'report.html');
    expect(await saveBeside(file, 'one')).toBeNull();
    expect(await saveBeside(file, 'two')).toBeNull();
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  it('follows a link, so that the link stays a link', async () => {
    const real = path.join(folder, 'real.html');
    const link = path.join(folder, 'link.html');
    writeFileSync(real, 'old');
    symlinkSync(real, link);
    expect(await saveBeside(link, 'new')).toBeNull();
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toBe('new');
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe and never puts a file in its place', async () => {
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    // A reader must be there, or opening the pipe for writing waits.
    const [saved, read] = await Promise.all([
      saveBeside(pipe, 'through the pipe'),
      import('node:fs/promises').then((fs) => fs.readFile(pipe, 'utf8')),
    ]);
    expect(saved).toBeNull();
    expect(read).toBe('through the pipe');
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
  });

  it('answers a problem for a folder or a place that is not there, and leaves nothing half written', async () => {
    mkdirSync(path.join(folder, 'a-folder'));
    expect(await saveBeside(path.join(folder, 'a-folder'), 'x')).toMatchObject({ code: 'save-failed' });
    expect(await saveBeside(path.join(folder, 'not', 'there.html'), 'x')).toMatchObject({ code: 'save-failed' });
    expect(readdirSync(folder)).toEqual(['a-folder']);
  });
});
