import { looksLikeZip } from './zip/zip-listing.ts';

/** What a file that is no text is, for a message ("this is a JPEG picture, not a list"); `binary` when unknown. */
export function binaryKind(head: Uint8Array): string {
  if (looksLikeZip(head)) return 'zip';
  const ascii = String.fromCharCode(...head.subarray(0, 16));
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'JPEG';
  if (ascii.startsWith('\x89PNG')) return 'PNG';
  if (ascii.startsWith('GIF8')) return 'GIF';
  if (ascii.slice(4, 8) === 'ftyp') return /^(hei|mif|msf|avi[fs])/.test(ascii.slice(8)) ? 'HEIC' : 'MP4/MOV';
  if (['moov', 'mdat', 'wide', 'free'].includes(ascii.slice(4, 8))) return 'MP4/MOV';
  if (ascii.startsWith('II*\0') || ascii.startsWith('MM\0*')) return 'TIFF';
  if (ascii.startsWith('RIFF')) return 'RIFF';
  if (ascii.startsWith('%PDF')) return 'PDF';
  if (ascii.startsWith('SQLite format 3')) return 'SQLite';
  if (ascii.startsWith('bplist')) return 'property list';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (ascii.startsWith('7z\xbc\xaf')) return '7z';
  if (ascii.startsWith('Rar!')) return 'RAR';
  return 'binary';
}
