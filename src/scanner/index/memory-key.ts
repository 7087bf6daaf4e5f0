import type { Place } from '../../model/place.ts';

/**
 * Under what the files of a place are remembered. A disk has a name of its own besides the folder: a clone that is plugged
 * in where the first one was has the same paths, dates and inodes, and not one of its bytes was ever read.
 */
export function memoryKey({ id, independenceKey }: Place): string {
  return independenceKey.startsWith('disk:') ? `${id} on ${independenceKey}` : id;
}
