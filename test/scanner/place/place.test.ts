import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTHING_SAID, type PersonsWord } from '../../../src/model/place-standing.ts';
import { describePlace, makePlace } from '../../../src/scanner/describe-place.ts';
import { groundOf, standingOf, volumeOfPlace } from '../../../src/scanner/place/ground.ts';
import { PHONE_ITSELF, THIS_COMPUTER, UNKNOWN_VOLUME, type Volume } from '../../../src/scanner/place/volume.ts';
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

  it('a folder that a service syncs is as independent as its service', () => {
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

  it('a folder that a service may sync is on its disk, and may be reached by the service', () => {
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

const COPY: PersonsWord = { ...NOTHING_SAID, corrected: 'only-a-copy' };

describe('the ground of a folder', () => {
  const nas: Volume = { ...UNKNOWN_VOLUME, ground: 'network', key: 'network:nas', name: 'nas', mayCount: true };

  it.each<[string, Volume, string | undefined, boolean]>([
    ['nextcloud', nas, 'network', true],
    ['nextcloud', usbDisk('T7'), 'service', true],
    ['dropbox', nas, 'service', true],
    ['dropbox', usbDisk('T7'), 'service', true],
    ['dropbox', UNKNOWN_VOLUME, 'service', false],
  ])('with the mark of %s on %j is %s', (service, volume, ground, mayCount) => {
    const mark = { nextcloud: '.nextcloudsync.log', dropbox: '.dropbox' }[service];
    const found = groundOf('/mnt/x', volume, lookAt([`/mnt/x/${mark}`]));
    expect([found.ground, found.mayCount]).toEqual([ground, mayCount]);
    if (ground === 'network') expect(found).toMatchObject({ key: 'network:nas', alsoReachedBy: [service] });
    else expect(found).toMatchObject({ key: service, name: service, service });
  });

  it('with a mark that may be of a service that is gone is its disk, which the service may reach', () => {
    const two = { ...usbDisk('T7'), alsoReachedBy: ['disk:B'] };
    const old = lookAt(['/mnt/x/.dropbox'], {}, 0);
    expect(groundOf('/mnt/x', two, old)).toMatchObject({
      key: 'disk:T7',
      alsoReachedBy: ['disk:B', 'dropbox'],
      mark: '.dropbox',
    });
    expect(placeAt('/mnt/x', two, old).standing).toMatchObject({ mayCount: true, mark: '.dropbox' });
  });

  it('is the phone by what it lies on, wherever that is', () => {
    expect(groundOf('/mnt/x', { ...PHONE_ITSELF, alsoReachedBy: ['x'] }, NOTHING)).toMatchObject({
      ground: 'phone',
      key: 'icloud',
      mayCount: false,
      alsoReachedBy: [],
      isLibrary: false,
      asCopy: null,
    });
    expect(groundOf('/mnt/$RECYCLE.BIN/x', PHONE_ITSELF, NOTHING).ground).toBe('phone');
  });

  it('in an image is that of the image’s file only where that says more', () => {
    const inFile = (file: string, volume = usbDisk('T7')) =>
      groundOf('/mnt/image', { ...volume, inFile: file }, NOTHING);
    expect(inFile('/media/T7/a.dmg')).toMatchObject({ ground: 'disk', key: 'disk:T7', inFile: '/media/T7/a.dmg' });
    expect(inFile('/media/T7/$RECYCLE.BIN/a.dmg')).toMatchObject({ ground: 'bin', mayCount: false, inFile: null });
  });

  it('of a backup of a phone says whose it is', () => {
    const backup = { device: 'Eva’s iPhone', at: 5, encrypted: true, finished: true };
    expect(groundOf('/x', usbDisk('T7'), NOTHING, backup)).toMatchObject({
      ground: 'phone-backup',
      name: 'Eva’s iPhone',
    });
    expect(standingOf(groundOf('/x', usbDisk('T7'), NOTHING, backup)).standing.backup).toEqual(backup);
    expect(groundOf('/x', usbDisk('T7'), NOTHING, { ...backup, device: null }).name).toBeNull();
    expect(standingOf(groundOf('/x', usbDisk('T7'), NOTHING)).standing).not.toHaveProperty('backup');
  });

  it.each<[string, Volume, string, string]>([
    ['/mnt/x', usbDisk('T7'), 'external-disk', 'disk:T7'],
    ['/mnt/x', THIS_COMPUTER, 'folder', 'computer'],
    ['/mnt/x', nas, 'network', 'network:nas'],
    ['/mnt/x', UNKNOWN_VOLUME, 'folder', 'computer'],
    ['/mnt/x/L.photoslibrary', nas, 'photos-library', 'icloud'],
    ['/mnt/x/.Trash-1000/x', usbDisk('T7'), 'folder', 'disk:T7'],
  ])('is a place of a kind: %s on %j is %s', (folder, volume, kind, key) => {
    expect(standingOf(groundOf(folder, volume, NOTHING))).toMatchObject({ kind, independenceKey: key });
  });

  it('that is shown from a library is one, and no copy', () => {
    const shown = groundOf('/mnt/x', { ...nas, shows: '/eva/L.photoslibrary' }, NOTHING);
    expect(shown).toMatchObject({ isLibrary: true, ground: 'icloud', source: 'marks', asCopy: null });
    expect(standingOf(shown).kind).toBe('photos-library');
    const called = groundOf('/mnt/x', { ...nas, shows: '/iCloud Photos' }, NOTHING);
    expect(called).toMatchObject({ isLibrary: false, service: 'icloud', source: 'default-place' });
  });

  it('of a place that was described is what it was', () => {
    const nasAlso = { ...nas, alsoReachedBy: ['address:192.0.2.5'] };
    for (const volume of [usbDisk('T7'), THIS_COMPUTER, UNKNOWN_VOLUME, nasAlso]) {
      const place = makePlace('/mnt/x', groundOf('/mnt/x', volume, NOTHING));
      expect(volumeOfPlace(place)).toEqual(volume);
    }
    const { standing: _, ...older } = makePlace('/mnt/x', groundOf('/mnt/x', usbDisk('T7'), NOTHING));
    expect(volumeOfPlace(older)).toMatchObject({ ground: 'unknown', mayCount: false });
  });

  it('with the word of the person has the word in it, and no other', () => {
    const standing = (word: PersonsWord, mirrorSuspected = false) =>
      standingOf(groundOf('/mnt/x', usbDisk('T7'), NOTHING), word, mirrorSuspected).standing;
    expect(standing(NOTHING_SAID)).toEqual({
      ground: 'disk',
      source: 'system',
      name: 'T7',
      mayCount: true,
      mirror: 'not-asked',
      mirrorSuspected: false,
      correctedByPerson: null,
    });
    // "Only a copy" of what nothing syncs says nothing new.
    expect(standing(COPY)).toEqual(standing(NOTHING_SAID));
    expect(standing({ ...NOTHING_SAID, corrected: 'kept-in-step' })).toMatchObject({
      correctedByPerson: 'kept-in-step',
      source: 'person',
      mayCount: false,
    });
    expect(standing({ ...NOTHING_SAID, mirror: 'no' }, true)).toMatchObject({ mayCount: true, source: 'system' });
    expect(standing(COPY, true).mayCount).toBe(false);
    const copied = standingOf(groundOf('D:\\iCloud Photos', usbDisk('T7'), NOTHING), COPY, true).standing;
    expect(copied).toMatchObject({ mayCount: true, mirrorSuspected: true, correctedByPerson: 'only-a-copy' });
  });
});
