import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineMapper } from '../../../src/lists/text/line-mapper.ts';

const mapped = (pieces: readonly string[]): string => {
  const out: string[] = [];
  const mapper = new LineMapper(
    (line) => `<${line}>`,
    (text) => out.push(text),
  );
  for (const piece of pieces) mapper.push(piece);
  mapper.finish();
  return out.join('').replaceAll('<>', '');
};

it('changes lines and keeps their breaks, wherever the pieces end', () => {
  expect(mapped(['a\r\nb\n\rc'])).toBe('<a>\r\n<b>\n\r<c>');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '\r') })), (pieces) => {
      expect(mapped(pieces)).toBe(mapped([pieces.join('')]));
    }),
  );
});

it('passes on a line that is too long for every reader, holding none of it', () => {
  const long = 'x'.repeat(700_000);
  expect(mapped([long, long, long, '\nb\n'])).toBe(`${long}${long}${long}\n<b>\n`);
});

it('changes a line of a million characters, and none that is longer', () => {
  const line = 'x'.repeat(1 << 20);
  expect(mapped([line, '\nb'])).toBe(`<${line}>\n<b>`);
  expect(mapped([`${line}x`, '\nb\nc'])).toBe(`${line}x\n<b>\n<c>`);
  expect(mapped([`${line}x`])).toBe(`${line}x`);
});

it('gives nothing for nothing', () => {
  const pushed: string[] = [];
  const mapper = new LineMapper(
    (line) => line,
    (text) => pushed.push(text),
  );
  mapper.push('');
  mapper.push('a');
  mapper.finish();
  mapper.finish();
  expect(pushed).toEqual(['a']);
});
