import type { MadePhone } from './make-phone.ts';

/** One that waits, one hidden, one edited and one of a Shared Album; two originals lie here, one is in iCloud only. */
export const SMALL_PHONE: MadePhone = {
  assets: [
    {
      uuid: 'A',
      name: 'IMG_0001.HEIC',
      directory: 'DCIM/100APPLE',
      fileName: 'IMG_0001.HEIC',
      fingerprint: 'AfQj57ORF2JIumUCjO+PawZ9nqPg',
      bytes: Buffer.from('uploaded one'),
    },
    {
      uuid: 'B',
      name: 'IMG_0002.HEIC',
      directory: 'PhotoData/CPLAssets/group1',
      fileName: 'B.HEIC',
      hidden: true,
      editState: 0,
    },
    {
      uuid: 'C',
      name: 'IMG_0003.HEIC',
      directory: 'DCIM/100APPLE',
      fileName: 'IMG_0003.HEIC',
      uploadState: 1,
      bytes: Buffer.from('waiting one'),
    },
    { uuid: 'D', name: 'theirs.jpg', savedAssetType: 4, bundleScope: 2, uploadState: null },
  ],
  status: { images: 2, movies: 0, firstSync: '2024-02-03T04:05:06Z', lastSync: '2026-11-02T07:08:09Z' },
};
