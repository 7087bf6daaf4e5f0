import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { assertNoCrowd, type LibrarySchema } from './library-schema.ts';

/** One asset of a Photos library, as its database has it. Times are seconds since 1970 UTC; offsets are seconds. */
export interface LibraryRow {
  readonly key: number;
  readonly uuid: string;
  readonly originalName: string | null;
  readonly size: number | null;
  readonly kind: number | null;
  readonly kindSubtype: number | null;
  readonly savedAssetType: number | null;
  readonly bundleScope: number | null;
  readonly trashed: boolean;
  readonly trashedAt: number | null;
  readonly hidden: boolean;
  readonly visibility: number | null;
  readonly burstId: string | null;
  readonly sharedLibrary: boolean;
  readonly createdAt: number | null;
  readonly zoneOffset: number | null;
  readonly inferredZoneOffset: number | null;
  /** Wall clock of the EXIF block, `YYYY:MM:DD HH:MM:SS`. */
  readonly exifTime: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly durationSeconds: number | null;
  readonly hasMaster: boolean;
  /** 3 = uploaded, 1 = waiting, 0 = not synced; null without a master. */
  readonly uploadState: number | null;
  readonly fingerprint: string | null;
  readonly directory: string | null;
  readonly fileName: string | null;
  readonly companions: readonly LibraryCompanion[];
  /** When it came into this library. */
  readonly addedAt: number | null;
  readonly share: CollectionShare;
  /** The edited picture is not uploaded, whatever the original is. */
  readonly editWaiting: boolean;
}

/**
 * The share an asset belongs to, since macOS 26 and iOS 26 (`ZASSET.ZCOLLECTIONSHARE`, `ZSHARE.ZSCOPETYPE`): somebody's
 * album, the Shared Library, or one of a kind that nobody here has seen.
 */
export type CollectionShare = 'none' | 'album' | 'shared-library' | 'unknown';

/** A file that belongs to an asset and holds something of its own. */
export interface LibraryCompanion {
  readonly role: 'live-video' | 'raw';
  readonly size: number | null;
  readonly fingerprint: string | null;
  /** Whether iCloud has it; null when the library does not say. */
  readonly uploaded: boolean | null;
}

const text = (value: SQLOutputValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
const number = (value: SQLOutputValue | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** `table.COLUMN` where the library has it, else NULL, so that one query runs on every version. */
function pick(columns: ReadonlySet<string>, table: string, ...names: readonly string[]): string {
  const name = names.find((candidate) => columns.has(candidate));
  return name ? `${table}.${name}` : 'NULL';
}

const NOTHING: ReadonlySet<string> = new Set();

/** The columns of a table when it has all those that join it to its asset; else none. */
function joinable(columns: ReadonlySet<string>, ...by: readonly string[]): ReadonlySet<string> {
  return by.every((name) => columns.has(name)) ? columns : NOTHING;
}

function join(columns: ReadonlySet<string>, table: string): string {
  return columns.size > 0 ? `LEFT JOIN ${table}` : '';
}

/**
 * Reads every asset, with its Live Photo video and RAW half. The original of an asset is the resource with data store
 * subtype 1, version 0 and recipe 0: exactly one for every own asset in 39 libraries of macOS 10.15 to 26.
 */
export function readLibraryRows(database: DatabaseSync, schema: LibrarySchema): LibraryRow[] {
  const { assetColumns: a } = schema;
  // A table that cannot be joined for sure says nothing: a row of another asset would be worse than none.
  const x = joinable(schema.attributeColumns, 'ZASSET');
  const m = joinable(schema.masterColumns, 'Z_PK');
  const r = joinable(schema.resourceColumns, 'ZASSET', 'ZDATASTORESUBTYPE', 'ZVERSION', 'ZRECIPEID');
  if (x.size > 0 && r.size > 0) assertNoCrowd(database, 'ZADDITIONALASSETATTRIBUTES', 'ZINTERNALRESOURCE');
  const s = joinable(a.has('ZCOLLECTIONSHARE') ? schema.shareColumns : NOTHING, 'Z_PK', 'ZSCOPETYPE');
  const companions = readCompanions(database, schema);
  const editsWaiting = readEditsWaiting(database, schema);
  const fingerprints = [
    pick(r, 'r', 'ZFINGERPRINT'),
    pick(x, 'x', 'ZMASTERFINGERPRINT', 'ZORIGINALSTABLEHASH'),
    pick(m, 'm', 'ZCLOUDMASTERGUID'),
  ];
  const rows = database
    .prepare(
      `SELECT a.rowid AS key, ${pick(a, 'a', 'ZUUID')} AS uuid, ${pick(x, 'x', 'ZORIGINALFILENAME')} AS name,
        COALESCE(${pick(r, 'r', 'ZDATALENGTH')}, ${pick(x, 'x', 'ZORIGINALFILESIZE')}) AS size,
        ${pick(a, 'a', 'ZKIND')} AS kind, ${pick(a, 'a', 'ZKINDSUBTYPE')} AS subtype,
        ${pick(a, 'a', 'ZSAVEDASSETTYPE')} AS saved, ${pick(a, 'a', 'ZBUNDLESCOPE')} AS scope,
        ${pick(a, 'a', 'ZTRASHEDSTATE')} AS trashed, ${pick(a, 'a', 'ZTRASHEDDATE')} + 978307200 AS trashedAt,
        ${pick(a, 'a', 'ZHIDDEN')} AS hidden, ${pick(a, 'a', 'ZVISIBILITYSTATE')} AS visibility,
        ${pick(a, 'a', 'ZAVALANCHEUUID')} AS burst,
        ${pick(a, 'a', 'ZACTIVELIBRARYSCOPEPARTICIPATIONSTATE')} AS sharedLibrary,
        ${pick(a, 'a', 'ZDATECREATED')} + 978307200 AS created,
        ${pick(x, 'x', 'ZTIMEZONEOFFSET')} AS zone, ${pick(x, 'x', 'ZINFERREDTIMEZONEOFFSET')} AS inferred,
        ${pick(x, 'x', 'ZEXIFTIMESTAMPSTRING')} AS exif,
        ${pick(x, 'x', 'ZORIGINALWIDTH')} AS width, ${pick(x, 'x', 'ZORIGINALHEIGHT')} AS height,
        ${pick(a, 'a', 'ZDURATION')} AS duration, ${pick(m, 'm', 'Z_PK')} AS master, ${pick(m, 'm', 'ZCLOUDLOCALSTATE')} AS state,
        COALESCE(${fingerprints.join(', ')}) AS fingerprint,
        ${pick(a, 'a', 'ZDIRECTORY')} AS directory, ${pick(a, 'a', 'ZFILENAME')} AS file,
        ${pick(a, 'a', 'ZADDEDDATE')} + 978307200 AS added,
        ${pick(a, 'a', 'ZCOLLECTIONSHARE')} AS share, ${pick(s, 's', 'ZSCOPETYPE')} AS shareScope
      FROM ${schema.assetTable} a
      ${join(x, 'ZADDITIONALASSETATTRIBUTES x ON x.ZASSET = a.rowid')}
      ${join(m, `ZCLOUDMASTER m ON m.Z_PK = ${pick(a, 'a', 'ZMASTER')}`)}
      ${join(r, 'ZINTERNALRESOURCE r ON r.ZASSET = a.rowid AND r.ZDATASTORESUBTYPE = 1 AND r.ZVERSION = 0 AND r.ZRECIPEID = 0')}
      ${join(s, 'ZSHARE s ON s.Z_PK = a.ZCOLLECTIONSHARE')}
      GROUP BY a.rowid ORDER BY a.rowid`,
    )
    .all();
  return rows.map((row) => {
    const key = number(row.key) ?? 0;
    return {
      key,
      uuid: text(row.uuid) ?? `asset-${key}`,
      originalName: text(row.name),
      size: number(row.size),
      kind: number(row.kind),
      kindSubtype: number(row.subtype),
      savedAssetType: number(row.saved),
      bundleScope: number(row.scope),
      trashed: number(row.trashed) === 1,
      trashedAt: number(row.trashedAt),
      hidden: number(row.hidden) === 1,
      visibility: number(row.visibility),
      burstId: text(row.burst),
      sharedLibrary: number(row.sharedLibrary) === 1 || shareOf(row) === 'shared-library',
      createdAt: number(row.created),
      zoneOffset: number(row.zone),
      inferredZoneOffset: number(row.inferred),
      exifTime: text(row.exif),
      width: number(row.width),
      height: number(row.height),
      durationSeconds: number(row.duration),
      hasMaster: number(row.master) !== null,
      uploadState: number(row.state),
      fingerprint: text(row.fingerprint),
      directory: text(row.directory),
      fileName: text(row.file),
      companions: companions.get(key) ?? [],
      addedAt: number(row.added),
      share: shareOf(row),
      editWaiting: editsWaiting.has(key),
    };
  });
}

/** 0 is an album, 4 the person's Shared Library, 5 one that the person takes part in (iLEAPP, `ZSHARE`). */
const SHARE_SCOPES: ReadonlyMap<number, CollectionShare> = new Map([
  [0, 'album'],
  [4, 'shared-library'],
  [5, 'shared-library'],
]);

function shareOf(row: Record<string, SQLOutputValue>): CollectionShare {
  if (row.share === null || row.share === undefined) return 'none';
  return SHARE_SCOPES.get(number(row.shareScope) ?? Number.NaN) ?? 'unknown';
}

/**
 * Assets whose edited picture or film, in full size, is not uploaded: photo (type 0, subtype 2), video (1, 16), film of a
 * Live Photo (3, 19), each of version 2.
 */
function readEditsWaiting(database: DatabaseSync, schema: LibrarySchema): ReadonlySet<number> {
  const needed = ['ZASSET', 'ZVERSION', 'ZRESOURCETYPE', 'ZDATASTORESUBTYPE', 'ZCLOUDLOCALSTATE'];
  if (joinable(schema.resourceColumns, ...needed).size === 0) return new Set();
  const rows = database
    .prepare(
      `SELECT DISTINCT ZASSET AS asset FROM ZINTERNALRESOURCE
      WHERE ZVERSION = 2 AND COALESCE(ZCLOUDLOCALSTATE, 0) <> 3 AND ((ZRESOURCETYPE = 0 AND ZDATASTORESUBTYPE = 2)
        OR (ZRESOURCETYPE = 1 AND ZDATASTORESUBTYPE = 16) OR (ZRESOURCETYPE = 3 AND ZDATASTORESUBTYPE = 19))`,
    )
    .all();
  return new Set(rows.map((row) => number(row.asset) ?? -1));
}

/** Live Photo videos are resource type 3, subtype 18; RAW halves type 4, subtype 17. */
function readCompanions(database: DatabaseSync, schema: LibrarySchema): Map<number, LibraryCompanion[]> {
  const found = new Map<number, LibraryCompanion[]>();
  if (joinable(schema.resourceColumns, 'ZASSET', 'ZDATASTORESUBTYPE', 'ZRESOURCETYPE').size === 0) return found;
  const rows = database
    .prepare(
      `SELECT ZASSET AS asset, ZRESOURCETYPE AS type, ${pick(schema.resourceColumns, 'r', 'ZDATALENGTH')} AS size,
        ${pick(schema.resourceColumns, 'r', 'ZFINGERPRINT')} AS fingerprint,
        ${pick(schema.resourceColumns, 'r', 'ZCLOUDLOCALSTATE')} AS state
      FROM ZINTERNALRESOURCE r
      WHERE (ZRESOURCETYPE = 3 AND ZDATASTORESUBTYPE = 18) OR (ZRESOURCETYPE = 4 AND ZDATASTORESUBTYPE = 17)
      ORDER BY ZASSET, ZRESOURCETYPE, r.Z_PK`,
    )
    .all();
  for (const row of rows) {
    const asset = number(row.asset);
    if (asset === null) continue;
    const companion: LibraryCompanion = {
      role: number(row.type) === 3 ? 'live-video' : 'raw',
      size: number(row.size),
      fingerprint: text(row.fingerprint),
      uploaded: number(row.state) === null ? null : number(row.state) === 3,
    };
    const list = found.get(asset);
    if (!list) found.set(asset, [companion]);
    else if (!list.some((other) => other.role === companion.role)) list.push(companion);
  }
  return found;
}
