// Says how much script the first picture of the window needs, in each language; exit 1 when it is too much.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '../src/words/language.ts';
import { build } from './build.ts';

/** Bytes of script that may be read before the first picture. */
export const MOST_BYTES = 700_000;

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

/** Bytes of the scripts that the page reads before its first picture: its own, and the first words of a language. */
export function firstBytes(scripts: Scripts, page: string, firstWords: string): number {
  const read = new Set([...readWith(scripts, page), ...readWith(scripts, firstWords)]);
  return [...read].reduce((sum, name) => sum + Buffer.byteLength(scripts.get(name) ?? ''), 0);
}

/** What only the first words of a language hold: how it writes numbers (`basics.locale`). */
const MARK: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

function main(): number {
  build({ ifNeeded: true });
  const root = fileURLToPath(new URL('../out/renderer', import.meta.url));
  const folder = path.join(root, 'assets');
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const scripts = new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  const page = /src="\.\/assets\/([^"]+)"/.exec(readFileSync(path.join(root, 'index.html'), 'utf8'))?.[1] ?? '';
  const worker = names.find((name) => name.startsWith('compare-worker')) ?? '';
  let most = 0;
  for (const language of LANGUAGES) {
    // The worker has a copy of its own, of the same size.
    const words = names.find((name) => name.startsWith('first-words') && scripts.get(name)?.includes(MARK[language]));
    if (!words) throw new Error(`No first words of "${language}" were built.`);
    const bytes = firstBytes(scripts, page, words);
    most = Math.max(most, bytes);
    console.log(`first picture, ${language}: ${kilobytes(bytes)} of script (at most ${kilobytes(MOST_BYTES)})`);
  }
  const workerBytes = [...readWith(scripts, worker)].reduce((sum, name) => sum + (scripts.get(name)?.length ?? 0), 0);
  console.log(`beside it, the worker that compares: ${kilobytes(workerBytes)}`);
  return most <= MOST_BYTES ? 0 : 1;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

if (import.meta.main) process.exit(main());
