import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { renderChecksums } from '../../src/report/render-checksums.ts';
import { asset, folder } from '../fixtures/assets.ts';
import { fingerprintOfBytes } from '../fixtures/fingerprint-of-bytes.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';

const FILES: Readonly<Record<string, string>> = {
  '2024/IMG_0001.HEIC': 'first picture',
  '2024/a name  with spaces.jpg': 'second picture',
  'Fr\u00fchling/写真.png': 'third picture',
};

function contentsOf(files: Readonly<Record<string, string>>) {
  return folder(
    Object.entries(files).map(([name, text]) =>
      asset(path.basename(name), { path: name, size: text.length, content: fingerprintOfBytes(Buffer.from(text)) }),
    ),
  );
}

test('one line a file, sorted by path: fingerprint, size, path', () => {
  const lines = renderChecksums([contentsOf(FILES)])
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe(`${fingerprintOfBytes(Buffer.from('first picture'))}  13  2024/IMG_0001.HEIC`);
});

test('what was not read in full is counted, never listed', () => {
  const text = renderChecksums([folder([asset('a.jpg', { size: 1 }), asset('b.jpg', { size: 1, content: 1 })])]);
  expect(text).toContain('# files: 1; not read in full and therefore not listed: 1');
});

test('a name with a line break cannot make a line of its own', () => {
  const text = renderChecksums([
    folder([asset('x', { path: 'a\\b\nAQQQ  1  evil.jpg', size: 1, content: 1 })], {
      place: { name: 'p\nAQ  1  evil' },
    }),
  ]);
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\\A.{27} {2}1 {2}a\\\\b\\nAQQQ {2}1 {2}evil\.jpg$/);
});

const missing = ['sh', 'openssl', 'base64'].filter(
  (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0,
);

test.skipIf(missing.length > 0)(
  `the recipe in its head works with the tools of the system (missing: ${missing.join() || 'none'})`,
  () => {
    const root = tempFolder();
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(path.join(root, 'photos', path.dirname(name)), { recursive: true });
      writeFileSync(path.join(root, 'photos', name), text);
    }
    const list = renderChecksums([contentsOf(FILES)]);
    writeFileSync(path.join(root, 'list.txt'), list);
    const script = list
      .slice(list.indexOf('#   grep'), list.indexOf('#   done') + 8)
      .split('\n')
      .map((line) => line.replace(/^#/, ''))
      .join('\n');
    writeFileSync(path.join(root, 'check.sh'), script);
    const run = () => spawnSync('sh', ['check.sh', 'list.txt', 'photos'], { cwd: root, encoding: 'utf8' });
    expect(run()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    writeFileSync(path.join(root, 'photos', '2024/IMG_0001.HEIC'), 'first pictura');
    expect(run().stdout).toBe('NOT THE SAME: 2024/IMG_0001.HEIC\n');
  },
);
