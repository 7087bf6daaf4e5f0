import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { parseTrace, type SystemCall, WATCHED } from './trace.ts';

/** As it is shipped: built by build-first.ts. */
const COMMAND = fileURLToPath(new URL('../../out/cli/two-places.js', import.meta.url));

/** Why programs cannot be watched here, or null when they can. */
export const NO_STRACE: string | null = (() => {
  if (process.platform !== 'linux') return 'strace is for Linux';
  const tried = spawnSync('strace', ['-f', '-qq', '-e', 'trace=execve', 'true']);
  return tried.status === 0 ? null : 'strace is not here, or may not watch processes';
})();

/** Why no namespace without network, or with mounts of its own, can be made here; null when it can. */
export const NO_UNSHARE: string | null =
  spawnSync('unshare', ['-rnm', 'true']).status === 0 ? null : 'unshare is not here, or not allowed';

export interface TracedRun {
  readonly exit: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly calls: readonly SystemCall[];
}

/** Environment of every run: nothing of the person's, and file calls made as calls, where strace sees them. */
export function cleanEnvironment(home: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8', TZ: 'UTC', UV_USE_IO_URING: '0' };
}

/** Runs any program under strace, children and threads included. `before` are words in front of strace. */
export function traceProgram(
  program: readonly string[],
  options: {
    readonly before?: readonly string[];
    readonly strace?: readonly string[];
    readonly cwd?: string;
    readonly env?: NodeJS.ProcessEnv;
  } = {},
): TracedRun {
  const folder = tempFolder();
  const file = path.join(folder, 'trace');
  const watch = ['strace', '-f', '-qq', '-y', '-s', '4096', '-e', `trace=${WATCHED}`, '-o', file];
  const [first = '', ...rest] = [...(options.before ?? []), ...watch, ...(options.strace ?? []), ...program];
  const run = spawnSync(first, rest, {
    encoding: 'utf8',
    env: { ...cleanEnvironment(folder), ...options.env },
    maxBuffer: 256 * 1024 * 1024,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  const { status: exit, signal, stdout, stderr } = run;
  return { exit, signal, stdout, stderr, calls: parseTrace(readFileSync(file, 'utf8')) };
}

/** The words that start the terminal command. */
export function commandLine(args: readonly string[]): string[] {
  return [process.execPath, COMMAND, ...args];
}

/** Runs the terminal command under strace. */
export function traceCommand(args: readonly string[], options: Parameters<typeof traceProgram>[1] = {}): TracedRun {
  return traceProgram(commandLine(args), options);
}
