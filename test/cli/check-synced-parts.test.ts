import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fingerprintOfBytes } from '../fixtures/fingerprint-of-bytes.ts';
import { makeLibrary } from '../fixtures/photos-library/make-library.ts';
import { addFiles } from '../fixtures/temp-tree.ts';
import { check, makeCheck, PHOTOS, totals } from './make-check.ts';

const STILLS = PHOTOS.slice(0, 2);

/** `Pictures/`, with a Photos library in it that has everything that is listed. */
function picturesWithLibrary(): string {
  const cwd = makeCheck([], STILLS);
  const assets = STILLS.map(({ name, bytes }, i) => ({
    uuid: `${i}A1B2C3D-0000-4000-8000-00000000000${i}`,
    name,
    bytes,
    size: bytes.length,
    fingerprint: fingerprintOfBytes(bytes),
  }));
  const database = makeLibrary(path.join(cwd, 'Pictures', LIBRARY), '15', assets);
  onTestFinished(() => database.close());
  return cwd;
}

const LIBRARY = 'Photos Library.photoslibrary';

describe('a folder with a Photos library in it', () => {
  it('is no copy by what the library holds: a photo deleted in iCloud goes from there too', async () => {
    const run = await check(picturesWithLibrary());
    expect(run.stdout).toContain('All 2 photos and videos on the list are here, byte for byte.');
    expect(run.stdout).toMatch(/Photos Library.photoslibrary.*is no second place/);
    expect(run.exit).toBe(2);
  });

  it('is one by what lies beside the library', async () => {
    const cwd = picturesWithLibrary();
    addFiles(cwd, Object.fromEntries(STILLS.map(({ bytes }, i) => [`Pictures/Export/copy ${i}.jpg`, bytes])));
    expect((await check(cwd, ...totals(2, 0))).exit).toBe(0);
  });
});

describe('a mark that a sync program left', () => {
  it.each(['.dropbox', '.sync_0a1b2c3d4e5f.db', '.stfolder/syncthing-folder-1.txt', '.megaignore'])(
    'keeps no second place from a yes, and is told with the way out: %s',
    async (mark) => {
      const cwd = makeCheck(PHOTOS, PHOTOS);
      addFiles(cwd, { [`Pictures/${mark}`]: 'x' });
      const { exit, stdout } = await check(cwd, ...totals(2, 1));
      expect(exit).toBe(0);
      expect(stdout).toContain('from here to a second place: Yes');
      expect(stdout).toContain(`That is known by “${mark.split('/')[0]}” in it or above it.`);
      expect(stdout).toContain('copy the photos into a folder without that mark');
      const german = await check(cwd, ...totals(2, 1), '--lang', 'de');
      expect(german.stdout).toContain(`Das zeigt „${mark.split('/')[0]}“`);
    },
  );

  it('in which photos may be is looked at by nobody, so it keeps a yes away and is named', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    addFiles(cwd, { 'Pictures/.sync/Archive/IMG_7.JPG': 'x' });
    const { stdout } = await check(cwd, ...totals(2, 1));
    expect(stdout).not.toContain('from here to a second place: Yes');
    expect(stdout).toContain('.sync');
  });
});
