import { describe, expect, test } from 'vitest';
import {
  makeDng,
  makeHeic,
  makeJpeg,
  makePng,
  makeTiff,
  makeWebp,
  type PhotoOptions,
} from '../../fixtures/media/media.ts';
import { makeCr3, makeOrf, makeRaf, makeRw2 } from '../../fixtures/media/raw-photos.ts';
import { factsOf, IPHONE, IPHONE_FACTS } from './facts-of.ts';

const MAKERS = {
  jpeg: makeJpeg,
  png: makePng,
  heic: makeHeic,
  avif: (options: PhotoOptions) => makeHeic({ ...options, brand: 'avif' }),
  tiff: makeTiff,
  webp: makeWebp,
  raw: makeDng,
};

describe.each(Object.entries(MAKERS))('EXIF in %s', (type, make) => {
  test.each([false, true])('is read in full (little endian: %s)', async (littleEndian) => {
    expect(await factsOf(make({ ...IPHONE, littleEndian }))).toEqual({ type, ...IPHONE_FACTS });
  });

  test('is not needed', async () => {
    const facts = await factsOf(make({ width: 30, height: 20 }));
    expect(facts).toMatchObject({
      wholeness: 'whole',
      captured: { kind: 'unknown' },
      width: 30,
      height: 20,
      camera: null,
    });
  });
});

test('the zone of the last change is not the zone of the capture', async () => {
  const photo = makeJpeg({ date: '2023:06:01 12:34:56', offsetTime: '+09:00' });
  expect((await factsOf(photo)).captured).toMatchObject({ kind: 'wall', ms: Date.UTC(2023, 5, 1, 12, 34, 56) });
  const both = makeJpeg({ date: '2023:06:01 12:34:56', offset: '+02:00', offsetTime: '+09:00' });
  expect((await factsOf(both)).captured).toMatchObject({ kind: 'instant', offsetMinutes: 120 });
});

describe('raw files', () => {
  const options = { ...IPHONE, contentIdentifier: null };
  const expected = { type: 'raw', captured: IPHONE_FACTS.captured, camera: 'Apple iPhone 14' };

  test('of which nothing says where the picture lies are not known to be whole', async () => {
    for (const bytes of [makeRw2(options), makeOrf(options), makeCr3(options)])
      expect((await factsOf(bytes)).wholeness).toBe('not-known');
    expect((await factsOf(makeRaf(options))).wholeness).toBe('whole');
  });

  test('CR3: EXIF from three blocks', async () => {
    const ms = Date.UTC(2023, 5, 1, 10, 34, 56);
    expect(await factsOf(makeCr3(options))).toMatchObject({ ...expected, captured: { ...expected.captured, ms } });
  });

  test('RAF: EXIF and pixels of its preview', async () => {
    expect(await factsOf(makeRaf(options))).toMatchObject({ ...expected, width: 80, height: 60 });
  });

  test('RW2: its own magic number and size tags', async () => {
    expect(await factsOf(makeRw2(options))).toMatchObject({ ...expected, width: 80, height: 60 });
  });

  test('ORF: its own magic number', async () => {
    expect(await factsOf(makeOrf(options))).toMatchObject(expected);
  });

  test.each([
    ['CR3', makeCr3(options)],
    ['RAF', makeRaf(options)],
    ['DNG', makeDng(options).slice(0, 1200)],
  ])('a cut %s is not whole', async (_, bytes) => {
    expect((await factsOf(bytes.slice(0, -100))).wholeness).toBe('ends-early');
  });
});
