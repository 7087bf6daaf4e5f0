import { describe, expect, it } from 'vitest';
import { fixedColumns } from '../../../src/lists/records/fixed-columns.ts';

const plain = (text: string): readonly string[] | null => {
  const lines = text.split('\n');
  const change = fixedColumns(lines.filter((line) => line.trim() !== ''));
  return change && lines.map(change);
};

describe('aligned columns', () => {
  it('are cut where every row is blank: numbers begin before their rule, words go on behind theirs', () => {
    const text = [
      'Name                 Length Date taken',
      '----                 ------ ----------',
      'IMG 0001 of us.HEIC 1953393 2022-06-04 12:11:09',
      'IMG_2.JPG              6009 2022-06-05 12:11:09',
    ];
    expect(plain(text.join('\n'))).toEqual([
      'Name\tLength\tDate taken',
      '',
      'IMG 0001 of us.HEIC\t1953393\t2022-06-04 12:11:09',
      'IMG_2.JPG\t6009\t2022-06-05 12:11:09',
    ]);
  });

  it('leave a row as it is that runs over a cut, or whose text was shortened', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `IMG_${1000 + i}.JPG  6009`);
    const text = [
      'Name          Length',
      '----          ------',
      ...rows,
      'IMG_1_and_more.JPG 5',
      'IMG_199…      6009',
    ];
    expect(plain(text.join('\n'))?.slice(-2)).toEqual(['IMG_1_and_more.JPG 5', 'IMG_199…      6009']);
  });

  it.each(['Name  Length\nIMG_1.JPG  5\n', '# Photos\n========\n\nsome words\n', 'a\n--\nb\n', ''])(
    'are none: %j',
    (text) => expect(plain(text)).toBeNull(),
  );
});
