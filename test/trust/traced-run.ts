import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tempFolder } from '../fixtures/temp-tree.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli/two-places.ts', import.meta.url));

/** Why programs cannot be watched here, or null when they can. */
export const NO_STRACE: string | null = (() => {
  if (process.platform !== 'linux') return 'strace is for Linux';
  const tried = spawnSync('strace', ['-f', '-qq', '-e', 'trace=execve', 'true']);
  return tried.status === 0 ? null : 'strace is not here, or may not watch processes';
})();

/** Why no namespace without network, or with mounts of its own, can be made here; null when it can. */
export const NO_UNSHARE: string | null =
  spawnSync('unshare', ['-rnm', 'true']).status === 0 ? null : 'unshare is not here, or not allowed';

/** One call of the system, as strace wrote it: `name(arguments) = result`. */
export interface SystemCall {
  /** The thread that made it. */
  readonly thread: string;
  readonly name: string;
  readonly line: string;
}

export interface TracedRun {
  readonly exit: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly calls: readonly SystemCall[];
}

/** Everything that can change a file, its name, its dates, its rights or its attributes, and everything that connects. */
const WATCHED =
  '%file,%network,ftruncate,fallocate,fchmod,fchown,fsetxattr,fremovexattr,flistxattr,fgetxattr,copy_file_range,sendfile,splice,ioctl,' +
  'write,pwrite64,writev,pwritev,pwritev2,read,pread64,readv,preadv,preadv2,mmap,getdents64,fsync,fdatasync,io_uring_setup';

/** Where each thread's unfinished call waits for its end. */
export function parseTrace(text: string): SystemCall[] {
  const begun = new Map<string, string>();
  const calls: SystemCall[] = [];
  for (const raw of text.split('\n')) {
    const [, thread = '', line = ''] = /^(\d+)\s+(.*)$/.exec(raw) ?? [];
    if (line.endsWith('<unfinished ...>')) {
      begun.set(thread, line.slice(0, -'<unfinished ...>'.length));
      continue;
    }
    const resumed = /^<\.\.\. (\w+) resumed>(.*)$/.exec(line);
    const whole = resumed ? `${begun.get(thread) ?? `${resumed[1]}(`}${resumed[2]}` : line;
    if (resumed) begun.delete(thread);
    const name = /^(\w+)\(/.exec(whole)?.[1];
    if (name !== undefined) calls.push({ thread, name, line: whole });
  }
  // What was begun and never ended was asked for all the same.
  for (const [thread, line] of begun) {
    const name = /^(\w+)\(/.exec(line)?.[1];
    if (name !== undefined) calls.push({ thread, name, line });
  }
  return calls;
}

/** Environment of every run: nothing of the person's, and file calls made as calls, where strace sees them. */
export function cleanEnvironment(home: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8', TZ: 'UTC', UV_USE_IO_URING: '0' };
}

/** Runs any program under strace, children and threads included. `before` are words in front of strace. */
export function traceProgram(
  program: readonly string[],
  options: { readonly before?: readonly string[]; readonly strace?: readonly string[]; readonly cwd?: string } = {},
): TracedRun {
  const folder = tempFolder();
  const file = path.join(folder, 'trace');
  const watch = ['strace', '-f', '-qq', '-y', '-s', '4096', '-e', `trace=${WATCHED}`, '-o', file];
  const [first = '', ...rest] = [...(options.before ?? []), ...watch, ...(options.strace ?? []), ...program];
  const run = spawnSync(first, rest, {
    encoding: 'utf8',
    env: cleanEnvironment(folder),
    maxBuffer: 256 * 1024 * 1024,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  const { status: exit, signal, stdout, stderr } = run;
  return { exit, signal, stdout, stderr, calls: parseTrace(readFileSync(file, 'utf8')) };
}

/** The words that start the terminal command from its sources. */
export function commandLine(args: readonly string[]): string[] {
  return [process.execPath, COMMAND, ...args];
}

/** Runs the terminal command under strace. */
export function traceCommand(args: readonly string[], options: Parameters<typeof traceProgram>[1] = {}): TracedRun {
  return traceProgram(commandLine(args), options);
}
