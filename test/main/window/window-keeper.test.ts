import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createWindowKeeper } from '../../../src/main/window/window-keeper.ts';

class FakeWindow extends EventEmitter {
  readonly calls: string[] = [];
  minimized = false;
  isMinimized = () => this.minimized;
  restore = () => void this.calls.push('restore');
  focus = () => void this.calls.push('focus');
}

function setUp() {
  const made: FakeWindow[] = [];
  const opening: (() => void)[] = [];
  const failed: unknown[] = [];
  const keeper = createWindowKeeper(
    async () => {
      await new Promise<void>((resolve) => opening.push(resolve));
      const window = new FakeWindow();
      made.push(window);
      return window;
    },
    (error) => failed.push(error),
  );
  return { keeper, made, opening, failed };
}

test('there is one window, however often one is asked for while it opens', async () => {
  const { keeper, made, opening } = setUp();
  const first = keeper.open();
  keeper.comeForward();
  const second = keeper.open();
  expect(opening).toHaveLength(1);
  opening[0]?.();
  await Promise.all([first, second]);
  await keeper.open();
  expect(made).toHaveLength(1);
  expect(keeper.current()).toBe(made[0]);
});

test('it comes forward, out of the dock too; when it was closed a new one opens', async () => {
  const { keeper, made, opening } = setUp();
  const open = keeper.open();
  opening[0]?.();
  await open;
  const [window] = made;
  if (!window) throw new Error('no window');
  window.minimized = true;
  keeper.comeForward();
  expect(window.calls).toEqual(['restore', 'focus']);
  window.emit('closed');
  expect(keeper.current()).toBeNull();
  keeper.comeForward();
  expect(opening).toHaveLength(2);
});

test('one that could not be opened is told, and the next try is a new one', async () => {
  const failed: unknown[] = [];
  let tries = 0;
  const keeper = createWindowKeeper<FakeWindow>(
    async () => {
      tries += 1;
      throw new Error('no screen');
    },
    (error) => failed.push(error),
  );
  await expect(keeper.open()).rejects.toThrow('no screen');
  keeper.comeForward();
  await new Promise(setImmediate);
  expect(tries).toBe(2);
  expect(failed).toHaveLength(1);
});
