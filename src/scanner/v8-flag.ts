import { setFlagsFromString } from 'node:v8';

/**
 * Sets a flag of V8 in a process of Node, and does nothing in one of Electron: Chromium may have closed the flags when it began,
 * and then V8 ends the process at once (`Check failed: !IsFrozen()`). The app gives its scanner process the like of them at its
 * start (main/utility.ts). Every flag of ours saves time or memory and nothing else.
 */
export function setV8Flag(flag: string, versions: { readonly electron?: string } = process.versions): void {
  if (versions.electron === undefined) setFlagsFromString(flag);
}
