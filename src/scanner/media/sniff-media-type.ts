import type { MediaType } from '../../model/media-type.ts';
import { ByteReader, ifThere, latin1 } from './byte-reader.ts';
import { bytesSource } from './byte-source.ts';
import { isRawTiff } from './raw-tiff.ts';
import { openTiff } from './tiff-view.ts';

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
  if (text.startsWith('FUJIFILMCCD-RAW') || text.startsWith('FOVb')) return 'raw';
  if (/^(II[*U]\0|MM\0\*|IIR[OS]|MMOR)/.test(text)) return tiffType(head, text);
  if (text.startsWith('8BPS\0\x01') || text.startsWith('8BPS\0\x02')) return 'psd';
  if (text.startsWith('\0\0\0\x0cJXL \r\n\x87\n') || starts(0xff, 0x0a)) return 'jxl';
  if (starts(0x1a, 0x45, 0xdf, 0xa3)) return 'mkv';
  if (starts(0, 0, 1, 0xba) || starts(0, 0, 1, 0xb3)) return 'mpeg';
  if (isTransportStream(head)) return 'mpeg';
  if (isBmp(head)) return 'bmp';
  return isoType(head, text);
}

function riffType(form: string): MediaType | null {
  if (form === 'WEBP') return 'webp';
  return form === 'AVI ' ? 'avi' : null;
}

/** TIFF holds scans and raw photos alike; only its first IFD tells. */
function tiffType(head: Uint8Array, text: string): MediaType {
  if (!text.startsWith('II*') && !text.startsWith('MM\0*')) return 'raw';
  if (text.slice(8, 10) === 'CR') return 'raw';
  const view = openTiff(new ByteReader(bytesSource(head)), 0, head.length);
  return view && ifThere(() => isRawTiff(view)) ? 'raw' : 'tiff';
}

/** Windows BMP: its two reserved words are zero and the size of its second header is one of a few. */
function isBmp(head: Uint8Array): boolean {
  if (head[0] !== 0x42 || head[1] !== 0x4d || head.length < 26) return false;
  const reserved = head.subarray(6, 10).every((byte) => byte === 0);
  return reserved && [12, 40, 52, 56, 64, 108, 124].includes(head[14] ?? 0) && head[15] === 0;
}

/** MPEG transport stream: a sync byte every 188 bytes, or every 192 with a time code in front (camcorders: MTS). */
function isTransportStream(head: Uint8Array): boolean {
  const every = (first: number, step: number) =>
    head.length > first + step * 4 && [0, 1, 2, 3, 4].every((i) => head[first + i * step] === 0x47);
  return every(0, 188) || every(4, 192);
}

const HEIF_BRANDS = /^(hei[cxms]|hev[cxms]|mif[123]|msf1|jpeg|jpgs|MiHB|MiHE|miaf)$/;
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
    const heic = compatible.some((brand) => /^(hei[cxms]|hev[cxms])$/.test(brand));
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
