import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { readLibraryList } from '../../../src/scanner/photos-library/read-library-list.ts';
import { type MadeAsset, makeLibrary } from '../../fixtures/photos-library/make-library.ts';
import { addSyncStatus, type MadeStatus } from '../../fixtures/photos-library/sync-status.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const NOW = Date.now();
const DAY = 86_400_000;
const iso = (ms: number): string => new Date(Math.floor(ms / 1000) * 1000).toISOString();
const seconds = (ms: number): number => Math.floor(ms / 1000);

function read(assets: readonly MadeAsset[], status: MadeStatus | null): PlaceContents {
  const folder = path.join(tempFolder(), 'Test.photoslibrary');
  const database = makeLibrary(folder, '26', assets);
  onTestFinished(() => database.close());
  if (status !== null) addSyncStatus(folder, status);
  const result = readLibraryList(folder, NOW);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  expect(ledgerTotal(result.list.contents.files)).toBe(0);
  return result.list.contents;
}

const photo = (uuid: string, more: Partial<MadeAsset> = {}): MadeAsset => ({ uuid, name: `${uuid}.jpg`, ...more });
const codes = ({ notes }: PlaceContents): string[] => notes.map(({ code }) => code);

describe('how old a Photos library is as a list', () => {
  it('as old as its last sync, however new its file is', () => {
    const then = NOW - 900 * DAY;
    const contents = read([photo('A')], { lastSync: iso(then) });
    expect(contents.list?.age).toMatchObject({ at: seconds(then) * 1000, source: 'last-sync' });
    expect(contents.asOf).toBe(seconds(then) * 1000);
    expect(contents.list?.age.fileDate).toBeGreaterThan(then);
  });

  it('never newer than its file', () => {
    const contents = read([photo('A')], { lastSync: iso(NOW + 60_000) });
    expect(contents.list?.age.at).toBeLessThanOrEqual(NOW);
  });

  it.each([
    ['a last sync in the future', { lastSync: iso(NOW + DAY) }],
    ['no last sync in the note', { images: 1 }],
    ['an account without a library', { lastSync: iso(NOW - DAY), more: { iCloudLibraryExists: false } }],
  ] as const)('of unknown age: %s', (_, status) => {
    expect(read([photo('A')], status).list?.age).toMatchObject({ at: null, source: 'none' });
  });

  it('has only the date of its file where there is no note', () => {
    const contents = read([photo('A')], null);
    expect(contents.list?.age.source).toBe('file-date');
    expect(codes(contents)).toContain('sync-status-missing');
  });

  it('knows when its newest photo was added', () => {
    const contents = read(
      [photo('A', { addedAt: seconds(NOW - 5 * DAY) }), photo('B', { addedAt: seconds(NOW - 9 * DAY) })],
      null,
    );
    expect(contents.list?.age.newestAddition).toBe(seconds(NOW - 5 * DAY) * 1000);
  });

  it('a library that iCloud does not know any more says what was', () => {
    const contents = read([photo('A')], { lastSync: iso(NOW), more: { iCloudLibraryExists: false } });
    expect(contents.notes).toContainEqual({ code: 'library-detached', blocks: true });
    expect(contents.list?.subject).toBe('unknown');
  });
});

describe('the server’s totals beside the rows', () => {
  const rows = [
    photo('A'),
    photo('B', { hidden: true }),
    photo('C', { kind: 1 }),
    photo('D', { trashed: true }),
    photo('E', { burstFrame: true }),
    photo('F', { uploadState: 1 }),
    photo('G', { savedAssetType: 4, uploadState: null }),
  ];

  it('counts uploaded rows only: hidden ones too, nothing deleted, no frames of bursts, nothing that waits', () => {
    const contents = read(rows, { images: 2, movies: 1, lastSync: iso(NOW), checkedAt: iso(NOW - 60_000) });
    expect(contents.list?.totals).toMatchObject({
      photos: 2,
      videos: 1,
      uploadedPhotos: 2,
      uploadedVideos: 1,
      checkedAt: seconds(NOW - 60_000) * 1000,
    });
    expect(codes(contents)).not.toContain('server-differs');
  });

  it('more on the server than anything here explains: the list does not have everything', () => {
    const contents = read(rows, { images: 5, movies: 1, lastSync: iso(NOW) });
    expect(contents.notes).toContainEqual({ code: 'server-has-more', blocks: true, count: 3 });
  });

  it('a difference that Recently Deleted and bursts could explain is said as such', () => {
    const contents = read(rows, { images: 4, movies: 1, lastSync: iso(NOW) });
    expect(contents.notes).toContainEqual({ code: 'server-differs', blocks: false, count: 2 });
    expect(codes(contents)).not.toContain('server-has-more');
  });

  it('too many photos do not make up for too few videos', () => {
    const contents = read([photo('A'), photo('B')], { images: 0, movies: 2, lastSync: iso(NOW) });
    expect(contents.notes).toContainEqual({ code: 'server-has-more', blocks: true, count: 2 });
  });
});

describe('what waits', () => {
  it('an edit waits while its original is up', () => {
    const contents = read(
      [photo('A', { editState: 0 }), photo('B', { editState: 3 }), photo('C', { editState: 0, uploadState: 1 })],
      null,
    );
    expect(contents.notes).toContainEqual({ code: 'edits-waiting', blocks: false, count: 1 });
  });

  it('so does the film of a Live Photo', () => {
    const live = { size: 5, fingerprint: null };
    const contents = read([photo('A', { live: { ...live, uploaded: false } }), photo('B', { live })], null);
    expect(contents.notes).toContainEqual({ code: 'halves-waiting', blocks: false, count: 1 });
  });
});

describe('shares of macOS 26', () => {
  it('items of albums are not one’s own, those of the Shared Library are, and an unknown share forbids a yes', () => {
    const contents = read(
      [
        photo('A'),
        photo('B', { shareScope: 0 }),
        photo('C', { shareScope: 4 }),
        photo('D', { shareScope: 9 }),
        photo('E', { shareScope: null }),
      ],
      null,
    );
    expect(contents.assets.map(({ id, flags }) => [id, flags.sharedLibrary])).toEqual([
      ['A', false],
      ['C', true],
    ]);
    expect(contents.notes).toContainEqual({ code: 'shared-albums-excluded', count: 1, blocks: false });
    expect(contents.notes).toContainEqual({ code: 'shares-unknown', count: 2, blocks: true });
    expect(contents.files).toContainEqual({ code: 'unknown-share-items', count: -2 });
  });

  it.each([
    [1, 'syndicated-items'],
    [2, 'shared-album-items'],
    [3, 'syndicated-items'],
  ] as const)('bundle scope %d is %s', (bundleScope, code) => {
    expect(read([photo('A'), photo('B', { bundleScope })], null).files).toContainEqual({ code, count: -1 });
  });
});
