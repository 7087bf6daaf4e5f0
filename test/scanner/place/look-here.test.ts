import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isServiceMark, lookHere, registeredRoots } from '../../../src/scanner/place/services.ts';
import { addSyncStatus } from '../../fixtures/photos-library/sync-status.ts';
import { FILE_DATE, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';

describe('folders that services sync, by their own settings', () => {
  it.each([
    [
      '{"personal": {"path": "/d/Dropbox"}, "business": {"path": "/d/Dropbox (Firma)"}}',
      ['/d/Dropbox', '/d/Dropbox (Firma)'],
    ],
    ['{"personal": {"path" : "C:\\\\Users\\\\eva\\\\Dropbox"}}', ['C:\\Users\\eva\\Dropbox']],
    ['{"personal": {"path": "relative"}}', []],
    ['{"personal": {"path": "/bad\\x"}}', []],
    ['{"personal": {"path": 5}}', []],
    ['', []],
  ])('of Dropbox are read from %s', (text, folders) => {
    const home = tempTree({ '.dropbox/info.json': text });
    expect(registeredRoots(home, {})).toEqual(folders.map((folder) => ({ service: 'dropbox', folder })));
  });

  it('of Windows are read from its own folders of settings and its environment', () => {
    const info = (folder: string) => ({ [`${folder}/Dropbox/info.json`]: `{"x": {"path": "/${folder}"}}` });
    const home = tempTree({ ...info('Roaming'), ...info('Local') });
    const env = {
      APPDATA: path.join(home, 'Roaming'),
      LOCALAPPDATA: path.join(home, 'Local'),
      OneDriveConsumer: 'C:\\b',
      OneDriveCommercial: 'C:\\c',
      OneDrive: '',
      OneDriveOther: 'C:\\d',
    };
    expect(registeredRoots(home, env)).toEqual([
      { service: 'dropbox', folder: '/Roaming' },
      { service: 'dropbox', folder: '/Local' },
      { service: 'onedrive', folder: 'C:\\b' },
      { service: 'onedrive', folder: 'C:\\c' },
    ]);
  });

  it('are read from settings of any spelling, and not from those that are too long', () => {
    const onedrive = (text: string) => registeredRoots(tempTree({ '.config/onedrive/config': text }), {});
    const one = [{ service: 'onedrive', folder: '/w' }];
    expect(onedrive('# sync_dir = "/no"\n\t sync_dir="/w"\r\n')).toEqual(one);
    expect(onedrive('sync_dir = /w\n')).toEqual([]);
    const line = 'sync_dir = "/w"\n';
    expect(onedrive(line.padEnd(1_000_000))).toEqual(one);
    expect(onedrive(line.padEnd(1_000_001))).toEqual([]);
    const home = tempTree({
      '.config/Nextcloud/nextcloud.cfg': '0\\Folders\\1\\localPath=/a \n1\\localPath=~/b\nlocalPath=/c\n',
    });
    expect(registeredRoots(home, {}).map(({ folder }) => folder)).toEqual(['/a', path.join(home, 'b')]);
    // A folder where the settings should be is none.
    expect(registeredRoots(tempTree({ '.dropbox/info.json/x': '{}' }), {})).toEqual([]);
    expect(registeredRoots(tempTree({ '.config/onedrive/config/x': line }), {})).toEqual([]);
  });

  it('are read from their own settings', () => {
    const home = tempFolder();
    mkdirSync(path.join(home, '.dropbox'));
    writeFileSync(path.join(home, '.dropbox/info.json'), '{"personal": {"path": "/data/Dropbox \\"a\\"", "host": 1}}');
    mkdirSync(path.join(home, '.config/onedrive'), { recursive: true });
    writeFileSync(path.join(home, '.config/onedrive/config'), 'sync_dir = "~/Wolke"\n');
    mkdirSync(path.join(home, '.config/Nextcloud'));
    writeFileSync(
      path.join(home, '.config/Nextcloud/nextcloud.cfg'),
      '[Accounts]\n0\\Folders\\1\\localPath=/data/nc/\n',
    );
    expect(registeredRoots(home, { OneDrive: 'C:\\Users\\eva\\OneDrive', OneDriveConsumer: 'relative' })).toEqual([
      { service: 'dropbox', folder: '/data/Dropbox "a"' },
      { service: 'onedrive', folder: 'C:\\Users\\eva\\OneDrive' },
      { service: 'onedrive', folder: path.join(home, 'Wolke') },
      { service: 'nextcloud', folder: '/data/nc/' },
    ]);
    expect(registeredRoots(tempFolder(), {})).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('what is looked at on this computer', () => {
  it('are names, listed once, and none of what cannot be listed', () => {
    const folder = tempTree({ 'a.jpg': 'x', 'b/c': 'x' });
    const { names, platform, home, roots, now } = lookHere([], '/home/eva');
    expect([...names(folder)].sort()).toEqual(['a.jpg', 'b']);
    writeFileSync(path.join(folder, 'later'), '');
    expect([...names(folder)].sort()).toEqual(['a.jpg', 'b']);
    expect(names(path.join(folder, 'a.jpg'))).toEqual([]);
    expect([platform, home, roots]).toEqual([process.platform, '/home/eva', []]);
    expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
  });

  it('are dates of change: null where nothing is, and never where nobody may ask', () => {
    const folder = tempTree({ 'a.jpg': 'x' });
    const { changedAt } = lookHere([]);
    expect(changedAt(path.join(folder, 'a.jpg'))).toBe(FILE_DATE.getTime());
    expect(changedAt(path.join(folder, 'none'))).toBeNull();
    expect(changedAt(path.join(folder, 'a.jpg/inside'))).toBeNull();
    expect(changedAt(path.join(folder, 'x'.repeat(300)))).toBe('denied');
    expect(changedAt('a\0b')).toBe('denied');
  });

  it('is the last sync of a library, by its note', () => {
    const library = tempFolder();
    expect(lookHere([]).lastSync(library)).toBeNull();
    addSyncStatus(library, { lastSync: '2026-11-20T07:08:09Z' });
    expect(lookHere([]).lastSync(library)).toBe(Date.UTC(2026, 10, 20, 7, 8, 9));
  });

  it('are marks only by their whole names', () => {
    for (const name of ['dropbox', '.dropboxx', 'x.dropbox', '.sync.log', '.stfolder2', '.tresorit.bak', ''])
      expect(isServiceMark(name), name).toBe(false);
    for (const name of ['.DROPBOX', '.StFolder', '.Sync']) expect(isServiceMark(name), name).toBe(true);
  });
});
