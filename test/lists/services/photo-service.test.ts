import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tableKeys } from '../../../src/lists/records/table-head.ts';
import { PHOTO_SERVICES } from '../../../src/lists/services/photo-service.ts';
import { listFile, readOne } from '../../fixtures/lists/list-file.ts';

// Each field in which a photo service writes something, by itself: what is read of it, and that nothing is without it.

const HEX = createHash('sha1').update('a').digest('hex');
const SHA1 = Buffer.from(HEX, 'hex').toString('base64').replace(/=$/, '');
const NAME = 'IMG_0001.HEIC';
const AT = '2022-06-04T10:11:09Z';
const SECONDS = `${Date.parse(AT) / 1_000}`;

type Json = { readonly [key: string]: unknown };

/** A record with a value under a path with dots. */
function withPath(record: Json, path: string, value: unknown): Json {
  const [key = '', ...rest] = path.split('.');
  const inner = record[key];
  const below = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  return { ...record, [key]: rest.length === 0 ? value : withPath(below, rest.join('.'), value) };
}

/** What the reader says of the only photo of a list. */
async function factsOf(text: string) {
  const { contents } = await readOne([listFile('list.json', text)]);
  const [asset] = contents.assets;
  expect(contents.assets).toHaveLength(1);
  expect(contents.list?.subject).toBe('other-service');
  if (asset === undefined) throw new Error('no photo');
  const [{ size, sha1 }] = asset.resources;
  return {
    name: asset.name,
    id: asset.id,
    kind: asset.kind,
    taken: asset.captured.kind === 'instant' ? asset.captured.ms : null,
    size,
    sha1: sha1 ?? null,
    width: asset.width,
    height: asset.height,
    deleted: asset.flags.deleted,
    hidden: asset.flags.hidden,
    added: contents.list?.age.newestAddition ?? null,
  };
}

const NOTHING = {
  name: NAME,
  kind: 'photo',
  taken: null,
  size: null,
  sha1: null,
  width: null,
  height: null,
  deleted: false,
  hidden: false,
  added: null,
};

/** What may stand in a field, and what is read of it. */
const VALUES = {
  id: ['A1', { id: 'A1' }],
  taken: [AT, { taken: Date.parse(AT) }],
  seconds: [SECONDS, { taken: Date.parse(AT) }],
  added: [AT, { added: Date.parse(AT) }],
  size: [1_953_393, { size: 1_953_393 }],
  sha1: [HEX, { sha1: SHA1 }],
  width: [4_032, { width: 4_032 }],
  height: [3_024, { height: 3_024 }],
  type: ['video/quicktime', { kind: 'video' }],
  trashed: [true, { deleted: true }],
  deletedAt: [AT, { deleted: true }],
  visibility: ['locked', { hidden: true }],
} as const;

type Fields = Partial<Record<keyof typeof VALUES, readonly string[]>>;

/** The least by which a record is known as one of the service, and where it writes what. */
const SERVICES: readonly (readonly [name: string, least: Json, fields: Fields])[] = [
  [
    'Immich',
    { originalFileName: NAME, deviceAssetId: 'd', ownerId: 'o' },
    {
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
  ],
  [
    'ente',
    { title: NAME, creationTime: '', modificationTime: 'x' },
    { seconds: ['creationTime.timestamp', 'creationTime'], taken: ['creationTime.formatted'] },
  ],
  [
    'Google Takeout',
    { title: NAME, googlePhotosOrigin: {} },
    { seconds: ['photoTakenTime.timestamp'], trashed: ['trashed'] },
  ],
  [
    'Google Photos',
    { filename: NAME, productUrl: 'x', baseUrl: 'y' },
    {
      id: ['id'],
      taken: ['mediaMetadata.creationTime'],
      width: ['mediaMetadata.width'],
      height: ['mediaMetadata.height'],
      type: ['mimeType'],
    },
  ],
  [
    'PhotoPrism',
    { Name: NAME, TakenSrc: 'meta', UID: 'A0' },
    { taken: ['TakenAt'], added: ['CreatedAt'], deletedAt: ['DeletedAt'] },
  ],
  [
    'OneDrive',
    { name: NAME, parentReference: {} },
    {
      id: ['id'],
      taken: ['photo.takenDateTime'],
      size: ['size'],
      sha1: ['file.hashes.sha1Hash'],
      width: ['image.width'],
      height: ['image.height'],
      type: ['file.mimeType'],
    },
  ],
  [
    'Dropbox',
    { name: NAME, path_lower: '/x' },
    { id: ['id'], taken: ['media_info.metadata.time_taken'], size: ['size'] },
  ],
  [
    'Google Drive',
    { name: NAME, headRevisionId: 'x' },
    {
      id: ['id'],
      taken: ['imageMediaMetadata.time'],
      size: ['size', 'fileSize'],
      type: ['mimeType'],
      trashed: ['trashed'],
    },
  ],
  [
    'Amazon Photos',
    { name: NAME, contentProperties: {} },
    {
      id: ['id'],
      taken: ['contentProperties.contentDate'],
      size: ['contentProperties.size'],
      type: ['contentProperties.contentType'],
    },
  ],
  ['Flickr', { name: NAME, photopage: 'x' }, { id: ['id'], taken: ['date_taken'] }],
  ['Piwigo', { file: NAME, element_url: 'x' }, { id: ['id'], taken: ['date_creation'] }],
  [
    'Lychee',
    { title: NAME, size_variants: {} },
    { id: ['id'], taken: ['taken_at'], size: ['filesize'], type: ['type'] },
  ],
  ['Synology Photos', { filename: NAME, owner_user_id: 1 }, { size: ['filesize'], type: ['type'] }],
];

describe.each(SERVICES)('%s', (_, least, fields) => {
  it('says no more of a photo than its record', async () => {
    expect(await factsOf(JSON.stringify([least]))).toMatchObject(NOTHING);
  });

  it('writes each fact into its field', async () => {
    for (const [fact, paths] of Object.entries(fields))
      for (const path of paths) {
        const [value, read] = VALUES[fact as keyof typeof VALUES];
        const record = withPath(least, path, value);
        expect(await factsOf(JSON.stringify([record])), path).toMatchObject({ ...NOTHING, ...read });
      }
  });
});

describe('a field of a service', () => {
  it('counts where the better one has nothing, and not beside it', async () => {
    const [drive, immich] = [
      { name: 'x.heic', md5Checksum: 'y' },
      { originalFileName: NAME, deviceAssetId: 'd', ownerId: 'o' },
    ];
    const nameOf = async (record: Json) => (await factsOf(JSON.stringify([record]))).name;
    expect(await nameOf({ ...drive, originalFilename: 'a.heic' })).toBe('a.heic');
    expect(await nameOf({ ...drive, originalFilename: '' })).toBe('x.heic');
    expect(await nameOf({ title: 'b.heic', md5Checksum: 'y' })).toBe('b.heic');
    const sizeOf = async (record: Json) => (await factsOf(JSON.stringify([record]))).size;
    expect(await sizeOf({ ...immich, fileSize: null, size: 5 })).toBe(5);
    expect(await sizeOf({ ...immich, fileSize: 4, size: 5 })).toBe(4);
  });

  it('is found in a table whose columns are called by paths', async () => {
    const read = async (head: string, cells: string) => factsOf(`${head}\n${cells}\n`);
    expect(
      await read('name,cTag,file.hashes.sha1Hash,image.width,photo.takenDateTime', `${NAME},x,${HEX},4032,${AT}`),
    ).toMatchObject({ sha1: SHA1, width: 4_032, taken: Date.parse(AT) });
    expect(await read('title,photoTakenTime.timestamp,trashed', `${NAME},${SECONDS},true`)).toMatchObject({
      taken: Date.parse(AT),
      deleted: true,
    });
  });
});

describe('a record', () => {
  const isIts = (name: string, ...keys: readonly string[]) => {
    const service = PHOTO_SERVICES.find((one) => one.name === name);
    if (service === undefined) throw new Error(`no ${name}`);
    return service.isIts(tableKeys(keys));
  };

  it.each<readonly [service: string, least: readonly string[], others: readonly string[]]>([
    ['Immich', ['originalFileName', 'checksum', 'fileCreatedAt'], []],
    ['Immich', ['originalFileName', 'localDateTime', 'deviceAssetId'], []],
    ['Immich', ['originalFileName', 'isTrashed', 'ownerId'], []],
    ['ente', ['title', 'creationTime', 'modificationTime'], ['info']],
    ['Google Takeout', ['title', 'photoTakenTime'], ['photoTakenTime.timestamp', 'googlePhotosOrigin']],
    ['Google Photos', ['mediaMetadata'], ['mediaMetadata.creationTime']],
    ['Google Photos', ['productUrl', 'baseUrl'], []],
    ['PhotoPrism', ['UID', 'TakenSrc'], ['TakenAtLocal', 'FileUID']],
    ['PhotoPrism', ['TakenSrc', 'UID'], ['PhotoUID', 'TakenAt']],
    ['PhotoPrism', ['PhotoUID'], []],
    ['OneDrive', ['name', 'parentReference'], ['file.hashes.sha1Hash', 'cTag']],
    ['Dropbox', ['name', 'path_lower'], ['client_modified', 'server_modified']],
    ['Google Drive', ['name', 'md5Checksum'], ['imageMediaMetadata', 'headRevisionId']],
    ['Google Drive', ['title', 'md5Checksum'], []],
    ['Amazon Photos', ['name', 'contentProperties'], ['contentProperties.md5']],
    ['Flickr', ['name', 'photopage'], []],
    ['Piwigo', ['file', 'element_url'], ['date_available']],
    ['Lychee', ['title', 'size_variants'], []],
    ['Synology Photos', ['filename', 'indexed_time'], ['owner_user_id']],
  ])('is one of %s by all of %j, the last of them by another name too', (service, least, others) => {
    expect(isIts(service, ...least)).toBe(true);
    for (const other of others) expect(isIts(service, ...least.slice(0, -1), other), other).toBe(true);
    for (const key of least) {
      const rest = least.filter((one) => one !== key);
      expect(isIts(service, ...rest), `without ${key}`).toBe(false);
    }
  });

  it('that is of two services is of the more particular one', () => {
    expect(PHOTO_SERVICES.map(({ name }) => name).slice(0, 4)).toEqual([
      'Immich',
      'PhotoPrism',
      'Google Takeout',
      'ente',
    ]);
    expect(new Set(PHOTO_SERVICES.map(({ name }) => name)).size).toBe(PHOTO_SERVICES.length);
  });
});
