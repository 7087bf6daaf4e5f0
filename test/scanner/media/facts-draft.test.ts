import { expect, test } from 'vitest';
import { newDraft, setDuration, setPixels, setWholeness } from '../../../src/scanner/media/facts-draft.ts';

test('a draft knows nothing, and what is broken stays broken', () => {
  const draft = newDraft('jpeg');
  expect(draft.wholeness).toBe('not-known');
  setWholeness(draft, true);
  expect(draft.wholeness).toBe('whole');
  setWholeness(draft, 'not-known');
  expect(draft.wholeness).toBe('not-known');
  for (const broken of ['ends-early', 'zeros-inside', 'no-media-data'] as const) {
    const other = newDraft('mov');
    setWholeness(other, broken);
    for (const later of [true, false, 'whole', 'not-known'] as const) setWholeness(other, later);
    expect(other.wholeness).toBe(broken);
  }
  setWholeness(draft, false);
  expect(draft.wholeness).toBe('ends-early');
});

test.each([
  [1, 1, [1, 1]],
  [1_000_000, 1_000_000, [1_000_000, 1_000_000]],
  [0, 5, [null, null]],
  [5, 0, [null, null]],
  [1_000_001, 5, [null, null]],
  [5, 1_000_001, [null, null]],
  [Number.NaN, 5, [null, null]],
])('pixels that can be true: %s x %s', (width, height, expected) => {
  const draft = newDraft('png');
  setPixels(draft, width, height);
  expect([draft.width, draft.height]).toEqual(expected);
});

test.each([
  [0, null],
  [0.9, null],
  [1, 1],
  [1234.5, 1235],
  [3_600_000_000, 3_600_000_000],
  [3_600_000_001, null],
  [Number.NaN, null],
])('a duration that can be true: %s ms', (ms, expected) => {
  const draft = newDraft('mov');
  setDuration(draft, ms);
  expect(draft.durationMs).toBe(expected);
});
