import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import { fileLedger } from '../../../src/scanner/contents/file-ledger.ts';
import type { ScannedFile, ScannedFolder } from '../../../src/scanner/files/scanned-file.ts';
import { AssetInventory, groupsOf } from '../../../src/scanner/scan/asset-inventory.ts';
import { noCounts } from '../../../src/scanner/walk/walk-counts.ts';
import { at, scannedFile } from './scanned-file.ts';

const STEMS = [
  'IMG_0001',
  'IMG_E0001',
  'IMG_O0001',
  'img_0001',
  'IMG_0001_HEVC',
  'IMG_0001 (1)',
  'IMG_0001-edited',
  'IMG_0002',
];
const ENDINGS = [
  '.HEIC',
  '.JPG',
  '.MOV',
  '.mov',
  '.mp4',
  '.DNG',
  '.CR2',
  '.PNG',
  '.AAE',
  '.xmp',
  '.json',
  '.HEIC.json',
  '',
];
const STATES = ['present', 'cut-short', 'placeholder', 'empty', 'unreadable', 'not-photo', 'gone'] as const;

const someFile = fc.record({
  folder: fc.constantFrom('', 'a', 'b/c'),
  stem: fc.constantFrom(...STEMS),
  ending: fc.constantFrom(...ENDINGS),
  state: fc.constantFrom(...STATES),
  identifier: fc.constantFrom(null, null, '1', '2'),
  minutes: fc.constantFrom(null, 0, 1, 60),
  durationMs: fc.constantFrom(null, 2000, 60_000),
});

const tree = fc.uniqueArray(someFile, {
  maxLength: 24,
  selector: ({ folder, stem, ending }) => `${folder}/${stem}${ending}`,
});

/** Groups a tree as a scan does. */
function account(specs: readonly (typeof someFile extends fc.Arbitrary<infer T> ? T : never)[]) {
  const folders = new Map<string, ScannedFolder>();
  for (const spec of specs) {
    const folder = folders.get(spec.folder) ?? { path: spec.folder, rawPath: null, zip: null, files: [], waiting: 0 };
    folders.set(spec.folder, folder);
    const captured = spec.minutes === null ? {} : { captured: at(1.7e12 + spec.minutes * 60_000) };
    const about = { contentIdentifier: spec.identifier, durationMs: spec.durationMs, ...captured };
    const made = scannedFile(`${spec.folder}/${spec.stem}${spec.ending}`, { state: spec.state, about });
    const file: ScannedFile = { ...made, folder };
    if (spec.state !== 'present' && spec.state !== 'cut-short') file.facts = null;
    folder.files.push(file);
  }
  const sorted = [...folders.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const result = new AssetInventory();
  result.fill(sorted.map(groupsOf));
  return { result, folders: sorted, files: sorted.flatMap((folder) => folder.files) };
}

describe('grouping any tree', () => {
  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(tree, fc.infiniteStream(fc.nat()), (specs, dice) => {
        const shuffled = specs
          .map((spec) => ({ spec, key: dice.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ spec }) => spec);
        expect(account(shuffled).result.assets).toEqual(account(specs).result.assets);
      }),
    );
  });

  it('puts no file into two assets, loses none, and closes its account', () => {
    fc.assert(
      fc.property(tree, (specs) => {
        const { result, folders, files } = account(specs);
        const paths = result.assets.flatMap((asset) => asset.resources.map((resource) => resource.path));
        expect(new Set(paths).size).toBe(paths.length);
        expect(new Set(result.assets.map((asset) => asset.id)).size).toBe(result.assets.length);
        const pictures = files.filter(
          (file) => file.nameClass === 'photo' && file.state !== 'gone' && file.state !== 'not-photo',
        );
        for (const file of pictures)
          expect(paths).toContain(file.folder.path === '' ? file.name : `${file.folder.path}/${file.name}`);
        const ledger = fileLedger({ ...noCounts(), files: files.length }, folders, result.assets);
        expect(ledgerTotal(ledger)).toBe(0);
      }),
    );
  });

  it('gives every asset at most one Live Photo video and never joins different identifiers', () => {
    fc.assert(
      fc.property(tree, (specs) => {
        for (const group of account(specs).result.groups) {
          if (group === null) throw new Error('only a scan lets go of groups');
          const { original, companions } = group;
          const videos = companions.filter(({ role }) => role === 'live-video');
          expect(videos.length).toBeLessThanOrEqual(1);
          const ids = [original, ...videos.map(({ file }) => file)].map(
            (file) => file.facts?.contentIdentifier ?? null,
          );
          expect(new Set(ids.filter((id) => id !== null)).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
