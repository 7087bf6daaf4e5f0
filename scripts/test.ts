// `npm test`: every check there is. `npm test -- lint unit` runs only those parts. Ends with "N passed, N failed, N skipped".
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { electronBinary } from '../test/e2e/engine.ts';
import {
  add,
  failureLines,
  NOTHING,
  ROOT,
  runTool,
  runVitest,
  type Tally,
  tallyFrom,
  tallyLine,
  tallyOf,
  textOf,
} from './tally.ts';
import { bothRuns, isWorthASecondRun, playwrightResults } from './test-results.ts';
import { findChromium } from './window-tests.ts';

/** What depends on the zone of the computer must fail in one of these: no offset, and 13 hours with another season. */
const ZONES = [
  { zone: 'UTC', env: {} },
  { zone: 'Pacific/Auckland', env: { WITHOUT_ZONE_FREE: '1' } },
] as const;

const PARTS: Readonly<Record<string, () => Tally>> = {
  lint: () => runTool('node_modules/@biomejs/biome/bin/biome', ['ci', '.']),
  types: () =>
    ['node', 'standin', 'pure', 'web', 'e2e']
      .map((name) => runTool('node_modules/typescript/bin/tsc', ['-p', `tsconfig.${name}.json`]))
      .reduce(add, NOTHING),
  boundaries: () => runTool('scripts/check-boundaries.ts', []),
  knip: () => [[], ['--production']].map((args) => runTool('node_modules/knip/bin/knip.js', args)).reduce(add, NOTHING),
  unit: () => ZONES.map(({ zone, env }) => runVitest(['node', 'renderer'], { TZ: zone, ...env })).reduce(add, NOTHING),
  trust: () => runVitest(['trust'], { TZ: 'UTC' }),
  size: () => runTool('scripts/window-size.ts', []),
  window: windowPart,
  package: packagePart,
};

function windowPart(): Tally {
  if (findChromium() === null && electronBinary() === null) {
    console.log('Skipped: the window tests need Electron or a Chromium, and neither is here.');
    return { ...NOTHING, skipped: 1 };
  }
  const output = path.join(ROOT, 'out-e2e', 'results.json');
  const run = (args: readonly string[]) => {
    rmSync(output, { force: true });
    const ended = runTool('scripts/window-tests.ts', args);
    return { ended, results: playwrightResults(textOf(output)) };
  };
  const first = run([]);
  if (first.results === null) return { ...NOTHING, failed: 1, failures: ['the window specs: no results'] };
  const second = isWorthASecondRun(first.results) ? run(['--last-failed', '--workers', '1']) : null;
  return tallyOf(bothRuns(first.results, second?.results ?? null), (second ?? first).ended.failed);
}

function packagePart(): Tally {
  const run = spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'check-package.ts')], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(run.stdout);
  const failed = run.status === 0 ? 0 : 1;
  const counted = tallyFrom(run.stdout) ?? { ...NOTHING, passed: 1 - failed, failed };
  const failures = failed === 0 ? [] : ['scripts/check-package.ts'];
  return { ...counted, failed: Math.max(counted.failed, failed), failures };
}

if (import.meta.main) {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) {
    console.error(`There is no part called ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}`);
    process.exit(1);
  }
  const results: [string, Tally][] = [];
  for (const [name, run] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n== ${name}`);
    results.push([name, run()]);
  }
  console.log('');
  for (const [name, tally] of results) console.log(`${name.padEnd(12)} ${tallyLine(tally)}`);
  const total = results.map(([, tally]) => tally).reduce(add, NOTHING);
  for (const line of failureLines(total)) console.log(line);
  console.log(tallyLine(total));
  process.exit(total.failed === 0 ? 0 : 1);
}
