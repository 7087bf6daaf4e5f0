import { describe, expect, it } from 'vitest';
import { type Asset, NO_FLAGS, type ResourceState } from '../../../src/model/asset.ts';
import { toFingerprint } from '../../../src/model/fingerprint.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import type { LibraryRow } from '../../../src/scanner/photos-library/library-rows.ts';
import { applyLibrary } from '../../../src/scanner/photos-library/name-library-files.ts';

const NOW = Date.UTC(2026, 10, 22);
const F1 = 'AfQj57ORF2JIumUCjO+PawZ9nqPg';
const F2 = 'AajbmkOeE5jrXARFERC3shcaBahx';

function file(name: string, fingerprint: string | null, size = 10, state: ResourceState = 'present'): Asset {
  const path = `originals/A/${name}`;
  return {
    id: path,
    kind: 'photo',
    name,
    captured: { kind: 'unknown' },
    width: null,
    height: null,
    durationMs: null,
    camera: null,
    hasLocation: null,
    flags: NO_FLAGS,
    deletedAt: null,
    resources: [
      {
        role: 'original',
        state,
        name,
        path,
        size,
        fingerprint: toFingerprint(fingerprint),
        partialFingerprint: null,
        type: 'jpeg',
      },
    ],
  };
}

function row(uuid: string, originalName: string, more: Partial<LibraryRow> = {}): LibraryRow {
  return {
    key: 1,
    uuid,
    originalName,
    size: 10,
    kind: 0,
    kindSubtype: 0,
    savedAssetType: 3,
    bundleScope: 0,
    trashed: false,
    trashedAt: null,
    hidden: false,
    visibility: 0,
    burstId: null,
    sharedLibrary: false,
    createdAt: 1_600_000_000,
    zoneOffset: 0,
    inferredZoneOffset: null,
    exifTime: null,
    width: null,
    height: null,
    durationSeconds: null,
    hasMaster: true,
    uploadState: 3,
    fingerprint: F1,
    directory: 'A',
    fileName: `${uuid}.jpeg`,
    companions: [],
    addedAt: null,
    share: 'none',
    editWaiting: false,
    ...more,
  };
}

function scanned(assets: readonly Asset[]): PlaceContents {
  return {
    place: { id: 'lib', kind: 'photos-library', source: 'scan', name: 'Test', independenceKey: 'volume:1' },
    assets,
    notes: [],
    files: [],
    problems: [],
    asOf: NOW,
  };
}

const apply = (assets: readonly Asset[], rows: readonly LibraryRow[]) =>
  applyLibrary(scanned(assets), { rows, notes: [], changedMs: NOW, sync: null }, NOW);

describe('files of a Photos library under their real names', () => {
  it('gives a file its name, date and marks, and leaves its bytes as found', () => {
    const result = apply([file('U1.jpeg', F1)], [row('U1', 'IMG_0001.JPG', { hidden: true })]);
    expect(result.assets[0]).toMatchObject({
      id: 'originals/A/U1.jpeg',
      name: 'IMG_0001.JPG',
      captured: { kind: 'instant', ms: 1_600_000_000_000 },
      flags: { hidden: true, waiting: false },
      resources: [{ name: 'IMG_0001.JPG', path: 'originals/A/U1.jpeg', size: 10, fingerprint: F1 }],
    });
    expect(result.notes).toEqual([]);
  });

  it('finds the file whatever the case and ending of the stored name', () => {
    const result = apply([file('ABC.JPG', F1)], [row('abc', 'IMG_0009.JPG', { fileName: 'abc.jpeg' })]);
    expect(result.assets[0]?.name).toBe('IMG_0009.JPG');
  });

  it('does not call a photo that waits for its upload absent from this disk', () => {
    const result = apply([file('U1.jpeg', F1)], [row('U1', 'a.jpg', { uploadState: 1 })]);
    expect(result.assets[0]?.flags.waiting).toBe(false);
  });

  it('counts originals that are known but not on this disk, and adds nothing that was not found', () => {
    const result = apply(
      [file('U1.jpeg', F1)],
      [row('U1', 'a.jpg'), row('U2', 'b.jpg'), row('U3', 'c.jpg', { savedAssetType: 10 })],
    );
    expect(result.assets).toHaveLength(1);
    expect(result.notes).toEqual([
      { code: 'referenced-files', count: 1, blocks: false },
      { code: 'originals-not-here', count: 1, blocks: false },
    ]);
  });

  it('finds files rewritten after their import: by fingerprint, or by size before the proof', () => {
    const rows = [row('U1', 'a.jpg'), row('U2', 'b.jpg'), row('U3', 'c.jpg')];
    const result = apply([file('U1.jpeg', F2), file('U2.jpeg', null, 11), file('U3.jpeg', null)], rows);
    expect(result.notes).toContainEqual({ code: 'rewritten-after-import', count: 2, blocks: false });
  });

  it('leaves files alone that the library does not know', () => {
    const stray = file('stray.jpeg', F2);
    expect(apply([stray], []).assets).toEqual([stray]);
  });

  it('tells originals of Photos 2-4 apart by their whole path: their names repeat', () => {
    const master = (folder: string, name: string): Asset => {
      const made = file(name, null);
      const path = `Masters/${folder}/${name}`;
      return { ...made, id: path, resources: [{ ...made.resources[0], path }] };
    };
    const known = (uuid: string, folder: string, name: string, trashed: boolean) =>
      row(uuid, name, { directory: `Masters/${folder}`, fileName: name, trashed });
    const result = apply(
      [master('2018/06/01', 'IMG_1.JPG'), master('2018/06/02', 'IMG_1.JPG'), master('2018/06/02', 'IMG_1.MOV')],
      [
        known('A', '2018/06/01', 'IMG_1.JPG', true),
        known('B', '2018/06/02', 'IMG_1.JPG', false),
        known('C', '2018/06/02', 'IMG_1.MOV', false),
      ],
    );
    expect(result.assets.map(({ name, flags }) => [name, flags.deleted])).toEqual([
      ['IMG_1.JPG', true],
      ['IMG_1.JPG', false],
      ['IMG_1.MOV', false],
    ]);
    expect(result.notes).toEqual([]);
  });
});
