import { describe, expect, it } from 'vitest';
import { isCutInLastCell } from '../../../src/lists/records/last-cell.ts';
import { photoDetails } from '../../fixtures/lists/apple-rows.ts';
import { listFile, readOne } from '../../fixtures/lists/list-file.ts';

const FINGERPRINTS = ['b', 'c', 'd'].map((mark) => `AQ${mark.repeat(26)}`);
const column = (...cells: readonly string[]) => cells.map((cell) => ['IMG_0001.HEIC', cell]);

describe('the last cell of a text', () => {
  it.each<[cells: readonly string[], last: string, isCut: boolean]>([
    [FINGERPRINTS, 'AQcccc', true],
    [FINGERPRINTS, '', false],
    [FINGERPRINTS, 'AQeeeeeeeeeeeeeeeeeeeeeeeeee', false],
    [FINGERPRINTS.slice(1), 'AQcccc', false],
    [['True', 'False', 'True'], 'Fal', true],
    [['True', 'False', 'True'], 'False', false],
    [['2022-06-04T12:11:09+02:00', '2022-06-05T12:11:09Z', '2022-06-06T12:11:09Z'], '2022-06-07T1', true],
    [['6009', '12345', '99999'], '12', false],
    [['a.jpg', 'True', 'False'], 'x', false],
    [['beach', 'sun', ''], 'be', false],
  ])('%j, then %j', (cells, last, isCut) => {
    expect(isCutInLastCell(['IMG_0002.HEIC', last], column(...cells, last))).toBe(isCut);
  });

  it("that was cut makes Apple's list not whole, and is named with its line", async () => {
    const rows = [1, 2, 3, 4].map((n) => ({
      name: `IMG_000${n}.HEIC`,
      seed: String(n),
      at: Date.UTC(2022, 5, n, 9, 5),
    }));
    const text = photoDetails(rows);
    for (const cut of [text.slice(0, -8), text.slice(0, -20)]) {
      const list = await readOne([listFile('Photo Details.csv', cut)]);
      expect(list.contents.list?.unread).toBe(1);
      expect(list.contents.problems).toMatchObject([{ code: 'list-row-unreadable', line: 5 }]);
    }
    expect((await readOne([listFile('Photo Details.csv', text.trimEnd())])).contents.list?.unread).toBe(0);
  });
});
