import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { photoTree } from './photo-library.ts';
import { reachingOut } from './read-only-calls.ts';
import { cleanEnvironment, commandLine, NO_STRACE, NO_UNSHARE, traceCommand, traceProgram } from './traced-run.ts';

describe.skipIf(NO_STRACE !== null)(
  `no socket leaves this computer${NO_STRACE ? ` (skipped: ${NO_STRACE})` : ''}`,
  () => {
    it.each([
      ['a socket', `require('net').connect(9, '127.0.0.1').on('error', () => {})`],
      ['a name', `require('dns').lookup('example.com', () => {})`],
      ['a datagram', `const s = require('dgram').createSocket('udp4'); s.send('x', 9, '127.0.0.1', () => s.close())`],
      ['fetch', `fetch('http://127.0.0.1:65000/').catch(() => {})`],
    ])('strace itself would see %s', (_, code) => {
      const run = traceProgram([process.execPath, '-e', code]);
      expect(reachingOut(run.calls)).not.toEqual([]);
    });

    it.each(['check', 'erase-check', 'plan-storage'])('%s asks for none', (command) => {
      const tree = photoTree(4);
      const run = traceCommand([command, 'photos', '--icloud', 'list', '--index', tempFolder()], { cwd: tree });
      expect(run.exit, run.stderr).not.toBe(3);
      expect(reachingOut(run.calls)).toEqual([]);
      // Files read through a ring that a thread of the kernel empties would not be seen as calls.
      expect(run.calls.filter(({ line }) => line.includes('IORING_SETUP_SQPOLL'))).toEqual([]);
    });
  },
);

describe.skipIf(NO_UNSHARE !== null)(`without any network${NO_UNSHARE ? ` (skipped: ${NO_UNSHARE})` : ''}`, () => {
  it('a check, its page, table, JSON and checksums are byte for byte what they are with one', () => {
    const tree = photoTree();
    const outputs = [[], ['unshare', '-rn']].map((before) => {
      const out = tempFolder();
      const reports = ['--report', 'r.html', '--csv', 'r.csv', '--json', 'r.json', '--checksums', 'r.sha1'];
      const args = [
        path.join(tree, 'photos'),
        '--icloud',
        path.join(tree, 'list'),
        '--today',
        '2026-11-22',
        ...reports,
      ];
      const [first = '', ...rest] = [...before, ...commandLine(['check', ...args, '--index', path.join(out, 'index')])];
      const run = spawnSync(first, rest, { cwd: out, encoding: 'utf8', env: cleanEnvironment(out) });
      expect(run.status, run.stderr).toBe(1);
      return { said: run.stdout, ...Object.fromEntries(FILES.map((name) => [name, textOf(path.join(out, name))])) };
    });
    expect(outputs[1]).toEqual(outputs[0]);
  });
});

const FILES = ['r.html', 'r.csv', 'r.json', 'r.sha1'];

/** A report without the moment at which the folder was scanned. */
function textOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/"(asOf|scannedAt)": ?"?[^,"}]+"?/g, '"at": 0');
}
