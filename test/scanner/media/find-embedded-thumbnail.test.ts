import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { findEmbeddedThumbnail } from '../../../src/scanner/media/find-embedded-thumbnail.ts';
import { concat } from '../../../src/scanner/media/write-bytes.ts';
import { makeDng, makeHeic, makeJpeg, makeMovie, makePng, makeTiff, plainJpeg } from '../../fixtures/media/media.ts';
import { makeRaf } from '../../fixtures/media/raw-photos.ts';
import { IPHONE } from './facts-of.ts';

const thumbnail = plainJpeg(16, 12, 9);
const find = (bytes: Uint8Array) => findEmbeddedThumbnail(bytesSource(bytes));

describe('an EXIF thumbnail', () => {
  test.each([
    ['JPEG', makeJpeg],
    ['HEIC', makeHeic],
    ['TIFF', makeTiff],
    ['DNG', makeDng],
    ['RAF', makeRaf],
  ])('in %s is found in either byte order', (_, make) => {
    for (const littleEndian of [false, true]) {
      expect(find(make({ ...IPHONE, thumbnail, littleEndian }))).toEqual(thumbnail);
    }
  });

  test('with zeros behind it is given without them', () => {
    expect(find(makeJpeg({ ...IPHONE, thumbnail: concat(thumbnail, new Uint8Array(9)) }))).toEqual(thumbnail);
  });

  test.each([
    ['without its start', thumbnail.slice(2)],
    ['without its end', thumbnail.slice(0, -2)],
    ['that is empty', new Uint8Array()],
    ['that is something else', new TextEncoder().encode('<svg onload="alert(1)"></svg>')],
  ])('%s is not given', (_, damaged) => {
    expect(find(makeJpeg({ ...IPHONE, thumbnail: damaged }))).toBeNull();
  });
});

describe('a HEIC thumbnail item', () => {
  test('is found when it is a JPEG', () => expect(find(makeHeic({ thumbnailItem: thumbnail }))).toEqual(thumbnail));

  test('is not given when it is not', () => {
    expect(find(makeHeic({ thumbnailItem: new Uint8Array(500) }))).toBeNull();
  });
});

test('files without one give null', () => {
  for (const bytes of [new Uint8Array(), makeJpeg(), makePng(IPHONE), makeMovie(), makeHeic(), new Uint8Array(5000)]) {
    expect(find(bytes)).toBeNull();
  }
});
