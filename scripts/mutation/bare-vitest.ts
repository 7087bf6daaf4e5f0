// What tests import as `vitest` while the code of a room is changed (bare-tests.ts): declared and run in this process, for starting
// Vitest anew takes a hundred times as long as a test. What is expected, and how, is Vitest's own.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import type { BareTests, Run } from './bare-tests.ts';

declare global {
  /** Where tests are declared; set before the first of them is imported. */
  var bareTests: BareTests;
}

// By its file: its name means this one here.
const real: typeof import('vitest') = await import(
  new URL('../../node_modules/vitest/dist/index.js', import.meta.url).href
);

export const { vi, expect } = real;
// As Vitest does, but that nothing is ever written. A matcher of `expect.extend` asks for the process that Vitest would have started.
real.chai.use(({ Assertion }, { flag }) => {
  Assertion.addMethod('toMatchFileSnapshot', function toMatchFileSnapshot(snapshot: string) {
    const file = path.resolve(path.dirname(globalThis.bareTests.running), snapshot);
    this.assert(readFileSync(file, 'utf8') === flag(this, 'object'), `not as in ${file}`, '', undefined);
  });
});

type Declare = (name: string, run: Run) => void;

export const describe = withVariants((name, run) => globalThis.bareTests.declareSuite(name, run));
export const test = withVariants((name, run) => globalThis.bareTests.declareTest(name, run));
export const it = withVariants((name, run) => globalThis.bareTests.declareTest(name, run));

export const beforeAll = (run: Run): void => globalThis.bareTests.declareHook('beforeAll', run);
export const afterAll = (run: Run): void => globalThis.bareTests.declareHook('afterAll', run);
export const beforeEach = (run: Run): void => globalThis.bareTests.declareHook('beforeEach', run);
export const afterEach = (run: Run): void => globalThis.bareTests.declareHook('afterEach', run);
export const onTestFinished = (run: Run): void => globalThis.bareTests.whenFinished(run);

/** `each`, `skip`, `skipIf`, `runIf` beside the plain way. An `each` whose name says nothing of its case has its number behind it. */
function withVariants(declare: Declare) {
  const each =
    (cases: readonly unknown[]) =>
    (name: string, run: Run): void => {
      for (const one of cases) {
        const args = Array.isArray(one) ? one : [one];
        declare(nameOf(name, args), () => run(...args));
      }
    };
  const skip = Object.assign(() => {}, { each: () => () => {} });
  const one = (name: string, first: Run | object, second?: Run | number): void => {
    // Options (a time limit) may stand before what is run.
    const run = typeof first === 'function' ? first : second;
    if (typeof run === 'function') declare(name, run as Run);
  };
  const plain = Object.assign(one, { each });
  const skipIf = (isSkipped: unknown) => (isSkipped ? skip : plain);
  return Object.assign(plain, { skip, skipIf, runIf: (isRun: unknown) => skipIf(!isRun) });
}

function nameOf(name: string, args: readonly unknown[]): string {
  const [first] = args;
  const fields = typeof first === 'object' && first !== null ? new Map<string, unknown>(Object.entries(first)) : null;
  const filled = name.replace(/\$(\w+)/g, (whole, key: string) => (fields?.has(key) ? String(fields.get(key)) : whole));
  return filled.includes('%') ? format(filled, ...args) : filled;
}
