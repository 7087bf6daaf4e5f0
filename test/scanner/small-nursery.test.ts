import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** What a program prints, in a process of its own. */
function saidBy(program: URL): Readonly<Record<string, number>> {
  return JSON.parse(execFileSync(process.execPath, [fileURLToPath(program)], { encoding: 'utf8' }));
}

it('a limit for the nursery holds while it is there, the smallest one of several; without it the nursery grows', () => {
  const { first = 0, again = 0, free = 0 } = saidBy(new URL('./fill-nursery.ts', import.meta.url));
  expect(first).toBeGreaterThan(0);
  // V8 takes and gives back single pages; when it lets the nursery grow, it doubles it.
  expect(again).toBeLessThan(first * 2);
  expect(free).toBeGreaterThan(first * 4);
});

it('under a limit the rest of the heap is swept before it has grown far beyond what lives', () => {
  const { limited = 0, free = 0, living = 0 } = saidBy(new URL('./fill-heap.ts', import.meta.url));
  expect(living).toBeGreaterThan(0);
  expect(limited).toBeLessThan(living * 2.5);
  expect(free).toBeGreaterThan(living * 2.5);
});
