import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { digest } from '../stand-in-phone/digest.ts';
import type { StartedPhone } from '../stand-in-phone/start.ts';
import { photoTree } from './photo-library.ts';
import { naming, reachingOut } from './read-only-calls.ts';
import { standingPhone } from './standing-phone.ts';
import type { SystemCall } from './trace.ts';
import { NO_STRACE, type TracedRun, traceCommand } from './traced-run.ts';

/** Where every run may put its copy of the phone's list, and nothing else. */
function runIn(phone: StartedPhone, args: readonly string[], cwd: string): TracedRun & { readonly temporary: string } {
  const temporary = tempFolder();
  const env = { USBMUXD_SOCKET_ADDRESS: `UNIX:${phone.socket}`, TMPDIR: temporary };
  return { ...traceCommand(args, { cwd, env }), temporary };
}

const connects = (calls: readonly SystemCall[]): string[] =>
  calls.filter(({ name }) => name === 'connect').map(({ line }) => /sun_path="([^"]*)"/.exec(line)?.[1] ?? line);

/** Files that were opened so that they can be written. */
const written = (calls: readonly SystemCall[]): string[] =>
  calls.flatMap(({ name, line }) => {
    if (!name.startsWith('open') || !/O_(WRONLY|RDWR|CREAT)/.test(line)) return [];
    return [/"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? line];
  });

describe.skipIf(NO_STRACE !== null)(`an iPhone by cable${NO_STRACE ? ` (skipped: ${NO_STRACE})` : ''}`, () => {
  it('one kind of socket, to the helper alone; nothing written but the copy, which is gone', async () => {
    const phone = await standingPhone();
    const before = digest(phone.folder);
    const run = runIn(phone, ['phone'], tempFolder());
    expect(run.exit, run.stderr).toBe(1);
    expect(reachingOut(run.calls)).toEqual([]);
    expect(new Set(connects(run.calls))).toEqual(new Set([phone.socket]));
    const outside = written(run.calls).filter((file) => !file.startsWith(run.temporary) && file !== '/dev/null');
    expect(outside).toEqual([]);
    expect(written(run.calls).some((file) => file.endsWith('/Photos.sqlite'))).toBe(true);
    expect(readdirSync(run.temporary)).toEqual([]);
    // Nothing of the phone's own folder was touched from this computer: only its socket was spoken with.
    expect(naming(run.calls, phone.folder)).toEqual([]);
    expect(digest(phone.folder)).toBe(before);
    const { writes, requests } = await phone.end();
    expect(writes).toEqual([]);
    expect(Object.keys(requests).filter((number) => !['3', '10', '11', '13', '15', '20'].includes(number))).toEqual([]);
  });

  it('nothing of the pair record is ever written or said', async () => {
    const phone = await standingPhone();
    const run = runIn(phone, ['phone', '--save', 'kept'], tempFolder());
    expect(run.exit, run.stderr).toBe(1);
    const secret = /PRIVATE|BEGIN (?:RSA|CERT)|HostID|EscrowBag|SystemBUID/;
    // What goes to the helper's socket may name the record it asks for, and holds none of it.
    const said = run.calls.filter(({ name, line }) => /^p?write/.test(name) && secret.test(line));
    expect(said.map(({ line }) => line).filter((line) => !/<(socket|UNIX)/.test(line))).toEqual([]);
    expect(said.filter(({ line }) => /PRIVATE/.test(line))).toEqual([]);
    expect(run.stdout + run.stderr).not.toMatch(secret);
    // The secret was there to be seen: it came over the socket.
    expect(run.calls.some(({ name, line }) => /^(p?read|recv)/.test(name) && /PairRecordData/.test(line))).toBe(true);
  });

  it.each([['--unplug', '100000'], ['--locked'], ['--trust', 'lost']])(
    'that ends early leaves nothing behind: %s',
    async (...words) => {
      const run = runIn(await standingPhone(...words), ['phone'], tempFolder());
      expect(run.exit).toBe(3);
      expect(readdirSync(run.temporary)).toEqual([]);
    },
  );

  it('is asked only when somebody asks for it: no other command speaks with the helper', async () => {
    const phone = await standingPhone();
    const tree = photoTree(4);
    for (const args of [
      ['check', 'photos', '--icloud', 'list', '--index', tempFolder()],
      ['erase-check', 'photos', '--icloud', 'list', '--index', tempFolder()],
      ['plan-storage', 'photos', '--icloud', 'list', '--index', tempFolder()],
      ['doctor', 'photos', '--index', tempFolder()],
    ]) {
      const run = runIn(phone, args, tree);
      expect(run.exit, run.stderr).not.toBe(3);
      expect(connects(run.calls), args[0]).toEqual([]);
    }
    expect((await phone.end()).requests).toEqual({});
  });

  it('in a check, photos are still only looked at', async () => {
    const phone = await standingPhone();
    const tree = photoTree(4);
    const photos = path.join(tree, 'photos');
    const run = runIn(phone, ['check', 'photos', '--icloud', 'phone', '--index', tempFolder()], tree);
    expect(run.exit, run.stderr).not.toBe(3);
    expect(reachingOut(run.calls)).toEqual([]);
    expect(new Set(connects(run.calls))).toEqual(new Set([phone.socket]));
    expect(written(naming(run.calls, photos))).toEqual([]);
    expect(readdirSync(run.temporary)).toEqual([]);
  });

  it('a kept copy is the only thing that stays, and it can be read by its owner alone', async () => {
    const cwd = tempFolder();
    const kept = path.join(cwd, 'kept');
    mkdirSync(kept);
    const phone = await standingPhone();
    const run = runIn(phone, ['phone', '--save', 'kept'], cwd);
    const [library = ''] = readdirSync(kept);
    expect(readdirSync(kept)).toHaveLength(1);
    expect(run.stdout).toContain(library);
    const database = path.join(kept, library, 'database', 'Photos.sqlite');
    expect(statSync(path.join(kept, library)).mode & 0o077).toBe(0);
    expect(readFileSync(database).length).toBeGreaterThan(1_000_000);
    expect(readdirSync(run.temporary)).toEqual([]);
  });
});
