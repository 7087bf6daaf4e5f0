import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlaceContents } from '../../../src/model/place.ts';
import type { ScanStats } from '../../../src/model/scan-event.ts';

const CHILD = fileURLToPath(new URL('./scan-child.ts', import.meta.url));
const NOBODY = 65_534;

/** What a scan in another process gave. */
export interface ChildScan {
  readonly ok: boolean;
  readonly contents?: PlaceContents;
  readonly stats?: ScanStats;
  readonly problem?: { readonly code: string };
}

/**
 * Scans a folder in a process of its own that may not do everything (permissions mean nothing to root), with its own
 * environment. `closed` are paths inside the folder that nobody may open.
 */
export function scanInChild(
  folder: string,
  options: {
    readonly closed?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    readonly proof?: boolean;
  } = {},
): ChildScan {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chmod', ['-R', 'a+rX', folder]);
  for (const inside of options.closed ?? []) {
    const file = path.join(folder, inside);
    if (isRoot) chownSync(file, 0, 0);
    chmodSync(file, 0o000);
  }
  try {
    const output = execFileSync(process.execPath, [CHILD, folder, options.proof === false ? 'quick' : 'proof'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', ...options.env },
      maxBuffer: 64 * 1024 * 1024,
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    const answer: ChildScan = JSON.parse(output);
    return answer;
  } finally {
    for (const inside of options.closed ?? []) chmodSync(path.join(folder, inside), 0o700);
  }
}
