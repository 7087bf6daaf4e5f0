import { describe, expect, it } from 'vitest';
import { exportPartOf } from '../../../src/lists/apple/export-part.ts';
import { appleCsvHead } from '../../../src/lists/apple/photo-details.ts';
import { tableHeads } from '../../../src/lists/records/table-head.ts';
import { isComplete } from '../../../src/model/place.ts';
import { fingerprintOf, photoDetails } from '../../fixtures/lists/apple-rows.ts';
import { line, listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

const AT = Date.UTC(2022, 5, 4, 12, 11);
const DAY = 'Saturday June 4,2022 12:11 PM GMT';
const HEAD = 'imgName,fileChecksum,favorite,hidden,deleted,originalCreationDate,viewCount,importDate';
const details = (...names: readonly string[]) => photoDetails(names.map((name) => ({ name, at: AT })));
const row = (name: string, day = `"${DAY}"`) => `${name},${fingerprintOf(name)},no,no,no,${day},0,${day}`;
const listOf = (...rows: readonly string[]) => readOne([listFile('Photo Details.csv', `${rows.join('\n')}\n`)]);
const names = ({ contents }: Awaited<ReturnType<typeof listOf>>) => contents.assets.map(({ name }) => name);

describe('a piece of an export that cannot be read', () => {
  const gone = () => {
    const blob = new Blob(['x']);
    Object.defineProperty(blob, 'slice', {
      value: () => {
        throw new DOMException('gone', 'NotReadableError');
      },
    });
    return blob;
  };

  it('makes it incomplete where it is called like one of its lists', async () => {
    const list = await readOne([
      listFile('d/Photo Details.csv', details('a.jpg')),
      listFile('d/Photo Details-1.csv', gone()),
    ]);
    expect(list.contents.problems).toMatchObject([{ code: 'read-failed', path: 'd/Photo Details-1.csv' }]);
    expect(isComplete(list.contents)).toBe(false);
    expect(list.contents.list?.unread).toBe(1);
  });
});

describe('rows of Apple’s list', () => {
  it('are mended where a program wrote them without quotes', async () => {
    const list = await listOf(HEAD, row('a.jpg', DAY), row('b, c.jpg', DAY), row('d, e, f.jpg'), `${row('g.jpg')},,`);
    expect(names(list)).toEqual(['a.jpg', 'b, c.jpg', 'd, e, f.jpg', 'g.jpg']);
    expect(list.contents.assets.every(({ captured }) => captured.kind === 'instant' && captured.ms === AT)).toBe(true);
    expect(line(list, 'unreadable-rows')).toBe(0);
  });

  it('are told where they cannot be mended', async () => {
    const list = await listOf(HEAD, row('a.jpg'), `${row('b.jpg')},more`, `x,y,z,${row('c.jpg')},more`);
    expect(names(list)).toEqual(['a.jpg']);
    expect(list.contents.problems.map((problem) => problem.line)).toEqual([3, 4]);
    expect(isComplete(list.contents)).toBe(false);
  });

  it('are mended only where both halves of a date stand there', async () => {
    const odd = (day: string) => row('b.jpg', day);
    const list = await listOf(
      HEAD,
      row('a.jpg'),
      odd('Sat; June 4,2022 12:11 PM GMT'),
      odd('Saturday June 4,2022 noon'),
      `x,${fingerprintOf('x')},no,no,no,,0,,Saturday June 4`,
    );
    expect(names(list)).toEqual(['a.jpg']);
    expect(list.contents.problems.map((problem) => problem.line)).toEqual([3, 4, 5]);
  });

  it('are called as they are written, and not as a program reads a cell', async () => {
    const quoted = (name: string) => row(`"${name.replaceAll('"', '""')}"`);
    const list = await listOf(HEAD, ...['none', ' n/a ', '[a](b)', '="c.jpg"', 'd.jpg '].map(quoted));
    expect(names(list)).toEqual(['none', 'n/a', '[a](b)', 'c.jpg', 'd.jpg']);
  });

  it('are photos where they have a fingerprint, a name of a camera or a date', async () => {
    const list = await listOf(
      HEAD,
      `,${fingerprintOf('x')},no,no,no,,0,`,
      `null,${fingerprintOf('y')},no,no,no,,0,`,
      'IMG_1.JPG,,no,no,no,,0,',
      `letter,,no,no,no,"${DAY}",0,`,
      'letter,,no,no,no,,0,',
      ',,no,no,no,,0,',
    );
    expect(names(list)).toEqual([fingerprintOf('x'), fingerprintOf('y'), 'IMG_1.JPG', 'letter']);
    expect(list.contents.problems.map((problem) => problem.line)).toEqual([6, 7]);
  });

  it('are known without their head, where every one of them is such a row', () => {
    const headOf = (...rows: readonly string[]) => {
      const text = `${rows.join('\n')}\n`;
      return appleCsvHead(tableHeads(text, rows), rows[0] ?? '');
    };
    expect(headOf(row('a.jpg'), row('b.jpg', ''))).toMatchObject({ kind: 'details', head: { head: HEAD.split(',') } });
    for (const other of [
      'a.jpg,x,no,no,no,,0,',
      `a.jpg,${fingerprintOf('a')},no,maybe,no,,0,`,
      `a.jpg,${fingerprintOf('a')},no,no,maybe,,0,`,
      `a.jpg,${fingerprintOf('a')},no,no,no,x,0,`,
      `a.jpg,${fingerprintOf('a')},no,no,no,,0`,
    ])
      expect(headOf(row('a.jpg'), other), other).toBeNull();
    expect(headOf('name,size,a,b,c,d,e,f', row('a.jpg'))).toBeNull();
    expect(headOf('Images', 'a.jpg')).toEqual({ kind: 'album', head: null });
    expect(headOf('imgName,contributedByMe', 'a.jpg,yes')).toMatchObject({ kind: 'shared-library' });
  });
});

describe('lists of names beside it', () => {
  it('mark the only row of a name as hidden, whichever it is, and never two', async () => {
    const marked = async (album: string, ...photos: string[]) => {
      const list = await readOne([
        listFile('e/Photos/Photo Details.csv', details(...photos)),
        listFile('e/Albums/Hidden.csv', album),
      ]);
      return list.contents.assets.filter(({ flags }) => flags.hidden).map(({ name }) => name);
    };
    expect(await marked('imgName\nb.jpg\n', 'a.jpg', 'b.jpg', 'c.jpg')).toEqual(['b.jpg']);
    expect(await marked('imgName\nA.JPG\n', 'a.jpg', 'b.jpg')).toEqual(['a.jpg']);
    expect(await marked('imgName\n"b ""x"".jpg"\n', 'a.jpg', 'b "x".jpg')).toEqual(['b "x".jpg']);
    expect(await marked('imgName\na.jpg\n', 'a.jpg', 'a.jpg')).toEqual([]);
    expect(await marked('imgName\nimgName\n\n', 'a.jpg', 'imgName')).toEqual(['imgName']);
    expect(await marked('imgName\na.jpg\n', 'a.jpg', 'imgName')).toEqual(['a.jpg']);
  });

  it('mark rows of the Shared Library by their names, in any case', async () => {
    const list = await readOne([
      listFile('e/Photos/Photo Details.csv', details('a.jpg', 'b.jpg')),
      listFile('e/Photos/Shared Library Details.csv', 'imgName,contributedByMe\nB.jpg,yes\n'),
      listFile('e/Photos/Shared Library Details-1.csv', 'imgName,contributedByMe\n,yes\n'),
    ]);
    expect(list.contents.assets.map(({ name, flags }) => [name, flags.sharedLibrary])).toEqual([
      ['a.jpg', false],
      ['b.jpg', true],
    ]);
  });

  it('are counted once where a list was given twice, with as many rows as it has', async () => {
    const list = await readOne([
      listFile('e/Photo Details.csv', details('a.jpg', 'b.jpg', 'c.jpg')),
      listFile('e/Photo Details-1.csv', details('d.jpg')),
      listFile('e/Photos/Photo Details.csv', details('a.jpg', 'b.jpg', 'c.jpg')),
    ]);
    expect(names(list).toSorted()).toEqual(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg']);
    expect(note(list, 'duplicate-rows')).toMatchObject({ count: 3 });
    expect(line(list, 'repeated-rows')).toBe(-3);
  });
});

describe('where a part lies', () => {
  it.each<[path: string, inside: string | null, base: string, number: number | null, of: number | null]>([
    ['x/iCloud Photos Part 1 of 3.zip', null, 'x', 1, 3],
    ['x/iCloud Photos Part 1 of 3.zip', 'iCloud Photos Part 2 of 3', 'x', 2, 3],
    ['x/iCloud Photos Part 1 of 3/Photos/Photo Details.csv', null, 'x', 1, 3],
    ['x/iCloud Photos Part 1 of 3/Recently Deleted/Photo Details.csv', null, 'x', 1, 3],
    ['x/part3/Photos/Photo Details.csv', null, 'x', 3, null],
    ['x/Teil 2/Photo Details.csv', null, 'x', 2, null],
    ['x/09/Photos/Photo Details.csv', null, 'x', 9, null],
    ['x/09/Photo Details.csv', null, 'x/09', null, null],
    ['x/000/Photos/Photo Details.csv', null, 'x/000', null, null],
    ['x/2022/Photos/Photo Details.csv', null, 'x/2022', null, null],
    ['x/part2.zip', null, 'x', 2, null],
    ['x/a.zip', 'part4', 'x', 4, null],
    ['part 5/part2.zip', null, '', 2, null],
    ['x/Photo Details.csv', null, 'x', null, null],
    ['Photo Details.csv', null, '', null, null],
    ['x/iCloud Photos Part 1 of 3/iCloud Photos Part 2 of 3.zip', null, 'x/iCloud Photos Part 1 of 3', 2, 3],
  ])('%s (%s)', (path, inside, base, number, of) => {
    expect(exportPartOf(path, inside)).toEqual({ exportKey: `${base}\n${of ?? ''}`, base, number, of });
  });
});
