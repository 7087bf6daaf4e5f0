import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** One run of a whole process, its children included. */
export interface Measurement {
  readonly seconds: number;
  /** Highest resident memory of the process tree (MB, 10^6), sampled; null where the system does not tell. */
  readonly peakMb: number | null;
  /** Processor time of all of them, sampled; null where the system does not tell. On a busy machine it is steadier than the clock. */
  readonly cpuSeconds: number | null;
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
    let cpu = 0;
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => {
      if (stdout.length < 1_000_000) stdout += text;
    });
    const sampler = setInterval(() => {
      const usage = child.pid ? usageOf(child.pid) : NOTHING;
      peak = Math.max(peak, usage.resident);
      cpu = Math.max(cpu, usage.cpuSeconds);
    }, SAMPLE_MS);
    child.once('error', (error) => {
      clearInterval(sampler);
      reject(error);
    });
    child.once('close', (code) => {
      clearInterval(sampler);
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      resolve({ seconds, peakMb: peak > 0 ? peak / 1e6 : null, cpuSeconds: cpu > 0 ? cpu : null, stdout, code });
    });
  });
}

interface Usage {
  readonly resident: number;
  readonly cpuSeconds: number;
}

const NOTHING: Usage = { resident: 0, cpuSeconds: 0 };

/** The clock of the kernel's account of processor time (USER_HZ); 100 on every common Linux. */
const TICKS = 100;

/** Resident bytes of a process and its children, and the processor time of all of them and of those that ended; zeros but on Linux. */
function usageOf(pid: number): Usage {
  try {
    let resident = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which may hold anything: user, system, and the same of ended children (proc(5), fields 14 to 17).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    let cpuSeconds = fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) / TICKS, 0);
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim();
      for (const child of children === '' ? [] : children.split(' ')) {
        const usage = usageOf(Number(child));
        resident += usage.resident;
        cpuSeconds += usage.cpuSeconds;
      }
    }
    return { resident, cpuSeconds };
  } catch {
    return NOTHING;
  }
}

/** The middle of some numbers; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
