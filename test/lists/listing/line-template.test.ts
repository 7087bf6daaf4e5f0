import { describe, expect, it } from 'vitest';
import { templateLine, templateOf } from '../../../src/lists/listing/line-template.ts';

/** What is read of each line by the template of all. */
function readBy(...lines: readonly string[]) {
  const template = templateOf(lines);
  return template && lines.map((line) => templateLine(line, template));
}
const UUID = '0A1B2C3D-1111-2222-3333-444455556666';
const HASH = 'd41d8cd98f00b204e9800998ecf8427e';
const DAY = '2022-06-04';

describe('what stands around the names of a list', () => {
  it.each<[what: string, line: string, parts: string, read: object]>([
    [
      'a size and a date (rclone lsl)',
      '  1953393 2022-06-04 12:11:09.000000000 a b.HEIC',
      'size date/',
      { name: 'a b.HEIC', size: 1_953_393, date: '2022-06-04 12:11:09.000000000', uuid: null },
    ],
    ['a size with commas', '1,953,393 2022-06-04 a.jpg', 'size date/', { name: 'a.jpg', size: 1_953_393, date: DAY }],
    [
      'a date and a size (aws s3 ls)',
      '2022-06-04 12:11:09    1953393 a.jpg',
      'date size/',
      { name: 'a.jpg', size: 1_953_393, date: '2022-06-04 12:11:09' },
    ],
    [
      'a date with its zone',
      '2022-06-04T12:11:09+02:00 a.jpg',
      'date/',
      { name: 'a.jpg', size: null, date: '2022-06-04T12:11:09+02:00' },
    ],
    ['a date in UTC', '2022-06-04 12:11 UTC a.jpg', 'date/', { name: 'a.jpg', date: '2022-06-04 12:11 UTC' }],
    ['a date with its weekday', 'Sa, 2022-06-04 a.jpg', 'date/', { name: 'a.jpg', date: 'Sa, 2022-06-04' }],
    ['a date of Unix', 'Jun  4 12:11:09 2022 a.jpg', 'date/', { name: 'a.jpg', date: 'Jun  4 12:11:09 2022' }],
    ['seconds since 1970', '1654344669.5 a.jpg', 'date/', { name: 'a.jpg', date: '1654344669.5', size: null }],
    ['a rounded size (du -h)', '1.9M\ta.jpg', 'rounded/', { name: 'a.jpg', size: null, date: null }],
    ['a checksum', `${HASH}  ${DAY}  a.jpg`, 'hash date/', { name: 'a.jpg', date: DAY }],
    ['a uuid', `${UUID}, a.jpg, ${DAY}`, 'uuid/date', { name: 'a.jpg', uuid: UUID, date: DAY, size: null }],
    ['a uuid of the Photos app', `${UUID}/L0/001 a.jpg`, 'uuid/', { name: 'a.jpg', uuid: `${UUID}/L0/001` }],
    ['a mode', '-rw-r--r--@ 5 a.jpg', 'mode size/', { name: 'a.jpg', size: 5 }],
    ['a size behind the name', 'a.jpg\t1953393', '/size', { name: 'a.jpg', size: 1_953_393 }],
    ['all behind the name', `a.jpg; ${DAY}; 1953393`, '/date size', { name: 'a.jpg', size: 1_953_393, date: DAY }],
    ['a name in quotes before a size', `"a ""b"".jpg" ${DAY}`, '/date', { name: 'a "b".jpg', date: DAY }],
    ['a name in single quotes', `'a.jpg' ${DAY}`, '/date', { name: 'a.jpg', date: DAY }],
    ['two numbers', '5 6 a.jpg', 'size size/', { name: 'a.jpg', size: null }],
  ])('%s', (_, line, parts, read) => {
    const template = templateOf([line, line]);
    expect(template && `${template.before.join(' ')}/${template.after.join(' ')}`).toBe(parts);
    expect(readBy(line, line)?.[0]).toMatchObject(read);
  });

  it.each([
    ['nothing', ['a.jpg', 'b.jpg']],
    ['other things in every line', [`${DAY} a.jpg`, '1.9M b.jpg', `${HASH} c.jpg`]],
    ['no file', [`${DAY} some words`, `${DAY} other words`]],
    ['bullets', ['- a.jpg', '- b.jpg']],
    ['no lines', []],
    ['a line longer than any', [`${DAY} ${'x'.repeat(2_000)}.jpg`]],
  ])('is none for %s', (_, lines) => expect(templateOf(lines)).toBeNull());

  it('is that of four lines in five, in whose names are files', () => {
    const good = Array.from({ length: 4 }, (_, i) => `${DAY} ${i}.jpg`);
    expect(readBy(...good, 'words')).toMatchObject([{ name: '0.jpg' }, {}, {}, {}, null]);
    expect(readBy(...good, 'words', 'more words')).toBeNull();
    const names = (...all: string[]) => templateOf([`${DAY} a.jpg`, ...all.map((name) => `${DAY} ${name}`)]);
    expect(names('folder')).not.toBeNull();
    expect(names('folder', 'other')).toBeNull();
    // A folder that the paths show is one.
    expect(names('folder/b.jpg', 'folder')).not.toBeNull();
    expect(names('x/y/b.jpg', 'x/y', 'x')).not.toBeNull();
  });

  it('is looked for in the first twenty lines', () => {
    const words = (count: number) => Array.from({ length: count }, (_, i) => `words ${i}`);
    const good = (count: number) => Array.from({ length: count }, (_, i) => `${DAY} ${i}.jpg`);
    expect(templateOf([...words(19), ...good(80)])).not.toBeNull();
    expect(templateOf([...words(20), ...good(90)])).toBeNull();
  });
});

describe('a number alone before the names', () => {
  it.each<[what: string, lines: string[], size: number | null | undefined]>([
    ['rclone ls, by its nine columns', ['  1953393 a.jpg', '     6009 b.jpg'], 1_953_393],
    ['rclone ls with a larger file', ['     6009 a.jpg', '1234567890 b.jpg'], 6_009],
    ['nine digits everywhere', ['195339300 a.jpg', '195339301 b.jpg'], null],
    ['blocks in one column', ['  16 a.jpg', '  24 b.jpg'], null],
    ['kilobytes with tabs', ['16\ta.jpg', '1124\tb.jpg'], null],
    ['kilobytes of paths', ['16 x/a.jpg', '1124 x/b.jpg'], null],
    ['running numbers', ['1 a.jpg', '2 b.jpg', '3 c.jpg'], undefined],
    ['running numbers from 0', ['0 a.jpg', '1 b.jpg', '2 c.jpg'], undefined],
    ['running numbers from 2', ['2 a.jpg', '3 b.jpg', '4 c.jpg'], null],
    ['numbers of several widths', ['16 a.jpg', '1124 b.jpg'], undefined],
  ])('%s', (_, lines, size) => {
    const [first] = readBy(...lines) ?? [];
    expect(first?.size).toBe(size);
  });
});

describe('marks of a comparison', () => {
  it('are none where no line says that both are equal', () => {
    expect(templateOf(['= a.jpg', '+ b.jpg'])).toMatchObject({ before: ['mark'], hasSizes: false });
    expect(templateOf([' = a.jpg', '* b.jpg'])).toMatchObject({ before: ['mark'] });
    expect(templateOf(['+ a.jpg', '- b.jpg'])).toBeNull();
  });
});

describe('a line by a template', () => {
  const dated = { before: ['date'], after: [], hasSizes: false } as const;

  it('has only what the template says, with a gap behind each', () => {
    expect(templateLine(`${DAY} a.jpg`, dated)).toEqual({ name: 'a.jpg', size: null, date: DAY, uuid: null });
    expect(templateLine(`  ${DAY},\ta.jpg `, dated)?.name).toBe('a.jpg');
    expect(templateLine(`5 ${DAY} a.jpg`, dated)).toBeNull();
    expect(templateLine(DAY, dated)).toBeNull();
    expect(templateLine(`${DAY} ${'x'.repeat(2_000)}`, dated)).toBeNull();
  });

  it('may have the name of a folder', () => {
    expect(templateLine(`${DAY} some folder`, dated)?.name).toBe('some folder');
  });

  it('has the size of the file only where the number surely is', () => {
    const parts = { before: ['size'], after: ['date'] } as const;
    expect(templateLine(`5 a.jpg ${DAY}`, { ...parts, hasSizes: true })).toMatchObject({ size: 5, date: DAY });
    expect(templateLine(`5 a.jpg ${DAY}`, { ...parts, hasSizes: false })).toMatchObject({ size: null, date: DAY });
    expect(templateLine('5 a.jpg', { ...parts, hasSizes: true })).toBeNull();
    expect(templateLine('5 a.jpg 6', { ...parts, hasSizes: true })).toBeNull();
  });

  it('has one name, whatever is in it', () => {
    const after = { before: [], after: ['date'], hasSizes: false } as const;
    expect(templateLine(`a.jpg b.jpg ${DAY}`, after)?.name).toBe('a.jpg b.jpg');
    expect(templateLine(`a.jpg  b.jpg ${DAY}`, after)).toBeNull();
  });
});
