// `npm test`: every check there is. `npm test -- lint unit` runs only those parts. Ends with "N passed, N failed, N skipped".
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { electronBinary } from '../test/e2e/engine.ts';
import { add, NOTHING, ROOT, runTool, runVitest, type Tally, tallyFrom, tallyLine } from './tally.ts';
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
  knip: () => runTool('node_modules/knip/bin/knip.js', []),
  unit: () => ZONES.map(({ zone, env }) => runVitest(['node', 'renderer'], { TZ: zone, ...env })).reduce(add, NOTHING),
  trust: () => runVitest(['trust'], { TZ: 'UTC' }),
  size: () => runTool('scripts/window-size.ts', []),
  window: windowPart,
  package: packagePart,
};

function windowPart(): Tally {
  if (findChromium() === null && electronBinary() === null) {
    console.log('Skipped: the window tests need Electron or a Chromium, and neither is here.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const results = path.join(ROOT, 'out-e2e', 'results.json');
  rmSync(results, { force: true });
  const ended = runTool('scripts/window-tests.ts', []);
  try {
    const { stats } = JSON.parse(readFileSync(results, 'utf8'));
    const failed = Number(stats.unexpected) + Number(stats.flaky);
    return { passed: Number(stats.expected), failed: Math.max(failed, ended.failed), skipped: Number(stats.skipped) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function packagePart(): Tally {
  const run = spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'check-package.ts')], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(run.stdout);
  const counted = tallyFrom(run.stdout);
  const failed = run.status === 0 ? 0 : 1;
  return counted
    ? { ...counted, failed: Math.max(counted.failed, failed) }
    : { passed: 1 - failed, failed, skipped: 0 };
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
  console.log(tallyLine(total));
  process.exit(total.failed === 0 ? 0 : 1);
}
