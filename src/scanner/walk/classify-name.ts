import { splitName } from '../../model/file-name.ts';
import { extensionClass } from '../../model/media-type.ts';
import type { NameClass } from '../scanned-file.ts';

/** Photos and videos whose endings have no class of their own in the matcher. */
const MORE_PHOTOS: ReadonlySet<string> = new Set(
  'bmp dib jxl psd psb jp2 j2k heics heifs avifs apng mod vob m2v mpe flv dv insv lrf divx ogv'.split(' '),
);

const SIDECARS: ReadonlySet<string> = new Set(['xmp', 'json']);

/** Files that phones, cameras, systems and tools leave beside photos. Never opened. */
const SYSTEM_FILES: ReadonlySet<string> = new Set(['thumbs.db', 'ehthumbs.db', 'desktop.ini', 'icon\r', 'picasa.ini']);

/** Endings that no photo has. Any other unknown ending costs a look at the first bytes. */
const NEVER_PHOTOS: ReadonlySet<string> = new Set(
  (
    'thm lrv lrprev txt md rtf doc docx odt pdf xls xlsx ods csv tsv ppt pptx key numbers pages epub html htm css js mjs cjs ts ' +
    'tsx jsx map vue py rb go rs java kt swift c h cc cpp hpp m mm cs php sh bat ps1 sql yml yaml toml ini cfg conf log lock ' +
    'xml plist strings db db-wal db-shm sqlite sqlite3 sqlite-wal sqlite-shm lrcat lrdata cat 7z rar gz tgz bz2 xz tar dmg ' +
    'iso pkg deb rpm exe dll so dylib o a class jar wasm msi app lnk url webloc torrent part crdownload download tmp mp3 m4a aac ' +
    'flac wav aif aiff ogg opus wma mid m4b m4p m3u m3u8 srt vtt sub ttf otf woff woff2 eot svg ai eps ics vcf eml msg ipa apk ' +
    'bin dat pem crt gitignore gitattributes icc cube lut prproj fcpbundle aep blend obj stl fbx'
  ).split(' '),
);

/** `.IMG_1.HEIC.icloud`, and the older `.IMG_1.HEIC-tef.icloud`: a file whose bytes are in iCloud only. */
const STUB = /^\.(.+?)(?:-tef)?\.icloud$/s;

/** What a name tells. `other` is surely no photo, a `zip` may hold some; `stubOf` is the real name behind a stub. */
export interface ClassifiedName {
  readonly nameClass: NameClass | 'zip' | 'other';
  readonly stubOf: string | null;
}

const ZIP: ClassifiedName = { nameClass: 'zip', stubOf: null };
const OTHER: ClassifiedName = { nameClass: 'other', stubOf: null };
const PHOTO: ClassifiedName = { nameClass: 'photo', stubOf: null };
const UNKNOWN: ClassifiedName = { nameClass: 'unknown', stubOf: null };
const ADJUSTMENT: ClassifiedName = { nameClass: 'adjustment', stubOf: null };
const SIDECAR: ClassifiedName = { nameClass: 'sidecar', stubOf: null };

/** Sorts a base name. Hidden files are no photos: phones and cameras hide nothing, tools hide their own litter. */
export function classifyName(name: string): ClassifiedName {
  if (name.startsWith('.')) {
    const real = STUB.exec(name)?.[1];
    return real && hasPhotoEnding(real) ? { nameClass: 'photo', stubOf: real } : OTHER;
  }
  if (hasPhotoEnding(name)) return PHOTO;
  const extension = splitName(name).extension.toLowerCase();
  if (extension === 'aae') return ADJUSTMENT;
  if (SIDECARS.has(extension)) return SIDECAR;
  if (extension === 'zip') return ZIP;
  return NEVER_PHOTOS.has(extension) || SYSTEM_FILES.has(name.toLowerCase()) ? OTHER : UNKNOWN;
}

function hasPhotoEnding(name: string): boolean {
  const extension = splitName(name).extension;
  return extension !== '' && (extensionClass(extension) !== 'other' || MORE_PHOTOS.has(extension.toLowerCase()));
}
