// What README and docs show of the program, made by the program: outputs of commands, tables and numbers. In a document stand
//   <!-- made: KEY --> … <!-- end -->      and between them what `made` has under KEY.
// `node scripts/write-doc-examples.ts` puts it there; test/docs/examples.test.ts fails where it is another.
import '../src/words/every-language.ts';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { exitMeaning } from '../src/cli/help/option-words.ts';
import { COMMAND_FACTS, COMMANDS } from '../src/cli/options/command-table.ts';
import { PLAIN_NAMES } from '../src/cli/output/shown-names.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { makeSampleLibrary } from '../src/scanner/sample/make-sample-library.ts';
import '../src/words/every-language.ts';
import { createWords } from '../src/words/words.ts';
import { MAIN_MUTATIONS } from './main-mutations.ts';
import { cableText, simulatorText } from './measured.ts';
import { MEDIA_MUTATIONS } from './media-mutations.ts';
import { scoreTable } from './mutation/scores.ts';
import { PHONE_MUTATIONS } from './phone-mutations.ts';
import { MUTATIONS } from './promise-mutations.ts';
import { READING_MUTATIONS } from './reading-mutations.ts';
import { temporaryOnDisk } from './temporary-on-disk.ts';
import { triedTable } from './tried-table.ts';
import { VERDICT_MUTATIONS } from './verdict-mutations.ts';
import { WINDOW_MUTATIONS } from './window-mutations.ts';

/** The documents that may have something made in them. */
export const DOCUMENTS = ['README.md', 'docs/user-guide.md', 'docs/promises.md', 'docs/cable.md'] as const;

/** The moment at which the examples take place, so that they are the same on every day. */
const NOW = Date.UTC(2026, 10, 29, 10);
const DAY = 86_400_000;

/** The commands that the documents show with their last lines. They run in a folder with the sample library in it. */
const EXAMPLES = {
  'check-alone': ['check', 'My photos'],
  'check-list': ['check', 'My photos', '--icloud', 'Photo Details.csv', '--report', 'report.html'],
  'check-copy': ['check', 'My photos', '--with', 'Second disk'],
  'erase-check': ['erase-check', 'My photos', '--icloud', 'Photo Details.csv', '--icloud-photos', 'on'],
} as const;

/** Everything that is made, by its key. */
export async function made(): Promise<ReadonlyMap<string, string>> {
  const guards = [
    ...MUTATIONS,
    ...READING_MUTATIONS,
    ...MAIN_MUTATIONS,
    ...PHONE_MUTATIONS,
    ...MEDIA_MUTATIONS,
    ...WINDOW_MUTATIONS,
  ];
  return new Map([
    ...(await examples()),
    ['exit-codes', exitTable()],
    ['how-often-tried', triedTable(guards.length, VERDICT_MUTATIONS.length)],
    ['simulator', simulatorText()],
    ['mutation-scores', scoreTable()],
    ['cable', cableText()],
  ]);
}

const MARK = /(<!-- made: ([\w-]+) -->)([\s\S]*?)(<!-- end -->)/g;

/** A document with everything that is made put in. Throws for a key that nothing is made for. */
export function withMade(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(MARK, (_, begin: string, key: string, __: string, end: string) => {
    const value = values.get(key);
    if (value === undefined) throw new Error(`Nothing is made for “${key}”.`);
    return begin + value + end;
  });
}

/** The keys that a document asks for. */
export function keysIn(text: string): string[] {
  return [...text.matchAll(MARK)].map((match) => match[2] ?? '');
}

async function examples(): Promise<[string, string][]> {
  const cwd = realpathSync(mkdtempSync(path.join(temporaryOnDisk(), 'two-places-examples-')));
  try {
    const { folder, listName, listCsv } = await makeSampleLibrary(path.join(cwd, 'made'), NOW);
    cpSync(folder, path.join(cwd, 'My photos'), { recursive: true, preserveTimestamps: true });
    cpSync(folder, path.join(cwd, 'Second disk'), { recursive: true, preserveTimestamps: true });
    rmSync(path.join(cwd, 'Second disk', '2026'), { recursive: true, force: true });
    const list = path.join(cwd, listName);
    writeFileSync(list, listCsv);
    utimesSync(list, new Date(NOW - DAY), new Date(NOW - DAY));
    mkdirSync(path.join(cwd, 'home'));
    const all: [string, string][] = [];
    for (const [key, args] of Object.entries(EXAMPLES)) all.push([key, await example(args, cwd)]);
    return all;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** The command, its exit code, and its last lines. */
async function example(args: readonly string[], cwd: string): Promise<string> {
  const [out, err] = [new Texts(), new Texts()];
  const home = path.join(cwd, 'home');
  const exit = await runCommand([...args, '--today', new Date(NOW).toISOString(), '--lang', 'en'], {
    stdout: out,
    stderr: err,
    names: PLAIN_NAMES,
    interactive: false,
    columns: 80,
    env: { HOME: home, XDG_DATA_HOME: home, LOCALAPPDATA: home },
    cwd,
    now: () => NOW,
    signal: new AbortController().signal,
  });
  const last = out.text.slice(out.text.lastIndexOf('\nIn short\n') + 1).trimEnd();
  return `\n\`\`\`sh\ntwo-places ${args.map(quoted).join(' ')}\n\`\`\`\n\n\`\`\`text\n${last}\n\`\`\`\n\nExit code ${exit}.\n`;
}

function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `"${word}"`;
}

/** A row for each command, a column for each code. */
function exitTable(): string {
  const say = createWords('en');
  const codes = [0, 1, 2, 3];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const rows = COMMANDS.map((command) => {
    const { exits } = COMMAND_FACTS[command];
    return row([
      `\`${command}\``,
      ...codes.map((code) => (exits.includes(code) ? exitMeaning(say, command, code) : '')),
    ]);
  });
  return `\n${row(['command', ...codes.map(String)])}${row(['---', ...codes.map(() => '---')])}${rows.join('')}`;
}

class Texts extends Writable {
  text = '';
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}
