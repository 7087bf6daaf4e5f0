import { homedir } from 'node:os';
import path from 'node:path';
import { CommandFailure } from './failure.ts';
import type { Terminal } from './terminal.ts';

/** Where each system wants a program to keep its own data. The command has a folder of its own beside the app's. */
export function defaultIndexFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'two-places-command');
  if (platform === 'win32')
    return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'two-places-command');
  const data = env.XDG_DATA_HOME;
  // The XDG specification: a relative path is to be ignored.
  return path.join(data && path.isAbsolute(data) ? data : path.join(home, '.local', 'share'), 'two-places-command');
}

/**
 * Where notes are kept: as asked (`--index`, as it was typed), or in this system's folder for such. Fails where nobody says which
 * folder is the person's own: a relative folder would be one below wherever the command was started.
 */
export function indexFolderOf(
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
  asked: string | null,
): { readonly folder: string; readonly asked: string | null } {
  if (asked !== null) return { folder: path.resolve(cwd, asked), asked };
  const folder = defaultIndexFolder(process.platform, env, homeOf(env));
  if (!path.isAbsolute(folder)) throw new CommandFailure({ code: 'home-missing' });
  return { folder, asked };
}

/** The person's own folder; empty when neither the environment nor the system says. */
export function homeOf(env: Readonly<Record<string, string | undefined>>): string {
  try {
    return env.HOME || homedir();
  } catch {
    return '';
  }
}
