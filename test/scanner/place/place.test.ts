import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describePlace, makePlace } from '../../../src/scanner/describe-place.ts';
import { groundOf } from '../../../src/scanner/place/ground.ts';
import { THIS_COMPUTER, UNKNOWN_VOLUME, type Volume } from '../../../src/scanner/place/volume.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { lookAt, NOTHING, usbDisk } from './look.ts';

const placeAt = (folder: string, volume: Volume = THIS_COMPUTER, look = NOTHING) =>
  makePlace(folder, groundOf(folder, volume, look));

describe('describing a place', () => {
  it('two folders of one computer are one place with two ids; a link is its target', async () => {
    const folder = tempFolder();
    for (const name of ['one', 'two']) mkdirSync(path.join(folder, name));
    symlinkSync(path.join(folder, 'one'), path.join(folder, 'link'));
    const [one, two, link] = await Promise.all(
      ['one', 'two', 'link'].map((name) => describePlace(path.join(folder, name))),
    );
    expect(one).toMatchObject({ kind: 'folder', source: 'scan', name: 'one', independenceKey: two?.independenceKey });
    expect(one?.id).not.toBe(two?.id);
    expect(link).toEqual(one);
  });

  it('says something of a folder that is not there', async () => {
    expect(await describePlace('/no/such/folder')).toMatchObject({ name: 'folder', kind: 'folder' });
  });

  it('a Photos library and what is inside is one place with iCloud', () => {
    const place = placeAt('/Users/a/Pictures/Photos Library.photoslibrary');
    expect(place).toMatchObject({
      kind: 'photos-library',
      independenceKey: 'icloud',
      name: 'Photos Library.photoslibrary',
    });
    expect(placeAt('/Volumes/B/X.photoslibrary/originals', usbDisk('B')).independenceKey).toBe('icloud');
  });

  it('a folder that a service keeps in step is as independent as its service', () => {
    expect(placeAt('C:\\Users\\a\\Pictures\\iCloud Photos\\Photos')).toMatchObject({
      kind: 'folder',
      independenceKey: 'icloud',
      standing: { ground: 'icloud', source: 'default-place', mayCount: false },
    });
    expect(placeAt('/mnt/x/Camera Uploads', THIS_COMPUTER, lookAt(['/mnt/x/.dropbox.cache/y']))).toMatchObject({
      kind: 'other-cloud',
      independenceKey: 'dropbox',
      standing: { ground: 'service', source: 'marks', name: 'dropbox', mayCount: true },
    });
  });

  it('a folder that a service may keep in step is on its disk, and may be reached by the service', () => {
    expect(placeAt('/home/a/Dropbox/Camera Uploads')).toMatchObject({
      kind: 'folder',
      independenceKey: 'computer',
      standing: { ground: 'disk', mayCount: true, alsoReachedBy: ['dropbox'] },
    });
    expect(placeAt('/mnt/x/Dropbox (Old)').standing?.alsoReachedBy).toBeUndefined();
  });

  it('a mark makes nothing count that does not count', () => {
    const unknown = placeAt('/mnt/x', UNKNOWN_VOLUME, lookAt(['/mnt/x/.dropbox.cache/y']));
    expect(unknown.standing?.mayCount).toBe(false);
  });

  it.each([
    ['/media/T7/$RECYCLE.BIN/S-1-5/x', 'bin'],
    ['/volume1/#recycle/photos', 'bin'],
    ['/data/eva/files_trashbin/files', 'bin'],
    ['/mnt/nas/@Recently-Snapshot/GMT-1/photos', 'snapshot'],
    ['/mnt/nas/~snapshot/daily/photos', 'snapshot'],
    ['/mnt/nas/@GMT-2026.11.01-00.00.00/photos', 'snapshot'],
    ['/Volumes/TM/Backups.backupdb/Mac/Latest', 'snapshot'],
    ['/srv/backup/daily.3/home', 'snapshot'],
  ])('what goes away by itself does not count: %s', (folder, ground) => {
    expect(placeAt(folder, usbDisk('T7')).standing).toMatchObject({ ground, mayCount: false });
  });

  it.each([
    '/run/user/1000/gvfs/gphoto2:host=%5Busb%3A001%2C003%5D/DCIM',
    '/run/user/1000/gvfs/afc:host=00008030,port=3',
    '/run/user/1000/gvfs/mtp:host=Canon',
    '/run/user/1000/kio-fuse-aBcDeF/afc/00008030/DCIM',
    '/run/user/1000/kio-fuse-aBcDeF/camera/x',
  ])('what looks like the phone is taken for it, wherever it lies: %s', (folder) => {
    expect(placeAt(folder).standing).toMatchObject({ ground: 'phone', mayCount: false });
    expect(placeAt(folder).independenceKey).toBe('icloud');
  });

  it('an image is as good as the place of its file', () => {
    const inFile = { ...THIS_COMPUTER, inFile: '/Users/a/Library/Mobile Documents/com~apple~CloudDocs/photos.dmg' };
    expect(placeAt('/Volumes/photos', inFile)).toMatchObject({
      independenceKey: 'icloud',
      standing: { mayCount: false },
    });
    expect(placeAt('/Volumes/photos', { ...usbDisk('T7'), inFile: '/Volumes/T7/photos.dmg' }).independenceKey).toBe(
      'disk:T7',
    );
  });
});

describe.skipIf(process.platform === 'win32')('a backup of an iPhone', () => {
  const BACKUP = { 'Manifest.db': 'x', 'Manifest.plist': 'x', 'd2/d27997': 'x' };

  it.each(['.', 'd2'])('counts with the phone, alone and from inside: %s', async (inside) => {
    const place = await describePlace(path.join(tempTree(BACKUP), inside));
    expect(place).toMatchObject({ independenceKey: 'icloud', standing: { ground: 'phone-backup', mayCount: false } });
    expect(place.standing?.backup).toEqual({ device: null, at: null, encrypted: null, finished: null });
  });

  it('of an older iOS is one too', async () => {
    const place = await describePlace(tempTree({ 'Manifest.mbdb': 'x', 'Info.plist': 'x' }));
    expect(place.standing?.ground).toBe('phone-backup');
  });

  it('is nothing by one file alone', async () => {
    expect((await describePlace(tempTree({ 'Manifest.db': 'x' }))).standing?.ground).toBe('disk');
    expect((await describePlace(tempTree({ 'Manifest.plist': 'x' }))).standing?.ground).toBe('disk');
  });
});
