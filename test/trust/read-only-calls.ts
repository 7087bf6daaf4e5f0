import type { SystemCall } from './trace.ts';

/**
 * All that may be asked about a watched folder: to look at names, dates, rights and links, to list, and to read. It is a
 * list of what is allowed and not of what is forbidden, so that a way to write that nobody thought of fails the test.
 */
const LOOKING: ReadonlySet<string> = new Set([
  'access',
  'faccessat',
  'faccessat2',
  'chdir',
  'getcwd',
  'stat',
  'lstat',
  'fstat',
  'newfstatat',
  'statx',
  'statfs',
  'fstatfs',
  'readlink',
  'readlinkat',
  'getdents64',
  'read',
  'pread64',
  'readv',
  'preadv',
  'preadv2',
  'close',
  'inotify_add_watch',
  'execve',
]);

const MAY_NOT_HOLD = /\bO_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)\b/;

/** Calls that name `folder` or something in it, by its path or by an open file, and are more than looking. */
export function moreThanLooking(calls: readonly SystemCall[], folder: string): string[] {
  return naming(calls, folder)
    .filter(({ name, line }) => {
      if (name === 'open' || name === 'openat' || name === 'openat2') return MAY_NOT_HOLD.test(line);
      // A program may be given the folder as an argument; it may not be a program in the folder.
      if (name === 'execve') return line.startsWith(`execve("${folder}`);
      if (name === 'mmap') return /PROT_WRITE/.test(line) && /MAP_SHARED/.test(line);
      return !LOOKING.has(name);
    })
    .map(({ line }) => line);
}

/** Calls that name `folder`, or something in it. The contents of what is read or written are not names. */
export function naming(calls: readonly SystemCall[], folder: string): SystemCall[] {
  const ends = ['"', '/', '>', '\\'];
  return calls.filter(({ name, line }) => {
    const text = /^(p?write|p?read|recv|send)/.test(name) ? line.slice(0, line.indexOf(',')) : line;
    return ends.some((end) => text.includes(`${folder}${end}`));
  });
}

/** Opens of files: path and flags. */
export function opened(calls: readonly SystemCall[], folder: string): { path: string; flags: string }[] {
  return naming(calls, folder).flatMap(({ name, line }) => {
    const found = /"((?:[^"\\]|\\.)*)", ([A-Z_|0-9a-z]+)/.exec(line);
    return name.startsWith('open') && found ? [{ path: found[1] ?? '', flags: found[2] ?? '' }] : [];
  });
}

/**
 * Sockets that could reach another computer, and names that were looked up. A pair of sockets between two processes of
 * ours, and a local socket, cannot leave this computer.
 */
export function reachingOut(calls: readonly SystemCall[]): string[] {
  return calls
    .filter(({ name, line }) => {
      if (name === 'socket' || name === 'socketpair') return !/\((AF_UNIX|AF_LOCAL)/.test(line);
      if (name === 'connect' || name === 'bind') return !/sa_family=AF_UNIX/.test(line);
      if (name === 'sendto' || name === 'sendmsg') return /sa_family=AF_(?!UNIX)/.test(line);
      return /"\/etc\/(resolv\.conf|hosts|nsswitch\.conf)"/.test(line) && name.startsWith('open');
    })
    .map(({ line }) => line);
}
