import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('a limit for the nursery holds while it is there, the smallest one of several; without it the nursery grows', () => {
  const program = fileURLToPath(new URL('./fill-nursery.ts', import.meta.url));
  const text = execFileSync(process.execPath, [program], { encoding: 'utf8' });
  const { first = 0, again = 0, free = 0 }: Readonly<Record<string, number>> = JSON.parse(text);
  expect(first).toBeGreaterThan(0);
  // V8 takes and gives back single pages; when it lets the nursery grow, it doubles it.
  expect(again).toBeLessThan(first * 2);
  expect(free).toBeGreaterThan(first * 4);
});
