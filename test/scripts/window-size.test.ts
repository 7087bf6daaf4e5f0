import { expect, it } from 'vitest';
import { firstScripts, inCircles, readWith, scriptsOfPage } from '../../scripts/window-size.ts';

const scripts = new Map([
  ['page.js', 'import{a as b}from"./shared.js";import"./side.js";const later=()=>import("./later.js");b()'],
  ['shared.js', "export{x as a}from'./deep.js'"],
  ['deep.js', 'import{b}from"./page.js";export const x=1'],
  ['side.js', ''],
  ['later.js', 'import"./only-later.js"'],
  ['only-later.js', 'far too much'.repeat(1000)],
  ['words.js', 'export const words="für"'],
]);

it('what is imported on demand is not read with a script; a circle ends', () => {
  expect([...readWith(scripts, 'page.js')].sort()).toEqual(['deep.js', 'page.js', 'shared.js', 'side.js']);
});

it('the first picture reads the page and the words of one language', () => {
  const read = firstScripts(scripts, ['page.js', 'side.js'], 'words.js');
  expect([...read].sort()).toEqual(['deep.js', 'page.js', 'shared.js', 'side.js', 'words.js']);
});

it('a page may name more than one script', () => {
  const html =
    '<script type="module" src="./assets/a-1.js"></script>\n<script src="./assets/b-2.js"></script><img src="./assets/c.png">';
  expect(scriptsOfPage(html)).toEqual(['a-1.js', 'b-2.js']);
});

it('a script that is not there is a fault, not nothing', () => {
  expect(() => readWith(new Map([['page.js', 'import"./gone.js"']]), 'page.js')).toThrow('gone.js');
});

it('files that import each other in a circle are found', () => {
  expect(inCircles(scripts).sort()).toEqual(['deep.js', 'page.js', 'shared.js']);
  expect(
    inCircles(
      new Map([
        ['a.js', 'import"./b.js"'],
        ['b.js', 'const later=()=>import("./a.js")'],
      ]),
    ),
  ).toEqual([]);
});
