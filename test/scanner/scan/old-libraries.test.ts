import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describePlace } from '../../../src/scanner/describe-place.ts';
import { startScan } from '../../../src/scanner/scan.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { tempTree } from '../../fixtures/temp-tree.ts';

const [original, preview] = [makeJpeg({ seed: 1 }), makeJpeg({ seed: 2, width: 16, height: 12 })];

async function scan(folder: string) {
  const place = await describePlace(folder);
  const outcome = await startScan({ place, folder, proof: true, dataFolder: null }, () => undefined).done;
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.contents;
}

describe('a library of a program before Photos', () => {
  it.each([
    ['iPhoto', 'iPhoto Library.photolibrary', 'Masters/2012/IMG_0001.JPG', 'Previews/2012/IMG_0001.jpg'],
    ['Aperture', 'Aperture Library.aplibrary', 'Masters/2012/IMG_0001.JPG', 'Thumbnails/IMG_0001.jpg'],
    ['migrated', 'Old.migratedphotolibrary', 'Masters/IMG_0001.JPG', 'Previews/IMG_0001.jpg'],
    ['Photo Booth', 'Photo Booth Library', 'Pictures/IMG_0001.JPG', 'Thumbnails/IMG_0001.jpg'],
  ])('%s: has its originals, is not damaged and in sync with nothing', async (_, name, master, small) => {
    const parent = tempTree({ [`${name}/${master}`]: original, [`${name}/${small}`]: preview, 'a.jpg': preview });
    const inside = await scan(path.join(parent, name));
    expect(inside.assets.map((asset) => asset.name)).toEqual(['IMG_0001.JPG']);
    expect([inside.problems, inside.notes]).toEqual([[], []]);
    expect((await describePlace(path.join(parent, name))).kind).toBe((await describePlace(parent)).kind);
    // The same inside of a larger folder.
    const around = await scan(parent);
    expect(around.assets.map((asset) => asset.name).sort()).toEqual(['IMG_0001.JPG', 'a.jpg']);
    expect(around.problems).toEqual([]);
    expect(around.parts ?? []).toEqual([]);
  });

  it('a Photos library is none of them: without its database something is wrong', async () => {
    const parent = tempTree({ 'X.photoslibrary/originals/0/A.jpg': original });
    expect((await scan(path.join(parent, 'X.photoslibrary'))).problems).toHaveLength(1);
  });
});
