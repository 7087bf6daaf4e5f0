import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { safeFolder, toolEnvironment } from './system-tools.ts';

/** Why a tool that was there gave no answer. */
export const NO_ANSWERS = ['failed', 'timed-out', 'stopped', 'too-much'] as const;

/**
 * What came of asking a tool. Only `answered` says anything about what was asked: an empty output is an answer then. The other two
 * mean "not known", never "nothing found".
 */
export type ToolAnswer =
  | {
      readonly state: 'answered';
      readonly output: Buffer;
      /** The exit code: 0, or one that the caller accepts. */
      readonly code: number;
      /** The beginning of what it wrote to stderr. */
      readonly complaint: string;
    }
  | { readonly state: 'not-answered'; readonly why: (typeof NO_ANSWERS)[number]; readonly technical: string }
  /** There is no such program on this system, or it may not be started. */
  | { readonly state: 'not-available'; readonly technical: string };

export interface ToolOptions {
  /** The longest wait in ms. A tool that hangs on a disk cannot always be ended; it is not waited for then. */
  readonly limitMs: number;
  readonly signal?: AbortSignal;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes besides 0 with which the output is an answer. */
  readonly alsoAccept?: readonly number[];
  /** Most bytes of output. */
  readonly largest?: number;
}

const LARGEST = 256 * 1024 * 1024;
const COMPLAINT = 500;

/**
 * Runs a program of the system with a time limit, in a folder where nobody can have put anything, and gives what it wrote. Never
 * rejects.
 *
 * @param command absolute path (system-tools.ts); a bare name is refused
 */
export function runTool(command: string, args: readonly string[], options: ToolOptions): Promise<ToolAnswer> {
  const name = path.basename(command);
  if (!path.isAbsolute(command) && !path.win32.isAbsolute(command))
    return Promise.resolve({ state: 'not-available', technical: `${name} is not an absolute path` });
  let child: ChildProcess;
  try {
    child = spawn(command, args, {
      cwd: safeFolder(),
      env: toolEnvironment(options.env ?? {}),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
  } catch (error) {
    return Promise.resolve({ state: 'not-available', technical: `${name}: ${String(error)}` });
  }
  return answerOf(child, name, options);
}

function answerOf(child: ChildProcess, name: string, options: ToolOptions): Promise<ToolAnswer> {
  const output: Buffer[] = [];
  let bytes = 0;
  let complaint = '';
  return new Promise((resolve) => {
    const settle = (answer: ToolAnswer): void => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', stop);
      resolve(answer);
    };
    /** Ends the tool and does not wait for it: one that hangs in the system dies when the system lets it. */
    const giveUp = (why: (typeof NO_ANSWERS)[number], technical: string): void => {
      child.kill('SIGKILL');
      child.stdout?.destroy();
      child.stderr?.destroy();
      child.unref();
      settle({ state: 'not-answered', why, technical });
    };
    const stop = (): void => giveUp('stopped', `${name} was stopped`);
    const timer = setTimeout(() => giveUp('timed-out', `${name} took over ${options.limitMs} ms`), options.limitMs);

    // Where the system has no more files to give, there are no streams.
    child.stdout?.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > (options.largest ?? LARGEST)) giveUp('too-much', `${name} wrote over ${bytes} bytes`);
      else output.push(piece);
    });
    child.stderr?.on('data', (piece: Buffer) => {
      if (complaint.length < COMPLAINT) complaint = (complaint + piece.toString('utf8')).slice(0, COMPLAINT);
    });
    child.on('error', (error) => settle({ state: 'not-available', technical: `${name}: ${error.message}` }));
    child.on('close', (code, signal) => {
      if (code !== null && (code === 0 || options.alsoAccept?.includes(code)))
        settle({ state: 'answered', output: Buffer.concat(output), code, complaint });
      else
        settle({
          state: 'not-answered',
          why: 'failed',
          technical: `${name} ended with ${code ?? signal}: ${complaint}`,
        });
    });
    if (options.signal?.aborted) stop();
    else options.signal?.addEventListener('abort', stop, { once: true });
  });
}

/** The output of a tool that answered; throws where it did not, for callers that have one way to fail. */
export function outputOf(answer: ToolAnswer): Buffer {
  if (answer.state === 'answered') return answer.output;
  throw new Error(answer.technical);
}
