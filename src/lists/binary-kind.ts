import { looksLikeZip } from '../zip/entry.ts';

/** What a file that is no text is, for a message ("this is a JPEG picture, not a list"); `binary` when unknown. */
export function binaryKind(head: Uint8Array, name = ''): string {
  if (looksLikeZip(head)) return 'zip';
  const ascii = String.fromCharCode(...head.subarray(0, 16));
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'JPEG';
  if (ascii.startsWith('\x89PNG')) return 'PNG';
  if (ascii.startsWith('GIF8')) return 'GIF';
  if (ascii.slice(4, 8) === 'ftyp') return /^(hei|mif|msf|avi[fs])/.test(ascii.slice(8)) ? 'HEIC' : 'MP4/MOV';
  // A text may have such a word there (`free`); the size of a first atom begins with a zero.
  if (head[0] === 0 && ['moov', 'mdat', 'wide', 'free'].includes(ascii.slice(4, 8))) return 'MP4/MOV';
  if (ascii.startsWith('II*\0') || ascii.startsWith('MM\0*')) return 'TIFF';
  if (ascii.startsWith('RIFF')) return 'RIFF';
  if (ascii.startsWith('%PDF')) return 'PDF';
  if (ascii.startsWith('SQLite format 3')) return isPhotosDatabase(head, name) ? 'Photos.sqlite' : 'SQLite';
  if (ascii.startsWith('bplist')) return 'property list';
  if (ascii.startsWith('\xd0\xcf\x11\xe0')) return /\.doc$/i.test(name) ? 'Word' : 'Excel';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (ascii.startsWith('7z\xbc\xaf')) return '7z';
  if (ascii.startsWith('Rar!')) return 'RAR';
  return 'binary';
}

/**
 * Whether a file is the database of a Photos library, of a Mac or of a phone: SQLite, with the tables of photos in what was
 * read of it, or called as Photos calls it.
 *
 * @param head the first bytes, 64 KB or more where the file has them
 */
export function isPhotosDatabase(head: Uint8Array, name: string): boolean {
  const text = new TextDecoder('latin1').decode(head);
  if (!text.startsWith('SQLite format 3\0')) return false;
  return (
    /\bZ(?:GENERIC)?ASSET\b|\bZADDITIONALASSETATTRIBUTES\b|\bRKMaster\b/.test(text) ||
    /^photos\.(?:sqlite|db)$/i.test(name)
  );
}
