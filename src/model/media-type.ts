/** Every type of photo and video that is told by content. */
export const MEDIA_TYPES = [
  'jpeg',
  'heic',
  'avif',
  'png',
  'gif',
  'webp',
  'tiff',
  'raw',
  'bmp',
  'jxl',
  'jp2',
  'psd',
  'mov',
  'mp4',
  'avi',
  'mkv',
  'mpeg',
  'asf',
  'flv',
  'dv',
  'ogg',
] as const;

/** What a file is by its content (magic bytes), never by its name: the extension lies. */
export type MediaType = (typeof MEDIA_TYPES)[number];

const VIDEO: ReadonlySet<MediaType> = new Set<MediaType>([
  'mov',
  'mp4',
  'avi',
  'mkv',
  'mpeg',
  'asf',
  'flv',
  'dv',
  'ogg',
]);

/** Whether a type is a moving picture. */
export function isVideoType(type: MediaType): boolean {
  return VIDEO.has(type);
}

/**
 * Extension classes: two names whose extensions are in one class may be the same bytes.
 * `other` is any ending that no photo or video has.
 */
export type ExtensionClass =
  | 'jpeg'
  | 'heic'
  | 'avif'
  | 'tiff'
  | 'png'
  | 'gif'
  | 'webp'
  | 'raw'
  | 'mov'
  | 'mp4'
  | 'video'
  | 'other';

const CLASSES: Readonly<Record<string, ExtensionClass>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  jpe: 'jpeg',
  jfif: 'jpeg',
  heic: 'heic',
  heif: 'heic',
  hif: 'heic',
  avif: 'avif',
  tif: 'tiff',
  tiff: 'tiff',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  dng: 'raw',
  cr2: 'raw',
  cr3: 'raw',
  crw: 'raw',
  arw: 'raw',
  raf: 'raw',
  rw2: 'raw',
  nrf: 'raw',
  nrw: 'raw',
  pef: 'raw',
  nef: 'raw',
  orf: 'raw',
  srw: 'raw',
  sr2: 'raw',
  x3f: 'raw',
  '3fr': 'raw',
  iiq: 'raw',
  rwl: 'raw',
  dcr: 'raw',
  kdc: 'raw',
  erf: 'raw',
  mrw: 'raw',
  gpr: 'raw',
  fff: 'raw',
  mef: 'raw',
  mos: 'raw',
  srf: 'raw',
  raw: 'raw',
  mov: 'mov',
  qt: 'mov',
  mp4: 'mp4',
  m4v: 'mp4',
  avi: 'video',
  mkv: 'video',
  webm: 'video',
  mpg: 'video',
  mpeg: 'video',
  mpe: 'video',
  m2v: 'video',
  m2p: 'video',
  vob: 'video',
  m2t: 'video',
  tod: 'video',
  mts: 'video',
  m2ts: 'video',
  '3gp': 'video',
  '3g2': 'video',
  '3gpp': 'video',
  '3gp2': 'video',
  wmv: 'video',
  asf: 'video',
  flv: 'video',
  divx: 'video',
  ogv: 'video',
  dv: 'video',
};

/** The class of an extension given without its dot, in any case. */
export function extensionClass(extension: string): ExtensionClass {
  return BY_EXTENSION.get(extension) ?? BY_EXTENSION.get(extension.toLowerCase()) ?? 'other';
}

/** A map, since a name can end in `.constructor`; with upper case too, since cameras write it. */
const BY_EXTENSION: ReadonlyMap<string, ExtensionClass> = new Map(
  Object.entries(CLASSES).flatMap(([extension, cls]) => [
    [extension, cls],
    [extension.toUpperCase(), cls],
  ]),
);

/** Whether a class is of moving pictures. */
export function isVideoClass(cls: ExtensionClass): boolean {
  return cls === 'mov' || cls === 'mp4' || cls === 'video';
}

/** What a file can be at all: `still` of any format, a camera's `raw`, a `film`. */
export type ContentKind = 'still' | 'raw' | 'film';

/** What a file is by its content. */
export function kindOfType(type: MediaType): ContentKind {
  if (isVideoType(type)) return 'film';
  return type === 'raw' ? 'raw' : 'still';
}

/** What an ending (without its dot, in any case) promises; null for one that promises nothing. */
export function kindOfExtension(extension: string): ContentKind | null {
  const cls = extensionClass(extension);
  if (isVideoClass(cls)) return 'film';
  if (cls === 'raw') return 'raw';
  return cls !== 'other' || MORE_STILLS.has(extension.toLowerCase()) ? 'still' : null;
}

/** Endings of stills that have no class of their own in matching. */
const MORE_STILLS: ReadonlySet<string> = new Set(
  'bmp dib jxl psd psb jp2 j2k j2c jpf jpx heics heifs avifs apng'.split(' '),
);

/**
 * Whether content is of another kind than an ending promises; null when the ending promises nothing. A TIFF is what RAW
 * files are inside, so these two never contradict each other; any other still under the ending of a TIFF does.
 */
export function kindContradictsExtension(extension: string, type: MediaType): boolean | null {
  const promised = kindOfExtension(extension);
  if (promised === null) return null;
  const isTiffName = extensionClass(extension) === 'tiff';
  if (promised === 'raw') return type !== 'raw' && type !== 'tiff';
  if (isTiffName) return type !== 'tiff' && type !== 'raw';
  return kindOfType(type) !== promised;
}

/** The class that the ending of a name would have if it told the content; `other` where no class does. */
export function classOfType(type: MediaType): ExtensionClass {
  switch (type) {
    case 'avi':
    case 'mkv':
    case 'mpeg':
    case 'asf':
    case 'flv':
    case 'dv':
    case 'ogg':
      return 'video';
    case 'bmp':
    case 'jxl':
    case 'jp2':
    case 'psd':
      return 'other';
    default:
      return type;
  }
}
