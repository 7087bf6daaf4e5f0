import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every document of the project, by its path from the root. */
export const DOCUMENTS: readonly string[] = globSync(
  ['*.md', 'docs/*.md', 'src/**/README.md', 'test/**/README.md', 'bench/*.md'],
  {
    cwd: ROOT,
  },
)
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

export function textOf(document: string): string {
  return readFileSync(path.join(ROOT, document), 'utf8');
}

/** The lines of the blocks that show commands, without comments and without blank lines. */
export function commandLines(text: string): string[] {
  const blocks = [...text.matchAll(/^```(?:sh|bash|shell|console)\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
  return blocks
    .join('')
    .split('\n')
    .map((line) => line.replace(/(^|\s+)# .*$/, '').trim())
    .filter((line) => line !== '');
}

/** What stands between backticks in the running text. */
export function codeSpans(text: string): string[] {
  const running = text.replaceAll(/^```[\s\S]*?^```/gm, '');
  return [...running.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}
