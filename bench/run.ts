// `npm run bench [-- --files N --dir D --rounds N --only scan,rescan,folders,compare,list,idle,growth --json FILE --plot FILE]`
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildScripts } from './build.ts';
import { makeCorpus, someOf } from './corpus.ts';
import { growth, manyLinks, plotGrowth } from './growth.ts';
import { measure } from './measure.ts';
import { installedPeers, type Peer } from './peers.ts';
import { type Contestant, ours, type ResultRow, race, toTable } from './rows.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    dir: { type: 'string' },
    links: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'scan,rescan,folders,compare,list,transport,idle,growth' },
    json: { type: 'string' },
    plot: { type: 'string' },
  },
});
const only = new Set(values.only.split(','));
const rounds = Number(values.rounds);
// Beside the folder that is measured, so that copies of it lie on the same disk.
const scratch = mkdtempSync(path.join(values.dir ? path.dirname(values.dir) : os.tmpdir(), 'two-places-bench-'));
const dir = values.dir ?? path.join(scratch, 'corpus');
const built = path.join(scratch, 'built');
const rows: ResultRow[] = [];
const said: string[] = [];

const load = () => `load ${os.loadavg()[0]?.toFixed(1)}`;

async function group(name: string, contestants: readonly Contestant[]): Promise<void> {
  const own = await race(name, contestants, rounds);
  rows.push(...own);
  console.log(`${load()}\n${toTable(own)}`);
}

/** The other programs that do this work, each told how often to run: the slow ones once. */
function against(what: Peer['against'], one = dir, two = dir): Contestant[] {
  return installedPeers(one, two)
    .filter((peer) => peer.against === what)
    .map(({ name, command, args, slow }) => ({ name, run: () => measure(command, args), once: slow === true }));
}

/** Keeps what a script of ours says of itself: the time of the work alone, without the start of the process. */
function telling(what: string, run: Contestant['run']): Contestant['run'] {
  return async () => {
    const result = await run();
    said.push(`${what}: ${result.stdout.trim()} (${load()})`);
    return result;
  };
}

async function scans(): Promise<void> {
  const quick = {
    name: 'Two Places, quick scan',
    run: telling('quick scan', ours(built, 'scan-once', dir, 'quick', '-')),
  };
  const onePass = { name: 'Two Places, scan with fingerprints', run: ours(built, 'scan-once', dir, 'one-pass', '-') };
  const proof = { name: 'Two Places, list first, then fingerprints', run: ours(built, 'scan-once', dir, 'proof', '-') };
  // The files come into memory, for everybody.
  await onePass.run();
  await group('metadata of every file', [quick, ...against('quick')]);
  await group('every byte', [onePass, proof, ...against('proof')]);
}

async function rescans(): Promise<void> {
  const links = manyLinks(Number(values.links), scratch);
  const data = path.join(scratch, 'data');
  const rescan = {
    name: 'Two Places, nothing changed',
    run: telling('rescan', ours(built, 'scan-once', links, 'quick', data)),
  };
  await rescan.run();
  await group(`rescan of ${values.links} files`, [rescan, ...against('rescan', links)]);
  rmSync(links, { recursive: true });
}

async function folders(): Promise<void> {
  const [one, two] = [path.join(scratch, 'one'), path.join(scratch, 'two')];
  someOf(dir, one, 4);
  cpSync(one, two, { recursive: true });
  const cli = path.join(built, 'cli', 'two-places.js');
  const fresh = () => mkdtempSync(path.join(scratch, 'index-'));
  const run = (index: string) => measure(process.execPath, [cli, 'check', one, '--with', two, '--index', index]);
  const remembered = fresh();
  await measure(process.execPath, [cli, 'check', one, '--with', one, '--index', remembered]);
  const half = () => {
    const index = fresh();
    cpSync(remembered, index, { recursive: true });
    return run(index);
  };
  await group('two folders by bytes (a quarter of the files)', [
    { name: 'Two Places, check --with', run: () => run(fresh()), fine: [0, 1, 2] },
    { name: 'Two Places, one side remembered', run: half, fine: [0, 1, 2] },
    ...against('folders', one, two),
  ]);
}

async function comparisons(): Promise<void> {
  for (const [count, kind] of [
    ['200000', 'checksums'],
    ['200000', 'names'],
    ['1000000', 'checksums'],
  ] as const) {
    const run = telling('compare', ours(built, 'compare-once', count, kind));
    const once = count === '1000000';
    await group(`compare ${count} with ${count} (${kind})`, [{ name: 'Two Places', run, once }]);
  }
}

async function lists(): Promise<void> {
  const run = telling('list', ours(built, 'list-once', '1000000'));
  await group('Apple list of 1,000,000 rows', [{ name: 'Two Places', run, once: true }]);
}

async function idle(): Promise<void> {
  const links = manyLinks(Number(values.links), scratch);
  said.push(`watching: ${(await ours(built, 'watch-idle', links, '30')()).stdout.trim()}`);
  rmSync(links, { recursive: true });
}

async function growing(): Promise<void> {
  const points = await growth(built);
  for (const p of points)
    said.push(`${p.work}: ${p.count} in ${p.seconds.toFixed(2)} s, ${p.peakMb.toFixed(0)} MB (${load()})`);
  if (values.plot) writeFileSync(values.plot, plotGrowth(points));
}

try {
  mkdirSync(dir, { recursive: true });
  const corpus = makeCorpus(dir, Number(values.files));
  const machine = `${os.cpus().length} x ${os.cpus()[0]?.model}, Node ${process.version}, ${load()}`;
  console.log(`${corpus.files} files, ${(corpus.bytes / 1e9).toFixed(2)} GB, ${machine}`);
  await buildScripts(built);
  if (only.has('scan')) await scans();
  if (only.has('rescan')) await rescans();
  if (only.has('folders')) await folders();
  if (only.has('compare')) await comparisons();
  if (only.has('list')) await lists();
  if (only.has('transport')) said.push(`transport: ${(await ours(built, 'transport-once')()).stdout.trim()}`);
  if (only.has('idle')) await idle();
  if (only.has('growth')) await growing();
  console.log(said.join('\n'));
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, corpus, rows, said }, null, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
