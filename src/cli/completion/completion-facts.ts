import { COMMAND_FACTS, COMMANDS, type CommandName, optionsOf } from '../options/command-table.ts';
import { type OptionName, optionFact } from '../options/option-table.ts';

/** What can stand after the program's name in one command: the same for every shell. */
export interface CommandCompletion {
  readonly command: CommandName;
  readonly options: readonly OptionName[];
  /** Words that its free arguments can be; null when they are paths. */
  readonly words: readonly string[] | null;
}

/** What is completed for an option's value: one of a few words, a path, or nothing. */
export type ValueCompletion =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'path' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'nothing' };

/** Every command with what can follow it, in the order of the help. */
export function completions(): readonly CommandCompletion[] {
  return COMMANDS.map((command) => {
    const { takes } = COMMAND_FACTS[command];
    const words = takes === 'folder' ? null : (takes ?? []);
    return { command, options: optionsOf(command), words };
  });
}

/** What a shell offers as the value of an option. */
export function valueCompletion(name: OptionName): ValueCompletion {
  const { value, choices } = optionFact(name);
  if (choices) return { kind: 'words', words: choices };
  if (value === 'folder') return { kind: 'folder' };
  return value === 'file' || value === 'list' || name === 'made-like' ? { kind: 'path' } : { kind: 'nothing' };
}

/** Whether an option is followed by a value. */
export function takesValue(name: OptionName): boolean {
  return optionFact(name).value !== 'none';
}
