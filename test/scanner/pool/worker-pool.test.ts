import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { ScanSwitch } from '../../../src/scanner/pool/shared-state.ts';
import { WorkerPool } from '../../../src/scanner/pool/worker-pool.ts';
import { startScan } from '../../../src/scanner/scan.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { requestFor, resourcesOf, runScan } from '../scan/run-scan.ts';

const ODD = fileURLToPath(new URL('../workers/odd-worker.ts', import.meta.url));
const POLITE = fileURLToPath(new URL('../workers/polite-worker.ts', import.meta.url));
const BROKEN = fileURLToPath(new URL('../workers/broken-worker.ts', import.meta.url));

/** Thirty good photos around one bad file. */
function treeWith(name: string, bytes: string): string {
  const photos = Array.from({ length: 30 }, (_, i) => [`p${String(i).padStart(2, '0')}.jpg`, makeJpeg({ seed: i })]);
  return tempTree({ ...Object.fromEntries(photos), [name]: bytes });
}

describe('workers that fail', () => {
  it.each([
    ['p15-hangs.jpg', 'HANG', 'file-took-too-long'],
    ['p15-crashes.jpg', 'CRASH', 'file-unreadable'],
    ['p15-throws.jpg', 'THROW', 'file-unreadable'],
  ])('%s costs itself, not the scan', async (name, bytes, code) => {
    const folder = treeWith(name, bytes);
    const { contents } = await runScan(folder, { proof: true }, { workerFile: ODD, parsingLimitMs: 500, workers: 2 });
    expect(contents.assets).toHaveLength(31);
    expect(contents.problems.map((problem) => [problem.code, problem.path])).toEqual([[code, name]]);
    const bad = resourcesOf(contents).filter((line) => !line.endsWith('original present'));
    expect(bad).toEqual([`${name}: original unreadable`]);
    expect(contents.notes).toEqual([{ code: 'unreadable-files', count: 1, blocks: false }]);
  });

  it('all files bad: the scan still ends', async () => {
    const folder = tempTree(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.jpg`, 'CRASH'])));
    const { contents } = await runScan(folder, { proof: true }, { workerFile: ODD, workers: 2 });
    expect(contents.problems).toHaveLength(12);
  });

  it('a worker that cannot start ends the scan with a problem, not a hang', async () => {
    const folder = tempTree({ 'a.jpg': makeJpeg() });
    const scan = startScan(requestFor(folder), () => undefined, { workerFile: BROKEN });
    expect(await scan.done).toMatchObject({ ok: false, problem: { code: 'internal' } });
  });
});

describe('workers that are not needed any more', () => {
  it.each(['that have just been asked to start', 'that have read files'])('%s end by themselves', async (when) => {
    const mark = path.join(tempFolder(), 'mark');
    writeFileSync(mark, '');
    vi.stubEnv('TWO_PLACES_TEST_MARK', mark);
    if (when.includes('read')) {
      await runScan(treeWith('a.jpg', 'no photo'), { proof: true }, { workerFile: POLITE, workers: 2 });
    } else {
      const pool = new WorkerPool({ scanSwitch: new ScanSwitch(), size: 2, workerFile: POLITE });
      pool.prepare();
      pool.close();
    }
    vi.unstubAllEnvs();
    await vi.waitFor(() => expect(readFileSync(mark, 'utf8')).toBe('ended\nended\n'), 20_000);
  });
});
