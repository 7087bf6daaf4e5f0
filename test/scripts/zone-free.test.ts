import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/tally.ts';
import { READS_THE_ZONE, ZONE_FREE_ROOMS, ZONE_FREE_TESTS } from '../zone-free.ts';

describe('rooms whose tests run in one zone', () => {
  it.each(ZONE_FREE_ROOMS)('%s reads no time by the zone of the computer', (room) => {
    const folder = path.join(ROOT, 'src', room);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
      expect(
        lines.filter((line) => READS_THE_ZONE.test(line)),
        file,
      ).toEqual([]);
    }
  });

  it.each(ZONE_FREE_TESTS)('%s says no time of its own', (name) => {
    const lines = readFileSync(path.join(ROOT, 'test', `${name}.test.ts`), 'utf8').split('\n');
    expect(lines.filter((line) => READS_THE_ZONE.test(line))).toEqual([]);
  });

  it.each([
    'date.getHours()',
    'new Date(2026, 10, 22)',
    "new Date('2026-11-22T10:00:00')",
    'new Date(text)',
    'Date.parse(text)',
    'new Intl.DateTimeFormat("en")',
    'at.toLocaleString()',
    'date.getTimezoneOffset()',
  ])('%s reads the zone', (code) => expect(code).toMatch(READS_THE_ZONE));

  it.each(['new Date().toISOString()', 'new Date(ms)', 'new Date(readAt).toISOString()', 'Date.UTC(2026, 10)'])(
    '%s does not',
    (code) => expect(code).not.toMatch(READS_THE_ZONE),
  );
});
