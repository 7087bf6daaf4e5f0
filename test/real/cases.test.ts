import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseNames, readCase } from './cases/case-file.ts';
import { runCase } from './cases/run-case.ts';

const CASES = path.resolve(process.env.TWO_PLACES_SHARED ?? '../shared', 'cases');
const names = caseNames(CASES);

/** Cases that fail today, one a line. One that passes is to be taken out: this list only ever gets shorter. */
const known = new Set(
  readFileSync(new URL('cases/known-failures.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);

describe
  .skipIf(names.length === 0)
  .concurrent('a thing that somebody did has the answer that is right for them', () => {
    it.each(names)('%s', async (name) => {
      const differs = await runCase(CASES, name);
      const { about, why } = readCase(CASES, name);
      if (known.has(name)) expect(differs, `${name} passes now: take it out of known-failures.txt`).not.toBe('');
      else expect(differs, `${about} ${why}`).toBe('');
    });
  });

it.skipIf(names.length === 0)('no known failure is left of a case that is gone', () => {
  expect([...known].filter((name) => !names.includes(name))).toEqual([]);
});
