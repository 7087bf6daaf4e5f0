import { describe, expect, test } from 'vitest';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { ascii, concat, u8 } from '../../../src/scanner/media/write-bytes.ts';
import { jpegSegment } from '../../../src/scanner/sample/media/jpeg.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { makeJpeg, makeMovie, plainJpeg, sparseSource } from '../../fixtures/media/media.ts';
import { factsOf, IPHONE, NOTHING_KNOWN } from './facts-of.ts';

const photo = makeJpeg({ ...IPHONE, thumbnail: plainJpeg(16, 12, 3) });
const withSegments = (...segments: Uint8Array[]) => concat(photo.subarray(0, 2), ...segments, photo.subarray(2));

describe('a JPEG is whole', () => {
  test.each([
    ['as it is', photo],
    ['with a motion photo behind it', concat(photo, makeMovie())],
    ['with a second picture behind it', concat(photo, plainJpeg(10, 10, 2))],
    ['with zeros behind it', concat(photo, new Uint8Array(200_000))],
    [
      'with other bytes behind it',
      concat(
        photo,
        noise(100_000, 5).filter((byte) => byte !== 0xff),
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await factsOf(bytes)).toMatchObject({ wholeness: 'whole', width: 80, camera: 'Apple iPhone 14' });
  });
});

describe('a JPEG is not whole', () => {
  test('wherever its picture data stops', async () => {
    // The thumbnail inside has an end mark of its own, which must not count.
    for (let length = photo.length - 1; length > 100; length -= 97) {
      expect((await factsOf(photo.slice(0, length))).wholeness, `${length} bytes`).toBe('ends-early');
    }
  });

  test('when the rest is zeros, as after a copy that broke off', async () => {
    const broken = photo.slice();
    broken.fill(0, photo.length - 300);
    expect((await factsOf(broken)).wholeness).toBe('ends-early');
  });
});

describe('the segments of a JPEG', () => {
  test('pixels and EXIF behind 200 KB of colour profile cost little', async () => {
    const profile = jpegSegment(0xe2, noise(65_000, 1));
    const bytes = withSegments(profile, profile, profile);
    const source = sparseSource(bytes.length, new Map([[0, bytes]]));
    expect(await readMediaFacts(source)).toMatchObject({ width: 80, height: 60, camera: 'Apple iPhone 14' });
    expect(source.cost.bytes).toBeLessThan(64 * 1024);
  });

  test('fill bytes, garbage and marks without length are stepped over', async () => {
    const odd = withSegments(u8(0xff, 0xff, 0xff), jpegSegment(0xfe, ascii('hi')), u8(0, 0, 17), u8(0xff, 0x01));
    expect(await factsOf(odd)).toMatchObject({ width: 80, camera: 'Apple iPhone 14' });
  });

  test.each([
    ['of length 0', u8(0xff, 0xe1, 0, 0)],
    ['of length 1', u8(0xff, 0xe1, 0, 1)],
    ['that claims more than there is', u8(0xff, 0xe1, 0xff, 0xff)],
  ])('one %s ends the walk and nothing else', async (_, segment) => {
    const bytes = concat(plainJpeg(8, 8, 1).subarray(0, 2), segment, plainJpeg(8, 8, 1).subarray(2));
    expect(await factsOf(bytes)).toMatchObject({ type: 'jpeg', captured: { kind: 'unknown' } });
  });

  test('ten thousand empty segments end', async () => {
    const empty = jpegSegment(0xfe, new Uint8Array());
    const bytes = concat(photo.subarray(0, 2), ...Array.from({ length: 10_000 }, () => empty), photo.subarray(2));
    expect(await factsOf(bytes)).toMatchObject({ type: 'jpeg', wholeness: 'not-known' });
  });

  test('a head alone is recognised and knows nothing', async () => {
    const bytes = concat(u8(0xff, 0xd8, 0xff), new Uint8Array(30));
    expect(await factsOf(bytes)).toEqual({ ...NOTHING_KNOWN, type: 'jpeg', wholeness: 'ends-early' });
  });
});
