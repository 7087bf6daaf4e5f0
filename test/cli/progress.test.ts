import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { PLAIN_NAMES } from '../../src/cli/output/shown-names.ts';
import { ProgressLine } from '../../src/cli/progress.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { ScanEvent } from '../../src/model/scan-event.ts';
import { createWords } from '../../src/words/words.ts';

function terminal(interactive: boolean, columns = 80): { terminal: Terminal; written: () => string; tick: () => void } {
  let text = '';
  let now = 0;
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  const signal = new AbortController().signal;
  return {
    terminal: {
      stdout: stream,
      stderr: stream,
      names: PLAIN_NAMES,
      interactive,
      columns,
      env: {},
      cwd: '/',
      now: () => now,
      signal,
    },
    written: () => text,
    tick: () => {
      now += 1000;
    },
  };
}

function progress(filesDone: number): ScanEvent {
  const bytes = { bytesDone: filesDone * 10, bytesTotal: 1000, bytesPerSecond: 5_000_000, secondsLeft: 120 };
  return { type: 'progress', progress: { stage: 'proving', filesDone, filesTotal: 100, ...bytes } };
}

test('on a terminal one line moves, fits the window, and is taken away at the end', () => {
  const { terminal: where, written, tick } = terminal(true, 60);
  const line = new ProgressLine(where, createWords('en'), 'Pictures');
  line.show({ type: 'counting', files: 12, folders: 1 });
  tick();
  line.show(progress(50));
  line.clear();
  expect(written()).not.toContain('\n');
  expect(written()).toContain('[██████████··········] Proving Pictures: 50 of 100 files');
  for (const drawn of written().split('\r\u001b[2K')) expect([...drawn].length).toBeLessThan(60);
  expect(written().endsWith('\r\u001b[2K')).toBe(true);
});

test('a terminal is not redrawn a thousand times a second', () => {
  const { terminal: where, written } = terminal(true);
  const line = new ProgressLine(where, createWords('en'), 'Pictures');
  for (let i = 0; i < 1000; i += 1) line.show(progress(i % 100));
  expect(written().split('\r').length).toBeLessThan(5);
});

test('in a log there are plain lines, one for each tenth', () => {
  const { terminal: where, written } = terminal(false);
  const line = new ProgressLine(where, createWords('en'), 'Pictures');
  for (let i = 0; i <= 100; i += 1) line.show(progress(i));
  const lines = written().trimEnd().split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[5]).toBe('Proving Pictures: 50 of 100 files, 5 MB a second, about 2 minutes left');
  expect(written()).not.toMatch(/[\r\u001b]/);
});

test('a folder name cannot speak to the terminal', () => {
  const { terminal: where, written } = terminal(false);
  new ProgressLine(where, createWords('en'), 'a\u001b]0;title\u0007').show(progress(1));
  expect(written()).not.toContain('\u001b');
});
