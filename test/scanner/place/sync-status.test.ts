import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSyncStatus, readSyncStatus, readSyncStatusFile } from '../../../src/scanner/place/sync-status.ts';
import { addSyncStatus, syncStatusBytes } from '../../fixtures/photos-library/sync-status.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const LAST = '2026-11-20T07:08:09Z';

describe('the note on iCloud Photos', () => {
  it('has the last sync, the totals of the server and when it was asked', () => {
    const status = parseSyncStatus(
      syncStatusBytes({
        images: 17,
        movies: 6,
        checkedAt: '2026-11-20T06:00:00Z',
        firstSync: '2024-01-01T00:00:00Z',
        lastSync: LAST,
      }),
    );
    expect(status).toEqual({
      libraryExists: true,
      firstSync: Date.UTC(2024, 0, 1),
      lastSync: Date.parse(LAST),
      totals: { photos: 17, videos: 6 },
      totalsCheckedAt: Date.UTC(2026, 10, 20, 6),
      standstills: [],
    });
  });

  it('sums every kind: what is no video counts as a photo, as the rows do', () => {
    const status = parseSyncStatus(syncStatusBytes({ images: 10, movies: 2, others: { 'public.data': 3 } }));
    expect(status?.totals).toEqual({ photos: 13, videos: 2 });
  });

  it.each([-1, 0.5])('totals with a count of %d are no totals', (strange) => {
    const status = parseSyncStatus(syncStatusBytes({ images: 10, others: { 'public.data': strange } }));
    expect(status?.totals).toBeNull();
  });

  it.each([
    [{ isExceedingQuota: true }, 'icloud-full'],
    [{ veryLowDiskSpace: true }, 'phone-full'],
    [{ isBlockedByLowPowerMode: true }, 'low-power'],
    [{ connectedToNetwork: false }, 'no-network'],
    [{ inAirplaneMode: true }, 'airplane-mode'],
    [{ cellularIsRestricted: true }, 'no-mobile-data'],
    [{ iCloudLibraryClientIsNotAuthenticated: true }, 'signed-out'],
    [{ containerHasBeenWiped: true }, 'library-wiped'],
    [{ hasChangesToProcess: true }, 'changes-waiting'],
    [{ exitDeleteTime: new Date(LAST) }, 'leaving'],
  ] as const)('says why it stands still: %j', (more, reason) => {
    expect(parseSyncStatus(syncStatusBytes({ lastSync: LAST, more }))?.standstills).toEqual([reason]);
  });

  it('values of another kind than they should be are not known', () => {
    const status = parseSyncStatus(
      syncStatusBytes({ more: { lastSyncDate: 'yesterday', iCloudLibraryExists: 'yes' } }),
    );
    expect(status).toMatchObject({ lastSync: null, libraryExists: null, totals: null });
  });

  it('a note that is none, or not there, is not known', () => {
    const folder = tempFolder();
    expect(readSyncStatus(folder)).toBeNull();
    expect(parseSyncStatus(Buffer.from('nothing'))).toBeNull();
    expect(readSyncStatusFile(folder)).toBeNull();
    addSyncStatus(folder, { lastSync: LAST });
    expect(readSyncStatus(folder)?.lastSync).toBe(Date.parse(LAST));
    writeFileSync(path.join(folder, 'resources/cpl/cloudsync.noindex/syncstatus.plist'), 'bplist00');
    expect(readSyncStatus(folder)).toBeNull();
  });
});
