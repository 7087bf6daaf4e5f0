import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { createCheckCore } from '../../../src/renderer/engine/check-core.ts';
import type { PhotoQuery } from '../../../src/renderer/engine/photo-query.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';

const QUERY: PhotoQuery = { set: 'one-place', part: null, month: null, media: null, search: '', newestFirst: false };
const photo = (name: string, parts: object) => asset(name, { captured: '2025-08-16T13:28:00Z', ...parts });

describe('the versions of a photo', () => {
  it('stand side by side: as the list says, then the file that was found; each with what is known of it', async () => {
    const engine = createCheckCore();
    const listed = photo('A.JPG', { content: 'original', size: 2_900_000, width: 4032, height: 3024, path: null });
    const here = photo('A.JPG', { content: 'smaller', size: 310_000, width: 1024, height: 768, path: 'old/A.JPG' });
    const contents = folder([here], { place: { id: 'pc', name: 'Pictures' } });
    engine.addAssets('pc', [here]);
    engine.setContents('pc', about(contents));
    await engine.addList('list', 'list.csv', 'apple-export', icloudList([listed]));
    await engine.compare({ answers: NO_ANSWERS, today: TODAY, language: 'en', folderComparison: null, counts: null });
    await engine.findPhotos({ ...QUERY, part: 'not-same' });
    const [inCloud, found, ...more] = await engine.photoVersions(0);
    expect(more).toEqual([]);
    expect(inCloud).toMatchObject({ isListed: true, bytes: 2_900_000, width: 4032, file: null, picture: null });
    const file = { placeId: 'pc', path: 'old/A.JPG' };
    expect(found).toMatchObject({ isListed: false, bytes: 310_000, width: 1024, file, picture: file });
    expect(await engine.photoVersions(1)).toEqual([]);
  });

  it('of which only the name is here can be shown in the file browser, and are never opened for a picture', async () => {
    const engine = createCheckCore();
    const listed = photo('B.JPG', { content: 'original', size: 1000, path: null });
    const stub = photo('B.JPG', { state: 'placeholder', size: 1000, path: 'B.JPG' });
    engine.addAssets('pc', [stub]);
    engine.setContents('pc', about(folder([stub], { place: { id: 'pc' } })));
    await engine.addList('list', 'list.csv', 'apple-export', icloudList([listed]));
    const summary = await engine.compare({
      answers: NO_ANSWERS,
      today: TODAY,
      language: 'en',
      folderComparison: null,
      counts: null,
    });
    await engine.findPhotos(QUERY);
    const [item] = await engine.photoPage(0, 1);
    expect(item).toMatchObject({ part: 'cloud-only', picture: null, file: { placeId: 'pc', path: 'B.JPG' } });
    expect(summary?.facts['cloud-only'].previews).toEqual([item]);
    const versions = await engine.photoVersions(0);
    expect(versions.map(({ picture }) => picture)).toEqual([null, null]);
  });
});
