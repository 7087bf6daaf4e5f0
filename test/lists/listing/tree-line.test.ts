import { describe, expect, it } from 'vitest';
import { isTree, treeLine } from '../../../src/lists/listing/tree-line.ts';

describe('a line of tree', () => {
  it.each<[line: string, depth: number, branch: boolean, name: string, size: number | null]>([
    ['├── a.jpg', 0, true, 'a.jpg', null],
    ['└── a.jpg', 0, true, 'a.jpg', null],
    ['│   ├── a.jpg', 1, true, 'a.jpg', null],
    ['│   │   └── a.jpg', 2, true, 'a.jpg', null],
    ['    └── a.jpg', 1, true, 'a.jpg', null],
    ['│\u00a0\u00a0 └── a.jpg', 1, true, 'a.jpg', null],
    ['|-- a.jpg', 0, true, 'a.jpg', null],
    ['`-- a.jpg', 0, true, 'a.jpg', null],
    ['├───2022', 0, true, '2022', null],
    ['\\---2022', 0, true, '2022', null],
    ['+---2022', 0, true, '2022', null],
    ['│   a.jpg', 0, false, 'a.jpg', null],
    ['│   │   a.jpg', 1, false, 'a.jpg', null],
    ['│', 0, false, '', null],
    ['│   │', 0, false, '', null],
    ['├── [       6009]  a.jpg', 0, true, 'a.jpg', 6009],
    ['├── [ 1.9M]  a.jpg', 0, true, 'a.jpg', null],
    ['├── [-rw-r--r--       6009]  a.jpg', 0, true, 'a.jpg', 6009],
    ['├── [-rw-r--r-- anna staff 6009]  a.jpg', 0, true, 'a.jpg', 6009],
    ['├── [       6009 Jun  4 12:11]  a.jpg', 0, true, 'a.jpg', 6009],
    ['├── [Jun  4 12:11]  a.jpg', 0, true, 'a.jpg', null],
    ['├── [   ]  a.jpg', 0, true, '[   ]  a.jpg', null],
    ['├── [x] a.jpg', 0, true, '[x] a.jpg', null],
  ])('%s', (line, depth, branch, name, size) => {
    expect(treeLine(line)).toEqual({ depth, branch, name, size });
  });

  it.each(['a.jpg', '', '   ', '2 directories, 5 files'])('is not %j', (line) => expect(treeLine(line)).toBeNull());

  it('is one of most lines of a tree', () => {
    expect(isTree(['.', '├── a.jpg', '└── b.jpg', '', '2 files'])).toBe(false);
    expect(isTree(['.', '├── a.jpg', '├── b.jpg', '└── c.jpg', '3 files'])).toBe(true);
    expect(isTree(['│   a.jpg', '│   b.jpg'])).toBe(false);
  });
});
