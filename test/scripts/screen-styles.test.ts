import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

// Sheets of screens are read on demand and stay: one that reaches the parts of another screen changes how that one looks by
// where the person was before; one that holds what another screen needs leaves it bare until then.

const ROOT = path.join(import.meta.dirname, '../../src/renderer');
/** Rooms whose sheets are there from the start. Their rules hold everywhere. */
const ALWAYS_THERE = new Set(['overview', 'welcome', 'shell', 'styles', 'ui']);
/** Rooms whose parts stand on other screens: their classes are everybody's. */
const SHARED = new Set(['ui', 'phone']);

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const roomOf = (file: string): string => file.split('/')[0] ?? '';
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The text of every `className={…}` and `className="…"`. */
function classNamesOf(text: string): string[] {
  const found: string[] = [];
  for (const { index } of text.matchAll(/className=/g)) {
    let at = index + 'className='.length;
    const start = at;
    if (text[at] === '"') found.push(text.slice(at + 1, text.indexOf('"', at + 1)));
    else for (let open = 0; at === start || open > 0; at += 1) open += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
    for (const [, , said = ''] of text.slice(start, at).matchAll(/(["'`])(.*?)\1/g)) found.push(said);
  }
  return found.flatMap((said) => said.match(/[a-z][\w-]*/g) ?? []);
}

/** Selectors of a sheet, each with the classes that an element or those around it must have. */
function selectorsOf(sheet: string): { selector: string; classes: string[] }[] {
  const plain = sheet.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  return [...plain.matchAll(/([^{};]+)\{/g)]
    .filter(([, selectors = '']) => !selectors.trim().startsWith('@'))
    .flatMap(([, selectors = '']) => selectors.split(/,(?![^()]*\))/))
    .map((selector) => ({ selector: selector.trim(), must: selector.replaceAll(/:(not|is|where)\([^)]*\)/g, '') }))
    .map(({ selector, must }) => ({
      selector,
      classes: [...must.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
    }));
}

const used = new Map<string, Set<string>>();
for (const file of files.filter((each) => each.endsWith('.tsx'))) {
  const room = used.get(roomOf(file)) ?? new Set();
  for (const name of classNamesOf(read(file))) room.add(name);
  used.set(roomOf(file), room);
}
const shared = new Set([...SHARED].flatMap((room) => [...(used.get(room) ?? [])]));
const sheets = files.filter((file) => file.endsWith('.css')).map((file) => ({ file, rules: selectorsOf(read(file)) }));

describe.each(sheets.filter(({ file }) => !ALWAYS_THERE.has(roomOf(file))))('$file', ({ file, rules }) => {
  const others = [...used].filter(([room]) => room !== roomOf(file));

  it('reaches no part of another screen', () => {
    expect(rules.length).toBeGreaterThan(2);
    const reaching = rules.filter(({ classes }) =>
      others.some(([, theirs]) =>
        classes.every((name) => theirs.has(name) || (shared.has(name) && !SHARED.has(roomOf(file)))),
      ),
    );
    expect(reaching.map(({ selector }) => selector)).toEqual([]);
  });

  it('holds nothing that another screen needs and only it has', () => {
    const elsewhere = new Set(
      sheets.filter((each) => each.file !== file).flatMap((each) => each.rules.flatMap(({ classes }) => classes)),
    );
    const own = new Set(rules.flatMap(({ classes }) => classes).filter((name) => !elsewhere.has(name)));
    const needed = others.flatMap(([room, theirs]) =>
      [...theirs].filter((name) => own.has(name)).map((name) => `${room}: ${name}`),
    );
    expect(needed).toEqual([]);
  });
});
