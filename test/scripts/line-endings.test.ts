import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tempFolder } from '../fixtures/temp-tree.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('Git on Windows, which turns line ends, leaves those of this project alone', () => {
  const folder = tempFolder();
  const git = (...args: string[]) => {
    const settings = ['-c', 'core.autocrlf=true', '-c', 'user.name=x', '-c', 'user.email=x@x'];
    const run = spawnSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8' });
    expect(run.status, run.stderr).toBe(0);
  };
  const file = path.join(folder, 'source.ts');
  copyFileSync(path.join(ROOT, '.gitattributes'), path.join(folder, '.gitattributes'));
  writeFileSync(file, 'const a = 1;\n');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  rmSync(file);
  git('checkout', '-q', '--', '.');
  expect(readFileSync(file, 'utf8')).toBe('const a = 1;\n');
});
