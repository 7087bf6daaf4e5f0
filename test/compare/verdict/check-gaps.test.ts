import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/compare/comparison.ts';
import { forYes, type GapInput, knownGaps, possibleGaps } from '../../../src/compare/verdict/check-gaps.ts';
import type { RowTally } from '../../../src/compare/verdict/row-tally.ts';
import { reason } from '../../../src/compare/verdict/verdict.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { asset, healthyList } from '../../fixtures/assets.ts';
import { tallyOf } from './tally-of.ts';
import { at, listOf, rowOf } from './verdict-parts.ts';

// The parts of an answer by themselves, to the last number.

describe('known gaps', () => {
  const COUNTS = { missing: 2, different: 3, placeholder: 4, broken: 5 };
  const input = (parts: Partial<GapInput> = {}): GapInput => ({
    list: listOf(),
    tally: tallyOf(COUNTS),
    waiting: { notHere: 6, onPhone: false },
    places: [at('T7')],
    wrongList: null,
    ...parts,
  });
  const GAPS = [
    reason('missing', { count: 2, listed: 5 }),
    reason('different', { count: 3 }),
    reason('placeholder', { count: 4 }),
    reason('waiting-not-here', { count: 6 }),
  ];
  const BROKEN = reason('broken-here', { count: 5 });

  it('are all that is lacking, with its numbers', () => {
    expect(knownGaps(input())).toEqual([...GAPS, BROKEN]);
    expect(possibleGaps(input())).toEqual(GAPS);
    const nothing = input({ tally: tallyOf(), waiting: { notHere: 0, onPhone: true } });
    expect([knownGaps(nothing), possibleGaps(nothing)]).toEqual([[], []]);
    expect(possibleGaps(input({ places: [] }))).toEqual([]);
    expect(knownGaps(input({ waiting: { notHere: 1, onPhone: true } }))).toContainEqual(
      reason('only-on-phone', { count: 1 }),
    );
  });

  it.each<[string, Partial<GapInput>]>([
    ['without a list', { list: null }],
    ['beside the wrong list', { wrongList: { listed: 1, here: 1, common: 0 } as never }],
    ['without a place', { places: [] }],
    ['by a list of a folder', { list: { ...listOf(), facts: { ...healthyList([]), subject: 'folder' } } }],
    ['by a list of which nobody knows what it is', { list: { ...listOf(), facts: null } }],
  ])('are none %s', (_, parts) => {
    expect(knownGaps(input(parts))).toEqual([]);
  });

  it('are by a list of iCloud, of a phone, or a folder that was read', () => {
    const phone = { ...listOf(), facts: { ...healthyList([]), subject: 'phone' as const } };
    const scanned = { ...listOf({ source: 'scan' }), facts: null };
    for (const list of [phone, scanned]) expect(knownGaps(input({ list }))).toHaveLength(5);
  });

  it('are only what is broken where some place may hold the rest', () => {
    const hiding: readonly PlaceContents[] = [
      at('T5', { notes: [{ code: 'unreadable-folders', blocks: true }] }),
      at('T5', { passedOver: [{ kind: 'archive', count: 1, example: null }] }),
    ];
    for (const place of hiding) expect(knownGaps(input({ places: [at('T7'), place] }))).toEqual([BROKEN]);
    const open: readonly PlaceContents[] = [
      at('T5', { notes: [{ code: 'unreadable-folders', blocks: false }] }),
      at('T5', { passedOver: [{ kind: 'other-ending', count: 1, example: null }] }),
      at('L', { place: { source: 'list' } }),
    ];
    for (const place of open) expect(knownGaps(input({ places: [place] }))).toEqual([...GAPS, BROKEN]);
  });
});

describe('what speaks for a yes', () => {
  const said = (parts: Partial<RowTally>, rows: readonly Row[] = []) => forYes({ tally: tallyOf(parts), rows });
  const edited = (name: string, ...roles: ('edited' | 'raw')[]): Row =>
    rowOf(name, { companions: roles.map((role) => ({ ...asset(`${name}.x`).resources[0], role })) });

  it.each<[Partial<RowTally>, string | null]>([
    [{}, 'all-verified'],
    [{ verified: 3, matched: 2 }, 'all-here'],
    [{ verified: 0, matched: 5, undatedNames: 1 }, 'all-here-by-size'],
    [{ verified: 4 }, null],
    [{ verified: 5, matched: 1 }, null],
    [{ rows: 0, verified: 0 }, null],
  ])('%o: %s', (parts, code) => {
    expect(said(parts)[0]?.code ?? null).toBe(code);
  });

  it('has the edits beside it', () => {
    expect(
      said({}, [rowOf('a.heic'), edited('b.heic', 'raw', 'edited'), edited('c.heic', 'edited', 'edited')]),
    ).toEqual([reason('all-verified', { listed: 5 }), reason('edits-beside', { count: 2 })]);
    expect(said({ verified: 4, matched: 1 }, [edited('b.heic', 'edited')])).toEqual([
      reason('all-here', { listed: 5, verified: 4, matched: 1 }),
      reason('edits-beside', { count: 1 }),
    ]);
    expect(said({}, [edited('b.heic', 'raw')])).toEqual([reason('all-verified', { listed: 5 })]);
  });
});
