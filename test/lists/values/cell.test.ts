import { describe, expect, it } from 'vitest';
import { pixelsOf, sizeOf, textOf, truthOf } from '../../../src/lists/values/cell.ts';

describe('a cell as text', () => {
  it.each<[value: unknown, text: string]>([
    [' a.jpg ', 'a.jpg'],
    ['="00012"', '00012'],
    [' =" x " ', ' x '],
    ['="00012', '="00012'],
    ['`a.jpg`', 'a.jpg'],
    ['**a.jpg**', 'a.jpg'],
    ['*a.jpg*', 'a.jpg'],
    ['*a.jpg', '*a.jpg'],
    ['**a.jpg*', '**a.jpg*'],
    ['[a.jpg](https://x.org/1)', 'a.jpg'],
    ['[a.jpg]', '[a.jpg]'],
    ['[a.jpg] (x)', '[a.jpg] (x)'],
    ['x`a`', 'x`a`'],
    ['null', ''],
    ['NONE', ''],
    ['nan', ''],
    ['n/a', ''],
    ['#N/A', ''],
    ['\\N', ''],
    ['(null)', ''],
    ['undefined', ''],
    ['-', ''],
    ['--', '--'],
    ['nullable', 'nullable'],
    ['', ''],
    [5, '5'],
    [0, '0'],
    [true, 'true'],
    [false, 'false'],
    [null, ''],
    [undefined, ''],
    [{ a: 1 }, ''],
    [['a'], ''],
  ])('%j is %j', (value, text) => expect(textOf(value)).toBe(text));
});

describe('yes and no', () => {
  const YES =
    'true t yes y 1 ja j wahr oui vrai o si sí sì verdadero s vero sim verdadeiro waar sant sand tosi tak prawda да истина evet doğru はい 是 예 on x ✓ ✔ ☑ ✅ TRUE Yes';
  const NO =
    'false f no n 0 nein falsch non faux falso não nao onwaar nee nej falskt epätosi nie fałsz нет ложь hayır yanlış いいえ 否 아니요 off ✗ ✘ ☐ False NO';

  it.each(YES.split(' '))('%s is yes', (word) => expect([truthOf(word), truthOf(` ${word} `)]).toEqual([true, true]));
  it.each(NO.split(' '))('%s is no', (word) => expect([truthOf(word), truthOf(` ${word} `)]).toEqual([false, false]));

  it.each<[value: unknown, truth: boolean | null]>([
    [true, true],
    [false, false],
    [1, true],
    [0, false],
    [2, null],
    [-1, null],
    ['', null],
    [' ', null],
    ['2', null],
    ['maybe', null],
    ['not', null],
    [null, null],
    [{}, null],
  ])('%j: %s', (value, truth) => expect(truthOf(value)).toBe(truth));
});

describe('bytes', () => {
  it.each<[value: unknown, bytes: number | null]>([
    [0, 0],
    [5, 5],
    [-1, null],
    [1.5, null],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [Number.MAX_SAFE_INTEGER + 1, null],
    ['0', 0],
    ['1953393', 1_953_393],
    ['1,953,393', 1_953_393],
    ['1.953.393', 1_953_393],
    ['1 953 393', 1_953_393],
    ['1\u00a0953\u202f393', 1_953_393],
    ["1'953'393", 1_953_393],
    ['1\u2019953', 1_953],
    ['1,953.393', null],
    ['1,95', null],
    ['1,9533', null],
    ['1953,393', null],
    ['1.9 MB', null],
    ['1.9', null],
    ['6009.0', 6_009],
    ['6009.00', null],
    ['6009 bytes', 6_009],
    ['6009 Byte', 6_009],
    ['6009B', 6_009],
    ['6009 octets', 6_009],
    ['6009 Byte(s)', 6_009],
    ['6009 KB', null],
    ['  6009  ', 6_009],
    ['-6009', null],
    ['', null],
    [' ', null],
    ['9007199254740993', null],
    ['words', null],
    [null, null],
    [true, null],
  ])('of %j: %s', (value, bytes) => expect(sizeOf(value)).toBe(bytes));
});

it('pixels are whole numbers', () => {
  expect([4032, '4032', '4032.0', ' 4032 ', 999_999].map(pixelsOf)).toEqual([4032, 4032, 4032, 4032, 999_999]);
  expect(['0', '', '1000000', '40.5', '4032.00', 'x', null, '-5'].map(pixelsOf)).toEqual(new Array(8).fill(null));
});
