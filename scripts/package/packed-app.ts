import { cpSync, globSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

const RELEASE = fileURLToPath(new URL('../../release', import.meta.url));

/** Where electron-builder puts the packed app, and the program in it, by system. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly [app: string, program: string]>>> = {
  linux: ['linux*-unpacked', 'two-places'],
  darwin: [`mac{-universal,${os.arch() === 'arm64' ? '-arm64' : ''}}/Two Places.app`, 'Contents/MacOS/Two Places'],
  win32: ['win*-unpacked', 'Two Places.exe'],
};

/** A packed app: its folder (on macOS the bundle) and its program. */
export interface PackedApp {
  readonly folder: string;
  readonly program: string;
}

/** The app that was packed into `release/` for this system. Throws when there is none. */
export function findPackedApp(): PackedApp {
  const [pattern = '', program = ''] = PLACES[process.platform] ?? [];
  const [found] = pattern === '' ? [] : globSync(pattern, { cwd: RELEASE });
  if (found === undefined) throw new Error(`no packed app in ${RELEASE}; pack one first (scripts/pack-release.ts)`);
  const folder = path.join(RELEASE, found);
  return { folder, program: path.join(folder, program) };
}

/**
 * A copy of a packed app for tests: the same in everything but one fuse, that of `--inspect`, by which Playwright drives it. The app
 * that is shipped keeps that fuse off, and lets nobody drive it.
 *
 * @param folder of the packed app; on macOS the bundle
 * @param program in it whose fuses are set (of a bundle, the bundle itself)
 */
export async function makeInspectableCopy(folder: string, program: string, target: string): Promise<void> {
  cpSync(folder, target, { recursive: true, verbatimSymlinks: true });
  await flipFuses(path.join(target, path.relative(folder, program)) || target, {
    version: FuseVersion.V1,
    // Apple's processors start no program whose signature is broken.
    resetAdHocDarwinSignature: process.platform === 'darwin',
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
