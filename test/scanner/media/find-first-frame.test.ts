import { decode as decodeJpeg } from 'jpeg-js';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { findFirstFrame } from '../../../src/scanner/media/find-first-frame.ts';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { makeH264Film } from '../../fixtures/media/h264-film.ts';
import { makeAvi, makeHeic, makeJpeg, makeMovie, makeMp4 } from '../../fixtures/media/media.ts';
import { mutate } from '../../fixtures/media/mutate.ts';

const frameOf = (bytes: Uint8Array) => findFirstFrame(bytesSource(bytes));

/** The bytes behind the four letters of a box, as far as they are the same everywhere. */
const behind = (bytes: Uint8Array, type: string, length: number): number[] => {
  const at = Buffer.from(bytes).indexOf(type, 'latin1');
  return [...bytes.subarray(at + 4, at + 4 + length)];
};

describe('the first picture of a film', () => {
  test('of JPEG pictures is one', () => {
    for (const film of [makeMovie({ width: 80, height: 60 }), makeMp4({ width: 80, height: 60, moovFirst: true })]) {
      const frame = frameOf(film);
      expect(frame?.type).toBe('image/jpeg');
      expect(decodeJpeg(frame?.bytes ?? new Uint8Array())).toMatchObject({ width: 80, height: 60 });
    }
  });

  test.each([{}, { moovFirst: true }, { padding: 300_000 }])(
    'of H.264 is a whole film of this picture: %o',
    async (options) => {
      const film = makeH264Film(options);
      const frame = frameOf(film);
      expect(frame?.type).toBe('video/mp4');
      const bytes = frame?.bytes ?? new Uint8Array();
      expect(bytes.length).toBeLessThan(8_000);
      // Our own reader finds nothing wrong with it: every sample is where its tables say.
      expect(await readMediaFacts(bytesSource(bytes))).toMatchObject({ type: 'mp4', wholeness: 'whole', width: 64 });
      // How it is packed is copied, and the picture is the first one.
      expect(behind(bytes, 'avcC', 20)).toEqual(behind(film, 'avcC', 20));
      const red = [81, 81, 81, 81];
      expect(Buffer.from(bytes).includes(Buffer.from(red))).toBe(true);
      expect(Buffer.from(bytes).includes(Buffer.from([41, 41, 41, 41]))).toBe(false);
    },
  );

  test('keeps how the film is turned', () => {
    const film = makeH264Film({ isTurned: true });
    expect(behind(frameOf(film)?.bytes ?? new Uint8Array(), 'tkhd', 84)).toEqual(behind(film, 'tkhd', 84));
  });

  test('reads no more of a film than its boxes and this picture', () => {
    const film = makeH264Film({ padding: 40_000_000 });
    let read = 0;
    const source = { size: film.length, read: (at: number, length: number) => film.subarray(at, at + length) };
    const counted = {
      ...source,
      read: (at: number, length: number) => {
        read += length;
        return source.read(at, length);
      },
    };
    expect(findFirstFrame(counted)?.type).toBe('video/mp4');
    expect(read).toBeLessThan(100_000);
  });

  test('of what is no film, cut short, or begins in the middle of a picture is none', () => {
    for (const bytes of [makeJpeg(), makeHeic(), makeAvi(), new Uint8Array(), makeH264Film().subarray(0, 600)])
      expect(frameOf(bytes)).toBeNull();
    const middle = Buffer.from(makeH264Film());
    const table = middle.indexOf('stss', 'latin1');
    middle.writeUInt32BE(2, table + 12);
    expect(frameOf(middle)).toBeNull();
  });

  test('of damaged films never throws', () => {
    const film = makeH264Film();
    for (let seed = 0; seed < 200; seed += 1) {
      const frame = frameOf(mutate(film, seed));
      expect(frame === null || frame.bytes.length > 0).toBe(true);
    }
  });
});
