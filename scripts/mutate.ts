// `npm run mutation [-- room … --sample 25 --seed 1 --file verdict.ts]`: changes the code of each room a little, again and again, and
// sees whether a test of the room fails (docs/mutation.md). Takes minutes to hours; no part of `npm test`. What was tried before and
// has not changed since, neither code nor test, is not tried again (.mutation/).
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { extendMutators } from './mutation/mutators.ts';
import { countReport, scoreOf, strykerReport } from './mutation/results.ts';
import { type MutationRoom, ROOMS } from './mutation/rooms.ts';
import { keepScore } from './mutation/scores.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEPT = '.mutation';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** How many of a hundred mutations are tried. */
    sample: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    /** Only files of the room whose path has this in it. */
    file: { type: 'string' },
    /** Only these tests are asked (globs with spaces between them): those beside the code, which are few and quick. */
    tests: { type: 'string' },
    /** Tests that take longer (ms of the processor) are not asked. */
    quick: { type: 'string', default: 'Infinity' },
    /** At the same time. */
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});

/** Patterns of text are no statements: each has a table of names that must fit and must not in the tests of its room. */
const LEFT_OUT = ['Regex'];

async function tryRoom(room: MutationRoom): Promise<void> {
  const name = room.name.replaceAll('/', '-');
  const kept = `${KEPT}/${name}-${values.sample}-${values.seed}${values.tests === undefined ? '' : '-some'}`;
  process.env.TWO_PLACES_MUTATION_TESTS = values.tests ?? room.tests.join(' ');
  process.env.TWO_PLACES_MUTATION_QUICK = values.quick;
  process.env.TWO_PLACES_MUTATION_COSTS = path.join(ROOT, KEPT, 'costs.json');
  process.env.TWO_PLACES_MUTATION_UNNOTICED = path.join(ROOT, `${kept}.unnoticed.txt`);
  rmSync(process.env.TWO_PLACES_MUTATION_UNNOTICED, { force: true });
  await new Stryker({
    testRunner: 'bare',
    // As in vitest.config.ts.
    testRunnerNodeArgs: ['--wasm-wrapper-tiering-budget=1000000000'],
    plugins: [fileURLToPath(new URL('./mutation/bare-runner.ts', import.meta.url))],
    mutate: values.file === undefined ? [...room.code] : filesOf(room, values.file),
    mutator: { excludedMutations: LEFT_OUT },
    ignorePatterns: [
      'biome.json',
      'out',
      'out-e2e',
      'release',
      'bench',
      'docs/images',
      'test/e2e',
      'test/renderer',
      KEPT,
    ],
    tempDirName: `${KEPT}/tmp`,
    incremental: true,
    incrementalFile: `${kept}.json`,
    jsonReporter: { fileName: `${kept}.report.json` },
    reporters: ['json', 'progress-append-only'],
    concurrency: Number(values.workers),
    // What goes round for ever is told by its hits; on a busy computer the import alone takes minutes, and would count as noticed.
    timeoutMS: 300_000,
    dryRunTimeoutMinutes: 60,
    // Nothing here checks types, and every file would be parsed for it.
    disableTypeChecks: false,
    allowEmpty: true,
  }).runMutationTest();
  const report = path.join(ROOT, `${kept}.report.json`);
  if (!existsSync(report)) throw new Error(`${room.name}: nothing to change`);
  const result = countReport(strykerReport.parse(JSON.parse(readFileSync(report, 'utf8'))));
  for (const { file, line, code, mutator, becomes } of result.survivors)
    console.log(`not noticed: ${file}:${line} (${mutator})\n    ${code}\n    -> ${becomes}`);
  const all = result.noticed + result.survivors.length;
  const score = scoreOf(result);
  console.log(
    `${room.name}: ${result.noticed} of ${all} noticed (${score.toFixed(1)} %, goal ${room.goal} %), ${result.equivalent} change nothing`,
  );
  if (score < room.goal) process.exitCode = 1;
  if (values.file !== undefined || values.tests !== undefined) return;
  const quick = Number(values.quick);
  keepScore(room.name, {
    day: new Date().toISOString().slice(0, 10),
    percent: Number(values.sample),
    seed: values.seed,
    quick: Number.isFinite(quick) ? quick : null,
    noticed: result.noticed,
    survived: result.survivors.length,
    equivalent: result.equivalent,
  });
}

function filesOf({ code }: MutationRoom, part: string): string[] {
  return globSync([...code])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes(part));
}

const wanted = ROOMS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (wanted.length === 0) throw new Error(`No such room. There are: ${ROOMS.map(({ name }) => name).join(', ')}`);
process.chdir(ROOT);
// Whole libraries of a few seeds are quick enough to be asked, and each seed has hundreds of photos.
if (Number.isFinite(Number(values.quick))) process.env.SIMULATE_SEEDS ??= '3';
mkdirSync(KEPT, { recursive: true });
await extendMutators(Number(values.sample), values.seed);
for (const room of wanted) await tryRoom(room);
