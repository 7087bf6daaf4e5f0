import { describe, expect, it } from 'vitest';
import type { PlaceSummary } from '../../../src/compare/comparison.ts';
import { folderComparisonVerdict } from '../../../src/compare/verdict/folder-comparison-verdict.ts';
import type { RowTally } from '../../../src/compare/verdict/row-tally.ts';
import { reason } from '../../../src/compare/verdict/verdict.ts';
import { missing } from '../../../src/model/witness.ts';
import { TODAY } from '../../fixtures/assets.ts';
import { DAY } from './good-check.ts';
import { tallyOf } from './tally-of.ts';
import { at } from './verdict-parts.ts';

// The parts of an answer by themselves, to the last number.

describe('a folder in the others', () => {
  const verdict = (parts: Partial<RowTally>, reference = at('T7'), places = [at('T5', { asOf: TODAY - 2 * DAY })]) =>
    folderComparisonVerdict({
      first: { place: reference.place, notes: [], facts: null } as unknown as PlaceSummary,
      reference,
      rows: [],
      tally: tallyOf({ oldestProof: TODAY - 80 * DAY, ...parts }),
      places,
      blindSpots: [],
      today: TODAY,
    });

  it('is yes by bytes and looks, and lapses with the first of them', () => {
    expect(verdict({ broken: 2, halves: 3 })).toMatchObject({
      answer: 'yes',
      asOf: TODAY - 80 * DAY,
      expires: TODAY + 10 * DAY,
      reasons: [reason('all-verified', { listed: 5 })],
    });
    expect(verdict({ oldestProof: TODAY })).toMatchObject({ asOf: TODAY - 2 * DAY, expires: TODAY + 28 * DAY });
  });

  it('is unproven by names, a gap by what is lacking, and nothing where that may lie in something', () => {
    const matched = verdict({ verified: 3, matched: 2, notRead: 2 });
    expect(matched).toMatchObject({
      answer: 'unproven',
      missing: [missing('bytes-not-read', { count: 2, listed: 5 })],
      reasons: [reason('all-here', { listed: 5, verified: 3, matched: 2 })],
    });
    const lacking = { verified: 4, missing: 1 };
    expect(verdict(lacking)).toMatchObject({
      answer: 'not-yet',
      reasons: [reason('missing', { count: 1, listed: 5 })],
    });
    const zip = at('T5', { passedOver: [{ kind: 'archive', count: 1, example: 'x.7z' }] });
    expect(verdict(lacking, at('T7'), [zip])).toMatchObject({
      answer: 'cannot-tell',
      reasons: [reason('missing', { count: 1, listed: 5 })],
    });
    expect(verdict({}, at('T7'), [zip]).answer).toBe('yes');
    expect(verdict({ verified: 4, matched: 1, notRead: 1 }, at('T7'), [zip]).answer).toBe('cannot-tell');
    expect(verdict({ rows: 0, verified: 0, oldestProof: null }).answer).toBe('cannot-tell');
  });

  it('passes nothing over in the first', () => {
    const other = at('T7', { passedOver: [{ kind: 'other-ending', count: 1, example: 'x.txt' }] });
    expect(verdict({}, other)).toMatchObject({ answer: 'cannot-tell' });
    expect(
      verdict({}, at('T7'), [at('T5', { passedOver: [{ kind: 'other-ending', count: 1, example: 'x' }] })]).answer,
    ).toBe('yes');
  });
});
