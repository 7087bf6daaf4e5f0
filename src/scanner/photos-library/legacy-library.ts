import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { CompletenessNote } from '../../model/place.ts';
import type { LibraryRow } from './library-rows.ts';
import { columnsOf } from './library-schema.ts';

/** `cloudLibraryState` of an item that Photos 2-4 had uploaded, as seen in a synced library of macOS 10.14. */
const LEGACY_UPLOADED = 40;

const text = (value: SQLOutputValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
const number = (value: SQLOutputValue | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/**
 * Rows of a Photos 2-4 library (`photos.db`, table `RKMaster`). One row a master, which is one original file. Live
 * Photo videos are masters of their own there, so that counts can differ from what the app showed: the note says so.
 * Throws when the table is not there.
 */
export function readLegacyRows(database: DatabaseSync): { rows: LibraryRow[]; notes: CompletenessNote[] } {
  const columns = columnsOf(database, 'RKMaster');
  if (columns.size === 0) throw new Error('no RKMaster table in photos.db');
  const pick = (name: string) => (columns.has(name) ? name : `NULL`);
  const rows = database
    .prepare(
      `SELECT modelId AS key, ${pick('uuid')} AS uuid, ${pick('originalFileName')} AS name, ${pick('fileSize')} AS size,
        ${pick('UTI')} AS uti, ${pick('imageDate')} + 978307200 AS created,
        ${pick('imageTimeZoneOffsetSeconds')} AS zone, ${pick('isInTrash')} AS trashed,
        ${pick('cloudLibraryState')} AS state, ${pick('fingerprint')} AS fingerprint, ${pick('imagePath')} AS imagePath,
        ${pick('width')} AS width, ${pick('height')} AS height, ${pick('duration')} AS duration
      FROM RKMaster ORDER BY modelId`,
    )
    .all();
  return { rows: rows.map(legacyRow), notes: [{ code: 'hidden-not-shown', blocks: false }] };
}

function legacyRow(row: Record<string, SQLOutputValue>): LibraryRow {
  const key = number(row.key) ?? 0;
  const imagePath = text(row.imagePath);
  const slash = imagePath?.lastIndexOf('/') ?? -1;
  const state = number(row.state);
  const name = text(row.name);
  return {
    key,
    uuid: text(row.uuid) ?? `master-${key}`,
    originalName: name,
    size: number(row.size),
    kind: /movie|video|mpeg/i.test(text(row.uti) ?? '') || /\.(mov|mp4|m4v|avi)$/i.test(name ?? '') ? 1 : 0,
    kindSubtype: null,
    savedAssetType: null,
    bundleScope: null,
    trashed: number(row.trashed) === 1,
    trashedAt: null,
    hidden: false,
    visibility: null,
    burstId: null,
    sharedLibrary: false,
    createdAt: number(row.created),
    zoneOffset: number(row.zone),
    inferredZoneOffset: null,
    exifTime: null,
    width: number(row.width),
    height: number(row.height),
    durationSeconds: number(row.duration),
    hasMaster: state !== null && state !== 0,
    uploadState: state === LEGACY_UPLOADED ? 3 : state === null || state === 0 ? null : 1,
    fingerprint: text(row.fingerprint),
    directory: imagePath === null ? null : `Masters/${slash > 0 ? imagePath.slice(0, slash) : ''}`,
    fileName: imagePath === null ? null : imagePath.slice(slash + 1),
    companions: [],
    addedAt: null,
    share: 'none',
    editWaiting: false,
  };
}
