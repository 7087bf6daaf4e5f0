import { baseName } from '../../model/file-name.ts';
import { isFileName } from '../list-name.ts';
import { sizeOf } from '../values/cell.ts';

/** What can stand before or behind the name on a line. */
type Part = 'mark' | 'uuid' | 'hash' | 'mode' | 'date' | 'rounded' | 'size';

/** What all lines of a list have around their name: `rclone lsl`, `find -printf`, `stat`, `du`, `osxphotos --print`. */
export interface LineTemplate {
  readonly before: readonly Part[];
  readonly after: readonly Part[];
  /** Whether the number on each line is surely the size of the file in bytes. */
  readonly hasSizes: boolean;
}

/** One line by a template. */
export interface TemplateLine {
  readonly name: string;
  readonly size: number | null;
  /** The date on the line, as it is written. */
  readonly date: string | null;
  readonly uuid: string | null;
}

const PATTERNS: Readonly<Record<Part, RegExp>> = {
  // `rclone check --combined`.
  mark: /^[=+*!-](?= \S)/,
  uuid: /^[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}(?:\/L0\/\d{3})?(?=[\s,;|]|$)/i,
  hash: /^(?:[0-9a-f]{128}|[0-9a-f]{96}|[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})(?=[\s,;|]|$)/i,
  mode: /^[-dlbcps][-rwxsStTl]{9}[@+.]?(?=\s)/,
  date: /^(?:\p{L}{2,3},? )?(?:\d{4}[-/]\d{2}[-/]\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,10})?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?|\p{L}{3} +\d{1,2} +\d{2}:\d{2}:\d{2}(?:\.\d+)? +(?:[A-Z]{2,5} +)?\d{4}|1\d{9}(?:\.\d+)?)(?=[\s,;|]|$)/u,
  rounded: /^\d+(?:[.,]\d+)? ?[KMGTP]i?B?(?=[\s,;|]|$)/,
  size: /^(?:\d{1,3}(?:,\d{3})+|-?\d{1,15})(?=[\s,;|]|$)/,
};
const ORDER: readonly Part[] = ['mark', 'uuid', 'hash', 'mode', 'date', 'rounded', 'size'];
const BETWEEN = /^[\s,;|]+/;
const LONGEST = 2_000;

/** Takes a line apart by a template; null when something else stands around its name. Its name may be that of a folder. */
export function templateLine(line: string, template: LineTemplate): TemplateLine | null {
  if (line.length > LONGEST) return null;
  const texts = new Map<Part, string>();
  let rest = line.trim();
  for (const part of template.before) {
    const found = PATTERNS[part].exec(rest)?.[0];
    if (found === undefined || found === '') return null;
    if (!texts.has(part)) texts.set(part, found);
    rest = rest.slice(found.length);
    if (!BETWEEN.test(rest)) return null;
    rest = rest.replace(BETWEEN, '');
  }
  const cut = template.after.length === 0 ? { name: rest, parts: [] } : nameAndParts(rest);
  if (cut === null || cut.parts.map(({ part }) => part).join() !== template.after.join()) return null;
  for (const { part, text } of cut.parts) if (!texts.has(part)) texts.set(part, text);
  return {
    name: unquoted(cut.name),
    size: template.hasSizes ? sizeOf(texts.get('size') ?? '') : null,
    date: texts.get('date') ?? null,
    uuid: texts.get('uuid') ?? null,
  };
}

/** What surrounds the names of most of these lines, when one program wrote them; null when none did. */
export function templateOf(lines: readonly string[]): LineTemplate | null {
  const tried = new Set<string>();
  for (const line of lines.slice(0, 20)) {
    const guess = guessTemplate(line);
    if (guess === null || tried.has(signatureOf(guess))) continue;
    tried.add(signatureOf(guess));
    const fitting = lines.filter((other) => templateLine(other, guess) !== null);
    const names = fitting.map((other) => templateLine(other, guess)?.name ?? '');
    const files = names.filter((name) => isFileName(baseName(name))).length;
    if (fitting.length < 0.8 * lines.length || files < 0.5 * (lines.length - foldersOf(names))) continue;
    const settled = settle(guess, fitting);
    if (settled !== null) return settled;
  }
  return null;
}

/** How many of some paths are folders of others, as `du -a` counts them too. */
function foldersOf(names: readonly string[]): number {
  const folders = new Set<string>();
  for (const name of names) {
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      const folder = name.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return names.filter((name) => folders.has(name)).length;
}

const signatureOf = ({ before, after }: LineTemplate) => `${before.join(' ')}/${after.join(' ')}`;

/** Whether marks and numbers mean what they seem to; null where they are bullets, or a part of the names. */
function settle(guess: LineTemplate, lines: readonly string[]): LineTemplate | null {
  const signature = signatureOf(guess);
  // Bullets before names are no marks of a comparison.
  if (signature === 'mark/') return lines.some((line) => line.trimStart().startsWith('= ')) ? guess : null;
  const sizes = [...guess.before, ...guess.after].filter((part) => part === 'size').length;
  if (signature !== 'size/') return { ...guess, hasSizes: sizes === 1 };
  // A number alone may be blocks, an inode, kilobytes or a way of counting. `rclone ls` is known by its nine columns.
  const columns = lines.map((line) => line.search(/\S\s/) + 1 - (line.length - line.trimStart().length));
  const ends = lines.map((line) => /^\s*\d+/.exec(line)?.[0].length ?? 0);
  if (
    ends.every((end, i) => end === 9 || (end > 9 && columns[i] === end)) &&
    lines.some((line) => line.startsWith(' '))
  ) {
    return { ...guess, hasSizes: true };
  }
  const numbers = lines.map((line) => Number(/^\s*(\d+)/.exec(line)?.[1] ?? 0));
  const isCounted = numbers.every((number, i) => number === (numbers[0] ?? 0) + i) && (numbers[0] ?? 0) <= 1;
  const isColumn = new Set(ends).size === 1 || lines.every((line) => line.includes('\t') || line.includes('/'));
  return isColumn && !isCounted ? guess : null;
}

/** What stands around the name of one line, taken as far as it can be; null for nothing, and for no file. */
function guessTemplate(line: string): LineTemplate | null {
  if (line.length > LONGEST) return null;
  const before: Part[] = [];
  let rest = line.trim();
  for (let found = partAt(rest); found !== null; found = partAt(rest)) {
    const behind = rest.slice(found.text.length);
    // What goes on without a gap is the beginning of a name.
    if (!BETWEEN.test(behind)) break;
    before.push(found.part);
    rest = behind.replace(BETWEEN, '');
  }
  const cut = nameAndParts(rest);
  if (cut === null || before.length + cut.parts.length === 0) return null;
  return { before, after: cut.parts.map(({ part }) => part), hasSizes: false };
}

function partAt(text: string): { readonly part: Part; readonly text: string } | null {
  for (const part of ORDER) {
    const found = PATTERNS[part].exec(text)?.[0];
    if (found !== undefined && found !== '') return { part, text: found };
  }
  return null;
}

/** The name at the beginning of a text, and what stands behind it; null where no name of a file does. */
function nameAndParts(
  text: string,
): { readonly name: string; readonly parts: readonly { readonly part: Part; readonly text: string }[] } | null {
  const bare = text.trimEnd();
  if (isOneName(bare)) return { name: bare, parts: [] };
  // The name ends at the first ending of a file behind which only known things stand.
  for (const found of bare.matchAll(/\.[A-Za-z0-9]{2,5}["']?(?=[\s,;|])/g)) {
    const end = found.index + found[0].length;
    if (!isOneName(bare.slice(0, end))) continue;
    const parts: { part: Part; text: string }[] = [];
    let rest = bare.slice(end).replace(BETWEEN, '');
    for (let next = partAt(rest); next !== null; next = partAt(rest)) {
      parts.push(next);
      rest = rest.slice(next.text.length).replace(BETWEEN, '');
    }
    if (rest === '') return { name: bare.slice(0, end), parts };
  }
  return null;
}

function isOneName(text: string): boolean {
  const name = baseName(unquoted(text));
  // Two names on one line are no name with a space in it.
  return isFileName(name) && !/\.[A-Za-z0-9]{2,4}["']?(?:\s{2,}|[\t,;|])/.test(text);
}

function unquoted(text: string): string {
  const quoted = /^"(.*)"$/.exec(text) ?? /^'(.*)'$/.exec(text);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : text;
}
