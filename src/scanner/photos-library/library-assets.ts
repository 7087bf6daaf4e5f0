import type { Asset, AssetKind, Resource } from '../../model/asset.ts';
import { type CaptureTime, isPlausibleTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { splitName } from '../../model/file-name.ts';
import { toFingerprint } from '../../model/fingerprint.ts';
import type { LibraryCompanion, LibraryRow } from './library-rows.ts';

const MAX_OFFSET_MINUTES = 14 * 60;

/**
 * When the photo was taken, by the library: an instant, with the zone it was taken in when one can be told. The stored
 * zone is often empty; then the one Photos inferred, then the wall clock of the EXIF block against UTC.
 */
function libraryTime(row: LibraryRow, nowMs: number): CaptureTime {
  if (row.createdAt === null) return UNKNOWN_TIME;
  const ms = Math.round(row.createdAt * 1000);
  if (!isPlausibleTime(ms, nowMs)) return UNKNOWN_TIME;
  return { kind: 'instant', ms, offsetMinutes: zoneMinutes(row, ms), precision: 'second' };
}

function zoneMinutes(row: LibraryRow, ms: number): number | null {
  for (const seconds of [row.zoneOffset, row.inferredZoneOffset]) {
    if (seconds !== null && Math.abs(seconds) <= MAX_OFFSET_MINUTES * 60) return Math.round(seconds / 60);
  }
  const wall = row.exifTime?.match(/^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/);
  if (!wall) return null;
  const [, year, month, day, hour, minute, second] = wall.map(Number);
  const wallMs = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  // Zones are whole quarters of an hour; anything else means that the date was changed by hand.
  const quarters = Math.round((wallMs - ms) / 900_000);
  const exact = Math.abs(wallMs - ms - quarters * 900_000) < 2_000;
  return exact && Math.abs(quarters * 15) <= MAX_OFFSET_MINUTES ? quarters * 15 : null;
}

/**
 * Why a row of the library is not part of the person's own library. `unknown-share`: it belongs to a share of a kind that
 * nobody here has seen, so that nobody can say whose it is.
 */
export type Foreign = 'shared-album' | 'syndicated' | 'unknown-share';

/** `ZSAVEDASSETTYPE` and `ZBUNDLESCOPE` of what is somebody else's (iLEAPP: bundle scope 1 link, 2 album, 3 Shared with You). */
const SAVED: ReadonlyMap<number | null, Foreign> = new Map([
  [4, 'shared-album'],
  [8, 'syndicated'],
  [12, 'syndicated'],
]);
const SCOPES: ReadonlyMap<number | null, Foreign> = new Map([
  [1, 'syndicated'],
  [2, 'shared-album'],
  [3, 'syndicated'],
]);

/** Whether a row is something of somebody else. Null for an item of the person's own library. */
export function foreignKind(row: LibraryRow): Foreign | null {
  const known = SAVED.get(row.savedAssetType) ?? SCOPES.get(row.bundleScope) ?? null;
  if (known !== null) return known;
  if (row.share === 'album') return 'shared-album';
  return row.share === 'unknown' ? 'unknown-share' : null;
}

/** Whether iCloud has the original: only state 3 of the cloud master says so. Other columns are set before the upload. */
export function isUploaded(row: LibraryRow): boolean {
  return row.hasMaster && row.uploadState === 3;
}

/** Whether the film of a Live Photo or the RAW half waits, while the original is in iCloud. */
export function hasHalfWaiting(row: LibraryRow): boolean {
  return isUploaded(row) && row.companions.some(({ uploaded }) => uploaded === false);
}

/** A frame of a burst that nobody chose: in iCloud, but not shown and not counted. */
export function isBurstFrame(row: LibraryRow): boolean {
  return row.burstId !== null && row.visibility === 2;
}

/** One row as an asset of a list: names, sizes and fingerprints of what iCloud has; nothing of it was read here. */
export function libraryAsset(row: LibraryRow, nowMs: number): Asset {
  const name = row.originalName ?? row.fileName ?? row.uuid;
  const original: Resource = {
    role: 'original',
    state: 'listed',
    name,
    path: null,
    size: row.size,
    fingerprint: toFingerprint(row.fingerprint),
    partialFingerprint: null,
    type: null,
  };
  return {
    id: row.uuid,
    kind: kindOf(row),
    name,
    captured: libraryTime(row, nowMs),
    width: row.width || null,
    height: row.height || null,
    durationMs: row.kind === 1 && row.durationSeconds ? Math.round(row.durationSeconds * 1000) : null,
    camera: null,
    hasLocation: null,
    flags: {
      hidden: row.hidden,
      deleted: row.trashed,
      sharedLibrary: row.sharedLibrary,
      burstFrame: isBurstFrame(row),
      waiting: !isUploaded(row),
    },
    deletedAt: row.trashed && row.trashedAt !== null ? Math.round(row.trashedAt * 1000) : null,
    resources: [original, ...row.companions.map((companion) => companionResource(companion, name))],
  };
}

function kindOf(row: LibraryRow): AssetKind {
  if (row.kind === 1) return 'video';
  return row.companions.some((companion) => companion.role === 'live-video') || row.kindSubtype === 2
    ? 'live-photo'
    : 'photo';
}

/** The library stores no name for companions; they have the stem of the original. */
function companionResource(companion: LibraryCompanion, originalName: string): Resource {
  const ending = companion.role === 'live-video' ? 'MOV' : 'RAW';
  return {
    role: companion.role,
    state: 'listed',
    name: `${splitName(originalName).stem}.${ending}`,
    path: null,
    size: companion.size,
    fingerprint: toFingerprint(companion.fingerprint),
    partialFingerprint: null,
    type: null,
  };
}
