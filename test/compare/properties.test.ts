import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import type { Asset } from '../../src/model/asset.ts';
import { isCopy } from '../../src/model/coverage.ts';
import { BLOCKING_GAPS } from '../../src/model/gap.ts';
import { ledgerTotal } from '../../src/model/ledger.ts';
import { asset, folder, icloudList, TODAY } from '../fixtures/assets.ts';

/** Any asset there can be: names that collide, all kinds of time, any file state, with and without proof. */
const anyAsset = (prefix: string): fc.Arbitrary<Asset> =>
  fc
    .record({
      name: fc.constantFrom(
        'IMG_0001.HEIC',
        'IMG_0001.JPG',
        'IMG_0002.MOV',
        'IMG_0001 (1).HEIC',
        'IMG_E0001.HEIC',
        'image.jpg',
        'Lake.jpg',
        'x',
      ),
      n: fc.nat(1_000_000),
      content: fc.option(fc.nat(12)),
      size: fc.option(fc.constantFrom(0, 5_000, 9_000_000, 9_000_001)),
      captured: fc.constantFrom(
        undefined,
        '2024-06-01T12:00:00Z',
        '2024-06-01T12:00:01+02:00',
        '2024-06-01T14:00:00',
        '2024-06-01',
        '2019-01-01T00:00:00Z',
      ),
      state: fc.constantFrom(
        'present' as const,
        'present' as const,
        'placeholder' as const,
        'cut-short' as const,
        'unreadable' as const,
      ),
      live: fc.option(fc.constantFrom('IMG_0001.MOV', 'x.mov')),
      hidden: fc.boolean(),
      deleted: fc.nat(9).map((n) => n === 0),
      waiting: fc.nat(9).map((n) => n === 0),
    })
    .map(({ n, captured, live, hidden, deleted, waiting, ...rest }) =>
      asset(rest.name, {
        ...rest,
        id: `${prefix}${n}`,
        path: `${n}/${rest.name}`,
        flags: { hidden, deleted, waiting },
        ...(captured === undefined ? {} : { captured }),
        ...(live === null ? {} : { live }),
      }),
    );
const assets = (prefix: string, maxLength = 25) =>
  fc.uniqueArray(anyAsset(prefix), { maxLength, selector: (a) => a.id });

const check = (listed: readonly Asset[], here: readonly Asset[]): Comparison =>
  compare({ lists: [icloudList(listed)], counts: null, places: [folder(here)], today: TODAY });

const coverageById = (result: Comparison) => new Map(result.rows.map((row) => [row.asset.id, row.coverage]));

/** Whole photos with proof, or with times, that a computer could have. */
const cleanLibrary = (proof: boolean) =>
  fc.array(fc.nat(100_000_000), { minLength: 1, maxLength: 40 }).map((seconds) =>
    [...new Set(seconds)].map((second, i) => {
      const name = `IMG_${String((second % 9_999) + 1).padStart(4, '0')}.${i % 7 === 0 ? 'MOV' : 'HEIC'}`;
      const ms = Date.UTC(2020, 0, 1) + second * 1_000;
      return asset(name, {
        id: `${i}`,
        path: `${i}/${name}`,
        content: proof ? `c${second}` : null,
        size: 1_000_000 + second,
        captured: { kind: 'instant', ms, offsetMinutes: 60, precision: 'second' },
      });
    }),
  );

describe('a library against itself', () => {
  it.each([true, false])('is fully here (with proof: %s)', (proof) => {
    fc.assert(
      fc.property(cleanLibrary(proof), (library) => {
        const result = check(library, library);
        expect(result.rows.every((row) => isCopy(row.coverage))).toBe(true);
        expect(result.verdict.answer).toBe(proof ? 'yes' : 'unproven');
        expect(result.gaps).toEqual([]);
      }),
    );
  });

  it.each([true, false])('without k files has exactly k gaps (with proof: %s)', (proof) => {
    fc.assert(
      fc.property(cleanLibrary(proof), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (library, remove) => {
        const here = library.filter((_, i) => !remove[i]);
        const gone = library.filter((_, i) => remove[i]).map((a) => a.id);
        const result = check(library, here);
        const told = result.gaps.filter((gap) => BLOCKING_GAPS.has(gap.kind)).map((gap) => gap.asset?.id ?? '');
        expect(told.sort()).toEqual(gone.sort());
        expect(result.verdict.answer).toBe(gone.length > 0 ? 'not-yet' : proof ? 'yes' : 'unproven');
      }),
    );
  });
});

describe('whatever the input', () => {
  it('its order changes nothing, to the letter', () => {
    fc.assert(
      fc.property(assets('l'), assets('h'), fc.infiniteStream(fc.nat()), (listed, here, picks) => {
        const shuffle = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, key: picks.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const one = check(listed, here);
        const other = check(shuffle(listed), shuffle(here));
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
    );
  });

  it('the order of lists and places changes nothing either', () => {
    const parts = fc.tuple(assets('a', 12), assets('b', 12), assets('c', 12), assets('d', 12));
    fc.assert(
      fc.property(parts, ([a, b, c, d]) => {
        const lists = [icloudList(a, { place: { id: 'list-1' } }), icloudList(b, { place: { id: 'list-2' } })];
        const places = [
          folder(c, { place: { id: 'p1' } }),
          folder(d, { place: { id: 'p2', independenceKey: 'disk-2' } }),
        ];
        const one = compare({ lists, counts: null, places, today: TODAY });
        const other = compare({
          lists: [...lists].reverse(),
          counts: null,
          places: [...places].reverse(),
          today: TODAY,
        });
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
    );
  });

  it('the ledger adds to zero and leaves nothing unexplained', () => {
    fc.assert(
      fc.property(assets('l'), assets('h'), assets('i', 10), (listed, here, more) => {
        const places = [folder(here), folder(more, { place: { id: 'usb', independenceKey: 'disk-2' } })];
        const result = compare({ lists: [icloudList(listed)], counts: null, places, today: TODAY });
        expect(ledgerTotal(result.ledger)).toBe(0);
        expect(result.ledger.find((line) => line.code === 'unexplained')?.count).toBe(0);
        expect(result.ledger.find((line) => line.code === 'in-icloud')?.count).toBe(result.rows.length);
      }),
    );
  });

  it('every listed photo has one row, or stands in the account of what is beside the library', () => {
    fc.assert(
      fc.property(assets('l'), assets('h'), (listed, here) => {
        const result = check(listed, here);
        const beside = listed.filter((a) => a.flags.deleted || a.flags.waiting).length;
        expect(result.rows.length + beside).toBe(listed.length);
        const counted = Object.values(result.coverage).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(result.rows.length);
        expect(result.calendar.reduce((sum, month) => sum + month.icloud, 0)).toBe(result.rows.length);
        for (const month of result.calendar) expect(month.both).toBeLessThanOrEqual(Math.min(month.icloud, month.here));
      }),
    );
  });

  it('every row that is no copy has its gap, and no copy has one', () => {
    fc.assert(
      fc.property(assets('l'), assets('h'), (listed, here) => {
        const result = check(listed, here);
        const gaps = result.gaps.filter(
          (gap) => gap.from === 'list' && gap.kind !== 'deleted-soon' && gap.kind !== 'waiting-to-upload',
        );
        const open = result.rows.filter((row) => !isCopy(row.coverage));
        expect(gaps.map((gap) => gap.asset?.id ?? '').sort()).toEqual(open.map((row) => row.asset.id).sort());
      }),
    );
  });

  it('a yes has every listed photo here', () => {
    fc.assert(
      fc.property(assets('l', 6), assets('h', 12), (listed, here) => {
        const result = check(listed, here);
        if (result.verdict.answer === 'yes') expect(result.rows.every((row) => row.coverage === 'verified')).toBe(true);
        else expect(result.verdict.reasons.length + result.verdict.missing.length).toBeGreaterThan(0);
        expect(result.verdict.blindSpots[0]?.code).toBe('phone-not-looked-at');
      }),
      { numRuns: 300 },
    );
  });
});

describe('nothing makes a gap safe', () => {
  it('not files that have nothing to do with it', () => {
    const strangers = fc.array(fc.nat(1_000_000), { maxLength: 30 }).map((numbers) =>
      [...new Set(numbers)].map((n) =>
        asset(`stranger ${n}.jpg`, {
          path: `s/${n}`,
          content: `s${n}`,
          size: 100_000_000 + n,
          captured: `1999-01-01T00:00:00Z`,
        }),
      ),
    );
    fc.assert(
      fc.property(assets('l'), assets('h'), strangers, (listed, here, more) => {
        const [before, after] = [coverageById(check(listed, here)), coverageById(check(listed, [...here, ...more]))];
        for (const [id, coverage] of before)
          if (!isCopy(coverage)) expect(isCopy(after.get(id) ?? 'absent')).toBe(false);
      }),
    );
  });

  it('not a name', () => {
    fc.assert(
      fc.property(assets('l'), fc.array(fc.nat(3), { maxLength: 25 }), (listed, copies) => {
        // Everything here has a listed name, and neither bytes, size nor date.
        const here = listed.flatMap((a, i) =>
          Array.from({ length: copies[i] ?? 0 }, (_, n) => asset(a.name, { path: `${i}/${n}/${a.name}`, size: null })),
        );
        const named = check(listed, here);
        expect(named.rows.some((row) => isCopy(row.coverage))).toBe(false);
        expect(named.verdict.answer).not.toBe('yes');
      }),
    );
  });

  it('not a placeholder, a broken file, or a file in Recently Deleted', () => {
    const spoilt = fc.constantFrom(
      'placeholder' as const,
      'cut-short' as const,
      'unreadable' as const,
      'empty' as const,
    );
    fc.assert(
      fc.property(cleanLibrary(false), spoilt, fc.boolean(), (library, state, deleted) => {
        const here = library.map((a) => {
          const [first] = a.resources;
          return { ...a, flags: { ...a.flags, deleted }, resources: [deleted ? first : { ...first, state }] as const };
        });
        expect(check(library, here).rows.some((row) => isCopy(row.coverage))).toBe(false);
      }),
    );
  });
});
