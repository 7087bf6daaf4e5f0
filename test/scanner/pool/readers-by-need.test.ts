import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  mostReaders,
  type Processors,
  ReadersByNeed,
  usualReaders,
} from '../../../src/scanner/pool/readers-by-need.ts';
import { ScanSwitch } from '../../../src/scanner/pool/shared-state.ts';
import { type JobSource, WorkerPool } from '../../../src/scanner/pool/worker-pool.ts';
import type { ReadJob } from '../../../src/scanner/reading/read-job.ts';
import { areReadFarAhead, isAnyTurning } from '../../../src/scanner/scan/scan-root.ts';
import { tempTree } from '../../fixtures/temp-tree.ts';

/** Readers that are asked a few times, with processors that idle so much (0 to 1), after 100 more files that each were waited for so long (ms). */
function readersWhen(waitMs: number, idle: number, { turns = false, looks = 1, from = usualReaders() } = {}): number {
  const spent: { -readonly [Key in keyof Processors]: number } = { idle: 0, all: 0 };
  const readers = new ReadersByNeed(
    () => turns,
    () => ({ ...spent }),
  );
  const begun = { files: 0, waitedMs: 0 };
  let now = from;
  for (let look = 0; look < looks; look += 1) {
    spent.all += 1000;
    spent.idle += 1000 * idle;
    begun.files += 100;
    begun.waitedMs += 100 * waitMs;
    now = readers.wanted(now, { ...begun });
  }
  return now;
}

describe('how many read at the same time', () => {
  const usual = usualReaders();

  it('more where a disk answers at once and the processors idle, up to a limit', () => {
    expect(readersWhen(0.4, 0.5)).toBe(Math.min(usual * 2, mostReaders()));
    expect(readersWhen(0.4, 0.5, { looks: 20 })).toBe(mostReaders());
  });

  it.each([
    ['the processors have work', 0.4, 0.05, false],
    ['every file takes as long as on a disk that turns', 9, 0.9, false],
    ['the system says that the disk turns', 0.4, 0.9, true],
    ['files come from memory', 0.005, 0.9, false],
  ])('not more where %s', (_, waitMs, idle, turns) => {
    expect(readersWhen(waitMs, idle, { turns, looks: 20 })).toBe(usual);
  });

  it('as many as usual again when files come from memory, and as many as now while too few were read to tell', () => {
    expect(readersWhen(0.005, 0.9, { from: mostReaders() })).toBe(usual);
    const readers = new ReadersByNeed(
      () => false,
      () => ({ idle: 0, all: 0 }),
    );
    expect(readers.wanted(usual, { files: 10, waitedMs: 10 })).toBe(usual);
  });
});

describe('a disk that turns', () => {
  it.each([
    ['ata1/block/sda', '1', true],
    ['nvme0/nvme0n1', '0', false],
    ['virtio3/block/vda', '1', false],
  ])('%s that says %s: %s', (disk, says, turns) => {
    const system = tempTree({ [`devices/${disk}/queue/rotational`]: `${says}\n` });
    expect(isAnyTurning([path.join(system, 'devices', disk)])).toBe(turns);
  });
});

describe('a disk of which the system reads far ahead', () => {
  it.each([
    ['as usual', ['128'], false],
    ['far', ['4096'], true],
    ['far of one of two', ['4096', '128'], false],
    ['of no disk that is known', [], false],
  ])('%s', (_, ahead, is) => {
    const system = tempTree(Object.fromEntries(ahead.map((kb, i) => [`disk${i}/queue/read_ahead_kb`, `${kb}\n`])));
    expect(areReadFarAhead(new Set(ahead.map((_kb, i) => path.join(system, `disk${i}`))))).toBe(is);
  });
});

describe('a pool whose number of readers changes', () => {
  /** Answers every job after a while, and says when it ends. */
  const WORKER = `
    import { appendFileSync } from 'node:fs';
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (text) => {
      if (text === null) {
        appendFileSync(process.env.TWO_PLACES_TEST_MARK, 'x');
        parentPort.close();
        return;
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      parentPort.postMessage(JSON.stringify(JSON.parse(text).map(([id]) => [id, 'gone'])));
    });
  `;

  it('dismisses those that are too many, and every job comes back once', async () => {
    const folder = tempTree({ 'worker.mjs': WORKER, mark: '' });
    const mark = path.join(folder, 'mark');
    vi.stubEnv('TWO_PLACES_TEST_MARK', mark);
    const sizes = [6, 2, 5, 1];
    const readers = { usual: 2, start: () => undefined, wanted: (now: number) => sizes.shift() ?? now };
    const workerFile = path.join(folder, 'worker.mjs');
    const pool = new WorkerPool({ scanSwitch: new ScanSwitch(), workerFile, readers });
    const counts = new Map<number, number>();
    let next = 0;
    const job = (): ReadJob => ({
      id: next++,
      path: '/',
      wantFacts: true,
      wantFingerprint: false,
      promised: true,
      packed: null,
    });
    const ended = () => readFileSync(mark, 'utf8').length;
    const source: JobSource = {
      // There is work until all sizes were had and the ones too many, at least three, have ended.
      next: () => (sizes.length === 0 && ended() >= 3 ? [] : [job(), job()]),
      done: ({ id }) => counts.set(id, (counts.get(id) ?? 0) + 1),
    };
    await pool.run(source);
    pool.close();
    vi.unstubAllEnvs();
    expect(counts.size).toBe(next);
    expect([...counts.values()].every((count) => count === 1)).toBe(true);
  });
});
