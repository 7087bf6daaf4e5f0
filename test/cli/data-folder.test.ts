import { describe, expect, test } from 'vitest';
import { defaultIndexFolder, homeOf, indexFolderOf } from '../../src/cli/data-folder.ts';
import { CommandFailure } from '../../src/cli/failure.ts';

describe('where notes are kept', () => {
  test.each([
    ['linux', {}, '/home/a', '/home/a/.local/share/two-places-command'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/home/a', '/data/two-places-command'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/a', '/home/a/.local/share/two-places-command'],
    ['darwin', {}, '/Users/a', '/Users/a/Library/Application Support/two-places-command'],
  ] as const)('%s %j', (platform, env, home, folder) => {
    expect(defaultIndexFolder(platform, env, home)).toBe(folder);
  });

  test('as asked, from where the person stands', () => {
    expect(indexFolderOf({ cwd: '/here', env: {} }, 'notes')).toEqual({ folder: '/here/notes', asked: 'notes' });
  });

  test.skipIf(process.platform === 'win32')('never below the current folder for want of a home', () => {
    expect(() => indexFolderOf({ cwd: '/here', env: { HOME: 'relative' } }, null)).toThrow(CommandFailure);
  });

  test('an empty HOME is none: the system is asked', () => {
    expect(homeOf({ HOME: '' })).toBe(homeOf({}));
    expect(homeOf({ HOME: '/home/b' })).toBe('/home/b');
  });
});
