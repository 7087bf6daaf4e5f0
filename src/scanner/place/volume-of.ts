import { linuxVolume } from './linux-volume.ts';
import { macVolume } from './mac-volume.ts';
import { UNKNOWN_VOLUME, type Volume } from './volume.ts';
import { windowsVolume } from './windows-volume.ts';

/** The volume of an absolute path without links in it. Never rejects: what the system does not say is not known. */
export async function volumeOf(path: string, platform: NodeJS.Platform = process.platform): Promise<Volume> {
  try {
    if (platform === 'darwin') return await macVolume(path);
    if (platform === 'win32') return await windowsVolume(path);
    return platform === 'linux' ? linuxVolume(path) : UNKNOWN_VOLUME;
  } catch {
    return UNKNOWN_VOLUME;
  }
}
