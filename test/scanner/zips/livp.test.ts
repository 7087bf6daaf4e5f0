import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRememberedContents } from '../../../src/scanner/remembered-contents.ts';
import { fingerprintOfBytes } from '../../fixtures/fingerprint-of-bytes.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import { makeHeic, makeJpeg, makeMovie } from '../../fixtures/media/media.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { requestFor, runScan } from '../scan/run-scan.ts';

const ID = 'B1946AC9-2492-4D2B-8235-3C6C0B8E6B31';
const STILL = makeHeic({ width: 64, height: 48, contentIdentifier: ID });
const FILM = makeMovie({ contentIdentifier: ID });

async function livp(folder: string, name: string, entries: Readonly<Record<string, Uint8Array>>, stored = true) {
  const list = Object.entries(entries).map(([inside, content]) => ({ path: inside, content }));
  writeFileSync(path.join(folder, name), await makeZip(list, { stored }));
}

describe('a .livp', () => {
  it.each([
    ['as downloaders write it', 'IMG_1234.livp', { 'IMG_1234.HEIC.heic': STILL, 'IMG_1234.HEIC.mov': FILM }],
    ['with other names inside', 'IMG_1234.HEIC.LIVP', { 'a1b2.heic': STILL, 'c3d4.MOV': FILM }],
  ])('is the Live Photo in it, byte for byte: %s', async (_, name, entries) => {
    for (const stored of [true, false]) {
      const folder = tempFolder();
      await livp(folder, name, entries, stored);
      const { contents } = await runScan(folder, { proof: true });
      expect(contents.assets).toHaveLength(1);
      const [asset] = contents.assets;
      expect(asset).toMatchObject({ kind: 'live-photo', name: 'IMG_1234.heic' });
      expect(asset?.resources.map((resource) => [resource.role, resource.name.toUpperCase()])).toEqual([
        ['original', 'IMG_1234.HEIC'],
        ['live-video', 'IMG_1234.MOV'],
      ]);
      expect(asset?.resources.map(({ fingerprint }) => fingerprint)).toEqual([STILL, FILM].map(fingerprintOfBytes));
      expect(contents.problems).toEqual([]);
    }
  });

  it('keeps its name when it is only remembered', async () => {
    const [folder, dataFolder] = [tempFolder(), tempFolder()];
    await livp(folder, 'IMG_1234.livp', { 'x.heic': STILL, 'x.mov': FILM });
    await runScan(folder, { proof: true, dataFolder });
    const again = await readRememberedContents(requestFor(folder, { proof: true, dataFolder }));
    expect(again?.assets.map(({ name }) => name)).toEqual(['IMG_1234.heic']);
  });

  it('with two photos in it leaves them their names', async () => {
    const folder = tempFolder();
    await livp(folder, 'IMG_1234.livp', { 'a.heic': STILL, 'b.jpg': makeJpeg({ seed: 7 }) });
    const { contents } = await runScan(folder, { proof: true });
    expect(contents.assets.map(({ name }) => name)).toEqual(['a.heic', 'b.jpg']);
  });

  it('that is damaged is told, and not passed over', async () => {
    const folder = tempTree({ 'IMG_1234.livp': 'no zip at all' });
    const { contents } = await runScan(folder, { proof: true });
    expect(contents.assets).toEqual([]);
    expect(contents.problems).toEqual([expect.objectContaining({ code: 'zip-damaged', path: 'IMG_1234.livp' })]);
  });
});
