import { describe, expect, it } from 'vitest';
import { ageOfMoment, ageOfSource, oldestAge, possibleMoment } from '../../src/lists/list-age.ts';
import { withListDate } from '../../src/lists/with-list-date.ts';
import { photoDetails } from '../fixtures/lists/apple-rows.ts';
import { listFile, NOW, readOne } from '../fixtures/lists/list-file.ts';

const DAY = 86_400_000;
const source = (modifiedMs: number | null, inZip = false) => ({ modifiedMs, inZip, fileDateMs: modifiedMs });

describe('when a list is from', () => {
  it('is the date of its file, or of its entry in a zip', () => {
    expect(ageOfSource(source(NOW - DAY), null, NOW)).toMatchObject({ at: NOW - DAY, source: 'file-date' });
    expect(ageOfSource(source(NOW - DAY, true), null, NOW)).toMatchObject({ at: NOW - DAY, source: 'entry-date' });
  });

  it.each([
    ['missing', null],
    ['1970', 0],
    ['1980', Date.UTC(1980, 0, 1)],
    ['before iCloud Photos', Date.UTC(2013, 11, 31)],
    ['in the future', NOW + 11 * 60_000],
    ['no number', Number.NaN],
  ])('is unknown where the date is %s, and never today', (_, date) => {
    expect(ageOfSource(source(date), null, NOW)).toMatchObject({ at: null, source: 'none', fileDate: date });
  });

  it('forgives a clock that is some minutes ahead', () => {
    expect(ageOfSource(source(NOW + 9 * 60_000), null, NOW).at).toBe(NOW);
  });

  it('is unknown where the date lies before the newest addition', () => {
    const age = ageOfSource(source(NOW - 3 * DAY), NOW - DAY, NOW);
    expect(age).toEqual({ at: null, source: 'none', newestAddition: NOW - DAY, fileDate: NOW - 3 * DAY });
  });

  it('is what the list says of itself, where that can be true', () => {
    expect(ageOfMoment(NOW - 2 * DAY, source(NOW), null, NOW)).toMatchObject({
      at: NOW - 2 * DAY,
      source: 'read-moment',
    });
    expect(ageOfMoment(NOW + DAY, source(NOW - DAY), null, NOW)).toMatchObject({ at: NOW - DAY, source: 'file-date' });
  });

  it('is the oldest of several files, and unknown where one of them is', () => {
    const [old, young] = [ageOfSource(source(NOW - 5 * DAY), null, NOW), ageOfSource(source(NOW), NOW - 6 * DAY, NOW)];
    expect(oldestAge([young, old])).toMatchObject({ at: NOW - 5 * DAY, newestAddition: NOW - 6 * DAY });
    expect(oldestAge([young, ageOfSource(source(0), null, NOW)]).at).toBeNull();
    expect(oldestAge([old, ageOfSource(source(NOW), NOW - DAY, NOW)])).toMatchObject({ at: null, source: 'none' });
    expect(oldestAge([]).at).toBeNull();
  });
});

describe('the edges of when a list can be from', () => {
  const MINUTE = 60_000;
  it.each<readonly [string, number | null, number | null]>([
    ['the first day of iCloud Photos', Date.UTC(2014, 0, 1), Date.UTC(2014, 0, 1)],
    ['a moment before it', Date.UTC(2014, 0, 1) - 1, null],
    ['now', NOW, NOW],
    ['a moment ago', NOW - 1, NOW - 1],
    ['ten minutes ahead', NOW + 10 * MINUTE, NOW],
    ['more than ten minutes ahead', NOW + 10 * MINUTE + 1, null],
    ['endless', Number.POSITIVE_INFINITY, null],
    ['no moment', null, null],
  ])('%s', (_, ms, at) => {
    expect(possibleMoment(ms, NOW)).toBe(at);
    expect(ageOfMoment(ms, source(null), null, NOW)).toEqual({
      at,
      source: at === null ? 'none' : 'read-moment',
      newestAddition: null,
      fileDate: null,
    });
  });

  it('are ten minutes between its date and its newest addition, for clocks differ', () => {
    const age = (newest: number) => ageOfSource(source(NOW - DAY), newest, NOW);
    expect(age(NOW - DAY + 10 * MINUTE)).toMatchObject({ at: NOW - DAY, source: 'file-date' });
    expect(age(NOW - DAY + 10 * MINUTE + 1)).toMatchObject({ at: null, source: 'none' });
    const own = (newest: number) => ({ ...ageOfSource(source(NOW - DAY), null, NOW), newestAddition: newest });
    expect(oldestAge([own(NOW - DAY + 10 * MINUTE)])).toMatchObject({ at: NOW - DAY, source: 'file-date' });
    expect(oldestAge([own(NOW - DAY + 10 * MINUTE + 1)])).toMatchObject({ at: null, source: 'none' });
  });

  it('of several files are those of the oldest of them, with the newest addition of all', () => {
    const ages = [5, 7, 6].map((days, i) => ageOfSource(source(NOW - days * DAY, i === 1), NOW - (9 + i) * DAY, NOW));
    const oldest = {
      at: NOW - 7 * DAY,
      source: 'entry-date',
      newestAddition: NOW - 9 * DAY,
      fileDate: NOW - 7 * DAY,
    };
    expect(oldestAge(ages)).toEqual(oldest);
    expect(oldestAge(ages.toReversed())).toEqual(oldest);
    const undated = ageOfSource(source(null), null, NOW);
    expect(oldestAge([undated, ...ages])).toEqual({ ...oldest, at: null, source: 'none' });
    expect(oldestAge([...ages, undated])).toEqual({ ...oldest, at: null, source: 'none' });
    expect(oldestAge([undated, undated])).toEqual({ at: null, source: 'none', newestAddition: null, fileDate: null });
    expect(oldestAge([])).toEqual({ at: null, source: 'none', newestAddition: null, fileDate: null });
    const [one, two] = ['file-date', 'entry-date'].map((of) =>
      ageOfSource(source(NOW - DAY, of === 'entry-date'), null, NOW),
    );
    if (!one || !two) throw new Error('no ages');
    expect([oldestAge([one, two]).source, oldestAge([two, one]).source]).toEqual(['file-date', 'entry-date']);
  });
});

describe('the date that a person gives', () => {
  const dated = async (file: number | null, said: number) => {
    const rows = photoDetails([{ name: 'IMG_1.JPG', at: Date.UTC(2022, 5, 4) }]);
    const { contents } = await readOne([listFile('Photo Details.csv', rows, file)]);
    return withListDate(contents, said).list?.age;
  };

  it('counts, but no list is newer than its file', async () => {
    expect(await dated(NOW, NOW - 2 * DAY)).toMatchObject({ at: NOW - 2 * DAY, source: 'person' });
    expect(await dated(NOW - 2 * DAY, NOW - DAY)).toMatchObject({ at: NOW - 2 * DAY, source: 'person' });
    expect(await dated(null, NOW - 2 * DAY)).toMatchObject({ at: NOW - 2 * DAY, source: 'person' });
  });

  it('counts for nothing where it is more than a day behind the file: a slip is not the word that erasing asks for', async () => {
    expect(await dated(NOW, NOW + 2 * DAY)).toMatchObject({ at: NOW, source: 'file-date' });
    expect(await dated(NOW - 9 * DAY, NOW)).toMatchObject({ at: NOW - 9 * DAY, source: 'file-date' });
    expect(await dated(null, NOW + 2 * DAY)).toMatchObject({ at: NOW + 2 * DAY, source: 'person' });
  });

  it('may be a day behind the file, and no more', async () => {
    expect(await dated(NOW, NOW + DAY)).toMatchObject({ at: NOW, source: 'person' });
    expect(await dated(NOW, NOW + DAY + 1)).toMatchObject({ at: NOW, source: 'file-date' });
  });

  it('changes nothing where nobody gives one, or the list says itself when it is from', async () => {
    const rows = '2025-09-17 23:01:33 INFO     Downloaded /x/2020/09/14/IMG_1.JPG\n';
    const { contents } = await readOne([listFile('x.log', rows, NOW)]);
    expect(contents.list?.age.source).toBe('read-moment');
    expect(withListDate(contents, NOW)).toBe(contents);
    expect(withListDate(contents, null)).toBe(contents);
    const { list, ...bare } = contents;
    expect(withListDate(bare, NOW)).toBe(bare);
    if (list === undefined) throw new Error('no facts');
    const synced = { ...contents, list: { ...list, age: { ...list.age, source: 'last-sync' as const } } };
    expect(withListDate(synced, NOW)).toBe(synced);
  });
});
