import { describe, expect, it } from 'vitest';
import { CHECKSUMS } from '../../../src/lists/formats/checksums.ts';
import { line, listFile, NOW, note, readOne } from '../../fixtures/lists/list-file.ts';

const HASH = 'd41d8cd98f00b204e9800998ecf8427e';
const known = (...lines: readonly string[]) =>
  CHECKSUMS.recognise({ text: lines.join('\n'), lines, whole: true }, { now: NOW });
const good = (count: number) => Array.from({ length: count }, (_, i) => `${HASH}  ${i}.jpg`);

describe('a list of checksums', () => {
  it('is known by four lines of five, remarks left out', () => {
    expect(known(...good(4), 'words')).toBe(true);
    expect(known(...good(4), 'words', 'more words')).toBe(false);
    expect(known('# made today', ...good(1))).toBe(true);
    expect(known('# made today', '# by somebody')).toBe(false);
    expect(known()).toBe(false);
    expect(known('# Two Places checksum list', 'words')).toBe(true);
    expect(known(...good(200), ...new Array<string>(200).fill('words'))).toBe(true);
  });

  it('has its photos with their folders, and counts the other files and the lines that are none', async () => {
    const list = await readOne([
      listFile(
        'sums.txt',
        [
          '# made today',
          `${HASH}  ./x/a.jpg`,
          `${HASH}  x/b\\c.jpg`,
          `${HASH}  d.xyz`,
          `${HASH}  e.aae`,
          'words',
          ...good(9),
          '',
        ].join('\n'),
      ),
    ]);
    expect(list.format).toBe('checksums');
    expect(list.contents.assets.slice(0, 2).map(({ name, resources: [{ path }] }) => [name, path])).toEqual([
      ['a.jpg', 'x/a.jpg'],
      ['b\\c.jpg', 'x/b\\c.jpg'],
    ]);
    expect(list.contents.assets).toHaveLength(11);
    expect([line(list, 'not-photos'), line(list, 'adjustments'), line(list, 'unreadable-rows')]).toEqual([-1, -1, -1]);
    expect(list.contents.problems).toMatchObject([{ line: 6, detail: 'words' }]);
    expect(note(list, 'not-proved')).toBeUndefined();
  });

  it('of our own says how many files it could not prove', async () => {
    const text = ['# Two Places checksum list', '# not read in full and therefore not listed: 3', ...good(2), ''];
    const list = await readOne([listFile('sums.txt', text.join('\n'))]);
    expect(note(list, 'not-proved')).toEqual({ code: 'not-proved', count: 3, blocks: true });
  });
});
