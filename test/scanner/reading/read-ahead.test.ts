import { execFileSync } from 'node:child_process';
import fs, { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ScanSwitch, WorkerState } from '../../../src/scanner/pool/shared-state.ts';
import {
  bringNear,
  type FileAhead,
  filesAhead,
  readAhead,
  writeAhead,
} from '../../../src/scanner/reading/read-ahead.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

/** The pieces of a file that are read, as `offset+length`; the file is in a folder of its own. */
function piecesOf(name: string, size: number, { whole = false, isReadFarAhead = false } = {}): string[] {
  const file = path.join(tempFolder(), name);
  writeFileSync(file, Buffer.alloc(size));
  const read = vi.spyOn(fs, 'readSync');
  syncBuiltinESMExports();
  bringNear({ path: file, whole }, new WorkerState(), isReadFarAhead);
  const calls: readonly unknown[][] = read.mock.calls;
  return calls.map(([, , , length, position]) => `${position}+${length}`);
}

describe('what is read ahead of a file', () => {
  it.each([
    ['a.heic', 100_000, {}, ['0+8192']],
    ['a.jpg', 100_000, {}, ['0+16384', '95904+4096']],
    ['a.png', 100_000, {}, ['0+8192', '95904+4096']],
    ['a.mov', 100_000, {}, ['0+4096', '95904+4096']],
    ['a.jpg', 20_000, {}, ['0+16384']],
    ['a.xyz', 100_000, {}, ['0+16384']],
    ['a.jpg', 100_000, { whole: true }, ['0+262144', '100000+262144']],
    ['a.mov', 5_000_000, { whole: true }, Array.from({ length: 16 }, (_, i) => `${i * 262_144}+262144`)],
    // Where the system reads far ahead.
    ['a.jpg', 100_000, { isReadFarAhead: true }, ['4096+12288', '0+4096', '95904+4096']],
    ['a.mov', 100_000, { isReadFarAhead: true }, ['4096+12288', '0+4096', '95904+4096']],
    ['a.heic', 100_000, { isReadFarAhead: true }, ['0+8192']],
    ['a.jpg', 100_000, { whole: true, isReadFarAhead: true }, ['0+262144', '100000+262144']],
  ])('%s of %d bytes, %o', (name, size, how, pieces) => {
    expect(piecesOf(name, size, how)).toEqual(pieces);
  });

  it('is told as begun', () => {
    const file = path.join(tempFolder(), 'a.jpg');
    writeFileSync(file, 'abc');
    const state = new WorkerState();
    state.beginJob(0);
    bringNear({ path: Buffer.from(file), whole: false }, state, false);
    expect(state.begun.files).toBe(1);
  });
});

describe('what is in the place of a file', () => {
  it.each([
    ['nothing', () => undefined],
    ['a folder', (at: string) => mkdirSync(at)],
    ['a link', (at: string) => symlinkSync('/dev/zero', at)],
    ['a pipe that nobody writes to', (at: string) => execFileSync('mkfifo', [at])],
  ])('%s: is not read, without an error', (_, put) => {
    const at = path.join(tempFolder(), 'a.jpg');
    put(at);
    const state = new WorkerState();
    state.beginJob(0);
    const read = vi.spyOn(fs, 'readSync');
    syncBuiltinESMExports();
    bringNear({ path: at, whole: false }, state, false);
    expect(read).not.toHaveBeenCalled();
    expect(state.begun.files).toBe(0);
  });

  it('a file that cannot be read: no error either', () => {
    const close = vi.spyOn(fs, 'closeSync');
    vi.spyOn(fs, 'readSync').mockImplementation(() => {
      throw Object.assign(new Error('EIO'), { code: 'EIO' });
    });
    syncBuiltinESMExports();
    const file = path.join(tempFolder(), 'a.jpg');
    writeFileSync(file, 'abc');
    close.mockClear();
    bringNear({ path: file, whole: false }, new WorkerState(), false);
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('the files of one message', () => {
  const files: FileAhead[] = ['a', 'b', 'c', 'd'].map((name) => ({ path: `/${name}`, whole: false }));

  it('arrive as they were', () => {
    const odd = [
      ...files,
      { path: Buffer.from([0x2f, 0xff, 0x00, 0x22]), whole: true },
      { path: '/ä"\n\u2028', whole: true },
    ];
    expect(filesAhead(writeAhead(odd))).toEqual(odd);
  });

  /** Which of the files are opened, when something happens at the second one. */
  function openedWhen(happens: (scanSwitch: ScanSwitch, state: WorkerState) => void): string[] {
    const [scanSwitch, state] = [new ScanSwitch(), new WorkerState()];
    const opened: string[] = [];
    readAhead(files, scanSwitch, state, (file) => {
      opened.push(String(file.path));
      if (opened.length === 2) happens(scanSwitch, state);
    });
    return opened;
  }

  it.each([
    ['nothing happens', () => undefined, 4],
    ['the scan is cancelled', (scanSwitch: ScanSwitch) => scanSwitch.cancel(), 2],
    ['nobody needs them any more', (_: ScanSwitch, state: WorkerState) => state.stop(), 2],
  ])('when %s', (_, happens, count) => {
    expect(openedWhen(happens)).toHaveLength(count);
  });

  it('wait while the scan is paused', () => {
    const order: string[] = [];
    const wait = vi.spyOn(Atomics, 'wait').mockImplementation(() => {
      order.push('waits');
      scanSwitch.resume();
      return 'ok';
    });
    const scanSwitch = new ScanSwitch();
    scanSwitch.pause();
    readAhead(files.slice(0, 1), scanSwitch, new WorkerState(), () => order.push('reads'));
    wait.mockRestore();
    expect(order).toEqual(['waits', 'reads']);
  });
});
