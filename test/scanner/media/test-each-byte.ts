import { describe, expect, test } from 'vitest';
import { whatBytesMean, whatLengthsSay } from './each-byte.ts';
import { SMALL_FILES } from './small-files.ts';

/** What is expected of the bytes of a small file. Bytes that are not named mean nothing to anybody. */
export interface EachByte {
  readonly name: keyof typeof SMALL_FILES;
  readonly range: readonly [from: number, to: number];
  /** Which answers become others when a byte is turned around. */
  readonly means: string;
  /** The same where only the lowest bit is turned around; left out where nobody needs it. */
  readonly lowest?: string;
  /** What is said of the first so many bytes, for each length; left out where nobody needs it. */
  readonly says?: string;
}

const listed = (text: string) =>
  text
    .trim()
    .split(/;\s+/)
    .map((each) => each.replace(/\s+/g, ' '))
    .filter((each) => each !== '');

/** Tests each row, and asks nothing that a row does not expect. */
export function testEachByte(rows: readonly EachByte[]): void {
  describe.each(rows)('$name, bytes $range', ({ name, range, means, lowest, says }) => {
    const { bytes, run } = SMALL_FILES[name];

    test('each byte turned around', async () => {
      expect(await whatBytesMean(bytes, 0xff, range, run)).toEqual(listed(means));
    });

    if (lowest !== undefined)
      test('the lowest bit of each turned around', async () => {
        expect(await whatBytesMean(bytes, 0x01, range, run)).toEqual(listed(lowest));
      });

    if (says !== undefined)
      test('cut at each byte', async () => {
        expect(await whatLengthsSay(bytes, range)).toEqual(listed(says));
      });
  });
}
