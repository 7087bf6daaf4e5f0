import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { HOLE_MUTATIONS } from '../../scripts/hole-mutations.ts';
import { MAIN_MUTATIONS } from '../../scripts/main-mutations.ts';
import { MEDIA_MUTATIONS } from '../../scripts/media-mutations.ts';
import { PHONE_MUTATIONS } from '../../scripts/phone-mutations.ts';
import { MUTATIONS } from '../../scripts/promise-mutations.ts';
import { READING_MUTATIONS } from '../../scripts/reading-mutations.ts';
import { VERDICT_MUTATIONS } from '../../scripts/verdict-mutations.ts';
import { WINDOW_MUTATIONS } from '../../scripts/window-mutations.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ALL = [
  ...MUTATIONS,
  ...READING_MUTATIONS,
  ...MAIN_MUTATIONS,
  ...PHONE_MUTATIONS,
  ...MEDIA_MUTATIONS,
  ...VERDICT_MUTATIONS,
  ...HOLE_MUTATIONS,
];
const TESTS = globSync('test/**/*.test.{ts,tsx}', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));

// Taking the guards away takes minutes and is done by hand; that each can still be found is seen here.
describe('guards that can be taken away', () => {
  test.each(ALL)('$name', ({ file, from, to, test: [project, name] }) => {
    expect(readFileSync(path.join(ROOT, file), 'utf8').includes(from), `${file} has “${from}”`).toBe(true);
    expect(to).not.toBe(from);
    // As vitest takes it: a part of a path.
    const part = `test/${project === 'trust' ? 'trust/' : ''}${name}`;
    expect(
      TESTS.some((test) => test.includes(part)),
      part,
    ).toBe(true);
  });

  test.each(WINDOW_MUTATIONS)('in the built window: $name', ({ file, from, to }) => {
    expect(readFileSync(path.join(ROOT, 'out', file), 'utf8').includes(from), `out/${file} has “${from}”`).toBe(true);
    expect(to).not.toBe(from);
  });
});
