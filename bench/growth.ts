import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { makeJpeg } from '../test/fixtures/media/media.ts';
import type { BenchScript } from './build.ts';
import { type Contestant, ours } from './rows.ts';

/** What one piece of work costs at one size. Seconds are of the work itself, without the start of the process. */
export interface GrowthPoint {
  readonly work: 'scan' | 'compare' | 'list';
  readonly count: number;
  readonly seconds: number;
  readonly peakMb: number;
}

const inside = z.object({
  ms: z.number().optional(),
  durationMs: z.number().optional(),
  peakMb: z.number().optional(),
});

/** Cost against number of files: comparison and list to a million synthetic entries, the scan to 200,000 real ones. */
export async function growth(built: string): Promise<GrowthPoint[]> {
  const points: GrowthPoint[] = [];
  const run = (script: BenchScript, ...args: readonly string[]) => ours(built, script, ...args);
  for (const count of [1_000, 10_000, 100_000, 1_000_000]) {
    points.push(await point('compare', count, run('compare-once', String(count), 'checksums')));
    points.push(await point('list', count, run('list-once', String(count))));
  }
  for (const count of [1_000, 10_000, 20_000, 100_000, 200_000]) {
    const dir = manyLinks(count);
    try {
      points.push(await point('scan', count, run('scan-once', dir, 'quick', '-')));
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  }
  return points;
}

async function point(work: GrowthPoint['work'], count: number, run: Contestant['run']): Promise<GrowthPoint> {
  const result = await run();
  const said = inside.parse(JSON.parse(result.stdout));
  const ms = said.ms ?? said.durationMs ?? result.seconds * 1000;
  return { work, count, seconds: ms / 1000, peakMb: said.peakMb ?? result.peakMb ?? 0 };
}

/** A tree of `count` photos that are hard links to a few files: the cost of a walk and of reading heads, without the disk. */
export function manyLinks(count: number, inside: string = os.tmpdir()): string {
  const dir = mkdtempSync(path.join(inside, 'two-places-links-'));
  // A file can have only so many names (65,000 on ext4).
  const originals = Array.from({ length: Math.ceil(count / 20_000) }, (_, i) => path.join(dir, `seed-${i}.jpg`));
  for (const [i, file] of originals.entries())
    writeFileSync(file, makeJpeg({ date: '2020:05:05 10:00:00', seed: i + 1 }));
  for (let i = originals.length; i < count; i += 1) {
    const folder = path.join(dir, String(Math.floor(i / 1000)));
    if (i % 1000 === 0 || i === originals.length) mkdirSync(folder, { recursive: true });
    linkSync(originals[i % originals.length] ?? '', path.join(folder, `IMG_${i}.jpg`));
  }
  return dir;
}
