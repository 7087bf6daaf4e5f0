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
  'psd',
  'mov',
  'mp4',
  'avi',
  'mkv',
  'mpeg',
] as const;

/** What a file is by its content (magic bytes), never by its name: the extension lies. */
export type MediaType = (typeof MEDIA_TYPES)[number];

const VIDEO: ReadonlySet<MediaType> = new Set<MediaType>(['mov', 'mp4', 'avi', 'mkv', 'mpeg']);

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
  mts: 'video',
  m2ts: 'video',
  '3gp': 'video',
  '3g2': 'video',
  wmv: 'video',
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
