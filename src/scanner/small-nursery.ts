import { setFlagsFromString } from 'node:v8';

/** How many scans of this process want the nursery to stay small. */
let wanted = 0;

/**
 * Keeps the part of the heap where objects are born at the size it has. It grows to a hundred megabytes under the objects of a
 * large scan, which live on and gain nothing by it: left to itself it costs a third of all memory of a scan of 200,000
 * files, and no time is won (bench/RESULTS.md). The flag is read by V8 whenever the nursery could grow, so it may be
 * changed at any moment.
 *
 * @returns ends the wish; to be called once
 */
export function keepNurserySmall(): () => void {
  wanted += 1;
  if (wanted === 1) setFlagsFromString('--semi-space-growth-factor=1');
  let ended = false;
  return () => {
    if (ended) return;
    ended = true;
    wanted -= 1;
    if (wanted === 0) setFlagsFromString('--semi-space-growth-factor=2');
  };
}
