import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that stands in a tree of syntax. */
function expressionsIn(node: unknown, file: string, found: Found[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    found.push({ file, source: pattern, flags });
  }
  for (const value of Object.values(node)) expressionsIn(value, file, found);
}

function allExpressions(): Found[] {
  const found: Found[] = [];
  for (const file of globSync('**/*.{ts,tsx}', { cwd: SOURCES }).sort()) {
    const text = readFileSync(path.join(SOURCES, file), 'utf8');
    expressionsIn(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), file, found);
  }
  return found;
}

const LETTERS = [
  'a',
  'Z',
  '0',
  '9',
  ' ',
  '\t',
  '\n',
  '-',
  '.',
  '/',
  '\\',
  '"',
  "'",
  ',',
  ';',
  ':',
  '_',
  '(',
  '[',
  '{',
  '=',
  '+',
  '<',
  '&',
  'é',
  '\u202e',
];

/** Texts that make a backtracking matcher go back as often as it can: long runs with an end that does not fit. */
function* attacks(source: string, length: number): Generator<string> {
  const own = [...new Set(source.replace(/\\[a-z]/gi, ''))].filter((letter) => !/[?*+^$|]/.test(letter));
  const letters = [...new Set([...LETTERS, ...own])];
  for (const letter of letters) {
    const run = letter.repeat(length);
    yield `${run}\u0000`;
    yield `x${run}\u0000`;
  }
  for (const pair of ['a ', ' a', '0-', '-0', '0.', 'a.', '""', '",', '\\"', 'a\n', '/a', '(1', '1)', '%2', '0:', ' -'])
    yield `x${pair.repeat(length / 2)}\u0000`;
}

/** The least processor time of three tries (ms). Other work on the machine takes none of it. */
function quickest(expression: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i += 1) {
    expression.lastIndex = 0;
    const before = process.cpuUsage();
    if (expression.global) text.replace(expression, '');
    else expression.test(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    if (best < 1) break;
  }
  return best;
}

/** Lengths of the texts. An exponential matcher gives itself away at 26 letters, and would never come back from 400. */
const LENGTHS = [26, 400, 4_000, 32_000];

/** What a matcher costs on its worst text, and how that grows when the text grows eightfold; null when it is cheap. */
function growth({ source, flags }: Found): { readonly ms: number; readonly times: number } | null {
  const expression = new RegExp(source, flags);
  let before: number[] = [];
  for (const length of LENGTHS) {
    const costs: number[] = [];
    for (const [index, text] of [...attacks(source, length)].entries()) {
      const ms = quickest(expression, text);
      const times = ms / Math.max(before[index] ?? ms, 0.05);
      // Collecting garbage may fall into one try, and not into three.
      if (ms > 60 && (length < 32_000 || times > 24)) return { ms, times };
      costs.push(ms);
    }
    before = costs;
  }
  return null;
}

/** Expressions whose text cannot be long, with the reason. */
const SHORT_TEXTS: Readonly<Record<string, string>> = {
  'main/log.ts: /(?:file:\\/\\/)?[^\\s(]*[\\\\/]([^\\s()]+)/g': 'a line of our own stack, cut to 300 letters',
  'main/reports/report-files.ts: /^[.\\s]+|[.\\s]+$/g': 'the bridge takes names of at most 200 letters',
};

describe('regular expressions', () => {
  it('the measure finds the ones that are known to be bad', () => {
    for (const source of ['(a+)+$', '\\s+$', '^(\\d+)*-$', '(.*)=(.*)=(.*)x'])
      expect(growth({ file: '', source, flags: '' }), source).not.toBeNull();
    for (const source of ['^\\d{4}-\\d{2}$', '[a-z]+', '^IMG_(\\d+)\\.jpg$'])
      expect(growth({ file: '', source, flags: '' }), source).toBeNull();
  });

  it('none costs more than in proportion to its text', () => {
    const all = allExpressions();
    expect(all.length).toBeGreaterThan(100);
    const bad = all.flatMap((found) => {
      const slow = growth(found);
      const name = `${found.file}: /${found.source}/${found.flags}`;
      return slow && !(name in SHORT_TEXTS)
        ? [`${name}  (${slow.ms.toFixed(0)} ms, ${slow.times.toFixed(0)} times)`]
        : [];
    });
    expect(bad).toEqual([]);
  });
});
