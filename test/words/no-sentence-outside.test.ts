import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { englishIn } from './german-only.ts';

/**
 * Whatever a person reads is in the catalogue: a sentence that stands in the code of a screen, a report or a command exists in
 * one language only.
 */
const ROOMS = ['renderer', 'cli', 'report', 'guidance'] as const;

/**
 * The head of a list of checksums is part of a format, the same for every reader and every tool; so are CSS and what a shell reads
 * to complete a line. A line of a worker goes to the log of programmers.
 */
const FORMATS =
  /^report\/(checksum-recipe|render-checksums|html\/style)\.ts$|^cli\/completion\/|^renderer\/engine\/serve\.ts$/;

const SRC = path.join(import.meta.dirname, '../../src');

/** Attributes that nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(['className', 'id', 'd', 'viewBox']);

function isNode(value: unknown): value is Readonly<Record<string, unknown>> & { readonly type: string } {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nameOf(value: unknown): string {
  return isNode(value) && typeof value.name === 'string' ? value.name : '';
}

/** Types, imports, attributes that nobody reads, and errors of programmers. */
function isUnread(node: Readonly<Record<string, unknown>> & { readonly type: string }): boolean {
  if (node.type === 'ImportDeclaration' || node.type.startsWith('TSType') || node.type.startsWith('TSInterface'))
    return true;
  if (node.type === 'JSXAttribute') return UNREAD.has(nameOf(node.name));
  return node.type === 'NewExpression' && nameOf(node.callee).endsWith('Error');
}

/** The texts in some code: what stands between tags, and whole strings. */
function textsIn(code: string, lang: 'ts' | 'tsx'): { readonly between: string[]; readonly strings: string[] } {
  const found = { between: [] as string[], strings: [] as string[] };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (!isNode(value) || isUnread(value)) return;
    if (value.type === 'JSXText') found.between.push(String(value.value).trim());
    else if (value.type === 'Literal' && typeof value.value === 'string') found.strings.push(value.value);
    else if (value.type === 'TemplateElement' && isCooked(value.value)) found.strings.push(value.value.cooked);
    for (const each of Object.values(value)) visit(each);
  };
  visit(parseAst(code, { lang }));
  return found;
}

function isCooked(value: unknown): value is { readonly cooked: string } {
  return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string';
}

/** Text between tags without letters, or the name of the app, is the same in every language. */
function isSaid(text: string): boolean {
  return /\p{L}{2,}/u.test(text.replaceAll('Two Places', ''));
}

/** A piece of HTML without its tags, which a template may cut in two. */
function withoutTags(text: string): string {
  return text.replace(/<[^>]*(>|$)/g, ' ').replace(/^[^<>]*">/, ' ');
}

function sentencesIn(file: string): string[] {
  const code = readFileSync(path.join(SRC, file), 'utf8');
  const { between, strings } = textsIn(code, file.endsWith('x') ? 'tsx' : 'ts');
  return [
    ...between.filter(isSaid),
    ...strings.filter((text) => text.includes(' ') && englishIn(withoutTags(text)).length > 0),
  ];
}

describe.each(ROOMS)('%s', (room) => {
  const files = readdirSync(path.join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(room, name.replaceAll(path.sep, '/')));

  test('has no sentence outside the catalogue', () => {
    expect(files.length).toBeGreaterThan(20);
    const found = files
      .filter((file) => !FORMATS.test(file))
      .flatMap((file) => sentencesIn(file).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });
});

test('a sentence would be seen wherever it stands', () => {
  const code = `export const A = () => <p title={'The list is old.'} className="only here">Your photos {"are not here"}</p>;`;
  const { between, strings } = textsIn(code, 'tsx');
  expect(between.filter(isSaid)).toEqual(['Your photos']);
  expect(strings.flatMap(englishIn)).toEqual(['is', 'are', 'not', 'here']);
});
