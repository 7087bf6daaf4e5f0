import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { loadPage, loadReason } from '../../../src/main/window/load-page.ts';
import { memoryLog } from '../fake-log.ts';

/** A window whose loads end as they are told: null is well, a text the message of an error. */
class FakeWindow extends EventEmitter {
  shown = 0;
  destroyed = false;
  loads = 0;
  readonly #ends: (string | null)[];
  constructor(...ends: (string | null)[]) {
    super();
    this.#ends = ends;
  }
  loadURL = async () => {
    this.loads += 1;
    const end = this.#ends.shift() ?? null;
    if (end !== null) throw new Error(end);
  };
  show = () => {
    this.shown += 1;
  };
  isVisible = () => this.shown > 0;
  isDestroyed = () => this.destroyed;
}

const FAILED = "ERR_FILE_NOT_FOUND (-6) loading 'app://bundle/index.html'";

function load(window: FakeWindow, answers: readonly boolean[] = []) {
  const asked: string[] = [];
  const ended: number[] = [];
  const log = memoryLog();
  const left = [...answers];
  const done = loadPage({
    address: 'app://bundle/index.html',
    window,
    log,
    askAgain: async (reason) => {
      asked.push(reason);
      return left.shift() ?? false;
    },
    giveUp: () => void ended.push(1),
  });
  return { done, asked, ended, log };
}

test('the window shows when it is ready, once', async () => {
  const window = new FakeWindow(null);
  const { done, asked } = load(window);
  window.emit('ready-to-show');
  await done;
  expect(window.shown).toBe(1);
  expect(asked).toEqual([]);
});

test('it shows when the page is there, also where the system never says that it is ready', async () => {
  const window = new FakeWindow(null);
  await load(window).done;
  expect(window.shown).toBe(1);
});

test('a page that does not come is told with its reason, and tried again when the person wants it', async () => {
  const window = new FakeWindow(FAILED, FAILED, null);
  const { done, asked, ended, log } = load(window, [true, true]);
  await done;
  expect(asked).toEqual(['ERR_FILE_NOT_FOUND (-6)', 'ERR_FILE_NOT_FOUND (-6)']);
  expect(ended).toEqual([]);
  expect(window.shown).toBe(1);
  expect(log.lines.filter((line) => line.includes('could not be loaded'))).toHaveLength(2);
});

test('else the app ends: no window stays that nobody sees', async () => {
  const window = new FakeWindow(FAILED);
  const { done, ended } = load(window, [false]);
  await done;
  expect(ended).toEqual([1]);
  expect(window.shown).toBe(0);
});

test('a load that another one replaced, or whose window was closed, is no failure', async () => {
  const replaced = load(new FakeWindow("ERR_ABORTED (-3) loading 'app://bundle/index.html'"));
  await replaced.done;
  const closed = new FakeWindow(FAILED);
  closed.destroyed = true;
  const gone = load(closed);
  await gone.done;
  expect([replaced.asked, replaced.ended, gone.asked, gone.ended]).toEqual([[], [], [], []]);
});

test('of a reason only the code is told, never an address or a path', () => {
  expect(loadReason(new Error(FAILED))).toBe('ERR_FILE_NOT_FOUND (-6)');
  expect(loadReason(new Error('/home/anna/x'))).toBe('ERR_UNKNOWN');
  expect(loadReason('text')).toBe('ERR_UNKNOWN');
});
