import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderChecksums } from '../../src/report/render-checksums.ts';
import { renderHtmlReport } from '../../src/report/render-html-report.ts';
import { renderJsonReport } from '../../src/report/render-json-report.ts';
import { parseSidecar } from '../../src/scanner/takeout/takeout-sidecar.ts';
import { asset, folder } from '../fixtures/assets.ts';
import { listFile, read } from '../fixtures/lists/list-file.ts';
import { makeJpeg } from '../fixtures/media/media.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder, tempTree } from '../fixtures/temp-tree.ts';
import { reportInput } from '../report/make-input.ts';
import { parsePage } from '../report/parse-page.ts';
import { TRIED } from '../tried.ts';

/** Names that a program written in JavaScript could mistake for parts of itself. */
const OWN_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'length',
  'then',
];

/** What would be there if a list had written into the prototype of everything. */
function pollution(): string[] {
  const found: string[] = [];
  for (const key in {}) found.push(key);
  for (const prototype of [Object.prototype, Array.prototype, Function.prototype])
    for (const key of ['polluted', 'isAdmin', 'path', 'fingerprint']) if (key in prototype) found.push(key);
  return found;
}

describe('names of JavaScript', () => {
  it('as photos, folders and list entries are photos, folders and entries like any other', async () => {
    const tree = tempFolder();
    mkdirSync(path.join(tree, 'photos'));
    const rows = ['Filename,Date'];
    for (const [seed, name] of OWN_NAMES.entries()) {
      addFiles(tree, { [`photos/${name}/${name}.jpg`]: makeJpeg({ seed, date: `2023:06:${seed + 10} 12:00:00` }) });
      rows.push(`${name}.jpg,2023-06-${seed + 10} 12:00:00`);
    }
    writeFileSync(path.join(tree, 'list.csv'), rows.join('\n'));
    const run = await runCli(['check', 'photos', '--icloud', 'list.csv', '--json', '-'], tree, tempFolder());
    expect(run.exit, run.stderr).not.toBe(3);
    const report = JSON.parse(run.stdout);
    const gaps: { kind: string }[] = report.gaps;
    expect(gaps.filter(({ kind }) => kind === 'missing-here')).toEqual([]);
    expect(report.coverage).toMatchObject({ matched: OWN_NAMES.length, absent: 0 });
    expect(pollution()).toEqual([]);
  });

  it('as columns and keys of lists write into nothing', async () => {
    const header = `${OWN_NAMES.join(',')},Filename,Date`;
    const csv = `${header}\n${OWN_NAMES.map(() => 'polluted').join(',')},a.jpg,2023-06-01\n`;
    const evil =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"original_filename":"a.jpg","uuid":"1"}';
    const files = [
      listFile('a.csv', csv),
      listFile('b.json', `[${evil}]`),
      listFile('c.json', `[{"SourceFile":"a.jpg","__proto__":{"polluted":1}}]`),
      listFile(
        'd.json',
        `{"schema":"two-places/report@1","__proto__":{"polluted":1},"gaps":[{"__proto__":{"path":"x"},"name":"__proto__"}]}`,
      ),
      listFile('e.txt', `${OWN_NAMES.join('\n')}\n`),
      listFile('f.sha1', OWN_NAMES.map((name) => `${'a'.repeat(40)}  ${name}`).join('\n')),
    ];
    for (const file of files) await read([file]);
    parseSidecar(
      '{"title":"a","photoTakenTime":{"timestamp":"1","__proto__":{"polluted":1}},"__proto__":{"trashed":true}}',
    );
    expect(pollution()).toEqual([]);
  });
});

/** Pieces that mean something to a browser, a terminal or a spreadsheet. */
const PIECES = [
  '<', '>', '"', "'", '&', '=', '`', '/', ' ', '<img src=x onerror=a()>', '<script>', '</script>', '</td>', '</style>', '<!--', '-->', ']]>', '<svg/onload=a()>',
  'javascript:a()', 'style=', 'onclick=', '&lt;', '&#60;', '&quot;', '\u0000', '\u001b[2J', '\u009b31m', '\u202e', '\u2066', '\r', '\n', '\t', '\ud800', 'a', '写',
]; // biome-ignore format: a list

const hostile = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));

/** Every element with its attributes, without the texts. */
function skeleton(html: string): string[] {
  return [...parsePage(html).querySelectorAll('*')].map((element) => {
    const names = ['onclick', 'onerror', 'onload', 'style', 'src', 'href', 'srcdoc', 'action', 'formaction'];
    return `${element.tagName} ${names.filter((name) => element.getAttribute(name) !== null).join()}`;
  });
}

describe('names as texts', () => {
  it('no name changes the page by one element or attribute, whatever it is made of', () => {
    const page = (name: string) =>
      renderHtmlReport(
        reportInput({
          listed: [asset(`${name}.jpg`, { captured: '2024-05-06T10:00:00Z', content: 1, camera: name })],
          here: [asset(`here-${name}.jpg`, { captured: '2023-05-06T10:00:00Z', content: 2, camera: name })],
          placeName: name,
          listName: name,
        }),
      );
    const plain = skeleton(page('plain'));
    fc.assert(
      fc.property(hostile, (name) => {
        const html = page(name);
        expect(skeleton(html)).toEqual(plain);
        expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(html).toBe(html.toWellFormed());
      }),
      { numRuns: TRIED.namesOnThePage },
    );
  });

  it('JSON and checksum lists stay one value and one line a file', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const photo = asset(`${name}.jpg`, {
          captured: '2024-05-06T10:00:00Z',
          content: 1,
          size: 1000,
          path: `a/${name}.jpg`,
        });
        expect(() => JSON.parse(renderJsonReport(reportInput({ listed: [photo], here: [] })))).not.toThrow();
        const lines = renderChecksums([folder([photo])], false)
          .trimEnd()
          .split('\n');
        expect(lines.filter((line) => /^\\?[A-Za-z0-9+/]{28} {2}\d+ {2}/.test(line))).toHaveLength(1);
        expect(lines.filter((line) => !/^(#|\\?[A-Za-z0-9+/]{28} {2}\d+ {2})|^$/.test(line))).toEqual([]);
      }),
      { numRuns: TRIED.namesInLists },
    );
  });

  it.skipIf(process.platform === 'win32')('a terminal is given no escape and no change of direction', async () => {
    const names = [
      '\u001b]0;title\u0007.jpg',
      '\u009b2J.jpg',
      'photo\u202egpj.jpg',
      'a\rb.jpg',
      'a\nb.jpg',
      '\u001b[31mred.jpg',
    ];
    const tree = tempTree(Object.fromEntries(names.map((name) => [`ph\u001b[1m/${name}`, 'no photo'])));
    const list = `Filename,Date\n${names.map((name) => `"${name}",2023-06-01`).join('\n')}\n`;
    writeFileSync(path.join(tree, 'li\u001b[2Jst.csv'), list);
    for (const command of ['check', 'erase-check', 'plan-storage']) {
      const args = [command, 'ph\u001b[1m', '--icloud', 'li\u001b[2Jst.csv'];
      const run = await runCli(args, tree, tempFolder());
      expect(run.stdout + run.stderr, command).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });
});
