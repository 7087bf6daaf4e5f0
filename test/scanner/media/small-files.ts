import { ascii, concat, u8 } from '../../../src/scanner/media/write-bytes.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import * as media from '../../fixtures/media/media.ts';
import { u16le, u32le } from '../../fixtures/media/more-bytes.ts';
import * as more from '../../fixtures/media/more-formats.ts';
import { makeCr3, makeRaf, makeRw2 } from '../../fixtures/media/raw-photos.ts';

/** A small file of a format, and a run of zeros that is asked about. */
interface SmallFile {
  readonly bytes: Uint8Array;
  readonly run?: { readonly start: number; readonly end: number } | undefined;
}

const small = (bytes: Uint8Array, start?: number, end?: number): SmallFile => ({
  bytes,
  run: start === undefined || end === undefined ? undefined : { start, end },
});

const TAKEN = { date: '2023:06:01 12:34:56', camera: { make: 'Canon', model: 'EOS 5' } };
const riffChunk = (type: string, body: Uint8Array) =>
  concat(ascii(type), u32le(body.length), body, new Uint8Array(body.length % 2));
const webp = (...chunks: readonly Uint8Array[]) => {
  const body = concat(ascii('WEBP'), ...chunks);
  return concat(ascii('RIFF'), u32le(body.length), body);
};
const lossless = webp(riffChunk('VP8L', concat(u8(0x2f), u32le(1234 | (987 << 14)), noise(95, 1))));
const moving = webp(
  riffChunk('VP8X', concat(u32le(2), u8(0x2b, 1, 0, 0xc7, 0, 0))),
  riffChunk(
    'ANMF',
    concat(
      new Uint8Array(16),
      riffChunk('ALPH', noise(41, 3)),
      riffChunk('VP8 ', concat(u8(0, 0, 0, 0x9d, 1, 0x2a), u16le(160, 161), noise(900, 2))),
    ),
  ),
);
const clock = concat(ascii('MDPM'), u8(2, 0x18, 0x80, 0x20, 0x10, 0x07, 0x19, 0x04, 0x12, 0x30, 0x59));
const ts = more.makeTransportStream({ timed: true, packets: 6, clock });
const film = media.makeMovie({ created: Date.UTC(2021, 0, 2, 3, 4, 5), width: 64, height: 48, durationMs: 2500 });
const apple = media.makeMovie({
  creationDate: '2023-06-01T12:34:56+0200',
  contentIdentifier: '0FD24349-014A-423D-AE8D-35FCE43A24E7',
  camera: { make: 'Apple', model: 'iPhone 14' },
  location: '+48.2082+016.3738+171.000/',
  width: 64,
  height: 48,
});
const fragmented = more.makeFragmentedFilm({ indexed: true, fragments: 2 });
const heic = media.makeHeic({ ...TAKEN, width: 80, height: 60, pictureBytes: 3_000 });
const avi = more.makeAviFilm({ bytes: 12_000, idit: '2005:08:17 11:42:43' });
const mkv = more.makeMatroska({ bytes: 8_000, dateNs: 300_000_000_123_456_789n });
const asf = more.makeAsf({ packetBytes: 900, created: Date.UTC(2008, 2, 1, 10, 20, 30) });
const jpeg = media.makeJpeg({ ...TAKEN, width: 24, height: 16 });
const png = media.makePng({ ...TAKEN, width: 24, height: 16 });
const crw = more.makeCrw({ wallSeconds: Date.UTC(2000, 9, 27, 22, 56, 26) / 1000 });
const mrw = more.makeMrw();
const x3f = more.makeX3f();
const cr3 = makeCr3({ ...TAKEN });
const raf = makeRaf({ ...TAKEN, width: 24, height: 16 });
const ogg = more.makeOgg();
const jxl3 = more.makeJxl(3);
const jp2 = more.makeJp2();
const sound = more.makeSoundFilm();

export const SMALL_FILES = {
  BMP: small(media.makeBmp({ width: 24, height: 16 })),
  'OS/2 BMP': small(more.makeOs2Bmp()),
  GIF: small(media.makeGif({ width: 33, height: 21 })),
  PNG: small(png),
  JPEG: small(jpeg, jpeg.length - 200, jpeg.length - 80),
  'WebP, lossless': small(lossless, 40, 2000),
  'WebP, moving': small(moving, 200, 2000),
  'WebP with EXIF': small(media.makeWebp({ ...TAKEN, width: 24, height: 16 })),
  AVI: small(avi, 400, 400 + 1_600),
  Matroska: small(mkv, 1_000, 1_800),
  WMV: small(asf, 2_000, 2_700),
  FLV: small(more.makeFlv()),
  DV: small(more.makeDv({ clock: true, frames: 1 })),
  Ogg: small(ogg),
  'MPEG, packets': small(ts),
  'MPEG, program': small(more.makeProgramStream({ ended: true })),
  MOV: small(film),
  'MOV, tables': small(film),
  'MOV of Apple': small(apple),
  'MOV with sound': small(sound.bytes, (sound.pictures[1] ?? 0) + 500, (sound.pictures[1] ?? 0) + 1_800),
  'MP4 in fragments': small(fragmented),
  HEIC: small(heic, heic.length - 2_900, heic.length - 2_100),
  'HEIC, its EXIF': small(heic),
  'JPEG XL': small(more.makeJxl(), 5_000, 6_000),
  'JPEG XL, in parts': small(jxl3, 5_000, 5_700),
  'JPEG 2000': small(jp2),
  'JPEG 2000, bare': small(more.makeJp2({ bare: true })),
  Photoshop: small(more.makePsd()),
  'Photoshop, packed': small(more.makePsd({ packed: true })),
  TIFF: small(more.makePackedTiff(), 5_000, 6_000),
  'TIFF, plain': small(media.makeTiff({ ...TAKEN, width: 24, height: 16 })),
  BigTIFF: small(more.makeBigTiff()),
  DNG: small(media.makeDng({ ...TAKEN, width: 24, height: 16 })),
  RW2: small(makeRw2({ ...TAKEN, width: 24, height: 16 })),
  CRW: small(crw),
  MRW: small(mrw),
  X3F: small(x3f),
  RAF: small(raf),
  CR3: small(cr3),
} as const satisfies Readonly<Record<string, SmallFile>>;
