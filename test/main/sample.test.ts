import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeSample } from '../../src/main/sample.ts';

const WORKER = new URL('../../src/main/sample-worker.ts', import.meta.url);

test('the sample is made in a thread, and a folder that is not ours is refused', async () => {
  const base = mkdtempSync(path.join(os.tmpdir(), 'two-places-sample-'));
  const made = await makeSample(WORKER, path.join(base, 'sample'), Date.UTC(2026, 10, 22));
  expect(existsSync(made.folder)).toBe(true);
  expect(made.listCsv).toContain('fileChecksum');
  writeFileSync(path.join(base, 'holiday.jpg'), 'x');
  await expect(makeSample(WORKER, base, 0)).rejects.toThrow();
});
