import { parseArgs } from 'node:util';
import { typedCountsFromText } from '../../lists/typed-counts.ts';
import type { Language } from '../../words/words.ts';
import { answersFrom } from './answer-values.ts';
import type { CheckOptions, Command, ParsedCommand, VerifyOptions } from './command.ts';
import { COMMANDS, type CommandName, optionsOf } from './option-table.ts';
import { languageFrom, OptionError, optionValues, printedNamesFrom, sizeFrom, todayFrom } from './option-values.ts';

/** Takes the arguments after the program's name, and the environment (for the language). Nothing throws. */
export function parseCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ParsedCommand {
  let language: Language = languageFrom(undefined, env);
  try {
    // Known before anything else can go wrong, so that the mistake is told in the right language.
    const asked = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
    const given = args[asked]?.includes('=') ? args[asked].slice('--lang='.length) : args[asked + 1];
    if (asked >= 0) language = languageFrom(given, env);
    return { ok: true, command: parse(args, language) };
  } catch (error) {
    if (error instanceof OptionError) {
      return { ok: false, error: { key: error.key, values: error.values, language } };
    }
    return { ok: false, error: { ...parserError(error), language } };
  }
}

function parse(args: readonly string[], language: Language): Command {
  const [first, ...rest] = args;
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    return { name: 'help', topic: rest[0] ?? null, language };
  }
  if (first === '--version' || first === '-v' || first === 'version') return { name: 'version' };
  if (!isCommand(first)) throw new OptionError('unknown-command', { name: first });
  const { values, folders, lists, copies } = readArguments(first, rest);
  if (values.help === true) return { name: 'help', topic: first, language };
  if (values.version === true) return { name: 'version' };
  if (first === 'doctor') {
    return { name: first, options: { folders, indexFolder: optionValues(values)('index'), language } };
  }
  if (folders.length === 0) throw new OptionError(lists.length > 0 ? 'no-folder-but-lists' : 'no-folder', {});
  const alone = first === 'check' && lists.length === 0 && values.counts === undefined;
  if (copies.length > 0 && !alone) throw new OptionError('with-and-list', {});
  if (copies.length > 0 && folders.length > 1) throw new OptionError('with-one-folder', {});
  const text = optionValues(values);
  if (first === 'verify') return { name: first, options: verifyOptions(text, folders, language) };
  const options = checkOptions(text, values, { folders, lists, with: copies }, language);
  if (first === 'erase-check')
    return { name: first, options: { ...options, answers: answersFrom(text, options.today) } };
  if (first === 'plan-storage')
    return { name: first, options: { ...options, otherBytes: sizeFrom('other', text('other')) } };
  return { name: first, options };
}

function verifyOptions(
  text: (name: string) => string | null,
  [folder, ...more]: readonly string[],
  language: Language,
): VerifyOptions {
  const list = text('checksums');
  if (folder === undefined || more.length > 0 || list === null) throw new OptionError('verify-needs', {});
  return { folder, list, place: text('place'), language };
}

function isCommand(text: string): text is CommandName {
  return COMMANDS.some((command) => command === text);
}

/** Folders are the free arguments; after `--icloud`, up to the next option, they are lists, and after `--with` copies. */
function readArguments(command: CommandName, args: readonly string[]) {
  const { tokens, values } = parseArgs({
    args: [...args],
    options: optionsOf(command),
    allowPositionals: true,
    strict: true,
    tokens: true,
  });
  const folders: string[] = [];
  const lists: string[] = [];
  const copies: string[] = [];
  let into = folders;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') into = folders;
    else if (token.kind === 'option') {
      into = token.name === 'icloud' ? lists : token.name === 'with' ? copies : folders;
      if (into !== folders && token.value) into.push(token.value);
    } else into.push(token.value);
  }
  return { values, folders, lists, copies };
}

type Values = ReturnType<typeof readArguments>['values'];

function checkOptions(
  text: (name: string) => string | null,
  values: Values,
  given: Pick<CheckOptions, 'folders' | 'lists' | 'with'>,
  language: Language,
): CheckOptions {
  return {
    ...given,
    counts: countsFrom(text('counts')),
    printedNames: printedNamesFrom(text('printed-names')),
    quick: values.quick === true,
    redact: values.redact === true,
    today: todayFrom(text('today')),
    indexFolder: text('index'),
    language,
    outputs: { report: text('report'), csv: text('csv'), json: text('json'), checksums: text('checksums') },
  };
}

function countsFrom(text: string | null): CheckOptions['counts'] {
  if (text === null) return null;
  const result = typedCountsFromText(text);
  if (result.ok) return result.counts;
  throw new OptionError('option-bad-value', {
    name: '--counts',
    value: result.problem.detail ?? text,
    allowed: 'terminal.allowed-counts',
  });
}

/** What node:util found wrong. Its codes are stable, its sentences are for programmers. */
function parserError(error: unknown): { key: string; values: Record<string, string> } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : '';
  const name = /'(--?[^'\s=]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return { key: 'option-needs-value', values: { name } };
  return { key: 'unknown-option', values: { name } };
}
