import path from 'node:path';
import { type Ground, groundOf } from '../../../src/scanner/place/ground.ts';
import { lookHere, type ServiceLook } from '../../../src/scanner/place/services.ts';
import { THIS_COMPUTER, type Volume } from '../../../src/scanner/place/volume.ts';

/** A computer on which nothing is found and no service is registered. */
export const NOTHING: ServiceLook = {
  platform: 'linux',
  home: '/home/eva',
  names: () => [],
  changedAt: () => null,
  roots: [],
  lastSync: () => null,
  now: Date.UTC(2026, 10, 22),
};

/** A computer with some files, by their absolute paths with `/`, that all changed on one day. */
export function lookAt(files: readonly string[], more: Partial<ServiceLook> = {}, changed = NOTHING.now): ServiceLook {
  const slashed = (file: string) => file.replaceAll('\\', '/');
  const isThere = (file: string) => files.some((one) => one === slashed(file) || one.startsWith(`${slashed(file)}/`));
  const names = (folder: string) => {
    const top = `${slashed(folder).replace(/\/$/, '')}/`;
    const inside = files
      .filter((file) => file.startsWith(top))
      .map((file) => file.slice(top.length).split('/')[0] ?? '');
    return [...new Set(inside)];
  };
  return { ...NOTHING, names, changedAt: (file) => (isThere(file) ? changed : null), ...more };
}

/** The ground of a path on a disk of this computer, with the real files of this computer. */
export function groundHere(folder: string, volume: Volume = THIS_COMPUTER): Ground {
  return groundOf(path.resolve(folder), volume, lookHere([]));
}

/** A disk that can be carried away. */
export function usbDisk(id: string): Volume {
  return { ...THIS_COMPUTER, name: id, key: `disk:${id}`, portable: true };
}
