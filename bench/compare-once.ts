// One comparison as a whole process: `node bench/compare-once.ts COUNT checksums|names`. Prints times in ms as JSON.
import { compare } from '../src/compare/compare.ts';
import { peakMb } from './peak-memory.ts';
import { syntheticContents, timeOf } from './synthetic.ts';

const count = Number(process.argv[2] ?? 200_000);
const checksums = process.argv[3] !== 'names';
const lists = [syntheticContents(count, 'list', checksums)];
const places = [syntheticContents(count, 'scan', checksums)];
const madeMb = process.memoryUsage().rss / 1e6;
const cpu = process.cpuUsage();
const started = performance.now();
const result = compare({ lists, counts: null, places, today: timeOf(count) + 86_400_000 });
const ms = performance.now() - started;
const used = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    count,
    ms: Math.round(ms),
    // Steadier than the clock on a busy machine; the threads that collect garbage are in it.
    cpuMs: Math.round((used.user + used.system) / 1000),
    gaps: result.gaps.length,
    coverage: result.coverage,
    madeMb: Math.round(madeMb),
    peakMb: peakMb(),
  }),
);
