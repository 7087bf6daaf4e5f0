import { describe, expect, test } from 'vitest';
import { breaches } from '../../scripts/check-boundaries.ts';

describe('what a room may not import', () => {
  test.each([
    ['src/model/x.ts', "import { y } from '../compare/y.ts';", 'model must not import from compare'],
    ['src/compare/x.ts', "import { readFile } from 'node:fs/promises';", 'compare must not know Node'],
    ['src/report/x.ts', "import type { A } from '../main/a.ts';", 'report must not import from main'],
    ['src/renderer/x.tsx', "import { ipcRenderer } from 'electron';", 'renderer must not know Electron'],
    ['src/cli/x.ts', "import React from 'react';", 'cli must not know React'],
    ['src/scanner/x.ts', "import { request } from 'node:https';", 'never uses the network'],
    ['src/scanner/x.ts', "const net = await import('net');", 'never uses the network'],
    ['src/words/x.ts', "import exifr from 'exifr';", 'exifr is not'],
    ['src/words/x.ts', "export { a } from '../guidance/a.ts';", 'words must not import from guidance'],
    ['src/renderer/a/x.tsx', "import { b } from '../../scanner/b.ts';", 'renderer must not import from scanner'],
    ['src/cellar/x.ts', '', 'there is no room called cellar'],
  ])('%s: %s', (file, source, words) => {
    const found = breaches(file, source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
  });
});

test('what it may import', () => {
  const source = "import { a } from './a.ts';\nimport { b } from '../model/b.ts';\nimport path from 'node:path';\n";
  expect(breaches('src/scanner/x.ts', source)).toEqual([]);
});
