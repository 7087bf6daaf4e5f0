import { describe, expect, it } from 'vitest';
import { findParts, type PartSigns } from '../../../src/scanner/place/place-parts.ts';
import { PHONE_ITSELF, SESSIONS, THIS_COMPUTER, UNKNOWN_VOLUME } from '../../../src/scanner/place/volume.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { tempTree } from '../../fixtures/temp-tree.ts';
import { runScan } from '../scan/run-scan.ts';
import { lookAt, NOTHING, usbDisk } from './look.ts';

const NO_SIGNS: PartSigns = {
  folders: [],
  libraries: [],
  backups: [],
  marked: [],
  mounts: new Map(),
  silent: new Set(),
};
const partsOf = (root: string, signs: Partial<PartSigns>, look = NOTHING) =>
  findParts(root, THIS_COMPUTER, { ...NO_SIGNS, ...signs }, look).map(
    ({ path, independenceKey }) => `${path}: ${independenceKey}`,
  );

describe('what lies elsewhere inside a place', () => {
  it.each<[string, string, Partial<PartSigns>, readonly string[]]>([
    ['a Photos library', '/Users/a/Pictures', { libraries: ['L.photoslibrary'] }, ['L.photoslibrary: icloud']],
    [
      'iCloud for Windows',
      'C:\\Users\\a\\Pictures',
      { folders: ['iCloud Photos/Photos', 'Export'] },
      ['iCloud Photos: icloud'],
    ],
    [
      'iCloud Drive',
      '/Users/a/Library',
      { folders: ['Mobile Documents/com~apple~CloudDocs/P'] },
      ['Mobile Documents: icloud'],
    ],
    ['what was unpacked on a Mac', '/Users/a/Downloads', { folders: ['iCloud Photos/Photos'] }, []],
    ['nothing', '/Users/a/Pictures', { folders: ['', '2023', 'Dropbox/x'] }, []],
    ['the place itself', '/Users/a/L.photoslibrary', { libraries: [''], folders: ['originals/0'] }, []],
    ['all of iCloud Drive', 'C:\\Users\\a\\iCloudDrive', { folders: ['x'] }, []],
    [
      'a library in a library',
      '/a',
      { libraries: ['L.photoslibrary', 'L.photoslibrary/M.photoslibrary'] },
      ['L.photoslibrary: icloud'],
    ],
    ['a backup of a phone', '/a', { backups: ['MobileSync/x', 'MobileSync/x/y'] }, ['MobileSync/x: icloud']],
    [
      'a backup that was never finished, where iTunes keeps them',
      '/Users/a/Library/Application Support',
      { folders: ['MobileSync/Backup/00008030/ab', 'x/Backup'] },
      ['MobileSync/Backup: icloud'],
    ],
    [
      'folders that are only called like phones and shares of GNOME: their name takes away and never adds',
      '/a/gvfs',
      {
        folders: ['afc:host=1,port=3/DCIM', 'gphoto2:host=%5Busb%5D', 'smb-share:server=nas,share=p/x', 'own'].concat(
          ['google-drive:host=x', 'archive:host=x'].map((name) => `deep/${name}/x`),
        ),
      },
      ['afc:host=1,port=3: icloud', 'deep/archive:host=x: computer', 'gphoto2:host=%5Busb%5D: icloud'],
    ],
    [
      'phones and shares that GNOME shows',
      '/run/user/1',
      {
        folders: ['afc:host=1,port=3/DCIM', 'smb-share:server=nas,share=p/x', 'own', 'google-drive:host=x/y'].map(
          (folder) => `gvfs/${folder}`,
        ),
        mounts: new Map([['gvfs', SESSIONS]]),
      },
      [
        'gvfs: computer',
        'gvfs/afc:host=1,port=3: icloud',
        'gvfs/google-drive:host=x: google-drive',
        'gvfs/smb-share:server=nas,share=p: network:nas',
      ],
    ],
    [
      'shares in a mount that nobody knows',
      '/run/user/1',
      { folders: ['m/smb-share:server=nas,share=p/x'], mounts: new Map([['m', UNKNOWN_VOLUME]]) },
      ['m: computer'],
    ],
    ['phones of KDE', '/run/user/1', { folders: ['kio-fuse-aB/afc/1/DCIM'] }, ['kio-fuse-aB/afc: icloud']],
    [
      "iCloud's folder of a PC",
      '/run/user/1/gvfs',
      { folders: ['smb-share:server=pc,share=icloud photos/Photos'] },
      ['smb-share:server=pc,share=icloud photos: icloud'],
    ],
  ])('%s', (_, root, signs, parts) => expect(partsOf(root, signs)).toEqual(parts));

  it('are looked for from the place down: a deep one in none, one in one that says the same, one at the top', () => {
    const two = new Map([
      ['a', usbDisk('A')],
      ['a/b/c', usbDisk('B')],
      ['a/b/c/d', usbDisk('B')],
      ['a/b/c/d/e', usbDisk('A')],
      ['ab', usbDisk('A')],
    ]);
    expect(partsOf('/home/eva', { mounts: two })).toEqual([
      'a: disk:A',
      'a/b/c: disk:B',
      'a/b/c/d/e: disk:A',
      'ab: disk:A',
    ]);
    expect(partsOf('/home/eva', { libraries: ['x/y/L.photoslibrary', 'L.photoslibrary/x'] })).toEqual([
      'L.photoslibrary/x: icloud',
      'x/y/L.photoslibrary: icloud',
    ]);
    expect(partsOf('/', { mounts: new Map([['mnt', usbDisk('A')]]) })).toEqual(['mnt: disk:A']);
  });

  it('are not what lies in a phone, a backup or a place of the same kind, but a backup anywhere', () => {
    const phone = new Map([['phone', PHONE_ITSELF]]);
    expect(partsOf('/a', { mounts: phone, libraries: ['phone/L.photoslibrary'] })).toEqual(['phone: icloud']);
    expect(partsOf('/a', { backups: ['b'], libraries: ['b/L.photoslibrary'] })).toEqual(['b: icloud']);
    expect(partsOf('/a', { libraries: ['L.photoslibrary'], backups: ['L.photoslibrary/b'] })).toEqual([
      'L.photoslibrary: icloud',
      'L.photoslibrary/b: icloud',
    ]);
  });

  it.each([
    ...['Dropbox', 'OneDrive', 'Google Drive', 'Box', 'Nextcloud', 'pCloudDrive', 'SynologyDrive', 'CloudStation'],
    ...['Seafile', 'SeaDrive', 'seadrive_root', 'Tresorit'],
  ])('in the folder of a person, by the default place of a service: %s', (name) => {
    expect(partsOf('/home/eva', { folders: [`${name}/2023`, 'Pictures/2023'] })).toEqual([`${name}: computer`]);
  });

  it('are asked for marks only where a name promises one', () => {
    const asked = new Set<string>();
    const names = (folder: string): string[] => {
      asked.add(folder);
      return [];
    };
    const folders = [
      '2023/05',
      'x/iCloud Photos/y',
      'Backups/z',
      'My Drive/a',
      'boxed',
      'a:b/c',
      'x/iCloud Photos/y/z',
    ];
    partsOf('/p', { folders }, { ...NOTHING, names });
    const inside = [...asked].map((folder) => folder.slice(3)).filter((folder) => folder !== '');
    expect(inside.toSorted()).toEqual(['My Drive', 'a:b', 'boxed', 'x', 'x/iCloud Photos']);
  });

  it('what is mounted below: the phone, another disk, something unknown; a mount of the same disk is none', () => {
    const mounts = new Map([
      ['iPhone', PHONE_ITSELF],
      ['disk', usbDisk('T7')],
      ['disk/cloud', UNKNOWN_VOLUME],
      ['bind', THIS_COMPUTER],
    ]);
    expect(partsOf('/home/a', { mounts })).toEqual(['disk: disk:T7', 'disk/cloud: computer', 'iPhone: icloud']);
    const parts = findParts('/home/a', THIS_COMPUTER, { ...NO_SIGNS, mounts }, NOTHING);
    expect(parts.map(({ standing }) => standing.mayCount)).toEqual([true, false, false]);
  });

  it('a mount that does not answer: nothing in it is looked at, not even for marks', () => {
    const asked: string[] = [];
    const names = (folder: string): string[] => {
      asked.push(folder);
      return [];
    };
    const look = { ...lookAt(['/a/share/.dropbox.cache/y']), names };
    const mounts = new Map([['share', UNKNOWN_VOLUME]]);
    const marked = ['share'];
    const [part] = findParts('/a', THIS_COMPUTER, { ...NO_SIGNS, mounts, marked, silent: new Set(marked) }, look);
    expect(part).toMatchObject({ path: 'share', standing: { ground: 'unknown', mayCount: false } });
    expect(asked).not.toContain('/a/share');
  });

  it('a library on a disk that is mounted below, and a folder beside it there', () => {
    const mounts = new Map([['disk', usbDisk('T7')]]);
    const signs = { mounts, libraries: ['disk/L.photoslibrary'], folders: ['disk/2023'] };
    expect(partsOf('/home/a', signs)).toEqual(['disk: disk:T7', 'disk/L.photoslibrary: icloud']);
  });

  it('a folder that a service syncs, by its mark or by the settings of this computer', () => {
    expect(partsOf('/mnt/x', { marked: ['Wolke'] }, lookAt(['/mnt/x/Wolke/.dropbox.cache/y']))).toEqual([
      'Wolke: dropbox',
    ]);
    const roots = [
      { service: 'onedrive' as const, folder: '/mnt/x/One' },
      { service: 'onedrive' as const, folder: '/mnt/y' },
    ];
    expect(partsOf('/mnt/x', {}, { ...NOTHING, roots })).toEqual(['One: onedrive']);
  });

  it('on Windows, with its paths: a mark, a registered folder, a backup, a library', () => {
    const roots = [
      { folder: 'D:\\Bilder\\One', service: 'onedrive' as const },
      { folder: 'D:\\Other', service: 'onedrive' as const },
      { folder: 'E:\\Bilder\\x', service: 'dropbox' as const },
    ];
    const look = lookAt(['D:/Bilder/Wolke/.dropbox.cache/y'], { platform: 'win32', roots });
    const signs = {
      marked: ['Wolke'],
      libraries: ['Mac/L.photoslibrary'],
      folders: ['Wolke/2023', 'iCloudPhotos/Photos'],
    };
    expect(partsOf('D:\\Bilder', signs, look)).toEqual([
      'Mac/L.photoslibrary: icloud',
      'One: onedrive',
      'Wolke: dropbox',
      'iCloudPhotos: icloud',
    ]);
    expect(partsOf('D:\\', { marked: ['Bilder/Wolke'] }, look)).toContain('Bilder/Wolke: dropbox');
  });

  it('are told by a scan, never in a zip', async () => {
    const photo = makeJpeg({ width: 32, height: 24, seed: 1 });
    const folder = tempTree({
      'L.photoslibrary/originals/0/A.jpeg': photo,
      'b.jpg': photo,
      'disk/iCloud Photos/Photos/IMG_1.JPG': photo,
      'download/iCloud Photos/IMG_1.JPG': photo,
      'gvfs/afc:host=1,port=3/DCIM/IMG_1.JPG': photo,
      'phone/Manifest.db': 'x',
      'phone/Manifest.plist': 'x',
      'phone/d2/d27997': photo,
      'a.zip': await makeZip([{ path: 'iCloud Photos/Photos/IMG_1.HEIC', content: photo }]),
    });
    const { contents } = await runScan(folder, { proof: true });
    expect(contents.parts?.map(({ path, standing }) => `${path}: ${standing.ground}`)).toEqual([
      'L.photoslibrary: icloud',
      'disk/iCloud Photos: icloud',
      'gvfs/afc:host=1,port=3: phone',
      'phone: phone-backup',
    ]);
  });
});
