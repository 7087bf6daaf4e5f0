import process from 'node:process';
import '../words/every-language.ts';
import { PLAIN_NAMES } from './output/shown-names.ts';
import { runCommand } from './run-command.ts';

/** Meets the process: streams, signals, the folder that the person stands in. Answers the exit code. */
export async function start(): Promise<number> {
  // Node says once that node:sqlite is new; a person has no use for that sentence.
  process.removeAllListeners('warning');
  // A reader that went away (`| head`), a closed or a full stream: the answer and what is saved do not depend on them.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const stopping = new AbortController();
  // The first Ctrl-C ends the scan and keeps what was read; a second one ends at once.
  process.once('SIGINT', () => stopping.abort());
  process.once('SIGTERM', () => stopping.abort());
  return runCommand(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    names: PLAIN_NAMES,
    interactive: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
    columns: process.stderr.columns ?? 80,
    env: process.env,
    cwd: currentFolder(),
    now: Date.now,
    signal: stopping.signal,
  });
}

/** Null when the folder in which the command was started is gone. */
function currentFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}
