import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** One run of a whole process, its children included. */
export interface Measurement {
  readonly seconds: number;
  /** Highest resident memory of the process tree (MB, 10^6), sampled; null where the system does not tell. */
  readonly peakMb: number | null;
  readonly stdout: string;
  readonly code: number | null;
}

const SAMPLE_MS = 20;

/** Runs a command to its end. Throws when it cannot be started. */
export function measure(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...env } });
    let stdout = '';
    let peak = 0;
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => {
      if (stdout.length < 1_000_000) stdout += text;
    });
    const sampler = setInterval(() => {
      if (child.pid) peak = Math.max(peak, residentBytes(child.pid));
    }, SAMPLE_MS);
    child.once('error', (error) => {
      clearInterval(sampler);
      reject(error);
    });
    child.once('close', (code) => {
      clearInterval(sampler);
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      resolve({ seconds, peakMb: peak > 0 ? peak / 1e6 : null, stdout, code });
    });
  });
}

/** Resident bytes of a process and its children, from /proc (Linux); 0 elsewhere. */
function residentBytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    let bytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim();
      for (const child of children === '' ? [] : children.split(' ')) bytes += residentBytes(Number(child));
    }
    return bytes;
  } catch {
    return 0;
  }
}

/** The middle of some numbers; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
