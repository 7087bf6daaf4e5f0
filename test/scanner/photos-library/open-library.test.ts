import { describe, expect, it } from 'vitest';
import { libraryProblem } from '../../../src/scanner/photos-library/open-library.ts';

const systemError = (code: string) => Object.assign(new Error(code), { code });

describe('why a library could not be read', () => {
  it.each([
    ['ENOENT', 'folder-missing'],
    ['ENOTDIR', 'folder-missing'],
    ['EIO', 'folder-vanished'],
    ['ENXIO', 'folder-vanished'],
    ['ENODEV', 'folder-vanished'],
    ['ESTALE', 'folder-silent'],
    ['ETIMEDOUT', 'folder-silent'],
    ['ERR_SQLITE_ERROR', 'library-damaged'],
  ])('that is away, %s: %s', (code, problem) => expect(libraryProblem(systemError(code), false)).toBe(problem));

  it.each([
    ['ENOENT', 'library-damaged'],
    ['ENOTDIR', 'library-damaged'],
    ['EIO', 'read-failed'],
    ['ENXIO', 'read-failed'],
    ['EMFILE', 'library-damaged'],
    ['ESTALE', 'folder-silent'],
  ])('that is there was neither moved nor unplugged, %s: %s', (code, problem) =>
    expect(libraryProblem(systemError(code), true)).toBe(problem),
  );

  it('a refusal by macOS has its own way out', () => {
    expect(libraryProblem(systemError('EPERM'), true, 'darwin')).toBe('no-access-macos');
    expect(libraryProblem(systemError('EACCES'), true, 'linux')).toBe('folder-unreadable');
  });
});
