import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assetBytes, essentialResources } from '../../src/model/asset.ts';
import { countAssets, dateRange } from '../../src/model/counts.ts';
import { COVERAGES, isCopy } from '../../src/model/coverage.ts';
import { EVIDENCE_LADDER, evidenceRank } from '../../src/model/evidence.ts';
import { baseName, foldName, splitName } from '../../src/model/file-name.ts';
import { isFingerprint, toFingerprint } from '../../src/model/fingerprint.ts';
import { BLOCKING_GAPS, GAP_KINDS } from '../../src/model/gap.ts';
import { ledgerTotal } from '../../src/model/ledger.ts';
import { extensionClass, isVideoClass, isVideoType } from '../../src/model/media-type.ts';
import { isComplete } from '../../src/model/place.ts';
import { asset, fingerprintOf, folder, resource } from '../fixtures/assets.ts';

describe('names of files', () => {
  it('come apart at the last dot', () => {
    expect(splitName('a.b.HEIC')).toEqual({ stem: 'a.b', extension: 'HEIC' });
    expect(splitName('.hidden')).toEqual({ stem: '.hidden', extension: '' });
    expect(splitName('none')).toEqual({ stem: 'none', extension: '' });
  });

  it('lose their folders, with either slash', () => {
    expect(baseName('C:\\Pictures\\a.jpg')).toBe('a.jpg');
    expect(baseName('2023/06/a.jpg')).toBe('a.jpg');
  });

  it('fold to themselves', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (t) => foldName(foldName(t)) === foldName(t)));
  });
});

describe('fingerprints', () => {
  it('have 28 characters and start with 0x01', () => {
    expect(isFingerprint('AfQj57ORF2JIumUCjO+PawZ9nqPg')).toBe(true);
    expect(isFingerprint('BfQj57ORF2JIumUCjO+PawZ9nqPg')).toBe(false);
    expect(isFingerprint('AfQj57ORF2JIumUCjO+PawZ9nqP')).toBe(false);
    expect(isFingerprint('AgQj57ORF2JIumUCjO+PawZ9nqPg')).toBe(false);
  });

  it('are read from URL-safe base64 too; anything else is none', () => {
    expect(toFingerprint(' AfQj57ORF2JIumUCjO-PawZ9nqPg ')).toBe('AfQj57ORF2JIumUCjO+PawZ9nqPg');
    for (const text of ['', null, undefined, 'da39a3ee5e6b4b0d3255bfef95601890afd80709'])
      expect(toFingerprint(text)).toBeNull();
  });

  it('of the tests have the right shape and differ', () => {
    const made = Array.from({ length: 20_000 }, (_, i) => fingerprintOf(i));
    expect(made.every(isFingerprint)).toBe(true);
    expect(new Set(made).size).toBe(made.length);
  });
});

describe('assets', () => {
  const live = asset('IMG_1.HEIC', {
    size: 10,
    live: resource('IMG_1.MOV', { role: 'live-video', size: 5 }),
    companions: [resource('IMG_1.AAE', { role: 'adjustment' }), resource('IMG_E1.HEIC', { role: 'edited', size: 7 })],
    captured: '2023-06-30T23:30:00+02:00',
  });

  it('are whole only with their essential files', () => {
    expect(essentialResources(live).map((r) => r.role)).toEqual(['original', 'live-video']);
  });

  it('are counted as a person does: a Live Photo once, as a photo', () => {
    expect(assetBytes(live)).toBe(22);
    expect(countAssets([live, asset('A.MOV')])).toEqual({
      assets: 2,
      photos: 1,
      videos: 1,
      livePhotos: 1,
      files: 5,
      bytes: 22,
    });
  });

  it('have a range without the dates of files', () => {
    const copied = asset('B.JPG', { captured: { kind: 'file', ms: Date.UTC(2030, 0, 1), precision: 'second' } });
    expect(dateRange([copied, live, asset('C.JPG', { captured: '2020-01-02' })])).toEqual({
      first: '2020-01-02',
      last: '2023-06-30',
    });
    expect(dateRange([copied])).toEqual({ first: null, last: null });
  });
});

describe('the scales', () => {
  it('name as copies only what is proven or agrees in name and time', () => {
    expect(COVERAGES.filter(isCopy)).toEqual(['verified', 'matched']);
  });

  it('put proof first and nothing last', () => {
    expect(evidenceRank('same-bytes')).toBe(0);
    expect(evidenceRank('none')).toBe(EVIDENCE_LADDER.length - 1);
  });

  it('know every blocking gap', () => {
    for (const kind of BLOCKING_GAPS) expect(GAP_KINDS).toContain(kind);
    expect(BLOCKING_GAPS.has('uncertain')).toBe(false);
  });

  it('close a ledger at zero', () => {
    expect(
      ledgerTotal([
        { code: 'in-icloud', count: 3 },
        { code: 'here', count: -3 },
      ]),
    ).toBe(0);
  });

  it('call a place incomplete for one blocking note', () => {
    expect(isComplete(folder([]))).toBe(true);
    expect(
      isComplete(
        folder([], {
          notes: [
            { code: 'no-sizes', blocks: false },
            { code: 'parts-missing', blocks: true },
          ],
        }),
      ),
    ).toBe(false);
  });

  it('know formats by their endings in any case', () => {
    expect(extensionClass('JPEG')).toBe(extensionClass('jpe'));
    expect(extensionClass('txt')).toBe('other');
    expect(isVideoClass('mov') && isVideoType('mp4')).toBe(true);
    expect(isVideoClass('heic') || isVideoType('gif')).toBe(false);
  });
});
