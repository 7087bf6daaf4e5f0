import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MEDIA_TYPES } from '../../src/model/media-type.ts';

test('docs/formats.md has a row for every type of content, and for nothing else', () => {
  const text = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (content|---)/.test(line));
  const named = rows.flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map((match) => match[1]));
  expect([...new Set(named)].sort()).toEqual([...MEDIA_TYPES].sort());
  for (const row of rows)
    expect(
      row.split('|').filter((cell) => cell.trim() !== ''),
      row,
    ).toHaveLength(5);
});
