// `npm run bench [-- --files N --dir D --links N --rounds N --only scan,rescan,... --without PROGRAM,... --json FILE --plot FILE]`
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildScripts } from './build.ts';
import { type Bench, comparisons, folders, idle, index, lists, memory, rescans, scans } from './contests.ts';
import { makeCorpus } from './corpus.ts';
import { goalsTable } from './goals.ts';
import { growth } from './growth.ts';
import { median } from './measure.ts';
import { buildNativeReader } from './native.ts';
import { plotGrowth } from './plot-growth.ts';
import { profile, profileTable } from './profile.ts';
import { ours, type ResultRow, race, toTable } from './rows.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    dir: { type: 'string' },
    links: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'scan,rescan,folders,compare,list,index,memory,transport,idle,growth,profile' },
    without: { type: 'string', default: '' },
    json: { type: 'string' },
    plot: { type: 'string' },
  },
});
const only = new Set(values.only.split(','));
const rounds = Number(values.rounds);
// Beside the folder that is measured, so that copies of it lie on the same disk.
const scratch = mkdtempSync(path.join(values.dir ? path.dirname(values.dir) : os.tmpdir(), 'two-places-bench-'));
const dir = values.dir ?? path.join(scratch, 'corpus');
const rows: ResultRow[] = [];
const told = new Map<string, { values: number[]; unit: string }>();
const load = () => `load ${os.loadavg()[0]?.toFixed(1)}`;

const bench: Bench = {
  dir,
  built: path.join(scratch, 'built'),
  scratch,
  native: buildNativeReader(scratch),
  links: Number(values.links),
  rounds,
  without: new Set(values.without.split(',')),
  race: async (group, contestants) => {
    const own = await race(group, contestants, rounds);
    rows.push(...own);
    console.log(`${load()}\n${toTable(own)}`);
  },
  tell: (name, value, unit) => {
    const known = told.get(name) ?? { values: [], unit };
    known.values.push(value);
    told.set(name, known);
  },
};

async function growing(): Promise<string[]> {
  const points = await growth(bench.built);
  if (values.plot) writeFileSync(values.plot, plotGrowth(points));
  return points.map((p) => `${p.work}: ${p.count} in ${p.seconds.toFixed(2)} s, ${p.peakMb.toFixed(0)} MB`);
}

try {
  mkdirSync(dir, { recursive: true });
  const corpus = makeCorpus(dir, Number(values.files));
  const machine = `${os.cpus().length} x ${os.cpus()[0]?.model}, Node ${process.version}, ${load()}`;
  console.log(`${corpus.files} files, ${(corpus.bytes / 1e9).toFixed(2)} GB, ${machine}`);
  await buildScripts(bench.built);
  if (only.has('scan')) await scans(bench);
  if (only.has('rescan')) await rescans(bench);
  if (only.has('folders')) await folders(bench);
  if (only.has('compare')) await comparisons(bench);
  if (only.has('list')) await lists(bench);
  if (only.has('index')) await index(bench);
  if (only.has('memory')) await memory(bench);
  if (only.has('idle')) await idle(bench);
  if (only.has('transport')) console.log(`transport: ${(await ours(bench.built, 'transport-once')()).stdout.trim()}`);
  if (only.has('growth')) console.log((await growing()).join('\n'));
  if (only.has('profile')) {
    console.log(
      `where a quick scan spends its time\n${profileTable(profile('scan-once.ts', [dir, 'quick', '-'], scratch))}`,
    );
    const compared = profile('compare-once.ts', ['200000', 'checksums'], scratch);
    console.log(`where a comparison of 200,000 with 200,000 spends its time\n${profileTable(compared)}`);
  }
  const inside = new Map([...told].map(([name, { values: all }]) => [name, median(all)]));
  for (const [name, { unit }] of told) console.log(`${name}: ${inside.get(name)} ${unit}`);
  const goals = goalsTable({ rows, inside });
  console.log(goals);
  if (values.json) {
    const kept = { machine, corpus, rows, inside: Object.fromEntries(inside), goals };
    writeFileSync(values.json, `${JSON.stringify(kept, null, 2)}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
