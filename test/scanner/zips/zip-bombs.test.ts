import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describePlace } from '../../../src/scanner/describe-place.ts';
import { startScan } from '../../../src/scanner/scan.ts';
import { withSharedBytes } from '../../fixtures/lists/overlapping-zip.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

async function scan(zip: Uint8Array) {
  const file = path.join(tempFolder(), 'photos.zip');
  writeFileSync(file, zip);
  const place = await describePlace(file);
  return startScan({ place, folder: file, proof: true, dataFolder: null }, () => undefined).done;
}

describe('a zip made to burst', () => {
  it('entries that share their bytes (each byte unpacked a thousand times) are refused, all of them', async () => {
    const good = await makeZip([{ path: 'IMG_1.JPG', content: makeJpeg({ width: 32, height: 24 }) }]);
    const outcome = await scan(withSharedBytes(good, 'IMG_1.JPG', 50));
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'zip-damaged' } });
    expect((await scan(good)).ok).toBe(true);
  });
});
