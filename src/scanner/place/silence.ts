import { setTimeout as wait } from 'node:timers/promises';
import { doesAnswer } from './does-answer.ts';
import { isOnADisk, isPseudo, readMounts } from './linux-volume.ts';
import { isMacDisk, type MacSystem, macMountOf, readMacMounts } from './mac-volume.ts';

/** How often mounts are asked while they are read, and how long an answer may take (ms). A disk that sleeps needs some seconds. */
const EVERY_MS = 15_000;
const ANSWER_MS = 20_000;

/** So many are asked at a time. */
const AT_A_TIME = 8;

/**
 * Mounts that a program or another machine answers for, so that whoever reads them can be left waiting for ever: those that the paths
 * lie on or have below them. Only their names are looked at. On Windows the system itself gives a share up after a while.
 *
 * @param paths absolute paths
 * @param mac what answers in the place of this Mac, in tests
 */
export async function mountsThatMayHang(
  paths: readonly string[],
  platform: NodeJS.Platform = process.platform,
  mac?: Pick<MacSystem, 'mounts'>,
): Promise<string[]> {
  const found = new Set<string>();
  try {
    if (platform === 'linux') {
      const table = readMounts();
      for (const path of paths) {
        const on = table.of(path);
        const inside = table.below(path);
        for (const mount of on === null ? inside : [on, ...inside])
          if (!isOnADisk(mount) && !isPseudo(mount)) found.add(mount.point);
      }
    } else if (platform === 'darwin') {
      const mounts = (await readMacMounts(mac)).filter(({ type }) => type !== 'autofs');
      for (const path of paths) {
        const on = macMountOf(path, mounts);
        const inside = mounts.filter(({ point }) => point.startsWith(path === '/' ? '/' : `${path}/`));
        for (const mount of on === null ? inside : [on, ...inside]) if (!isMacDisk(mount)) found.add(mount.point);
      }
    }
  } catch {
    // Then nobody knows of any; each reader still asks before it begins.
  }
  return [...found];
}

/** Of these mounts, those that give no first sign in time. */
async function silentOnes(points: readonly string[], limitMs: number): Promise<string[]> {
  const left = [...points];
  const silent: string[] = [];
  const ask = async () => {
    for (let point = left.pop(); point !== undefined; point = left.pop())
      if (!(await doesAnswer(point, limitMs))) silent.push(point);
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, points.length) }, ask));
  return silent;
}

export interface SilenceWatch {
  /** Absolute paths that are read now; empty while nobody reads. */
  readonly paths: () => readonly string[];
  /** A number that grows as long as the reader gets on. */
  readonly signs: () => number;
  /** Told the mounts that do not answer while the reader waits. */
  readonly onSilent: (points: readonly string[]) => void;
  readonly everyMs?: number;
  readonly limitMs?: number;
}

/**
 * Watches, from another process than the one that reads, whether what is read still answers: a share whose machine is switched off in the
 * middle, a program that hangs. The reader itself cannot tell, because its question never comes back. A mount that does not answer
 * while the reader gets on is only slow. Answers how to end the watch.
 */
export function watchForSilence(watch: SilenceWatch): () => void {
  const { everyMs = EVERY_MS, limitMs = ANSWER_MS } = watch;
  const ending = new AbortController();
  const run = async () => {
    while (!ending.signal.aborted) {
      await wait(everyMs, undefined, { signal: ending.signal, ref: false });
      const points = await mountsThatMayHang(watch.paths());
      if (points.length === 0) continue;
      const before = watch.signs();
      const silent = await silentOnes(points, limitMs);
      if (silent.length > 0 && !ending.signal.aborted && watch.signs() === before) watch.onSilent(silent);
    }
  };
  void run().catch(() => undefined);
  return () => ending.abort();
}
