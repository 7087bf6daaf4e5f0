import { describe, expect, it } from 'vitest';
import { NOTHING_SAID, type PersonsWord } from '../../../src/model/place-standing.ts';
import { makePlace } from '../../../src/scanner/describe-place.ts';
import {
  asSeen,
  groundOf,
  isSessionFolder,
  standingOf,
  volumeOfSessionFolder,
} from '../../../src/scanner/place/ground.ts';
import { isMirrorPath, isMirrorSign } from '../../../src/scanner/place/mirror-signs.ts';
import { PHONE_ITSELF, THIS_COMPUTER, UNKNOWN_VOLUME, type Volume } from '../../../src/scanner/place/volume.ts';
import { lookAt, NOTHING, usbDisk } from './look.ts';

const COPY: PersonsWord = { ...NOTHING_SAID, corrected: 'only-a-copy' };
const MIRROR: PersonsWord = { ...NOTHING_SAID, mirror: 'yes' };
const said = (folder: string, word: PersonsWord, volume: Volume = THIS_COMPUTER, look = NOTHING) =>
  standingOf(groundOf(folder, volume, look), word);

describe('"only a copy"', () => {
  it('lifts what is known by a name or a place alone: the folder counts by its disk', () => {
    const copied = 'D:\\Backup\\iCloud Photos\\Photos';
    expect(said(copied, NOTHING_SAID, usbDisk('T7')).standing).toMatchObject({ ground: 'icloud', mayCount: false });
    expect(said(copied, COPY, usbDisk('T7'))).toMatchObject({
      kind: 'external-disk',
      independenceKey: 'disk:T7',
      standing: { ground: 'disk', source: 'person', mayCount: true, correctedByPerson: 'only-a-copy' },
    });
    expect(said('/media/T7/Users/a/Library/Mobile Documents/x', COPY, usbDisk('T7')).standing.mayCount).toBe(true);
  });

  it.each<[string, string, Volume]>([
    ['the phone', '/mnt/iPhone/DCIM', PHONE_ITSELF],
    ['the phone by its name', '/run/user/1/gvfs/afc:host=1/DCIM', THIS_COMPUTER],
    ['a bin', '/media/T7/$RECYCLE.BIN/x', usbDisk('T7')],
    ['the bin of a Linux desktop', '/home/a/.local/share/Trash/files', THIS_COMPUTER],
    ['the bin of a program of its own', '/home/a/.var/app/x/data/Trash', THIS_COMPUTER],
    ['the bin of a desktop on another disk', '/media/T7/home/a/data of/Trash/files/x', usbDisk('T7')],
    ['a snapshot', '/mnt/nas/@Recently-Snapshot/x', usbDisk('T7')],
    ['what nobody knows', '/mnt/x', UNKNOWN_VOLUME],
    ['a Photos library on this computer', '/Users/a/Pictures/L.photoslibrary', THIS_COMPUTER],
  ])('never makes it count: %s', (_, folder, volume) => {
    const { standing } = said(folder, COPY, volume);
    expect([standing.mayCount, standing.correctedByPerson]).toEqual([false, null]);
  });

  it('never lifts a sign: what this computer has registered, its own iCloud Drive, a mark of today', () => {
    const registered = { ...NOTHING, roots: [{ service: 'icloud' as const, folder: 'C:\\Users\\a\\iCloudPhotos' }] };
    expect(said('C:\\Users\\a\\iCloudPhotos\\Photos', COPY, THIS_COMPUTER, registered).standing.mayCount).toBe(false);
    const mac = { ...NOTHING, platform: 'darwin' as const, home: '/Users/a' };
    expect(said('/Users/a/Library/Mobile Documents/x', COPY, THIS_COMPUTER, mac).standing.mayCount).toBe(false);
    const marked = said('/mnt/x', COPY, THIS_COMPUTER, lookAt(['/mnt/x/.dropbox.cache/y']));
    expect(marked).toMatchObject({ independenceKey: 'dropbox', standing: { correctedByPerson: null } });
  });

  it('never makes a backup of the phone count', () => {
    const backup = { device: null, at: null, encrypted: false, finished: true };
    const ground = groundOf('/media/T7/x', usbDisk('T7'), NOTHING, backup);
    expect(standingOf(ground, COPY)).toMatchObject({ independenceKey: 'icloud', standing: { mayCount: false } });
  });

  it('holds for a Photos library from the moment on that it has stood still for a week', () => {
    const library = '/Volumes/T7/L.photoslibrary';
    const at = (lastSync: number) =>
      said(library, COPY, usbDisk('T7'), { ...NOTHING, lastSync: () => lastSync }).standing.mayCount;
    const week = 7 * 86_400_000;
    expect([at(NOTHING.now - week), at(NOTHING.now - week - 1)]).toEqual([false, true]);
    expect(said(library, COPY, { ...usbDisk('T7'), mayCount: false }).standing.mayCount).toBe(false);
  });

  it('holds for a Photos library on another disk that has stood still for a week', () => {
    const library = '/Volumes/T7/Photos Library.photoslibrary';
    const synced = (daysAgo: number | null) => ({
      ...NOTHING,
      lastSync: (top: string) => (top === library && daysAgo !== null ? NOTHING.now - daysAgo * 86_400_000 : null),
    });
    const at = (daysAgo: number | null, word = COPY) =>
      said(`${library}/originals`, word, usbDisk('T7'), synced(daysAgo));
    expect(at(8)).toMatchObject({ independenceKey: 'disk:T7', kind: 'photos-library', standing: { mayCount: true } });
    expect(at(null).standing.mayCount).toBe(true);
    expect(at(6).standing.mayCount).toBe(false);
    expect(at(8, NOTHING_SAID).standing.mayCount).toBe(false);
  });
});

describe('a folder of another name, shown here', () => {
  const nas: Volume = { ...UNKNOWN_VOLUME, ground: 'network', key: 'network:pc', mayCount: true };
  const shown = (shows: string, word = NOTHING_SAID) => said('/mnt/x/2023', word, { ...nas, shows });

  it.each([
    ['/iCloud Photos', 'icloud'],
    ['/eva/iCloudPhotos/Photos', 'icloud'],
    ['/eva/iCloudDrive', 'icloud'],
    ['/Users/eva/Library/Mobile Documents/com~apple~CloudDocs', 'icloud'],
    ['/Users/eva/Pictures/Photos Library.photoslibrary/originals', 'icloud'],
    ['/volume1/#recycle', 'bin'],
    ['/@snapshots/12/snapshot', 'snapshot'],
    ['/eva/Library/Application Support/MobileSync/Backup/00008030', 'phone-backup'],
  ])('counts as what it is there: %s', (shows, ground) => {
    expect(shown(shows).standing).toMatchObject({ ground, mayCount: false });
  });

  it.each(['/photos', '/volume1/iCloud backup of Eva', '/Users/eva/Pictures', '/@home'])(
    'and otherwise counts: %s',
    (shows) => {
      expect(shown(shows).standing).toMatchObject({ ground: 'network', mayCount: true });
    },
  );

  it('can be said to be only a copy where only its name says more, and never a bin or a library', () => {
    expect(shown('/iCloud Photos', COPY)).toMatchObject({
      independenceKey: 'network:pc',
      standing: { mayCount: true },
    });
    for (const shows of ['/volume1/#recycle', '/L.photoslibrary'])
      expect(shown(shows, COPY).standing.mayCount).toBe(false);
  });
});

describe('"a program deletes here what I delete in iCloud"', () => {
  it('makes a place one with iCloud, however it was said', () => {
    for (const word of [MIRROR, { ...NOTHING_SAID, corrected: 'kept-in-step' as const }])
      expect(said('/mnt/x', word, usbDisk('T7'))).toMatchObject({
        independenceKey: 'icloud',
        standing: { ground: 'disk', source: 'person', mayCount: false },
      });
    const like = { ...NOTHING_SAID, madeLike: { key: 'icloud', name: 'L.photoslibrary' } };
    expect(said('/mnt/x', like, usbDisk('T7'))).toMatchObject({
      independenceKey: 'icloud',
      standing: { mayCount: false },
    });
  });

  it('goes before "only a copy"', () => {
    expect(said('D:\\iCloud Photos', { ...COPY, mirror: 'yes' }, usbDisk('T7')).standing.mayCount).toBe(false);
  });

  it('never makes a bin count with iCloud', () => {
    expect(said('/media/T7/.Trash-1000/x', MIRROR, usbDisk('T7')).independenceKey).toBe('disk:T7');
  });
});

describe('"a program makes this place like another"', () => {
  it('makes the two one place', () => {
    const word = { ...NOTHING_SAID, madeLike: { key: 'disk:A', name: 'Photos' } };
    expect(said('/mnt/b', word, usbDisk('B'))).toMatchObject({
      independenceKey: 'disk:B',
      standing: { mayCount: true, alsoReachedBy: ['disk:A'], madeLike: { name: 'Photos' } },
    });
  });
});

describe('what suggests a mirror', () => {
  it.each([
    '.mounted',
    '.osxphotos_export.db',
    '_All-Photos',
    'icloudpd.log',
    'kei',
    'kei-state.db',
    '.homeward',
    'a.HEIC.kei-tmp',
  ])('is a name that such a program leaves: %s', (name) => expect(isMirrorSign(name)).toBe(true));

  it.each(['keine', 'Keith 2019', 'mounted.jpg', 'All Photos', 'IMG_1.HEIC', 'osxphotos.txt', 'mickeies'])(
    'is not: %s',
    (name) => expect(isMirrorSign(name)).toBe(false),
  );

  it('may be the path', () => {
    expect(isMirrorPath('/volume1/icloudpd/eva')).toBe(true);
    expect(isMirrorPath('/volume1/iCloud Mirror/2023')).toBe(true);
    expect(isMirrorPath('/volume1/Spiegel iCloud')).toBe(true);
    expect(isMirrorPath('/volume1/Mirror selfies')).toBe(false);
  });

  const place = (word: PersonsWord) =>
    makePlace('/mnt/T7/photos', groundOf('/mnt/T7/photos', usbDisk('T7'), NOTHING), word);
  const seen = (word: PersonsWord, mirrorSigns: boolean, placeholders = false) =>
    asSeen(place(word), { mirrorSigns, placeholders }, '/mnt/T7/photos', () => NOTHING).standing;

  it('keeps a place from counting until the person answers', () => {
    expect(seen(NOTHING_SAID, true)).toMatchObject({ mirrorSuspected: true, mayCount: false });
    expect(seen(NOTHING_SAID, false)).toMatchObject({ mirrorSuspected: false, mayCount: true });
    expect(seen({ ...NOTHING_SAID, mirror: 'no' }, true)).toMatchObject({ mirrorSuspected: true, mayCount: true });
    expect(seen(MIRROR, true)).toMatchObject({ mayCount: false });
    expect(makePlace('/x/icloudpd', groundOf('/x/icloudpd', usbDisk('T7'), NOTHING)).standing?.mayCount).toBe(false);
  });

  it('says more of a place only where something is seen, and only of one that was described', () => {
    const plain = place(NOTHING_SAID);
    const at = (of: typeof plain, mirrorSigns: boolean, placeholders: boolean) =>
      asSeen(of, { mirrorSigns, placeholders }, '/mnt/T7/photos', () => NOTHING);
    expect(at(plain, false, false)).toBe(plain);
    expect(at(plain, false, true)).toBe(plain);
    const { standing: _, ...older } = plain;
    expect(at(older, true, true)).toBe(older);
    const suspected = at(plain, true, false);
    expect(at(suspected, true, false)).toBe(suspected);
    expect(suspected).toEqual({ ...plain, standing: { ...plain.standing, mirrorSuspected: true, mayCount: false } });
    // What the person said about syncing stays, and so does what does not count.
    const inStep = at(place({ ...NOTHING_SAID, corrected: 'kept-in-step' }), true, false);
    expect(inStep.standing).toMatchObject({ mirrorSuspected: true, mayCount: false });
    const copied = makePlace('D:\\iCloud Photos', groundOf('D:\\iCloud Photos', usbDisk('T7'), NOTHING), COPY);
    expect(at(copied, true, false).standing).toMatchObject({ mirrorSuspected: true, mayCount: true });
    const both = asSeen(copied, { mirrorSigns: true, placeholders: true }, 'D:\\iCloud Photos', () => NOTHING);
    expect(both).toMatchObject({
      id: copied.id,
      standing: { mirror: 'not-asked', mirrorSuspected: true, mayCount: false },
    });
  });

  it('placeholders are a sign that no word lifts', () => {
    const folder = 'D:\\iCloud Photos';
    const copy = makePlace(folder, groundOf(folder, usbDisk('T7'), NOTHING), COPY);
    expect(copy.standing?.mayCount).toBe(true);
    const now = asSeen(copy, { mirrorSigns: false, placeholders: true }, folder, () => NOTHING);
    expect(now).toMatchObject({ independenceKey: 'icloud', standing: { mayCount: false, correctedByPerson: null } });
  });
});

describe('a folder in which GNOME shows another thing', () => {
  it.each([
    ['afc:host=1', PHONE_ITSELF],
    ['gphoto2:host=x', PHONE_ITSELF],
    ['archive:host=x', UNKNOWN_VOLUME],
  ])('is that thing: %s', (name, volume) => {
    expect(isSessionFolder(name)).toBe(true);
    expect(volumeOfSessionFolder(name)).toEqual(volume);
  });

  it.each(['afc', 'x:y', 'my afc:x', ''])('is not by another name: "%s"', (name) =>
    expect(isSessionFolder(name)).toBe(false),
  );
});
