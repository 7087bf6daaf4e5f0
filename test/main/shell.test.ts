import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SOURCES } from '../../src/guidance/sources.ts';
import { createPageRescue, setupCrashHandling } from '../../src/main/crashes.ts';
import { diagnosticsText } from '../../src/main/diagnostics.ts';
import { isOpenable, LINKS, linkTable } from '../../src/main/links.ts';
import { createLog, placesInCode } from '../../src/main/log.ts';
import { isOurPage } from '../../src/main/origin.ts';
import { problemOf } from '../../src/main/problem-of.ts';
import { createReminder, isDue, localMonth } from '../../src/main/reminder.ts';

import { createJsonStore } from '../../src/main/stores/json-store.ts';
import { REMINDED } from '../../src/main/stores/kept-values.ts';
import { MENU_SCREENS, type MenuItem, menuTemplate } from '../../src/main/window/menu.ts';
import { onScreen } from '../../src/main/window/window-state.ts';
import { shellWords } from '../../src/words/shell-words.ts';
import { memoryLog } from './fake-log.ts';

const folder = (): string => mkdtempSync(path.join(os.tmpdir(), 'two-places-shell-'));

test('only app://bundle is our page', () => {
  expect(isOurPage('app://bundle/index.html')).toBe(true);
  for (const url of [
    'app://bundle.x/',
    'APP//bundle',
    'app:bundle',
    'https://bundle/',
    'app://x@bundle/',
    'app://bundle:1/',
    '',
  ]) {
    expect(isOurPage(url), url).toBe(false);
  }
});

describe('the log', () => {
  test('keeps where an error came from in our code, and nothing that it says', () => {
    const base = folder();
    const log = createLog(base, () => 0);
    log.error('saving', Object.assign(new Error("ENOENT: '/home/anna/Photos/secret.jpg'"), { code: 'ENOENT' }));
    log.write('warn', 'two\nlines');
    const text = readFileSync(path.join(base, 'two-places.log'), 'utf8');
    expect(text).toContain('ENOENT');
    expect(text).toContain('shell.test.ts');
    expect(text).not.toMatch(/anna|secret|\/test\/main/);
    expect(text.trimEnd().split('\n')).toHaveLength(2);
  });

  test.each([
    ['at read (C:\\Users\\Anna Smith\\App (1)\\main.js:1:2)', 'at read (main.js:1:2)'],
    ['at async C:\\Users\\Anna Smith\\main.js:1:2', 'at main.js:1:2'],
    ['at file:///home/anna/My Photos/main.js:1:2', 'at main.js:1:2'],
    ['at Object.<anonymous> (/home/anna (work)/main.js:1:2)', 'at Object.<anonymous> (main.js:1:2)'],
    ['at new Promise (<anonymous>)', 'at new Promise (<anonymous>)'],
    ['at async Promise.all (index 0)', 'at async Promise.all (index 0)'],
    ['at /home/anna smith (x)/main.js:1:2', 'at main.js:1:2'],
  ])('%s: no folder is left of it, whatever its name', (frame, short) => {
    const error = Object.assign(new Error('x'), { stack: `Error: x\n    ${frame}` });
    expect(placesInCode(error)).toBe(`Error < ${short}`);
  });

  test('whatever folders are called, nothing of them is left', () => {
    const separator = fc.constantFrom('/', '\\');
    const name = fc
      .string({ unit: fc.constantFrom('A', 'n', ' ', '(', ')', '.', ':', '<', 'é'), minLength: 1 })
      .map((text) => `~${text}~`);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), separator, fc.boolean(), (folders, between, named) => {
        const file = `${between}${folders.join(between)}${between}main.js:1:2`;
        const stack = `Error: x\n    at ${named ? `work (${file})` : file}`;
        expect(placesInCode(Object.assign(new Error('x'), { stack }))).not.toContain('~');
      }),
    );
  });

  test('starts a new file when it is large, keeps the one before, and never throws', () => {
    const base = folder();
    writeFileSync(path.join(base, 'two-places.log'), 'x'.repeat(1_000_001));
    createLog(base, () => 0).write('info', 'hello');
    expect(readFileSync(path.join(base, 'two-places.log'), 'utf8')).toContain('hello');
    expect(readFileSync(path.join(base, 'two-places.old.log'), 'utf8')).toHaveLength(1_000_001);
    writeFileSync(path.join(base, 'file'), '');
    expect(() => createLog(path.join(base, 'file'), () => 0).write('info', 'x')).not.toThrow();
  });
});

test('a full disk has its own code, everything else the one of its place', () => {
  expect(problemOf({ code: 'ENOSPC' }, 'save-failed').code).toBe('disk-full');
  expect(problemOf({ code: 'EACCES' }, 'save-failed').code).toBe('save-failed');
  expect(problemOf('text', 'internal')).toEqual({ code: 'internal', technical: 'string' });
});

test('links are constant and plain https; the window can name no other', () => {
  const table = linkTable(SOURCES);
  const pages = Object.values(SOURCES).filter(({ url }) => url !== null);
  expect(table.size).toBe(Object.keys(LINKS).length + pages.length);
  for (const address of table.values()) expect(isOpenable(address), address).toBe(true);
  for (const bad of [
    'http://apple.com',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://a@b.c',
    'https://a:1/',
    'x',
  ]) {
    expect(isOpenable(bad), bad).toBe(false);
  }
  expect(linkTable({ evil: { url: 'file:///etc/passwd' } }).has('evil')).toBe(false);
});

describe('the menu', () => {
  const flat = (items: readonly MenuItem[]): MenuItem[] => items.flatMap((item) => [item, ...flat(item.submenu ?? [])]);
  const make = (packaged: boolean, mac = false) => {
    const gone: string[] = [];
    const words = shellWords('system', 'de-DE');
    return { items: flat(menuTemplate({ words, mac, packaged, go: (screen) => void gone.push(screen) })), gone };
  };

  test('has no reload and no developer tools when packaged', () => {
    const roles = make(true).items.map((item) => item.role);
    expect(roles).not.toContain('reload');
    expect(roles).not.toContain('toggleDevTools');
    expect(make(false).items.map((item) => item.role)).toContain('toggleDevTools');
  });

  test('goes to every screen, in the language of the system', () => {
    const { items, gone } = make(true, true);
    for (const item of items) item.click?.();
    expect(gone).toEqual(expect.arrayContaining([...MENU_SCREENS]));
    expect(items.some((item) => item.label === 'Übersicht')).toBe(true);
    expect(Object.keys(shellWords('en', 'de')).sort()).toEqual(Object.keys(shellWords('de', 'en')).sort());
  });
});

test('a window whose screen is gone opens where the system likes', () => {
  const state = { x: 2000, y: 100, width: 1000, height: 700, maximized: false };
  const wide = [{ x: 0, y: 0, width: 1920, height: 1080 }];
  expect(onScreen(state, wide)).toMatchObject({ x: null, y: null, width: 1000 });
  expect(onScreen({ ...state, x: 100 }, wide)).toMatchObject({ x: 100, y: 100 });
  expect(onScreen({ ...state, x: 100, y: 5000 }, wide)).toMatchObject({ x: null });
  expect(onScreen(state, [...wide, { x: 1920, y: 0, width: 1920, height: 1080 }])).toMatchObject({ x: 2000 });
});

describe('the reminder', () => {
  function setUp(now: Date, reminded: string | null, options: { wanted?: boolean; fails?: boolean } = {}) {
    const shown: string[] = [];
    const store = createJsonStore(folder(), { ...REMINDED, first: reminded }, memoryLog());
    const reminder = createReminder({
      wanted: async () => options.wanted ?? true,
      reminded: store,
      notify: (words, onFailed) => {
        shown.push(words.title);
        if (options.fails) onFailed();
      },
      words: () => ({ title: 'Time', body: '' }),
      now: () => now,
      log: memoryLog(),
    });
    return { reminder, shown, store };
  }

  test('comes once in a month, never in the first', async () => {
    const { reminder, shown, store } = setUp(new Date(2026, 11, 1, 9), '2026-11');
    await reminder.check();
    await reminder.check();
    expect(shown).toEqual(['Time']);
    expect(await store.get()).toBe('2026-12');
    const first = setUp(new Date(2026, 11, 1), null);
    await first.reminder.check();
    await first.reminder.check();
    expect(first.shown).toEqual([]);
    const unwanted = setUp(new Date(2026, 11, 1), '2026-11', { wanted: false });
    await unwanted.reminder.check();
    expect(unwanted.shown).toEqual([]);
  });

  test('one that the system did not show is tried again on the next start, not in a loop', async () => {
    const { reminder, shown, store } = setUp(new Date(2026, 11, 1), '2026-11', { fails: true });
    await reminder.check();
    await reminder.check();
    expect(shown).toHaveLength(1);
    await store.settled();
    expect(await store.get()).toBe('2026-11');
  });

  test('a month kept while the clock was wrong does not silence the reminder for years', async () => {
    const ahead = setUp(new Date(2026, 11, 5), '2099-01');
    await ahead.reminder.check();
    expect(ahead.shown).toEqual([]);
    expect(await ahead.store.get()).toBe('2026-12');
  });

  test('a clock that went back reminds nobody', () => {
    expect(isDue(new Date(2026, 9, 5), '2026-11')).toBe(false);
    expect(localMonth(new Date(2027, 0, 1, 0, 0))).toBe('2027-01');
  });
});

describe('crashes', () => {
  test('are told once and end the app, also when telling fails', async () => {
    const listeners = new Map<string, (error: unknown) => void>();
    const told: number[] = [];
    const ends: number[] = [];
    const log = memoryLog();
    setupCrashHandling(
      { on: (event, listener) => void listeners.set(event, listener) },
      {
        log,
        tell: async () => {
          told.push(1);
          throw new Error('no dialog');
        },
        end: (code) => void ends.push(code),
      },
    );
    // The handler's own promise rejects after it ended the app, as it would in life; here somebody must look.
    const swallow = (): void => {};
    process.once('unhandledRejection', swallow);
    listeners.get('uncaughtException')?.(new TypeError('x'));
    listeners.get('unhandledRejection')?.(new TypeError('y'));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', swallow);
    expect([told.length, ends]).toEqual([1, [1]]);
    expect(log.lines).toHaveLength(2);
  });

  test('a page whose process ended is loaded again once, then given up; a clean end is none', () => {
    const calls: string[] = [];
    const rescue = createPageRescue({
      reload: () => void calls.push('reload'),
      giveUp: () => void calls.push('give up'),
      log: memoryLog(),
    });
    for (const reason of ['clean-exit', 'crashed', 'oom']) rescue(reason);
    expect(calls).toEqual(['reload', 'give up']);
  });
});

test('diagnostics name no folder and survive one that is gone', async () => {
  const base = folder();
  const place = { id: 'p', kind: 'folder', source: 'scan', name: 'secret-name', independenceKey: 'k' } as const;
  const text = await diagnosticsText({
    version: '1',
    sandboxed: false,
    versions: process.versions,
    dataFolder: base,
    logFile: path.join(base, 'none.log'),
    places: [
      { place, folder: base, lastScanAt: 0 },
      { place, folder: path.join(base, 'secret-gone'), lastScanAt: null },
    ],
  });
  expect(text).not.toMatch(/secret|two-places-shell/);
  expect(text).toContain('not readable (ENOENT)');
  expect(text).toContain('Sandbox: off');
});
