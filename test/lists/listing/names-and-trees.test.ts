import { describe, expect, it } from 'vitest';
import { isWholeName, namesOn } from '../../../src/lists/listing/name-columns.ts';
import { isTree, treeLine } from '../../../src/lists/listing/tree-line.ts';

// What is a name on a line, and what is something that is said of a file: what is said is no photo in iCloud.

describe('the names on a line', () => {
  it.each<readonly [string, readonly string[] | null]>([
    ['IMG_1.JPG', ['IMG_1.JPG']],
    ['  IMG_1.JPG  ', ['IMG_1.JPG']],
    ['"IMG ""1"".JPG"', ['IMG "1".JPG']],
    ["'IMG_1.JPG'", ['IMG_1.JPG']],
    ['beach day.jpg', ['beach day.jpg']],
    ['IMG_1.JPG  IMG_2.JPG', ['IMG_1.JPG', 'IMG_2.JPG']],
    ['IMG_1.JPG\tIMG_2.JPG', ['IMG_1.JPG', 'IMG_2.JPG']],
    ['IMG_1.JPG, IMG_2.JPG,', ['IMG_1.JPG', 'IMG_2.JPG']],
    ['IMG_1.JPG IMG_2.JPG', ['IMG_1.JPG', 'IMG_2.JPG']],
    ['IMG_1.JPG,IMG_2.JPG', ['IMG_1.JPG', 'IMG_2.JPG']],
    ['IMG_1.JPG;IMG_2.JPG', ['IMG_1.JPG', 'IMG_2.JPG']],
    ['[album]  IMG_1.JPG', ['IMG_1.JPG']],
    ['[album]', null],
    ['IMG_1.JPG*', ['IMG_1.JPG']],
    ['IMG_1.JPG**', null],
    ['*', null],
    ['beach*', null],
    ['x/IMG_1.JPG', ['x/IMG_1.JPG']],
    ['IMG_1.JPG  word', null],
    ['word', null],
    ['', null],
    ['IMG_1.JPG | IMG_2.JPG', null],
    ['8 IMG_0001.JPG', null],
    ['8 beach.jpg', ['8 beach.jpg']],
    ['Uploaded IMG_0001.JPG', null],
    ['?? IMG_0001.JPG', null],
    ['deleting IMG_0001.JPG', null],
    ['-rw-r--r-- IMG_0001.JPG', null],
    ['https://x.org/ IMG_0001.JPG', null],
    ['00000000-0000-0000-0000-000000000000 a.jpg', null],
    ['├── IMG_0001.JPG', null],
    ['old IMG_0001.JPG', ['old IMG_0001.JPG']],
    ['notes.txt', ['notes.txt']],
  ])('%j', (line, names) => expect(namesOn(line)).toEqual(names));

  it('are whole ones', () => {
    expect(
      ['IMG_1.JPG', 'IMG_0001', 'a.jpg b.jpg', 'a.jpg, b.jpg', 'a.jpg b', '1 IMG_0001.JPG', 'a', 'a<b.jpg'].map(
        isWholeName,
      ),
    ).toEqual([...[true, true, false, false], ...[false, false, false, false]]);
  });
});

describe('a line of a tree', () => {
  it.each([
    ['├── a.jpg', { depth: 0, branch: true, name: 'a.jpg', size: null }],
    ['│   └── a.jpg', { depth: 1, branch: true, name: 'a.jpg', size: null }],
    ['│   │   ├── a.jpg', { depth: 2, branch: true, name: 'a.jpg', size: null }],
    ['|   |-- a.jpg', { depth: 1, branch: true, name: 'a.jpg', size: null }],
    ['    `-- a.jpg', { depth: 1, branch: true, name: 'a.jpg', size: null }],
    ['│   a.jpg', { depth: 0, branch: false, name: 'a.jpg', size: null }],
    ['│       a.jpg', { depth: 1, branch: false, name: 'a.jpg', size: null }],
    ['├───2022', { depth: 0, branch: true, name: '2022', size: null }],
    ['\\---2022', { depth: 0, branch: true, name: '2022', size: null }],
    ['│', { depth: 0, branch: false, name: '', size: null }],
    ['├── [       6009]  a.jpg', { depth: 0, branch: true, name: 'a.jpg', size: 6009 }],
    ['├── [6.1K]  a.jpg', { depth: 0, branch: true, name: 'a.jpg', size: null }],
    ['├── [-rw-r--r--       6009]  a.jpg', { depth: 0, branch: true, name: 'a.jpg', size: 6009 }],
    ['├── [-rw-r--r--]  a.jpg', { depth: 0, branch: true, name: 'a.jpg', size: null }],
    ['├── [       6009 Jun  4 12:11]  a.jpg', { depth: 0, branch: true, name: 'a.jpg', size: 6009 }],
    ['├── [Jun  4 12:11]  a.jpg', { depth: 0, branch: true, name: 'a.jpg', size: null }],
    ['├── [album]  a.jpg', { depth: 0, branch: true, name: '[album]  a.jpg', size: null }],
    ['a.jpg', null],
    ['  a.jpg', null],
  ])('%s', (line, parts) => expect(treeLine(line)).toEqual(parts));

  it('is what six of ten lines must be', () => {
    const tree = (branches: number, others: number) =>
      isTree([...Array(branches).fill('├── a.jpg'), ...Array(others).fill('words')]);
    expect([tree(6, 4), tree(5, 4), tree(1, 0), tree(0, 3)]).toEqual([true, false, true, false]);
    expect(isTree(['│   a.jpg', '│   b.jpg'])).toBe(false);
  });
});
