import { accessSync, constants, existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { arch, release, tmpdir, type } from 'node:os';
import path from 'node:path';
import { countsBlocks } from '../placeholders/no-blocks.ts';
import { surveyPlaceholders, treeDetector } from '../placeholders/placeholder-survey.ts';
import { examineIndex, type IndexHealth } from './examine-index.ts';

/** How placeholders are found in a folder: by attributes that the system was asked for, by blocks, or not surely. */
export type PlaceholderSense = 'asks-system' | 'counts-blocks' | 'names-only';

/** One folder with photos, without its name. */
export interface FolderHealth {
  /** `ok`, or the system's own code for why it cannot be read. */
  readonly access: string;
  readonly entries: number;
  readonly placeholders: PlaceholderSense;
}

/** Everything that decides whether a check can work here. Holds no name and no path of the person's. */
export interface Examination {
  readonly system: string;
  readonly node: string;
  readonly sqlite: string;
  readonly index: IndexHealth;
  readonly indexWritable: boolean;
  /** Bytes free where notes and temporary copies go; null when the system does not say. */
  readonly freeForIndex: number | null;
  readonly freeForTemporary: number | null;
  readonly temporaryWritable: boolean;
  /** Whether reading a file can leave its access time as it was. */
  readonly leavesAccessTime: boolean;
  readonly folders: readonly FolderHealth[];
}

/** Looks at this computer, the index and the folders. Reads only; opens no photo. Never rejects. */
export async function examineComputer(dataFolder: string, folders: readonly string[]): Promise<Examination> {
  const existing = nearestExisting(dataFolder);
  return {
    system: `${type()} ${release()} ${arch()}`,
    node: process.versions.node,
    sqlite: process.versions.sqlite ?? '-',
    index: examineIndex(dataFolder),
    indexWritable: isWritable(existing),
    freeForIndex: freeBytes(existing),
    freeForTemporary: freeBytes(tmpdir()),
    temporaryWritable: isWritable(tmpdir()),
    leavesAccessTime: constants.O_NOATIME !== undefined,
    folders: await Promise.all(folders.map(examineFolder)),
  };
}

async function examineFolder(folder: string): Promise<FolderHealth> {
  try {
    if (!statSync(folder).isDirectory()) return { access: 'ENOTDIR', entries: 0, placeholders: 'names-only' };
    const entries = readdirSync(folder).length;
    return { access: 'ok', entries, placeholders: await placeholderSense(folder) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { access: code, entries: 0, placeholders: 'names-only' };
  }
}

async function placeholderSense(folder: string): Promise<PlaceholderSense> {
  const survey = treeDetector() && (await surveyPlaceholders(folder, AbortSignal.timeout(60_000)).catch(() => null));
  if (survey?.doubt === null) return 'asks-system';
  return countsBlocks(folder) ? 'counts-blocks' : 'names-only';
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** The folder itself, or the nearest one above it that is there. */
function nearestExisting(folder: string): string {
  let at = path.resolve(folder);
  while (!existsSync(at) && path.dirname(at) !== at) at = path.dirname(at);
  return at;
}
