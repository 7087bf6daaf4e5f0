import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isServiceMark, serviceOf } from '../../../src/scanner/place/services.ts';
import { type TreeFiles, tempTree } from '../../fixtures/temp-tree.ts';
import { groundHere, lookAt, NOTHING } from './look.ts';

describe('what iCloud syncs', () => {
  it.each([
    '/Users/a/Library/Mobile Documents/com~apple~CloudDocs/Photos',
    '/Volumes/Old Mac/Users/a/Library/Mobile Documents/com~apple~CloudDocs',
    '/Users/a/Library/CloudStorage/iCloudDrive/x',
    'C:\\Users\\a\\iCloudDrive\\x',
    'C:\\Users\\a\\iCloudPhotos\\Photos',
    'C:\\Users\\a\\iCloudPhotos',
    'C:\\Users\\a\\Downloads\\iCloud Photos',
    '\\\\pc\\iCloud Photos\\Photos',
    '//pc/icloudphotos',
    '/run/user/1000/gvfs/smb-share:server=pc,share=icloud photos/Photos',
    '/run/user/1000/gvfs/smb-share:server=pc,share=icloudphotos,user=eva',
  ])('%s', (folder) => expect(serviceOf(folder, NOTHING)?.service).toBe('icloud'));

  it.each(['/home/a/my iCloudPhotos', '/Users/a/Downloads/iCloud Photos/x', '/home/a/iCloud Photos old'])(
    'is nothing by a name alone: %s',
    (folder) => expect(serviceOf(folder, NOTHING)).toBeNull(),
  );
});

describe('a folder called iCloud Photos, by each name in it', () => {
  const folder = '/home/a/iCloud Photos';
  const inside = (...names: readonly string[]) => serviceOf(folder, lookAt(names.map((name) => `${folder}/${name}`)));

  it.each(['Photos', 'Shared', 'Shared Albums', 'Downloads', 'Uploads', 'My Photo Stream', 'desktop.ini'])(
    'is that of iCloud for Windows: %s',
    (name) => {
      const ICLOUD = { service: 'icloud', source: 'default-place', live: false };
      expect(inside(`${name}/x`)).toEqual(ICLOUD);
      expect(inside(`${name.toUpperCase()}/x`, 'IMG_1.HEIC')).toEqual(ICLOUD);
      expect(inside(`${name} 2/x`)).toBeNull();
    },
  );

  it.each(['Albums', 'Memories', 'Recently Deleted'])('is Apple’s copy: %s beside Photos', (name) => {
    expect(inside('Photos/x', `${name}/x`)).toBeNull();
    expect(inside('Photos/x', `${name} 2/x`)).not.toBeNull();
  });

  it('is Apple’s copy by the list in it', () => {
    expect(inside('Photos/Photo Details.csv')).toBeNull();
    expect(inside('Photos/Photo Details.txt')).not.toBeNull();
  });
});

describe('Desktop and Documents of a Mac', () => {
  const drive = '/Users/eva/Library/Mobile Documents/com~apple~CloudDocs';
  const mac = (files: readonly string[]) => lookAt(files, { platform: 'darwin', home: '/Users/eva' });
  const photos = '/Users/eva/Documents/Photos';

  it('are in iCloud Drive where it has them', () => {
    const ICLOUD = { service: 'icloud', source: 'default-place', live: false };
    expect(serviceOf(photos, mac([`${drive}/Documents/x`]))).toEqual(ICLOUD);
    expect(serviceOf('/Users/eva/Desktop', mac([`${drive}/Desktop/x`]))).toEqual(ICLOUD);
    expect(serviceOf('/Users/eva/Desktop', mac([`${drive}/Documents/x`]))).toBeNull();
  });

  it('are those of a Mac alone', () => {
    const linux = { ...mac([`${drive}/Documents/x`]), platform: 'linux' as const };
    expect(serviceOf(photos, linux)).toBeNull();
  });

  it('are not by the name of another folder, and not where there is no iCloud Drive', () => {
    for (const top of ['Pictures', 'desktop', 'Documents 2', ''])
      expect(serviceOf(`/Users/eva/${top}/x`, { ...mac([]), changedAt: () => 1 }), top).toBeNull();
    expect(serviceOf('/Users/eva', { ...mac([]), changedAt: () => 1 })).toBeNull();
    // Where iCloud Drive is not there, what is asked inside it may not be asked either.
    const without = { ...mac([]), changedAt: (file: string) => (file === drive ? null : ('denied' as const)) };
    expect(serviceOf('/Users/eva/Desktop', without)).toBeNull();
  });

  it('are not where the system says so', () => {
    expect(serviceOf(photos, mac([`${drive}/Other/x`]))).toBeNull();
    expect(serviceOf(photos, mac([]))).toBeNull();
    expect(serviceOf('/Users/eva/Pictures', mac([`${drive}/Documents/x`]))).toBeNull();
  });

  it('count as iCloud Drive where nobody may ask', () => {
    const closed = { ...mac([]), changedAt: () => 'denied' as const };
    expect(serviceOf(photos, closed)?.service).toBe('icloud');
  });
});

describe('other services', () => {
  it.each([
    ['/home/a/Dropbox (Old)', 'dropbox'],
    ['/home/a/Dropbox', 'dropbox'],
    ['/Users/a/Library/CloudStorage/Dropbox/x', 'dropbox'],
    ['/home/a/OneDrive', 'onedrive'],
    ['/Users/a/Library/CloudStorage/OneDrive-Personal/x', 'onedrive'],
    ['/Users/a/Library/CloudStorage/GoogleDrive-a@example.org/My Drive', 'google-drive'],
    ['/home/a/Google Drive/x', 'google-drive'],
    ['/home/a/GoogleDrive', 'google-drive'],
    ['D:\\Users\\a\\My Drive', 'google-drive'],
    ['/Users/a/Library/CloudStorage/Box-Box/x', 'box'],
    ['/home/a/Box Sync/x', 'box'],
    ['/home/a/Nextcloud2', 'nextcloud'],
    ['/home/a/OneDrive - Backup', 'onedrive'],
    ['C:\\Users\\a\\OneDrive - Firma\\Bilder', 'onedrive'],
    ['/home/a/Box', 'box'],
    ['/home/a/Nextcloud/Photos', 'nextcloud'],
    ['/Users/a/Library/CloudStorage/Nextcloud-eva/x', 'nextcloud'],
    ['/Users/a/Library/CloudStorage/pCloud-a/x', 'pcloud'],
    ['/Users/a/pCloud Drive/x', 'pcloud'],
    ['/home/a/pCloudDrive', 'pcloud'],
    ['/Users/a/Library/CloudStorage/SynologyDrive-homes/x', 'synology-drive'],
    ['C:\\Users\\a\\SynologyDrive\\Fotos', 'synology-drive'],
    ['/home/a/SynologyDrive', 'synology-drive'],
    ['C:\\Users\\a\\CloudStation', 'synology-drive'],
    ['/home/a/Seafile/Fotos', 'seafile'],
    ['/Users/a/Library/CloudStorage/SeaDrive-a/x', 'seafile'],
    ['/home/a/SeaDrive', 'seafile'],
    ['C:\\Users\\a\\seadrive_root\\x', 'seafile'],
    ['C:\\Users\\a\\Tresorit\\Fotos', 'tresorit'],
    ['/Users/a/Library/CloudStorage/TresoritDrive/x', 'tresorit'],
    ['/home/a/Tresorit', 'tresorit'],
    ['/var/home/a/Nextcloud', 'nextcloud'],
    ['/usr/home/a/Dropbox/x', 'dropbox'],
    ['/export/home/a/Dropbox', 'dropbox'],
    ['/root/Nextcloud', 'nextcloud'],
    ['/System/Volumes/Data/Users/a/Dropbox', 'dropbox'],
    ['/mnt/c/Users/a/OneDrive - Firma/x', 'onedrive'],
  ])('may be there by a default place, and do not count for it: %s', (folder, service) => {
    expect(serviceOf(folder, NOTHING)).toEqual({ service, source: 'default-place', live: false });
  });

  it('may be there in the folder of the person who asks, wherever that is', () => {
    const look = lookAt([], { home: '/data/people/eva' });
    expect(serviceOf('/data/people/eva/Nextcloud/x', look)?.service).toBe('nextcloud');
    expect(serviceOf('/data/people/eva2/Nextcloud/x', look)).toBeNull();
    expect(serviceOf('/home/a/Nextcloud', look)?.service).toBe('nextcloud');
  });

  it('is surely alive in the folder that macOS gives it, on this Mac', () => {
    const mac = lookAt([], { platform: 'darwin', home: '/Users/a' });
    const inCloudStorage = '/Users/a/Library/CloudStorage/Dropbox/x';
    expect(serviceOf(inCloudStorage, mac)).toEqual({ service: 'dropbox', source: 'default-place', live: true });
    expect(serviceOf('/Users/a/Dropbox', mac)).toEqual({ service: 'dropbox', source: 'default-place', live: false });
    expect(serviceOf('/Users/b/Library/CloudStorage/Dropbox/x', mac)?.live).toBe(false);
    const drive = '/Users/a/Library/Mobile Documents/com~apple~CloudDocs';
    expect(serviceOf(drive, mac)).toEqual({ service: 'icloud', source: 'system', live: true });
    expect(serviceOf(`/Volumes/x${drive}`, mac)).toEqual({ service: 'icloud', source: 'default-place', live: true });
  });

  it.each([
    '/mnt/disk/Dropbox (Old)',
    '/media/eva/T7/OneDrive - Backup',
    '/home/a/Pictures/Box',
    '/home/a/Boxes/x',
    '/home/a/my onedrive export/x',
    'D:\\Nextcloud',
    '/home/a/Pictures/Tresorit',
    '/media/eva/T7/SynologyDrive',
    'D:\\Seafile',
    '/home/a/pCloud',
    '/home/a/Tresorit alt',
    '/home/a/Seafiles/x',
    '/mnt/backup/home/a/Dropbox',
    '/srv/root/Nextcloud',
    '/mnt/disk/users/a/OneDrive',
  ])('are not there by a name: %s', (folder) => expect(serviceOf(folder, NOTHING)).toBeNull());

  it.each([
    ['.dropbox.cache/x', 'dropbox'],
    ['.849C9593-D756-4E56-8D6E-42412F2A707B', 'onedrive'],
    ['.tmp.drivedownload/x', 'google-drive'],
    ['.sync_0a1b2c3d4e5f.db', 'nextcloud'],
    ['._sync_0a1b2c3d4e5f.db', 'nextcloud'],
    ['.stfolder/x', 'syncthing'],
    ['.dropbox', 'dropbox'],
    ['.tmp.driveupload/x', 'google-drive'],
    ['.nextcloudsync.log', 'nextcloud'],
    ['.owncloudsync.log', 'nextcloud'],
    ['.megaignore', 'mega'],
    ['.sync/x', 'resilio'],
    ['.SynologyWorkingDirectory/x', 'synology-drive'],
    ['.seafile-data/x', 'seafile'],
    ['seafile-data/x', 'seafile'],
    ['.debris/2023-01-01/x', 'mega'],
    ['.tresorit/x', 'tresorit'],
  ])('are known by their marks, also from a folder below: %s', (mark, service) => {
    const look = lookAt([`/mnt/x/${mark}`, '/mnt/x/2023/a.jpg']);
    expect(serviceOf('/mnt/x/2023', look)).toEqual({ service, source: 'marks', live: true, mark: mark.split('/')[0] });
    expect(isServiceMark(mark.split('/')[0] ?? '')).toBe(true);
  });

  it.each(['D:\\x', 'D:\\x\\2023', '\\\\nas\\photos\\x', '\\\\nas\\photos\\x\\2023\\05'])(
    'are known by their marks on Windows, from any folder below: %s',
    (folder) => {
      const look = lookAt(['D:/x/.dropbox.cache/y', '//nas/photos/x/.dropbox.cache/y'], { platform: 'win32' });
      expect(serviceOf(folder, look)).toEqual({
        service: 'dropbox',
        source: 'marks',
        live: true,
        mark: '.dropbox.cache',
      });
      expect(serviceOf('D:\\', look)).toBeNull();
      expect(serviceOf('D:\\xy', look)).toBeNull();
    },
  );

  it('are not surely alive by a mark that nothing has touched for a month', () => {
    const at = (changed: number) => serviceOf('/mnt/x', lookAt(['/mnt/x/.dropbox.cache/y'], {}, changed));
    const month = 30 * 86_400_000;
    expect(at(NOTHING.now - month)).toEqual({
      service: 'dropbox',
      source: 'marks',
      live: false,
      mark: '.dropbox.cache',
    });
    expect(at(NOTHING.now - month + 1)).toEqual({
      service: 'dropbox',
      source: 'marks',
      live: true,
      mark: '.dropbox.cache',
    });
  });

  it('are alive by the one mark of several that is touched', () => {
    const marks = ['/mnt/x/.dropbox.cache/y', '/mnt/x/.stfolder/y'];
    for (const alive of marks) {
      const look = lookAt(marks);
      const changedAt = (file: string) => (alive.startsWith(file) ? look.now : 0);
      const service = alive.includes('dropbox') ? 'dropbox' : 'syncthing';
      expect(serviceOf('/mnt/x', { ...look, changedAt })).toMatchObject({ service, source: 'marks', live: true });
    }
  });

  it('are known where they are registered, in any spelling', () => {
    const look = { ...NOTHING, roots: [{ folder: 'D:\\Wolke', service: 'onedrive' as const }] };
    expect(serviceOf('d:\\wolke\\Bilder', look)).toEqual({ service: 'onedrive', source: 'system', live: true });
    expect(serviceOf('D:\\Wolke2', look)).toBeNull();
  });

  it('keep their registered folder where it ends, and any below it, and no other', () => {
    const look = { ...NOTHING, roots: [{ folder: '/data/Wolke/', service: 'nextcloud' as const }] };
    const registered = { service: 'nextcloud', source: 'system', live: true };
    for (const folder of ['/data/Wolke', '/data/Wolke/', '/data/Wolke/a/b', '/DATA/wolke/x'])
      expect(serviceOf(folder, look), folder).toEqual(registered);
    for (const folder of ['/data', '/data/Wolken', '/x/data/Wolke']) expect(serviceOf(folder, look), folder).toBeNull();
  });
});

describe('a folder called iCloud Photos', () => {
  const keyOf = (folder: string) => groundHere(folder).key;

  it.skipIf(process.platform === 'win32').each<[string, TreeFiles, string]>([
    ['as iCloud.com unpacks', { 'iCloud Photos/IMG_1.HEIC': 'x' }, 'iCloud Photos'],
    ['as Windows unpacks', { 'iCloud Photos/iCloud Photos/IMG_1.HEIC': 'x' }, 'iCloud Photos'],
    ["a folder of one's own", { 'iCloudPhotos/2023/IMG_1.HEIC': 'x' }, 'iCloudPhotos/2023'],
    ["Apple's copy of your data", { 'iCloud Photos/Photos/Photo Details.csv': 'x' }, 'iCloud Photos'],
    ['with folders in it', { 'iCloud Photos/Fotos/IMG_1.HEIC': 'x' }, 'iCloud Photos/Fotos'],
    ['the inner one', { 'iCloud Photos/iCloud Photos/IMG_1.HEIC': 'x' }, 'iCloud Photos/iCloud Photos'],
  ])('is a folder of this computer: %s', (_, files, folder) => {
    expect(keyOf(path.join(tempTree(files), folder))).toBe('computer');
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
  ])('never counts beside iCloud where it may be synced: %s', (_, files, folder) => {
    expect(keyOf(path.join(tempTree(files), folder))).toBe('icloud');
  });
});
