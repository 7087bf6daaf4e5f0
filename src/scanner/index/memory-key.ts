import type { Place } from '../../model/place.ts';

/**
 * Under what the files of a place are remembered. A disk and a machine in the network have a name of their own besides the folder: a
 * clone that is plugged in, or a copy of the machine that is mounted, where the first one was has the same paths, dates and inodes, and
 * not one of its bytes was ever read.
 */
export function memoryKey({ id, independenceKey }: Place): string {
  return /^(disk|network):/.test(independenceKey) ? `${id} on ${independenceKey}` : id;
}
