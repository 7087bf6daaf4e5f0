import { describe, expect, it } from 'vitest';
import { copyFolder, goesAway } from '../../../src/compare/match/folder-comparison.ts';
import { UNKNOWN_STANDING } from '../../../src/model/place-standing.ts';
import { SAME_FILES_UNKNOWN } from '../../../src/model/same-files.ts';
import { asset, folder, resource } from '../../fixtures/assets.ts';

const photo = (name: string) => asset(name, { captured: '2023-01-01T10:00:00Z', content: name, size: 9_000 });
const pathsOf = (copy: ReturnType<typeof copyFolder>) =>
  copy.assets.flatMap(({ resources }) => resources[0].path ?? []);

describe('the copy of two folders', () => {
  const contents = folder([photo('A.JPG'), photo('B.JPG')]);
  const [own] = contents.assets.flatMap(({ resources }) => resources[0].path ?? []);

  it('is what it is where no file of it is one of the first folder', () => {
    expect(copyFolder(contents, { paths: [], isOpen: false })).toBe(contents);
  });

  it('has no photo that is the very file of the first folder; its account adds up, and says how many there were', () => {
    const copy = copyFolder(contents, { paths: [own ?? ''], isOpen: false });
    expect(pathsOf(copy)).toEqual(pathsOf(contents).slice(1));
    expect(copy.notes).toContainEqual({ code: 'same-files', count: 1, blocks: false });
    expect(copy.notes.filter(({ blocks }) => blocks)).toEqual([]);
    expect(copy.files.reduce((sum, { count }) => sum + count, 0)).toBe(
      contents.files.reduce((sum, { count }) => sum + count, 0),
    );
  });

  it('says line by line which files were the same: of each photo of which one file is, all of it', () => {
    const live = asset('C.HEIC', { content: 'c', live: resource('C.MOV', { role: 'live-video' }) });
    const all = folder([photo('A.JPG'), photo('B.JPG'), live]);
    const copy = copyFolder(all, { paths: ['A.JPG', 'C.MOV', 'D.JPG'], isOpen: false });
    expect(pathsOf(copy)).toEqual(['B.JPG']);
    expect(copy.files).toEqual([
      { code: 'files-found', count: 4 },
      { code: 'assets', count: -1 },
      { code: 'same-files', count: -2 },
      { code: 'live-videos', count: -1 },
    ]);
    expect(copy.notes).toEqual([{ code: 'same-files', count: 3, blocks: false }]);
    const none = folder([asset('A.JPG', { path: null })]);
    expect(copyFolder(none, { paths: ['A.JPG'], isOpen: false }).assets).toEqual(none.assets);
  });

  it('keeps the notes it had', () => {
    const notes = [{ code: 'scan-unfinished', blocks: true } as const];
    const noted = folder([photo('A.JPG')], { notes });
    const open = { code: 'same-files-open', blocks: true };
    const same = { code: 'same-files', count: 1, blocks: false };
    expect(copyFolder(noted, { paths: [], isOpen: true }).notes).toEqual([...notes, open]);
    expect(copyFolder(noted, { paths: ['A.JPG'], isOpen: true }).notes).toEqual([...notes, open, same]);
    expect(copyFolder(noted, { paths: ['A.JPG'], isOpen: false }).notes).toEqual([...notes, same]);
  });

  it('stays where it does not go away by itself, or where nobody knows how it lies', () => {
    const { standing: _, ...place } = contents.place;
    expect([goesAway(contents), goesAway({ ...contents, place })]).toEqual([false, false]);
    expect(copyFolder({ ...contents, place }, { paths: [], isOpen: false }).assets).toBe(contents.assets);
  });

  it('gives no yes while nobody knows', () => {
    expect(copyFolder(contents, SAME_FILES_UNKNOWN).notes).toContainEqual({ code: 'same-files-open', blocks: true });
    const some = copyFolder(contents, { paths: [own ?? ''], isOpen: true });
    expect(some.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['same-files', 'same-files-open']));
  });

  it.each(['bin', 'snapshot', 'memory'] as const)('has nothing in it where it goes away by itself: %s', (ground) => {
    const standing = { ...UNKNOWN_STANDING, ground };
    const copy = copyFolder({ ...contents, place: { ...contents.place, standing } }, { paths: [], isOpen: false });
    expect(copy.assets).toEqual([]);
  });
});
