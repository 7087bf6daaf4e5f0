import { describe, expect, it } from 'vitest';
import { type Asset, CAPTURE_SOURCES, isOneWitness } from '../../../src/model/asset.ts';
import type { ScannedFile } from '../../../src/scanner/files/scanned-file.ts';
import { groupFolder } from '../../../src/scanner/grouping/group-folder.ts';
import { toAsset } from '../../../src/scanner/grouping/to-asset.ts';
import { at, scannedFile } from './scanned-file.ts';

const NOON = Date.UTC(2023, 5, 1, 12);

function assetOf(...files: readonly ScannedFile[]): Asset {
  const [group] = groupFolder(files).groups;
  if (!group) throw new Error('no group');
  return toAsset(group);
}

describe('what a file is, told with its asset', () => {
  it('a film called .JPG is of another kind, a HEIC called .JPG is only renamed, an unknown ending tells nothing', () => {
    const told = (name: string, type: 'jpeg' | 'heic' | 'mp4') =>
      assetOf(scannedFile(name, { about: { type } })).resources[0].kindContradictsName;
    expect(told('IMG_1.JPG', 'mp4')).toBe(true);
    expect(told('IMG_1.DNG', 'jpeg')).toBe(true);
    expect(told('IMG_1.JPG', 'heic')).toBe(false);
    const nameless = scannedFile('IMG_1');
    const still = scannedFile('x.JPG').facts;
    expect(assetOf({ ...nameless, facts: still }).resources[0]).not.toHaveProperty('kindContradictsName');
  });

  it('the identifiers of both halves, and null where a file was read and has none', () => {
    const id = 'A0B1C2D3';
    const both = assetOf(
      scannedFile('IMG_1.HEIC', { about: { contentIdentifier: id } }),
      scannedFile('IMG_1.MOV', { about: { contentIdentifier: null, durationMs: 2000 } }),
    );
    expect(both.resources.map((resource) => resource.contentIdentifier)).toEqual([id, null]);
    const stub = assetOf(scannedFile('IMG_2.HEIC', { state: 'placeholder', facts: null }));
    expect(stub.resources[0]).not.toHaveProperty('contentIdentifier');
    expect(stub.resources[0]).not.toHaveProperty('wholeness');
  });

  it('a time that comes with the name is no second witness beside it', () => {
    expect(CAPTURE_SOURCES.filter(isOneWitness)).toEqual(['name', 'sidecar-with-name']);
  });

  it('from where the time is known', () => {
    const captured = at(NOON);
    expect(assetOf(scannedFile('IMG_1.JPG', { about: { captured } })).capturedFrom).toBe('content');
    const half = scannedFile('IMG_1.MOV', { about: { captured, durationMs: 2000 } });
    expect(assetOf(scannedFile('IMG_1.JPG'), half).capturedFrom).toBe('content');
    expect(assetOf(scannedFile('PXL_20230501_100000123.jpg', { mtimeMs: NOON })).capturedFrom).toBe('name');
    expect(assetOf(scannedFile('IMG_1.JPG', { mtimeMs: NOON })).capturedFrom).toBe('file');
    expect(assetOf(scannedFile('IMG_1.JPG'))).not.toHaveProperty('capturedFrom');
  });
});
