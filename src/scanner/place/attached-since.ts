import { statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Place } from '../../model/place.ts';
import { deviceNumber, disksBehind } from './linux-disks.ts';
import { readMounts } from './linux-volume.ts';

/** What is asked of the system; other answers in tests. */
export interface AttachSystem {
  /** Device files of the disks that a folder lies on; empty where the system does not say. */
  readonly devices: (folder: string) => readonly string[];
  /** When a device file came into being (ms, UTC); 0 or null where the system does not keep it. */
  readonly bornAt: (device: string) => number | null;
  /** When the computer was started (ms, UTC). */
  readonly startedAt: () => number;
}

/**
 * Since when the disk of a place is plugged in (ms, UTC): its device file is made at that moment. Where the system does not say it, the
 * start of the computer, before which nothing can have stayed in its memory. Null for a disk that cannot be pulled out.
 */
export function attachedSince(
  folder: string,
  { independenceKey }: Pick<Place, 'independenceKey'>,
  system: AttachSystem = THIS_SYSTEM,
): number | null {
  if (!independenceKey.startsWith('disk:')) return null;
  const started = system.startedAt();
  try {
    const born = system.devices(folder).map((device) => system.bornAt(device) ?? 0);
    return born.length > 0 && born.every((at) => at > 0) ? Math.min(...born) : started;
  } catch {
    return started;
  }
}

const THIS_SYSTEM: AttachSystem = {
  devices: (folder) => (process.platform === 'linux' ? linuxDevices(folder) : []),
  bornAt: (device) => statSync(device, { throwIfNoEntry: false })?.birthtimeMs ?? null,
  startedAt: () => Date.now() - os.uptime() * 1000,
};

function linuxDevices(folder: string): string[] {
  const mount = readMounts().of(folder);
  if (mount === null) return [];
  const { disks } = disksBehind(mount.device, mount.source, { sys: '/sys', numberOf: deviceNumber });
  return Array.from(disks, (disk) => `/dev/${path.basename(disk)}`);
}
