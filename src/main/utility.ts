import { utilityProcess } from 'electron';

/**
 * How V8 keeps the objects of a scan, as in the terminal (scanner/small-nursery.ts, scanner/pool): the part of the heap where
 * objects are born is not as small as V8 begins with, and does not grow; the rest is swept before it has doubled.
 */
export const SCANNER_FLAGS = '--min-semi-space-size=4 --semi-space-growth-factor=1 --heap-growing-percent=50';

/** What the decoder of pictures may take besides its own memory. */
export const THUMBNAIL_FLAGS = '--max-old-space-size=512';

/** What reading downloaded files may take: pieces of them, and directories of zips. */
export const READER_FLAGS = '--max-old-space-size=256';

/** As much of Electron's `UtilityProcess` as is used. */
export interface UtilityChild {
  postMessage(message: unknown): void;
  kill(): boolean;
  on(event: 'message', listener: (message: unknown) => void): void;
  /** V8 gave up, and the process ends. Without a listener main would fail with it. */
  on(event: 'error', listener: (kind: string, location: string, report: string) => void): void;
  on(event: 'exit', listener: (code: number) => void): void;
}

/**
 * Starts a file of ours in a process of its own. It inherits nothing it does not need. (On macOS `disclaim` stays off: the
 * system must see its file accesses as ours, or the privacy prompts would name another program.)
 *
 * @param v8Flags given at the start, in Chromium's way: a utility process hands the switch to V8 before anything else
 *   (Electron, shell/browser/javascript_environment.cc)
 */
export function startUtility(file: string, serviceName: string, v8Flags: string): UtilityChild {
  return utilityProcess.fork(file, [], { serviceName, stdio: 'ignore', execArgv: [`--js-flags=${v8Flags}`] });
}
