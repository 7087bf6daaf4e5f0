import { afterEach, describe, expect, it } from 'vitest';
import { setV8Flag } from '../../src/scanner/v8-flag.ts';

/** Whether V8 takes its own syntax, which only a flag allows. */
function takesNatives(): boolean {
  try {
    return typeof new Function('return %IsSameHeapObject(1, 1)') === 'function';
  } catch {
    return false;
  }
}

describe('a flag of V8', () => {
  afterEach(() => setV8Flag('--no-allow-natives-syntax', {}));

  it('is set in Node, and left alone in Electron, where it could end the process', () => {
    expect(takesNatives()).toBe(false);
    setV8Flag('--allow-natives-syntax', { electron: '45.4.1' });
    expect(takesNatives()).toBe(false);
    setV8Flag('--allow-natives-syntax', {});
    expect(takesNatives()).toBe(true);
  });
});
