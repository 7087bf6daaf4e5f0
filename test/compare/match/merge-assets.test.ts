import { describe, expect, it } from 'vitest';
import { mergeAssets } from '../../../src/compare/match/merge-assets.ts';
import { type Asset, type AssetFlags, NO_FLAGS } from '../../../src/model/asset.ts';
import { type CaptureTime, UNKNOWN_TIME } from '../../../src/model/capture-time.ts';
import { asset, fingerprintOf, resource } from '../../fixtures/assets.ts';

describe('one photo of two lists', () => {
  const merged = (base: Asset, other: Asset, newer: Parameters<typeof mergeAssets>[2] = 'neither') =>
    mergeAssets(base, other, newer);
  const times: readonly CaptureTime[] = [
    UNKNOWN_TIME,
    { kind: 'file', ms: 1, precision: 'second' },
    { kind: 'day', ms: 1, precision: 'day' },
    { kind: 'wall', ms: 1, precision: 'minute' },
    { kind: 'wall', ms: 1, precision: 'second' },
    { kind: 'instant', ms: 1, offsetMinutes: null, precision: 'minute' },
    { kind: 'instant', ms: 1, offsetMinutes: 0, precision: 'minute' },
    { kind: 'instant', ms: 1, offsetMinutes: null, precision: 'second' },
    { kind: 'instant', ms: 1, offsetMinutes: 0, precision: 'second' },
  ];

  it('has the time that tells more, with its source, and that of the base of two that tell as much', () => {
    for (const [i, a] of times.entries())
      for (const [j, b] of times.entries()) {
        const of = (captured: CaptureTime, capturedFrom: 'content' | 'file'): Asset => ({
          ...asset('a.jpg', { captured }),
          capturedFrom,
        });
        const { captured, capturedFrom } = merged(of(a, 'content'), of(b, 'file'));
        expect([captured, capturedFrom], `${i} ${j}`).toEqual(j > i ? [b, 'file'] : [a, 'content']);
      }
    expect(merged(asset('a.jpg'), asset('a.jpg'))).not.toHaveProperty('capturedFrom');
  });

  it('has the flags of the newer list, and of two of no known age those that leave it in the library', () => {
    const of = (flags: Partial<AssetFlags>, deletedAt: number) => asset('a.jpg', { flags, deletedAt });
    const all = Object.fromEntries(Object.keys(NO_FLAGS).map((flag) => [flag, true]));
    const [on, off] = [of(all, 1), of({}, 2)];
    expect(merged(on, off, 'base')).toMatchObject({ flags: all, deletedAt: 1 });
    expect(merged(on, off, 'other')).toMatchObject({ flags: NO_FLAGS, deletedAt: 2 });
    const neither = { hidden: true, deleted: false, sharedLibrary: true, burstFrame: false, waiting: false };
    expect([merged(on, off).flags, merged(off, on).flags]).toEqual([neither, neither]);
    expect(merged(on, on).flags).toEqual(all);
    expect([merged(on, off).deletedAt, merged(off, on).deletedAt]).toEqual([1, 2]);
  });

  it('has what either knows, the base first, and each half once', () => {
    const base = asset('a.heic', { content: 1, size: 5, width: 1, camera: 'A' });
    const film = resource('a.mov', { role: 'live-video', size: 3 });
    const other = asset('b.heic', {
      content: 2,
      size: 6,
      partialFingerprint: 'AQ',
      type: 'heic',
      width: 9,
      height: 2,
      durationMs: 3,
      camera: 'B',
      live: film,
    });
    const one = merged(base, other);
    expect(one).toMatchObject({ kind: 'live-photo', name: 'a.heic', width: 1, height: 2, durationMs: 3, camera: 'A' });
    expect(one.resources).toEqual([{ ...base.resources[0], partialFingerprint: 'AQ', type: 'heic' }, film]);
    expect(merged(other, base).resources).toEqual(other.resources);
    expect(merged(asset('a.heic'), other).resources[0]).toMatchObject({ fingerprint: fingerprintOf(2), size: 6 });
    expect(merged(asset('a.mov'), asset('b.mov')).kind).toBe('video');
    expect(merged(asset('a.jpg'), asset('b.jpg', { companions: [resource('a.dng', { role: 'raw' })] })).kind).toBe(
      'photo',
    );
    const [, bare] = merged(asset('a.heic', { live: resource('a.mov', { role: 'live-video' }) }), other).resources;
    expect(bare?.size).toBe(3);
    const located = (hasLocation: boolean | null) => ({ ...asset('a.jpg'), hasLocation });
    expect([merged(located(null), located(true)), merged(located(false), located(true))]).toMatchObject([
      { hasLocation: true },
      { hasLocation: false },
    ]);
  });
});
