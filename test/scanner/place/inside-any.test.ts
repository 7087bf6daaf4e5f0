import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { identitiesAbove, isInsideAny } from '../../../src/scanner/place/inside-any.ts';
import { backupAbove, isBackup, readBackup } from '../../../src/scanner/place/phone-backup.ts';
import { type PlistDict, writePlist } from '../../../src/scanner/plist/plist-value.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';

describe('whether a path is inside one of some folders', () => {
  const tree = () => tempTree({ 'photos/2023/a.jpg': 'x', 'photos 2/b.jpg': 'x', 'other/c.jpg': 'x' });

  it('is true for the folder, for what is in it, and for what is not there yet', async () => {
    const root = tree();
    const photos = path.join(root, 'photos');
    for (const inside of [
      '',
      '2023',
      '2023/a.jpg',
      '2023/new/deep/x.html',
      '../photos/x',
      '2023/..',
      'no/../../photos',
    ])
      expect(await isInsideAny(path.join(photos, inside), [photos]), inside).toBe(true);
    for (const outside of ['..', '../photos 2', '../other/c.jpg', '../photos2/new', '../new/x'])
      expect(await isInsideAny(path.join(photos, outside), [photos]), outside).toBe(false);
  });

  it('asks each of the folders, and passes over those that are not there', async () => {
    const root = tree();
    const [photos, other, none] = ['photos', 'other', 'none'].map((name) => path.join(root, name));
    const target = path.join(root, 'other/report.html');
    expect(await isInsideAny(target, [photos ?? '', none ?? '', other ?? ''])).toBe(true);
    expect(await isInsideAny(target, [photos ?? '', none ?? ''])).toBe(false);
    expect(await isInsideAny(target, [])).toBe(false);
    // Two folders that are not there are not the same one.
    expect(await isInsideAny('/no/such/folder/a', ['/no/such/folder'])).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('goes through links, on both sides', async () => {
    const root = tree();
    symlinkSync(path.join(root, 'photos/2023'), path.join(root, 'link'));
    const photos = path.join(root, 'photos');
    expect(await isInsideAny(path.join(root, 'link/x'), [photos])).toBe(true);
    expect(await isInsideAny(path.join(photos, '2023/x'), [path.join(root, 'link')])).toBe(true);
    expect(await isInsideAny(path.join(photos, 'x'), [path.join(root, 'link')])).toBe(false);
  });

  it('rests on which folders are above, the nearest first, up to the root', async () => {
    const root = tree();
    const deep = path.join(root, 'photos/2023');
    const chain = await identitiesAbove(deep);
    expect(chain).toHaveLength(deep.split(path.sep).filter(Boolean).length + 1);
    expect(new Set(chain).has('')).toBe(false);
    expect(await identitiesAbove(path.dirname(deep))).toEqual(chain.slice(1));
    expect(await identitiesAbove(path.join(deep, 'not/there'))).toEqual(chain);
    expect(await identitiesAbove(path.parse(deep).root)).toEqual(chain.slice(-1));
    for (const identity of chain) expect(identity).toMatch(/^\d+:\d+$/);
  });
});

describe('the files of a backup of a phone', () => {
  it.each([
    [['Manifest.db', 'Manifest.plist'], true],
    [['Manifest.db', 'Info.plist'], true],
    [['Manifest.db', 'Status.plist'], true],
    [['Manifest.mbdb', 'Status.plist'], true],
    [['Manifest.mbdb', 'Manifest.db'], false],
    [['manifest.db', 'info.plist'], true],
    [['Manifest.mbdx', 'Info.plist'], true],
    [['Manifest.plist', 'Info.plist', 'Status.plist'], true],
    [['Info.plist', 'Status.plist'], true],
    [['Manifest.db', '00', 'ff'], true],
    [['Info.plist', 'Snapshot', '00'], true],
    [['Info.plist', 'Snapshot'], false],
    [['Info.plist', '00', 'Contents'], false],
    [['Manifest.db', 'photos'], false],
    [['Manifest', 'Info'], false],
    [[''], false],
    [[], false],
  ])('%j: %s', (names, is) => expect(isBackup(new Set(names))).toBe(is));

  it('are found from any depth, and nowhere else', () => {
    const folder = tempTree({ 'b/Manifest.db': 'x', 'b/Info.plist': 'x', 'b/d2/e/f': 'x', 'c/d/Manifest.db': 'x' });
    for (const inside of ['b', 'b/d2', 'b/d2/e'])
      expect(backupAbove(path.join(folder, inside))).toBe(path.join(folder, 'b'));
    for (const outside of ['', 'c', 'c/d']) expect(backupAbove(path.join(folder, outside))).toBeNull();
  });

  const day = (n: number) => new Date(Date.UTC(2026, 0, n));
  const backup = (lists: Readonly<Record<string, PlistDict | string>>) =>
    readBackup(
      tempTree(
        Object.fromEntries(
          Object.entries(lists).map(([name, list]) => [
            `${name}.plist`,
            typeof list === 'string' ? list : writePlist(list),
          ]),
        ),
      ),
    );
  const MANIFEST = { IsEncrypted: true, Date: day(1), Lockdown: { DeviceName: 'of the manifest' } };
  const STATUS = { Date: day(2), SnapshotState: 'finished' };
  const INFO = { 'Device Name': 'of the info', 'Last Backup Date': day(3) };

  it('say whose it is and from when, the best of them first', () => {
    const all = { device: 'of the info', at: day(3).getTime(), encrypted: true, finished: true };
    expect(backup({ Manifest: MANIFEST, Status: STATUS, Info: INFO })).toEqual(all);
    expect(backup({ Manifest: MANIFEST, Status: STATUS })).toEqual({
      ...all,
      device: 'of the manifest',
      at: day(2).getTime(),
    });
    expect(backup({ Manifest: { ...MANIFEST, IsEncrypted: false } })).toEqual({
      device: 'of the manifest',
      at: day(1).getTime(),
      encrypted: false,
      finished: null,
    });
    expect(backup({ Status: { SnapshotState: 'uploading' } }).finished).toBe(false);
  });

  it('say nothing where they are none, or say something else', () => {
    const nothing = { device: null, at: null, encrypted: null, finished: null };
    expect(backup({})).toEqual(nothing);
    expect(backup({ Manifest: 'no plist', Info: '', Status: '<plist>' })).toEqual(nothing);
    expect(backup({ Manifest: { IsEncrypted: 'yes', Date: 'today', Lockdown: 'x' }, Status: { Date: 5 } })).toEqual(
      nothing,
    );
    expect(readBackup(path.join(tempFolder(), 'none'))).toEqual(nothing);
    expect(readBackup(tempTree({ 'Info.plist/x': 'x' }))).toEqual(nothing);
  });

  it('are not read where they are larger than any', () => {
    const list = writePlist(INFO);
    const tooLarge = Buffer.alloc(64 * 1024 * 1024 + 1, ' ');
    list.copy(tooLarge);
    expect(readBackup(tempTree({ 'Info.plist': list })).device).toBe('of the info');
    expect(readBackup(tempTree({ 'Info.plist': tooLarge })).device).toBeNull();
  });
});
