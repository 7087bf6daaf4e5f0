/** A test, or what is run around tests. */
export type Run = (...args: readonly unknown[]) => unknown;
type HookKind = 'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach';

/** A file of tests, or a `describe` in it, with what runs before and after. */
interface BareSuite {
  readonly name: string;
  readonly parent: BareSuite | null;
  readonly hooks: Record<HookKind, Run[]>;
}

/** A test as it was declared. */
export interface BareTest {
  /** Path of its file from the root of the project, and its number among the tests of that file. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly suite: BareSuite;
  readonly run: Run;
}

/** What is told of each test while they run; the answer to its end is whether that is enough. */
interface Listener {
  readonly start: (test: BareTest) => void;
  readonly end: (test: BareTest, failure: Failure | null) => boolean;
}

/** What a test threw. */
export interface Failure {
  readonly error: unknown;
}

/** The tests that files declare while they are imported, and how they are run: as Vitest does, in this process and again and again. */
export class BareTests {
  readonly tests: BareTest[] = [];
  /** The file of the test that runs, or ran last. */
  running = '';
  #suite = newSuite('', null);
  #file = '';
  #count = 0;
  #finished: Run[] = [];

  /** What is declared from now on belongs to this file. */
  open(file: string): void {
    this.#suite = newSuite(file, null);
    this.#file = file;
    this.#count = 0;
  }

  declareSuite(name: string, declare: Run): void {
    const parent = this.#suite;
    this.#suite = newSuite(name, parent);
    declare();
    this.#suite = parent;
  }

  declareTest(name: string, run: Run): void {
    const names = [name];
    for (let at: BareSuite | null = this.#suite; at !== null; at = at.parent) names.unshift(at.name);
    const id = `${this.#file}#${this.#count}`;
    this.#count += 1;
    this.tests.push({ id, name: names.join(' > '), file: this.#file, suite: this.#suite, run });
  }

  declareHook(kind: HookKind, run: Run): void {
    this.#suite.hooks[kind].push(run);
  }

  /** To be called when the running test is over. */
  whenFinished(run: Run): void {
    this.#finished.push(run);
  }

  /** Runs tests one after the other, in the order in which they were declared. */
  async run(tests: readonly BareTest[], { start, end }: Listener): Promise<void> {
    const open: { suite: BareSuite; failure: Failure | null }[] = [];
    const closeLast = async () => {
      for (const hook of open.pop()?.suite.hooks.afterAll.toReversed() ?? []) await attempt(hook);
    };
    for (const test of tests) {
      const wanted = chainOf(test.suite);
      while (open.some(({ suite }, at) => suite !== wanted[at])) await closeLast();
      this.running = test.file;
      start(test);
      for (const suite of wanted.slice(open.length)) {
        let failure: Failure | null = null;
        for (const hook of suite.hooks.beforeAll) failure ??= await attempt(hook);
        open.push({ suite, failure });
      }
      const broken = open.find(({ failure }) => failure !== null)?.failure ?? null;
      if (end(test, broken ?? (await this.#runOne(test, wanted)))) break;
    }
    while (open.length > 0) await closeLast();
  }

  async #runOne({ run }: BareTest, suites: readonly BareSuite[]): Promise<Failure | null> {
    this.#finished = [];
    let failure: Failure | null = null;
    const after: Run[] = [];
    for (const { hooks } of suites) {
      for (const hook of hooks.beforeEach)
        failure ??= await attempt(async () => {
          const undo = await hook();
          if (typeof undo === 'function') after.unshift(() => undo());
        });
      after.unshift(...hooks.afterEach.toReversed());
    }
    failure ??= await attempt(run);
    for (const hook of [...after, ...this.#finished.toReversed()]) {
      const late = await attempt(hook);
      failure ??= late;
    }
    return failure;
  }
}

function newSuite(name: string, parent: BareSuite | null): BareSuite {
  return { name, parent, hooks: { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] } };
}

/** From the file to the innermost. */
function chainOf(suite: BareSuite): BareSuite[] {
  const chain = [suite];
  for (let at = suite.parent; at !== null; at = at.parent) chain.unshift(at);
  return chain;
}

async function attempt(run: Run): Promise<Failure | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return { error };
  }
}
