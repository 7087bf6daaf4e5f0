import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmpCaptureTime } from '../../../src/scanner/xmp/xmp-times.ts';
import { makeJpeg, makePng } from '../../fixtures/media/media.ts';
import { tempTree } from '../../fixtures/temp-tree.ts';
import { runScan } from '../scan/run-scan.ts';

const icloudpd = (date: string) => `<?xml version="1.0"?>
<x:xml_doc xmlns:x="adobe:ns:meta/" x:xmptk="icloudpd 1.32.2"><rdf:RDF><rdf:Description>
<xmp:CreateDate>${date}</xmp:CreateDate><photoshop:DateCreated>${date}</photoshop:DateCreated><xmp:Rating>5</xmp:Rating>
</rdf:Description></rdf:RDF></x:xml_doc>`;

describe('the moment of capture in an XMP sidecar', () => {
  it('is an instant with the zone of the photo, as icloudpd writes it', () => {
    expect(xmpCaptureTime(icloudpd('2020-06-04T12:11:00+0200'))).toEqual({
      kind: 'instant',
      ms: Date.UTC(2020, 5, 4, 10, 11),
      offsetMinutes: 120,
      precision: 'second',
    });
  });

  it('is a wall clock where no zone is written, and may stand in an attribute', () => {
    expect(xmpCaptureTime('<rdf:Description exif:DateTimeOriginal="2019-05-01T12:34:56"/>')).toEqual({
      kind: 'wall',
      ms: Date.UTC(2019, 4, 1, 12, 34, 56),
      precision: 'second',
    });
  });

  it('is unknown for empty clocks, days without a time, and anything else', () => {
    for (const date of ['1970-01-01T00:00:00+0000', '2743924-01-01T00:00:00Z', '2020-06-04', '', 'yesterday']) {
      expect(xmpCaptureTime(icloudpd(date))).toBeNull();
    }
  });

  it('never throws and ends soon, whatever the text', () => {
    const names = fc.constantFrom('xmp:CreateDate', 'exif:DateTimeOriginal', '<', '>', '="', '2020-01-01T00:00:00');
    fc.assert(
      fc.property(fc.array(fc.oneof(names, fc.string()), { maxLength: 200 }), (parts) => {
        const time = xmpCaptureTime(parts.join(''));
        expect(time === null || time.kind === 'instant' || time.kind === 'wall').toBe(true);
      }),
    );
    expect(xmpCaptureTime('xmp:CreateDate'.repeat(70_000))).toBeNull();
  });
});

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
