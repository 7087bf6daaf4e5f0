import type { ByteSource } from '../media/byte-source.ts';
import type { ZeroRun, ZerosFound } from '../media/zero-ranges.ts';
import { findZerosInside } from '../media/zeros-inside.ts';
import { NotKept } from '../zips/window-source.ts';
import type { ReadTools } from './read-tools.ts';

/** What the runs of zeros of a file mean. The source is only asked for where there are some. */
export function judgeZeros(source: () => ByteSource, runs: readonly ZeroRun[], tools: ReadTools): ZerosFound {
  if (runs.length === 0) return 'none';
  tools.parsing.begin();
  try {
    return findZerosInside(source(), runs);
  } catch (error) {
    // Of a large file in a zip not everything is kept.
    if (error instanceof NotKept) return 'not-known';
    throw error;
  } finally {
    tools.parsing.end();
  }
}
