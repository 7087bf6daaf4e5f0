import { describe, expect, test } from 'vitest';
import { sniffMediaType } from '../../../src/scanner/media/sniff-media-type.ts';
import { ascii, box, concat, u8, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
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

/** The first blocks of a DV stream: header, two of subcode, three of auxiliary data. */
function digitalVideo(): Uint8Array {
  const bytes = new Uint8Array(960);
  for (const [i, id] of [0x1f, 0x3f, 0x3f, 0x5f, 0x5f, 0x5f].entries()) bytes.set([id, 0x07, 0], i * 80);
  return bytes;
}

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
    ['tiff', concat(ascii('II+\0\x08\0\0\0'), u8(16, 0, 0, 0, 0, 0, 0, 0), new Uint8Array(40))],
    ['tiff', concat(ascii('MM\0+\0\x08\0\0'), u8(0, 0, 0, 0, 0, 0, 0, 16), new Uint8Array(40))],
    ['raw', concat(ascii('II\x1a\0\0\0HEAPCCDR'), new Uint8Array(40))],
    ['raw', concat(ascii('\0MRM'), new Uint8Array(40))],
    ['raw', concat(ascii('FOVb'), new Uint8Array(40))],
    [
      'bmp',
      concat(ascii('BM'), new Uint8Array(8), u8(26, 0, 0, 0, 12, 0, 0, 0, 4, 0, 4, 0, 1, 0, 24, 0), new Uint8Array(60)),
    ],
    [
      'bmp',
      concat(ascii('BM'), u8(9, 9, 9, 9, 1, 0, 2, 0), u8(26, 0, 0, 0, 64, 0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0, 1, 0)),
    ],
    ['jp2', concat(u32(12), ascii('jP  \r\n\x87\n'), new Uint8Array(20))],
    ['jp2', concat(u8(0xff, 0x4f, 0xff, 0x51), new Uint8Array(20))],
    ['asf', concat(u32(0x3026b275, 0x8e66cf11, 0xa6d900aa, 0x0062ce6c), new Uint8Array(20))],
    ['flv', concat(ascii('FLV\x01\x05'), u32(9), new Uint8Array(20))],
    ['dv', digitalVideo()],
    ['ogg', concat(ascii('OggS'), new Uint8Array(24), ascii('\x80theora'), new Uint8Array(20))],
    ['heic', brand('avci', 'mif1')],
    ['heic', brand('mif1', 'avci')],
    ['heic', brand('vvic')],
    ['heic', brand('j2ki')],
    ['heic', brand('miaf')],
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
    ['a song in Ogg', concat(ascii('OggS'), new Uint8Array(24), ascii('\x01vorbis'), new Uint8Array(20))],
    ['two letters of BMP and nothing else', concat(ascii('BM'), new Uint8Array(40))],
    ['PDF', ascii('%PDF-1.7 and so on and so on')],
    ['a zip', concat(ascii('PK\x03\x04'), new Uint8Array(40))],
    ['SQLite', ascii('SQLite format 3\0 with pages')],
    ['a text that begins with BM', ascii('BMW is a maker of cars and motorcycles')],
  ])('does not take %s for a photo', (_, bytes) => {
    expect(sniffMediaType(bytes)).toBeNull();
  });
});
