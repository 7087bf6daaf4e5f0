import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, test } from 'vitest';
import { INDEX_FILE } from '../../../src/scanner/index/earlier-index.ts';
import { indexFailure } from '../../../src/scanner/index/index-failure.ts';
import { indexSoundness, ScanMemory } from '../../../src/scanner/index/scan-memory.ts';
import { ForeignIndex } from '../../../src/scanner/index/schema.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { scannedFile } from '../grouping/scanned-file.ts';

const sqlite = (errcode: number) => Object.assign(new Error('of SQLite'), { code: 'ERR_SQLITE_ERROR', errcode });

test.each([
  ['no such table', sqlite(1), 'index-damaged'],
  ['a page that is not one', sqlite(11), 'index-damaged'],
  ['no database', sqlite(26), 'index-damaged'],
  ['a page that cannot be read', sqlite(266), 'index-damaged'],
  ['an index of another program', new ForeignIndex('x'), 'index-damaged'],
  ['another run', sqlite(5), 'index-locked'],
  ['another run that has just begun', sqlite(517), 'index-locked'],
  ['a table that is held', sqlite(6), 'index-locked'],
  ['a folder that another run forgot', sqlite(787), 'index-locked'],
  ['a full disk', sqlite(13), 'index-full'],
  ['a full disk, of the system', Object.assign(new Error('x'), { code: 'ENOSPC' }), 'index-full'],
  ['no room for what connections share', sqlite(4874), 'index-full'],
  ['a disk that does not write', sqlite(778), 'index-unwritable'],
  ['a read-only disk', sqlite(8), 'index-unwritable'],
  ['a file that cannot be opened', sqlite(14), 'index-unwritable'],
  ['the system says no', Object.assign(new Error('x'), { code: 'EACCES' }), 'index-unwritable'],
  ['a fault of this program', new TypeError('x'), 'index-unwritable'],
  ['wrong use of SQLite', sqlite(21), 'index-unwritable'],
  ['what is no error', 'x', 'index-unwritable'],
])('%s: %s', (_, error, expected) => {
  expect(indexFailure(error)).toBe(expected);
});

describe('an index looked at before it is set aside', () => {
  function made(): string {
    const dataFolder = tempFolder();
    const memory = new ScanMemory(dataFolder, 'folder:photos', () => undefined);
    for (let i = 0; i < 500; i += 1) memory.remember(scannedFile(`a/${i}.jpg`), true);
    memory.close();
    return path.join(dataFolder, INDEX_FILE);
  }

  function change(file: string, sql: string): string {
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
    return file;
  }

  it('that is whole is sound', () => expect(indexSoundness(made())).toBe('sound'));

  it.each([
    ['without a table', 'DROP TABLE batches'],
    ['of another program', 'PRAGMA application_id = 7'],
    ['of a version of the future', 'PRAGMA user_version = 99'],
    ['of a version of before', 'PRAGMA user_version = 1'],
  ])('%s is damaged', (_, sql) => expect(indexSoundness(change(made(), sql))).toBe('damaged'));

  it('that was written over is damaged', () => {
    const file = made();
    writeFileSync(file, Buffer.alloc(8_192, 0xaa), { flag: 'r+' });
    expect(indexSoundness(file)).toBe('damaged');
  });

  it('that another run holds, or that is not there, is not known', () => {
    const file = made();
    const other = new DatabaseSync(file);
    other.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    expect(indexSoundness(file)).toBe('not-known');
    other.close();
    expect(indexSoundness(`${file}.none`)).toBe('not-known');
  });
});
