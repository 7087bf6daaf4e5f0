import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/scanner/media/byte-source.ts';
import { findEmbeddedThumbnail } from '../../src/scanner/media/find-embedded-thumbnail.ts';
import { readMediaFacts } from '../../src/scanner/media/read-media-facts.ts';
import { findZerosInside } from '../../src/scanner/media/zeros-inside.ts';
import { mutate } from '../fixtures/media/mutate.ts';
import { TRIED } from '../tried.ts';

const data = path.resolve(process.env.TWO_PLACES_SHARED ?? '../shared', 'data');
const present = existsSync(path.join(data, 'fuzz'));
const MUTATIONS = TRIED.changedRealPhotos;
const HEAD_BYTES = 64 * 1024;
/** What the scanner's watchdog allows for one file. */
const MOST_MS = 2_000;
const MOST_GROWTH = 300 * 1024 * 1024;

/** As if there were long runs of zeros, so that what they mean is asked for each file. */
const ZEROS_EVERYWHERE = [
  { start: 500, end: 5_000 },
  { start: 20_000, end: 60_000 },
];

interface Tally {
  read: number;
  unrecognised: number;
  slowest: number;
  slowestName: string;
}

/** Reads everything about one file and notes how long that took. An error fails the test with the file's name. */
async function readOne(name: string, bytes: Uint8Array, tally: Tally): Promise<void> {
  const began = performance.now();
  try {
    const facts = await readMediaFacts(bytesSource(bytes));
    findEmbeddedThumbnail(bytesSource(bytes));
    findZerosInside(bytesSource(bytes), ZEROS_EVERYWHERE);
    if (facts) tally.read += 1;
    else tally.unrecognised += 1;
  } catch (error) {
    throw new Error(`${name}: ${String(error)}`, { cause: error });
  }
  const ms = performance.now() - began;
  if (ms > tally.slowest) [tally.slowest, tally.slowestName] = [ms, name];
}

const newTally = (): Tally => ({ read: 0, unrecognised: 0, slowest: 0, slowestName: '' });

function report(what: string, tally: Tally, growth: number): void {
  const slowest = `slowest ${tally.slowest.toFixed(1)} ms (${tally.slowestName})`;
  const memory = `memory grew by ${Math.round(growth / 1024 / 1024)} MB at most`;
  console.log(`${what}: ${tally.read} read, ${tally.unrecognised} not recognised, ${slowest}, ${memory}`);
}

const why = present ? 'damaged files' : `damaged files (skipped: no ${path.join(data, 'fuzz')})`;

describe.skipIf(!present)(why, () => {
  test('files that crashed other parsers', async () => {
    const folder = path.join(data, 'fuzz');
    const names = readdirSync(folder).sort();
    expect(names).toHaveLength(TRIED.crashers);
    const tally = newTally();
    const before = process.memoryUsage.rss();
    let most = before;
    for (const name of names) {
      await readOne(name, readFileSync(path.join(folder, name)), tally);
      most = Math.max(most, process.memoryUsage.rss());
    }
    report('fuzz files', tally, most - before);
    expect(tally.slowest).toBeLessThan(MOST_MS);
    expect(most - before).toBeLessThan(MOST_GROWTH);
  });

  test('mutations of the heads of real photos', async () => {
    const folder = path.join(data, 'photos');
    const names = globSync('**/*.*', { cwd: folder }).sort();
    expect(names).toHaveLength(114);
    const heads = names.map((name) => new Uint8Array(readFileSync(path.join(folder, name)).subarray(0, HEAD_BYTES)));
    const tally = newTally();
    const before = process.memoryUsage.rss();
    let most = before;
    for (let seed = 0; seed < MUTATIONS; seed += 1) {
      const which = seed % heads.length;
      await readOne(`${names[which]}, seed ${seed}`, mutate(heads[which] ?? new Uint8Array(), seed), tally);
      if (seed % 50 === 0) most = Math.max(most, process.memoryUsage.rss());
    }
    report('mutations', tally, most - before);
    expect(tally.read + tally.unrecognised).toBe(MUTATIONS);
    expect(tally.slowest).toBeLessThan(MOST_MS);
    expect(most - before).toBeLessThan(MOST_GROWTH);
  });
});
