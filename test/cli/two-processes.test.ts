import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pathsThatMayHang, type Reading, readInSecondProcess } from '../../src/cli/two-processes.ts';
import { canShowByProgram, shownSlowly, stopInTheMiddle } from '../fixtures/slow-mount.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { DAY, makeCheck, PHOTOS, totals } from './make-check.ts';

const PROGRAM = fileURLToPath(new URL('../../out/cli/two-places.js', import.meta.url));
const LARGE = Buffer.alloc(24_000_000, 7);

class Texts extends Writable {
  text = '';
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

async function read(
  args: readonly string[],
  paths: readonly string[],
  limitMs = 1500,
): Promise<{ reading: Reading; said: string }> {
  const [stdout, stderr] = [new Texts(), new Texts()];
  const quick = { everyMs: 300, limitMs };
  const reading = await readInSecondProcess(args, paths, { program: PROGRAM, stdout, stderr, ...quick });
  return { reading, said: stdout.text + stderr.text };
}

describe('a command in a process of its own', () => {
  it('answers as it would by itself', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const folder = path.join(cwd, 'Pictures');
    const list = path.join(cwd, 'Photo Details.csv');
    const args = ['check', folder, '--icloud', list, '--today', DAY, '--index', tempFolder(), ...totals(2, 1)];
    const { reading, said } = await read(args, [folder]);
    expect(said).toContain('Yes.');
    expect(reading).toEqual({ exit: 0 });
    expect((await read(['check', 'nowhere'], [folder])).reading).toEqual({ exit: 3 });
  });

  it('is not made where nothing can hang', async () => {
    if (canShowByProgram) await shownSlowly(tempFolder(), path.join(tempFolder(), 'elsewhere'), 1_000_000);
    const folder = tempFolder();
    expect(await pathsThatMayHang(['check', folder, '--report=r.html'], folder)).toEqual([]);
  });
});

describe.skipIf(!canShowByProgram)('a mount that begins to hang in the middle (needs root and bindfs)', () => {
  it('is known by the path that leads to it, through links and below a folder too', async () => {
    const folder = tempFolder();
    const point = path.join(folder, 'share');
    await shownSlowly(tempFolder(), point, 1_000_000);
    const other = tempFolder();
    symlinkSync(point, path.join(other, 'link'));
    for (const args of [[folder], [point], [`--icloud=${point}/x.csv`], ['link'], ['share']])
      expect(await pathsThatMayHang(args, args[0] === 'share' ? folder : other), String(args)).not.toEqual([]);
  });

  it('while its photos are read: the command ends in time, without a yes, and names it the second time', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const point = path.join(cwd, 'Pictures', 'share');
    const source = tempFolder();
    writeFileSync(path.join(source, 'IMG_9.MOV'), LARGE);
    const program = await shownSlowly(source, point, 1_000_000);
    const folder = path.join(cwd, 'Pictures');
    const list = path.join(cwd, 'Photo Details.csv');
    const args = ['check', folder, '--icloud', list, '--today', DAY, '--index', tempFolder(), ...totals(2, 1)];
    const [first] = await Promise.all([read(args, [folder]), stopInTheMiddle(program, point)]);
    expect(first.reading).toEqual({ silent: [point] });
    expect(first.said).not.toContain('Yes');
    const second = await read(args, []);
    expect(second.said).toContain('“share” does not answer');
    expect(second.said).not.toContain('Yes.');
    expect(second.reading).toEqual({ exit: 2 });
  }, 120_000);

  it('while a copy is verified, and while files that are no photos are compared', async () => {
    const source = tempFolder();
    writeFileSync(path.join(source, 'IMG_9.MOV'), LARGE);
    writeFileSync(path.join(source, 'notes.txt'), LARGE);
    const old = path.join(tempFolder(), 'old');
    mkdirSync(old);
    writeFileSync(path.join(old, 'notes.txt'), LARGE);
    const list = path.join(tempFolder(), 'sums');
    writeFileSync(list, '# checksums of Apple, base64\n');
    const point = path.join(tempFolder(), 'share');
    const program = await shownSlowly(source, point, 1_000_000);
    const args = ['check', old, '--with', point, '--index', tempFolder()];
    const [{ reading, said }] = await Promise.all([read(args, [point]), stopInTheMiddle(program, point)]);
    expect(reading).toEqual({ silent: [point] });
    expect(said).not.toContain('Yes');
    program.kill('SIGCONT');
  }, 120_000);

  it('one that is only slow is waited for', async () => {
    const source = tempFolder();
    writeFileSync(path.join(source, 'IMG_9.MOV'), Buffer.alloc(3_000_000, 7));
    const point = path.join(tempFolder(), 'share');
    await shownSlowly(source, point, 1_000_000);
    const old = path.join(tempFolder(), 'old');
    mkdirSync(old);
    writeFileSync(path.join(old, 'IMG_9.MOV'), Buffer.alloc(3_000_000, 7));
    const { reading } = await read(['check', old, '--with', point, '--index', tempFolder()], [point], 60_000);
    expect(reading).not.toHaveProperty('silent');
  }, 120_000);
});
