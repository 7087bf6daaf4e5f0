import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * How an app is started so that permissions mean something to it. Root may open everything, so it is started without that
 * right, by a program written into `folder`. `start` is null where this system has no means for it.
 */
export function obeyingPermissions(folder: string): { readonly start: { readonly execPath?: string } | null } {
  if (process.getuid?.() !== 0) return { start: {} };
  const without = '--bounding-set=-dac_override,-dac_read_search';
  if (spawnSync('setpriv', [without, 'true']).status !== 0) return { start: null };
  const execPath = path.join(folder, 'node-without-rights');
  writeFileSync(execPath, `#!/bin/sh\nexec setpriv ${without} '${process.execPath}' "$@"\n`, { mode: 0o755 });
  return { start: { execPath } };
}
