import { readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDiskFull } from '../disk-full.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const PREFIX = 'two-places-phone-';

/** A folder that only this person may open, for the copy of a phone's list. */
export interface PrivateFolder {
  readonly folder: string;
  /** Removes it with all that is in it. */
  dispose(): void;
}

/**
 * Makes a private folder on the disk that has the most room of those meant for such things, and takes away what a killed
 * run left there. Null when none has room for so many bytes; throws what `temporaryProblem` tells when none can be written to.
 */
export function privateFolder(bytes: number, roots: readonly string[] = temporaryRoots()): PrivateFolder | null {
  for (const root of roots) removeAbandoned(root);
  const closed: unknown[] = [];
  for (const root of roots) {
    try {
      if (roomIn(root) < bytes) continue;
      // Its number tells a later run whether this process is still there. mkdtemp gives it the rights 0700.
      const folder = makeTemporaryFolder(`${PREFIX}${process.pid}-`, root);
      return { folder, dispose: () => rmSync(folder, { recursive: true, force: true }) };
    } catch (error) {
      if (!isDiskFull(error)) closed.push(error);
    }
  }
  if (closed.length > 0 && closed.length === roots.length) throw closed[0];
  return null;
}

/** On many Linuxes the first of them is memory, and a list of three gigabytes does not fit. */
function temporaryRoots(): string[] {
  return process.platform === 'linux' ? [tmpdir(), '/var/tmp'] : [tmpdir()];
}

/** Bytes. A root that is not there takes a folder as little as one that is closed, which making one tells. */
function roomIn(root: string): number {
  try {
    const { bavail, bsize } = statfsSync(root);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** What a run that was killed left: its process is not there any more. */
function removeAbandoned(root: string): void {
  let names: string[] = [];
  try {
    names = readdirSync(root);
  } catch {
    return;
  }
  for (const name of names) {
    const process = Number(/^two-places-phone-(\d+)-\w{6}$/.exec(name)?.[1]);
    if (!process || isRunning(process)) continue;
    try {
      rmSync(path.join(root, name), { recursive: true, force: true });
    } catch {
      // Of another person, who will tidy up with their next run.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
