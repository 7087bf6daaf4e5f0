import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemLog } from '../../../src/lists/problem-log.ts';
import { LineReader, readLines } from '../../../src/lists/text/line-reader.ts';
import { CONTEXT, textItem } from '../../fixtures/lists/text-item.ts';

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

describe('a line that is too long', () => {
  const MOST = 1 << 20;
  const seenOf = (...pieces: readonly string[]) => {
    const seen: string[] = [];
    const reader = new LineReader({
      line: (text, number) => seen.push(`${number} ${text.slice(0, 5)} ${text.length}`),
      tooLong: (number, start) => seen.push(`${number} too long: ${start.length} ${start.slice(0, 3)}`),
    });
    for (const piece of pieces) reader.push(piece);
    reader.finish();
    return seen;
  };
  const line = (length: number) => `yz${'x'.repeat(length - 2)}`;

  it('has more than a million characters, wherever the pieces end', () => {
    const fits = [`1 yzxxx ${MOST}`, '2 b 1'];
    expect(seenOf(`${line(MOST)}\nb`)).toEqual(fits);
    expect(seenOf(line(MOST), '\nb')).toEqual(fits);
    expect(seenOf(line(MOST), '\r', '\nb')).toEqual(['1 too long: 80 yzx', '2 b 1']);
    const tooLong = ['1 too long: 80 yzx', '2 b 1'];
    expect(seenOf(`${line(MOST + 1)}\nb`)).toEqual(tooLong);
    expect(seenOf(line(MOST + 1), '\nb')).toEqual(tooLong);
    expect(seenOf(line(MOST + 1))).toEqual(tooLong.slice(0, 1));
    expect(seenOf('a\n', line(MOST), 'x', '\nb\n')).toEqual(['1 a 1', '2 too long: 80 yzx', '3 b 1']);
    expect(seenOf(`a\n${line(MOST + 1)}\nb\n`)).toEqual(['1 a 1', '2 too long: 80 yzx', '3 b 1']);
  });

  it('is passed over up to its end, whatever ends it', () => {
    const want = ['1 too long: 80 yzx', '2 b 1'];
    for (const pieces of [['more\nb'], ['more\r', 'b'], ['more\r', '\nb'], ['more', '\r\nb'], ['\r', 'b'], ['\r\nb\r']])
      expect(seenOf(line(MOST + 1), ...pieces), JSON.stringify(pieces)).toEqual(want);
  });
});

it('the lines of a list are given without blank ones, and one that is too long is told', async () => {
  const log = new ProblemLog();
  const seen: string[] = [];
  await readLines(textItem('a\n \n\nb', `c\n${'x'.repeat((1 << 20) + 1)}\n`, 'd'), CONTEXT, log, (text, number) => {
    seen.push(`${number} ${text}`);
  });
  expect(seen).toEqual(['1 a', '4 bc', '6 d']);
  expect(log.problems).toEqual([
    { code: 'list-line-too-long', path: 'folder/list.txt', line: 5, detail: 'x'.repeat(80) },
  ]);
});
