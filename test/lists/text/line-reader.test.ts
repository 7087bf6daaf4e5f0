import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineReader } from '../../../src/lists/text/line-reader.ts';

function parse(pieces: readonly string[]) {
  const seen: string[] = [];
  const reader = new LineReader({
    line: (text, number) => seen.push(`${number} ${text}`),
    tooLong: (number) => seen.push(`${number} too long`),
  });
  for (const piece of pieces) reader.push(piece);
  reader.finish();
  return seen;
}

describe('LineReader', () => {
  it('reads every kind of line end, and a last line without one', () => {
    expect(parse(['a\nb\r\nc\rd'])).toEqual(['1 a', '2 b', '3 c', '4 d']);
  });

  it('passes over a line that is too long, without holding it', () => {
    const pieces = ['a\n', ...Array.from({ length: 5 }, () => 'x'.repeat(1 << 19)), '\r', '\nb'];
    expect(parse(pieces)).toEqual(['1 a', '2 too long', '3 b']);
    expect(parse([pieces.join('')])).toEqual(['1 a', '2 too long', '3 b']);
  });

  it('gives the same whatever the pieces are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\r\n]*$/), fc.nat(20), (text, cut) => {
        expect(parse([text.slice(0, cut), text.slice(cut)])).toEqual(parse([text]));
      }),
      { numRuns: 500 },
    );
  });
});
