import { linuxVolume } from './linux-volume.ts';
import { macVolume } from './mac-volume.ts';
import { windowsVolume } from './windows-volume.ts';

/** The volume a folder lies on. */
export interface Volume {
  readonly kind: 'internal' | 'external-disk' | 'network' | 'phone';
  /** The same on every day the volume is there, different for volumes that one accident does not reach together. */
  readonly key: string;
}

/**
 * Everything inside this computer is one place: theft, fire or a spilled coffee reach all of it. It is also the answer
 * when the system does not tell: taking two places for one is a false alarm, taking one for two is a false "safe".
 */
export const THIS_COMPUTER: Volume = Object.freeze({ kind: 'internal', key: 'computer' });

/**
 * A phone that is plugged in and shows its photos as a folder. Phone and iCloud are one place: what is deleted on one is
 * deleted on the other, and nobody may erase the phone because its own photos were found on it.
 */
export const PHONE_ITSELF: Volume = Object.freeze({ kind: 'phone', key: 'icloud' });

/** The volume of an absolute path without links in it. Never rejects. */
export async function volumeOf(path: string, platform: NodeJS.Platform = process.platform): Promise<Volume> {
  try {
    if (platform === 'darwin') return await macVolume(path);
    if (platform === 'win32') return await windowsVolume(path);
    return platform === 'linux' ? linuxVolume(path) : THIS_COMPUTER;
  } catch {
    return THIS_COMPUTER;
  }
}
