import type { DatabaseSync } from 'node:sqlite';
import { assertPlainTable } from './plain-table.ts';

/** Which tables and columns this library has. Apple renames them between systems, so they are probed, never guessed from a version. */
export interface LibrarySchema {
  /** `ZASSET` since macOS 11, `ZGENERICASSET` on 10.15. */
  readonly assetTable: 'ZASSET' | 'ZGENERICASSET';
  readonly assetColumns: ReadonlySet<string>;
  readonly attributeColumns: ReadonlySet<string>;
  readonly resourceColumns: ReadonlySet<string>;
  readonly masterColumns: ReadonlySet<string>;
  readonly shareColumns: ReadonlySet<string>;
  /** What of the columns we rely on is not there: read what is known, say what is not. */
  readonly missing: readonly string[];
}

/** Columns without which nothing true can be said about an asset. */
const NEEDED_ASSET = [
  'Z_PK',
  'ZUUID',
  'ZKIND',
  'ZDATECREATED',
  'ZTRASHEDSTATE',
  'ZHIDDEN',
  'ZSAVEDASSETTYPE',
  'ZMASTER',
];
const NEEDED_ATTRIBUTES = ['ZASSET', 'ZORIGINALFILENAME', 'ZORIGINALFILESIZE'];
const NEEDED_RESOURCE = [
  'ZASSET',
  'ZRESOURCETYPE',
  'ZDATASTORESUBTYPE',
  'ZRECIPEID',
  'ZVERSION',
  'ZFINGERPRINT',
  'ZDATALENGTH',
];
const NEEDED_MASTER = ['Z_PK', 'ZCLOUDLOCALSTATE', 'ZCLOUDMASTERGUID'];

/** The columns of a table; empty when the table does not exist. Throws when it is no plain table. */
export function columnsOf(database: DatabaseSync, table: string): ReadonlySet<string> {
  assertPlainTable(database, table);
  const rows = database.prepare('SELECT name FROM pragma_table_info(?)').all(table);
  return new Set(rows.map((row) => String(row.name)));
}

/** Whether Apple's Core Data wrote the database, as it does every `Photos.sqlite`: then it is whole, whatever is in it. */
export function isCoreData(database: DatabaseSync): boolean {
  return columnsOf(database, 'Z_METADATA').has('Z_PLIST');
}

/** The schema of a library of macOS 10.15 to 26, or null when it has no table of assets. Throws when it is no database. */
export function probeSchema(database: DatabaseSync): LibrarySchema | null {
  for (const assetTable of ['ZASSET', 'ZGENERICASSET'] as const) {
    const assetColumns = columnsOf(database, assetTable);
    if (assetColumns.size === 0) continue;
    const attributeColumns = columnsOf(database, 'ZADDITIONALASSETATTRIBUTES');
    const resourceColumns = columnsOf(database, 'ZINTERNALRESOURCE');
    const masterColumns = columnsOf(database, 'ZCLOUDMASTER');
    const shareColumns = columnsOf(database, 'ZSHARE');
    const missing = [
      ...NEEDED_ASSET.filter((c) => !assetColumns.has(c)),
      ...NEEDED_ATTRIBUTES.filter((c) => !attributeColumns.has(c)),
      ...NEEDED_RESOURCE.filter((c) => !resourceColumns.has(c)),
      ...NEEDED_MASTER.filter((c) => !masterColumns.has(c)),
    ];
    return { assetTable, assetColumns, attributeColumns, resourceColumns, masterColumns, shareColumns, missing };
  }
  return null;
}
