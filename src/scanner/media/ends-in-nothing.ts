import type { MediaType } from '../../model/media-type.ts';

const KB = 1024;

/**
 * From how many zeros at its end on a file is one of which only the beginning came. Coded pictures do not end in zeros; a
 * RAW may, in padding, so there it takes far more. Types whose end has a mark of its own (JPEG, PNG, the films of phones)
 * need no such rule; others may end in rows of black, in silence, or in a box that is kept free.
 */
const TELLING_ZEROS: Partial<Record<MediaType, number>> = {
  heic: 4 * KB,
  avif: 4 * KB,
  raw: KB * KB,
};

/**
 * Whether a file ends in nothing: a copy that broke off (cable pulled, power lost) often has its full size already, since
 * the room was taken first, and zeros where the rest should be. Its container fits, so only the bytes tell.
 *
 * @param endZeros zeros at the end of the file; null when it was not read to its end
 */
export function endsInNothing(type: MediaType, endZeros: number | null): boolean {
  const telling = TELLING_ZEROS[type];
  return telling !== undefined && endZeros !== null && endZeros >= telling;
}
