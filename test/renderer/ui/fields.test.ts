import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../src/renderer/ui/fields.tsx';

describe('a number as people copy it', () => {
  it.each([
    ['12,345', 12_345],
    ['12.345', 12_345],
    ['12 345', 12_345],
    ['12\u202f345', 12_345],
    ["12'345", 12_345],
    [' 7 ', 7],
    ['0', 0],
    ['1,234,567', 1_234_567],
  ])('%s', (text, value) => expect(parseCount(text)).toBe(value));

  it.each(['', 'many', '-5', '12,34', '1.5', '1e9', '99999999999999999999'])('"%s" is none', (text) =>
    expect(parseCount(text)).toBeNull(),
  );
});
