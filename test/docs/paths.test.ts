import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codeSpans, DOCUMENTS, ROOT, textOf } from './documents.ts';

// Every file that a document names is there.

/** Made by a build or by a run, and in no clone. */
const MADE = /^(?:out|out-e2e|release|demo-library|dist|node_modules)\//;
/** Files of Electron's own repository, which docs/electron.md cites. */
const ELECTRON = /^docs\/api\//;
const FOLDER = /^\.?(?:src|test|scripts|docs|bench|build|\.github)\//;
/** A source named by its last names: `verdict.ts`, `media/png.ts`. */
const SOURCE = /^(?!electron\.d\.ts$)(?:[\w-]+\/)*[\w-]+(?:\.test|\.spec|\.d)?\.tsx?$/;

const ALL = new Set(
  globSync(['**/*', '.github/**/*'], {
    cwd: ROOT,
    exclude: (name) => ['node_modules', 'out', 'out-e2e', 'release', '.git'].includes(path.basename(name)),
  }).map((file) => file.replaceAll('\\', '/')),
);

function isThere(named: string, document: string): boolean {
  const clean = named.replace(/[#?].*$/, '').replace(/:\d+$/, '');
  if (MADE.test(clean)) return true;
  const from = path.posix.join(path.posix.dirname(document), clean);
  const found = [clean, from].map((file) => path.posix.normalize(file).replace(/\/$/, ''));
  return found.some((file) => ALL.has(file) || (/[*{]/.test(file) && globSync(file, { cwd: ROOT }).length > 0));
}

test.each(DOCUMENTS)('%s', (document) => {
  const text = textOf(document);
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s]+)\)/g)].map((match) => decodeURI(match[1] ?? ''));
  expect(links.filter((link) => !isThere(link, document))).toEqual([]);
  const spans = codeSpans(text).flatMap((span) => span.split(/[\s,]+/));
  const named = spans.filter((span) => FOLDER.test(span) && !ELECTRON.test(span) && !span.includes('…'));
  expect(named.filter((span) => !isThere(span, document))).toEqual([]);
  const sources = document === 'docs/electron.md' ? [] : spans.filter((span) => SOURCE.test(span));
  expect(sources.filter((span) => ![...ALL].some((file) => `/${file}`.endsWith(`/${span}`)))).toEqual([]);
});

test('the documents are found, so the test above can fail', () => {
  expect(DOCUMENTS).toEqual(expect.arrayContaining(['README.md', 'docs/user-guide.md', 'CHANGELOG.md']));
  expect(isThere('docs/no-such-file.md', 'README.md')).toBe(false);
  expect(existsSync(path.join(ROOT, 'README.md'))).toBe(true);
});
