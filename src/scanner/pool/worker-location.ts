import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the worker lies as seen from a bundle: `out/scanner/`, `out/main/`, `out/cli/` or `out/chunks/`. */
const BUILT = ['../scanner/file-worker.js', 'file-worker.js', 'scanner/file-worker.js', '../../scanner/file-worker.js'];

/** Looked for once: in the packed app only the beginning of a process can see it (utility-entry.ts). */
const located = new Map<string, string>();

/** Path of the code of a reader ahead, which lies beside the file worker's. */
export function readerAheadBeside(fileWorker: string): string {
  return path.join(path.dirname(fileWorker), `ahead-worker${path.extname(fileWorker)}`);
}

/** Path of the code of a thread that walks, which lies there too. */
export function walkerBeside(fileWorker: string): string {
  return path.join(path.dirname(fileWorker), `walk-worker${path.extname(fileWorker)}`);
}

/**
 * Path of the file worker's code. In the source tree it is the TypeScript beside this room; in a bundle this module
 * may have landed in any chunk, so the known places around `moduleUrl` are looked at. Throws when there is none.
 */
export function locateFileWorker(moduleUrl: string = import.meta.url): string {
  const known = located.get(moduleUrl);
  if (known !== undefined) return known;
  const here = fileURLToPath(moduleUrl);
  const folder = path.dirname(here);
  const candidates = here.endsWith('.ts') ? ['../file-worker.ts'] : BUILT;
  for (const candidate of candidates) {
    const file = path.resolve(folder, candidate);
    if (!existsSync(file)) continue;
    located.set(moduleUrl, file);
    return file;
  }
  throw new Error(`file-worker not found around ${folder}`);
}
