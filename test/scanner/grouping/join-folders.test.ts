import { describe, expect, it } from 'vitest';
import { pathOf, type ScannedFile } from '../../../src/scanner/files/scanned-file.ts';
import { groupFolder } from '../../../src/scanner/grouping/group-folder.ts';
import { joinFolders } from '../../../src/scanner/grouping/join-folders.ts';
import { scannedFile } from './scanned-file.ts';

/** Groups folder by folder, joins, and gives `still + video` of what was joined, and what was absorbed. */
function joined(files: readonly ScannedFile[]): { pairs: string[]; absorbed: string[] } {
  const groups = [...Map.groupBy(files, (file) => file.folder.path).values()].flatMap(
    (some) => groupFolder(some).groups,
  );
  const result = joinFolders(groups);
  const pairs = Array.from(result.joined.values(), ({ original, companions }) =>
    [original, ...companions.map(({ file }) => file)].map(pathOf).join(' + '),
  );
  return { pairs: pairs.sort(), absorbed: Array.from(result.absorbed, pathOf).sort() };
}

const id = (contentIdentifier: string) => ({ about: { contentIdentifier } });

describe('halves in different folders', () => {
  it('are joined by their identifier', () => {
    const files = [scannedFile('stills/a.HEIC', id('1')), scannedFile('videos/b.MOV', id('1'))];
    expect(joined(files)).toEqual({ pairs: ['stills/a.HEIC + videos/b.MOV'], absorbed: ['videos/b.MOV'] });
  });

  it('leave pairs inside a folder alone', () => {
    const files = ['x/a.HEIC', 'x/a.MOV', 'y/a.HEIC', 'y/a.MOV'].map((path) => scannedFile(path, id('1')));
    expect(joined(files)).toEqual({ pairs: [], absorbed: [] });
  });

  it('use each once, same stem first, whatever the order', () => {
    const files = ['s/a.HEIC', 's2/b.HEIC', 'v/b.MOV'].map((path) => scannedFile(path, id('1')));
    for (const order of [files, files.toReversed()]) {
      expect(joined(order)).toEqual({ pairs: ['s2/b.HEIC + v/b.MOV'], absorbed: ['v/b.MOV'] });
    }
  });

  it('never joins by name', () => {
    expect(joined([scannedFile('s/a.HEIC'), scannedFile('v/a.MOV')]).pairs).toEqual([]);
  });
});
