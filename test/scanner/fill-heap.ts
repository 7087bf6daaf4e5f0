// A process of its own, in which nobody else made anything: prints how large the heap (bytes) became while records lived for a while and
// were let go of, with a limit for the nursery and without, and how large it is with those that live.
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { limitNursery } from '../../src/scanner/small-nursery.ts';

/** As many live at the same time. */
const LIVING = 200_000;
const MADE = 1_500_000;

/** Makes records of which the last ones live, and looks at the limits in between as a scan does. */
function largestHeap(look: () => void): number {
  const living: unknown[] = [];
  let largest = 0;
  for (let i = 0; i < MADE; i += 1) {
    living[i % LIVING] = { i, name: `IMG_${i}.HEIC`, list: [i, i + 1] };
    if (i % 1000 !== 0) continue;
    look();
    largest = Math.max(largest, getHeapStatistics().used_heap_size);
  }
  kept = living;
  return largest;
}

let kept: unknown[] = [];

const limit = limitNursery(0, true);
const limited = largestHeap(limit.look);
limit.end();
const free = largestHeap(() => {});
setFlagsFromString('--expose-gc');
runInNewContext('gc')();
const living = kept.length > 0 ? getHeapStatistics().used_heap_size : 0;
console.log(JSON.stringify({ limited, free, living }));
