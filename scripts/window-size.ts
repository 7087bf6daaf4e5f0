// Says how much script the first picture of the window needs, in each language; exit 1 when it is too much, in too many
// files, or when files import each other in a circle.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '../src/words/language.ts';
import { build } from './build.ts';

/** Bytes of script that may be read before the first picture, and in how many files: each is a request to main. */
export const MOST_BYTES = 600_000;
export const MOST_FILES = 8;

/** A script of the built window: its text, by its name in `assets/`. */
export type Scripts = ReadonlyMap<string, string>;

// `import {a as b} from "./x.js"` and `import "./x.js"`; not `import("./x.js")`, which is read later.
const STATIC_IMPORT = /\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** Names of the scripts that are read with one: itself, what it imports, what those import. */
export function readWith(scripts: Scripts, first: string): ReadonlySet<string> {
  const read = new Set<string>();
  const follow = (name: string): void => {
    if (read.has(name)) return;
    const text = scripts.get(name);
    if (text === undefined) throw new Error(`The window has no script called ${name}.`);
    read.add(name);
    for (const [, next] of text.matchAll(STATIC_IMPORT)) if (next !== undefined) follow(next);
  };
  follow(first);
  return read;
}

/** The scripts that the page reads before its first picture: its own, and the first words of a language. */
export function firstScripts(scripts: Scripts, page: readonly string[], firstWords: string): ReadonlySet<string> {
  return new Set([...page, firstWords].flatMap((name) => [...readWith(scripts, name)]));
}

/** Scripts that import each other in a circle, where one of them runs before what it needs is there. */
export function inCircles(scripts: Scripts): string[] {
  const imported = (name: string): string[] =>
    Array.from(scripts.get(name)?.matchAll(STATIC_IMPORT) ?? [], ([, next = '']) => next);
  return [...scripts.keys()].filter((name) => imported(name).some((next) => readWith(scripts, next).has(name)));
}

/** Names of the scripts in the text of the page. */
export function scriptsOfPage(html: string): string[] {
  return Array.from(html.matchAll(/src="\.\/assets\/([^"]+\.js)"/g), ([, name = '']) => name);
}

function bytesOf(scripts: Scripts, names: Iterable<string>): number {
  let bytes = 0;
  for (const name of names) bytes += Buffer.byteLength(scripts.get(name) ?? '');
  return bytes;
}

/** What only the first words of a language hold: how it writes numbers (`basics.locale`). */
const MARK: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

function main(): number {
  build({ ifNeeded: true });
  const root = fileURLToPath(new URL('../out/renderer', import.meta.url));
  const folder = path.join(root, 'assets');
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const scripts = new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  const page = scriptsOfPage(readFileSync(path.join(root, 'index.html'), 'utf8'));
  const worker = names.find((name) => name.startsWith('compare-worker')) ?? '';
  const circles = inCircles(scripts);
  if (circles.length > 0) console.error(`These import each other in a circle: ${circles.join(', ')}`);
  let isTooMuch = false;
  for (const language of LANGUAGES) {
    const words = names.find(
      (name) =>
        name.startsWith('first-words') &&
        scripts.get(name)?.includes(MARK[language]) &&
        // The worker has a copy of its own, which needs the worker.
        !readWith(scripts, name).has(worker),
    );
    if (!words) throw new Error(`No first words of "${language}" were built.`);
    const read = firstScripts(scripts, page, words);
    const bytes = bytesOf(scripts, read);
    isTooMuch ||= bytes > MOST_BYTES || read.size > MOST_FILES;
    console.log(
      `first picture, ${language}: ${kilobytes(bytes)} of script in ${read.size} files (at most ${kilobytes(MOST_BYTES)} in ${MOST_FILES})`,
    );
  }
  console.log(`beside it, the worker that compares: ${kilobytes(bytesOf(scripts, readWith(scripts, worker)))}`);
  return isTooMuch || circles.length > 0 ? 1 : 0;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

if (import.meta.main) process.exit(main());
