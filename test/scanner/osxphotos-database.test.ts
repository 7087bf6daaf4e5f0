import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { readLists } from '../../src/lists/registry.ts';
import { openListFiles } from '../../src/scanner/list-files.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';

const NOW = Date.UTC(2026, 10, 22);

/** A database in the shape that osxphotos writes. */
function databaseOf(sql: string, name = 'report.db'): string {
  const file = path.join(tempFolder(), name);
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
  return file;
}

async function readList(file: string) {
  const opened = await openListFiles(file);
  if (!opened.ok) throw new Error(opened.problem.code);
  const [result] = await readLists(opened.files, { now: NOW });
  return result;
}

const COLUMNS =
  'datetime TEXT, filename TEXT, exported INTEGER, new INTEGER, skipped INTEGER, converted_to_jpeg INTEGER, missing INTEGER';
const REPORT = `CREATE TABLE report (${COLUMNS}, report_id INTEGER);
  INSERT INTO report VALUES ('2025', '/x/OLD.HEIC', 1, 1, 0, 0, 0, 1);
  INSERT INTO report VALUES ('2026', '/x/IMG_1.HEIC', 1, 1, 0, 0, 0, 2);
  INSERT INTO report VALUES ('2026', '/x/IMG_2.HEIC', 0, 0, 1, 0, 0, 2);
  INSERT INTO report VALUES ('2026', '/x/IMG_3.HEIC', 0, 0, 0, 0, 1, 2);`;

describe('databases of osxphotos as lists', () => {
  it('a report: the files of its last run, which are a list of a folder and never of iCloud', async () => {
    const file = databaseOf(REPORT);
    const result = await readList(file);
    expect(result).toMatchObject({ ok: true, list: { format: 'osxphotos-report' } });
    const contents = result?.ok ? result.list.contents : null;
    expect(contents?.assets.map((asset) => asset.name)).toEqual(['IMG_1.HEIC', 'IMG_2.HEIC']);
    expect(contents?.notes.some((note) => note.blocks)).toBe(true);
    // Read from a private copy: nothing is left beside the person's own file.
    expect(readdirSync(path.dirname(file))).toEqual(['report.db']);
  });

  it('the database of an export folder', async () => {
    const file = databaseOf(
      `CREATE TABLE export_data (id INTEGER, filepath_normalized TEXT, filepath TEXT, uuid TEXT, src_size INTEGER);
       INSERT INTO export_data VALUES (1, '2022/img_1.heic', '2022/IMG_1.HEIC', 'A', 9);`,
      '.osxphotos_export.db',
    );
    const result = await readList(file);
    expect(result?.ok && result.list.contents.assets.map(({ resources: [{ path: where }] }) => where)).toEqual([
      '2022/IMG_1.HEIC',
    ]);
  });

  it('any other database, and a damaged one, is no list', async () => {
    const other = databaseOf('CREATE TABLE notes (text TEXT)');
    expect(await readList(other)).toMatchObject({ ok: false, problem: { code: 'list-binary' } });
    const damaged = path.join(tempFolder(), 'x.db');
    writeFileSync(damaged, `SQLite format 3\0${'x'.repeat(5000)}`);
    expect(await readList(damaged)).toMatchObject({ ok: false, problem: { code: 'list-binary' } });
  });
});
