import { expect, it } from 'vitest';
import { folderProblem, NoAnswer } from '../../../src/scanner/walk/folder-problem.ts';

const failed = (code: string) => Object.assign(new Error(code), { code });
const codeOn = (platform: NodeJS.Platform, error: unknown) => folderProblem(error, '/x', platform).code;

it.each([
  ['ENOENT', 'folder-missing'],
  ['ENOTDIR', 'folder-not-a-folder'],
  ['ETIMEDOUT', 'folder-silent'],
  ['EHOSTDOWN', 'folder-silent'],
  ['EHOSTUNREACH', 'folder-silent'],
  ['ENOTCONN', 'folder-silent'],
  ['ESTALE', 'folder-silent'],
  ['EIO', 'read-failed'],
  ['ENXIO', 'read-failed'],
  ['ENODEV', 'read-failed'],
  ['EMFILE', 'folder-unreadable'],
])('%s is %s on every system', (code, problem) => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) expect(codeOn(platform, failed(code))).toBe(problem);
});

it.each(['EACCES', 'EPERM'])('%s is the protection of privacy on macOS alone', (code) => {
  expect(codeOn('darwin', failed(code))).toBe('no-access-macos');
  expect([codeOn('linux', failed(code)), codeOn('win32', failed(code))]).toEqual(Array(2).fill('folder-unreadable'));
});

it('has the words of the system, or the code', () => {
  expect(folderProblem(failed('EIO'), '/x', 'linux').technical).toBe('EIO');
  expect(folderProblem(new Error('odd'), '/x', 'linux').technical).toBe('odd');
  expect(folderProblem('odd', '/x', 'linux').technical).toBe('odd');
  expect(codeOn('linux', new NoAnswer())).toBe('folder-silent');
});
