#!/usr/bin/env node
// The terminal command. Everything it does is in run-command.ts; here it only meets the process.
import process from 'node:process';
import { runCommand } from './run-command.ts';

// Node says once that node:sqlite is new; a person has no use for that sentence.
process.removeAllListeners('warning');

const stopping = new AbortController();
// The first Ctrl-C ends the scan and keeps what was read; a second one ends at once.
process.once('SIGINT', () => stopping.abort());
process.once('SIGTERM', () => stopping.abort());
// A reader that went away (`| head`) is no error.
process.stdout.on('error', () => process.exit(3));

process.exitCode = await runCommand(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  interactive: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
  columns: process.stderr.columns ?? 80,
  env: process.env,
  cwd: process.cwd(),
  now: Date.now,
  signal: stopping.signal,
});
