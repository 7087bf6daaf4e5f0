import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describePlace } from '../../../src/scanner/describe-place.ts';
import { startScan } from '../../../src/scanner/scan.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

/** Signature of an entry in a zip's directory (APPNOTE.TXT 4.3.12), as it lies in the file. */
const IN_DIRECTORY = Buffer.from('PK\u0001\u0002');

async function scan(zip: Uint8Array) {
  const file = path.join(tempFolder(), 'photos.zip');
  writeFileSync(file, zip);
  const place = await describePlace(file);
  return startScan({ place, folder: file, proof: true, dataFolder: null }, () => undefined).done;
}

describe('a zip made to burst', () => {
  it('entries that share their bytes (each byte unpacked a thousand times) are refused, all of them', async () => {
    // One photo, and a directory that names it fifty times.
    const good = Buffer.from(await makeZip([{ path: 'IMG_1.JPG', content: makeJpeg({ width: 32, height: 24 }) }]));
    const from = good.indexOf(IN_DIRECTORY);
    const end = good.indexOf(Buffer.from('PK\u0005\u0006'));
    const copies = Array.from({ length: 50 }, (_, n) => {
      const copy = Buffer.from(good.subarray(from, end));
      copy.write(String.fromCharCode(48 + n), copy.indexOf('IMG_1.JPG') + 4, 'latin1');
      return copy;
    });
    const tail = Buffer.from(good.subarray(end));
    const directory = Buffer.concat(copies);
    tail.writeUInt16LE(50, 8);
    tail.writeUInt16LE(50, 10);
    tail.writeUInt32LE(directory.length, 12);
    const outcome = await scan(Buffer.concat([good.subarray(0, from), directory, tail]));
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'zip-damaged' } });
    expect((await scan(good)).ok).toBe(true);
  });
});
