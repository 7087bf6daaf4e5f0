import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Row } from '../../src/compare/comparison.ts';
import { isCopy } from '../../src/model/coverage.ts';
import { fingerprintOf, TODAY, typedTotals } from '../fixtures/assets.ts';
import type { Fate } from './computer.ts';
import { makePerson, type Person, PLACES, readSource, SOURCES, type SourceKind } from './sources.ts';

const SEEDS = [1, 2, 3];
/** Fates that leave all bytes of a photo in a place; `half` leaves those of the still of a Live Photo. */
const SAME_BYTES: ReadonlySet<Fate> = new Set<Fate>(['same', 'renamed', 'second-copy']);

async function check(person: Person, source: SourceKind) {
  const list = await readSource(source, person.photos);
  expect(list.format).toBe(source.kind);
  const result = compare({
    lists: [{ ...list.contents, asOf: TODAY }],
    counts: typedTotals(list.contents.assets),
    places: person.places,
    today: TODAY,
  });
  return { list, result };
}

/** Position of the true photo that a row is about: by its name, or by its bytes where names are bytes. */
function photoOf(person: Person, row: Row): number {
  const { fingerprint } = row.asset.resources[0];
  return person.photos.findIndex(
    ({ name, content }) => name === row.asset.name || (fingerprint !== null && fingerprintOf(content) === fingerprint),
  );
}

/** The places that have everything of a photo that the row speaks of: some lists do not know of moving halves. */
function wholeIn(person: Person, photo: number, row: Row): number[] {
  const knowsLive = row.asset.resources.length > 1;
  const whole = (fate: Fate) => SAME_BYTES.has(fate) || (fate === 'half' && !knowsLive);
  return (person.fates[photo] ?? []).flatMap((fate, place) => (whole(fate) ? [place] : []));
}

describe.each(SOURCES.map((source) => [source.kind, source] as const))('a list of kind %s', (_, source) => {
  it.each(SEEDS)('tells the truth as far as it can know it, and never more (person %i)', async (seed) => {
    const person = makePerson(seed, false);
    const { list, result } = await check(person, source);
    expect(result.rows.length).toBeGreaterThan(0);
    // A list of files may speak of one of the very places that were read: it is no place of its own.
    const ofICloud = list.contents.place.kind === 'icloud' ? 1 : 0;
    const singleCopies = new Set(result.singleCopyPhotos.map(({ asset }) => asset.id));
    expect(singleCopies.size).toBe(result.twoPlaces.all - result.twoPlaces.inTwo);
    for (const row of result.rows) {
      const photo = photoOf(person, row);
      // A moving half that stands alone on a list of bytes or names.
      if (photo < 0) continue;
      const places = wholeIn(person, photo, row);
      const keys = new Set(places.map((place) => PLACES[place]?.independenceKey));
      // Never more than the truth: no copy where there is none, no place counted that has none.
      if (isCopy(row.coverage)) expect(places, `${row.asset.name} ${row.coverage}`).not.toEqual([]);
      const inPlaces = Math.max(1, keys.size + ofICloud);
      expect(row.independentPlaces).toBeLessThanOrEqual(inPlaces);
      if (inPlaces < 2) expect(singleCopies, `${row.asset.name} ${person.fates[photo]}`).toContain(row.asset.id);
      if (source.knows !== 'bytes') expect(row.asset.resources[0].fingerprint).toBeNull();
      if (source.knows === 'names') expect(isCopy(row.coverage), row.asset.name).toBe(false);
      // And all of the truth, where every file on the list has its fingerprint.
      if (row.asset.resources.every((resource) => resource.fingerprint !== null)) {
        expect(row.coverage === 'verified', `${row.asset.name}: ${person.fates[photo]}`).toBe(places.length > 0);
        expect(row.independentPlaces).toBe(inPlaces);
        expect(singleCopies.has(row.asset.id)).toBe(inPlaces < 2);
      } else expect(row.coverage).not.toBe('verified');
      // No false alarm: what lies there under its own name, with its own date, is never called missing.
      if (person.fates[photo]?.includes('same') && source.knows === 'times')
        expect(`${row.asset.name} ${row.coverage} ${row.evidence}`).not.toContain('absent none');
    }
    expect(result.verdict.answer).not.toBe('yes');
    expect(result.ledger.reduce((sum, line) => sum + line.count, 0)).toBe(0);
  });

  it(`${source.mayBeAll ? 'can' : 'can never'} lead to a yes when everything is everywhere`, async () => {
    const person = makePerson(7, true);
    const { result } = await check(person, source);
    expect(result.verdict.answer).not.toBe('not-yet');
    if (!source.mayBeAll) expect(result.verdict.answer).toBe('cannot-tell');
    const proved = result.rows.filter(({ asset }) => asset.resources.every((r) => r.fingerprint !== null)).length;
    // Some lists have no checksum of a film.
    if (source.mayBeAll && source.knows === 'bytes')
      expect(result.verdict).toMatchObject(
        proved === result.rows.length
          ? { answer: 'yes', missing: [] }
          : {
              answer: 'unproven',
              missing: [{ code: 'bytes-not-listed', values: { count: result.rows.length - proved } }],
            },
      );
    expect(result.coverage.verified).toBe(proved);
  });
});

describe('all lists of one person', () => {
  it('agree wherever two of them can know', async () => {
    const person = makePerson(4, false);
    const said = new Map<number, Map<string, boolean>>();
    for (const source of SOURCES) {
      if (source.knows !== 'bytes' || !source.mayBeAll) continue;
      const { result } = await check(person, source);
      for (const row of result.rows) {
        const photo = photoOf(person, row);
        const byKind = said.get(photo) ?? new Map<string, boolean>();
        said.set(photo, byKind.set(source.kind, isCopy(row.coverage)));
      }
    }
    expect(said.size).toBe(person.photos.length);
    for (const [photo, byKind] of said) {
      expect([photo, new Set(byKind.values()).size, byKind.size]).toEqual([photo, 1, 3]);
    }
  });

  it('joined, they say what each of them says, and two of different days do not lose a photo', async () => {
    const person = makePerson(5, false);
    const lists = await Promise.all(
      SOURCES.filter(({ kind }) => kind === 'apple-export' || kind === 'photos-library').map((source, i) =>
        readSource(source, i === 0 ? person.photos.slice(0, -5) : person.photos),
      ),
    );
    const contents = lists.map((list, i) => ({ ...list.contents, asOf: TODAY - (2 - i) * 86_400_000 }));
    const result = compare({ lists: contents, counts: null, places: person.places, today: TODAY });
    expect(result.rows).toHaveLength(person.photos.length);
    for (const row of result.rows) {
      expect(row.coverage === 'verified').toBe(wholeIn(person, photoOf(person, row), row).length > 0);
    }
  });
});
