// `node scripts/measure-simulator.ts [LIBRARIES]`: how often the answer is wrong about made libraries, into docs/measured.json, from which
// `node scripts/write-doc-examples.ts` takes it. With 300 libraries for each kind of check it takes a long while.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepMeasured, simulatorCounts } from './measured.ts';

const seeds = Number(process.argv[2] ?? 30);
if (!Number.isInteger(seeds) || seeds < 1) throw new Error('How many libraries for each kind of check?');
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'two-places-measure-'));
try {
  const out = path.join(folder, 'rates');
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--project', 'node', '--testTimeout', '3600000', 'test/simulate/simulate.test.ts'];
  const env = { ...process.env, SIMULATE_SEEDS: String(seeds), SIMULATE_OUT: out };
  const run = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  if (run.status !== 0) throw new Error('The simulator failed; nothing was written.');
  const checks = readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => simulatorCounts.parse(JSON.parse(line)));
  keepMeasured({ simulator: { day: new Date().toISOString().slice(0, 10), seeds, checks } });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
