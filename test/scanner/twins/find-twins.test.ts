import { describe, expect, it } from 'vitest';
import { ListedFolder } from '../../../src/scanner/files/listed-folder.ts';
import { type ScannedFile, type ScannedFolder, unreadFile } from '../../../src/scanner/files/scanned-file.ts';
import type { ReadOutcome } from '../../../src/scanner/reading/read-job.ts';
import { findTwinsIn } from '../../../src/scanner/twins/find-twins.ts';

const READ: ReadOutcome = {
  kind: 'read',
  status: { size: 9, mtimeMs: 1, ctimeMs: 1, inode: 1 },
  facts: null,
  fingerprint: null,
  zeros: null,
  settled: true,
};

function fileIn(folder: ScannedFolder, more: Partial<ScannedFile> = {}, rawPath: Buffer | null = null): ScannedFile {
  const file = unreadFile(folder, more.name ?? 'IMG_1.jpg', more.nameClass ?? 'photo', rawPath);
  Object.assign(file, { size: 9, mtimeMs: 5, ctimeMs: 6, inode: 7 }, more);
  folder.files.push(file);
  return file;
}

function finder(folders: readonly ScannedFolder[], facts = true) {
  const taken: ScannedFile[] = [];
  const find = findTwinsIn({
    root: '/b',
    folders,
    isWanted: (file, asked) => file.state === 'unread' && asked === facts,
    take: (file) => {
      taken.push(file);
      file.state = 'present';
    },
  });
  return { taken, find };
}

const other = (more: Partial<ScannedFile> = {}, path = 'x', rawPath: Buffer | null = null) =>
  fileIn(new ListedFolder(path, null), more, rawPath);

describe('the twin of a file', () => {
  it('has its path, and is asked for with the status that was listed; the first word on it counts', () => {
    const folder = new ListedFolder('x', null);
    folder.list('IMG_1.jpg', 'photo', { size: 9, mtimeMs: 5, ctimeMs: 6, inode: 7 });
    const { taken, find } = finder([folder]);
    const twin = find(other(), true);
    expect(twin?.job).toEqual({ path: '/b/x/IMG_1.jpg', status: { size: 9, mtimeMs: 5, ctimeMs: 6, inode: 7 } });
    const again = find(other(), true);
    expect(again?.job).toEqual(twin?.job);
    twin?.done(READ);
    again?.done(READ);
    expect(taken).toEqual(folder.files);
    expect(find(other(), true)).toBeNull();
  });

  it.each<[string, Partial<ScannedFile>]>([
    ['another size', { size: 10 }],
    ['no size', { size: null }],
    ['no bytes', { size: 0 }],
    ['another name', { name: 'IMG_2.jpg' }],
    ['another class', { nameClass: 'unknown' }],
    ['bytes that are elsewhere', { state: 'placeholder' }],
    ['been read', { state: 'present' }],
  ])('is none that has %s', (_, more) => {
    const folder = new ListedFolder('x', null);
    fileIn(folder, more);
    expect(finder([folder]).find(other(), true)).toBeNull();
    // Nor does it help when the other one is so too.
    if (more.size === undefined) return;
    expect(finder([folder]).find(other({ size: more.size }), true) === null).toBe(more.size !== 10);
  });

  it('is wanted for the same, lies in the same folder, in no zip, and has a name that is text', () => {
    const folder = new ListedFolder('x', null);
    fileIn(folder);
    expect(finder([folder], false).find(other(), true)).toBeNull();
    expect(finder([folder]).find(other({}, 'y'), true)).toBeNull();
    expect(finder([folder]).find(other({}, 'x', Buffer.of(0xff)), true)).toBeNull();
    const raw = new ListedFolder('x', null);
    fileIn(raw, {}, Buffer.of(0xff));
    expect(finder([raw]).find(other(), true)).toBeNull();
    const packed = new ListedFolder('x', null);
    packed.zip = { archive: { path: '/b/x', status: READ.status }, entries: new Map(), texts: new Map() };
    fileIn(packed);
    expect(finder([packed]).find(other(), true)).toBeNull();
    const inZip = other();
    inZip.folder.zip = packed.zip;
    expect(finder([folder]).find(inZip, true)).toBeNull();
    expect(finder([folder]).find(other(), true)).not.toBeNull();
  });

  it('is not touched when nothing is known of it, or when it was read meanwhile', () => {
    const folder = new ListedFolder('x', null);
    const [one, two] = [fileIn(folder), fileIn(folder, { name: 'IMG_2.jpg' })];
    const { taken, find } = finder([folder]);
    find(other(), true)?.done(null);
    const late = find(other({ name: 'IMG_2.jpg' }), true);
    two.state = 'present';
    late?.done(READ);
    expect(taken).toEqual([]);
    expect(one.state).toBe('unread');
  });
});
