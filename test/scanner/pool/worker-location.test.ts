import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { locateFileWorker, walkerBeside } from '../../../src/scanner/pool/worker-location.ts';
import { tempTree } from '../../fixtures/temp-tree.ts';

describe('where the file worker lies', () => {
  it('beside the room, in the source tree', () => {
    expect(existsSync(locateFileWorker())).toBe(true);
    expect(path.basename(locateFileWorker())).toBe('file-worker.ts');
  });

  it.each(['main/main.js', 'cli/two-places.js', 'chunks/scan-abc.js', 'scanner/scanner-process.js'])(
    'in the built app, seen from %s',
    (bundle) => {
      const out = tempTree({ 'scanner/file-worker.js': '' });
      mkdirSync(path.dirname(path.join(out, bundle)), { recursive: true });
      writeFileSync(path.join(out, bundle), '');
      const url = pathToFileURL(path.join(out, bundle)).href;
      expect(locateFileWorker(url)).toBe(path.join(out, 'scanner', 'file-worker.js'));
    },
  );

  it('has the code of the thread that walks beside it', () => {
    expect(readFileSync(walkerBeside(locateFileWorker()), 'utf8')).toContain('serveWalk()');
    expect(walkerBeside(path.join('out', 'file-worker.js'))).toBe(path.join('out', 'walk-worker.js'));
  });

  it.each([
    ['file-worker', ['exifr', 'tar/parse']],
    ['walk-worker', []],
  ])('loads no shapes: each of them would be made in every %s, and costs it a fifth of its start', (name, loaded) => {
    const source = new URL('../../../src/scanner/', import.meta.url);
    const seen = new Set<string>();
    const packages = new Set<string>();
    const follow = (file: URL): void => {
      if (seen.has(file.href)) return;
      seen.add(file.href);
      for (const [, clause, from = ''] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|export) ([^;]*?)from '([^']+)';/gm,
      )) {
        if (clause?.startsWith('type ')) continue;
        if (from.startsWith('.')) follow(new URL(from, file));
        else if (!from.startsWith('node:')) packages.add(from);
      }
    };
    follow(new URL(`${name}.ts`, source));
    expect(seen.size).toBeGreaterThan(20);
    expect([...packages].sort()).toEqual(loaded);
  });

  it('nowhere: says so', () => {
    const url = pathToFileURL(path.join(tempTree({ 'a.js': '' }), 'a.js')).href;
    expect(() => locateFileWorker(url)).toThrow('file-worker not found');
  });
});
