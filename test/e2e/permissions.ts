import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import { ENGINE } from './engine.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

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

/** Starts an app that obeys permissions; skips the spec where that cannot be had. */
export async function launchObedient(folder: string): Promise<RunningApp> {
  test.skip(ENGINE !== 'standin', 'only the stand-in can be started without the rights of root');
  const { start } = obeyingPermissions(folder);
  test.skip(start === null, 'root without its rights needs setpriv');
  return launchApp(start ?? {});
}
