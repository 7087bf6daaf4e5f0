import { describe, expect, it } from 'vitest';
import { type FinishInput, finishList, SHOWS_NOTHING_ELSE } from '../../src/lists/finish-list.ts';
import { LeftOut } from '../../src/lists/left-out.ts';
import {
  isCameraName,
  isFileName,
  isMediaName,
  isNoName,
  type NameKind,
  nameKind,
  quickFold,
} from '../../src/lists/list-name.ts';
import { type ListedRow, PLAIN_ROW } from '../../src/lists/listed-row.ts';
import { ProblemLog } from '../../src/lists/problem-log.ts';
import { withUnread } from '../../src/lists/with-unread.ts';
import { type AssetFlags, NO_FLAGS } from '../../src/model/asset.ts';
import { ledgerTotal } from '../../src/model/ledger.ts';
import { fingerprintOf, taken } from '../fixtures/assets.ts';

// What every list says of itself: what it cannot prove, where its rows went, and how old it is.

const NOW = Date.UTC(2026, 10, 22, 12);
const AGE = { at: NOW - 5, source: 'file-date', newestAddition: null, fileDate: null } as const;
const row = (parts: Partial<ListedRow> = {}): ListedRow => ({
  ...PLAIN_ROW,
  name: 'a.jpg',
  captured: taken('2024-06-01T12:00:00Z'),
  flags: NO_FLAGS,
  ...parts,
});
const proved = { fingerprint: fingerprintOf(1), size: 5 };
const finish = (rows: readonly ListedRow[], more: Partial<FinishInput> = {}) =>
  finishList({
    format: 'table',
    name: 'x.csv',
    rows,
    log: new ProblemLog(),
    now: NOW,
    subject: 'icloud',
    age: AGE,
    shows: SHOWS_NOTHING_ELSE,
    ...more,
  });
const notes = (rows: readonly ListedRow[], more: Partial<FinishInput> = {}) =>
  finish(rows, more).contents.notes.map(
    ({ code, count, blocks }) => `${code}${count === undefined ? '' : ` ${count}`}${blocks ? '!' : ''}`,
  );
const log = (
  parts: Partial<Pick<ProblemLog, 'unreadableRows' | 'unreadableDates' | 'saidRows' | 'goesOn' | 'askedFor'>>,
) => Object.assign(new ProblemLog(), parts);
const flagged = (flag: keyof AssetFlags) => row({ ...proved, flags: { ...NO_FLAGS, [flag]: true } });

describe('what a list cannot prove', () => {
  it.each<readonly [string, readonly ListedRow[], Partial<FinishInput>, readonly string[]]>([
    ['with checksums and sizes', [row(proved)], {}, []],
    ['with neither', [row()], {}, ['no-checksums 1', 'no-sizes 1']],
    ['with some', [row(proved), row({ size: 5 }), row()], {}, ['no-checksums 2', 'no-sizes 1']],
    ['with names alone', [row({ captured: { kind: 'unknown' } })], {}, ['names-only']],
    [
      'with names and the dates of files',
      [row({ captured: { kind: 'file', ms: 5, precision: 'second' } })],
      {},
      ['names-only'],
    ],
    [
      'with the start of a checksum',
      [row({ captured: { kind: 'unknown' }, partialFingerprint: 'AQabc' })],
      {},
      ['no-checksums 1', 'no-sizes 1'],
    ],
    [
      'with minutes',
      [row({ ...proved, captured: taken('2024-06-01T12:00:00Z', 'minute') })],
      {},
      ['minute-precision 1'],
    ],
    ['with days', [row({ ...proved, captured: taken('2024-06-01') })], {}, ['day-precision 1']],
    ['with deleted photos', [flagged('deleted')], {}, ['deleted-listed 1']],
    ['with a Shared Library', [flagged('sharedLibrary')], {}, ['shared-library-listed 1']],
    ['with photos that wait', [flagged('waiting')], {}, ['waiting-to-upload 1']],
    ['with nothing', [], {}, ['empty-list!']],
    ['with nothing that could be read', [], { log: log({ unreadableRows: 2 }) }, ['rows-unreadable 2!']],
    ['with a row that nobody could read', [row(proved)], { log: log({ unreadableRows: 1 }) }, ['rows-unreadable 1!']],
    ['with dates that nobody could read', [row(proved)], { log: log({ unreadableDates: 1 }) }, ['dates-unreadable 1']],
    ['that says as many rows', [row(proved)], { log: log({ saidRows: 1 }) }, []],
    ['that says more rows', [row(proved)], { log: log({ saidRows: 2 }) }, ['says-more 2!']],
    [
      'that says as many rows, one of them no photo',
      [row(proved)],
      { log: log({ saidRows: 2 }), leftOut: [{ code: 'sidecars', count: -1 }] },
      [],
    ],
    [
      'that says as many rows, one of them unread',
      [row(proved)],
      { log: log({ saidRows: 2, unreadableRows: 1 }) },
      ['rows-unreadable 1!'],
    ],
    ['that goes on', [row(proved)], { log: log({ goesOn: true }) }, ['says-more!']],
    ['that was asked for as many as it has', [row(proved)], { log: log({ askedFor: 1 }) }, ['says-more!']],
    ['that was asked for more than it has', [row(proved)], { log: log({ askedFor: 2 }) }, []],
    [
      'with what its format says',
      [row(proved)],
      { notes: [{ code: 'parts-unknown', blocks: false }] },
      ['parts-unknown'],
    ],
  ])('%s', (_, rows, more, says) => expect(notes(rows, more)).toEqual(says));

  it('in amounts: all, some or none of its rows', () => {
    const amounts = (...rows: ListedRow[]) => {
      const { checksums, sizes } = finish(rows);
      return `${checksums} ${sizes}`;
    };
    expect([amounts(), amounts(row()), amounts(row(proved), row()), amounts(row(proved))]).toEqual([
      'none none',
      'none none',
      'some some',
      'all all',
    ]);
  });
});

describe('where the rows of a list went', () => {
  it('adds to zero, whatever was left out', () => {
    const left = new LeftOut();
    for (const name of ['a.aae', 'b.xmp', 'c.txt', 'd.jpg', 'e.txt']) left.takes(name);
    left.add('adjustments', 2);
    const { files } = finish([row(proved), flagged('deleted')], {
      log: log({ unreadableRows: 3 }),
      leftOut: [...left.ledger(), { code: 'live-videos', count: 0 }],
      rowsFromFiles: 1,
    }).contents;
    expect(files).toEqual([
      { code: 'rows-found', count: 10 },
      { code: 'files-found', count: 1 },
      { code: 'assets', count: -1 },
      { code: 'deleted-items', count: -1 },
      { code: 'adjustments', count: -3 },
      { code: 'sidecars', count: -1 },
      { code: 'not-photos', count: -2 },
      { code: 'unreadable-rows', count: -3 },
    ]);
    expect(ledgerTotal(files)).toBe(0);
    expect(finish([row(proved)]).contents.files).toEqual([
      { code: 'rows-found', count: 1 },
      { code: 'assets', count: -1 },
    ]);
  });
});

describe('what a list is', () => {
  it('is of iCloud with its key, or of files with a key of its own', () => {
    expect(finish([]).contents.place).toEqual({
      id: 'list:table:x.csv',
      kind: 'icloud',
      source: 'list',
      name: 'x.csv',
      independenceKey: 'icloud',
    });
    expect(finish([], { kind: 'folder' }).contents.place).toMatchObject({
      kind: 'folder',
      independenceKey: 'list:table:x.csv',
    });
  });

  it('is as old as it says, and of now where nobody knows', () => {
    expect(finish([]).contents.asOf).toBe(NOW - 5);
    expect(finish([], { age: { ...AGE, at: null } }).contents.asOf).toBe(NOW);
  });

  it('counts what was not read, rows and more', () => {
    expect(finish([], { log: log({ unreadableRows: 2 }), unread: 3 }).contents.list).toMatchObject({
      unread: 5,
      subject: 'icloud',
      totals: null,
      parts: null,
      account: null,
      byCable: false,
    });
  });

  it('is not whole beside something that could not be read', () => {
    const { contents } = finish([row(proved)]);
    expect(withUnread(contents, 0)).toBe(contents);
    expect(withUnread(contents, 2).notes).toEqual([{ code: 'parts-missing', count: 2, blocks: true }]);
  });
});

describe('the log of a list', () => {
  it('keeps a thousand problems and counts all', () => {
    const kept = new ProblemLog();
    for (let i = 0; i < 1_001; i += 1) kept.row('x', i, 'y'.repeat(300), 'list-row-unreadable');
    kept.date('x', 1, 'z');
    expect([kept.problems.length, kept.unreadableRows, kept.unreadableDates]).toEqual([1_000, 1_001, 1]);
    expect(kept.problems[0]).toEqual({ code: 'list-row-unreadable', path: 'x', line: 0, detail: 'y'.repeat(200) });
    const dates = new ProblemLog();
    dates.date('x', 7, 'z'.repeat(300));
    expect(dates.problems).toEqual([{ code: 'list-date-unreadable', path: 'x', line: 7, detail: 'z'.repeat(200) }]);
  });

  it('keeps the most that the list says of itself', () => {
    const said = new ProblemLog();
    said.said({ count: 5, goesOn: false });
    said.said({ count: 3, goesOn: true, atMost: 4 });
    said.said({ count: null, goesOn: false });
    expect([said.saidRows, said.goesOn, said.askedFor]).toEqual([5, true, 4]);
    said.said({ count: null, goesOn: false, atMost: 0 });
    said.said({ count: null, goesOn: false, atMost: 9 });
    expect(said.askedFor).toBe(0);
  });
});

describe('what a name in a list stands for', () => {
  it.each<readonly [NameKind, readonly string[]]>([
    ['photo', ['a.jpg', 'a.HEIC', 'a.dng', 'a.bmp', 'a.psd', 'a.jxl', 'a.b.png']],
    ['video', ['a.mov', 'a.MP4', 'a.avi']],
    ['adjustment', ['a.aae', 'IMG_1.AAE']],
    ['sidecar', ['a.xmp', 'a.jpg.XMP']],
    [
      'not-media',
      'json csv tsv txt log html htm pdf zip db ini plist sqlite ds_store exe dll xml md5 sha1 sha256 doc docx xls xlsx lnk url'
        .split(' ')
        .map((ending) => `a.${ending}`),
    ],
    ['not-media', ['.DS_Store', 'Thumbs.db', 'desktop.ini']],
    ['unknown', ['a', 'a.xyz', 'IMG_1234', 'Thumbs', '']],
  ])('%s', (kind, names) => expect(names.map(nameKind)).toEqual(names.map(() => kind)));

  it('is a name of a photo by its ending, or as cameras give names', () => {
    expect(['a.jpg', 'a.mov', 'a.aae', 'a'].map(isMediaName)).toEqual([true, true, false, false]);
    expect(['a.txt', 'a.xyz', '.txt', 'a.jpg'].map(isFileName)).toEqual([true, false, false, true]);
    const camera = [
      'IMG_1234',
      'img_e1234',
      'DSC01234',
      'DSC_0012',
      'P1010001',
      '_MG_1234',
      'PXL_20220604',
      'IMG_1234 (1)',
      'x.jpg',
    ];
    expect(camera.map(isCameraName)).toEqual(camera.map(() => true));
    const none = ['IMG_12', 'Beach', 'XIMG_1234', 'IMG_1234x', '2022', 'etc.'];
    expect(none.map(isCameraName)).toEqual(none.map(() => false));
  });

  it('is no name without a letter or a number', () => {
    expect(['...', '--', '', ' ', '?!'].map(isNoName)).toEqual([true, true, true, true, true]);
    expect(['a', 'Z', '1', 'ä', '写', '😀', '-a', '`', '{'].map(isNoName)).toEqual([
      ...[false, false, false, false, false, false, false],
      ...[true, true],
    ]);
  });

  it('is one name in any case, form and kind of space', () => {
    expect(quickFold('IMG_1.JPG')).toBe('img_1.jpg');
    expect(quickFold(' A\u00a0B.JPG ')).toBe('a b.jpg');
    expect(quickFold('A\u0308.jpg')).toBe(quickFold('Ä.jpg'));
    expect(quickFold('!~')).toBe('!~');
  });
});
