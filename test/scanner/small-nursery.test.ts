import { getHeapSpaceStatistics } from 'node:v8';
import { afterEach, describe, expect, it } from 'vitest';
import { limitNursery, type NurseryLimit } from '../../src/scanner/small-nursery.ts';

const MB = 1024 * 1024;
const nursery = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;

/** Makes objects that live, which is what lets a nursery grow; looks at the limits in between as a scan does. */
function fillHeap(limit: NurseryLimit): unknown[] {
  const kept: unknown[] = [];
  for (let i = 0; i < 400_000; i += 1) {
    kept.push({ i, name: `IMG_${i}.HEIC`, list: [i, i + 1] });
    if (i % 1000 === 0) limit.look();
  }
  return kept;
}

describe('a limit for the nursery', () => {
  const limits: NurseryLimit[] = [];
  afterEach(() => {
    for (const limit of limits.splice(0)) limit.end();
  });
  const limited = (bytes: number): NurseryLimit => {
    const limit = limitNursery(bytes);
    limits.push(limit);
    return limit;
  };

  it('holds while it is there, the smallest one of several; without one it grows', () => {
    const [small] = [limited(0), limited(64 * MB)];
    // V8 takes what it may have bit by bit: after the first time it has all of it.
    expect(fillHeap(small)).toHaveLength(400_000);
    const before = nursery();
    expect(fillHeap(small)).toHaveLength(400_000);
    expect(nursery()).toBeLessThanOrEqual(before);
    small.end();
    limits.shift();
    const large = limits[0] ?? small;
    expect(fillHeap(large)).toHaveLength(400_000);
    expect(nursery()).toBeGreaterThan(before);
  });
});
