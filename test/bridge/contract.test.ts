import { expect, test } from 'vitest';
import { isEvent, isPageRequest, PRELOAD_ONLY_REQUESTS } from '../../src/bridge/contract.ts';
import { EVENT_SCHEMAS, REQUEST_SCHEMAS } from '../../src/bridge/messages.ts';

test('every request is either of the page or of the preload, and has a schema', () => {
  for (const name of Object.keys(REQUEST_SCHEMAS)) {
    const preloadOnly = (PRELOAD_ONLY_REQUESTS as readonly string[]).includes(name);
    expect(isPageRequest(name), name).toBe(!preloadOnly);
  }
});

test('requests that carry a path are never of the page', () => {
  const withPath = Object.entries(REQUEST_SCHEMAS).filter(
    ([, schema]) => schema.safeParse({ droppedPath: '/x' }).success,
  );
  expect(withPath.map(([name]) => name).sort()).toEqual([...PRELOAD_ONLY_REQUESTS].sort());
});

test('names that objects have by themselves are no channels', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', '']) {
    expect(isPageRequest(name)).toBe(false);
    expect(isEvent(name)).toBe(false);
  }
  for (const name of Object.keys(EVENT_SCHEMAS)) expect(isEvent(name)).toBe(true);
});
