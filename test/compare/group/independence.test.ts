import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { NOTHING_SAID } from '../../../src/model/place-standing.ts';
import { makePlace } from '../../../src/scanner/describe-place.ts';
import { groundOf } from '../../../src/scanner/place/ground.ts';
import { networkVolume } from '../../../src/scanner/place/network-host.ts';
import { PHONE_ITSELF, THIS_COMPUTER, UNKNOWN_VOLUME, type Volume } from '../../../src/scanner/place/volume.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { usbDisk as disk, lookAt, NOTHING } from '../../scanner/place/look.ts';

const at = (path: string, volume: Volume, ...contents: string[]): PlaceContents => ({
  ...folder(contents.map((content) => asset(`${content}.jpg`, { content, size: 9 }))),
  place: makePlace(path, groundOf(path, volume, NOTHING)),
});
/** A folder in which a service has just left its mark. */
const synced = (path: string, volume: Volume, mark: string): PlaceContents => ({
  ...at(path, volume, 'a'),
  place: makePlace(path, groundOf(path, volume, lookAt([`${path}/${mark}`]))),
});
const OWN = { name: 'own', addresses: [] };
const share = (source: string, address: string | null = null) =>
  at(`/mnt/${source}`, networkVolume(source, address, OWN), 'a');
const LIST = icloudList([asset('a.jpg', { content: 'a', size: 9 })]);
const independent = (lists: readonly PlaceContents[], places: readonly PlaceContents[]) => {
  const { rows, twoPlaces } = compare({ lists, counts: null, places, today: TODAY });
  return { row: rows[0]?.independentPlaces, ...twoPlaces };
};

describe('independent places', () => {
  it.each<[string, readonly PlaceContents[], number]>([
    ['two folders of this computer', [at('/home/a/P', THIS_COMPUTER, 'a'), at('/home/a/Q', THIS_COMPUTER, 'a')], 2],
    ['two folders of one disk', [at('/media/X/P', disk('x'), 'a'), at('/media/X/Q', disk('x'), 'a')], 2],
    ['the computer and a disk', [at('/home/a/P', THIS_COMPUTER, 'a'), at('/media/X/P', disk('x'), 'a')], 3],
    [
      'a Photos library and iCloud Drive',
      [
        at('/Users/a/L.photoslibrary', THIS_COMPUTER, 'a'),
        at('/Users/a/Library/Mobile Documents/P', THIS_COMPUTER, 'a'),
      ],
      1,
    ],
    [
      'two folders of one Dropbox',
      [synced('/home/a/D', THIS_COMPUTER, '.dropbox'), synced('/media/X/D', disk('x'), '.dropbox.cache')],
      2,
    ],
    [
      'Dropbox and OneDrive',
      [
        synced('/home/a/D', THIS_COMPUTER, '.dropbox'),
        synced('/home/a/O', THIS_COMPUTER, '.849C9593-D756-4E56-8D6E-42412F2A707B'),
      ],
      3,
    ],
    [
      'this computer and a folder that Dropbox may sync',
      [at('/home/a/P', THIS_COMPUTER, 'a'), at('/home/a/Dropbox/P', THIS_COMPUTER, 'a')],
      2,
    ],
    [
      'Dropbox, and what may be Dropbox on another computer',
      [synced('/home/a/D', THIS_COMPUTER, '.dropbox'), at('/home/a/Dropbox (Old)', THIS_COMPUTER, 'a')],
      2,
    ],
    [
      'a folder in sync with a server of one’s own, and a machine that may be it',
      [synced('/home/a/N', THIS_COMPUTER, '.SynologyWorkingDirectory'), share('//nas/a')],
      2,
    ],
    [
      'a folder in sync with a server of one’s own, and this computer',
      [synced('/home/a/N', THIS_COMPUTER, '.stfolder'), at('/home/a/P', THIS_COMPUTER, 'a')],
      3,
    ],
    [
      'a folder in sync with a cloud, and a machine',
      [synced('/home/a/T', THIS_COMPUTER, '.tresorit'), share('//nas/a')],
      3,
    ],
    [
      'a share on which a server of one’s own has left its mark, and another of that machine',
      [synced('/mnt/n', networkVolume('//nas/sync', null, OWN), '.stfolder'), share('//nas/a')],
      2,
    ],
    [
      'two machines, one with the mark of a server of one’s own',
      [synced('/mnt/n', networkVolume('//nas/sync', null, OWN), '.SynologyWorkingDirectory'), share('//other/a')],
      3,
    ],
    ['a place of which nobody knows where it lies', [at('/mnt/x', UNKNOWN_VOLUME, 'a')], 1],
    [
      'this computer and a place that nobody knows',
      [at('/home/a/P', THIS_COMPUTER, 'a'), at('/mnt/x', UNKNOWN_VOLUME, 'a')],
      2,
    ],
    ['the phone', [at('/mnt/iPhone', PHONE_ITSELF, 'a')], 1],
    ['a bin', [at('/media/X/$RECYCLE.BIN', disk('x'), 'a')], 1],
    ['a bin in iCloud Drive', [at('/Users/a/iCloudDrive/.Trash', THIS_COMPUTER, 'a')], 1],
    ['two shares of one machine', [share('//nas/a'), share('//NAS.local/b')], 2],
    ['two machines', [share('//nas/a'), share('//other/a')], 3],
    ['a machine by its name and by its address', [share('//nas/a'), share('//192.0.2.5/a')], 2],
    ['a machine whose address is known, by its address', [share('//nas/a', '192.0.2.5'), share('//192.0.2.5/a')], 2],
    ['two machines with known addresses', [share('//nas/a', '192.0.2.5'), share('//192.0.2.6/a')], 3],
    ['one machine by two names', [share('//nas/a', '192.0.2.5'), share('//diskstation/a', '192.0.2.5')], 2],
    ['a machine by its name at home and from anywhere', [share('//nas/a'), share('https://eva.synology.me/dav/')], 2],
    ['a machine by its address and from anywhere', [share('//192.0.2.5/a'), share('//nas.tail1234.ts.net/a')], 2],
    ['two names from anywhere', [share('//eva.duckdns.org/a'), share('//eva.myfritz.net/a')], 2],
    ['a machine at home and one of a provider', [share('//nas/a'), share('https://u1.your-storagebox.de/')], 3],
    ['one from anywhere and one of a provider', [share('//eva.ddns.net/a'), share('https://u1.storage.example/')], 3],
    ['an old address and a new one', [share('//192.0.2.5/a'), share('//[2001:db8::5]/a')], 2],
    ['a name with an old address, and a new one', [share('//nas/a', '192.0.2.5'), share('//[2001:db8::5]/a')], 2],
    ['two new addresses', [share('//[2001:db8::6]/a'), share('//[2001:db8::5]/a')], 3],
    ['two machines by their addresses', [share('//192.0.2.5/a'), share('//192.0.2.6/a')], 3],
    [
      'a RAID of two disks, and each of them',
      [
        at('/media/R', { ...disk('x'), alsoReachedBy: ['disk:y'] }, 'a'),
        at('/media/X', disk('x'), 'a'),
        at('/media/Y', disk('y'), 'a'),
      ],
      2,
    ],
    ['a place that does not have it', [at('/home/a/P', THIS_COMPUTER, 'a'), at('/media/X/P', disk('x'), 'b')], 2],
  ])('%s', (_, places, count) => {
    expect(independent([LIST], places).row).toBe(count);
  });

  it('count for photos that no list knows as well: one disk is one place, however many folders', () => {
    const other = icloudList([asset('z.jpg', { content: 'z', size: 9 })]);
    const twice = [at('/media/X/P', disk('x'), 'a'), at('/media/X/Q', disk('x'), 'a')];
    expect(independent([other], twice)).toMatchObject({ inTwo: 0, all: 2 });
    expect(independent([other], [...twice, at('/media/Y/P', disk('y'), 'a')])).toMatchObject({ inTwo: 1, all: 2 });
  });

  it.each<[string, string, Volume, 1 | 2]>([
    ['a Photos library on the same disk', '/Users/a/L.photoslibrary', THIS_COMPUTER, 1],
    ['a Photos library on another disk', '/media/X/L.photoslibrary', disk('x'), 2],
    ['a folder called like iCloud Drive', '/home/a/iCloudDrive/P', THIS_COMPUTER, 1],
    ['a folder called like that of iCloud for Windows', 'C:\\Users\\a\\Pictures\\iCloud Photos', THIS_COMPUTER, 1],
    ['a backup of the phone', '/home/a/MobileSync/Backup/00008030', THIS_COMPUTER, 1],
    ['a folder called like a phone', '/home/a/gvfs/afc:host=00008030', THIS_COMPUTER, 1],
    ['a folder called like a phone, nobody knows where', '/mnt/afc:host=00008030', UNKNOWN_VOLUME, 1],
    ['the phone itself', '/mnt/iPhone', PHONE_ITSELF, 2],
    ['a share of iCloud Drive', '/mnt/x', networkVolume('//mac/Users/a/Library/Mobile Documents', null, OWN), 2],
  ])('no list names the photo, and it is on this computer and in %s: in %s', (_, path, volume, count) => {
    const places = [at('/home/a/P', THIS_COMPUTER, 'a'), at(path, volume, 'a')];
    for (const lists of [[], [icloudList([asset('z.jpg', { content: 'z', size: 9 })])]])
      for (const order of [places, places.toReversed()]) {
        const { twoPlaces, secondPlace, singleCopyPhotos } = compare({
          lists,
          counts: null,
          places: order,
          today: TODAY,
        });
        expect(twoPlaces.inTwo).toBe(count - 1);
        if (count === 1) expect(secondPlace?.answer).not.toBe('yes');
        if (count === 1)
          expect(singleCopyPhotos.find(({ asset: { name } }) => name === 'a.jpg')?.where).toBe('computer');
      }
  });

  it('a mirror of iCloud and a folder on its disk are one place for what iCloud does not have', () => {
    const mirror = (volume: Volume) => ({
      ...at('/media/X/M', volume, 'a'),
      place: makePlace('/media/X/M', groundOf('/media/X/M', volume, NOTHING), {
        ...NOTHING_SAID,
        mirror: 'yes' as const,
      }),
    });
    const inTwo = (...places: readonly PlaceContents[]) => independent([], places).inTwo;
    expect(inTwo(mirror(disk('x')), at('/media/X/P', disk('x'), 'a'))).toBe(0);
    expect(inTwo(mirror(disk('x')), at('/home/a/P', THIS_COMPUTER, 'a'))).toBe(1);
    // What iCloud has is in iCloud and on the disk.
    expect(independent([LIST], [mirror(disk('x')), at('/media/X/P', disk('x'), 'a')]).row).toBe(2);
  });

  it('do not depend on the order of the places', () => {
    const places = [
      at('/home/a/P', THIS_COMPUTER, 'a'),
      at('/media/X/P', disk('x'), 'a'),
      synced('/home/a/D', THIS_COMPUTER, '.dropbox'),
    ];
    expect(independent([LIST], places)).toEqual(independent([LIST], places.toReversed()));
    expect(independent([LIST], places).row).toBe(4);
  });
});

describe('a folder of iCloud for Windows', () => {
  const NOON = '2024-06-01T12:00:00Z';
  const check = (listed: string, here: string, same: boolean) => {
    const list = icloudList([asset(listed, { captured: NOON, content: 1 })]);
    const found = asset(here, { captured: NOON, content: same ? 1 : 2, size: 9 });
    const place = {
      ...folder([found]),
      place: at('C:\\Users\\a\\Pictures\\iCloud Photos\\Photos', THIS_COMPUTER).place,
    };
    return compare({ lists: [list], counts: null, places: [place], today: TODAY });
  };

  it('has `name(1).jpg` for a second photo of that name', () => {
    expect(check('IMG_1.JPG', 'IMG_1(1).JPG', true).rows[0]?.coverage).toBe('verified');
    expect(check('IMG_1.JPG', 'IMG_1(1).JPG', false).rows[0]?.coverage).not.toMatch(/verified|matched/);
  });

  it('delivers HEIC as JPEG: the same photo with other bytes, never a copy of the original', () => {
    const { rows, verdict } = check('IMG_1.HEIC', 'IMG_1.JPG', false);
    expect(rows[0]).toMatchObject({ coverage: 'different', findings: [{ difference: 'converted' }] });
    expect(verdict.answer).toBe('not-yet');
  });

  it('is no second place, whatever it holds', () => {
    const { rows, verdict } = check('IMG_1.JPG', 'IMG_1.JPG', true);
    expect(rows[0]).toMatchObject({ coverage: 'verified', independentPlaces: 1 });
    expect(verdict.answer).toBe('cannot-tell');
  });
});
