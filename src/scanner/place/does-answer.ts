import { lstatSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { runTool } from '../tools/run-tool.ts';
import { systemTool } from '../tools/system-tools.ts';
import { isOnADisk, isPseudo, readMounts } from './linux-volume.ts';
import type { Mount } from './mounts.ts';

/** How long a folder may take to give its first name (ms). A disk that sleeps needs some seconds. */
const ANSWER_MS = 20_000;

/** A way over more links than this is a loop, for the system too. */
const MOST_LINKS = 40;

/**
 * Whether a folder or file gives a first sign, or says why not, in time. Asked by another program, because a question to a mount that
 * hangs never comes back, and whoever asks it hangs too; nobody is asked where the way to it leads over disks alone, which answer or
 * fail by themselves. Where there is no such program, the folder is believed to answer.
 */
export async function doesAnswer(
  file: string,
  limitMs: number = ANSWER_MS,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  if (platform === 'win32' || (platform === 'linux' && !mayHang(file))) return true;
  // Whether it is empty: that reads a name, and asks nothing of what the names are of, which may be a mount that hangs itself.
  const args = ['-H', file, '-maxdepth', '0', '-empty'];
  const answer = await runTool(systemTool('find'), args, { limitMs, alsoAccept: [1], largest: 1_000_000 });
  return answer.state !== 'not-answered' || answer.why !== 'timed-out';
}

/**
 * Whether the way to a file, with the links on it, leads over a mount that a program or another machine answers for, or over one that is
 * only made when somebody asks. Each step is asked of the table of mounts before it is asked of the file system.
 */
function mayHang(file: string): boolean {
  try {
    const table = readMounts();
    let left = path.resolve(file).split('/');
    let at = '/';
    let links = 0;
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const next = path.join(at, name);
      const mount = table.of(next);
      if (mount === null || !answersByItself(mount)) return true;
      const status = lstatSync(next, { throwIfNoEntry: false });
      if (status === undefined) return false;
      if (!status.isSymbolicLink()) at = next;
      else {
        links += 1;
        if (links > MOST_LINKS) return false;
        const target = readlinkSync(next);
        if (path.isAbsolute(target)) at = '/';
        left = [...target.split('/'), ...left];
      }
    }
    return false;
  } catch {
    return true;
  }
}

function answersByItself(mount: Mount): boolean {
  return isOnADisk(mount) || (isPseudo(mount) && mount.type !== 'autofs');
}
