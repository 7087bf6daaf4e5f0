import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { CaptureTime } from '../../../src/model/capture-time.ts';
import { MEDIA_TYPES } from '../../../src/model/media-type.ts';
import type { ProblemCode } from '../../../src/model/problem.ts';
import { WHOLENESS } from '../../../src/model/wholeness.ts';
import { bringEarlierIndex, INDEX_FILE } from '../../../src/scanner/index/earlier-index.ts';
import { factsFromRow, factsToRow, PARSER_VERSION } from '../../../src/scanner/index/facts-row.ts';
import { memoryKey } from '../../../src/scanner/index/memory-key.ts';
import { fromRecord, isSameFile, toRecord, toRecordAgain } from '../../../src/scanner/index/remembered-file.ts';
import { BATCH, ScanMemory } from '../../../src/scanner/index/scan-memory.ts';
import { ZEROS_FOUND } from '../../../src/scanner/media/zero-ranges.ts';
import { fingerprintOf } from '../../fixtures/assets.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { factsOf, scannedFile } from '../grouping/scanned-file.ts';

// Every value that is kept, there and back, and every value that this program did not write.

const IN = { path: 'photos' };

describe('facts as plain values', () => {
  const times: readonly CaptureTime[] = [
    { kind: 'unknown' },
    { kind: 'wall', ms: 1, precision: 'second' },
    { kind: 'wall', ms: -1, precision: 'minute' },
    { kind: 'day', ms: 86_400_000, precision: 'day' },
    { kind: 'file', ms: 5, precision: 'second' },
    { kind: 'instant', ms: 7, offsetMinutes: null, precision: 'second' },
    { kind: 'instant', ms: 7, offsetMinutes: -330, precision: 'minute' },
  ];

  it.each(times)('come back with their time: %j', (captured) => {
    const facts = factsOf('a.jpg', { captured, camera: 'Apple iPhone 12', hasLocation: true, contentIdentifier: 'X' });
    const row = factsToRow(facts);
    expect(row).toHaveLength(12);
    expect(factsFromRow(row)).toEqual(facts);
    expect(factsFromRow(factsToRow({ ...facts, camera: null, hasLocation: false, contentIdentifier: null }))).toEqual({
      ...facts,
      camera: null,
      hasLocation: false,
      contentIdentifier: null,
    });
  });

  it('come back with every type and every wholeness', () => {
    for (const type of MEDIA_TYPES)
      for (const wholeness of WHOLENESS) {
        const facts = factsOf('a.jpg', { type, wholeness, width: null, height: 2, durationMs: 3 });
        expect(factsFromRow(factsToRow(facts))).toEqual(facts);
      }
  });

  it('are none where a value is not one of ours', () => {
    const row = factsToRow(factsOf('a.jpg', { captured: times[6] ?? { kind: 'unknown' } }));
    expect(factsFromRow(row)).not.toBeNull();
    const strange: readonly (readonly [number, readonly unknown[]])[] = [
      [0, ['', 'JPEG', null, 1]],
      [1, ['', 'perhaps', null]],
      [2, ['', 'day', 'file', 'noon', null]],
      [3, ['7', null, undefined]],
      [4, ['60', undefined]],
      [5, ['', 'hour', null]],
      [6, ['4', undefined]],
      [7, ['3', undefined]],
      [8, ['1', undefined]],
      [9, [5, undefined]],
      [11, [5, undefined]],
    ];
    for (const [at, values] of strange)
      for (const value of values) expect(factsFromRow(row.with(at, value as never)), `${at} ${value}`).toBeNull();
    for (const other of [null, [], row.slice(1), [...row, null]]) expect(factsFromRow(other)).toBeNull();
    // A day is known to the day, the date of a file to the second.
    const time = (kind: string, precision: string) => factsFromRow(row.with(2, kind).with(5, precision));
    expect([time('day', 'second'), time('file', 'minute'), time('file', 'day')]).toEqual([null, null, null]);
    expect(time('wall', 'day')?.captured).toEqual({ kind: 'wall', ms: 7, precision: 'day' });
    for (const value of [0, 2, '1', null]) expect(factsFromRow(row.with(10, value as never))?.hasLocation).toBe(false);
  });
});

describe('the record of a file', () => {
  const file = scannedFile('d/a.jpg', {
    fingerprint: fingerprintOf(1),
    readAt: 9,
    zeros: 'none',
    mtimeMs: 2,
    ctimeMs: 3,
    inode: 4,
  });
  const known = fromRecord(toRecord(file, true), IN);

  it('comes back as it was', () => {
    expect(known).toEqual({
      folder: IN,
      name: 'a.jpg',
      nameClass: 'photo',
      state: 'present',
      problem: null,
      size: 1000,
      mtimeMs: 2,
      ctimeMs: 3,
      inode: 4,
      settled: true,
      factsKnown: true,
      facts: file.facts,
      fingerprint: file.fingerprint,
      readAt: 9,
      writtenSinceAttached: false,
      zeros: 'none',
    });
    const of = (more: object, settled = true) => fromRecord(toRecord({ ...file, ...more }, settled), IN);
    expect(of({}, false)).toMatchObject({ settled: false, writtenSinceAttached: false });
    expect(of({ writtenSinceAttached: true })).toMatchObject({ settled: true, writtenSinceAttached: true });
    expect(of({ writtenSinceAttached: true }, false)).toMatchObject({ settled: false, writtenSinceAttached: false });
    for (const state of ['present', 'placeholder', 'cut-short', 'empty', 'unreadable', 'not-photo'])
      expect(of({ state })?.state).toBe(state);
    for (const nameClass of ['photo', 'unknown', 'adjustment', 'sidecar'])
      expect(of({ nameClass })?.nameClass).toBe(nameClass);
    for (const zeros of ZEROS_FOUND) expect(of({ zeros })).toMatchObject({ zeros, readAt: 9 });
    expect([of({ state: 'gone' }), of({ state: 'unread' }), of({ nameClass: 'zip' })]).toEqual([null, null, null]);
    expect(of({ facts: null })).toMatchObject({ facts: null, factsKnown: true });
    expect(of({ problem: 'file-unreadable', size: null })).toMatchObject({ problem: 'file-unreadable', size: null });
  });

  it('is written again as it was remembered', () => {
    if (known === null) throw new Error('known');
    expect(toRecordAgain(known)).toEqual(toRecord(file, true));
    expect(fromRecord(toRecordAgain({ ...known, factsKnown: false }), IN)?.factsKnown).toBe(false);
    expect(fromRecord(toRecordAgain({ ...known, settled: false }), IN)?.settled).toBe(false);
  });

  it('is none, or says less, where a value is not one of ours', () => {
    const record = toRecord(file, true);
    const at = (place: number, value: unknown) => fromRecord(record.with(place, value), IN);
    for (const place of [0, 1, 2, 5, 6, 7])
      for (const value of [null, undefined, {}]) expect(at(place, value)).toBeNull();
    expect([at(1, 'photos'), at(2, 'there'), at(5, '2'), at(6, '3'), at(7, '4'), at(0, 5)]).toEqual(
      Array(6).fill(null),
    );
    for (const length of [0, 11]) expect(fromRecord(record.slice(0, length), IN)).toBeNull();
    expect(fromRecord([...record, 1], IN)).toBeNull();
    // Older records end sooner: when the bytes were read is not known then.
    expect(fromRecord(record.slice(0, 12), IN)).toMatchObject({
      fingerprint: file.fingerprint,
      readAt: null,
      zeros: null,
    });
    expect(fromRecord(record.slice(0, 13), IN)).toMatchObject({ readAt: null, zeros: null });
    for (const value of ['9', Number.NaN, null]) expect(at(12, value)?.readAt).toBeNull();
    for (const value of ['some', null, 1]) expect(at(13, value)).toMatchObject({ readAt: null, zeros: null });
    for (const value of [5, 'Has Spaces', '', null]) expect(at(3, value)?.problem).toBeNull();
    expect(at(3, 'of-a-later-version')?.problem).toBe('of-a-later-version');
    for (const value of ['1000', undefined]) expect(at(4, value)?.size).toBeNull();
    for (const value of [0, 3, true, '1']) expect(at(8, value)).toMatchObject({ settled: false });
    for (const value of [0, PARSER_VERSION - 1, PARSER_VERSION + 1]) expect(at(9, value)?.factsKnown).toBe(false);
    expect(at(10, ['jpeg'])).toMatchObject({ facts: null, factsKnown: false });
    for (const value of [5, 'short', null]) expect(at(11, value)?.fingerprint).toBeNull();
  });

  it('is of the same file as long as size, dates and inode are equal', () => {
    if (known === null) throw new Error('known');
    expect(isSameFile(known, file)).toBe(true);
    for (const field of ['size', 'mtimeMs', 'ctimeMs', 'inode'])
      for (const by of [-1, 1]) expect(isSameFile(known, { ...file, [field]: 1000 + by }), field).toBe(false);
  });
});

describe('a place is remembered', () => {
  it('by its folder, and on a disk or another machine by that besides', () => {
    const key = (independenceKey: string) =>
      memoryKey({ id: '/mnt/T7', kind: 'folder', source: 'scan', name: 'T7', independenceKey });
    expect(['computer', 'disk:A', 'network:nas', 'mydisk:A', 'x network:nas'].map(key)).toEqual([
      '/mnt/T7',
      '/mnt/T7 on disk:A',
      '/mnt/T7 on network:nas',
      '/mnt/T7',
      '/mnt/T7',
    ]);
  });

  it('with what was read, also without a word of it, and with nothing where nothing may be kept', () => {
    const dataFolder = path.join(tempFolder(), 'made/here');
    const problems: ProblemCode[] = [];
    const open = (folder: string | null, place = 'folder:a') =>
      new ScanMemory(folder, place, ({ code }) => problems.push(code));
    const one = open(dataFolder);
    expect([one.isEmpty, one.folderPaths, one.summary(), [...one.files('d')]]).toEqual([true, [], null, []]);
    for (let n = 0; n < BATCH - 1; n += 1) one.remember(scannedFile(`d/${n}.jpg`), true);
    const files = () => {
      const memory = open(dataFolder);
      const count = memory.files('d').size;
      memory.close();
      return count;
    };
    expect(files()).toBe(0);
    one.remember(scannedFile('d/last.jpg'), true);
    expect(files()).toBe(BATCH);
    one.remember(scannedFile('e/x.jpg'), true);
    one.saveSummary('all is well');
    one.forgetFiles('d', ['last.jpg', '0.jpg']);
    one.tidy();
    one.close();
    const again = open(dataFolder);
    expect([again.isEmpty, again.folderPaths.toSorted(), again.summary()]).toEqual([false, ['d', 'e'], 'all is well']);
    expect([again.files('d').size, again.files('d').has('0.jpg'), again.files('d').has('1.jpg')]).toEqual([
      BATCH - 2,
      false,
      true,
    ]);
    again.forgetFolder('d');
    again.close();
    const other = open(dataFolder, 'folder:b');
    expect([other.isEmpty, other.summary(), other.files('e').size]).toEqual([true, null, 0]);
    other.close();
    const last = open(dataFolder);
    expect([last.folderPaths, last.files('d').size, last.files('e').size]).toEqual([['e'], 0, 1]);
    last.close();
    const none = open(null);
    none.remember(scannedFile('d/1.jpg'), true);
    none.saveSummary('x');
    expect([none.isEmpty, none.summary(), none.files('d').size]).toEqual([true, null, 0]);
    none.close();
    expect(problems).toEqual([]);
  });

  it('anew where the index is of another program: that one is set aside, and nothing of it is lost', () => {
    const dataFolder = tempFolder();
    const file = path.join(dataFolder, INDEX_FILE);
    const foreign = new DatabaseSync(file);
    foreign.exec('PRAGMA application_id = 7; CREATE TABLE mine (x); INSERT INTO mine VALUES (5)');
    foreign.close();
    const problems: ProblemCode[] = [];
    const memory = new ScanMemory(dataFolder, 'folder:a', ({ code }) => problems.push(code));
    memory.remember(scannedFile('d/1.jpg'), true);
    memory.close();
    expect(problems).toEqual(['index-damaged']);
    const aside = readdirSync(dataFolder).filter((name) => name.startsWith(`${INDEX_FILE}.damaged-`));
    expect(aside).toHaveLength(1);
    const kept = new DatabaseSync(path.join(dataFolder, aside[0] ?? ''), { readOnly: true });
    expect(kept.prepare('SELECT x FROM mine').get()).toEqual({ x: 5 });
    kept.close();
    const again = new ScanMemory(dataFolder, 'folder:a', ({ code }) => problems.push(code));
    expect(again.files('d').size).toBe(1);
    again.close();
    expect(problems).toEqual(['index-damaged']);
  });
});

describe('the index of an earlier program', () => {
  const EARLIER = 'scan-index.sqlite';
  function earlier(dataFolder: string): void {
    const database = new DatabaseSync(path.join(dataFolder, EARLIER));
    database.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1)');
    database.close();
  }
  const value = (file: string) => {
    const database = new DatabaseSync(file, { readOnly: true });
    const found = database.prepare('SELECT x FROM t').get()?.x;
    database.close();
    return found;
  };

  it('is copied where there is none of this one, and stays as it was', () => {
    const dataFolder = tempFolder();
    bringEarlierIndex(dataFolder);
    expect(readdirSync(dataFolder)).toEqual([]);
    earlier(dataFolder);
    bringEarlierIndex(dataFolder);
    expect([value(path.join(dataFolder, INDEX_FILE)), value(path.join(dataFolder, EARLIER))]).toEqual([1, 1]);
    expect(readdirSync(dataFolder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('takes the place of no index of this one, and what cannot be copied leaves nothing', () => {
    const dataFolder = tempFolder();
    earlier(dataFolder);
    const own = new DatabaseSync(path.join(dataFolder, INDEX_FILE));
    own.exec('CREATE TABLE t (x); INSERT INTO t VALUES (2)');
    own.close();
    bringEarlierIndex(dataFolder);
    expect(value(path.join(dataFolder, INDEX_FILE))).toBe(2);
    const broken = tempFolder();
    writeFileSync(path.join(broken, EARLIER), 'no database at all, but long enough to be looked at '.repeat(100));
    bringEarlierIndex(broken);
    expect(readdirSync(broken)).toEqual([EARLIER]);
    expect(existsSync(path.join(broken, INDEX_FILE))).toBe(false);
  });
});
