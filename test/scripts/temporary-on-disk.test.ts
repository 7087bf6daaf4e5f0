import { expect, test } from 'vitest';
import { temporaryOnDisk } from '../../scripts/temporary-on-disk.ts';

test.each([
  ['the usual one', { '/tmp': false, '/var/tmp': false }, '/tmp'],
  ['the next one where the usual one is memory', { '/tmp': true, '/var/tmp': false }, '/var/tmp'],
  ['the next one that can be asked', { '/tmp': true, '/var/tmp': null, '/project': false }, '/project'],
])('photos of tests are put on a disk: %s', (_, memory: Readonly<Record<string, boolean | null>>, expected) => {
  expect(temporaryOnDisk(Object.keys(memory), (folder) => memory[folder] ?? null)).toBe(expected);
});
