// `npm run bench [-- --files N --dir D --rounds N --only scan,rescan,compare,list,growth --json FILE]`
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from './corpus.ts';
import { growth, plotGrowth } from './growth.ts';
import { measure } from './measure.ts';
import { installedPeers, type Peer } from './peers.ts';
import { type Contestant, ours, type ResultRow, race, toTable } from './rows.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    dir: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'scan,rescan,compare,list,growth' },
    json: { type: 'string' },
    plot: { type: 'string' },
  },
});
const only = new Set(values.only.split(','));
const rounds = Number(values.rounds);
const files = Number(values.files);
const scratch = mkdtempSync(path.join(os.tmpdir(), 'two-places-bench-'));
const dir = values.dir ?? path.join(scratch, 'corpus');
const rows: ResultRow[] = [];
const asContestant = (peer: Peer): Contestant => ({ name: peer.name, run: () => measure(peer.command, peer.args) });

try {
  mkdirSync(dir, { recursive: true });
  const corpus = makeCorpus(dir, files);
  console.log(
    `${corpus.files} files, ${(corpus.bytes / 1e9).toFixed(2)} GB, ${os.cpus().length} x ${os.cpus()[0]?.model}, Node ${process.version}`,
  );
  const peers = installedPeers(dir, dir);
  const against = (what: Peer['against']) => peers.filter((peer) => peer.against === what).map(asContestant);
  if (only.has('scan')) {
    const quick = { name: 'Two Places, quick scan', run: ours('scan-once.ts', dir, 'quick', '-') };
    const proof = { name: 'Two Places, scan with fingerprints', run: ours('scan-once.ts', dir, 'proof', '-') };
    rows.push(...(await race('metadata of every file', [quick, ...against('quick')], rounds)));
    rows.push(...(await race('every byte', [proof, ...against('proof')], rounds)));
  }
  if (only.has('rescan')) {
    const data = path.join(scratch, 'data');
    await ours('scan-once.ts', dir, 'proof', data)();
    const rescan = { name: 'Two Places, nothing changed', run: ours('scan-once.ts', dir, 'proof', data) };
    rows.push(...(await race('rescan', [rescan, ...against('rescan')], rounds)));
  }
  if (only.has('compare')) {
    for (const [count, kind] of [
      ['200000', 'checksums'],
      ['200000', 'names'],
      ['1000000', 'checksums'],
    ] as const) {
      const run = ours('compare-once.ts', count, kind);
      rows.push(...(await race(`compare ${count} with ${count} (${kind})`, [{ name: 'Two Places', run }], rounds)));
    }
  }
  if (only.has('list')) {
    const run = ours('list-once.ts', '1000000');
    rows.push(...(await race('Apple list of 1,000,000 rows', [{ name: 'Two Places', run }], rounds)));
  }
  console.log(toTable(rows));
  if (only.has('growth')) {
    const points = await growth();
    console.log(
      points.map((p) => `${p.work}: ${p.count} in ${p.seconds.toFixed(2)} s, ${p.peakMb.toFixed(0)} MB`).join('\n'),
    );
    if (values.plot) writeFileSync(values.plot, plotGrowth(points));
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
