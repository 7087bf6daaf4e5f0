import { describe, expect, it } from 'vitest';
import type { Place, PlacePart } from '../../../src/model/place.ts';
import { type PhoneBackup, type PlaceStanding, UNKNOWN_STANDING } from '../../../src/model/place-standing.ts';
import { groundNotes } from '../../../src/scanner/contents/place-notes.ts';

function placeOn(standing: Partial<PlaceStanding>, name = 'Pictures'): Place {
  const on = { ...UNKNOWN_STANDING, ...standing };
  return { id: 'p', kind: 'folder', source: 'scan', name, independenceKey: 'k', standing: on };
}

const backup = (encrypted: boolean | null): Partial<PlaceStanding> => {
  const about: PhoneBackup = { device: 'Eva’s iPhone', at: 0, encrypted, finished: true };
  return { ground: 'phone-backup', backup: about };
};

const part = (standing: Partial<PlaceStanding>): PlacePart => ({
  path: 'Backup/one',
  kind: 'folder',
  independenceKey: 'icloud',
  standing: { ...UNKNOWN_STANDING, ...standing },
});

describe('what a place is besides a folder', () => {
  it('the phone itself: what cannot be read there is not on it', () => {
    expect(groundNotes(placeOn({ ground: 'phone' }), [], ['DCIM/100APPLE'], 3)).toEqual([
      { code: 'place-is-phone', blocks: false, count: 3 },
    ]);
    expect(groundNotes(placeOn({ ground: 'phone' }), [], [], 0)).toEqual([{ code: 'place-is-phone', blocks: false }]);
  });

  it('a folder with the phone in it is not the phone', () => {
    expect(groundNotes(placeOn({ ground: 'disk' }), [part({ ground: 'phone' })], [], 3)).toEqual([
      { code: 'phone-inside', blocks: false, count: 1 },
    ]);
  });

  it.each([
    [false, 'place-is-backup'],
    [true, 'place-is-backup-encrypted'],
    // What it does not say counts as encrypted: nothing in it was found to be readable.
    [null, 'place-is-backup-encrypted'],
  ] as const)('a backup that is encrypted or not (%s), named, also inside the place', (encrypted, code) => {
    const note = { code, blocks: false, detail: 'Eva’s iPhone' };
    expect(groundNotes(placeOn(backup(encrypted)), [], [], 0)).toEqual([note]);
    expect(groundNotes(placeOn({ ground: 'disk' }), [part(backup(encrypted))], [], 0)).toEqual([note]);
  });

  it.each(['100APPLE', '2023/DCIM/104apple', 'DCIM/100APPLE/x'])('the camera folder of an iPhone: %s', (folder) => {
    const code = 'place-is-camera-folder';
    expect(groundNotes(placeOn({}), [], [folder], 0)).toEqual([{ code, blocks: false }]);
    expect(groundNotes(placeOn({}, folder), [], [], 0)).toEqual([{ code, blocks: false }]);
  });

  it.each(['DCIM/100CANON', 'APPLE', '1000APPLE', 'x100APPLEx'])('and no other folder: %s', (folder) => {
    expect(groundNotes(placeOn({}), [], [folder], 5)).toEqual([]);
  });
});
