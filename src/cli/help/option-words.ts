import type { Say } from '../../words/words.ts';
import type { CommandName } from '../options/command-table.ts';
import { type OptionName, optionFact } from '../options/option-table.ts';

/** How an option is written: `--ios 17|18|26`, `--report FILE`, `--quick`. */
export function optionUsage(say: Say, name: OptionName): string {
  const { value, choices, short } = optionFact(name);
  const dash = short === undefined ? '' : `-${short}, `;
  if (value === 'none') return `${dash}--${name}`;
  return `${dash}--${name} ${choices ? choices.join('|') : say(`help.value-${valueKey(name, value)}`)}`;
}

function valueKey(name: OptionName, value: string): string {
  if (name === 'with') return 'copy';
  return name === 'made-like' ? 'made-like' : value;
}

/** What an option does, for one command. */
export function optionMeaning(say: Say, name: OptionName, command: CommandName): string {
  return say(`help.option-${name === 'checksums' && command === 'verify' ? 'checksums-list' : name}`);
}

/** What an exit code means, for one command. */
export function exitMeaning(say: Say, command: CommandName, code: number): string {
  return say(code === 3 ? 'help.exit-3' : `help.exit-${command}-${code}`);
}
