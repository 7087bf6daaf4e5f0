import { describe, expect, it } from 'vitest';
import { binaryKind, isPhotosDatabase } from '../../src/lists/binary-kind.ts';
import { isoReader } from '../../src/lists/dates/iso-date.ts';
import { documentKind } from '../../src/lists/document-kind.ts';
import { parseChecksumLine } from '../../src/lists/formats/checksums.ts';
import { type SaidOfList, saidByMember, saidByWrapper } from '../../src/lists/records/says-more.ts';

// Questions with one answer each: a table for every kind, and what is nearly one.

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('what a file that is no text is', () => {
  it.each([
    ['PK\x03\x04', '', 'zip'],
    ['\xff\xd8\xff\xe0', '', 'JPEG'],
    ['\xff\xd8\xfe', '', 'binary'],
    ['\xfe\xd8\xff', '', 'binary'],
    ['\xff\xd9\xff', '', 'binary'],
    ['\x89PNG\r\n', '', 'PNG'],
    ['PNG', '', 'binary'],
    ['GIF89a', '', 'GIF'],
    ['\0\0\0\x18ftypheic', '', 'HEIC'],
    ['\0\0\0\x18ftypmif1', '', 'HEIC'],
    ['\0\0\0\x18ftypmsf1', '', 'HEIC'],
    ['\0\0\0\x18ftypavif', '', 'HEIC'],
    ['\0\0\0\x18ftypqt  ', '', 'MP4/MOV'],
    ['\0\0\0\x18moov', '', 'MP4/MOV'],
    ['\0\0\0\x18mdat', '', 'MP4/MOV'],
    ['\0\0\0\x18wide', '', 'MP4/MOV'],
    ['\0\0\0\x18free', '', 'MP4/MOV'],
    ['feelfree', '', 'binary'],
    ['\0\0\0\x18fre', '', 'binary'],
    ['II*\0', '', 'TIFF'],
    ['MM\0*', '', 'TIFF'],
    ['II', '', 'binary'],
    ['RIFF....AVI ', '', 'RIFF'],
    ['%PDF-1.7', '', 'PDF'],
    ['bplist00', '', 'property list'],
    ['\xd0\xcf\x11\xe0', 'a.xls', 'Excel'],
    ['\xd0\xcf\x11\xe0', 'a.DOC', 'Word'],
    ['\xd0\xcf\x11\xe0', 'a.docs', 'Excel'],
    ['\x1f\x8b\x08', '', 'gzip'],
    ['\x1f\x8a', '', 'binary'],
    ['7z\xbc\xaf', '', '7z'],
    ['Rar!', '', 'RAR'],
    ['SQLite format 3\0', '', 'SQLite'],
    ['SQLite format 3\0', 'Photos.sqlite', 'Photos.sqlite'],
    ['SQLite format 3\0', 'photos.db', 'Photos.sqlite'],
    ['SQLite format 3\0', 'myphotos.db', 'SQLite'],
    ['SQLite format 3\0 CREATE TABLE ZASSET (', '', 'Photos.sqlite'],
    ['SQLite format 3\0 CREATE TABLE ZGENERICASSET (', '', 'Photos.sqlite'],
    ['SQLite format 3\0 CREATE TABLE RKMaster (', '', 'Photos.sqlite'],
    ['SQLite format 3\0 CREATE TABLE ZASSETS (', '', 'SQLite'],
    ['', '', 'binary'],
  ])('%j called "%s" is %s', (text, name, kind) => expect(binaryKind(bytes(text), name)).toBe(kind));

  it('is a database of Photos only where it is a database', () => {
    for (const text of ['', 'ZASSET', 'SQLite format 3 ZASSET', ' SQLite format 3\0 ZASSET'])
      expect(isPhotosDatabase(bytes(text), 'Photos.sqlite'), text).toBe(false);
    expect(isPhotosDatabase(bytes('SQLite format 3\0'), 'Photos.sqlite')).toBe(true);
  });
});

describe('what a text is that is no list', () => {
  it.each<[string, string | null]>([
    ['{\\rtf1 a', 'RTF'],
    ['%PDF-1.4', 'PDF'],
    ['<!DOCTYPE html>', 'HTML'],
    ['\ufeff \n<HTML lang="en">', 'HTML'],
    ['<head>', 'HTML'],
    ['<body class="x">', 'HTML'],
    ['<table><tr>', 'HTML'],
    ['<tables>', null],
    ['<?xml version="1.0"?>\n<html xmlns="x">', 'HTML'],
    ['<?xml version="1.0"?><!-- a --><!DOCTYPE plist PUBLIC', 'property list'],
    ['<?xml version="1.0"?><!DOCTYPE PLIST', 'property list'],
    ['<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', 'Excel'],
    ['<?xml version="1.0"?><office:spreadsheet>', 'Excel'],
    ['<?xml version="1.0"?><photos>', 'XML'],
    ['<svg width="1">', 'XML'],
    ['<svgs>', null],
    ['name,date', null],
    ['IMG_1.JPG <html>', null],
    ['', null],
  ])('%j is %j', (text, kind) => expect(documentKind(text)).toBe(kind));
});

describe('a line of check sums', () => {
  const own = `AQ${'a'.repeat(25)}b`;
  it.each<readonly [string, ReturnType<typeof parseChecksumLine>]>([
    [`${own}  12  a/b c.jpg`, { fingerprint: own as never, size: 12, path: 'a/b c.jpg' }],
    [`\\${own}  12  a\\nb\\\\c\\rd`, { fingerprint: own as never, size: 12, path: 'a\nb\\c\rd' }],
    [`${own}  12  a\\nb`, { fingerprint: own as never, size: 12, path: 'a\\nb' }],
    [`${own} 12  a`, null],
    [`${own}  x  a`, null],
    [`${own}  12  `, null],
    ...[32, 40, 56, 64, 96, 128].map(
      (length) => [`${'0f'.repeat(length / 2)}  a b`, { fingerprint: null, size: null, path: 'a b' }] as const,
    ),
    [`${'f'.repeat(33)}  a`, null],
    [`${'f'.repeat(32)} *a`, { fingerprint: null, size: null, path: 'a' }],
    [`${'f'.repeat(32)}  a\\nb`, { fingerprint: null, size: null, path: 'a\\nb' }],
    [`\\${'f'.repeat(32)}  a\\nb\\\\`, { fingerprint: null, size: null, path: 'a\nb\\' }],
    [`SHA256 (a (1).jpg) = ${'0'.repeat(64)}`, { fingerprint: null, size: null, path: 'a (1).jpg' }],
    [`SHA512-256 (a) = ${'0'.repeat(64)}`, { fingerprint: null, size: null, path: 'a' }],
    [`CRC (a) = ${'0'.repeat(64)}`, null],
    [`MD5 (a) = ${'0'.repeat(31)}`, null],
    ['', null],
  ])('%j', (text, line) => expect(parseChecksumLine(text)).toEqual(line));
});

describe('what stands beside the records of a list', () => {
  const nothing: SaidOfList = { count: null, goesOn: false };
  const on: SaidOfList = { count: null, goesOn: true };
  it.each<[string, unknown, SaidOfList]>([
    ['total', 120, { count: 120, goesOn: false }],
    ['total', '120', { count: 120, goesOn: false }],
    ['total', { value: 7 }, { count: 7, goesOn: false }],
    ['total', { count: 8 }, { count: 8, goesOn: false }],
    ['total', 0, { count: 0, goesOn: false }],
    ['total', -1, nothing],
    ['total', 1.5, nothing],
    ['total', 'many', nothing],
    ['limit', 50, { count: null, goesOn: false, atMost: 50 }],
    ['limit', 0, nothing],
    ['limit', null, nothing],
    ['page', 1, nothing],
    ['page', 2, on],
    ['pages', '3', on],
    ['note', 'fine', nothing],
    ['a', ['fine', 'also fine'], nothing],
  ])('%s: %j', (key, value, said) => expect(saidByMember(key, value)).toEqual(said));

  it('that something follows is said by what is not empty', () => {
    for (const value of ['abc', 'https://example.org/2', true, 1, ['x'], { a: 1 }])
      expect(saidByMember('nextPageToken', value), String(value)).toEqual(on);
    for (const value of ['', ' ', '0', 'false', 'No', 'none', 'null', null, false, 0, []])
      expect(saidByMember('nextPageToken', value), String(value)).toEqual({ count: null, goesOn: false, atMost: 0 });
  });

  it('of several the largest count is said, and that nothing follows goes before a limit', () => {
    expect(saidByWrapper({ total: 3, count: 5, totalCount: 4 })).toEqual({ count: 5, goesOn: false });
    expect(saidByWrapper({ total: 3, next: null, limit: 50 })).toEqual({ count: 3, goesOn: false, atMost: 0 });
    expect(saidByWrapper({ limit: 50, next: null })).toMatchObject({ atMost: 0 });
    expect(saidByWrapper({ meta: { pagination: { total: 9 } } })).toEqual({ count: 9, goesOn: false });
    expect(saidByWrapper({ meta: { other: { total: 9 } } })).toEqual(nothing);
    expect(saidByWrapper({ items: [], next: 'x', total: 2 })).toEqual({ count: 2, goesOn: true });
    expect(saidByWrapper({})).toEqual(nothing);
  });
});

describe('a moment as ISO writes it', () => {
  const read = isoReader();
  const at = Date.UTC(2022, 5, 4, 12, 11, 23);
  it.each<readonly [string, ReturnType<typeof read>]>([
    ['2022-06-04T12:11:23', { ms: at, zone: null }],
    ['2022-06-04 12:11:23', { ms: at, zone: null }],
    ['2022-06-04T12:11:23Z', { ms: at, zone: 'utc' }],
    ['2022-06-04T12:11:23.123456Z', { ms: at, zone: 'utc' }],
    ['2022-06-04T12:11:23+02:00', { ms: at - 7_200_000, zone: 120 }],
    ['2022-06-04T12:11:23-05:30', { ms: at + 19_800_000, zone: -330 }],
    ['2022-06-04T12:11:23.5+14:00', { ms: at - 50_400_000, zone: 840 }],
    ['2022-06-04T23:59:59', { ms: Date.UTC(2022, 5, 4, 23, 59, 59), zone: null }],
    ['2022-06-04T00:00:00', { ms: Date.UTC(2022, 5, 4), zone: null }],
    ['2024-02-29T00:00:00', { ms: Date.UTC(2024, 1, 29), zone: null }],
    ...[
      '2022-06-04T24:00:00',
      '2022-06-04T12:60:00',
      '2022-06-04T12:11:60',
      '2023-02-29T12:11:23',
      '2022-06-31T12:11:23',
      '2022-13-01T12:11:23',
      '2022-06-04x12:11:23',
      '2022-06-04T12.11:23',
      '2022-06-04T12:11.23',
      '2022-06-04T12:11',
      '2022-06-04T12:11:23.',
      '2022-06-04T12:11:23.Z',
      '2022-06-04T12:11:23+14:01',
      '2022-06-04T12:11:23+02:0',
      '2022-06-04T12:11:23+0200',
      '2022-06-04T12:11:23+02:000',
      '2022-06-04T12:11:23ZZ',
      '2022-06-04T12:11:23 Z',
      '2022-06-04T1a:11:23',
      '20220604T12:11:23xx',
      '',
    ].map((text) => [text, null] as const),
  ])('%s', (text, moment) => {
    // A day is kept when it was read once.
    for (let again = 0; again < 2; again += 1) expect(read(text)).toEqual(moment);
  });
});
