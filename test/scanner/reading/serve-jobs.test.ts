import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, rmSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { ReadBuffers } from '../../../src/scanner/reading/file-source.ts';
import { isSettled } from '../../../src/scanner/reading/file-status.ts';
import type { ReadJob, ReadOutcome } from '../../../src/scanner/reading/read-job.ts';
import type { FactsReader, ReadTools } from '../../../src/scanner/reading/read-tools.ts';
import { readFile } from '../../../src/scanner/reading/serve-jobs.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { TarReader } from '../../../src/scanner/tars/tar-reader.ts';
import { makeHeic, makeJpeg, makeMovie, makePng } from '../../fixtures/media/media.ts';
import { FILE_DATE, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';

const buffers = new ReadBuffers();

/** Reads one file; `bytes` counts what came from the disk. */
async function read(
  file: string,
  want: Partial<ReadJob> = {},
  readFacts: FactsReader = readMediaFacts,
): Promise<{ outcome: ReadOutcome; bytes: number }> {
  let bytes = 0;
  const tools: ReadTools = {
    buffers,
    readFacts,
    tars: new TarReader(),
    observer: {
      beginRead: () => undefined,
      endRead: (got) => {
        bytes += got;
      },
    },
    checkpoint: () => undefined,
    parsing: { begin: () => undefined, end: () => undefined },
  };
  const job: ReadJob = {
    id: 1,
    path: file,
    wantFacts: true,
    wantFingerprint: true,
    promised: true,
    packed: null,
    ...want,
  };
  return { outcome: await readFile(job, tools), bytes };
}

/** The fingerprint by the formula itself. */
function fingerprintOf(bytes: Uint8Array): string {
  const salt = Buffer.from('com.apple.XattrObjectSalt\0com.apple.DataObjectSalt\0', 'latin1');
  const digest = createHash('sha1')
    .update(Buffer.concat([salt, bytes]))
    .digest();
  return Buffer.concat([Buffer.from([1]), digest]).toString('base64');
}

describe('reading a file', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 262_144, 327_680, 1_000_003])('hashes %i bytes right', async (size) => {
    const bytes = noise(size, 7);
    const folder = tempTree({ 'a.jpg': bytes });
    for (const wantFacts of [true, false]) {
      const { outcome } = await read(path.join(folder, 'a.jpg'), { wantFacts });
      expect(outcome).toMatchObject({ kind: 'read', fingerprint: fingerprintOf(bytes) });
    }
  });

  it.each([
    ['none', 'none', (bytes: Buffer) => bytes],
    ['a hole', 'inside', (bytes: Buffer) => bytes.fill(0, 9_000, 15_000)],
    ['a hole across two pieces that are read', 'inside', (bytes: Buffer) => bytes.fill(0, 65_000, 67_000)],
    ['filling behind the end', 'none', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(9_000)])],
  ] as const)('says what zeros in it mean: %s', async (_, zeros, spoil) => {
    const jpeg = Buffer.from(makeJpeg({ width: 1600, height: 1200 }));
    const folder = tempTree({ 'a.jpg': spoil(jpeg) });
    for (const wantFacts of [true, false]) {
      expect((await read(path.join(folder, 'a.jpg'), { wantFacts })).outcome).toMatchObject({ zeros });
    }
    expect((await read(path.join(folder, 'a.jpg'), { wantFingerprint: false })).outcome).toMatchObject({ zeros: null });
  });

  it('knows the fingerprint of the empty file and of a text, as computed by another program', async () => {
    const folder = tempTree({ 'empty.jpg': '', 'abc.jpg': 'abc' });
    const known = (name: string) =>
      execFileSync(
        'sh',
        [
          '-c',
          `(printf 'com.apple.XattrObjectSalt\\0com.apple.DataObjectSalt\\0'; cat "$0") | sha1sum`,
          path.join(folder, name),
        ],
        { encoding: 'utf8' },
      ).slice(0, 40);
    for (const name of ['empty.jpg', 'abc.jpg']) {
      const { outcome } = await read(path.join(folder, name), { wantFacts: false });
      if (outcome.kind !== 'read') throw new Error(outcome.kind);
      expect(Buffer.from(outcome.fingerprint ?? '', 'base64').toString('hex')).toBe(`01${known(name)}`);
    }
  });

  it('reads metadata and fingerprint with one pass over the bytes', async () => {
    const jpeg = makeJpeg({ date: '2023:06:01 12:00:00', width: 800, height: 600 });
    const folder = tempTree({ 'a.jpg': jpeg });
    const { outcome, bytes } = await read(path.join(folder, 'a.jpg'));
    expect(outcome).toMatchObject({ kind: 'read', facts: { type: 'jpeg', wholeness: 'whole' } });
    expect(bytes).toBeLessThanOrEqual(jpeg.length + 65_536);
  });

  it('reads little of a large video for its metadata', async () => {
    const folder = tempTree({ 'a.MOV': makeMovie({ created: Date.UTC(2023, 5, 1), padding: 5_000_000 }) });
    const { outcome, bytes } = await read(path.join(folder, 'a.MOV'), { wantFingerprint: false });
    expect(outcome).toMatchObject({ kind: 'read', facts: { type: 'mov' }, fingerprint: null });
    expect(bytes).toBeLessThan(10_000);
  });

  it('says the same of a photo under whatever ending', async () => {
    const photos = {
      jpeg: makeJpeg({ date: '2023:06:01 12:00:00', width: 800, height: 600 }),
      heic: makeHeic(),
      png: makePng(),
    };
    for (const [type, photo] of Object.entries(photos)) {
      const folder = tempTree({ 'a.jpg': photo, 'a.HEIC': photo, 'a.mov': photo, 'a.png': photo });
      const factsOf = async (name: string) => {
        const { outcome } = await read(path.join(folder, name), { wantFingerprint: false });
        return outcome.kind === 'read' ? outcome.facts : outcome;
      };
      const facts = await factsOf('a.jpg');
      expect(facts).toMatchObject({ type, wholeness: 'whole' });
      for (const name of ['a.HEIC', 'a.mov', 'a.png']) expect(await factsOf(name)).toEqual(facts);
    }
  });

  it('does not hash a file that promised no photo and holds none', async () => {
    const folder = tempTree({ 'big.bin2': noise(1_000_000, 1) });
    const { outcome, bytes } = await read(path.join(folder, 'big.bin2'), { promised: false });
    expect(outcome).toMatchObject({ kind: 'read', facts: null, fingerprint: null });
    expect(bytes).toBeLessThan(100_000);
  });
});

describe('a file that does not hold still', () => {
  const growing = (file: string, times: number): FactsReader => {
    let left = times;
    return async () => {
      if (left-- > 0) appendFileSync(file, 'x');
      return null;
    };
  };

  it('is read again when it grew once', async () => {
    const file = path.join(tempTree({ 'a.jpg': 'abc' }), 'a.jpg');
    const { outcome } = await read(file, {}, growing(file, 1));
    expect(outcome).toMatchObject({
      kind: 'read',
      fingerprint: fingerprintOf(Buffer.from('abcx')),
      status: { size: 4 },
    });
  });

  it('is given up when it goes on growing, or shrinks, or is rewritten', async () => {
    const folder = tempTree({ 'a.jpg': 'abc', 'b.jpg': noise(300_000, 1), 'c.jpg': 'abc' });
    const [a, b, c] = ['a.jpg', 'b.jpg', 'c.jpg'].map((name) => path.join(folder, name));
    if (!a || !b || !c) throw new Error('three files');
    expect((await read(a, {}, growing(a, 9))).outcome).toEqual({ kind: 'changed' });
    let size = 300_000;
    const shrink: FactsReader = async () => {
      size -= 1000;
      truncateSync(b, size);
      return null;
    };
    expect((await read(b, {}, shrink)).outcome).toEqual({ kind: 'changed' });
    let day = 0;
    const rewrite: FactsReader = async () => {
      day += 1;
      writeFileSync(c, 'xyz');
      utimesSync(c, FILE_DATE, new Date(FILE_DATE.getTime() + day * 86_400_000));
      return null;
    };
    expect((await read(c, {}, rewrite)).outcome).toEqual({ kind: 'changed' });
  });

  it('is read as it was when only its name goes', async () => {
    const file = path.join(tempTree({ 'a.jpg': 'abc' }), 'a.jpg');
    const remove: FactsReader = async () => {
      rmSync(file);
      return null;
    };
    expect((await read(file, {}, remove)).outcome).toMatchObject({ kind: 'read' });
    expect((await read(file)).outcome).toEqual({ kind: 'gone' });
  });
});

describe.skipIf(process.platform === 'win32')('what must not be opened', () => {
  it('is no link that took the place of a file, no pipe, no folder', async () => {
    const folder = tempTree({ 'real.jpg': 'abc' });
    symlinkSync('real.jpg', path.join(folder, 'link.jpg'));
    execFileSync('mkfifo', [path.join(folder, 'pipe.jpg')]);
    for (const name of ['link.jpg', 'pipe.jpg', '.']) {
      expect((await read(path.join(folder, name))).outcome.kind).toBe('unreadable');
    }
  });

  it('leaves no trace in the access time', async () => {
    const file = path.join(tempTree({ 'a.jpg': makeJpeg() }), 'a.jpg');
    const long = new Date('2020-01-01T00:00:00Z');
    utimesSync(file, long, FILE_DATE);
    await read(file);
    if (process.platform === 'linux') expect(statSync(file).atimeMs).toBe(long.getTime());
  });
});

describe('whether a date can be believed', () => {
  it('not in the very tick in which the file was read', () => {
    expect(isSettled({ mtimeMs: 1_000_000.25 }, 1_000_010)).toBe(false);
    expect(isSettled({ mtimeMs: 1_000_000.25 }, 1_000_100)).toBe(true);
    // A date in whole seconds may come from a clock that knows only those (FAT: two).
    expect(isSettled({ mtimeMs: 1_000_000 }, 1_001_500)).toBe(false);
    expect(isSettled({ mtimeMs: 1_000_000 }, 1_003_000)).toBe(true);
  });

  it('a file written a moment ago is waited for', async () => {
    const file = path.join(tempFolder(), 'a.jpg');
    writeFileSync(file, 'abc');
    expect((await read(file)).outcome).toMatchObject({ kind: 'read', settled: true });
  });
});
