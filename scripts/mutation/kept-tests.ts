import { createVitest, type Vitest } from 'vitest/node';

/**
 * Tests of one project that are run again and again while its code changes: vitest is started once, and only what changed is read
 * anew. For tests that start no built program: nothing is built.
 */
export class KeptTests {
  readonly #root: string;
  #vitest: Vitest | null = null;

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Whether all tests pass in the files whose path has this part.
   *
   * @param changed absolute paths of files that were written since the last run
   */
  async passes(part: string, changed: readonly string[]): Promise<boolean> {
    const vitest = await this.#start();
    for (const file of changed) this.forget(file);
    const specifications = await vitest.globTestSpecifications([part]);
    if (specifications.length === 0) throw new Error(`no test is called ${part}`);
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    vitest.state.filesMap.clear();
    return unhandledErrors.length === 0 && testModules.every((module) => module.ok());
  }

  /** A file was written: it is read anew. */
  forget(file: string): void {
    this.#vitest?.invalidateFile(file);
  }

  async close(): Promise<void> {
    await this.#vitest?.close();
  }

  async #start(): Promise<Vitest> {
    this.#vitest ??= await createVitest('test', {
      root: this.#root,
      config: 'vitest.mutation.config.ts',
      watch: false,
      bail: 1,
      maxWorkers: 1,
      reporters: [{}],
    });
    return this.#vitest;
  }
}
