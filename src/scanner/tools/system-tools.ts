import path from 'node:path';

/** The programs of the system that are asked, each by the one place where the system keeps it. */
export const SYSTEM_TOOLS = ['powershell', 'find', 'diskutil', 'hdiutil', 'mount'] as const;

export type SystemTool = (typeof SYSTEM_TOOLS)[number];

/** Places under `/` that only an administrator can write to (man pages of macOS: find(1), diskutil(8), mount(8)). */
const UNIX: Readonly<Record<Exclude<SystemTool, 'powershell'>, string>> = {
  find: '/usr/bin/find',
  diskutil: '/usr/sbin/diskutil',
  hdiutil: '/usr/bin/hdiutil',
  mount: '/sbin/mount',
};

/** A drive and plain folders: what `%SystemRoot%` can be. */
const WINDOWS_FOLDER = /^[a-z]:(\\(?!\.{1,2}(\\|$))[^\\/:*?"<>|]+)+\\?$/i;

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder of Windows itself. A variable that names no plain folder on a drive is not believed. */
export function windowsFolder(env: Environment = process.env): string {
  const named = env.SystemRoot ?? env.windir ?? '';
  return WINDOWS_FOLDER.test(named) ? path.win32.normalize(`${named}\\`).slice(0, -1) : 'C:\\Windows';
}

/**
 * The absolute path of a tool. A bare name is looked for in the current folder first on Windows, and opening a report from
 * Downloads makes Downloads current: a `powershell.exe` that somebody put there would be run.
 */
export function systemTool(tool: SystemTool, env: Environment = process.env): string {
  if (tool !== 'powershell') return UNIX[tool];
  return path.win32.join(windowsFolder(env), 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
}

/** A folder in which nobody but an administrator can put anything: where tools are run. */
export function safeFolder(platform: NodeJS.Platform = process.platform, env: Environment = process.env): string {
  return platform === 'win32' ? path.win32.join(windowsFolder(env), 'System32') : '/';
}

/**
 * What a tool finds in its environment: that of this process, with messages in English (`LC_ALL`) and, on Windows, with
 * commands and PowerShell modules from the folder of Windows alone.
 */
export function toolEnvironment(
  extra: Readonly<Record<string, string>>,
  platform: NodeJS.Platform = process.platform,
  env: Environment = process.env,
): Record<string, string | undefined> {
  if (platform !== 'win32') return { ...env, LC_ALL: 'C', ...extra };
  const system = safeFolder(platform, env);
  const shell = path.win32.dirname(systemTool('powershell', env));
  // Names of variables have no case on Windows; two spellings of one would both be handed over.
  const replaced = new Set(['path', 'psmodulepath', ...Object.keys(extra).map((name) => name.toLowerCase())]);
  const kept = Object.entries(env).filter(([name]) => !replaced.has(name.toLowerCase()));
  return {
    ...Object.fromEntries(kept),
    Path: [system, windowsFolder(env), shell].join(';'),
    PSModulePath: path.win32.join(shell, 'Modules'),
    ...extra,
  };
}
