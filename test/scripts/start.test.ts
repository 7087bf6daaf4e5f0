import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { electronBinary } from '../e2e/engine.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function start(env: Readonly<Record<string, string>>, ...args: string[]) {
  const { ELECTRON_OVERRIDE_DIST_PATH: _unwanted, ...clean } = process.env;
  const script = path.join(ROOT, 'scripts', 'start.ts');
  return spawnSync(process.execPath, [script, ...args], { cwd: ROOT, encoding: 'utf8', env: { ...clean, ...env } });
}

describe.skipIf(process.platform !== 'linux')('npm start', () => {
  test('starts the Electron that ELECTRON_OVERRIDE_DIST_PATH names, with what it was given, and ends as it ends', () => {
    const folder = tempFolder();
    const program = path.join(folder, 'electron');
    writeFileSync(program, '#!/bin/sh\nprintf "started %s %s" "$1" "$2"; exit 7\n');
    chmodSync(program, 0o755);
    const run = start({ ELECTRON_OVERRIDE_DIST_PATH: folder }, 'a report.twoplaces');
    expect(run.stdout).toBe(`started ${ROOT} a report.twoplaces`);
    expect(run.status).toBe(7);
  });

  test.skipIf(electronBinary() !== null)(
    'without a network one sentence says what else there is, and nothing is thrown',
    () => {
      // A port that nothing listens on.
      const run = start({ ELECTRON_MIRROR: 'http://127.0.0.1:1/', electron_config_cache: tempFolder() });
      expect(run.status).toBe(1);
      expect(run.stdout).toContain('Its own installer fetches it now');
      expect(run.stderr).toContain('npm run preview');
      expect(run.stderr.trim().split('\n')).toHaveLength(1);
      expect(run.stderr).not.toMatch(/\n\s+at /);
    },
  );
});
