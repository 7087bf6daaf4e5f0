import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The binary of Electron, or null. Looked for as a file: `require('electron')` would download it, which a test must never
 * do.
 */
export function electronBinary(): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const packageFolder = path.join(ROOT, 'node_modules', 'electron');
  const nameFile = path.join(packageFolder, 'path.txt');
  if (!existsSync(nameFile)) return null;
  const binary = path.join(override ?? path.join(packageFolder, 'dist'), readFileSync(nameFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** Which engine runs the specs: Electron where its binary is, else the stand-in over Chromium. */
export const ENGINE: 'electron' | 'standin' = electronBinary() === null ? 'standin' : 'electron';
