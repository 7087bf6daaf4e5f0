import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlaceContents } from '../../src/model/place.ts';
import { describePlace } from '../../src/scanner/describe-place.ts';
import { startScan } from '../../src/scanner/scan.ts';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';

const PHOTOS = path.resolve(process.env.TWO_PLACES_SHARED ?? '../shared', 'data/photos');

async function scan(folder: string): Promise<PlaceContents> {
  const place = await describePlace(folder);
  const outcome = await startScan({ place, folder, proof: true, dataFolder: null }, () => undefined).done;
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.contents;
}

/** What was read of every file, without the moment of reading, and without what a zip cannot keep: the file's own date. */
function read({ assets }: PlaceContents, prefix: string) {
  return assets
    .map(({ captured, resources, ...asset }) => ({
      ...asset,
      resources: resources.map(({ readAt, ...resource }) => ({ ...resource, readAt: typeof readAt })),
      captured: captured.kind === 'file' ? null : captured,
    }))
    .map((asset) => JSON.stringify(asset).replaceAll(prefix, ''))
    .sort();
}

describe.skipIf(!existsSync(PHOTOS))('114 real photos in a zip in a folder', () => {
  it.each([{ stored: true }, {}])('give the same as in the folder itself, %o', async (options) => {
    const names = globSync('**/*.*', { cwd: PHOTOS }).sort();
    const entries = names.map((name) => ({ path: name, content: readFileSync(path.join(PHOTOS, name)) }));
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'a.zip'), await makeZip(entries, options));
    const [inZip, unpacked] = [await scan(folder), await scan(PHOTOS)];
    expect(unpacked.assets.length).toBeGreaterThan(100);
    expect(read(inZip, 'a.zip/')).toEqual(read(unpacked, 'a.zip/'));
  });
});
