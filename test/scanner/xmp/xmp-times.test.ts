import { describe, expect, it } from 'vitest';
import { makeJpeg, makePng } from '../../fixtures/media/media.ts';
import { tempTree } from '../../fixtures/temp-tree.ts';
import { runScan } from '../scan/run-scan.ts';

const XMP = '<x:xml_doc><xmp:CreateDate>2020-06-04T12:11:00+0200</xmp:CreateDate></x:xml_doc>';
const MOMENT = { kind: 'instant', ms: Date.UTC(2020, 5, 4, 10, 11), offsetMinutes: 120, precision: 'second' };

describe('a scan with XMP sidecars beside the photos', () => {
  it('takes the moment of a silent photo from its sidecar, and never from one of another photo', async () => {
    const folder = tempTree({
      'IMG_1.PNG': makePng({ seed: 1 }),
      'IMG_1.PNG.xmp': XMP,
      'IMG_2.PNG': makePng({ seed: 2 }),
      'IMG_3.JPG': makeJpeg({ date: '2019:05:01 12:34:56', offset: '+00:00', seed: 3 }),
      'IMG_3.JPG.xmp': XMP,
    });
    const { contents } = await runScan(folder, { proof: true });
    const times = Object.fromEntries(contents.assets.map((asset) => [asset.name, asset.captured]));
    expect(times['IMG_1.PNG']).toEqual(MOMENT);
    expect(times['IMG_2.PNG']?.kind).toBe('file');
    // What the photo says itself stays.
    expect(times['IMG_3.JPG']).toMatchObject({ kind: 'instant', ms: Date.UTC(2019, 4, 1, 12, 34, 56) });
  });
});
