// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameData } from '../../../src/renderer/engine/same-data.ts';

it('agrees with the text of the data, whatever it is', () => {
  // Few keys and values, so that nearly equal data is common.
  const { data } = fc.letrec((tie) => ({
    data: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, 0, 1, '', 'a', true),
      fc.array(tie('data'), { maxLength: 2 }),
      fc.tuple(tie('data'), tie('data')).map(([x, y]) => ({ x, y })),
      tie('data').map((x) => ({ x })),
    ),
  }));
  fc.assert(
    fc.property(data, data, (a, b) => {
      expect(isSameData(a, structuredClone(a))).toBe(true);
      expect(isSameData(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
    { numRuns: 1_000 },
  );
});

it('tells a key that is not there from one without a value, and a list from an object', () => {
  expect(isSameData({ a: undefined }, { b: undefined })).toBe(false);
  expect(isSameData({ a: undefined }, {})).toBe(false);
  expect(isSameData([], {})).toBe(false);
  expect(isSameData(null, {})).toBe(false);
});
