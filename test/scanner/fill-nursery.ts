// A process of its own, in which nobody else made anything: prints how large the nursery (bytes) is after it was filled under a limit, under
// the same limit once more, and under a larger one.
import { getHeapSpaceStatistics } from 'node:v8';
import { limitNursery, type NurseryLimit } from '../../src/scanner/small-nursery.ts';

const nursery = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;

/** Makes objects that live, which is what lets a nursery grow; looks at the limits in between as a scan does. */
function fillHeap(limit: NurseryLimit): number {
  const kept: unknown[] = [];
  for (let i = 0; i < 400_000; i += 1) {
    kept.push({ i, name: `IMG_${i}.HEIC`, list: [i, i + 1] });
    if (i % 1000 === 0) limit.look();
  }
  return kept.length > 0 ? nursery() : 0;
}

const small = limitNursery(0);
const large = limitNursery(64 * 1024 * 1024);
const first = fillHeap(small);
const again = fillHeap(small);
small.end();
const free = fillHeap(large);
large.end();
console.log(JSON.stringify({ first, again, free }));
