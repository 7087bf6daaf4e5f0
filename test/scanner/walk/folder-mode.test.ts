import { describe, expect, it } from 'vitest';
import { isPhotosLibraryName, childMode as modeInside, rootMode } from '../../../src/scanner/walk/folder-mode.ts';
import { goesAway as goesAwayInside } from '../../../src/scanner/walk/goes-away.ts';

const childMode = (parent: Parameters<typeof modeInside>[0], name: string) => modeInside(parent, name, 'x');
const goesAway = (name: string) => goesAwayInside(name, 'x');

describe('what a folder counts as', () => {
  it('takes originals of a Photos library only', () => {
    expect(rootMode('/home/a/Photos Library.photoslibrary')).toBe('library');
    expect(rootMode('/home/a/Photos Library.photoslibrary/originals/0')).toBe('photos');
    expect(rootMode('/home/a/Old.photoslibrary/Masters/2016')).toBe('photos');
    expect(rootMode('/home/a/X.photoslibrary/resources/derivatives/masters')).toBe('derivatives');
    expect(rootMode('/home/a/X.photoslibrary/resources/renders')).toBe('derivatives');
    for (const name of ['database', 'private', 'scopes', 'external', 'internal']) {
      expect(childMode('library', name)).toBe('ignored');
    }
  });

  it.each([
    ['iPhoto', '/a/iPhoto Library.photolibrary', 'Masters/2012', 'Previews/2012'],
    ['iPhoto before it was a package', '/a/iPhoto Library', 'Originals/2006/Roll 1', 'Modified/2006/Roll 1'],
    ['iPhoto, taken over into Photos', '/a/iPhoto Library.migratedphotolibrary', 'Masters', 'Thumbnails'],
    ['Aperture', '/a/Aperture Library.aplibrary', 'Masters/2010', 'Previews'],
    ['Aperture, taken over into Photos', '/a/X.migratedaplibrary', 'Masters', 'Thumbnails'],
    ['Aperture before 2010', '/a/Old.aplibrary', 'Crete.approject/import', 'Aperture.aplib'],
    ['Photo Booth', '/a/Photo Booth Library', 'Pictures', 'Thumbnails'],
    ['Photo Booth, as a package', '/a/Booth.photobooth', 'Originals', 'Recents'],
  ])('takes the originals of %s, and what is made of them for nothing', (_, library, originals, others) => {
    expect(rootMode(library)).toBe('library');
    expect(rootMode(`${library}/${originals}`)).toBe('photos');
    expect(rootMode(`${library}/${others}`)).not.toBe('photos');
    expect(isPhotosLibraryName(library.split('/').at(-1) ?? '')).toBe(false);
  });

  it('tells a Photos library from a folder that is only called so', () => {
    expect(isPhotosLibraryName('Photos Library.photoslibrary')).toBe(true);
    expect(rootMode('/a/my iPhoto Library copy')).toBe('photos');
    expect(rootMode('/a/photobooth')).toBe('photos');
  });

  it('takes nothing inside of what it does not look into', () => {
    expect(childMode('ignored', 'originals')).toBe('ignored');
    expect(childMode('derivatives', 'originals')).toBe('derivatives');
    expect(childMode('hidden', 'originals')).toBe('hidden');
    expect(childMode('system', 'originals')).toBe('system');
  });

  it.each([
    ...['$RECYCLE.BIN', 'RECYCLER', 'RECYCLED', '.Trash', '.Trashes', '.Trash-1000', '#recycle', '@Recycle'],
    ...['Recycle Bin', 'Network Trash Folder', '.recycle', '.Recycle.Bin', '.@recycle', 'trashbox', 'files_trashbin'],
    ...['.dropbox.cache', '.dtrash', '.debris', 'Recycle Bin - Volume_1', '_NAS_Recycle_RAID', 'Recycle.Bin'],
    ...['Network Recycle Bin', 'Network Recycle Bin 1'],
  ])('knows a waste basket: %s', (name) => {
    expect(childMode('photos', name)).toBe('system');
    expect(goesAway(name)).toBe('bin');
  });

  it.each([
    ...['@Recently-Snapshot', '~snapshot', '#snapshot', '@snapshot', 'snapshot', '.snapshot', '.snapshots', '.zfs'],
    ...['@GMT-2026.11.01-00.00.00', 'files_versions', '.stversions', 'Backups.backupdb', 'daily.0', 'monthly.11'],
    ...['alpha.0', 'delta.3', '.snap', '.btrbk_snapshots', '_btrbk_snap', 'timeshift', 'timeshift-btrfs', '.ckpt'],
    ...[
      '2024-03-01-120102.backup',
      '2024-03-01-120102.previous',
      '.MobileBackups',
      '.sync',
      '.SynologyWorkingDirectory',
      '_gsdata_',
      'btrbk_snapshots',
      '20230501-100000-123',
    ],
  ])('knows snapshots and old versions, which may hold photos: %s', (name) => {
    expect(childMode('photos', name)).toBe('hidden');
    expect(goesAway(name)).toBe('snapshot');
  });

  it.each([
    ...[
      '.trashcan',
      '@recycle_bin',
      '#SynoRecycle',
      '.globalTrash',
      '.trashBin',
      '.deleted',
      '.Trash_1000',
      '@#Recycle',
      '.@__recycle',
      '.zyxel_trash',
      '_Trash',
      '_CCC SafetyNet',
      '_Archived Items',
      'Trash',
      'Papierkorb',
      'CORBEILLE',
      'Papelera de reciclaje',
      'Корзина',
      'ごみ箱',
      'Kos\u030c',
    ],
  ])('takes %s for a waste basket, and does not promise that only rubbish is in it', (name) => {
    expect(childMode('photos', name)).toBe('hidden');
    expect(goesAway(name)).toBe('bin');
  });

  it.each(['@eaDir', '.thumbnails', '__MACOSX', 'System Volume Information', '.Spotlight-V100', '.AppleDouble'])(
    'knows litter: %s',
    (name) => expect(childMode('photos', name)).toBe('system'),
  );

  it.each(['.hidden', '.picasaoriginals', 'lost+found', 'found.000', 'FOUND.012'])(
    'does not look into %s, and says so',
    (name) => {
      expect(childMode('photos', name)).toBe('hidden');
      // Windows removes what its repair found when it tidies up.
      expect(goesAway(name)).toBe(/^found/i.test(name) ? 'bin' : null);
    },
  );

  it.each([
    ...[
      'Recycle',
      'My recycle bin',
      'Trash the dress',
      'Papierkorb-Kunst',
      'snapshots of 2023',
      'snapshots',
      'daily',
      'versions',
      'recycled paper',
    ],
    ...[
      'alpha',
      'beta.txt',
      'Rubbish',
      'timeshifted',
      '2024-03-01',
      '2024-03-01.backup',
      'snap',
      'sync',
      'deleted scenes',
    ],
  ])('looks into a folder of a similar name: %s', (name) => expect(childMode('photos', name)).toBe('photos'));

  it.each([
    ['Google Fotos', 'Papierkorb'],
    ['Google Photos', 'Trash'],
    ['Zdjęcia Google', 'Kosz'],
    ['Google フォト', 'ゴミ箱'],
  ])('looks into the bin of a Takeout, whose files stay: %s/%s', (around, name) => {
    expect(modeInside('photos', name, around)).toBe('photos');
    expect(goesAwayInside(name, around)).toBe(null);
    expect(modeInside('photos', '#recycle', around)).toBe('system');
  });

  it('looks at a hidden folder that was chosen on purpose', () => {
    expect(rootMode('/home/a/.photos')).toBe('photos');
  });
});
