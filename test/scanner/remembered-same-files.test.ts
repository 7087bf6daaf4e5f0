import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rememberedSameFiles } from '../../src/scanner/remembered-same-files.ts';
import { startScan } from '../../src/scanner/scan.ts';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../fixtures/media/media.ts';
import { tempFolder, tempTree } from '../fixtures/temp-tree.ts';
import { PLACE, requestFor } from './scan/run-scan.ts';

/** Two folders, with what is put into the second one, each remembered after a scan. */
async function scanned(
  fill: (first: string, copy: string) => void,
  only: readonly ('first' | 'copy')[] = ['first', 'copy'],
) {
  const [first, copy] = [
    tempTree({ 'a/IMG_1.JPG': makeJpeg({ seed: 1 }), 'IMG_2.JPG': makeJpeg({ seed: 2 }) }),
    tempFolder(),
  ];
  fill(first, copy);
  const requests = {
    first: requestFor(first, { proof: true, dataFolder: tempFolder() }),
    copy: requestFor(copy, { proof: true, dataFolder: tempFolder(), place: { ...PLACE, id: 'copy' } }),
  };
  for (const which of only) expect((await startScan(requests[which], () => undefined).done).ok).toBe(true);
  return requests;
}

const link = (first: string, copy: string) => {
  mkdirSync(path.join(copy, 'x'));
  linkSync(path.join(first, 'a/IMG_1.JPG'), path.join(copy, 'x/one.jpg'));
  copyFileSync(path.join(first, 'IMG_2.JPG'), path.join(copy, 'IMG_2.JPG'));
};

describe('the same files, by what two scans have remembered', () => {
  it('are the hard links, and no copy with the same bytes', async () => {
    const { first, copy } = await scanned(link);
    expect(await rememberedSameFiles(first, copy, false)).toEqual({ paths: ['x/one.jpg'], isOpen: false });
  });

  it('are photos of a zip that is one zip under two names', async () => {
    const zip = await makeZip([{ path: 'in/IMG_3.JPG', content: makeJpeg({ seed: 3 }) }]);
    const { first, copy } = await scanned((one, two) => {
      writeFileSync(path.join(one, 'all.zip'), zip);
      linkSync(path.join(one, 'all.zip'), path.join(two, 'same.zip'));
      copyFileSync(path.join(one, 'all.zip'), path.join(two, 'copy.zip'));
    });
    expect(await rememberedSameFiles(first, copy, false)).toEqual({ paths: ['same.zip/in/IMG_3.JPG'], isOpen: false });
  });

  it.each(['first', 'copy'] as const)('nobody knows where only the %s was scanned', async (which) => {
    const { first, copy } = await scanned(link, [which]);
    expect(await rememberedSameFiles(first, copy, false)).toBeNull();
  });

  it('nobody knows where a file cannot be remembered: its name is no text', async () => {
    const { first, copy } = await scanned((one, two) => {
      link(one, two);
      writeFileSync(
        Buffer.concat([Buffer.from(`${two}/`), Buffer.from([0xff]), Buffer.from('.jpg')]),
        makeJpeg({ seed: 9 }),
      );
    });
    expect(await rememberedSameFiles(first, copy, false)).toBeNull();
  });
});
