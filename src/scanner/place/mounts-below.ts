import path from 'node:path';
import { doesAnswer } from './does-answer.ts';
import { isOnADisk, isPseudo, linuxVolumes, readMounts } from './linux-volume.ts';
import { type MacSystem, macVolume, readMacMounts } from './mac-volume.ts';
import type { Volume } from './volume.ts';

/** What is mounted below a place. Paths are inside the place, with `/`. */
export interface MountsBelow {
  /** What lies on each mount. */
  readonly volumes: ReadonlyMap<string, Volume>;
  /** Mounts that did not answer: a share whose machine is off, a program that hangs. Nobody goes in there. */
  readonly silent: ReadonlySet<string>;
  /** What the system shows of itself as files (`/proc`, `/sys`): nobody's photos. */
  readonly pseudo: ReadonlySet<string>;
}

/** So many are asked at a time. */
const AT_A_TIME = 8;

/**
 * Looks what is mounted below a place, and asks what is no disk whether it answers. Windows has no mounts that a walk goes into.
 *
 * @param mac what answers in the place of this Mac, in tests
 */
export async function mountsBelow(
  root: string,
  platform: NodeJS.Platform = process.platform,
  mac?: MacSystem,
): Promise<MountsBelow> {
  const volumes = new Map<string, Volume>();
  const pseudo = new Set<string>();
  const toAsk: string[] = [];
  const inside = (point: string) => path.relative(root, point).split(path.sep).join('/');
  if (platform === 'linux') {
    const table = readMounts();
    const volumeAt = linuxVolumes(table);
    for (const mount of table.below(root)) {
      if (isPseudo(mount)) pseudo.add(inside(mount.point));
      else {
        volumes.set(inside(mount.point), volumeAt(mount.point));
        if (!isOnADisk(mount)) toAsk.push(mount.point);
      }
    }
  } else if (platform === 'darwin') {
    for (const { point } of await readMacMounts(mac))
      if (point !== root && point.startsWith(root === '/' ? '/' : `${root}/`)) {
        volumes.set(inside(point), await macVolume(point, mac));
        toAsk.push(point);
      }
  }
  const silent = new Set<string>();
  const ask = async () => {
    for (let point = toAsk.pop(); point !== undefined; point = toAsk.pop())
      if (!(await doesAnswer(point))) silent.add(inside(point));
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, toAsk.length) }, ask));
  return { volumes, silent, pseudo };
}
