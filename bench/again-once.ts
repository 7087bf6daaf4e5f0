// What ten new photos cost after a comparison: `node bench/again-once.ts COUNT`. Prints, for the first comparison, for the
// same made again from the ground up, and for one with the memory of the last, the median of the clock
// and of the processor time in ms as JSON.
import { compare } from '../src/compare/compare.ts';
import type { CompareInput } from '../src/compare/comparison.ts';
import { createMemory } from '../src/compare/memory/compare-memory.ts';
import { median } from './measure.ts';
import { syntheticContents, timeOf } from './synthetic.ts';

const ROUNDS = 7;
const NEW_PHOTOS = 10;

const count = Number(process.argv[2] ?? 200_000);
const lists = [syntheticContents(count, 'list', true)];
const place = syntheticContents(count, 'scan', true);
// Spread over the whole library, as photos that are found again are; the last of them come first.
const step = Math.floor(place.assets.length / (ROUNDS * NEW_PHOTOS + 1));
const missing = new Set(Array.from({ length: ROUNDS * NEW_PHOTOS }, (_, i) => place.assets[(i + 1) * step]));
let held = place.assets.filter((asset) => !missing.has(asset));

function timed(input: CompareInput, memory = createMemory()): { readonly ms: number; readonly cpuMs: number } {
  const cpu = process.cpuUsage();
  const started = performance.now();
  compare(input, memory);
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - started, cpuMs: (user + system) / 1000 };
}

const memory = createMemory();
const today = timeOf(count) + 86_400_000;
const inputNow = (): CompareInput => ({ lists, counts: null, places: [{ ...place, assets: held }], today });
const first = timed(inputNow(), memory);
const anew: ReturnType<typeof timed>[] = [];
const again: ReturnType<typeof timed>[] = [];
const arriving = [...missing];
for (let round = 0; round < ROUNDS; round += 1) {
  const news = arriving.splice(0, NEW_PHOTOS).flatMap((asset) => asset ?? []);
  held = [...held, ...news];
  again.push(timed(inputNow(), memory));
  anew.push(timed(inputNow()));
}
const middle = (runs: typeof anew, of: 'ms' | 'cpuMs') => Math.round(median(runs.map((run) => run[of])));
console.log(
  JSON.stringify({
    count,
    firstMs: Math.round(first.ms),
    anewMs: middle(anew, 'ms'),
    anewCpuMs: middle(anew, 'cpuMs'),
    againMs: middle(again, 'ms'),
    againCpuMs: middle(again, 'cpuMs'),
  }),
);
