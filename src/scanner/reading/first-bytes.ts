/** A header is seldom longer; with a full read to follow, a larger first piece costs nothing. */
export const HEAD_FOR_FACTS: number = 16 * 1024;
export const HEAD_FOR_BOTH: number = 64 * 1024;
/** So much of a file that is read whole may be brought into memory ahead; of larger ones the system reads ahead by itself. */
export const MOST_AHEAD: number = 4 * 1024 * 1024;
/** Of HEIC and PNG. */
export const HEAD_FOR_BOXES: number = 8 * 1024;

/**
 * How much is read first of a file of which only the facts are wanted, by its ending: films keep what they say at their end, HEIC and PNG
 * within some kilobytes.
 */
export function firstBytes(path: string | Uint8Array): number {
  if (typeof path !== 'string') return HEAD_FOR_FACTS;
  if (/\.(mov|mp4|m4v)$/i.test(path)) return 4 * 1024;
  return /\.(heic|heif|png)$/i.test(path) ? HEAD_FOR_BOXES : HEAD_FOR_FACTS;
}
