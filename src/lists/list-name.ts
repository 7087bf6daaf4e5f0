import { splitName } from '../model/file-name.ts';
import { extensionClass, isVideoClass } from '../model/media-type.ts';

/** What a name in a list stands for, judged by its ending alone: a list has nothing else. */
export type NameKind = 'photo' | 'video' | 'adjustment' | 'sidecar' | 'not-media' | 'unknown';

const NOT_MEDIA = new Set([
  'json',
  'csv',
  'tsv',
  'txt',
  'log',
  'html',
  'htm',
  'pdf',
  'zip',
  'db',
  'ini',
  'plist',
  'sqlite',
  'ds_store',
  'exe',
  'dll',
  'xml',
  'md5',
  'sha1',
  'sha256',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'lnk',
  'url',
]);

/** `unknown` is a name without an ending, or with one that nobody knows: it may be a photo. */
export function nameKind(name: string): NameKind {
  const extension = splitName(name).extension.toLowerCase();
  const cls = extensionClass(extension);
  if (cls !== 'other') return isVideoClass(cls) ? 'video' : 'photo';
  if (extension === 'aae') return 'adjustment';
  if (extension === 'xmp') return 'sidecar';
  if (extension === 'bmp' || extension === 'psd' || extension === 'jxl') return 'photo';
  if (NOT_MEDIA.has(extension) || /^(\.ds_store|thumbs\.db|desktop\.ini)$/i.test(name)) return 'not-media';
  return 'unknown';
}

/** Whether a text has neither a letter nor a number (`...`, `--`): where rows were left out, and no name. */
export function isNoName(name: string): boolean {
  const first = name.charCodeAt(0) | 0x20;
  // Nearly every name begins with a letter of ASCII; a list has millions of them.
  if (first >= 0x61 && first <= 0x7a) return false;
  return !/[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(name);
}

/** Whether a name has the ending of a photo or video. */
export function isMediaName(name: string): boolean {
  const kind = nameKind(name);
  return kind === 'photo' || kind === 'video';
}

/** Whether a name has a known ending of any file, and something before it. */
export function isFileName(name: string): boolean {
  return name.lastIndexOf('.') > 0 && nameKind(name) !== 'unknown';
}

/** Names that cameras and phones give, also where the ending is hidden. */
const CAMERA_NAME =
  /^(?:IMG|DSC[FN]?|DSC_|MVI|MOV|PXL|GOPR|GX|DJI|P|_MG|VID|RPREPLAY_FINAL|FULLSIZERENDER)[_-]?[EO]?\d{3,}(?:[ _()-]*\d{0,8}\)?)?$/i;

/** Whether a text is the name of a photo or video: by its ending, or as cameras give names where the ending is hidden. */
export function isCameraName(name: string): boolean {
  return isMediaName(name) || CAMERA_NAME.test(name);
}

/** One text for names that are one on every system; quick for plain ASCII, which nearly all camera names are. */
export function quickFold(name: string): string {
  return /^[!-~]*$/.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFC')
        .replace(/\p{Zs}/gu, ' ')
        .trim()
        .toLowerCase();
}
