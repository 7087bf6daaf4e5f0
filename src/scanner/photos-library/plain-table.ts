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
