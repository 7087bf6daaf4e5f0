import process from 'node:process';
import '../words/every-language.ts';
import { PLAIN_NAMES } from './output/shown-names.ts';
import { runCommand, silenceText } from './run-command.ts';
import { EXIT, write } from './terminal.ts';
import {
  isReader,
  pathsThatMayHang,
  readInSecondProcess,
  STOPPING_SIGNALS,
  tellFirstProcess,
} from './two-processes.ts';

/** Meets the process: streams, signals, the folder that the person stands in. Answers the exit code. */
export async function start(): Promise<number> {
  // Node says once that node:sqlite is new; a person has no use for that sentence.
  process.removeAllListeners('warning');
  // A reader that went away (`| head`), a closed or a full stream: the answer and what is saved do not depend on them.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const stopping = new AbortController();
  /** The first Ctrl-C ends the command and keeps what was read; a second one, and one after the last word, ends at once. */
  const letSignalsEnd = (): void => {
    for (const signal of STOPPING_SIGNALS) process.off(signal, stop);
  };
  const stop = (): void => {
    letSignalsEnd();
    stopping.abort();
  };
  for (const signal of STOPPING_SIGNALS) process.on(signal, stop);
  const exit = (await startWatched(process.argv.slice(2), stopping.signal)) ?? (await runHere(stopping.signal));
  letSignalsEnd();
  return exit;
}

function runHere(signal: AbortSignal): Promise<number> {
  return runCommand(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    names: PLAIN_NAMES,
    interactive: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
    // Some terminals answer 0: they do not know.
    columns: process.stdout.columns || process.stderr.columns || 80,
    env: process.env,
    cwd: currentFolder(),
    now: Date.now,
    signal,
  });
}

/**
 * Runs the command in a second process where it may wait for ever, and once more where what it waited for began to hang in the middle:
 * the second time it is silent from the beginning, and said to be. Null where nothing can hang, or where it was stopped meanwhile.
 */
async function startWatched(args: readonly string[], stopping: AbortSignal): Promise<number | null> {
  if (isReader(process.env)) {
    tellFirstProcess();
    return null;
  }
  const cwd = currentFolder();
  const paths = cwd === null ? [] : await pathsThatMayHang(args, cwd);
  if (paths.length === 0 || stopping.aborted) return null;
  const first = await readInSecondProcess(args, paths);
  if ('exit' in first) return first.exit;
  await write(process.stderr, silenceText(args, process.env, first.silent, true));
  if (stopping.aborted) return null;
  const second = await readInSecondProcess(args, paths);
  if ('exit' in second) return second.exit;
  await write(process.stderr, silenceText(args, process.env, second.silent, false));
  return EXIT.couldNotRun;
}

/** Null when the folder in which the command was started is gone. */
function currentFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}
