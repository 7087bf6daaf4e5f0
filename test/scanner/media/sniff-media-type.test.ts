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

describe('by its first bytes alone', () => {
  const padded = (text: string, length = 600) => {
    const made = new Uint8Array(length);
    made.set(Buffer.from(text, 'latin1').subarray(0, length));
    return made;
  };

  test.each<[string, ReturnType<typeof sniffMediaType>]>([
    ['\xff\xd8\xff', 'jpeg'],
    ['\xff\xd8\xfe', null],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\x89PNG\r\n\x1a\r', null],
    ['GIF87a', 'gif'],
    ['GIF89a', 'gif'],
    ['GIF88a', null],
    ['RIFF....WEBP', 'webp'],
    ['RIFF....AVI ', 'avi'],
    ['RIFF....WAVE', null],
    ['FUJIFILMCCD-RAW', 'raw'],
    ['FOVb', 'raw'],
    ['\0MRM', 'raw'],
    ['II\x1a\0\0\0HEAPCCDR', 'raw'],
    ['XX\x1a\0\0\0HEAPCCDR', null],
    ['IIU\0', 'raw'],
    ['IIRO', 'raw'],
    ['MMOR', 'raw'],
    ['II*\0\x10\0\0\0CR\x02\0', 'raw'],
    ['II*\0\x08\0\0\0\0\0', 'tiff'],
    ['MM\0*\0\0\0\x08\0\0', 'tiff'],
    ['8BPS\0\x01', 'psd'],
    ['8BPS\0\x02', 'psd'],
    ['8BPS\0\x03', null],
    ['\0\0\0\x0cJXL \r\n\x87\n', 'jxl'],
    ['\xff\x0a', 'jxl'],
    ['\x1a\x45\xdf\xa3', 'mkv'],
    ['\0\0\x01\xba', 'mpeg'],
    ['\0\0\x01\xb3', 'mpeg'],
    ['\0\0\x01\xb4', null],
    ['\0\0\0\x0cjP  \r\n\x87\n', 'jp2'],
    ['\xff\x4f\xff\x51', 'jp2'],
    ['\x30\x26\xb2\x75\x8e\x66\xcf\x11', 'asf'],
    ['\x30\x26\xb2\x75\x8e\x66\xcf\x12', null],
    ['FLV\x01\x00', 'flv'],
    ['FLV\x01\x05', 'flv'],
    ['FLV\x01\x06', null],
    ['FLV\x02\x05', null],
    ['OggS....\x80theora', 'ogg'],
    ['OggS....BBCD\0', 'ogg'],
    ['OggS....OVP80', 'ogg'],
    ['OggS....\x01video', 'ogg'],
    ['OggS....\x01vorbis', null],
    ['\0\0\0\x08moov', 'mov'],
    ['\0\0\0\x08wide', 'mov'],
    ['\0\0\0\x08free', 'mov'],
    ['\0\0\0\x08skip', 'mov'],
    ['\0\0\0\x08pnot', 'mov'],
    ['xxxxmdat', 'mov'],
    ['feelfree to read', null],
    ['\0\0\0\x14ftypqt  ', 'mov'],
    ['\0\0\0\x14ftypcrx ', 'raw'],
    ['\0\0\0\x14ftypjxl ', 'jxl'],
    ['\0\0\0\x14ftypavif', 'avif'],
    ['\0\0\0\x14ftypM4A ', null],
    ['\0\0\0\x14ftypisom', 'mp4'],
    ['\0\0\0\x18ftypmif1\0\0\0\0avifmif1', 'avif'],
    ['\0\0\0\x18ftypmif1\0\0\0\0avifheic', 'heic'],
    ['\0\0\0\x18ftypmif1\0\0\0\0mif1avif', 'avif'],
    // What stands behind the box says nothing.
    ['\0\0\0\x14ftypmif1\0\0\0\0mif1avif', 'heic'],
    ['\0\0\0\x17ftypmif1\0\0\0\0mif1avif', 'heic'],
    ['', null],
    ['name,date,size', null],
  ])('%j: %s', (text, type) => {
    expect(sniffMediaType(padded(text))).toBe(type);
    expect(sniffMediaType(padded(text, 11))).toBeNull();
  });

  test.each([12, 16, 40, 52, 56, 64, 108, 124])('a BMP with a second header of %i bytes', (size) => {
    const bmp = (from: number, changes: Readonly<Record<number, number>> = {}) => {
      const made = new Uint8Array(from + 64);
      if (from > 0) made.set([0x42, 0x41]);
      made.set([0x42, 0x4d], from);
      made[from + 14] = size;
      made[from + (size === 12 ? 22 : 26)] = 1;
      for (const [at, value] of Object.entries(changes)) made[from + Number(at)] = value;
      return sniffMediaType(made);
    };
    expect([bmp(0), bmp(14)]).toEqual(['bmp', 'bmp']);
    for (const change of [
      { 14: size + 1 },
      { 15: 1 },
      { 16: 1 },
      { 17: 1 },
      { 22: 2, 26: 2 },
      { 23: 1, 27: 1 },
      { 1: 0x4e },
    ])
      expect(bmp(0, change), JSON.stringify(change)).toBeNull();
  });
});
