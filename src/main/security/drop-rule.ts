import path from 'node:path';

/** Longer than any path that a system opens. */
const LONGEST = 4_096;

/**
 * Whether a path can be one that a person dropped: an absolute path on a disk of this computer. A page whose process was taken over
 * could send any text. What is refused: shares by their address (opening one sends the person's name and a proof of their password
 * to the machine it names), devices, pipes, streams of a file, and what stands for something else than it says.
 */
export function isDroppable(text: string, platform: NodeJS.Platform = process.platform): boolean {
  if (text.length > LONGEST || text.includes('\0')) return false;
  return platform === 'win32' ? isOnDrive(text) : isOnUnix(text);
}

/** `C:\Users\…`: a drive letter, and no second colon (a stream). Two separators in front are a share or a device. */
function isOnDrive(text: string): boolean {
  return /^[a-z]:[\\/]/i.test(text) && !text.slice(2).includes(':');
}

/** The folders in which the kernel shows devices and processes as files. */
const NOT_ON_A_DISK = /^\/(dev|proc|sys)(\/|$)/;

function isOnUnix(text: string): boolean {
  return text.startsWith('/') && !text.startsWith('//') && !NOT_ON_A_DISK.test(path.posix.normalize(text));
}

/** What is done with a dropped path: `refused` is none that a person can drop, `no` is what the person did not want. */
export type DropJudge = (file: string) => Promise<'refused' | 'no' | 'yes'>;

/**
 * Judges dropped paths. The first one of a start is confirmed by the person outside of the window, because a page whose process was
 * taken over could make one up. Drops that come while the question stands wait for its answer.
 *
 * @param ask asks in a dialog of the system
 */
export function createDropJudge(ask: (file: string) => Promise<boolean>, platform = process.platform): DropJudge {
  let answered: Promise<boolean> | null = null;
  return async (file) => {
    if (!isDroppable(file, platform)) return 'refused';
    answered ??= ask(file);
    if (await answered) return 'yes';
    answered = null;
    return 'no';
  };
}
