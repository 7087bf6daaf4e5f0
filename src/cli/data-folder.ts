import { homedir } from 'node:os';
import path from 'node:path';

/** Where each system wants a program to keep its own data. The command has a folder of its own beside the app's. */
export function defaultIndexFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string = homedir(),
): string {
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'two-places-command');
  if (platform === 'win32')
    return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'two-places-command');
  const data = env.XDG_DATA_HOME;
  // The XDG specification: a relative path is to be ignored.
  return path.join(data && path.isAbsolute(data) ? data : path.join(home, '.local', 'share'), 'two-places-command');
}
