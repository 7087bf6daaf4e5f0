import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KnownPlace } from '../../../src/main/places/known-place.ts';
import { overlappingPlace } from '../../../src/main/places/overlap.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

function world() {
  const root = tempFolder();
  const make = (...parts: string[]): string => {
    const folder = path.join(root, ...parts);
    mkdirSync(folder, { recursive: true });
    return folder;
  };
  const known = (folder: string): KnownPlace => ({
    place: { id: folder, kind: 'folder', source: 'scan', name: path.basename(folder), independenceKey: 'computer' },
    folder,
    lastScanAt: null,
  });
  const overlaps = async (folder: string, ...others: string[]): Promise<string | null> =>
    (await overlappingPlace(folder, others.map(known)))?.place.name ?? null;
  return { root, make, overlaps };
}

describe('a folder that would be its own second copy', () => {
  it('lies in one that is here, or holds one', async () => {
    const { make, overlaps } = world();
    const [home, dropbox] = [make('home'), make('home', 'Dropbox')];
    expect(await overlaps(dropbox, home)).toBe('home');
    expect(await overlaps(home, dropbox)).toBe('Dropbox');
  });

  it('is one that is here, by a link', async () => {
    const { root, make, overlaps } = world();
    const photos = make('photos');
    const link = path.join(root, 'link');
    symlinkSync(photos, link);
    expect(await overlaps(link, photos)).toBe('photos');
    expect(await overlaps(make('photos', '2024'), link)).toBe('link');
  });

  it('is also seen where the other one is away right now', async () => {
    const { root, make, overlaps } = world();
    const [disk, inside] = [make('disk'), make('disk', 'photos')];
    renameSync(disk, path.join(root, 'unplugged'));
    const again = make('disk', 'photos');
    expect(again).toBe(inside);
    renameSync(path.join(root, 'disk'), path.join(root, 'away'));
    expect(await overlaps(path.join(root, 'away', 'photos'), disk)).toBeNull();
    renameSync(path.join(root, 'away'), disk);
    expect(await overlaps(inside, disk)).toBe('disk');
  });

  it('is never a zip that another place would lie in', async () => {
    const { make, overlaps } = world();
    const zip = path.join(make('photos'), 'a.zip');
    writeFileSync(zip, 'PK');
    expect(await overlaps(zip, path.join(zip, 'inside'))).toBeNull();
    // Nor one that is not there.
    expect(await overlaps(path.join(make('photos'), 'gone'), path.join(make('photos'), 'gone', 'inside'))).toBeNull();
  });

  it('is not a folder or zip beside it, one with a longer name, or the same one chosen again', async () => {
    const { make, overlaps } = world();
    const [a, longer] = [make('photos'), make('photos 2')];
    expect(await overlaps(longer, a)).toBeNull();
    expect(await overlaps(a, longer, a)).toBeNull();
    const zip = path.join(path.dirname(a), 'part.zip');
    const second = path.join(path.dirname(a), 'more.zip');
    for (const file of [zip, second]) writeFileSync(file, 'PK');
    expect(await overlaps(zip, a)).toBeNull();
    expect(await overlaps(a, zip)).toBeNull();
    expect(await overlaps(zip, second, zip)).toBeNull();
  });

  it('is a zip inside a folder that is here, or a folder with a zip that is: zips are read where they lie', async () => {
    const { root, make, overlaps } = world();
    const [home, photos] = [make('home'), make('home', 'photos')];
    const zip = path.join(photos, 'part.zip');
    writeFileSync(zip, 'PK');
    for (const folder of [home, photos]) {
      expect(await overlaps(zip, folder)).toBe(path.basename(folder));
      expect(await overlaps(folder, zip)).toBe('part.zip');
    }
    const link = path.join(root, 'link');
    symlinkSync(photos, link);
    expect(await overlaps(zip, link)).toBe('link');
    expect(await overlaps(path.join(link, 'part.zip'), home)).toBe('home');
  });

  it('is the folder around the zips of a Takeout, and no other folder in that one', async () => {
    const { make } = world();
    const downloads = make('Downloads');
    const takeout: KnownPlace = {
      place: { id: 't', kind: 'folder', source: 'scan', name: 'takeout', independenceKey: 'computer' },
      folder: downloads,
      only: ['takeout-20260101T101010Z-001.zip', 'takeout-20260101T101010Z-002.zip'],
      lastScanAt: null,
    };
    expect(await overlappingPlace(make('Downloads', 'photos'), [takeout])).toBeNull();
    expect(await overlappingPlace(path.join(downloads, 'other.zip'), [takeout])).toBeNull();
    expect(await overlappingPlace(path.join(downloads, takeout.only?.[1] ?? ''), [takeout])).toBeNull();
    for (const around of [downloads, path.dirname(downloads)])
      expect(await overlappingPlace(around, [takeout])).toBe(takeout);
  });
});
