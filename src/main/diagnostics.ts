import { readdir, readFile, stat, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { examineIndex } from '../scanner/doctor/examine-index.ts';
import type { KnownPlace } from './places/known-place.ts';

/** Bytes of everything under a folder; 0 when it is not there. */
async function bytesUnder(folder: string): Promise<number> {
  let bytes = 0;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    bytes += (await stat(path.join(entry.parentPath, entry.name)).catch(() => null))?.size ?? 0;
  }
  return bytes;
}

function indexText(dataFolder: string): string {
  const health = examineIndex(dataFolder);
  return health.state === 'healthy' ? `healthy, ${health.places} places, ${health.files} files` : health.state;
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/**
 * A text that a person can send to somebody who helps: versions, sizes, what can be reached, and the end of the log.
 * No name and no path of anything that belongs to the person.
 */
export async function diagnosticsText(parts: {
  readonly version: string;
  /** An AppImage starts the app without it where the system allows no namespaces, and anybody can ask for that. */
  readonly sandboxed: boolean;
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly dataFolder: string;
  readonly logFile: string;
  readonly places: readonly KnownPlace[];
}): Promise<string> {
  const { versions } = parts;
  const disk = await statfs(parts.dataFolder).catch(() => null);
  const lines = [
    `Two Places ${parts.version}`,
    `Electron ${versions.electron ?? '-'}, Chromium ${versions.chrome ?? '-'}, Node ${versions.node ?? '-'}`,
    `${os.type()} ${os.release()} ${os.arch()}, ${os.cpus().length} processors, ${megabytes(os.totalmem())} of memory`,
    `Sandbox: ${parts.sandboxed ? 'on' : 'off'}`,
    `Index and settings: ${megabytes(await bytesUnder(parts.dataFolder))}`,
    `Free on that disk: ${disk ? megabytes(disk.bavail * disk.bsize) : 'not known'}`,
    `Notes of earlier checks: ${indexText(path.join(parts.dataFolder, 'index'))}`,
    `Places: ${parts.places.length}`,
  ];
  for (const [n, known] of parts.places.entries()) {
    const reached = await readdir(known.folder).then(
      (names) => `readable, ${names.length} entries`,
      (error: unknown) =>
        `not readable (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'})`,
    );
    const when = known.lastScanAt === null ? 'never scanned' : new Date(known.lastScanAt).toISOString();
    lines.push(`  ${n + 1}. ${known.place.kind}: ${reached}, last scan: ${when}`);
  }
  const log = await readFile(parts.logFile, 'utf8').catch(() => '');
  lines.push('', 'End of the log:', ...log.trimEnd().split('\n').slice(-60));
  return lines.join('\n');
}
