import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How the example of each row of the table is written in the code. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  'list format': /'kei'|\bkei:|\bKEI_MANIFEST\b|'format-kei'/,
  'gap kind': /half-live-photo/,
  pattern: /constant-time-shift/,
  setting: /\btheme:|\.theme\b|\bTHEMES\b/,
  request: /'downloads:show'/,
  card: /\bby-cable\b/,
  sentence: /\bmaybe-two\b/,
};

const SOURCES = new Map(
  globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).map((file) => [
    file.replaceAll('\\', '/').replace(/^src\//, ''),
    readFileSync(path.join(ROOT, file), 'utf8'),
  ]),
);

/** Files of each row of the table "One more of each kind" in docs/architecture.md, by the first cell. */
function recipes(): Map<string, string[]> {
  const text = readFileSync(path.join(ROOT, 'docs', 'architecture.md'), 'utf8');
  const table = text.split('## One more of each kind')[1]?.split('\n## ')[0] ?? '';
  const rows = Array.from(table.matchAll(/^\| ([a-z ]+) \| `[^`]+` \| (.*) \|$/gm));
  return new Map(
    rows.map(([, kind = '', files = '']) => [kind, Array.from(files.matchAll(/`([^`]+)`/g), ([, file = '']) => file)]),
  );
}

test('the table has a row for every kind', () => {
  expect([...recipes().keys()].sort()).toEqual(Object.keys(WRITTEN).sort());
});

test.each(Object.entries(WRITTEN))(
  'one more %s: the files that are listed are those that name the example',
  (kind, pattern) => {
    const naming = [...SOURCES].filter(([, source]) => pattern.test(source)).map(([file]) => file);
    expect([...(recipes().get(kind) ?? [])].sort()).toEqual(naming.sort());
  },
);
