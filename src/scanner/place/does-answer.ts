import { runTool } from '../tools/run-tool.ts';
import { systemTool } from '../tools/system-tools.ts';
import { isOnADisk, isPseudo, readMounts } from './linux-volume.ts';

/** How long a folder may take to give its first name (ms). A disk that sleeps needs some seconds. */
const ANSWER_MS = 20_000;

/**
 * Whether a folder or file gives a first sign, or says why not, in time. Asked by another program, because a question to a mount that
 * hangs never comes back, and whoever asks it hangs too. Where there is no such program, the folder is believed to answer.
 */
export async function doesAnswer(
  file: string,
  limitMs: number = ANSWER_MS,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  if (platform === 'win32' || (platform === 'linux' && !canAnyHang())) return true;
  // Whether it is empty: that reads a name, and asks nothing of what the names are of, which may be a mount that hangs itself.
  const args = ['-H', file, '-maxdepth', '0', '-empty'];
  const answer = await runTool(systemTool('find'), args, { limitMs, alsoAccept: [1], largest: 1_000_000 });
  return answer.state !== 'not-answered' || answer.why !== 'timed-out';
}

/** Whether anything is mounted that a program or another machine answers for; disks answer or fail by themselves. */
function canAnyHang(): boolean {
  try {
    return readMounts()
      .below('/')
      .some((mount) => !isOnADisk(mount) && !isPseudo(mount));
  } catch {
    return true;
  }
}
