import { copyFileSync, existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { PlaceContents } from '../../src/model/place.ts';
import { describePlace } from '../../src/scanner/describe-place.ts';
import { readLibraryList } from '../../src/scanner/photos-library/read-library-list.ts';
import { startScan } from '../../src/scanner/scan.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';

const LIBRARY = path.resolve(process.env.TWO_PLACES_SHARED ?? '../shared', 'data/photos-library/Cloud.photoslibrary');
const MISSING = ['30716CBB-9783-4346-9CE4-6142D05076DB.MOV', 'IMG_0007.JPG', 'IMG_0008.MOV'];

async function scan(folder: string): Promise<PlaceContents> {
  const place = await describePlace(folder);
  const outcome = await startScan({ place, folder, proof: true, dataFolder: null }, () => undefined).done;
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.contents;
}

function listOf(now: number): PlaceContents {
  const result = readLibraryList(LIBRARY, now);
  if (!result.ok) throw new Error(result.problem.code);
  return result.list.contents;
}

/** All originals of the library in one folder, under the names that `rename` gives them. */
function originals(rename: (name: string, index: number) => string): string {
  const folder = tempFolder();
  const files = globSync('originals/*/*', { cwd: LIBRARY }).sort();
  for (const [index, file] of files.entries())
    copyFileSync(path.join(LIBRARY, file), path.join(folder, rename(path.basename(file), index)));
  return folder;
}

describe.skipIf(!existsSync(LIBRARY))('a real Photos library and its originals', () => {
  it.each([
    ['under their own names', (name: string) => name],
    ['renamed', (name: string, index: number) => `holiday ${index}${path.extname(name)}`],
  ])('finds 19 of 22 uploaded photos by their bytes in a folder %s, 3 missing, 1 waiting', async (_, rename) => {
    const here = await scan(originals(rename));
    const result = compare({ lists: [listOf(here.asOf)], counts: null, places: [here], today: here.asOf });
    expect(result.coverage).toMatchObject({ verified: 19, absent: 3 });
    expect(
      result.gaps
        .filter((gap) => gap.kind === 'missing-here')
        .map((gap) => gap.asset?.name)
        .sort(),
    ).toEqual(MISSING);
    expect(result.gaps.filter((gap) => gap.kind === 'waiting-to-upload').map((gap) => gap.asset?.name)).toEqual([
      'AFTERNOON WALK IN TOKYO.jpeg',
    ]);
    expect(result.gaps).toHaveLength(4);
    expect(result.verdict.answer).toBe('not-yet');
  });

  it('finds the same in the library itself, under the names people know', async () => {
    const here = await scan(LIBRARY);
    expect(here.assets).toHaveLength(20);
    expect(here.assets.map((asset) => asset.name)).toContain('IMG_0728.JPG');
    expect(here.assets.some((asset) => /^[0-9A-F]{8}-.*\.jpeg$/.test(asset.name))).toBe(false);
    expect(here.notes).toContainEqual({ code: 'originals-not-here', count: 3, blocks: false });
    expect(here.notes.map((note) => note.code)).not.toContain('rewritten-after-import');
    const result = compare({ lists: [listOf(here.asOf)], counts: null, places: [here], today: here.asOf });
    expect(result.coverage).toMatchObject({ verified: 19, absent: 3 });
    expect(result.ledger).toContainEqual({ code: 'unexplained', count: 0 });
    expect(result.rows.every((row) => row.independentPlaces === 1)).toBe(true);
  });
});
