import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibraryList } from '../../src/scanner/photos-library/read-library-list.ts';

const LIBRARY = path.resolve(process.env.TWO_PLACES_SHARED ?? '../shared', 'data/photos-library/Cloud.photoslibrary');
const PRESENT = existsSync(LIBRARY);

describe.skipIf(!PRESENT)('a real Photos library (macOS 10.15, synced with iCloud) as a list', () => {
  const result = PRESENT ? readLibraryList(LIBRARY, Date.UTC(2026, 10, 22)) : null;
  const list = result?.ok ? result.list : null;

  it('has 23 own assets, 22 uploaded, 1 waiting, and leaves 6 shared-album items out', () => {
    const assets = list?.contents.assets ?? [];
    expect(assets).toHaveLength(23);
    expect(assets.filter((asset) => !asset.flags.waiting)).toHaveLength(22);
    expect(assets.filter((asset) => asset.flags.waiting).map((asset) => asset.name)).toEqual([
      'AFTERNOON WALK IN TOKYO.jpeg',
    ]);
    expect(list?.contents.files).toEqual([
      { code: 'rows-found', count: 29 },
      { code: 'shared-album-items', count: -6 },
      { code: 'assets', count: -23 },
    ]);
  });

  it('has no hidden, deleted or burst items, and a fingerprint and a size for every file', () => {
    const assets = list?.contents.assets ?? [];
    expect(assets.some(({ flags }) => flags.hidden || flags.deleted || flags.burstFrame)).toBe(false);
    expect(list).toMatchObject({ checksums: 'all', sizes: 'all' });
    expect(assets.filter((asset) => asset.kind === 'live-photo').map((asset) => asset.name)).toEqual(['IMG_0728.JPG']);
  });

  it('finds a zone for every photo, where 12 of 23 have none stored', () => {
    const zones = (list?.contents.assets ?? []).map(({ captured }) =>
      captured.kind === 'instant' ? captured.offsetMinutes : null,
    );
    expect(zones.filter((zone) => zone === null)).toEqual([]);
  });
});
