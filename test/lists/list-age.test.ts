import { describe, expect, it } from 'vitest';
import { ageOfMoment, ageOfSource, oldestAge } from '../../src/lists/list-age.ts';
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
});
