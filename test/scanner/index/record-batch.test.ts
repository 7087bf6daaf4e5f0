import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFingerprint } from '../../../src/model/fingerprint.ts';
import { countFiles } from '../../../src/scanner/doctor/examine-index.ts';
import type { ScannedFile, ScannedFolder } from '../../../src/scanner/files/scanned-file.ts';
import { INDEX_FILE } from '../../../src/scanner/index/earlier-index.ts';
import { IndexDatabase } from '../../../src/scanner/index/index-database.ts';
import { batchOf, recallBatches } from '../../../src/scanner/index/record-batch.ts';
import { toRecord } from '../../../src/scanner/index/remembered-file.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const folder: ScannedFolder = { path: 'photos', rawPath: null, zip: null, files: [], waiting: 0 };

function file(name: string, size: number): ScannedFile {
  return {
    folder,
    name,
    rawPath: null,
    nameClass: 'photo',
    size,
    mtimeMs: 1.25,
    ctimeMs: 2.5,
    inode: 7,
    state: 'present',
    problem: null,
    facts: {
      type: 'heic',
      wholeness: 'whole',
      captured: { kind: 'instant', ms: size, offsetMinutes: 60, precision: 'second' },
      width: 4032,
      height: 3024,
      durationMs: null,
      camera: 'Apple iPhone 12',
      hasLocation: true,
      contentIdentifier: null,
    },
    fingerprint: toFingerprint('AQIDBAUGBwgJCgsMDQ4PEBESExQV'),
    zeros: 'none',
    entry: -1,
    readAt: 1_790_000_000_000,
    writtenSinceAttached: false,
    wasRead: true,
  };
}

const rowOf = (files: readonly ScannedFile[], key = 3) => {
  const { records, sum } = batchOf(
    files.map((one) => toRecord(one, true)),
    key,
  );
  return [records, sum] as const;
};

describe('the files of a folder in batches', () => {
  it('come back with all that was known of them', () => {
    const files = [...recallBatches([rowOf([file('a.heic', 1)])], 3, 'photos').files.values()];
    const { folder: _, rawPath: __, entry: ___, wasRead: ____, ...known } = file('a.heic', 1);
    expect(files).toEqual([{ ...known, folder: { path: 'photos' }, settled: true, factsKnown: true }]);
  });

  it('from before the time of reading was kept: of their proofs nobody knows when', () => {
    const old = toRecord(file('a.heic', 1), true).slice(0, 12);
    const { records, sum } = batchOf([old], 3);
    const [known] = recallBatches([[records, sum]], 3, 'photos').files.values();
    expect(known).toMatchObject({ name: 'a.heic', readAt: null });
    expect(known?.fingerprint).not.toBeNull();
  });

  it('of a batch with one letter changed, cut short, or of another folder, nothing is believed', () => {
    const [text, sum] = rowOf([file('a.heic', 1), file('b.heic', 2)]);
    for (const bad of [text.replace('a.heic', 'c.heic'), text.slice(0, -1), '', '{}', 'null', '[[]]', '[1]'])
      expect(recallBatches([[bad, sum]], 3, 'photos').files.size, bad).toBe(0);
    expect(recallBatches([[text, sum]], 4, 'photos').files.size).toBe(0);
    for (const bad of [[text], [null, sum], [text, String(sum)], null, 7])
      expect(recallBatches([bad], 3, 'photos').files.size).toBe(0);
  });

  it('that stand before a damaged batch may have been taken back by it', () => {
    const [text, sum] = rowOf([file('a.heic', 2)]);
    const rows = [rowOf([file('a.heic', 1)]), [`${text} `, sum], rowOf([file('b.heic', 3)])];
    expect([...recallBatches(rows, 3, 'photos').files.keys()]).toEqual(['b.heic']);
  });

  it('are what was last written of each name, whatever is written, forgotten and put together in between', () => {
    const names = fc.constantFrom('a.jpg', 'b.jpg', '__proto__', 'IMG_1 (1).HEIC', 'é.jpg');
    const step = fc.oneof(
      fc.array(fc.tuple(names, fc.nat(1000)), { minLength: 1, maxLength: 6 }).map((files) => ({ write: files })),
      fc.array(names, { maxLength: 3 }).map((forget) => ({ forget })),
      fc.constant({ tidy: true }),
      fc.constant({ openAgain: true }),
    );
    const place = tempFolder();
    let run = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const name = path.join(place, `${run++}.sqlite`);
        let database = new IndexDatabase(name, 'place');
        const expected = new Map<string, number>();
        for (const one of steps) {
          if ('write' in one) {
            database.write(one.write.map(([called, size]) => ({ file: file(called, size), settled: true })));
            for (const [called, size] of one.write) expected.set(called, size);
          } else if ('forget' in one) {
            database.forgetFiles('photos', one.forget);
            for (const called of one.forget) expected.delete(called);
          } else if ('tidy' in one) {
            database.files('photos');
            database.tidy();
          } else {
            database.close();
            database = new IndexDatabase(name, 'place');
            database.loadFolders();
          }
          const found = new Map(Array.from(database.files('photos'), ([name, known]) => [name, known.size]));
          expect(found).toEqual(expected);
        }
        database.close();
      }),
      { numRuns: 30 },
    );
  });

  it('are as much as their texts, and those of another place are none', () => {
    const name = path.join(tempFolder(), INDEX_FILE);
    const [database, other] = [new IndexDatabase(name, 'place'), new IndexDatabase(name, 'other')];
    expect(database.isLargerThan(0)).toBe(false);
    for (const each of ['1.jpg', '2.jpg']) database.write([{ file: file(each, 1), settled: true }]);
    const bytes = ['1.jpg', '2.jpg'].reduce((sum, each) => sum + rowOf([file(each, 1)])[0].length, 0);
    expect([database.isLargerThan(bytes - 1), database.isLargerThan(bytes)]).toEqual([true, false]);
    expect(other.isLargerThan(0)).toBe(false);
    database.close();
    other.close();
  });

  it('are put together once they lie in many pieces, and then lie in few', () => {
    const name = path.join(tempFolder(), INDEX_FILE);
    const pieces = () => {
      const database = new DatabaseSync(name, { readOnly: true });
      const { n } = database.prepare('SELECT count(*) AS n FROM batches').get() ?? {};
      const files = countFiles(database);
      database.close();
      return { rows: Number(n), files };
    };
    const database = new IndexDatabase(name, 'place');
    for (let i = 0; i < 40; i += 1) database.write([{ file: file(`${i % 20}.jpg`, i), settled: i % 2 === 0 }]);
    const before = database.files('photos');
    expect(pieces()).toEqual({ rows: 40, files: 20 });
    database.tidy();
    expect(pieces()).toEqual({ rows: 1, files: 20 });
    expect(database.files('photos')).toEqual(before);
    database.tidy();
    expect(pieces().rows).toBe(1);
    database.forgetFolder('photos');
    expect(pieces()).toEqual({ rows: 0, files: 0 });
    database.close();
  });
});
