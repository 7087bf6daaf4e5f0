import { describe, expect, it } from 'vitest';
import { CHECKSUMS, parseChecksumLine } from '../../../src/lists/formats/checksums.ts';
import { toFingerprint } from '../../../src/model/fingerprint.ts';
import { fingerprintOf } from '../../fixtures/lists/apple-rows.ts';
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
    expect(known(...good(160), ...new Array<string>(41).fill('words'))).toBe(true);
    expect(known(...good(159), ...new Array<string>(41).fill('words'))).toBe(false);
    expect(known('\ufeff# Two Places checksum list', 'words')).toBe(true);
    expect(known('x # Two Places checksum list', 'words')).toBe(false);
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

describe('a line of a list of checksums', () => {
  const own = toFingerprint(fingerprintOf('a'));
  it.each<readonly [string, ReturnType<typeof parseChecksumLine>]>([
    [`${own}  0  a.jpg`, { fingerprint: own, size: 0, path: 'a.jpg' }],
    [`\\${own}  5  a\\nb\\rc\\\\d.jpg`, { fingerprint: own, size: 5, path: 'a\nb\rc\\d.jpg' }],
    [`${own}  5  a\\nb.jpg`, { fingerprint: own, size: 5, path: 'a\\nb.jpg' }],
    [`${'x'.repeat(28)}  5  a.jpg`, null],
    [`${HASH.toUpperCase()} *a.jpg`, { fingerprint: null, size: null, path: 'a.jpg' }],
    [`\\${HASH}  a\\nb.jpg`, { fingerprint: null, size: null, path: 'a\nb.jpg' }],
    [`${HASH}  a\\nb.jpg`, { fingerprint: null, size: null, path: 'a\\nb.jpg' }],
    ...['MD5', 'SHA1', 'SHA256', 'SHA512', 'SHA512-256', 'BLAKE2b', 'BLAKE3'].map(
      (name) => [`${name} (x/a.jpg) = ${HASH}`, { fingerprint: null, size: null, path: 'x/a.jpg' }] as const,
    ),
    ['MD5 (a.jpg) = words', null],
    ['a.jpg', null],
  ])('%j', (text, read) => {
    expect(parseChecksumLine(text)).toEqual(read);
  });

  it('names a photo by its fingerprint, whatever its ending, and without one by its ending alone', async () => {
    const text = [
      `${own}  5  x/a.xyz`,
      `${fingerprintOf('b')}  6  b`,
      `${fingerprintOf('c')}  7  c.aae`,
      `${HASH}  d.xyz`,
      '# not read in full and therefore not listed: 3',
      '\ufeff# not read in full and therefore not listed: 4',
      '',
    ];
    const list = await readOne([listFile('sums.txt', text.join('\n'))]);
    expect(
      list.contents.assets.map(({ name, resources: [{ path, size, fingerprint }] }) => [name, path, size, fingerprint]),
    ).toEqual([
      ['a.xyz', 'x/a.xyz', 5, own],
      ['b', 'b', 6, fingerprintOf('b')],
    ]);
    expect([line(list, 'adjustments'), line(list, 'not-photos')]).toEqual([-1, -1]);
    expect(note(list, 'not-proved')?.count).toBe(7);
  });
});
