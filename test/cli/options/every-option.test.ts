import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMAND_FACTS, COMMANDS, type CommandName, optionsOf } from '../../../src/cli/options/command-table.ts';
import { OPTIONS, type OptionName, optionFact } from '../../../src/cli/options/option-table.ts';
import { parseCommand } from '../../../src/cli/options/parse-command.ts';
import { catalogue as german } from '../../../src/words/de/catalogue.ts';
import { catalogue as english } from '../../../src/words/en/catalogue.ts';
import { LANGUAGES } from '../../../src/words/language.ts';
import { runCli } from '../../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../../fixtures/temp-tree.ts';
import { stage } from '../../stand-in-phone/stage.ts';
import { csvOf, madePhoto, makeCheck, PHOTOS, writeList } from '../make-check.ts';
import { besideOf, NAMES, valuesOf } from './values.ts';

// Every command with every option of its help, with right values and with wrong ones, as the table of options has them.

/** A folder to stand in, with all that an option can name. */
async function makePlace(command: CommandName): Promise<string> {
  const cwd = makeCheck(PHOTOS, PHOTOS);
  addFiles(cwd, {
    [`${NAMES.copy}/IMG_0001.JPG`]: PHOTOS[0]?.bytes ?? '',
    [NAMES.photo]: madePhoto('x.JPG', 77).bytes,
    [NAMES.letter]: 'Dear Anna,\nhow are you?\n',
    [NAMES.empty]: '',
  });
  writeList(cwd, NAMES.list, csvOf(PHOTOS));
  if (command === 'verify') await runCli(['check', NAMES.folder, '--checksums', NAMES.sums], cwd, tempFolder());
  return cwd;
}

/** Every file with its size and date, so that a mistake that writes is seen. */
function tree(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(path.join(folder, name)).size} ${statSync(path.join(folder, name)).mtimeMs}`)
    .sort();
}

const STACK = /\bat (?:async )?\S+ ?\(|\bat file:|\.[tj]s:\d+|\bError:|undefined|\[object/;
const RAW_KEY = /\b(?:terminal|problem|problems|help|step)\.[a-z][\w-]+/;
const UNFORESEEN = [english, german].map(({ problems }) => problems.internal.what);

function expectNoFault(text: string, args: readonly string[]): void {
  const said = args.join(' ');
  expect(text, said).not.toMatch(STACK);
  for (const sentence of UNFORESEEN) expect(text, said).not.toContain(sentence);
}

function expectSentence(text: string, args: readonly string[]): void {
  const said = args.join(' ');
  expect(text, said).toMatch(/[.?!:]\s/);
  expect(text, said).not.toMatch(RAW_KEY);
  // A name with an escape in it is made harmless.
  expect(text, said).not.toContain('\u001b');
  expectNoFault(text, args);
}

async function expectMistake(args: readonly string[], cwd: string, index: string, env = {}): Promise<void> {
  const run = await runCli(args, cwd, index, { env });
  expect(run, args.join(' ')).toMatchObject({ exit: 3, stdout: '' });
  expectSentence(run.stderr, args);
}

/** Ways to give an option that are wrong whatever its value. */
function wrongForms(name: OptionName): readonly (readonly string[])[] {
  const { value, repeats = false } = optionFact(name);
  if (value === 'none') return [[`--${name}=1`], [`--${name}=`], [`--${name}`, `--${name}`]];
  const twice = repeats ? [] : [[`--${name}`, 'a', `--${name}`, 'b']];
  return [[`--${name}`], [`--${name}=`], [`--${name}`, ''], [`--${name}`, '--help'], ...twice];
}

/** Every right value of an option, as two words and as one. */
function rightForms(command: CommandName, name: OptionName): readonly (readonly string[])[] {
  if (optionFact(name).value === 'none') return [[`--${name}`]];
  const { right } = valuesOf(command, name);
  return [...right.map((value) => [`--${name}`, value]), ...right.map((value) => [`--${name}=${value}`])];
}

/** What ends a run at once, and what goes with nothing else, is run alone. */
const ALONE: ReadonlySet<OptionName> = new Set(['help', 'version', 'quick', 'with']);

function togetherOf(command: CommandName): readonly (readonly OptionName[])[] {
  const options = optionsOf(command);
  return [
    options.filter((name) => !ALONE.has(name)),
    ...options.filter((name) => ALONE.has(name)).map((name) => [name]),
  ];
}

describe.each(COMMANDS)('%s', (command: CommandName) => {
  test('refuses every wrong value of every option, in a sentence, with exit 3, and writes nothing', async () => {
    const cwd = await makePlace(command);
    const env = { USBMUXD_SOCKET_ADDRESS: `UNIX:${(await stage()).socket}` };
    const before = tree(cwd);
    for (const name of optionsOf(command)) {
      const wrong = [...wrongForms(name), ...valuesOf(command, name).wrong.map((value) => [`--${name}`, value])];
      for (const [index, form] of wrong.entries()) {
        const lang = name === 'lang' ? [] : ['--lang', LANGUAGES[index % LANGUAGES.length] ?? 'en'];
        await expectMistake([command, ...besideOf(command, [name]), ...lang, ...form], cwd, tempFolder(), env);
      }
    }
    expect(tree(cwd)).toEqual(before);
  });

  test('takes every right value of every option', () => {
    for (const name of optionsOf(command))
      for (const form of rightForms(command, name)) {
        const args = [command, ...besideOf(command, [name]), ...form];
        expect(parseCommand(args, {}, Date.now()), args.join(' ')).toMatchObject({ ok: true });
      }
  });

  test.each([0, 1])('runs with all of them together, and answers with a code of its help (%i)', async (round) => {
    const env = { USBMUXD_SOCKET_ADDRESS: `UNIX:${(await stage()).socket}` };
    for (const names of togetherOf(command)) {
      const options = names.flatMap((name) => {
        const forms = rightForms(command, name);
        return forms[round % (forms.length / 2)] ?? forms[0] ?? [];
      });
      const args = [command, ...besideOf(command, names), ...options];
      const run = await runCli(args, await makePlace(command), tempFolder(), { env });
      expect(run.exit, `${args.join(' ')}\n${run.stderr}`).not.toBe(3);
      expect(COMMAND_FACTS[command].exits).toContain(run.exit);
      for (const text of [run.stdout, run.stderr]) expectNoFault(text, args);
    }
  });

  test('refuses every option of another command, and what no command knows', async () => {
    const cwd = await makePlace(command);
    const known: readonly string[] = optionsOf(command);
    const foreign = Object.keys(OPTIONS).filter((name) => !known.includes(name));
    for (const name of [...foreign, 'no-such-option', 'icluod', 'constructor'])
      for (const value of [[], ['x']])
        await expectMistake([command, ...besideOf(command, ['lang']), `--${name}`, ...value], cwd, tempFolder());
  });

  test('refuses empty, missing and too many arguments', async () => {
    const cwd = await makePlace(command);
    const index = tempFolder();
    await expectMistake([command, ''], cwd, index);
    await expectMistake([command, ...besideOf(command, ['lang']), '--', ''], cwd, index);
    const { takes } = COMMAND_FACTS[command];
    if (takes === null) await expectMistake([command, 'too', 'many'], cwd, index);
    else if (takes !== 'folder') await expectMistake([command, 'no-such-word'], cwd, index);
    else if (command !== 'doctor') {
      await expectMistake([command], cwd, index);
      for (const folder of ['nowhere', NAMES.letter, `${NAMES.letter}/x`])
        await expectMistake([command, folder, ...besideOf(command, ['lang']).slice(1)], cwd, index);
    }
  });
});
