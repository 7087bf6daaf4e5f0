import { fork } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { constants } from 'node:os';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { doesAnswer } from '../scanner/place/does-answer.ts';
import { mountsThatMayHang, watchForSilence } from '../scanner/place/silence.ts';
import { progressCount } from '../scanner/progress-count.ts';

/** Ctrl-C, the system that asks, the terminal that is closed. A broken pipe (SIGPIPE) stops nothing: what is saved does not depend on it. */
export const STOPPING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Tells the second process that it is the one that reads. */
const READER = 'TWO_PLACES_READER';

/** How often the reader says how far it got (ms). */
const TELL_MS = 1000;

/** How the first process runs the second one; other values in tests. */
export interface Watching {
  /** The program itself. */
  readonly program?: string;
  readonly stdout?: Writable & { readonly isTTY?: boolean };
  readonly stderr?: Writable & { readonly isTTY?: boolean };
  readonly everyMs?: number;
  readonly limitMs?: number;
}

/** What came of the reader: its exit code, or the mounts that it was left waiting for. */
export type Reading = { readonly exit: number } | { readonly silent: readonly string[] };

/** How long a path may take to say where it leads (ms). */
const LEADS_MS = 5000;

/**
 * The paths that are named on a command line, by where they lead, when what they lead to is something that a program or another machine
 * answers for; else none.
 */
export async function pathsThatMayHang(args: readonly string[], cwd: string): Promise<string[]> {
  if ((await mountsThatMayHang(['/'])).length === 0) return [];
  const named = args.flatMap((arg) => (arg.startsWith('--') ? arg.split('=').slice(1) : [arg]));
  const paths = [cwd];
  for (const text of named.filter((one) => one !== '')) {
    const given = path.resolve(cwd, text);
    paths.push(given);
    if (await doesAnswer(given, LEADS_MS)) paths.push(await realpath(given).catch(() => given));
  }
  return (await mountsThatMayHang(paths)).length > 0 ? paths : [];
}

/** Whether this process is the one that reads. */
export function isReader(env: Readonly<Record<string, string | undefined>>): boolean {
  return env[READER] !== undefined && process.send !== undefined;
}

/** Lets the first process know how far this one gets, and ends with it. */
export function tellFirstProcess(): void {
  const timer = setInterval(() => process.send?.(progressCount()), TELL_MS);
  timer.unref();
  process.once('disconnect', () => process.exit(128 + constants.signals.SIGTERM));
  process.channel?.unref();
}

/**
 * Runs the command in a second process, so that this one can end when that one waits for ever: a question to a mount that begins to
 * hang never comes back, and a process in the middle of one cannot even be ended. What it prints goes through this one where
 * somebody reads it from a pipe, who would else wait with it.
 *
 * @param args of the command line
 * @param paths where they lead
 */
export function readInSecondProcess(
  args: readonly string[],
  paths: readonly string[],
  watching: Watching = {},
): Promise<Reading> {
  const { program = process.argv[1] ?? '', stdout = process.stdout, stderr = process.stderr, ...patience } = watching;
  const through = (stream: { readonly isTTY?: boolean }) => (stream.isTTY ? 'inherit' : 'pipe');
  const child = fork(program, [...args], {
    env: { ...process.env, [READER]: '1' },
    // In a group of its own, so that Ctrl-C reaches it once: from here.
    detached: true,
    stdio: ['inherit', through(stdout), through(stderr), 'ipc'],
  });
  for (const [from, to] of [
    [child.stdout, stdout],
    [child.stderr, stderr],
  ] as const) {
    from?.pipe(to, { end: false });
    // Nobody reads any more: the answer and what is saved do not depend on it.
    to.on('error', () => from?.resume());
  }
  let signs = 0;
  child.on('message', (said) => {
    if (typeof said === 'number') signs = said;
  });
  return new Promise((resolve) => {
    const settle = (reading: Reading): void => {
      endWatch();
      for (const signal of STOPPING_SIGNALS) process.off(signal, forward);
      resolve(reading);
    };
    /** Ends the reader and does not wait for it: one that hangs in the system dies when the system lets it. */
    const giveUp = (reading: Reading): void => {
      child.removeAllListeners('close');
      child.kill('SIGKILL');
      if (child.connected) child.disconnect();
      child.stdout?.destroy();
      child.stderr?.destroy();
      child.unref();
      settle(reading);
    };
    let asked = 0;
    const forward = (signal: NodeJS.Signals): void => {
      asked += 1;
      if (asked > 1) giveUp({ exit: 128 + constants.signals[signal] });
      else child.kill(signal);
    };
    for (const signal of STOPPING_SIGNALS) process.on(signal, forward);
    const endWatch = watchForSilence({
      ...patience,
      paths: () => paths,
      signs: () => signs,
      onSilent: (silent) => giveUp({ silent }),
    });
    child.on('error', () => settle({ exit: 3 }));
    child.on('close', (code, signal) => settle({ exit: code ?? 128 + constants.signals[signal ?? 'SIGKILL'] }));
  });
}
