import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LARGEST_REPORT, readReport } from '../../../src/main/opened-report/read-report.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const codeOf = async (file: string, largest?: number): Promise<string> => {
  const outcome = await readReport(file, largest);
  return outcome.ok ? 'ok' : outcome.problem.code;
};

test('a plain file is read, with its name and without its path', async () => {
  const file = path.join(tempFolder(), 'März.twoplaces');
  writeFileSync(file, '{"schema":"é"}');
  expect(await readReport(file)).toEqual({ ok: true, value: { name: 'März.twoplaces', text: '{"schema":"é"}' } });
  const link = path.join(tempFolder(), 'link.twoplaces');
  symlinkSync(file, link);
  expect(await codeOf(link)).toBe('ok');
});

test('a folder, what is not there, and what may not be read are said, by name alone', async () => {
  const base = tempFolder();
  mkdirSync(path.join(base, 'a.twoplaces'));
  symlinkSync('circle.twoplaces', path.join(base, 'circle.twoplaces'));
  expect(await codeOf(path.join(base, 'a.twoplaces'))).toMatch(/report-not-ours|report-unreadable/);
  expect(await codeOf(path.join(base, 'none.twoplaces'))).toBe('report-gone');
  expect(await codeOf(path.join(base, 'circle.twoplaces'))).toBe('report-unreadable');
  expect(await readReport(path.join(base, 'none.twoplaces'))).toEqual({
    ok: false,
    problem: { code: 'report-gone', path: 'none.twoplaces' },
  });
});

test.skipIf(process.platform === 'win32')('a pipe does not make the app wait, a device does not fill it', async () => {
  const base = tempFolder();
  const pipe = path.join(base, 'pipe.twoplaces');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  expect(await codeOf(pipe)).toBe('report-not-ours');
  const device = path.join(base, 'device.twoplaces');
  symlinkSync('/dev/zero', device);
  expect(await codeOf(device)).toBe('report-not-ours');
});

test('never more than the bound is read, even of a file that grows or lies about its size', async () => {
  const file = path.join(tempFolder(), 'r.twoplaces');
  writeFileSync(file, 'x'.repeat(1000));
  expect(await codeOf(file, 999)).toBe('report-too-large');
  expect(await codeOf(file, 1000)).toBe('ok');
  const huge = path.join(tempFolder(), 'huge.twoplaces');
  const handle = openSync(huge, 'w');
  ftruncateSync(handle, LARGEST_REPORT + 1);
  closeSync(handle);
  expect(await codeOf(huge)).toBe('report-too-large');
});

// Files of /proc have the size 0 and content all the same: as a file that grew after it was looked at.
test.skipIf(process.platform !== 'linux')('the bound holds for what is longer than its size says', async () => {
  const file = path.join(tempFolder(), 'r.twoplaces');
  symlinkSync('/proc/self/maps', file);
  expect(await codeOf(file)).toBe('ok');
  expect(await codeOf(file, 100)).toBe('report-too-large');
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('no permission', async () => {
  const file = path.join(tempFolder(), 'r.twoplaces');
  writeFileSync(file, '{}');
  chmodSync(file, 0);
  expect(await codeOf(file)).toBe('report-unreadable');
});
