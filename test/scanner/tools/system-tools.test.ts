import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  SYSTEM_TOOLS,
  safeFolder,
  systemTool,
  toolEnvironment,
  windowsFolder,
} from '../../../src/scanner/tools/system-tools.ts';

describe('the programs of the system', () => {
  it('are named by absolute paths', () => {
    for (const tool of SYSTEM_TOOLS) {
      const file = systemTool(tool, { SystemRoot: 'D:\\WINNT' });
      expect(path.posix.isAbsolute(file) || path.win32.isAbsolute(file), file).toBe(true);
    }
    const shell = 'D:\\WINNT\\System32\\WindowsPowerShell\\v1.0\\powershell.exe';
    expect(systemTool('powershell', { SystemRoot: 'D:\\WINNT\\' })).toBe(shell);
  });

  it('are those of Windows itself, whatever a variable says', () => {
    expect(windowsFolder({ SystemRoot: 'E:\\Windows' })).toBe('E:\\Windows');
    expect(windowsFolder({ windir: 'c:\\windows' })).toBe('c:\\windows');
    for (const SystemRoot of [
      undefined,
      '',
      '.',
      'Windows',
      'C:',
      'C:Windows',
      '\\Windows',
      '\\\\server\\share',
      '\\\\?\\C:\\Windows',
      'C:/Windows/../Users',
      'C:\\Windows\\..\\Users',
      'C:\\Windows" & calc',
    ])
      expect(windowsFolder({ SystemRoot }), String(SystemRoot)).toBe('C:\\Windows');
  });

  it('run where only an administrator can put things', () => {
    expect(safeFolder('linux')).toBe('/');
    expect(safeFolder('darwin')).toBe('/');
    expect(safeFolder('win32', { SystemRoot: 'C:\\Windows' })).toBe('C:\\Windows\\System32');
  });

  it('find commands and modules of Windows only', () => {
    const env = {
      PATH: 'C:\\Users\\x\\bin',
      Path: 'C:\\Users\\x',
      psmodulepath: 'C:\\Users\\x',
      Temp: 'C:\\T',
      a: '1',
    };
    const given = toolEnvironment({ A: '2' }, 'win32', env);
    expect(given).toEqual({
      Temp: 'C:\\T',
      A: '2',
      Path: 'C:\\Windows\\System32;C:\\Windows;C:\\Windows\\System32\\WindowsPowerShell\\v1.0',
      PSModulePath: 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Modules',
    });
  });
});
