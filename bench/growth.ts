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

const WIDTH = 640;
const HEIGHT = 400;
const MARGIN = 60;
const COLOURS = { scan: '#2563eb', compare: '#16a34a', list: '#d97706' } as const;

/** Both axes logarithmic: work that grows in proportion is a straight line that climbs one decade a decade. */
export function plotGrowth(points: readonly GrowthPoint[]): string {
  const x = (count: number) => MARGIN + ((Math.log10(count) - 3) / 3) * (WIDTH - 2 * MARGIN);
  const y = (seconds: number) =>
    HEIGHT - MARGIN - ((Math.log10(Math.max(seconds, 0.001)) + 3) / 5) * (HEIGHT - 2 * MARGIN);
  const lines = (['scan', 'compare', 'list'] as const).map((work) => {
    const own = points.filter((p) => p.work === work).sort((a, b) => a.count - b.count);
    const path = own.map((p) => `${x(p.count).toFixed(1)},${y(p.seconds).toFixed(1)}`).join(' ');
    const last = own.at(-1);
    const label = last
      ? `<text x="${x(last.count) + 6}" y="${y(last.seconds)}" fill="${COLOURS[work]}">${work}</text>`
      : '';
    return `<polyline points="${path}" fill="none" stroke="${COLOURS[work]}" stroke-width="2"/>${label}`;
  });
  const ticksX = [3, 4, 5, 6].map(
    (p) =>
      `<text x="${x(10 ** p)}" y="${HEIGHT - MARGIN + 20}" text-anchor="middle">${(10 ** p).toLocaleString('en')}</text>`,
  );
  const ticksY = [-3, -2, -1, 0, 1, 2].map(
    (p) => `<text x="${MARGIN - 8}" y="${y(10 ** p) + 4}" text-anchor="end">${10 ** p} s</text>`,
  );
  const grid = [-3, -2, -1, 0, 1, 2].map(
    (p) => `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${y(10 ** p)}" y2="${y(10 ** p)}" stroke="#ddd"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="white"/>${grid.join('')}${ticksX.join('')}${ticksY.join('')}${lines.join('')}</svg>\n`;
}
