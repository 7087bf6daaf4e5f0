import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  MAX_STATUS_BYTES,
  parseSyncStatus,
  readSyncStatus,
  readSyncStatusFile,
} from '../../../src/scanner/place/sync-status.ts';
import { writePlist } from '../../../src/scanner/plist/plist-value.ts';
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
    [{ lowDiskSpace: true }, 'phone-full'],
    [{ veryLowDiskSpace: true }, 'phone-full'],
    [{ cellularIsRestricted: true }, 'no-mobile-data'],
    [{ iCloudLibraryHasBeenWiped: true }, 'library-wiped'],
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

  it('says every reason once, in one order, whatever the order of the note', () => {
    const all = {
      hasChangesToProcess: true,
      containerHasBeenWiped: true,
      iCloudLibraryHasBeenWiped: true,
      veryLowDiskSpace: true,
      lowDiskSpace: true,
      isExceedingQuota: true,
      exitDeleteTime: new Date(LAST),
    };
    expect(parseSyncStatus(syncStatusBytes({ more: all }))?.standstills).toEqual([
      'icloud-full',
      'phone-full',
      'library-wiped',
      'changes-waiting',
      'leaving',
    ]);
  });

  it('does not stand still by a value that says the opposite, or nothing', () => {
    const flags = [
      'isExceedingQuota',
      'lowDiskSpace',
      'veryLowDiskSpace',
      'isBlockedByLowPowerMode',
      'inAirplaneMode',
      'cellularIsRestricted',
      'iCloudLibraryClientIsNotAuthenticated',
      'iCloudLibraryHasBeenWiped',
      'containerHasBeenWiped',
      'hasChangesToProcess',
    ];
    const opposite = { ...Object.fromEntries(flags.map((flag) => [flag, false])), connectedToNetwork: true };
    expect(parseSyncStatus(syncStatusBytes({ more: opposite }))?.standstills).toEqual([]);
    const other = Object.fromEntries([...flags, 'connectedToNetwork', 'exitDeleteTime'].map((flag) => [flag, 'true']));
    expect(parseSyncStatus(syncStatusBytes({ more: other }))?.standstills).toEqual([]);
  });

  it('has totals of nothing, of one kind and of the largest number', () => {
    const totals = (counts: Readonly<Record<string, number>>) =>
      parseSyncStatus(syncStatusBytes({ images: 0, others: counts }))?.totals;
    expect(totals({})).toEqual({ photos: 0, videos: 0 });
    expect(totals({ 'public.movie': 1 })).toEqual({ photos: 0, videos: 1 });
    expect(totals({ 'public.data': Number.MAX_SAFE_INTEGER })).toEqual({ photos: Number.MAX_SAFE_INTEGER, videos: 0 });
    expect(totals({ 'public.movie': -1 })).toBeNull();
  });

  it('is not read further than any was ever long', () => {
    const folder = tempFolder();
    const file = path.join(folder, 'syncstatus.plist');
    const note = writePlist({ lastSyncDate: new Date(LAST), padding: 'x'.repeat(MAX_STATUS_BYTES - 355) });
    expect(note.length).toBeLessThanOrEqual(MAX_STATUS_BYTES);
    writeFileSync(file, note);
    expect(readSyncStatusFile(file)?.lastSync).toBe(Date.parse(LAST));
    writeFileSync(file, writePlist({ lastSyncDate: new Date(LAST), padding: 'x'.repeat(MAX_STATUS_BYTES) }));
    expect(readSyncStatusFile(file)).toBeNull();
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
