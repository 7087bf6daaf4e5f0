import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the program lies in a distribution of Electron (its install.js). */
const PROGRAMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/**
 * The binary of Electron, or null: in the folder that `ELECTRON_OVERRIDE_DIST_PATH` names, else where its installer put it.
 * Looked for as a file: `require('electron')` would download it, which a test must never do.
 */
export function electronBinary(): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const packageFolder = path.join(ROOT, 'node_modules', 'electron');
  const nameFile = path.join(packageFolder, 'path.txt');
  const named = existsSync(nameFile) ? readFileSync(nameFile, 'utf8').trim() : null;
  if (named === null && !override) return null;
  const program = named ?? PROGRAMS[process.platform] ?? 'electron';
  const binary = path.join(override || path.join(packageFolder, 'dist'), program);
  return existsSync(binary) ? binary : null;
}

/** The program of a packed app whose inspect fuse is on (scripts/inspectable-copy.ts), when the specs are to drive that. */
export const PACKED: string | null = process.env.TWO_PLACES_PACKED || null;

/** Which engine runs the specs: Electron where its binary is, else the stand-in over Chromium. */
export const ENGINE: 'electron' | 'standin' = PACKED === null && electronBinary() === null ? 'standin' : 'electron';
