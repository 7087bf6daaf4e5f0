import { describe, expect, it } from 'vitest';
import { libraryProblem } from '../../../src/scanner/photos-library/library-problem.ts';

const systemError = (code: string) => Object.assign(new Error(code), { code });

describe('why a library could not be read', () => {
  it.each([
    ['ENOENT', 'folder-missing'],
    ['ENOTDIR', 'folder-not-a-folder'],
    ['EIO', 'folder-vanished'],
    ['ENXIO', 'folder-vanished'],
    ['ESTALE', 'folder-vanished'],
    ['ERR_SQLITE_ERROR', 'library-damaged'],
  ])('%s: %s', (code, problem) => expect(libraryProblem(systemError(code))).toBe(problem));

  it('a refusal by macOS has its own way out', () => {
    expect(libraryProblem(systemError('EPERM'), 'darwin')).toBe('no-access-macos');
    expect(libraryProblem(systemError('EACCES'), 'linux')).toBe('folder-unreadable');
  });
});
