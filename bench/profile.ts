import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** As much of V8's CPU profile as is used. Times in microseconds. */
const PROFILE = z.object({
  nodes: z.array(z.object({ id: z.number(), callFrame: z.object({ functionName: z.string(), url: z.string() }) })),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

/** Where time goes, by room of the house; every thread of the process added up. */
export interface ProfileRow {
  readonly where: string;
  readonly ms: number;
  /** Of all time in which a thread was busy; 0 to 1. */
  readonly share: number;
}

/** Runs a script of this folder from its sources under V8's sampling profiler. */
export function profile(script: string, args: readonly string[], inside: string): ProfileRow[] {
  const folder = mkdtempSync(path.join(inside, 'profile-'));
  const options = ['--cpu-prof', '--cpu-prof-interval', '500', '--cpu-prof-dir', folder];
  spawnSync(process.execPath, [...options, path.join(HERE, script), ...args], { stdio: 'ignore' });
  const micros = new Map<string, number>();
  for (const file of readdirSync(folder)) addProfile(path.join(folder, file), micros);
  rmSync(folder, { recursive: true });
  micros.delete('idle');
  const all = [...micros.values()].reduce((sum, value) => sum + value, 0);
  return Array.from(micros, ([where, value]) => ({ where, ms: value / 1000, share: value / all }))
    .filter(({ share }) => share >= 0.01)
    .sort((a, b) => b.ms - a.ms);
}

function addProfile(file: string, micros: Map<string, number>): void {
  const { nodes, samples, timeDeltas } = PROFILE.parse(JSON.parse(readFileSync(file, 'utf8')));
  const places = new Map(nodes.map(({ id, callFrame }) => [id, whereIs(callFrame.functionName, callFrame.url)]));
  for (const [i, sample] of samples.entries()) {
    const where = places.get(sample) ?? 'unknown';
    micros.set(where, (micros.get(where) ?? 0) + (timeDeltas[i] ?? 0));
  }
}

const CALLS: ReadonlySet<string> = new Set(['open', 'read', 'close', 'fstat', 'lstat', 'stat', 'readdir']);

/** A room of the house (`scanner/media`), a library, a call to the system, or what the engine does by itself. */
function whereIs(name: string, url: string): string {
  if (name === '(garbage collector)') return 'collecting garbage';
  if (name === '(idle)') return 'idle';
  const source = /\/src\/(.+)\/[^/]+\.tsx?$/.exec(url)?.[1];
  if (source !== undefined) return source;
  const library = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1];
  if (library !== undefined) return library;
  if (url === '' && CALLS.has(name)) return `system call: ${name}`;
  if (/\/bench\//.test(url)) return 'bench';
  return url.startsWith('node:') || url === '' ? 'Node and V8' : 'other';
}

/** The rows as a Markdown table. */
export function profileTable(rows: readonly ProfileRow[]): string {
  const lines = rows.map(({ where, ms, share }) => `| ${where} | ${ms.toFixed(0)} | ${(share * 100).toFixed(0)} % |`);
  return ['| where | ms, all threads | share |', '|---|---|---|', ...lines].join('\n');
}
