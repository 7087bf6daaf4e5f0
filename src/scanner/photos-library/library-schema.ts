import type { DatabaseSync } from 'node:sqlite';

/** So many rows of attributes and resources together may stand for one photo; in a real library it is one to eight. */
const MOST_ROWS_FOR_ONE = 10_000;

/**
 * Throws unless a name stands for a table that holds its rows, or for nothing. In a database that somebody else made, a
 * view may run for ever (a recursive query has no end), and a virtual table or a generated column computes what it says
 * when it is read. No library of Photos has any of them where we read.
 */
export function assertPlainTable(database: DatabaseSync, table: string): void {
  const [entry] = database.prepare('SELECT type, sql FROM sqlite_master WHERE name = ? COLLATE NOCASE').all(table);
  if (entry === undefined) return;
  const isPlain = entry.type === 'table' && /^\s*CREATE\s+TABLE\b/i.test(String(entry.sql));
  if (!isPlain) throw new Error(`${table} is no plain table`);
  const [computed] = database.prepare('SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden <> 0').all(table);
  if (computed !== undefined) throw new Error(`${table} has computed columns`);
}

/**
 * Throws when two tables that are joined by the photo they belong to (`ZASSET`) have so many rows for one photo that
 * joining them would take for ever.
 */
export function assertNoCrowd(database: DatabaseSync, first: string, second: string): void {
  const most = (table: string): number => {
    const counted = `SELECT count(*) AS n FROM ${table} WHERE ZASSET IS NOT NULL GROUP BY ZASSET`;
    return Number(database.prepare(`SELECT max(n) AS most FROM (${counted})`).all()[0]?.most ?? 0);
  };
  if (most(first) * most(second) > MOST_ROWS_FOR_ONE) throw new Error('one photo has too many rows');
}

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
