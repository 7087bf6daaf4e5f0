import { closeSync, existsSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Standstill } from '../../model/phone-facts.ts';
import { asDict, asFlag, asMoment, asNumber, type PlistDict } from '../plist/plist-value.ts';
import { readPlistDict } from '../plist/read-plist.ts';
import { openForReading } from '../reading/open-file.ts';

/** No such note was ever larger than some kilobytes. */
export const MAX_STATUS_BYTES = 1 << 20;

/**
 * What a Mac or an iPhone notes of its iCloud Photos (`syncstatus.plist`, keys read in real files of macOS 10.15 and 13 and
 * in code of iOS). Times are ms, UTC. Every field is null when the note does not say.
 */
export interface SyncStatus {
  /** False: the server has no library of this account (any more). */
  readonly libraryExists: boolean | null;
  readonly firstSync: number | null;
  /** The last sync that ended well. What reached iCloud since then is not known here. */
  readonly lastSync: number | null;
  /** The server's own counts, and when it was asked. Kinds that are no video count as photos, as the rows do. */
  readonly totals: { readonly photos: number; readonly videos: number } | null;
  readonly totalsCheckedAt: number | null;
  readonly standstills: readonly Standstill[];
}

/** Reads the note; null when the bytes are none. */
export function parseSyncStatus(bytes: Buffer): SyncStatus | null {
  let note: PlistDict;
  try {
    note = readPlistDict(bytes);
  } catch {
    return null;
  }
  return {
    libraryExists: asFlag(note.iCloudLibraryExists),
    firstSync: asMoment(note.initialSyncDate),
    lastSync: asMoment(note.lastSyncDate),
    totals: totalsIn(asDict(note.cloudAssetCountPerType)),
    totalsCheckedAt: asMoment(note.cloudAssetCountPerTypeLastCheckDate),
    standstills: standstillsIn(note),
  };
}

const VIDEO = 'public.movie';

/** All keys summed: Photos itself shows what is neither photo nor video as others. A count that is none spoils all. */
function totalsIn(counts: PlistDict | null): SyncStatus['totals'] {
  if (counts === null) return null;
  let [photos, videos] = [0, 0];
  for (const [type, value] of Object.entries(counts)) {
    const count = asNumber(value);
    if (count === null || !Number.isSafeInteger(count) || count < 0) return null;
    if (type === VIDEO) videos += count;
    else photos += count;
  }
  return { photos, videos };
}

/** What each reason is called in the note, and the value that means it. */
const REASONS: readonly (readonly [key: string, means: boolean, reason: Standstill])[] = [
  ['isExceedingQuota', true, 'icloud-full'],
  ['lowDiskSpace', true, 'phone-full'],
  ['veryLowDiskSpace', true, 'phone-full'],
  ['isBlockedByLowPowerMode', true, 'low-power'],
  ['connectedToNetwork', false, 'no-network'],
  ['inAirplaneMode', true, 'airplane-mode'],
  ['cellularIsRestricted', true, 'no-mobile-data'],
  ['iCloudLibraryClientIsNotAuthenticated', true, 'signed-out'],
  ['iCloudLibraryHasBeenWiped', true, 'library-wiped'],
  ['containerHasBeenWiped', true, 'library-wiped'],
  ['hasChangesToProcess', true, 'changes-waiting'],
];

function standstillsIn(note: PlistDict): Standstill[] {
  const found = new Set<Standstill>();
  for (const [key, means, reason] of REASONS) if (asFlag(note[key]) === means) found.add(reason);
  if (asMoment(note.exitDeleteTime) !== null) found.add('leaving');
  return [...found];
}

/** Where a Photos library of macOS keeps the note. */
const IN_LIBRARY = path.join('resources', 'cpl', 'cloudsync.noindex', 'syncstatus.plist');

/** The note of a Photos library, or null: it has none, or one that cannot be read. */
export function readSyncStatus(library: string): SyncStatus | null {
  return readSyncStatusFile(path.join(library, IN_LIBRARY));
}

/** The note in a file of its own. */
export function readSyncStatusFile(file: string): SyncStatus | null {
  if (!existsSync(file)) return null;
  try {
    const handle = openForReading(file);
    try {
      const bytes = Buffer.alloc(MAX_STATUS_BYTES);
      return parseSyncStatus(bytes.subarray(0, readSync(handle, bytes)));
    } finally {
      closeSync(handle);
    }
  } catch {
    // Nobody knows, which is never good.
    return null;
  }
}
