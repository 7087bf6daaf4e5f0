import { expect, it } from 'vitest';
import { isOfPlace } from '../../../src/main/places/known-place.ts';

it('everything in a folder is of the place, and beside the zips of a Takeout nothing is', () => {
  const only = ['a-001.zip', 'a-002.zip'] as const;
  expect(isOfPlace({ folder: '/d' }, '/d/x/y.jpg')).toBe(true);
  expect(isOfPlace({ folder: '/d', only }, '/d/a-002.zip')).toBe(true);
  for (const other of ['/d/x.jpg', '/d/a-001.zip.jpg', '/d/x/a-001.zip', '/d', '/a-001.zip'])
    expect(isOfPlace({ folder: '/d', only }, other), other).toBe(false);
});
