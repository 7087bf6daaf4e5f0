import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breaches, circles, emptyPlaces } from '../../scripts/check-boundaries.ts';

describe('what a room may not import', () => {
  test.each([
    ['src/model/x.ts', "import { y } from '../compare/y.ts';", 'model must not import from compare'],
    ['src/compare/x.ts', "import { readFile } from 'node:fs/promises';", 'compare must not know Node'],
    ['src/report/x.ts', "import type { A } from '../main/a.ts';", 'report must not import from main'],
    ['src/renderer/x.tsx', "import { ipcRenderer } from 'electron';", 'renderer must not know Electron'],
    ['src/cli/x.ts', "import React from 'react';", 'cli must not know React'],
    ['src/scanner/x.ts', "import { request } from 'node:https';", 'never uses the network'],
    ['src/scanner/x.ts', "const net = await import('net');", 'never uses the network'],
    ['src/scanner/phone/usbmux.ts', "import { connect } from 'node:net';", 'never uses the network'],
    ['src/scanner/phone/local-socket.ts', "import { get } from 'node:http';", 'never uses the network'],
    ['src/scanner/phone/local-socket.ts', "import { lookup } from 'node:dns';", 'never uses the network'],
    ['src/words/x.ts', "import exifr from 'exifr';", 'exifr is not'],
    ['src/words/x.ts', "export { a } from '../guidance/a.ts';", 'words must not import from guidance'],
    ['src/renderer/a/x.tsx', "import { b } from '../../scanner/b.ts';", 'renderer must not import from scanner'],
    ['src/compare/match/x.ts', "import { a } from '../group/a.ts';", 'match/x.ts must not import from group'],
    ['src/compare/verdict/x.ts', "import { a } from '../compare.ts';", 'must not import from compare.ts'],
    ['src/compare/cellar/x.ts', "import { a } from '../match/a.ts';", 'cellar has no place in the order of compare'],
    ['src/compare/match/x.ts', "import { a } from '../cellar/a.ts';", 'cellar has no place in the order of compare'],
    ['src/scanner/place/x.ts', "const a = await import('../walk/walk-tree.ts');", 'must not import from walk'],
    ['src/scanner/place/x.ts', "export type { A } from '../scan/a.ts';", 'must not import from scan'],
    ['src/scanner/files/x.ts', "import { a } from '../scan-service.ts';", 'must not import from scan-service.ts'],
    ['src/scanner/reading/open-file.ts', "import { a } from './read-job.ts';", 'must not import from reading'],
    ['src/scanner/media/boxes/x.ts', "import { a } from '../../index/a.ts';", 'must not import from index'],
    ['src/renderer/engine/x.ts', "import type { A } from '../state/a.ts';", 'must not import from state'],
    ['src/renderer/ui/x.tsx', "import { A } from '../overview/a.tsx';", 'must not import from overview'],
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

test('what it may import inside its room', () => {
  expect(breaches('src/scanner/place/x.ts', "import { a } from '../walk/folder-mode.ts';")).toEqual([]);
  expect(breaches('src/scanner/reading/x.ts', "import { a } from './open-file.ts';")).toEqual([]);
  expect(
    breaches('src/scanner/scan.ts', "import { a } from './doctor/a.ts';\nimport { b } from './watch-folder.ts';"),
  ).toEqual([]);
  expect(breaches('src/compare/match/x.ts', "import { a } from './patterns/a.ts';")).toEqual([]);
});

test('the order names no room and no file that is not there', () => {
  const files = globSync('src/**/*.{ts,tsx,css}').map((file) => file.replaceAll('\\', '/'));
  expect(emptyPlaces(files)).toEqual([]);
  expect(emptyPlaces(files.filter((file) => !file.startsWith('src/compare/group/')))).toEqual([
    'src/compare/group: is in the order of compare and does not exist',
  ]);
});

test('files that import each other are found, however long the way round is', () => {
  const sources = new Map([
    ['src/a/one.ts', "import type { Two } from './two.ts';"],
    ['src/a/two.ts', "import { three } from '../b/three.ts';"],
    ['src/b/three.ts', "import { one } from '../a/one.ts';"],
    ['src/b/four.ts', "import { one } from '../a/one.ts';"],
  ]);
  expect(circles(sources)).toEqual([['src/a/one.ts', 'src/a/two.ts', 'src/b/three.ts']]);
  sources.set('src/b/three.ts', '');
  expect(circles(sources)).toEqual([]);
});
