import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isComplete } from '../../../src/model/place.ts';
import { fingerprintOf } from '../../fixtures/lists/apple-rows.ts';
import { line, listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

const sha1 = createHash('sha1').update('a').digest();
/** As the app keeps it: base64 without its padding. */
const SHORT = sha1.toString('base64').replace(/=+$/, '');
const immich = {
  id: '6f0c',
  ownerId: 'u1',
  originalFileName: 'IMG_0001.HEIC',
  fileCreatedAt: '2022-06-04T10:11:09.000Z',
  localDateTime: '2022-06-04T12:11:09.000Z',
  checksum: sha1.toString('base64'),
  type: 'IMAGE',
  isTrashed: false,
  visibility: 'timeline',
  exifInfo: { fileSizeInByte: 1953393 },
};

describe('a list of Immich', () => {
  it('proves by the SHA-1 of the bytes, dates by the moment of the file, and is never a list of iCloud', async () => {
    const list = await readOne([listFile('assets.json', JSON.stringify({ assets: { items: [immich] } }))]);
    expect(list.format).toBe('photo-server');
    const [asset] = list.contents.assets;
    expect(asset?.resources[0]).toMatchObject({ sha1: SHORT, size: 1953393 });
    expect(asset?.captured).toMatchObject({ kind: 'instant', ms: Date.UTC(2022, 5, 4, 10, 11, 9) });
    expect(list.contents.list?.subject).toBe('other-service');
    expect(isComplete(list.contents)).toBe(false);
  });

  it('as psql writes it has the checksum in hex', async () => {
    const text = `originalFileName,fileCreatedAt,checksum,ownerId\nIMG_1.HEIC,2022-06-04 10:11:09+00,\\x${sha1.toString('hex')},u\n`;
    const list = await readOne([listFile('assets.csv', text)]);
    expect(list.contents.assets[0]?.resources[0].sha1).toBe(SHORT);
  });

  it('marks what is in its bin, and what is locked', async () => {
    const assets = [
      { ...immich, isTrashed: true },
      { ...immich, id: 'b', visibility: 'locked' },
    ];
    const list = await readOne([listFile('assets.json', JSON.stringify(assets))]);
    expect(list.contents.assets.map(({ flags }) => [flags.deleted, flags.hidden])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

const hex = sha1.toString('hex');
const AT = '2022-06-04T10:11:09Z';
const SECONDS = String(Date.parse(AT) / 1_000);

/** One photo as each service gives it (addresses of their descriptions are in lists/services/photo-service.ts). */
const SERVICES: readonly (readonly [service: string, value: unknown, facts: Readonly<Record<string, unknown>>])[] = [
  [
    'Google Photos',
    {
      mediaItems: [
        {
          id: 'A',
          productUrl: 'https://photos.google.com/lr/photo/A',
          baseUrl: 'https://lh3.googleusercontent.com/x',
          mimeType: 'image/heif',
          mediaMetadata: { creationTime: AT, width: '4032', height: '3024', photo: {} },
          filename: 'IMG_0001.HEIC',
        },
      ],
    },
    { dated: true, width: 4032 },
  ],
  [
    'Google Takeout',
    [
      {
        title: 'IMG_0001.HEIC',
        creationTime: { timestamp: '1700000000', formatted: 'x' },
        photoTakenTime: { timestamp: SECONDS, formatted: 'x' },
        url: 'https://photos.google.com/photo/A',
      },
    ],
    { dated: true },
  ],
  ['ente', { title: 'IMG_0001.HEIC', creationTime: { timestamp: SECONDS }, modificationTime: {} }, { dated: true }],
  [
    'OneDrive',
    {
      value: [
        { name: 'Pictures', folder: { childCount: 1 }, parentReference: { path: '/' }, size: 5 },
        {
          name: 'IMG_0001.HEIC',
          size: 1953393,
          file: { mimeType: 'image/heic', hashes: { sha1Hash: hex.toUpperCase() } },
          photo: { takenDateTime: AT },
          parentReference: { path: '/drive/root:/Pictures' },
        },
      ],
    },
    { dated: true, size: 1953393, sha1: SHORT },
  ],
  [
    'Dropbox',
    {
      entries: [
        {
          '.tag': 'file',
          name: 'IMG_0001.HEIC',
          path_lower: '/camera uploads/img_0001.heic',
          client_modified: '2026-01-01T00:00:00Z',
          size: 1953393,
          content_hash: 'ab'.repeat(32),
        },
      ],
      has_more: false,
    },
    { size: 1953393 },
  ],
  [
    'Google Drive',
    {
      files: [
        { name: 'IMG_0001.HEIC', md5Checksum: '0'.repeat(32), createdTime: '2026-01-01T00:00:00Z', size: '1953393' },
      ],
    },
    { size: 1953393 },
  ],
  [
    'Amazon Photos',
    {
      data: [{ name: 'IMG_0001.HEIC', contentProperties: { md5: '0', size: 1953393, contentDate: AT } }],
      count: 1,
    },
    { dated: true, size: 1953393 },
  ],
  ['Flickr', { name: 'IMG_0001.HEIC', date_taken: '2022-06-04 10:11:09', photopage: 'https://flickr.com/1' }, {}],
  ['Piwigo', [{ file: 'IMG_0001.HEIC', name: 'x', date_available: '2022-06-05 10:11:09', element_url: 'x' }], {}],
  ['Lychee', [{ title: 'IMG_0001.HEIC', checksum: hex, taken_at: AT, size_variants: {} }], { dated: true }],
  [
    'Synology Photos',
    { data: { list: [{ filename: 'IMG_0001.HEIC', filesize: 1953393, time: 1654344669, indexed_time: 1 }] } },
    { size: 1953393 },
  ],
];

describe('a list of another photo service', () => {
  it.each(SERVICES)('is read, and is never one of iCloud: %s', async (_, value, facts) => {
    const list = await readOne([listFile('list.json', JSON.stringify(value))]);
    expect(list.format).toBe('photo-server');
    expect(list.contents.list?.subject).toBe('other-service');
    expect(note(list, 'list-of-service')?.blocks).toBe(true);
    expect(isComplete(list.contents)).toBe(false);
    const [asset, ...others] = list.contents.assets;
    expect(others).toEqual([]);
    expect(asset?.name).toBe('IMG_0001.HEIC');
    const { dated, width, ...file } = facts;
    if (dated === true) expect(asset?.captured).toMatchObject({ kind: 'instant', ms: Date.parse(AT) });
    if (width !== undefined) expect(asset?.width).toBe(width);
    expect(asset?.resources[0]).toMatchObject(file);
  });

  it('is known where its objects were made columns', async () => {
    const text = `filename,id,mediaMetadata.creationTime,mimeType\nIMG_0001.HEIC,A,${AT},image/heif\n`;
    const list = await readOne([listFile('list.csv', text)]);
    expect(list.contents.list?.subject).toBe('other-service');
    expect(list.contents.assets[0]?.captured).toMatchObject({ ms: Date.parse(AT) });
  });
});

describe('a list of PhotoPrism', () => {
  const photo = {
    UID: 'pqbemz8276mhtobh',
    Type: 'live',
    TakenAt: AT,
    TakenAtLocal: '2022-06-04T12:11:09Z',
    TakenSrc: 'meta',
    Path: '2022/06',
    Name: '20220604_101109_A1B2',
    Title: 'Rome',
    FileUID: 'fq1',
    FileRoot: 'sidecar',
    FileName: '2022/06/20220604_101109_A1B2.heic.jpg',
    Hash: '0'.repeat(40),
    CreatedAt: '2022-06-05T00:00:00Z',
  };
  const file = (Name: string, Root: string, Hash: string, Size: number) => ({ UID: Name, Name, Root, Hash, Size });
  const Files = [
    file('2022/06/20220604_101109_A1B2.heic', '/', hex, 1953393),
    file('2022/06/20220604_101109_A1B2.heic.jpg', 'sidecar', '0'.repeat(40), 5),
    file('2022/06/20220604_101109_A1B2.mov', '/', '1'.repeat(40), 7),
  ];

  it('names the originals with their SHA-1, and not the pictures that it made for itself', async () => {
    const list = await readOne([listFile('photos.json', JSON.stringify([{ ...photo, Files }]))]);
    expect(list.contents.list?.subject).toBe('other-service');
    expect(list.contents.assets.map(({ name, resources: [{ sha1: own, size }] }) => [name, own, size])).toEqual([
      ['20220604_101109_A1B2.heic', SHORT, 1953393],
      ['20220604_101109_A1B2.mov', expect.any(String), 7],
    ]);
    expect(list.contents.assets[0]?.captured).toMatchObject({ kind: 'instant', ms: Date.parse(AT) });
  });

  it('without its files has names and dates, and no hash that may be of another file', async () => {
    const list = await readOne([listFile('photos.json', JSON.stringify([photo, { ...photo, DeletedAt: AT }]))]);
    expect(list.contents.assets.map(({ resources: [{ sha1: own }], flags }) => [own ?? null, flags.deleted])).toEqual([
      [null, false],
      [null, true],
    ]);
    expect(isComplete(list.contents)).toBe(false);
  });
});

describe('a manifest of kei', () => {
  const HEAD = 'library,asset_id,version,filename,checksum,size_bytes,created_at,added_at,last_seen_at,status';
  const row = (version: string, name: string, seen = '2026-11-20T10:00:00Z') =>
    `PrimarySync,A1,${version},${name},${fingerprintOf(name)},6009,2022-06-04T10:11:09Z,2022-06-05T00:00:00Z,${seen},downloaded`;

  it('proves originals, is as old as it was last seen, and is never whole', async () => {
    const text = [HEAD, row('original', 'IMG_1.HEIC'), row('live_video', 'IMG_1.MOV'), row('adjusted', 'IMG_1.JPG')];
    const list = await readOne([listFile('manifest.csv', `${text.join('\n')}\n`)]);
    expect(list.format).toBe('kei');
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['IMG_1.HEIC']);
    expect(list.contents.assets[0]?.resources[0]).toMatchObject({
      size: 6009,
      fingerprint: fingerprintOf('IMG_1.HEIC'),
    });
    expect([line(list, 'live-videos'), line(list, 'edited-versions')]).toEqual([-1, -1]);
    expect(list.contents.list?.age).toMatchObject({ at: Date.UTC(2026, 10, 20, 10), source: 'read-moment' });
    expect(note(list, 'list-of-files')).toMatchObject({ blocks: true });
  });
});
