/** One call of the system, as strace wrote it: `name(arguments) = result`. */
export interface SystemCall {
  /** The thread that made it. */
  readonly thread: string;
  readonly name: string;
  readonly line: string;
}

/** Everything that can change a file, its name, its dates, its rights or its attributes, and everything that connects. */
export const WATCHED =
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
