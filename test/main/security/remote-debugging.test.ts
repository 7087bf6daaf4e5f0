import { expect, test } from 'vitest';
import { isDrivenFromOutside } from '../../../src/main/security/remote-debugging.ts';

const driven = (packaged: boolean, switches: readonly string[], inspector?: string) =>
  isDrivenFromOutside({ packaged, hasSwitch: (name) => switches.includes(name), inspector });

test('a packaged app that is told to be driven does not start', () => {
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe', 'remote-allow-origins'])
    expect(driven(true, [name]), name).toBe(true);
  expect(driven(true, [])).toBe(false);
  expect(driven(true, ['user-data-dir', 'lang'])).toBe(false);
});

test('in development it may be, and on a copy whose fuse was changed for our own tests', () => {
  expect(driven(false, ['remote-debugging-port'])).toBe(false);
  expect(driven(true, ['remote-debugging-port'], 'ws://127.0.0.1:9229/x')).toBe(false);
});
