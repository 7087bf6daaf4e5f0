import { describe, expect, it } from 'vitest';
import type { ArrivedFile } from '../../../../src/bridge/contract.ts';
import { NO_ANSWERS } from '../../../../src/guidance/answers.ts';
import type { Asset } from '../../../../src/model/asset.ts';
import { toSha1 } from '../../../../src/model/sha1.ts';
import { createCheckCore } from '../../../../src/renderer/engine/check-core.ts';
import type { Engine } from '../../../../src/renderer/engine/engine.ts';
import { asset, fingerprintOf, folder, icloudList, TODAY } from '../../../fixtures/assets.ts';
import { about } from '../../support/about.ts';

const SHA1 = toSha1('0'.repeat(40));
const photo = (name: string, day: string, parts = {}): Asset =>
  asset(name, { captured: `${day}T10:00:00Z`, content: name, size: 1000, path: null, ...parts });

const here = photo('HERE.JPG', '2025-06-01');
const wanted = ['A.HEIC', 'B.HEIC', 'C.MOV'].map((name, i) => photo(name, `2025-06-0${i + 1}`));
const live = photo('L.HEIC', '2025-06-04', { live: 'L.MOV' });

async function comparing(listed: readonly Asset[]): Promise<Engine> {
  const engine = createCheckCore();
  const own = { ...here, resources: [{ ...here.resources[0], path: here.name }] as const };
  engine.addAssets('pc', [own]);
  engine.setContents('pc', about(folder([own], { place: { id: 'pc' } })));
  await engine.addList('list', 'list.csv', 'apple-export', icloudList([here, ...listed]));
  await engine.compare({ answers: NO_ANSWERS, today: TODAY, language: 'en', folderComparison: null, counts: null });
  return engine;
}

/** A downloaded file with photos: path and what its bytes are a fingerprint of. */
function download(path: string, photos: readonly (readonly [string, string])[] | null, isGone = false): ArrivedFile {
  const arrived = photos?.map(([name, content]) => {
    if (SHA1 === null) throw new Error('not the shape of a check sum');
    return { path: name, bytes: 1000, fingerprint: fingerprintOf(content), sha1: SHA1 };
  });
  return { path, bytes: 1000, modifiedMs: 0, isGone, photos: arrived ?? null };
}

describe('getting photos back', () => {
  it('ticks a photo when exactly its bytes have arrived, in a zip or not, whatever the file is called', async () => {
    const engine = await comparing(wanted);
    const before = await engine.getBack([]);
    expect(before).toMatchObject({ wanted: 3, arrived: 0, noProof: 0, batches: [{ wanted: 3, arrived: 0 }] });
    const after = await engine.getBack([
      download('iCloud Photos.zip', [['iCloud Photos.zip/A.HEIC', 'A.HEIC']]),
      download('other name (1).mov', [['other name (1).mov', 'C.MOV']]),
      download('B.HEIC', [['B.HEIC', 'converted']]),
    ]);
    expect(after).toMatchObject({
      arrived: 2,
      batches: [{ wanted: 3, arrived: 2 }],
      notSame: { count: 1, names: ['B.HEIC'] },
    });
    const tiles = await engine.batchPhotos(0, 0, 10);
    expect(tiles.map(({ item, state }) => `${item.name} ${state}`)).toEqual([
      'A.HEIC arrived',
      'C.MOV arrived',
      'B.HEIC not-same',
    ]);
    expect(await engine.batchNames(0)).toEqual(['A.HEIC', 'B.HEIC', 'C.MOV']);
  });

  it('asks about originals where another format or another copy arrives, and is calm about what came along', async () => {
    const engine = await comparing(wanted);
    const view = await engine.getBack([
      download('a.zip', [
        ['a.zip/A.JPG', 'most compatible'],
        ['a.zip/A (2).JPG', 'once more'],
        ['a.zip/HERE.JPG', 'HERE.JPG'],
        ['a.zip/holiday.jpg', 'of somebody else'],
      ]),
    ]);
    expect(view).toMatchObject({
      arrived: 0,
      others: 2,
      notSame: { count: 2, names: ['a.zip/A.JPG', 'a.zip/A (2).JPG'] },
    });
  });

  it('ticks a Live Photo only with both of its files', async () => {
    const engine = await comparing([live]);
    expect(await engine.getBack([download('L.HEIC', [['L.HEIC', 'L.HEIC']])])).toMatchObject({ arrived: 0 });
    expect((await engine.batchPhotos(0, 0, 1)).map(({ state }) => state)).toEqual(['half']);
    const both = [download('L.HEIC', [['L.HEIC', 'L.HEIC']]), download('L.MOV', [['L.MOV', 'L.MOV']])];
    expect(await engine.getBack(both)).toMatchObject({ arrived: 1 });
  });

  it('never ticks by name, size and date: without a check sum on the list nobody can tell', async () => {
    const engine = await comparing([photo('N.HEIC', '2025-06-05', { content: null })]);
    const view = await engine.getBack([download('N.HEIC', [['N.HEIC', 'N.HEIC']])]);
    expect(view).toMatchObject({ wanted: 1, arrived: 0, noProof: 1 });
  });

  it('says what could not be read, and what was taken out of Downloads', async () => {
    const engine = await comparing(wanted);
    const view = await engine.getBack([
      download('cut.zip', null),
      download('A.HEIC', [['A.HEIC', 'A.HEIC']], true),
      download('gone.zip', null, true),
    ]);
    expect(view).toMatchObject({ arrived: 1, gone: 1, unread: { count: 1, names: ['cut.zip'] } });
  });

  it('is nothing where nothing is missing, and where two folders are compared', async () => {
    expect(await (await comparing([])).getBack([])).toBeNull();
    expect(await createCheckCore().getBack([])).toBeNull();
  });
});
