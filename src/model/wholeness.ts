/**
 * Whether all of a file is there, by its own structure and by its bytes.
 * - `whole`: its structure is complete, from its beginning to its end, and nothing speaks against it.
 * - `not-known`: its format says nothing about its length, or nobody has looked. Never "broken".
 * - `ends-early`: its structure promises more bytes than the file has.
 * - `zeros-inside`: a long run of zeros lies where coded pictures must be, as when a copy broke off into space that was set
 *   aside. Only seen when all bytes were read.
 * - `no-media-data`: the frame of a video is there, its pictures are not.
 */
export const WHOLENESS = ['whole', 'not-known', 'ends-early', 'zeros-inside', 'no-media-data'] as const;

export type Wholeness = (typeof WHOLENESS)[number];

/** Whether it is proven that something of the file is missing. */
export function isBroken(wholeness: Wholeness): boolean {
  return wholeness === 'ends-early' || wholeness === 'zeros-inside' || wholeness === 'no-media-data';
}
