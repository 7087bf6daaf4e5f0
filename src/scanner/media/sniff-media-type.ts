import type { MediaType } from '../../model/media-type.ts';
import { ByteReader, ifThere, latin1 } from './byte-reader.ts';
import { bytesSource } from './byte-source.ts';
import { isRawTiff, openTiff } from './tiff-view.ts';
import { streamLayout } from './transport-stream.ts';

/**
 * What a file is by its first bytes; null when it is no photo or video that we know (a text, a song, a program).
 * A few kilobytes are enough; with fewer than twelve bytes nothing is recognised.
 */
export function sniffMediaType(head: Uint8Array): MediaType | null {
  if (head.length < 12) return null;
  const text = latin1(head.subarray(0, 16));
  // First what most photos of a phone are.
  if (text.startsWith('ftyp', 4)) return isoType(head, text);
  const starts = (...bytes: number[]) => bytes.every((byte, i) => head[i] === byte);
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'gif';
  if (text.startsWith('RIFF')) return riffType(text.slice(8, 12));
  if (isRawOfAMaker(text)) return 'raw';
  if (/^(II[*+U]\0|MM\0[*+]|IIR[OS]|MMOR)/.test(text)) return tiffType(head, text);
  if (text.startsWith('8BPS\0\x01') || text.startsWith('8BPS\0\x02')) return 'psd';
  if (text.startsWith('\0\0\0\x0cJXL \r\n\x87\n') || starts(0xff, 0x0a)) return 'jxl';
  if (starts(0x1a, 0x45, 0xdf, 0xa3)) return 'mkv';
  if (starts(0, 0, 1, 0xba) || starts(0, 0, 1, 0xb3)) return 'mpeg';
  if (streamLayout(head)) return 'mpeg';
  if (isBmp(head)) return 'bmp';
  if (text.startsWith('\0\0\0\x0cjP  \r\n\x87\n') || starts(0xff, 0x4f, 0xff, 0x51)) return 'jp2';
  if (starts(...ASF_HEADER)) return 'asf';
  if (text.startsWith('FLV\x01') && (head[4] ?? 0) <= 5) return 'flv';
  if (isDv(head)) return 'dv';
  if (text.startsWith('OggS')) return hasOggPictures(head) ? 'ogg' : null;
  return isoType(head, text);
}

function riffType(form: string): MediaType | null {
  if (form === 'WEBP') return 'webp';
  return form === 'AVI ' ? 'avi' : null;
}

/** TIFF holds scans and raw photos alike; only its first IFD tells. */
function tiffType(head: Uint8Array, text: string): MediaType {
  if (!/^(II[*+]|MM\0[*+])/.test(text)) return 'raw';
  if (text.slice(8, 10) === 'CR') return 'raw';
  const view = openTiff(new ByteReader(bytesSource(head)), 0, head.length);
  return view && ifThere(() => isRawTiff(view)) ? 'raw' : 'tiff';
}

/** Fujifilm, Sigma, Canon before EXIF, Minolta: formats of their own. */
function isRawOfAMaker(text: string): boolean {
  if (text.startsWith('FUJIFILMCCD-RAW') || text.startsWith('FOVb') || text.startsWith('\0MRM')) return true;
  return /^(II|MM)/.test(text) && text.slice(6, 14) === 'HEAPCCDR';
}

/** Sizes of the second header of Windows and OS/2 (12, 16 and 64 are of OS/2). */
const BMP_HEADERS: ReadonlySet<number> = new Set([12, 16, 40, 52, 56, 64, 108, 124]);

/** BMP, or an array of them (`BA`, OS/2): the size of the second header is one of a few, and there is one plane. */
function isBmp(head: Uint8Array): boolean {
  const from = head[0] === 0x42 && head[1] === 0x41 ? 14 : 0;
  if (head[from] !== 0x42 || head[from + 1] !== 0x4d || head.length < from + 28) return false;
  const headerBytes = head[from + 14] ?? 0;
  const zeros = head[from + 15] === 0 && head[from + 16] === 0 && head[from + 17] === 0;
  const planesAt = from + (headerBytes === 12 ? 22 : 26);
  return zeros && BMP_HEADERS.has(headerBytes) && head[planesAt] === 1 && head[planesAt + 1] === 0;
}

/** The id of the header that ASF files (WMV) begin with. */
const ASF_HEADER = [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11] as const;

/** DV: blocks of 80 bytes; the first is the header of a sequence, the next two hold subcode, then auxiliary data. */
function isDv(head: Uint8Array): boolean {
  if (head[0] !== 0x1f || head[1] !== 0x07 || head[2] !== 0 || head.length < 481) return false;
  return [0x3f, 0x3f, 0x5f].every((id, i) => ((head[80 * (i + 1)] ?? 0) & 0xe0) === (id & 0xe0));
}

/** The first pages of an Ogg file name the codecs in it; only some of them are of pictures. */
function hasOggPictures(head: Uint8Array): boolean {
  const text = latin1(head.subarray(0, 512));
  return ['\x80theora', 'BBCD\0', 'OVP80', '\x01video'].some((mark) => text.includes(mark));
}

const HEIF_BRANDS =
  /^(hei[cxms]|hev[cxms]|mif[123]|msf1|jpeg|jpgs|MiHB|MiHE|miaf|avc[ise]|avcs|vvic|vvis|j2ki|j2is|unif)$/;
const HEVC_BRANDS = /^(hei[cxms]|hev[cxms])$/;
const AVIF_BRANDS = /^(avif|avis)$/;
/** MPEG-4 files that hold sound alone. */
const SOUND_BRANDS = /^(M4A |M4B |M4P |F4A |F4B |aax |aaxc)$/;
/** Boxes a QuickTime file from before `ftyp` (or without it) begins with. */
const OLD_QUICKTIME = /^(moov|mdat|wide|free|skip|pnot)$/;

/** ISO base media files by the brands of their first box (ISO/IEC 14496-12, 23008-12; Apple's QuickTime format). */
function isoType(head: Uint8Array, text: string): MediaType | null {
  const type = text.slice(4, 8);
  if (OLD_QUICKTIME.test(type)) {
    // Plain text can have one of these words at this place; a box of a real file is smaller than any text's "size".
    return head[0] === 0 || type === 'mdat' ? 'mov' : null;
  }
  if (type !== 'ftyp') return null;
  const major = text.slice(8, 12);
  if (SOUND_BRANDS.test(major)) return null;
  if (major === 'qt  ') return 'mov';
  if (major === 'crx ') return 'raw';
  if (major === 'jxl ') return 'jxl';
  if (AVIF_BRANDS.test(major)) return 'avif';
  if (HEIF_BRANDS.test(major)) {
    const compatible = compatibleBrands(head);
    const heic = compatible.some((brand) => HEVC_BRANDS.test(brand));
    return compatible.some((brand) => AVIF_BRANDS.test(brand)) && !heic ? 'avif' : 'heic';
  }
  return 'mp4';
}

function compatibleBrands(head: Uint8Array): string[] {
  const size = ((head[0] ?? 0) * 2 ** 24 + (head[1] ?? 0) * 2 ** 16 + (head[2] ?? 0) * 2 ** 8 + (head[3] ?? 0)) | 0;
  const brands: string[] = [];
  for (let at = 16; at + 4 <= Math.min(size, head.length, 256); at += 4) brands.push(latin1(head.subarray(at, at + 4)));
  return brands;
}
