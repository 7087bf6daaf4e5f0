import { mkdirSync, symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describePlace, makePlace } from '../../../src/scanner/describe-place.ts';
import { mountOf, parseMounts, volumeOfMount } from '../../../src/scanner/place/linux-volume.ts';
import { diskVolume, networkSource, networkVolume } from '../../../src/scanner/place/mac-volume.ts';
import { syncServiceOf } from '../../../src/scanner/place/sync-service.ts';
import { PHONE_ITSELF, THIS_COMPUTER, volumeOf } from '../../../src/scanner/place/volume.ts';
import { driveVolume, networkShare } from '../../../src/scanner/place/windows-volume.ts';
import { type TreeFiles, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';

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
    const place = makePlace('/Users/a/Pictures/Photos Library.photoslibrary', THIS_COMPUTER);
    expect(place).toMatchObject({
      kind: 'photos-library',
      independenceKey: 'icloud',
      name: 'Photos Library.photoslibrary',
    });
    expect(makePlace('/Volumes/B/X.photoslibrary/originals', THIS_COMPUTER).independenceKey).toBe('icloud');
  });

  it('a synced folder is as independent as its service', () => {
    expect(makePlace('C:\\Users\\a\\Pictures\\iCloud Photos\\Photos', THIS_COMPUTER)).toMatchObject({
      kind: 'folder',
      independenceKey: 'icloud',
    });
    expect(makePlace('/Users/a/Dropbox/Camera Uploads', THIS_COMPUTER)).toMatchObject({
      kind: 'other-cloud',
      independenceKey: 'dropbox',
    });
  });
});

describe('services that sync', () => {
  it.each([
    ['/Users/a/Library/Mobile Documents/com~apple~CloudDocs/Photos', 'icloud'],
    ['C:\\Users\\a\\iCloudDrive\\x', 'icloud'],
    ['C:\\Users\\a\\iCloudPhotos\\Photos', 'icloud'],
    ['C:\\Users\\a\\iCloudPhotos', 'icloud'],
    ['/home/a/my iCloudPhotos', null],
    ['/Users/a/Library/CloudStorage/OneDrive-Personal/Pictures', 'onedrive'],
    ['C:\\Users\\a\\OneDrive - Firma\\Bilder', 'onedrive'],
    ['/Users/a/Library/CloudStorage/GoogleDrive-a@b.c/My Drive', 'google-drive'],
    ['/home/a/Dropbox (Personal)/x', 'dropbox'],
    ['/home/a/Nextcloud/Photos', 'nextcloud'],
    ['/home/a/Pictures', null],
    ['/home/a/my onedrive export/x', null],
    ['/home/a/Boxes/x', null],
  ])('%s: %s', (folder, service) => expect(syncServiceOf(folder)).toBe(service));
});

describe('a folder called iCloud Photos', () => {
  const keyOf = async (folder: string) => (await describePlace(folder)).independenceKey;

  it.skipIf(process.platform === 'win32').each<[string, TreeFiles, string]>([
    ['as iCloud.com unpacks', { 'iCloud Photos/IMG_1.HEIC': 'x' }, 'iCloud Photos'],
    ['as Windows unpacks', { 'iCloud Photos/iCloud Photos/IMG_1.HEIC': 'x' }, 'iCloud Photos'],
    ["a folder of one's own", { 'iCloudPhotos/2023/IMG_1.HEIC': 'x' }, 'iCloudPhotos/2023'],
    ["Apple's copy of your data", { 'iCloud Photos/Photos/Photo Details.csv': 'x' }, 'iCloud Photos'],
    ['with folders in it', { 'iCloud Photos/Fotos/IMG_1.HEIC': 'x' }, 'iCloud Photos/Fotos'],
    ['the inner one', { 'iCloud Photos/iCloud Photos/IMG_1.HEIC': 'x' }, 'iCloud Photos/iCloud Photos'],
  ])('is a folder of this computer: %s', async (_, files, folder) => {
    expect(await keyOf(path.join(tempTree(files), folder))).toBe('computer');
  });

  it.each<[string, TreeFiles, string]>([
    ['as iCloud for Windows has it', { 'iCloud Photos/Photos/IMG_1.HEIC': 'x' }, 'iCloud Photos'],
    ['its Photos', { 'iCloud Photos/Photos/IMG_1.HEIC': 'x' }, 'iCloud Photos/Photos'],
    ['as its newer versions call it', { 'iCloudPhotos/Photos/IMG_1.HEIC': 'x' }, 'iCloudPhotos'],
    ['its Photos there', { 'iCloudPhotos/Photos/IMG_1.HEIC': 'x' }, 'iCloudPhotos/Photos'],
    ['an older one', { 'iCloud Photos/Downloads/2019/IMG_1.JPG': 'x' }, 'iCloud Photos/Downloads/2019'],
    [
      'with photos dropped into it',
      { 'iCloud Photos/Photos/a.txt': '', 'iCloud Photos/IMG_1.HEIC': 'x' },
      'iCloud Photos',
    ],
    ['with its icon', { 'iCloud Photos/desktop.ini': 'x', 'iCloud Photos/IMG_1.HEIC': 'x' }, 'iCloud Photos'],
    [
      'inside a synced one',
      { 'iCloud Photos/Photos/iCloud Photos/IMG_1.JPG': 'x' },
      'iCloud Photos/Photos/iCloud Photos',
    ],
    ['inside iCloud Drive', { 'iCloudDrive/iCloud Photos/IMG_1.JPG': 'x' }, 'iCloudDrive/iCloud Photos'],
  ])('never counts beside iCloud where it may be synced: %s', async (_, files, folder) => {
    expect(await keyOf(path.join(tempTree(files), folder))).toBe('icloud');
  });

  it('counts as synced on Windows whatever lies in it', () => {
    expect(syncServiceOf('C:\\Users\\a\\Downloads\\iCloud Photos', () => false)).toBe('icloud');
    expect(syncServiceOf('/Users/a/Downloads/iCloud Photos/x', () => false)).toBeNull();
    expect(syncServiceOf('/Users/a/Dropbox/iCloud Photos', () => false)).toBe('dropbox');
  });
});

describe('volumes of Linux', () => {
  const mounts = parseMounts(
    [
      '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
      '30 22 8:17 / /media/a/My\\040Disk rw shared:9 - exfat /dev/sdb1 rw',
      '31 22 0:50 / /mnt/nas rw - cifs //nas/photos rw',
      '32 22 8:2 / /mnt/second rw - ext4 /dev/sda2 rw',
      '33 22 0:51 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw',
      '',
    ].join('\n'),
  );
  const at = (folder: string) => {
    const mount = mountOf(folder, mounts);
    if (!mount) throw new Error('no mount');
    return mount;
  };

  it('are found by the deepest mount', () => {
    expect(at('/media/a/My Disk/2023').source).toBe('/dev/sdb1');
    expect(at('/media/a/My Disk2').source).toBe('/dev/sda1');
    expect(at('/home/a').source).toBe('/dev/sda1');
  });

  const volume = (folder: string, portable: boolean, stableId: string | null) =>
    volumeOfMount(folder, at(folder), portable, stableId);

  it('are external, a network share, or part of this computer', () => {
    expect(volume('/media/a/My Disk/x', true, 'usb-X')).toEqual({ kind: 'external-disk', key: 'disk:usb-X' });
    expect(volume('/mnt/nas/x', false, null)).toEqual({ kind: 'network', key: 'network:nas' });
    expect(volume('/mnt/second', false, 'ata-Y')).toEqual(THIS_COMPUTER);
    expect(volume('/home/a', false, 'ata-Y')).toEqual(THIS_COMPUTER);
  });

  it('are no second place when the disk cannot be told from others', () => {
    expect(volume('/media/a/My Disk/x', true, null).key).toBe('computer');
  });

  it('are one with iCloud when they are a phone', () => {
    const phone = { device: '0:60', point: '/home/a/iPhone', type: 'fuse.ifuse', source: 'ifuse' };
    expect(volumeOfMount('/home/a/iPhone/DCIM', phone, false, null)).toEqual(PHONE_ITSELF);
    const gvfs = '/run/user/1000/gvfs';
    expect(volume(`${gvfs}/gphoto2:host=Apple_Inc._iPhone_00008/DCIM`, false, null)).toEqual(PHONE_ITSELF);
    expect(volume(`${gvfs}/afc:host=00008101,port=3`, false, null)).toEqual(PHONE_ITSELF);
    expect(volume(`${gvfs}/smb-share:server=nas,share=photos`, false, null).kind).toBe('network');
    expect(makePlace(`${gvfs}/afc:host=1/DCIM`, PHONE_ITSELF)).toMatchObject({
      kind: 'folder',
      independenceKey: 'icloud',
    });
  });

  it('are this computer when the share is its own, or Windows around a Linux', () => {
    const share = (source: string, type = 'cifs') =>
      volumeOfMount('/mnt/x', { device: '0:70', point: '/mnt/x', type, source }, false, null).key;
    for (const source of ['//localhost/photos', '//127.0.0.1/photos', `//${hostname()}/photos`])
      expect(share(source)).toBe('computer');
    expect(share('C:\\', '9p')).toBe('computer');
    expect(share('//nas/a')).toBe(share('nas.local:/b', 'nfs4'));
  });

  it.skipIf(process.platform !== 'linux')('are asked of the real system without failing', async () => {
    expect((await volumeOf('/')).key).toBe('computer');
  });
});

describe('volumes of macOS', () => {
  it('are read from diskutil', () => {
    const plist = (internal: boolean) =>
      `<plist><dict><key>Internal</key><${internal}/><key>VolumeUUID</key>\n\t<string>AB-12</string></dict></plist>`;
    expect(diskVolume(plist(false))).toEqual({ kind: 'external-disk', key: 'disk:AB-12' });
    expect(diskVolume(plist(true))).toEqual(THIS_COMPUTER);
    expect(diskVolume('').key).toBe('computer');
  });

  it('are no second place inside an image', () => {
    const image =
      '<key>BusProtocol</key><string>Disk Image</string><key>Internal</key><false/><key>VolumeUUID</key><string>A</string>';
    expect(diskVolume(image)).toEqual(THIS_COMPUTER);
  });

  it('are a machine, this Mac, or the phone itself', () => {
    expect(networkVolume('//a@nas._smb._tcp.local/photos')).toEqual({ kind: 'network', key: 'network:nas' });
    expect(networkVolume('//localhost/photos')).toEqual(THIS_COMPUTER);
    expect(networkVolume('ifuse@macfuse0')).toEqual(PHONE_ITSELF);
  });

  it('are network shares when mount says so', () => {
    const mounts = '/dev/disk3s1 on /Volumes/Backup (apfs, local)\n//a@nas/photos on /Volumes/photos (smbfs, nodev)\n';
    expect(networkSource(mounts, '/Volumes/photos')).toBe('//a@nas/photos');
    expect(networkSource(mounts, '/Volumes/Backup')).toBeNull();
  });
});

describe('volumes of Windows', () => {
  it('are told by how their disk is connected', () => {
    expect(driveVolume('USB|5000C5\r\n')).toEqual({ kind: 'external-disk', key: 'disk:5000C5' });
    expect(driveVolume('NVMe|eui.01\r\n')).toEqual(THIS_COMPUTER);
    expect(driveVolume('|').kind).toBe('network');
  });

  it('are shares by name', () => {
    expect(networkShare('\\\\NAS\\Photos\\2023')).toBe('\\\\nas\\photos');
    expect(networkShare('\\\\?\\UNC\\NAS\\Photos\\2023')).toBe('\\\\nas\\photos');
    expect(networkShare('D:\\Photos')).toBeNull();
    expect(networkShare('\\\\?\\D:\\Photos')).toBeNull();
  });
});
