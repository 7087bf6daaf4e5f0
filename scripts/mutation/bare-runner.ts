// A test runner for Stryker (https://stryker-mutator.io/docs/stryker-js/api/#test-runner) that imports the tests of a room once, in
// Stryker's own process, and runs those that reach a change, until one fails. What a test leaves behind in the code (values that are
// kept between calls) could be taken for a change that was noticed: each test that failed is run once more without any change, and
// where it fails then, too, everything is imported anew and the change tried again.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { z } from 'zod';
import { type BareTest, BareTests } from './bare-tests.ts';

/** What the changed code asks, and what it notes (Stryker's instrumenter). */
interface Namespace {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

declare global {
  var __stryker__: Namespace | undefined;
}

/** Tests that take longer (ms of the processor) are not asked: the next change is better. */
const QUICK = Number(process.env.TWO_PLACES_MUTATION_QUICK ?? Number.POSITIVE_INFINITY);

/** Where is kept what tests took, so that nobody runs long ones only to find that out again. */
const COSTS = process.env.TWO_PLACES_MUTATION_COSTS;

/** Where each change that no test noticed is told at once: the report comes only at the end of hours. */
const UNNOTICED = process.env.TWO_PLACES_MUTATION_UNNOTICED;

const VITEST = new URL('./bare-vitest.ts', import.meta.url).href;

class BareRunner implements TestRunner {
  #tests = new BareTests();
  /** How often everything was imported. */
  #generation = 0;
  /** What tests took at the last time (ms of the processor). */
  readonly #costs = new Map<string, number>();
  /** What they took at an earlier run. */
  #known: Readonly<Record<string, number>> = {};
  readonly #hashes = new Map<string, string>();
  /** How many changes each test noticed. */
  readonly #noticed = new Map<string, number>();
  readonly #stripped = new Map<string, string>();
  readonly #state: Namespace = {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    globalThis.__stryker__ = this.#state;
    const root = pathToFileURL(`${process.cwd()}/`).href;
    registerHooks({
      resolve: (specifier, context, next) => {
        if (specifier === 'vitest') return { url: VITEST, format: 'module-typescript', shortCircuit: true };
        const found = next(specifier, context);
        const isOurs = found.url.startsWith(root) && !found.url.includes('/node_modules/') && found.url.endsWith('.ts');
        return isOurs ? { ...found, url: `${found.url}?${this.#generation}` } : found;
      },
      load: (url, context, next) => {
        if (!url.startsWith(root) || !/\.ts\?\d+$/.test(url)) return next(url, context);
        return { format: 'module', source: this.#codeOf(fileURLToPath(url)), shortCircuit: true };
      },
    });
  }

  async dryRun(): Promise<DryRunResult> {
    await this.#import();
    const result = await this.#run(this.#tests.tests.filter((test) => this.#costOf(test) <= 2 * QUICK));
    const known = knownCosts();
    for (const test of this.#tests.tests) if (this.#costs.has(test.id)) known[this.#keyOf(test)] = this.#costOf(test);
    if (COSTS !== undefined) writeFileSync(COSTS, JSON.stringify(known));
    const tests = result.tests.filter(
      ({ id, status }) => status === TestStatus.Failed || (this.#costs.get(id) ?? 0) <= QUICK,
    );
    const { mutantCoverage } = result;
    const kept = new Set(tests.map(({ id }) => id));
    for (const id of Object.keys(mutantCoverage?.perTest ?? {})) if (!kept.has(id)) delete mutantCoverage?.perTest[id];
    return { ...result, tests };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, reloadEnvironment, testFilter, hitLimit } = options;
    const isStatic = mutantActivation === 'static';
    const attempt = async (isNew: boolean) => {
      this.#state.activeMutant = isStatic ? activeMutant.id : undefined;
      if (isNew || this.#generation === 0) {
        const failure = await this.#import().then(
          () => null,
          (error: unknown) => String(error),
        );
        if (failure !== null) return failed(failure);
      }
      Object.assign(this.#state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      const wanted = testFilter === undefined ? null : new Set(testFilter);
      // Short ones, and those that noticed most, first: one that fails is enough. A change that is there from the beginning comes
      // without a list of tests.
      const tests = this.#tests.tests.filter((test) => wanted?.has(test.id) ?? this.#costOf(test) <= QUICK);
      const result = await this.#run(tests.sort((a, b) => this.#rankOf(a) - this.#rankOf(b)));
      const { hitCount } = this.#state;
      Object.assign(this.#state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
      return determineHitLimitReached(hitCount, hitLimit) ?? result;
    };
    let result = await attempt(reloadEnvironment);
    if (!isStatic && result.status === DryRunStatus.Complete && !(await this.#isCleanAfter(result.tests)))
      result = await attempt(true);
    const found = toMutantRunResult(result);
    if (UNNOTICED !== undefined && found.status === MutantRunStatus.Survived) {
      const { fileName, location, mutatorName, replacement } = activeMutant;
      const root = path.dirname(path.dirname(UNNOTICED));
      const at = `${path.relative(root, fileName)}:${location.start.line + 1}:${location.start.column + 1}`;
      appendFileSync(UNNOTICED, `${at} (${mutatorName}) -> ${replacement.replace(/\s+/g, ' ')}\n`);
    }
    return found;
  }

  /** Whether what failed passes where nothing is changed. */
  async #isCleanAfter(results: readonly TestResult[]): Promise<boolean> {
    const broken = new Set(results.filter(({ status }) => status === TestStatus.Failed).map(({ id }) => id));
    if (broken.size === 0) return true;
    const again = await this.#run(this.#tests.tests.filter(({ id }) => broken.has(id)));
    return again.tests.every(({ status }) => status === TestStatus.Success);
  }

  async #import(): Promise<void> {
    this.#generation += 1;
    this.#tests = new BareTests();
    this.#known = knownCosts();
    globalThis.bareTests = this.#tests;
    for (const setup of ['test/every-language.ts']) await import(this.#urlOf(setup));
    const globs = (process.env.TWO_PLACES_MUTATION_TESTS ?? '').split(' ');
    for (const file of globSync(globs)
      .map((each) => each.replaceAll('\\', '/'))
      .sort()) {
      this.#tests.open(path.resolve(file));
      await import(this.#urlOf(file));
    }
  }

  async #run(tests: readonly BareTest[]) {
    const results: TestResult[] = [];
    let [began, used] = [0, process.cpuUsage()];
    const isTried = this.#state.activeMutant !== undefined;
    await this.#tests.run(tests, {
      start: ({ id }) => {
        this.#state.currentTestId = isTried ? undefined : id;
        [began, used] = [performance.now(), process.cpuUsage()];
      },
      end: ({ id, name, file }, failure) => {
        this.#state.currentTestId = undefined;
        if (failure === null) {
          const cost = process.cpuUsage(used).user / 1000;
          this.#costs.set(id, Math.min(cost, this.#costs.get(id) ?? cost));
        }
        const one = { id, name, fileName: file, timeSpentMs: performance.now() - began };
        if (failure === null) results.push({ ...one, status: TestStatus.Success });
        else results.push({ ...one, status: TestStatus.Failed, failureMessage: String(failure.error) });
        if (failure !== null) this.#noticed.set(id, (this.#noticed.get(id) ?? 0) + 1);
        return isTried && failure !== null;
      },
    });
    const mutantCoverage = this.#state.mutantCoverage;
    return {
      status: DryRunStatus.Complete as const,
      tests: results,
      ...(mutantCoverage === undefined ? {} : { mutantCoverage }),
    };
  }

  #costOf(test: BareTest): number {
    return this.#costs.get(test.id) ?? this.#known[this.#keyOf(test)] ?? 0;
  }

  #rankOf(test: BareTest): number {
    return this.#costOf(test) / (1 + (this.#noticed.get(test.id) ?? 0));
  }

  /** A test as long as its file stays as it is. The folder that Stryker makes is another one every time. */
  #keyOf({ id, file }: BareTest): string {
    const known = this.#hashes.get(file);
    const hash = known ?? createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
    this.#hashes.set(file, hash);
    return `${path.relative(process.cwd(), id).replaceAll('\\', '/')} ${hash}`;
  }

  #urlOf(file: string): string {
    return pathToFileURL(path.resolve(file)).href;
  }

  /** Types cost more to take out than the rest of the import. */
  #codeOf(file: string): string {
    const known = this.#stripped.get(file);
    if (known !== undefined) return known;
    const code = stripTypeScriptTypes(readFileSync(file, 'utf8'));
    this.#stripped.set(file, code);
    return code;
  }
}

/** What each test took (ms of the processor). */
const costs = z.record(z.string(), z.number());

function knownCosts(): Record<string, number> {
  return costs.parse(COSTS !== undefined && existsSync(COSTS) ? JSON.parse(readFileSync(COSTS, 'utf8')) : {});
}

function failed(failureMessage: string) {
  const one = { id: 'import', name: 'the import of the tests', timeSpentMs: 0 };
  return {
    status: DryRunStatus.Complete as const,
    tests: [{ ...one, status: TestStatus.Failed as const, failureMessage }],
  };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bare', BareRunner)];
