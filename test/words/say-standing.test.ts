import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/model/place.ts';
import { type PlaceStanding, UNKNOWN_STANDING } from '../../src/model/place-standing.ts';
import { sayPassedOver, sayStanding } from '../../src/words/say-standing.ts';
import { createWords } from '../../src/words/words.ts';
import { ON_A_DISK } from '../fixtures/assets.ts';

const [en, de] = [createWords('en'), createWords('de')];
const place = (standing: Partial<PlaceStanding>, more: Partial<Place> = {}): Place => ({
  id: 'a',
  kind: 'folder',
  source: 'scan',
  name: 'Pictures',
  independenceKey: 'computer',
  standing: { ...ON_A_DISK, mirror: 'not-asked', ...standing },
  ...more,
});
const said = (standing: Partial<PlaceStanding>, more: Partial<Place> = {}) =>
  sayStanding(en, place(standing, more), []);

describe('where a place lies, in words', () => {
  it.each<[string, Partial<PlaceStanding>, Partial<Place>]>([
    ['On a disk of this computer.', {}, {}],
    ['On the disk “T7”.', { name: 'T7' }, { kind: 'external-disk' }],
    ['On a disk that can be carried away.', {}, { kind: 'external-disk' }],
    ['On “nas” in the network.', { ground: 'network', name: 'nas' }, {}],
    ['Synced with OneDrive: the folder and the cloud are one place.', { ground: 'service', name: 'onedrive' }, {}],
    ['On a disk of this computer. Dropbox may sync it.', { alsoReachedBy: ['dropbox', 'disk:x'] }, {}],
    [
      'On a disk of this computer. Nextcloud may sync it. That is known by “.sync_0a1b2c.db” in it or above it. If nothing syncs it any more, copy the photos into a folder without that mark, and check that one.',
      { alsoReachedBy: ['nextcloud'], mark: '.sync_0a1b2c.db' },
      {},
    ],
    ['This is the phone or a camera itself. It counts with iCloud.', { ground: 'phone', mayCount: false }, {}],
    ['A waste basket: what lies there goes away by itself, so it does not count.', { ground: 'bin' }, {}],
    ['A snapshot or an old version: it goes away by itself, so it does not count.', { ground: 'snapshot' }, {}],
  ])('%s', (text, standing, more) => expect(said(standing, more)).toBe(text));

  it('says of iCloud how it is known, and that it may be a copy only where that can be', () => {
    expect(said({ ground: 'icloud', source: 'default-place' })).toContain('If it is only a copy, say so.');
    expect(said({ ground: 'icloud', source: 'system' })).not.toContain('copy');
    expect(said({ ground: 'icloud', source: 'marks' }, { kind: 'photos-library' })).toContain('Photos library');
  });

  it('says nothing certain of what nobody knows', () => {
    expect(sayStanding(en, { ...place({}), standing: UNKNOWN_STANDING }, [])).toContain('Nobody can tell');
    const { standing: _, ...without } = place({});
    expect(sayStanding(en, without, [])).toContain('Nobody can tell');
  });

  it('names a backup, and why nothing is found in an encrypted one', () => {
    const backup = { device: 'Eva’s \u202EiPhone', at: Date.UTC(2026, 9, 12), encrypted: true, finished: false };
    const text = said({ ground: 'phone-backup', mayCount: false, backup });
    expect(text).toContain('(“Eva’s [U+202E]iPhone”, from 12 October 2026, encrypted, not finished)');
    expect(text).toContain('cannot be read');
    expect(sayStanding(de, place({ ground: 'phone-backup', backup }), [])).toContain(
      'vom 12. Oktober 2026, verschlüsselt',
    );
    const silent = { device: null, at: null, encrypted: null, finished: null };
    expect(said({ ground: 'phone-backup', backup: silent })).toMatch(/^This is a backup of your iPhone\. /);
  });

  it('says what the person said, and what is still open', () => {
    expect(said({ correctedByPerson: 'only-a-copy' })).toContain('You said that this folder is only a copy');
    expect(said({ correctedByPerson: 'kept-in-step' })).toContain('You said that a program deletes here');
    expect(said({ mirror: 'yes' })).toContain('You said that a program deletes here');
    expect(said({ mirror: 'no' })).toContain('You said that no program');
    expect(said({ mirrorSuspected: true })).toContain('Until you say');
    expect(said({ mirrorSuspected: true, mirror: 'no' })).not.toContain('Until you say');
  });

  it('names the places that it counts with', () => {
    const other = place({}, { id: 'b', name: 'Old\npictures' });
    const disk = place({}, { id: 'c', name: 'T7', independenceKey: 'disk:x' });
    expect(sayStanding(en, place({}), [place({}), other, disk])).toBe(
      'On a disk of this computer. Counts as the same place as Old[U+000A]pictures.',
    );
    expect(sayStanding(en, disk, [place({}), other, disk])).not.toContain('same place');
  });
});

describe('what was passed over, in words', () => {
  it('has its number, its kind and an example', () => {
    expect(sayPassedOver(en, { kind: 'archive', count: 1200, example: 'a/2009.7z' })).toBe(
      'packed files, passed over: 1,200, for example a/2009.7z',
    );
    expect(sayPassedOver(de, { kind: 'link', count: 2, example: null })).toBe('Verknüpfungen, übergangen: 2');
  });
});
