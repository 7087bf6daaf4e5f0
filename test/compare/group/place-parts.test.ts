import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { scannedPlaceId } from '../../../src/compare/group/place-parts.ts';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { eraseFacts } from '../../../src/guidance/erase/facts.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { PlaceContents, PlacePart } from '../../../src/model/place.ts';
import { UNKNOWN_STANDING } from '../../../src/model/place-standing.ts';
import { asset, folder, icloudList, resource, TODAY } from '../../fixtures/assets.ts';

const LIBRARY = 'Photos Library.photoslibrary';
const LIBRARY_PART: PlacePart = {
  path: LIBRARY,
  kind: 'photos-library',
  independenceKey: 'icloud',
  standing: { ...UNKNOWN_STANDING, ground: 'icloud', source: 'marks' },
};
const LIST = icloudList([asset('a.jpg', { content: 'a', size: 9 })]);

function pictures(assets: readonly Asset[], more: Partial<PlaceContents> = {}): PlaceContents {
  return { ...folder(assets), parts: [LIBRARY_PART], ...more };
}
const inLibrary = asset('a.jpg', { content: 'a', size: 9, path: `${LIBRARY}/originals/0/UUID.jpeg` });
const check = (...places: PlaceContents[]) => compare({ lists: [LIST], counts: null, places, today: TODAY });

describe('parts of a place that iCloud syncs', () => {
  it('are no second place, and the verdict says so', () => {
    const { verdict, rows, twoPlaces, places } = check(pictures([inLibrary]));
    expect(rows[0]?.coverage).toBe('verified');
    expect(rows[0]?.independentPlaces).toBe(1);
    expect(twoPlaces).toEqual({ inTwo: 0, all: 1 });
    expect(verdict.answer).toBe('cannot-tell');
    expect(verdict.missing.map(({ code, values }) => [code, values.count])).toContainEqual(['place-in-step', 1]);
    expect(places.map(({ place }) => place.name)).toContain(LIBRARY);
  });

  it('do not make erasing a phone safe', () => {
    const facts = eraseFacts(check(pictures([inLibrary])), NO_ANSWERS, TODAY);
    expect(facts.find(({ id }) => id === 'every-photo-copied')?.state).not.toBe('good');
  });

  it('take nothing from the copies beside them', () => {
    const beside = asset('b.jpg', { content: 'a', size: 9, path: 'Export/b.jpg' });
    const { verdict, rows } = check(pictures([inLibrary, beside]));
    expect(verdict.answer).toBe('yes');
    expect(rows[0]?.independentPlaces).toBe(2);
  });

  it('hold a Live Photo of which only the film lies in them', () => {
    const live = {
      ...asset('a.heic', { content: 'a', size: 9, path: 'Export/a.heic' }),
      kind: 'live-photo',
      resources: [
        resource('a.heic', { content: 'a', size: 9, path: 'Export/a.heic' }),
        resource('a.mov', { role: 'live-video', content: 'v', size: 9, path: `${LIBRARY}/originals/0/UUID_3.mov` }),
      ],
    } satisfies Asset;
    const listed = { ...live, resources: live.resources.map((r) => ({ ...r, state: 'listed', path: null }) as const) };
    const [first, second] = listed.resources;
    if (!first || !second) throw new Error('two halves');
    const list = icloudList([{ ...listed, resources: [first, second] }]);
    const { verdict } = compare({ lists: [list], counts: null, places: [pictures([live])], today: TODAY });
    expect(verdict.answer).toBe('cannot-tell');
  });

  it('are as unfinished as the whole', () => {
    const notes = [{ code: 'scan-unfinished', blocks: true }] as const;
    expect(check(pictures([inLibrary], { notes })).verdict.answer).toBe('cannot-tell');
  });

  it('are not met by folders of a similar name', () => {
    const other = asset('a.jpg', { content: 'a', size: 9, path: `${LIBRARY} copy/a.jpg` });
    expect(check(pictures([other])).verdict.answer).toBe('yes');
  });

  it('are named without a photo in them where they are a backup of a phone', () => {
    const standing = { ...UNKNOWN_STANDING, ground: 'phone-backup' as const };
    const backup: PlacePart = { path: 'MobileSync/x', kind: 'folder', independenceKey: 'icloud', standing };
    const { places } = check({
      ...folder([]),
      parts: [LIBRARY_PART, backup],
      passedOver: [{ kind: 'link', count: 1, example: 'x' }],
    });
    expect(places.map(({ place, passedOver }) => [place.name, passedOver?.length])).toContainEqual(['x', 0]);
    expect(places.map(({ place }) => place.name)).not.toContain(LIBRARY);
  });

  it('show their files under the place that was scanned', () => {
    const part = check(pictures([inLibrary])).places.find(({ place }) => place.name === LIBRARY);
    expect(scannedPlaceId(part?.place.id ?? '')).toBe(folder([]).place.id);
  });
});
