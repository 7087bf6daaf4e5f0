import { extensionOf } from '../../model/file-name.ts';
import { kindOfExtension } from '../../model/media-type.ts';
import type { NameClass } from '../files/scanned-file.ts';

/**
 * Endings that some cameras share with programs: films of camcorders (`.mod`, `.ts`, `.mts`) with modules of Go and TypeScript, raw
 * photos with images of disks, fonts and data of measurements. Only their content tells.
 */
const SHARED_WITH_PROGRAMS: ReadonlySet<string> = new Set('mod ts mts raw dcr srf mos fff mef gpr'.split(' '));

/**
 * Smaller versions that cameras, drones, phones and programs keep beside a photo or film, to show it quickly: of DJI, GoPro and
 * Insta360, Canon, Sony, Pixel and others. None of them is the photo. `.bak` is what a program kept of an older state.
 */
const PREVIEWS: ReadonlySet<string> = new Set('lrf lrv lrprev thm thn thumb tmb preview cover insv bak'.split(' '));

/** Zips: `.livp` is one with the still and the film of a Live Photo, as downloaders write them. */
const ZIPS: ReadonlySet<string> = new Set(['zip', 'livp']);

/** Tars that are read in place: a Google Takeout can be ordered as `.tgz`. Other packings are passed over, and told. */
const TAR = /\.(tar|tgz|tar\.gz)$/i;

const SIDECARS: ReadonlySet<string> = new Set(['xmp', 'json']);

/** Files that phones, cameras, systems and tools leave beside photos. Never opened. */
const SYSTEM_FILES: ReadonlySet<string> = new Set(['thumbs.db', 'ehthumbs.db', 'desktop.ini', 'icon\r', 'picasa.ini']);

/** Endings that no photo has. Any other unknown ending costs a look at the first bytes. */
const NEVER_PHOTOS: ReadonlySet<string> = new Set(
  (
    'txt md rtf doc docx odt pdf xls xlsx ods csv tsv ppt pptx key numbers pages epub html htm css js mjs cjs ' +
    'tsx jsx map vue py rb go rs java kt swift c h cc cpp hpp m mm cs php sh bat ps1 sql yml yaml toml ini cfg conf log lock ' +
    'xml plist strings db db-wal db-shm sqlite sqlite3 sqlite-wal sqlite-shm lrcat lrdata cat 7z rar gz bz2 xz dmg ' +
    'iso pkg deb rpm exe dll so dylib o a class jar wasm msi app lnk url webloc torrent part crdownload download tmp mp3 m4a aac ' +
    'flac wav aif aiff ogg opus wma mid m4b m4p m3u m3u8 srt vtt sub ttf otf woff woff2 eot svg ai eps ics vcf eml msg ipa apk ' +
    'bin dat pem crt gitignore gitattributes icc cube lut prproj fcpbundle aep blend obj stl fbx'
  ).split(' '),
);

/** `.IMG_1.HEIC.icloud`, and the older `.IMG_1.HEIC-tef.icloud`: a file whose bytes are in iCloud only. */
const STUB = /^\.(.+?)(?:-tef)?\.icloud$/s;

/** What a name tells. `other` is surely no photo, a `zip` (or tar) may hold some; `stubOf` is the real name behind a stub. */
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
  if (name.startsWith('._')) return mayBePhoto(name.replace(/^(\._)+/, '')) ? UNKNOWN : OTHER;
  if (name.startsWith('.')) {
    const real = STUB.exec(name)?.[1];
    return real && kindOfExtension(extensionOf(real)) !== null ? { nameClass: 'photo', stubOf: real } : OTHER;
  }
  const extension = extensionOf(name).toLowerCase();
  if (SHARED_WITH_PROGRAMS.has(extension)) return sharedEnding(name);
  if (kindOfExtension(extension) !== null) return PHOTO;
  if (extension === 'aae') return ADJUSTMENT;
  if (SIDECARS.has(extension)) return SIDECAR;
  if (ZIPS.has(extension) || isTarName(name)) return ZIP;
  return NEVER_PHOTOS.has(extension) || PREVIEWS.has(extension) || SYSTEM_FILES.has(name.toLowerCase())
    ? OTHER
    : UNKNOWN;
}

/**
 * `._IMG_1.JPG` is nearly always the second half of `IMG_1.JPG` (AppleDouble), and may be a photo whose name begins so: its bytes tell.
 * Halves of what is surely no photo are none either.
 */
function mayBePhoto(of: string): boolean {
  const { nameClass, stubOf } = classifyName(of);
  return stubOf === null && (nameClass === 'photo' || nameClass === 'unknown');
}

/** Whether a name is that of a tar that can be read in place. */
export function isTarName(name: string): boolean {
  return TAR.test(name);
}

/** As camcorders number their films: `00001.MTS`, `MOV01A.MOD`. */
const NAME_OF_CAMCORDER = /^(?:\d{4,6}|mov[\da-f]{3})\./i;
/** Declarations of TypeScript: a project has thousands of them. */
const DECLARATION = /\.d\.m?ts$/;

function sharedEnding(name: string): ClassifiedName {
  if (NAME_OF_CAMCORDER.test(name)) return PHOTO;
  return DECLARATION.test(name) ? OTHER : UNKNOWN;
}
