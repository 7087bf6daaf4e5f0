import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import { type CommandName, optionsOf } from './command-table.ts';
import { OptionError } from './option-error.ts';
import { isOption, type OptionName, optionFact } from './option-table.ts';

/**
 * The known word that was probably meant by a mistyped one; null when none is near: at most two letters or a third of them differ, one in
 * a short word.
 */
export function didYouMean(typed: string, known: readonly string[]): string | null {
  if (typed === '' || known.length === 0) return null;
  const near = closest(typed.toLowerCase(), [...known]);
  const most = near.length < 5 ? 1 : Math.max(2, Math.floor(near.length / 3));
  return distance(typed.toLowerCase(), near) <= most ? near : null;
}

/** What was given: the values of each option in their order, and the free arguments. */
export interface GivenArguments {
  /** What comes before any option, or after one that takes a single value. */
  readonly free: readonly string[];
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
  readonly has: (name: OptionName) => boolean;
  /** The value of an option that is given once; null when it was not given. */
  readonly text: (name: OptionName) => string | null;
  /** Every value of an option that may be repeated. */
  readonly all: (name: OptionName) => readonly string[];
}

/**
 * Reads the arguments after the command's name. Free arguments that follow an option which takes all (`--icloud`, `--with`) belong to
 * it, up to the next option or `--`. Whatever is empty, unknown to this command, given twice or without its value is a mistake
 * (`OptionError`): a variable that was not set must never become the current folder.
 */
export function readArguments(command: CommandName, args: readonly string[]): GivenArguments {
  const known = optionsOf(command);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known.map((name) => [name, parserOption(name)])),
    allowPositionals: true,
    // The table is asked below, so that each mistake has its own sentence.
    strict: false,
    tokens: true,
  });
  const free: string[] = [];
  const values = new Map<OptionName, string[]>();
  let into = free;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') into = free;
    else if (token.kind === 'positional') into.push(notEmpty(token.value));
    else {
      const name = knownOption(command, token.name, token.rawName);
      const fact = optionFact(name);
      const before = values.get(name) ?? [];
      if (before.length > 0 && !fact.repeats) throw new OptionError('option-twice', { name: `--${name}` });
      values.set(name, before);
      before.push(givenValue(name, token.value, token.inlineValue === true));
      into = fact.takesAll ? before : free;
    }
  }
  const all = (name: OptionName): readonly string[] => values.get(name) ?? [];
  return { free, values, all, has: (name) => values.has(name), text: (name) => all(name)[0] ?? null };
}

function parserOption(name: OptionName) {
  const { value, short } = optionFact(name);
  return {
    type: value === 'none' ? ('boolean' as const) : ('string' as const),
    multiple: true,
    ...(short ? { short } : {}),
  };
}

function knownOption(command: CommandName, name: string, raw: string): OptionName {
  const known = optionsOf(command);
  if (isOption(name) && known.includes(name)) return name;
  if (isOption(name)) throw new OptionError('option-of-another-command', { name: raw, command });
  const near = didYouMean(name, known);
  throw near === null
    ? new OptionError('unknown-option', { name: raw })
    : new OptionError('unknown-option-near', { name: raw, near: `--${near}` });
}

function givenValue(name: OptionName, value: string | undefined, inline: boolean): string {
  const takesNone = optionFact(name).value === 'none';
  if (takesNone && value !== undefined) throw new OptionError('option-takes-none', { name: `--${name}` });
  if (takesNone) return '';
  // The next option in place of a value: it was forgotten.
  const forgotten = value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-');
  if (forgotten) throw new OptionError('option-needs-value', { name: `--${name}` });
  return value;
}

function notEmpty(value: string): string {
  if (value === '') throw new OptionError('argument-empty', {});
  return value;
}
