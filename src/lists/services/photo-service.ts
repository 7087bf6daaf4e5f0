import type { RecordKeys } from '../records/record.ts';

/**
 * What one photo service writes about its photos: how its records are known, and where in them each fact stands. A path goes into
 * objects by dots (`exifInfo.fileSizeInByte`); in a table the same path is the name of a column. Of several the first that has
 * anything counts.
 */
export interface PhotoService {
  readonly name: string;
  isIts(keys: RecordKeys): boolean;
  readonly paths: ServicePaths;
}

export interface ServicePaths {
  readonly name: readonly string[];
  readonly id?: readonly string[];
  readonly taken?: readonly string[];
  /** When it came to the service. */
  readonly added?: readonly string[];
  readonly size?: readonly string[];
  /** The plain SHA-1 of the bytes, where the service says that it is one. */
  readonly sha1?: readonly string[];
  readonly width?: readonly string[];
  readonly height?: readonly string[];
  /** `VIDEO`, `image/jpeg`…: whether it is a video. */
  readonly type?: readonly string[];
  readonly trashed?: readonly string[];
  /** The day on which it came to the bin. */
  readonly deletedAt?: readonly string[];
  readonly visibility?: readonly string[];
  /** Something stands there for a folder, and only for one. */
  readonly folder?: readonly string[];
  /** The files of one photo, each an object of its own, with the paths inside it; those of the photo stand in where it has none. */
  readonly files?: { readonly list: string; readonly paths: ServicePaths; isOriginal(file: FileFacts): boolean };
}

export type FileFacts = Readonly<Record<string, unknown>>;

const any = (keys: RecordKeys, ...names: readonly string[]) => names.some((name) => keys.has(name));
const all = (keys: RecordKeys, ...names: readonly string[]) => names.every((name) => keys.has(name));

/**
 * Assets of Immich, as its server gives them or as its table `asset` is exported (github.com/immich-app/immich). `checksum` is the
 * SHA-1 of the bytes, in base64 or as hex after `\x`. Its local time is a wall clock that says it is UTC, so the moment of the file
 * is taken.
 */
const IMMICH: PhotoService = {
  name: 'Immich',
  isIts: (keys) =>
    keys.has('originalFileName') &&
    ['checksum', 'fileCreatedAt', 'localDateTime', 'deviceAssetId', 'isTrashed', 'ownerId'].filter((key) =>
      keys.has(key),
    ).length >= 2,
  paths: {
    name: ['originalFileName'],
    id: ['id'],
    taken: ['fileCreatedAt', 'dateTimeOriginal', 'localDateTime'],
    added: ['createdAt'],
    size: ['fileSizeInByte', 'fileSize', 'size', 'exifInfo.fileSizeInByte'],
    sha1: ['checksum'],
    width: ['exifInfo.exifImageWidth'],
    height: ['exifInfo.exifImageHeight'],
    type: ['type'],
    trashed: ['isTrashed'],
    deletedAt: ['deletedAt'],
    visibility: ['visibility'],
  },
};

/** The metadata that ente writes beside each file of an export (github.com/ente-io/ente); dates as Google writes them. */
const ENTE: PhotoService = {
  name: 'ente',
  isIts: (keys) => all(keys, 'title', 'creationTime') && any(keys, 'modificationTime', 'info'),
  paths: { name: ['title'], taken: ['creationTime.timestamp', 'creationTime.formatted', 'creationTime'] },
};

/** The JSON beside each photo of a Google Takeout, put together. */
const TAKEOUT: PhotoService = {
  name: 'Google Takeout',
  isIts: (keys) => keys.has('title') && any(keys, 'photoTakenTime', 'photoTakenTime.timestamp', 'googlePhotosOrigin'),
  paths: { name: ['title'], taken: ['photoTakenTime.timestamp'], trashed: ['trashed'] },
};

/** Media items of Google's Photos API (developers.google.com/photos). */
const GOOGLE_PHOTOS: PhotoService = {
  name: 'Google Photos',
  isIts: (keys) => any(keys, 'mediaMetadata', 'mediaMetadata.creationTime') || all(keys, 'productUrl', 'baseUrl'),
  paths: {
    name: ['filename'],
    id: ['id'],
    taken: ['mediaMetadata.creationTime'],
    width: ['mediaMetadata.width'],
    height: ['mediaMetadata.height'],
    type: ['mimeType'],
  },
};

/**
 * Photos of PhotoPrism as its search gives them (github.com/photoprism/photoprism, internal/entity/search/photos_results.go).
 * `Hash` is the SHA-1 of a file (pkg/fs/hash.go): of the photo that is its main file, which is a picture made for a HEIC or a video.
 * Only files in its originals (`Root` is `/`) are photos.
 */
const PHOTOPRISM: PhotoService = {
  name: 'PhotoPrism',
  isIts: (keys) =>
    any(keys, 'TakenSrc', 'TakenAtLocal', 'FileUID', 'PhotoUID') && any(keys, 'UID', 'PhotoUID', 'TakenAt'),
  paths: {
    name: ['OriginalName', 'FileName', 'Name'],
    id: ['UID', 'PhotoUID'],
    taken: ['TakenAt'],
    added: ['CreatedAt'],
    deletedAt: ['DeletedAt'],
    files: {
      list: 'Files',
      paths: {
        name: ['Name'],
        id: ['UID'],
        size: ['Size'],
        sha1: ['Hash'],
        width: ['Width'],
        height: ['Height'],
        type: ['MediaType'],
      },
      isOriginal: ({ Root }) => Root === '/',
    },
  },
};

/** Items of OneDrive in Microsoft's Graph (learn.microsoft.com/graph/api/resources/driveitem); `sha1Hash` is hex. */
const ONEDRIVE: PhotoService = {
  name: 'OneDrive',
  isIts: (keys) => keys.has('name') && any(keys, 'parentReference', 'file.hashes.sha1Hash', 'cTag'),
  paths: {
    name: ['name'],
    id: ['id'],
    taken: ['photo.takenDateTime'],
    size: ['size'],
    sha1: ['file.hashes.sha1Hash'],
    width: ['image.width'],
    height: ['image.height'],
    type: ['file.mimeType'],
    folder: ['folder'],
  },
};

/** Entries of Dropbox's `files/list_folder` (dropbox.com/developers/documentation). */
const DROPBOX: PhotoService = {
  name: 'Dropbox',
  isIts: (keys) => keys.has('name') && any(keys, 'path_lower', 'client_modified', 'server_modified'),
  paths: { name: ['name'], id: ['id'], taken: ['media_info.metadata.time_taken'], size: ['size'] },
};

/** Files of Google Drive (developers.google.com/drive/api/reference/rest/v3/files). */
const GOOGLE_DRIVE: PhotoService = {
  name: 'Google Drive',
  isIts: (keys) => any(keys, 'name', 'title') && any(keys, 'md5Checksum', 'imageMediaMetadata', 'headRevisionId'),
  paths: {
    name: ['originalFilename', 'name', 'title'],
    id: ['id'],
    taken: ['imageMediaMetadata.time'],
    size: ['size', 'fileSize'],
    type: ['mimeType'],
    trashed: ['trashed'],
  },
};

/** Nodes of Amazon Photos. */
const AMAZON: PhotoService = {
  name: 'Amazon Photos',
  isIts: (keys) => keys.has('name') && any(keys, 'contentProperties', 'contentProperties.md5'),
  paths: {
    name: ['name'],
    id: ['id'],
    taken: ['contentProperties.contentDate'],
    size: ['contentProperties.size'],
    type: ['contentProperties.contentType'],
  },
};

/** What Flickr gives with a download of one's data. */
const FLICKR: PhotoService = {
  name: 'Flickr',
  isIts: (keys) => all(keys, 'name', 'photopage'),
  paths: { name: ['name'], id: ['id'], taken: ['date_taken'] },
};

/** Pictures of Piwigo (`file`) and of Lychee (`title`). */
const PIWIGO: PhotoService = {
  name: 'Piwigo',
  isIts: (keys) => keys.has('file') && any(keys, 'element_url', 'date_available'),
  paths: { name: ['file'], id: ['id'], taken: ['date_creation'] },
};
const LYCHEE: PhotoService = {
  name: 'Lychee',
  isIts: (keys) => all(keys, 'title', 'size_variants'),
  paths: { name: ['title'], id: ['id'], taken: ['taken_at'], size: ['filesize'], type: ['type'] },
};

/** Items of Synology Photos; its `time` is a wall clock counted as if it were UTC, so it is not taken. */
const SYNOLOGY: PhotoService = {
  name: 'Synology Photos',
  isIts: (keys) => keys.has('filename') && any(keys, 'indexed_time', 'owner_user_id'),
  paths: { name: ['filename'], size: ['filesize'], type: ['type'] },
};

/** Photo services whose records are known, the most particular first. */
export const PHOTO_SERVICES: readonly PhotoService[] = [
  IMMICH,
  PHOTOPRISM,
  TAKEOUT,
  ENTE,
  GOOGLE_PHOTOS,
  ONEDRIVE,
  DROPBOX,
  GOOGLE_DRIVE,
  AMAZON,
  FLICKR,
  PIWIGO,
  LYCHEE,
  SYNOLOGY,
];
