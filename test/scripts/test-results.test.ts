import { describe, expect, test } from 'vitest';
import { bothRuns, isWorthASecondRun, playwrightResults, vitestResults } from '../../scripts/test-results.ts';

const failure = (file: string, name: string) => ({ file, name });

describe('the results of Vitest', () => {
  const text = (testResults: unknown) =>
    JSON.stringify({ numPassedTests: 5, numPendingTests: 1, numTodoTests: 1, testResults });

  test('name what failed; a file that does not load is one failure', () => {
    const results = vitestResults(
      text([
        {
          name: '/a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'one', status: 'failed' },
            { fullName: 'two', status: 'passed' },
          ],
        },
        { name: '/b.test.ts', status: 'failed', assertionResults: [] },
        { name: '/c.test.ts', status: 'passed', assertionResults: [{ fullName: 'three', status: 'passed' }] },
      ]),
    );
    expect(results).toEqual({
      passed: 5,
      skipped: 2,
      failures: [failure('/a.test.ts', 'one'), failure('/b.test.ts', 'the file does not load')],
    });
  });

  test.each(['', '{}', 'null', '{"numPassedTests": "5"}'])('%j is no result', (other) =>
    expect(vitestResults(other)).toBeNull(),
  );
});

describe('the results of Playwright', () => {
  const stats = { expected: 7, skipped: 2, unexpected: 0, flaky: 0 };
  const spec = (title: string, ok: boolean) => ({ title, ok, file: 'a.spec.ts' });

  test('name what failed, in suites of suites', () => {
    const text = JSON.stringify({
      suites: [{ specs: [spec('one', true)], suites: [{ specs: [spec('two', false)] }] }],
      errors: [],
      stats: { ...stats, unexpected: 1 },
    });
    expect(playwrightResults(text)).toEqual({ passed: 7, skipped: 2, failures: [failure('a.spec.ts', 'two')] });
  });

  test('an error outside every spec is a failure too', () => {
    const text = JSON.stringify({ suites: [], errors: [{ message: 'no specs' }], stats });
    expect(playwrightResults(text)?.failures).toHaveLength(1);
  });
});

describe('two runs', () => {
  const first = { passed: 10, skipped: 1, failures: [failure('a', 'x'), failure('b', 'y')] };

  test('what fails again has failed; what passes then is told as unsteady', () => {
    const second = { passed: 3, skipped: 0, failures: [failure('a', 'x')] };
    expect(bothRuns(first, second)).toEqual({
      passed: 11,
      skipped: 1,
      failures: [failure('a', 'x')],
      unsteady: [failure('b', 'y')],
    });
  });

  test('what fails only the second time has failed', () => {
    const second = { passed: 3, skipped: 0, failures: [failure('a', 'z')] };
    expect(bothRuns(first, second).failures).toEqual([failure('a', 'z')]);
  });

  test.each([
    ['no second run', null],
    ['a second run that ran nothing', { passed: 0, skipped: 0, failures: [] }],
  ])('%s leaves the first as it is', (_, second) =>
    expect(bothRuns(first, second)).toEqual({ ...first, unsteady: [] }),
  );

  test('many failing files are no accident', () => {
    const many = Array.from({ length: 7 }, (_, index) => failure(`${index}`, 'x'));
    expect(isWorthASecondRun({ passed: 1, skipped: 0, failures: many })).toBe(false);
    expect(isWorthASecondRun({ passed: 1, skipped: 0, failures: many.slice(0, 6) })).toBe(true);
    expect(isWorthASecondRun({ passed: 1, skipped: 0, failures: [] })).toBe(false);
  });
});
