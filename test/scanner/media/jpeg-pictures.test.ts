import { describe, expect, test } from 'vitest';
import { ascii, concat, u8, u16, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { makeJpeg, makeMp4, plainJpeg } from '../../fixtures/media/media.ts';
import { factsOf } from './facts-of.ts';

const photo = makeJpeg({ width: 80, height: 60 });
const film = makeMp4();

function withSegment(marker: number, body: Uint8Array): Uint8Array {
  return concat(photo.subarray(0, 2), u8(0xff, marker), u16(body.length + 2), body, photo.subarray(2));
}

const GOOGLE = 'xmlns:GCamera="http://ns.google.com/photos/1.0/camera/"';
const withXmp = (inside: string) =>
  withSegment(
    0xe1,
    concat(ascii('http://ns.adobe.com/xap/1.0/\0'), ascii(`<rdf:Description ${inside}</rdf:Description>`)),
  );

/** A JPEG with a second picture behind it, listed in its index (MPF). */
function withSecondPicture(): Uint8Array {
  const second = plainJpeg(16, 12, 5);
  const index = (firstBytes: number, offset: number) =>
    concat(
      ascii('MPF\0MM\0*'),
      ...[u32(8), u16(2), u16(0xb001, 4), u32(1, 2), u16(0xb002, 7), u32(32, 8 + 2 + 24 + 4), u32(0)],
      ...[u32(0x030000, firstBytes, 0), u16(0, 0), u32(0, second.length, offset), u16(0, 0)],
    );
  const whole = withSegment(0xe2, index(0, 0));
  // Offsets count from the byte order in the index.
  const base = Buffer.from(whole).indexOf('MM\0*');
  return concat(withSegment(0xe2, index(whole.length, whole.length - base)), second);
}

describe('what a JPEG has behind its picture', () => {
  test('further pictures of its index are there, or it is not known to be whole', async () => {
    const both = withSecondPicture();
    expect((await factsOf(both)).wholeness).toBe('whole');
    expect((await factsOf(both.slice(0, -40))).wholeness).toBe('not-known');
    // Its own picture is cut: then the end mark is missing as well.
    expect((await factsOf(both.slice(0, 700))).wholeness).toBe('ends-early');
  });

  test.each([
    ['Google, old', `${GOOGLE} GCamera:MicroVideo="1" GCamera:MicroVideoOffset="${film.length}">`],
    [
      'Google and Samsung, new',
      `${GOOGLE} GCamera:MotionPhoto="1"><Container:Item Item:Semantic="Primary"/><Container:Item Item:Semantic="MotionPhoto" Item:Length="${film.length}"/>`,
    ],
  ])('the film of a motion photo is there, or it is not known to be whole: %s', async (_, xmp) => {
    const motion = concat(withXmp(xmp), film);
    expect((await factsOf(motion)).wholeness).toBe('whole');
    expect((await factsOf(withXmp(xmp))).wholeness).toBe('not-known');
    expect((await factsOf(motion.slice(0, -500))).wholeness).toBe('not-known');
  });

  test('XMP of other photos promises nothing', async () => {
    expect((await factsOf(withXmp('xmp:Rating="3">'))).wholeness).toBe('whole');
    expect((await factsOf(withXmp(`${GOOGLE} GCamera:MotionPhoto="0">`))).wholeness).toBe('whole');
  });

  test('an index that is none is survived', async () => {
    const index = concat(ascii('MPF\0MM\0*'), u32(8), u16(2), u16(0xb001, 4), u32(1, 0xffffffff), noise(60, 3));
    expect((await factsOf(withSegment(0xe2, index))).type).toBe('jpeg');
  });
});
