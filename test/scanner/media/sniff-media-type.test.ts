import { describe, expect, test } from 'vitest';
import { sniffMediaType } from '../../../src/scanner/media/sniff-media-type.ts';
import { box } from '../../../src/scanner/sample/media/box.ts';
import { ascii, concat, noise, u8, u32 } from '../../../src/scanner/sample/media/bytes.ts';
import {
  makeAvi,
  makeBmp,
  makeDng,
  makeGif,
  makeHeic,
  makeJpeg,
  makeMkv,
  makeMovie,
  makePng,
  makeTiff,
  makeWebp,
} from '../../fixtures/media/media.ts';
import { makeCr3, makeOrf, makeRaf, makeRw2 } from '../../fixtures/media/raw-photos.ts';

const brand = (major: string, ...compatible: string[]) =>
  concat(box('ftyp', ascii(major), u32(0), ...compatible.map(ascii)), new Uint8Array(64));
const transportStream = (first: number, step: number) => {
  const bytes = new Uint8Array(first + step * 5);
  for (let i = 0; i < 5; i += 1) bytes[first + i * step] = 0x47;
  return bytes;
};

describe('sniffMediaType', () => {
  test.each([
    ['jpeg', makeJpeg()],
    ['png', makePng()],
    ['gif', makeGif()],
    ['webp', makeWebp()],
    ['avi', makeAvi()],
    ['bmp', makeBmp()],
    ['tiff', makeTiff()],
    ['tiff', makeTiff({ littleEndian: false })],
    ['raw', makeDng()],
    ['raw', makeCr3({})],
    ['raw', makeRaf({})],
    ['raw', makeRw2({ date: '2020:01:01 00:00:00' })],
    ['raw', makeOrf({ date: '2020:01:01 00:00:00' })],
    ['raw', concat(ascii('II*\0\x10\0\0\0CR\x02\0'), new Uint8Array(50))],
    ['mkv', makeMkv()],
    ['mov', makeMovie()],
    ['mov', makeMovie({ moovFirst: true }).slice(20)],
    ['mov', concat(box('wide'), u32(0x7fffffff), ascii('mdat'), noise(64, 1))],
    ['mp4', makeMovie({ brand: 'mp42' })],
    ['mp4', brand('isom', 'avc1')],
    ['mp4', brand('3gp5')],
    ['mp4', brand('M4V ')],
    ['mp4', brand('XAVC')],
    ['heic', makeHeic()],
    ['heic', brand('mif1', 'heic')],
    ['heic', brand('mif1', 'avif', 'heic')],
    ['heic', brand('msf1', 'hevc')],
    ['heic', brand('heix')],
    ['heic', brand('hevx')],
    ['avif', brand('avif', 'mif1')],
    ['avif', brand('mif1', 'avif')],
    ['avif', brand('avis')],
    ['jxl', concat(u32(12), ascii('JXL \r\n\x87\n'), new Uint8Array(20))],
    ['jxl', concat(u8(0xff, 0x0a), new Uint8Array(20))],
    ['psd', concat(ascii('8BPS\0\x01'), new Uint8Array(20))],
    ['mpeg', concat(u32(0x1ba), new Uint8Array(20))],
    ['mpeg', transportStream(0, 188)],
    ['mpeg', transportStream(4, 192)],
  ])('knows %s', (type, bytes) => {
    expect(sniffMediaType(bytes)).toBe(type);
    expect(sniffMediaType(bytes.slice(0, 4096))).toBe(type);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['eleven bytes of a JPEG', makeJpeg().slice(0, 11)],
    ['zeros', new Uint8Array(4096)],
    ['text', ascii('Dear diary, today we went to the sea and took many photos.')],
    ['text with a box name in the right place', ascii('Buy free tickets for the moon')],
    ['a song', brand('M4A ', 'mp42')],
    ['an audiobook', brand('M4B ')],
    ['a WAV', concat(ascii('RIFF'), u32(0), ascii('WAVEfmt '), new Uint8Array(20))],
    ['JPEG 2000', concat(u32(12), ascii('jP  \r\n\x87\n'), new Uint8Array(20))],
    ['PDF', ascii('%PDF-1.7 and so on and so on')],
    ['a zip', concat(ascii('PK\x03\x04'), new Uint8Array(40))],
    ['SQLite', ascii('SQLite format 3\0 with pages')],
    ['a text that begins with BM', ascii('BMW is a maker of cars and motorcycles')],
  ])('does not take %s for a photo', (_, bytes) => {
    expect(sniffMediaType(bytes)).toBeNull();
  });
});
