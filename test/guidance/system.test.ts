import { expect, it } from 'vitest';
import { computerOf } from '../../src/guidance/system.ts';

it.each([
  ['darwin', 'macos'],
  ['win32', 'windows'],
  ['linux', 'linux'],
  ['freebsd', null],
  ['', null],
])('%s is %s', (platform, system) => expect(computerOf(platform)).toBe(system));
