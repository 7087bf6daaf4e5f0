import { spawn } from 'node:child_process';

/**
 * Runs a system tool and gives what it wrote, as bytes. A nonzero exit with output is accepted when `tolerant` (find
 * says 1 when one folder could not be read). Rejects when the tool cannot be started, or failed without a word.
 */
export function runTool(
  command: string,
  args: readonly string[],
  options: {
    readonly signal: AbortSignal;
    readonly env?: Readonly<Record<string, string>>;
    readonly tolerant: boolean;
  },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      signal: options.signal,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const output: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (piece: Buffer) => output.push(piece));
    child.stderr.on('data', (piece: Buffer) => {
      if (complaint.length < 500) complaint += piece.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || (options.tolerant && code === 1)) resolve(Buffer.concat(output));
      else reject(new Error(`${command} ended with ${code}: ${complaint.slice(0, 500)}`));
    });
  });
}

/** Absolute paths, ended by NUL, as paths inside `root` with `/`; others are left out. */
export function pathsInside(root: string, output: string, separator: '/' | '\\'): string[] {
  const prefix = root.endsWith(separator) ? root : root + separator;
  const inside: string[] = [];
  for (const line of output.split('\0')) {
    const path = line.startsWith(prefix) ? line.slice(prefix.length) : '';
    if (path !== '') inside.push(separator === '\\' ? path.replaceAll('\\', '/') : path);
  }
  return inside;
}
