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
