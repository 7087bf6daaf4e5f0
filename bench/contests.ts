import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { emptyFileCache, fillFileCache, finishWriting } from './cold.ts';
import { someOf } from './corpus.ts';
import { GROUPS } from './goals.ts';
import { manyLinks } from './growth.ts';
import { type Measurement, measure } from './measure.ts';
import { installedPeers, type Peer } from './peers.ts';
import { type Contestant, ours } from './rows.ts';

/** What all measurements of one run share. */
export interface Bench {
  /** The library of photos. */
  readonly dir: string;
  /** Where our scripts were built to. */
  readonly built: string;
  /** For files of a measurement; on the same disk as the library. */
  readonly scratch: string;
  readonly native: string | null;
  /** Programs that are installed and not to be run. */
  readonly without: ReadonlySet<string>;
  /** Files of the large tree that is only walked. */
  readonly links: number;
  /** How often each is measured. */
  readonly rounds: number;
  /** Runs contestants in turns and keeps their rows. */
  race(group: string, contestants: readonly Contestant[]): Promise<void>;
  /** Keeps a number that a script of ours said of itself. */
  tell(name: string, value: number, unit: string): void;
}

/** What our scripts print of themselves. */
const inside = z.object({
  ms: z.number().optional(),
  durationMs: z.number().optional(),
  firstCountMs: z.number().optional(),
  peakMb: z.number().optional(),
  cpuMs: z.number().optional(),
  writeMs: z.number().optional(),
  loadMs: z.number().optional(),
});

/** What a script of ours said of itself in one run. */
export function saidBy({ stdout }: Measurement): z.infer<typeof inside> {
  return inside.parse(JSON.parse(stdout));
}

function against(bench: Bench, what: Peer['against'], one = bench.dir, two = bench.dir): Contestant[] {
  return installedPeers(one, two, bench.native, bench.without)
    .filter((peer) => peer.against === what)
    .map(({ name, command, args, slow }) => ({ name, run: () => measure(command, args), once: slow === true }));
}

/** The same contestants, each from an empty cache. */
function cold(contestants: readonly Contestant[]): Contestant[] {
  return after(emptyFileCache, contestants);
}

/** The same contestants, each after something was done that is not measured. */
function after(prepare: () => unknown, contestants: readonly Contestant[]): Contestant[] {
  return contestants.map((contestant) => ({
    ...contestant,
    run: async () => {
      prepare();
      return contestant.run();
    },
  }));
}

/** Metadata of every file, then every byte; warm, and metadata cold where the cache can be emptied. */
export async function scans(bench: Bench): Promise<void> {
  const scan = (mode: string) => ours(bench.built, 'scan-once', bench.dir, mode, '-');
  const quick: Contestant = {
    name: 'Two Places, quick scan',
    run: async () => {
      const result = await scan('quick')();
      bench.tell('first count', (saidBy(result).firstCountMs ?? 0) / 1000, 's');
      return result;
    },
  };
  const onePass = { name: 'Two Places, scan with fingerprints', run: scan('one-pass') };
  const proof = { name: 'Two Places, list first, then fingerprints', run: scan('proof') };
  // The files come into memory, for everybody.
  await onePass.run();
  await bench.race(GROUPS.quick, [quick, ...against(bench, 'quick')]);
  await bench.race(GROUPS.proof, [onePass, proof, ...against(bench, 'proof')]);
  if (!emptyFileCache()) return;
  await bench.race(
    GROUPS.cold,
    cold([{ name: 'Two Places, quick scan', run: scan('quick') }, ...against(bench, 'cold')]),
  );
  await onePass.run();
}

/** A library in which nothing changed since the last scan. */
export async function rescans(bench: Bench): Promise<void> {
  const links = manyLinks(bench.links, bench.scratch);
  const data = path.join(bench.scratch, 'data');
  const rescan = { name: 'Two Places, nothing changed', run: ours(bench.built, 'scan-once', links, 'quick', data) };
  await rescan.run();
  await bench.race(GROUPS.rescan, [rescan, ...against(bench, 'rescan', links)]);
  rmSync(links, { recursive: true });
}

/** Two folders with the same files, a half of the library, by bytes. */
export async function folders(bench: Bench): Promise<void> {
  const [one, two] = [path.join(bench.scratch, 'one'), path.join(bench.scratch, 'two')];
  someOf(bench.dir, one, 2);
  cpSync(one, two, { recursive: true });
  const cli = path.join(bench.built, 'cli', 'two-places.js');
  const fresh = () => mkdtempSync(path.join(bench.scratch, 'index-'));
  const run = (index: string) => measure(process.execPath, [cli, 'check', one, '--with', two, '--index', index]);
  const remembered = fresh();
  // A folder is not compared with itself: a third one, with a few of its photos, makes the first one known.
  const few = path.join(bench.scratch, 'few');
  someOf(one, few, 100);
  await measure(process.execPath, [cli, 'check', one, '--with', few, '--index', remembered]);
  const half = () => {
    const index = fresh();
    cpSync(remembered, index, { recursive: true });
    return run(index);
  };
  const check = { name: 'Two Places, check --with', run: () => run(fresh()), fine: [0, 1, 2] };
  const peers = against(bench, 'folders', one, two);
  // What was just copied is still on its way to the disk, and some of it not in memory any more: nobody is to wait for that.
  finishWriting();
  await check.run();
  const remembering = { name: 'Two Places, one side remembered', run: half, fine: [0, 1, 2] };
  // rclone tells the system to forget every file that it has read (POSIX_FADV_DONTNEED), so the next one would read from the disk.
  const warm = after(() => fillFileCache([one, two]), [check, remembering, ...peers]);
  await bench.race(GROUPS.folders, warm);
  if (emptyFileCache()) await bench.race(GROUPS.foldersCold, cold([check, ...peers]));
}

/** Lists against places that are made up, without a disk. */
export async function comparisons(bench: Bench): Promise<void> {
  for (const [count, kind] of [
    ['200000', 'checksums'],
    ['200000', 'names'],
    ['1000000', 'checksums'],
  ] as const) {
    const run = async () => {
      const result = await ours(bench.built, 'compare-once', count, kind)();
      bench.tell(`compare ${count} ${kind}`, (saidBy(result).ms ?? 0) / 1000, 's');
      return result;
    };
    await bench.race(`compare ${count} with ${count} (${kind})`, [{ name: 'Two Places', run }]);
  }
}

/** Lists of a million rows: Apple's CSV, and osxphotos in one array and one object a line. */
export async function lists(bench: Bench): Promise<void> {
  const read = (kind: string) => async () => {
    const result = await ours(bench.built, 'list-once', '1000000', kind)();
    if (kind === 'apple') bench.tell('list 1000000', (saidBy(result).ms ?? 0) / 1000, 's');
    return result;
  };
  await bench.race('lists of 1,000,000 rows', [
    { name: "Apple's CSV", run: read('apple') },
    { name: 'osxphotos, JSON', run: read('osxphotos') },
    { name: 'osxphotos, JSON Lines', run: read('lines') },
  ]);
}

/** Peak memory of a scan, small and large: it differs by some 20 MB from run to run, by when V8 collects. */
export async function memory(bench: Bench): Promise<void> {
  for (const count of [20_000, 200_000]) {
    const links = manyLinks(count, bench.scratch);
    for (let round = 0; round < bench.rounds; round += 1) {
      const data = mkdtempSync(path.join(bench.scratch, 'index-'));
      const { peakMb = 0 } = saidBy(await ours(bench.built, 'scan-once', links, 'quick', data)());
      bench.tell(`scan ${count} MB`, peakMb, 'MB');
    }
    rmSync(links, { recursive: true });
  }
}

/** Writing the index, and loading it with every file held against what is there. */
export async function index(bench: Bench): Promise<void> {
  for (const count of [200_000, 1_000_000]) {
    const data = mkdtempSync(path.join(bench.scratch, 'index-'));
    const { writeMs = 0, loadMs = 0 } = saidBy(await ours(bench.built, 'index-once', String(count), data)());
    bench.tell(`index, ${count} files written`, writeMs / 1000, 's');
    bench.tell(`index, ${count} files loaded and compared`, loadMs / 1000, 's');
    rmSync(data, { recursive: true });
  }
}

/** Processor time of watching a folder where nothing happens. */
export async function idle(bench: Bench): Promise<void> {
  const links = manyLinks(bench.links, bench.scratch);
  const { cpuMs = 0 } = saidBy(await ours(bench.built, 'watch-idle', links, '30')());
  bench.tell('watching 30 s, processor time', cpuMs, 'ms');
  rmSync(links, { recursive: true });
}
