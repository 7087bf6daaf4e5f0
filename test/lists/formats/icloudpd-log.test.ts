import { describe, expect, it } from 'vitest';
import { ICLOUDPD_LOG } from '../../../src/lists/formats/icloudpd-log.ts';
import { line, listFile, NOW, note, readOne } from '../../fixtures/lists/list-file.ts';

// What a log of icloudpd says of photos, line by line, and how much of iCloud it shows.

const HOUR = 3_600_000;
const at = (message: string, level = 'INFO', time = '2025-09-17 23:01:33') => `${time} ${level.padEnd(8)} ${message}`;
const announce = (count: number, what = 'original photos and videos to /data ...') =>
  at(`Downloading ${count} ${what}`);
const got = (name: string) => at(`Downloaded /data/2020/09/14/${name}`);
const listOf = (...lines: readonly string[]) => readOne([listFile('x.log', `${lines.join('\n')}\n`)]);
type List = Awaited<ReturnType<typeof listOf>>;
const names = ({ contents }: List) => contents.assets.map(({ name }) => name);

describe('a log is one of icloudpd', () => {
  const known = (...lines: readonly string[]) =>
    ICLOUDPD_LOG.recognise({ text: lines.join('\n'), lines, whole: true }, { now: NOW });
  const words = (count: number) => Array.from({ length: count }, (_, i) => `words ${i}`);
  const mine = (count: number) => Array.from({ length: count }, (_, i) => got(`IMG_${i}.JPG`));

  it('by three lines of ten, among the first fifty', () => {
    expect(known(...mine(3), ...words(7))).toBe(true);
    expect(known(...mine(2), ...words(7))).toBe(false);
    expect(known(...words(35), ...mine(15))).toBe(true);
    expect(known(...words(36), ...mine(15))).toBe(false);
    expect(known(...mine(15), ...words(36))).toBe(true);
    expect(known(...mine(15), ...words(35), ...words(99))).toBe(true);
    expect(known(...mine(14), ...words(36))).toBe(false);
    expect(known()).toBe(false);
  });

  it.each([
    'Downloaded /x/a.JPG',
    'Downloading /x/a.JPG',
    'Skipping a.JPG, it is old',
    'Deleted /x/a.JPG',
    'Deleting /x/a.JPG',
    'Authenticating...',
    'Looking up all photos',
    'Found 3 items',
    'All photos have been downloaded',
    'Processing user: x',
    '/x/a.JPG already exists',
    'Connected to iCloud',
    '/x/a.JPG deduplicated',
  ])('where a line says “%s”, and not by its form alone', (message) => {
    expect(known(at('started'), at(message))).toBe(true);
    expect(known(at('started'), at('ready'))).toBe(false);
  });

  it.each(['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL'])('at the level %s', (level) => {
    expect(known(at('Downloaded /x/a.JPG', level))).toBe(true);
    expect(known(at('Downloaded /x/a.JPG', `${level}S`))).toBe(false);
  });
});

describe('the lines of a log', () => {
  it('name photos that were fetched or were there, as it writes their paths', async () => {
    const list = await listOf(
      got('IMG_1.JPG'),
      `${at('Downloaded C:\\data\\2020\\09\\14\\IMG_2.JPG')}   `,
      at('/data/2020/09/14/IMG_3.JPG already exists', 'DEBUG'),
      at('/data/2020/09/14/IMG_4.JPG already exists.', 'DEBUG'),
      '  /data/2020/09/14/IMG_5.JPG',
      at('Authenticating...'),
      at('All photos have been downloaded'),
      'words of another program',
    );
    expect(names(list)).toEqual(['IMG_1.JPG', 'IMG_2.JPG', 'IMG_3.JPG', 'IMG_4.JPG', 'IMG_5.JPG']);
    expect(list.contents.assets.map(({ resources: [{ path }] }) => path)).toEqual([
      '/data/2020/09/14/IMG_1.JPG',
      'C:/data/2020/09/14/IMG_2.JPG',
      ...[3, 4, 5].map((n) => `/data/2020/09/14/IMG_${n}.JPG`),
    ]);
    expect(line(list, 'unreadable-rows')).toBe(0);
    expect(list.contents.problems).toEqual([]);
  });

  it('count what is no photo', async () => {
    const list = await listOf(got('IMG_1.JPG'), got('IMG_1.xmp'), got('IMG_1.xmp'), got('notes.txt'));
    expect(names(list)).toEqual(['IMG_1.JPG']);
    expect([line(list, 'sidecars'), line(list, 'not-photos')]).toEqual([-2, -1]);
  });

  it('name a photo that was passed over without its folder and without its day', async () => {
    const list = await listOf(got('IMG_1.JPG'), at('Skipping /data/2020/09/14/IMG_2.JPG, it is old', 'DEBUG'));
    expect(
      list.contents.assets.map(({ name, captured, resources: [{ path }] }) => [name, captured.kind, path]),
    ).toEqual([
      ['IMG_1.JPG', 'day', '/data/2020/09/14/IMG_1.JPG'],
      ['IMG_2.JPG', 'unknown', null],
    ]);
  });

  it('tell a name that was cut, wherever it stands, and not a folder that was', async () => {
    const list = await listOf(
      got('IMG_1.JPG'),
      got('IMG...2.JPG'),
      at('Downloading /data/2020/IMG...3.JPG'),
      at('Skipping IMG...4.JPG, it is old'),
      at('/da...ta/IMG_5.JPG already exists'),
      'see IMG_6.JPG',
    );
    expect(names(list)).toEqual(['IMG_1.JPG', 'IMG_5.JPG']);
    expect(list.contents.problems.map((problem) => [problem.code, problem.line])).toEqual(
      [2, 3, 4, 6].map((number) => ['list-row-unreadable', number]),
    );
  });

  it('of older versions name what was begun; where ends are named, only those count', async () => {
    const begun = (name: string) => at(`Downloading /data/2020/09/14/${name}`);
    expect(names(await listOf(begun('IMG_1.JPG'), begun('IMG_2.JPG')))).toEqual(['IMG_1.JPG', 'IMG_2.JPG']);
    expect(names(await listOf(begun('IMG_1.JPG'), begun('IMG_2.JPG'), got('IMG_1.JPG')))).toEqual(['IMG_1.JPG']);
  });

  it('join the film of a Live Photo, which is counted', async () => {
    const list = await listOf(announce(1), got('IMG_1.HEIC'), got('IMG_1_HEVC.MOV'));
    expect(list.contents.assets.map(({ kind }) => kind)).toEqual(['live-photo']);
    expect(line(list, 'live-videos')).toBe(-1);
    expect(note(list, 'only-missing-files')).toBeUndefined();
  });
});

describe('a run in a log', () => {
  const missing = async (...lines: readonly string[]) => {
    const list = await listOf(...lines);
    const found = note(list, 'only-missing-files');
    return [list.contents.assets.length, found === undefined ? 'all' : (found.count ?? 'some'), found?.blocks];
  };

  it('says how many photos there were, and the last one counts', async () => {
    const [one, two] = [got('IMG_1.JPG'), got('IMG_2.JPG')];
    expect(await missing(one, two)).toEqual([2, 'some', true]);
    expect(await missing(announce(2), one, two)).toEqual([2, 'all', undefined]);
    expect(await missing(announce(1), one, two)).toEqual([2, 'all', undefined]);
    expect(await missing(announce(3), one, two)).toEqual([2, 1, true]);
    expect(await missing(announce(9), one, announce(2), two)).toEqual([2, 'all', undefined]);
    expect(await missing(announce(2), one, announce(9), two)).toEqual([2, 7, true]);
    for (const what of ['photos to /data', 'videos to /data', 'items to /data', 'original photo to /data'])
      expect(await missing(announce(1, what), one), what).toEqual([1, 'all', undefined]);
    expect(await missing(announce(1, 'albums'), one)).toEqual([1, 'some', true]);
  });

  it('names a photo as often as there are photos of that name; the next one names them again', async () => {
    const [one, two] = [got('IMG_1.JPG'), got('IMG_2.JPG')];
    expect(await missing(announce(2), one, one)).toEqual([2, 'all', undefined]);
    expect(await missing(announce(2), one, one, announce(2), one)).toEqual([2, 'all', undefined]);
    expect(await missing(announce(2), one, announce(2), one, one)).toEqual([2, 'all', undefined]);
    expect(await missing(announce(3), one, two, announce(3), one, one)).toEqual([3, 'all', undefined]);
  });

  it('is as old as its last line at the earliest', async () => {
    const age = async (...times: readonly string[]) =>
      (await listOf(...times.map((time, i) => at(`Downloaded /x/IMG_${i}.JPG`, 'INFO', time)))).contents.list?.age;
    const last = Date.UTC(2025, 8, 18, 1, 2, 3) - 14 * HOUR;
    expect(await age('2025-09-17 23:01:33', '2025-09-18 01:02:03')).toMatchObject({ at: last, source: 'read-moment' });
    expect(await age('2025-09-18 01:02:03', '2025-99-99 99:99:99')).toMatchObject({ at: last });
    expect(await age('2025-09-18 01:02:03,456')).toMatchObject({ at: last });
    expect(await age('2025-99-99 99:99:99')).toMatchObject({ at: null, source: 'none' });
  });
});
