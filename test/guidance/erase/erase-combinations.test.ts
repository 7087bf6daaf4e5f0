import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../src/guidance/erase/erase-verdict.ts';
import { ERASE_FACTS, type FactState } from '../../../src/guidance/erase/reason-codes.ts';
import { GOOD, SPOILERS, verdict } from './spoilers.ts';

// Every combination of faults that can be tried: it takes some seconds.

describe('the answer from the facts', () => {
  test.each(['bad', 'unknown'] as const)('is never yes with any set of facts %s', (other) => {
    const facts = ERASE_FACTS.map((id) => ({ id, state: 'good' as FactState }));
    const wrong: number[] = [];
    for (let mask = 1; mask < 1 << ERASE_FACTS.length; mask++) {
      for (const [index, fact] of facts.entries()) fact.state = mask & (1 << index) ? other : 'good';
      if (answerOf(facts) !== (other === 'bad' ? 'not-yet' : 'cannot-tell')) wrong.push(mask);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the erase verdict', () => {
  test('is not yes with any two things wrong', () => {
    for (const [first, id, , spoilFirst] of SPOILERS) {
      for (const [second, otherId, , spoilSecond] of SPOILERS) {
        // "I use a Shared Library" and shared photos on the list fit together.
        if (id === otherId && id === 'shared-library-checked') continue;
        const { answer } = verdict(spoilSecond(spoilFirst(GOOD)));
        expect(answer, `${first} and ${second}`).not.toBe('yes');
      }
    }
  });

  test('every combination of one fault for each fact: yes only without any', () => {
    const oneEach = ERASE_FACTS.flatMap((id) => SPOILERS.filter((spoiler) => spoiler[1] === id).slice(-1));
    expect(oneEach).toHaveLength(ERASE_FACTS.length);
    // 2^14 cases at a time: the first 14 facts, then the last 14.
    for (const some of [oneEach.slice(0, 14), oneEach.slice(-14)]) {
      let yes = 0;
      for (let mask = 0; mask < 1 << some.length; mask++) {
        const it = some.reduce((made, [, , , spoil], index) => (mask & (1 << index) ? spoil(made) : made), GOOD);
        if (verdict(it).answer === 'yes') yes += 1;
      }
      expect(yes).toBe(1);
    }
  });
});
