import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EQUIVALENTS } from '../../scripts/mutation/equivalents.ts';
import { strykersMutators } from '../../scripts/mutation/mutators.ts';
import { countReport, scoreOf, strykerReport } from '../../scripts/mutation/results.ts';
import { ROOMS } from '../../scripts/mutation/rooms.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Each pattern that a glob with braces stands for, so that a file that was joined to another is missed. */
function alternatives(glob: string): string[] {
  const [, before = '', inside, after = ''] = /^(.*?)\{([^{}]*)\}(.*)$/.exec(glob) ?? [];
  return inside === undefined ? [glob] : inside.split(',').flatMap((one) => alternatives(`${before}${one}${after}`));
}

describe('the run that changes code', () => {
  it.each(ROOMS)('$name has code and tests', ({ code, tests }) => {
    for (const glob of [...code, ...tests].flatMap(alternatives))
      expect(globSync(glob, { cwd: ROOT }).length, glob).toBeGreaterThan(0);
  });

  it('finds the mutators of Stryker where they were', async () => {
    const names = (await strykersMutators()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['ConditionalExpression', 'EqualityOperator', 'BlockStatement']));
  });

  it('knows mutations that change nothing by lines that are still there', () => {
    for (const { file, line, reason } of EQUIVALENTS) {
      const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n');
      expect(
        lines.some((each) => each.trim() === line),
        `${file}: ${line}`,
      ).toBe(true);
      expect(reason.length).toBeGreaterThan(20);
    }
    const said = EQUIVALENTS.map(({ file, line, becomes }) => `${file}: ${line} -> ${becomes}`);
    expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
  });
});

describe('the score of a room', () => {
  const mutant = (status: string, line: number, replacement: string) => ({
    mutatorName: 'EqualityOperator',
    replacement,
    status,
    location: { start: { line, column: 3 }, end: { line, column: 9 } },
  });
  const report = strykerReport.parse({
    files: {
      'src/a.ts': {
        source: 'const a = 1;\n  if (a > 1) b();\n',
        mutants: [
          mutant('Killed', 2, 'a >= 1'),
          mutant('Timeout', 2, 'true'),
          mutant('Survived', 2, 'a <= 1'),
          mutant('NoCoverage', 2, 'false'),
          mutant('CompileError', 1, '2'),
          mutant('Ignored', 1, '3'),
        ],
      },
    },
  });

  it('leaves out what could not run, and what changes nothing', () => {
    const result = countReport(report, []);
    expect(result).toMatchObject({ noticed: 2, equivalent: 0 });
    expect(result.survivors.map(({ file, line, code, becomes }) => [file, line, code, becomes])).toEqual([
      ['src/a.ts', 2, 'if (a > 1) b();', 'a <= 1'],
      ['src/a.ts', 2, 'if (a > 1) b();', 'false'],
    ]);
    expect(scoreOf(result)).toBe(50);
    const known = { file: 'src/a.ts', line: 'if (a > 1) b();', becomes: 'false', reason: '' };
    expect(countReport(report, [known])).toMatchObject({
      noticed: 2,
      equivalent: 1,
      survivors: [{ becomes: 'a <= 1' }],
    });
    expect(countReport(report, [{ ...known, becomes: '*' }]).survivors).toEqual([]);
    expect(countReport(report, [{ ...known, file: 'src/b.ts' }]).survivors).toHaveLength(2);
  });

  it('is whole where there is nothing to change', () => {
    expect(scoreOf({ noticed: 0, equivalent: 3, survivors: [] })).toBe(100);
  });
});
