import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { ReadBuffers } from '../../../src/scanner/reading/file-source.ts';
import { statusOf } from '../../../src/scanner/reading/file-status.ts';
import { ReadingCancelled } from '../../../src/scanner/reading/hash-file.ts';
import type { ReadJob, ReadOutcome } from '../../../src/scanner/reading/read-job.ts';
import type { ReadTools } from '../../../src/scanner/reading/read-tools.ts';
import { readFile } from '../../../src/scanner/reading/serve-jobs.ts';
import { Twins } from '../../../src/scanner/reading/twins.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { TarReader } from '../../../src/scanner/tars/tar-reader.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { addFiles, FILE_DATE, tempFolder } from '../../fixtures/temp-tree.ts';

const buffers = new ReadBuffers();

/** Reads files alone, or one beside twins. `onCheckpoint` is called before every piece, with its number. */
async function read(
  file: string,
  twinFiles: readonly string[] = [],
  want: Partial<ReadJob> = {},
  onCheckpoint: (piece: number) => void = () => undefined,
) {
  let pieces = 0;
  const tools: ReadTools = {
    buffers,
    readFacts: readMediaFacts,
    tars: new TarReader(),
    observer: { beginRead: () => undefined, endRead: () => undefined },
    checkpoint: () => onCheckpoint(pieces++),
    parsing: { begin: () => undefined, end: () => undefined },
  };
  const job = { id: 1, path: file, wantFacts: true, wantFingerprint: true, promised: true, packed: null, ...want };
  const twins = new Twins(
    twinFiles.map((twin) => ({ path: twin, status: statusOf(lstatSync(twin)) })),
    buffers,
  );
  try {
    return { outcome: await readFile(job, tools, twins), found: twins.found };
  } finally {
    twins.close();
  }
}

function pair(a: Uint8Array | string, b: Uint8Array | string): readonly [string, string] {
  const folder = tempFolder();
  addFiles(folder, { 'A/x.jpg': a, 'B/x.jpg': b });
  return [path.join(folder, 'A/x.jpg'), path.join(folder, 'B/x.jpg')];
}

/** How many files this process has open; 0 where nobody knows. */
function openFiles(): number {
  return process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
}

/** What reading a file alone would give in place of what was found. */
async function alone(file: string): Promise<Pick<Extract<ReadOutcome, { kind: 'read' }>, 'status' | 'settled'>> {
  const { outcome } = await read(file);
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  return { status: outcome.status, settled: outcome.settled };
}

const SIZES = [1, 4_096, 65_535, 65_536, 65_537, 327_679, 327_680, 327_681, 700_003];

describe('a file of the same bytes', () => {
  it.each(SIZES)('of %i bytes is found, with its own status', async (size) => {
    const bytes = noise(size, 3);
    const [a, b] = pair(bytes, bytes);
    utimesSync(b, FILE_DATE, new Date(2020, 1, 1));
    for (const wantFacts of [true, false]) {
      const { outcome, found } = await read(a, [b], { wantFacts });
      expect(found).toEqual([await alone(b)]);
      expect(outcome).toEqual((await read(a, [], { wantFacts })).outcome);
      expect(outcome).toMatchObject({ fingerprint: expect.any(String) });
    }
  });

  it('may be several, beside others that are none', async () => {
    const photo = makeJpeg({ width: 800, height: 600 });
    const [a, b] = pair(photo, photo);
    const [c, d] = pair(photo, noise(photo.length, 1));
    expect((await read(a, [b, d, c])).found).toEqual([await alone(b), null, await alone(c)]);
  });

  it('may be the same file under a second name', async () => {
    const [a, b] = pair(noise(70_000, 1), 'x');
    rmSync(b);
    linkSync(a, b);
    expect((await read(a, [b])).found).toEqual([await alone(b)]);
  });

  it('written a moment ago is waited for', async () => {
    const bytes = noise(1_000, 1);
    const [a, b] = pair(bytes, bytes);
    writeFileSync(b, bytes);
    expect((await read(a, [b])).found).toMatchObject([{ settled: true }]);
  });

  it('leaves no trace in the access time, and no open file', async () => {
    const bytes = noise(400_000, 1);
    const [a, b] = pair(bytes, bytes);
    utimesSync(b, new Date('2020-01-01T00:00:00Z'), FILE_DATE);
    const before = openFiles();
    await read(a, [b]);
    expect(openFiles()).toBe(before);
    if (process.platform === 'linux') expect(statSync(b).atimeMs).toBe(Date.parse('2020-01-01T00:00:00Z'));
  });
});

describe('a file with one byte that is otherwise', () => {
  it.each(SIZES)('anywhere in %i bytes is no twin', async (size) => {
    const bytes = noise(size, 3);
    const places = [0, 1, 4_095, 65_535, 65_536, 327_679, 327_680, Math.floor(size / 2), size - 1];
    for (const place of new Set(places.filter((at) => at < size))) {
      const other = Uint8Array.from(bytes);
      other[place] = (other[place] ?? 0) ^ 1;
      const [a, b] = pair(bytes, other);
      for (const wantFacts of [true, false]) expect((await read(a, [b], { wantFacts })).found).toEqual([null]);
    }
  });

  it('is none in a run of zeros either, behind a twin that is one', async () => {
    const zeros = new Uint8Array(700_000);
    const other = Uint8Array.from(zeros);
    other[699_999] = 1;
    const [a, b] = pair(zeros, zeros);
    const [, c] = pair(zeros, other);
    expect((await read(a, [b, c])).found).toEqual([await alone(b), null]);
    expect((await read(a, [c, b])).found).toEqual([null, await alone(b)]);
  });
});

describe('a file of another length', () => {
  it.each([
    ['cut short by one byte', (bytes: Uint8Array) => bytes.subarray(0, -1)],
    ['cut at a piece', (bytes: Uint8Array) => bytes.subarray(0, 65_536)],
    ['longer by one byte', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.of(0)])],
    ['filled with zeros behind its end', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.alloc(9_000)])],
    ['empty', () => new Uint8Array(0)],
  ])('%s is no twin', async (_, other) => {
    const bytes = noise(400_000, 5);
    const [a, b] = pair(bytes, other(bytes));
    expect((await read(a, [b])).found).toEqual([null]);
    expect((await read(b, [a])).found).toEqual([null]);
  });
});

describe('a twin that does not hold still', () => {
  const bytes = noise(700_000, 9);
  const changes: Readonly<Record<string, (a: string, b: string) => void>> = {
    grows: (_, b) => appendFileSync(b, 'x'),
    shrinks: (_, b) => truncateSync(b, 500_000),
    'gets another date': (_, b) => utimesSync(b, FILE_DATE, new Date(2021, 1, 1)),
    'is written anew with the same bytes': (_, b) => writeFileSync(b, bytes),
    'changes where it was read already': (_, b) => {
      const other = Uint8Array.from(bytes);
      other[3] = (other[3] ?? 0) ^ 1;
      writeFileSync(b, other);
    },
  };
  for (const piece of [0, 1, 2, 3]) {
    it.each(Object.keys(changes))(
      `%s before piece ${piece}: nothing is known of it, all of the file`,
      async (change) => {
        const [a, b] = pair(bytes, bytes);
        const plain = (await read(a)).outcome;
        const { outcome, found } = await read(a, [b], {}, (at) => at === piece && changes[change]?.(a, b));
        expect(found).toEqual([null]);
        expect(outcome).toEqual(plain);
      },
    );
  }

  it('is none when the file beside it changes, nor at its second reading', async () => {
    const [a, b] = pair(bytes, bytes);
    const { outcome, found } = await read(
      a,
      [b],
      {},
      (at) => at === 1 && utimesSync(a, FILE_DATE, new Date(2021, 1, 1)),
    );
    expect(outcome).toMatchObject({ kind: 'read' });
    expect(found).toEqual([null]);
  });

  it('is none when its name goes to another file between listing and reading', async () => {
    const [, b] = pair(bytes, bytes);
    const status = statusOf(lstatSync(b));
    renameSync(b, `${b}.old`);
    writeFileSync(b, bytes);
    utimesSync(b, FILE_DATE, new Date(2021, 1, 1));
    const twins = new Twins([{ path: b, status }], buffers);
    twins.begin(bytes.length);
    twins.look(Buffer.from(bytes.subarray(0, 1000)), 0);
    twins.confirm(bytes.length);
    expect(twins.found).toEqual([null]);
    twins.close();
  });

  it('leaves nothing open when the reading is cancelled', async () => {
    const [a, b] = pair(bytes, bytes);
    const cancel = () => {
      throw new ReadingCancelled();
    };
    const before = openFiles();
    await expect(read(a, [b], {}, cancel)).rejects.toThrow(ReadingCancelled);
    expect(openFiles()).toBe(before);
  });
});

describe('what cannot be read', () => {
  it('is no twin: gone, a link, a folder, a pipe, forbidden', async () => {
    const bytes = noise(100_000, 2);
    const [a, b] = pair(bytes, bytes);
    const status = statusOf(lstatSync(b));
    const found = async () => {
      const twins = new Twins([{ path: b, status }], buffers);
      twins.begin(bytes.length);
      twins.look(Buffer.from(bytes), 0);
      twins.confirm(bytes.length);
      twins.close();
      return twins.found;
    };
    rmSync(b);
    expect(await found()).toEqual([null]);
    if (process.platform === 'win32') return;
    symlinkSync(a, b);
    expect(await found()).toEqual([null]);
    rmSync(b);
    execFileSync('mkfifo', [b]);
    expect(await found()).toEqual([null]);
    if (process.getuid?.() === 0) return;
    rmSync(b);
    writeFileSync(b, bytes);
    chmodSync(b, 0);
    expect((await read(a, [b])).found).toEqual([null]);
  });

  it('is not even opened where the file beside it promised no photo and is none', async () => {
    const bytes = noise(100_000, 2);
    const [a, b] = pair(bytes, bytes);
    utimesSync(b, new Date('2020-01-01T00:00:00Z'), FILE_DATE);
    const { outcome, found } = await read(a, [b], { promised: false });
    expect(outcome).toMatchObject({ facts: null, fingerprint: null });
    expect(found).toEqual([null]);
  });

  it('says nothing of a twin where the file itself cannot be read', async () => {
    const bytes = noise(100_000, 2);
    const [a, b] = pair(bytes, bytes);
    rmSync(a);
    expect(await read(a, [b])).toEqual({ outcome: { kind: 'gone' }, found: [null] });
  });
});
