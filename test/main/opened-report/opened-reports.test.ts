import { EventEmitter } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { OpenedReport, Outcome } from '../../../src/bridge/contract.ts';
import { listenForReports } from '../../../src/main/opened-report/opened-reports.ts';

const folder = path.resolve('/home/anna');

function listening(argv: readonly string[] = ['app']) {
  const app = new EventEmitter();
  const asked: string[] = [];
  const read = async (file: string): Promise<Outcome<OpenedReport>> => {
    asked.push(file);
    return { ok: true, value: { name: path.basename(file), text: '{}' } };
  };
  const reports = listenForReports({ app, argv, folder, read });
  let heard = 0;
  return { app, asked, reports, listen: () => reports.listen(() => (heard += 1)), heard: () => heard };
}

const openFile = (app: EventEmitter, file: string): boolean => {
  let prevented = false;
  app.emit('open-file', { preventDefault: () => (prevented = true) }, file);
  return prevented;
};

test('the report of the command line waits until the window is there, and is given once', async () => {
  const { reports, asked, listen, heard } = listening(['app', 'a.twoplaces']);
  expect(asked).toEqual([]);
  listen();
  expect(heard()).toBe(1);
  expect(await reports.take()).toMatchObject({ value: { name: 'a.twoplaces' } });
  expect(asked).toEqual([path.join(folder, 'a.twoplaces')]);
  expect(await reports.take()).toEqual({ ok: true, value: null });
});

test('macOS: a report opened before the app is ready waits, one opened later is told', async () => {
  const { app, reports, listen, heard } = listening();
  expect(openFile(app, '/x/early.twoplaces')).toBe(true);
  listen();
  expect(heard()).toBe(1);
  expect(await reports.take()).toMatchObject({ value: { name: 'early.twoplaces' } });
  openFile(app, '/x/late.twoplaces');
  expect(heard()).toBe(2);
  expect(await reports.take()).toMatchObject({ value: { name: 'late.twoplaces' } });
});

test('a second start hands its report over, from its own folder; its switches are not obeyed', async () => {
  const { app, asked, reports, listen, heard } = listening();
  listen();
  app.emit('second-instance', {}, ['app', '--no-sandbox', '/etc/passwd', 'r.twoplaces'], path.resolve('/elsewhere'));
  expect(heard()).toBe(1);
  await reports.take();
  expect(asked).toEqual([path.resolve('/elsewhere/r.twoplaces')]);
});

test('nothing else that is opened is read', async () => {
  const { app, asked, reports, listen, heard } = listening(['app', 'https://example.com/r.twoplaces', '/etc/passwd']);
  listen();
  openFile(app, '/etc/passwd');
  openFile(app, 'file:///x/r.twoplaces');
  app.emit('second-instance', {}, ['app'], folder);
  app.emit('second-instance', {}, ['app', '--remote-debugging-port=9222', 'x.json'], folder);
  expect(heard()).toBe(0);
  expect(await reports.take()).toEqual({ ok: true, value: null });
  expect(asked).toEqual([]);
});
