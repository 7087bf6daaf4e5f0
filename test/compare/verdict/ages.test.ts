import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { ListAge } from '../../../src/model/list-facts.ts';
import { asset, folder, icloudList, resource, TODAY } from '../../fixtures/assets.ts';
import { answerAfter, type Change, DAY, GOOD, LIBRARY, missingAfter, onFacts, withFile } from './good-check.ts';

const TAKEN = Date.UTC(2024, 5, 1, 12);
const age = (parts: Partial<ListAge>): Change => onFacts((facts) => ({ age: { ...facts.age, ...parts } }));
/** What is missing for erasing. */
const forErasing = (...changes: readonly Change[]): string[] =>
  (compare(changes.reduce((input, change) => change(input), GOOD)).forErasing?.missing ?? []).map(({ code }) => code);

describe('the age of a list', () => {
  it('is 30 days at most for a check, 7 for erasing', () => {
    const old = (days: number) => age({ at: TODAY - days * DAY });
    expect(answerAfter(old(30))).toBe('yes');
    expect(missingAfter(old(31))).toContain('list-too-old');
    expect(forErasing(old(7))).toEqual([]);
    expect(forErasing(old(8))).toContain('list-too-old');
  });

  it('is not that of its file for erasing, and of its file alone for a check only with that said', () => {
    const byFile = age({ source: 'file-date', at: TODAY });
    expect(answerAfter(byFile)).toBe('yes');
    const { witnesses } = compare(byFile(GOOD)).verdict;
    expect(witnesses.map(({ saw }) => saw.code)).toContain('list-dated-by-file');
    expect(forErasing(byFile)).toContain('age-by-file-only');
    expect(forErasing(byFile, age({ source: 'person' }))).toEqual([]);
  });

  it('is the older of the newest addition and the date of the file, where they are at most a week apart', () => {
    const close = (days: number) =>
      age({ source: 'file-date', at: TODAY, newestAddition: TODAY - days * DAY, fileDate: TODAY });
    const dayOf = (days: number) => compare(close(days)(GOOD)).verdict.witnesses.find(({ kind }) => kind === 'age');
    expect(dayOf(7)).toMatchObject({ saw: { code: 'list-dated' }, at: TODAY - 7 * DAY });
    expect(dayOf(8)).toMatchObject({ saw: { code: 'list-dated-by-file' }, at: TODAY });
    expect(forErasing(close(7))).toEqual([]);
    expect(forErasing(close(8))).toContain('age-by-file-only');
  });

  it('of a photo without a zone is its earliest instant', () => {
    const wall = LIBRARY.map((a) => ({
      ...a,
      captured: { kind: 'wall', ms: TODAY - 6.5 * DAY, precision: 'second' } as const,
    }));
    const source = { source: 'file-date', at: TODAY, newestAddition: null, fileDate: TODAY } as const;
    const of = (assets: typeof wall) =>
      compare({ ...GOOD, lists: [icloudList(assets, { list: { age: source } })], places: [folder(assets)] });
    expect(of(wall).forErasing?.missing.map(({ code }) => code)).toContain('age-by-file-only');
  });

  it.each<[string, Partial<ListAge>]>([
    ['age-future', { at: TODAY + 11 * 60_000 }],
    ['age-impossible', { newestAddition: TODAY + 20 * 60_000 }],
    ['age-impossible', { at: null, source: 'none', fileDate: Date.UTC(1980, 0, 1) }],
    ['age-unknown', { at: null, source: 'none', fileDate: null }],
    ['age-unknown', { at: TODAY, source: 'none', fileDate: null }],
  ])('%s is not today', (code, parts) => {
    expect(missingAfter(age(parts))).toContain(code);
    expect(answerAfter(age(parts))).toBe('cannot-tell');
  });

  it('is not spoilt by a photo that is taken later than the list: a wrong clock', () => {
    const later = asset('late.heic', {
      id: 'late',
      path: 'late.heic',
      content: 'late',
      captured: '2031-01-01T00:00:00Z',
    });
    const all = [...LIBRARY, later];
    expect(compare({ ...GOOD, lists: [icloudList(all)], places: [folder(all)] }).verdict.answer).toBe('yes');
  });
});

describe('files written since their disk was plugged in', () => {
  const written: Change = withFile({ content: 'a', writtenSinceAttached: true });

  it('are proven for a check, and not for erasing until the disk came back', () => {
    expect(answerAfter(written)).toBe('yes');
    expect(forErasing(written)).toEqual(['written-since-attached']);
    const [lack] = compare(written(GOOD)).forErasing?.missing ?? [];
    expect(lack).toMatchObject({ values: { count: 1, place: GOOD.places[0]?.place.name }, step: 'eject-and-plug-in' });
  });

  it('need one copy that was there before, in the same place or another that counts', () => {
    const again = folder([...LIBRARY], { place: { id: 'second', independenceKey: 'disk-2', name: 'T7' } });
    expect(compare({ ...GOOD, places: [...written(GOOD).places, again] }).forErasing?.missing).toEqual([]);
    const copy = asset('copy.heic', { id: 'copy', path: 'copy.heic', content: 'a', size: 9_000 });
    const [place] = written(GOOD).places;
    const both = { ...GOOD, places: [folder([...(place?.assets ?? []), copy])] };
    expect(compare(both).forErasing?.missing).toEqual([]);
  });
});

describe('the age of a proof', () => {
  const read = (days: number, ms = 0): Change => withFile({ content: 'a', readAt: TODAY - days * DAY - ms });

  it('is 90 days at most for a check, 30 for erasing', () => {
    expect(answerAfter(read(90))).toBe('yes');
    expect(missingAfter(read(90, 1))).toEqual(['proof-stale']);
    expect(answerAfter(read(90, 1))).toBe('unproven');
    expect(forErasing(read(30))).toEqual([]);
    expect(forErasing(read(30, 1))).toEqual(['proof-stale']);
  });

  it('is of the day of the oldest of each photo’s newest proofs', () => {
    const again = folder([...LIBRARY], { place: { id: 'second', independenceKey: 'disk-2', name: 'T7' } });
    expect(compare(read(91)(GOOD)).verdict.asOf).toBe(TODAY - 91 * DAY);
    const both = { ...GOOD, places: [...read(91)(GOOD).places, again] };
    expect(compare(both).verdict).toMatchObject({ answer: 'yes', asOf: TODAY });
  });

  it('counts the newest reading of several copies of one file', () => {
    const copies = [TODAY - 200 * DAY, TODAY - DAY, TODAY - 100 * DAY].map((readAt, i) =>
      asset(`copy ${i}.heic`, { id: `c${i}`, path: `c${i}.heic`, content: 'a', size: 9_000, readAt }),
    );
    const places = [folder([...copies, ...LIBRARY.slice(1)])];
    expect(compare({ ...GOOD, places }).verdict).toMatchObject({ answer: 'yes', asOf: TODAY - DAY });
  });

  it('needs both halves, and the older of them counts', () => {
    const live = (readAt: number) =>
      asset('l.heic', {
        id: 'l',
        path: 'l.heic',
        content: 'still',
        kind: 'live-photo',
        captured: '2024-06-01T12:00:00Z',
        companions: [resource('l.mov', { role: 'live-video', content: 'film', path: 'l.mov', readAt })],
      });
    const answer = (here: number | null, listed = live(TODAY)) =>
      compare({
        ...GOOD,
        lists: [icloudList([listed])],
        places: [folder([here === null ? { ...live(TODAY), resources: [live(TODAY).resources[0]] } : live(here)])],
      }).verdict;
    expect(answer(TODAY - 5 * DAY)).toMatchObject({ answer: 'yes', asOf: TODAY - 5 * DAY });
    expect(answer(TODAY - 91 * DAY).answer).toBe('unproven');
    expect(answer(null).answer).not.toBe('yes');
    const stillOnly = { ...live(TODAY), resources: [live(TODAY).resources[0]] as const };
    expect(answer(TODAY, stillOnly).missing.map(({ code }) => code)).toEqual(['half-not-listed']);
  });
});

it('a time of taking says nothing of when a list was made where it is years before', () => {
  expect(TODAY - TAKEN).toBeGreaterThan(7 * DAY);
  expect(forErasing(age({ source: 'file-date', at: TODAY }))).toContain('age-by-file-only');
});
