import path from 'node:path';
import type { Writable } from 'node:stream';
import { PLAIN_NAMES } from '../../src/cli/output/shown-names.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { certificateText } from '../../src/report/certificate/certificate.ts';
import { attachToPdf } from '../../src/report/certificate/pdf-attachment.ts';
import { aCertificate } from '../fixtures/certificate.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { smallPdf } from '../fixtures/small-pdf.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';
import { DAY, makeCheck, PHOTOS, totals } from './make-check.ts';

// Every command that says something, for what is true of all of them: broken streams, and being stopped.

export interface Around {
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Runs a command with streams and a signal of the test. */
export function runWith(
  args: readonly string[],
  cwd: string,
  { stdout, stderr, env = {}, signal }: Around,
): Promise<number> {
  return runCommand(args, {
    stdout,
    stderr,
    names: PLAIN_NAMES,
    interactive: false,
    columns: 80,
    env: { LANG: 'en_US.UTF-8', ...env },
    cwd,
    now: Date.now,
    signal: signal ?? new AbortController().signal,
  });
}

const ERASE = ['--icloud-photos', 'on', '--status', 'finished', '--phone-photos', '2', '--phone-videos', '1'];
export const CHECK = ['Pictures', '--icloud', 'Photo Details.csv', '--today', DAY];

/** The files that a check can save, each under its own name. */
export const FILES = ['--report', 'r.html', '--csv', 'g.csv', '--json', 'r.json', '--checksums', 'c.txt'];

/** Every command that says something, with the exit code of its answer. */
export const COMMANDS: readonly (readonly [number, readonly string[]])[] = [
  [0, ['--help']],
  [0, ['check', '--help']],
  [0, ['--version']],
  [0, ['guide']],
  [0, ['guide', 'tomorrow']],
  [0, ['guide', 'tomorrow', '--html', 'guide.html', '--force']],
  [0, ['manual']],
  [0, ['completion', 'zsh']],
  [0, ['check', ...CHECK, ...totals(2, 1)]],
  [1, ['check', 'Less', ...CHECK.slice(1)]],
  [2, ['check', ...CHECK]],
  [2, ['erase-check', ...CHECK, ...ERASE]],
  [1, ['erase-check', 'Less', ...CHECK.slice(1), ...ERASE]],
  [0, ['plan-storage', ...CHECK, '--other', '2 GB']],
  [0, ['verify', 'Pictures', '--checksums', 'sums.txt']],
  [1, ['verify', 'Less', '--checksums', 'sums.txt']],
  [3, ['verify', 'Pictures', '--checksums', 'no-list.txt']],
  [0, ['verify', 'holds.pdf']],
  [2, ['verify', 'ended.pdf']],
  [3, ['phone']],
  [3, ['check', 'no-such-folder']],
  [3, ['no-such-command']],
];

/** A folder to stand in, with all that these words of {@link COMMANDS} name; and a socket at which no phone is. */
export async function makeEverything(
  words: readonly string[] = [],
): Promise<{ cwd: string; env: Readonly<Record<string, string>> }> {
  const cwd = makeCheck(PHOTOS, PHOTOS);
  const [first, second] = PHOTOS;
  const pdf = (expires: number): Uint8Array => {
    const iso = (ms: number): string => new Date(ms).toISOString();
    const text = certificateText({ ...aCertificate(), madeAt: iso(expires - 7 * 86_400_000), expires: iso(expires) });
    return attachToPdf(smallPdf(), text) ?? new Uint8Array();
  };
  addFiles(cwd, {
    'Less/IMG_0001.JPG': first?.bytes ?? '',
    'Less/IMG_0002.JPG': second?.bytes ?? '',
    'holds.pdf': pdf(Date.now() + 86_400_000),
    'ended.pdf': pdf(Date.now() - 1_000),
  });
  if (words.includes('sums.txt')) await runCli(['check', 'Pictures', '--checksums', 'sums.txt'], cwd, tempFolder());
  return { cwd, env: { USBMUXD_SOCKET_ADDRESS: `UNIX:${path.join(cwd, 'no-socket')}` } };
}

/** Notes are kept where a command keeps any, outside of all it looks at. */
export function withIndex(words: readonly string[]): readonly string[] {
  return /^(check|erase-check|plan-storage)$/.test(words[0] ?? '') && !words.includes('--help')
    ? [...words, '--index', tempFolder()]
    : words;
}

/** The numbers of the writes of a stream. */
export function turns<T extends string>(count: number, writes: T): readonly (readonly [T, number])[] {
  return Array.from({ length: count }, (_, index) => [writes, index + 1] as const);
}
