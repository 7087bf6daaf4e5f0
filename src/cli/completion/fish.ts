import type { Say } from '../../words/words.ts';
import { optionMeaning } from '../help/option-words.ts';
import type { CommandName } from '../options/command-table.ts';
import type { OptionName } from '../options/option-table.ts';
import { completions, takesValue, valueCompletion } from './completion-facts.ts';

/** Completion for fish, as a file for its `completions` folder. */
export function fishCompletion(say: Say): string {
  const lines = completions().flatMap(({ command, options, words }) => [
    `complete -c two-places -n __fish_use_subcommand -f -a ${command} -d ${quoted(say(`help.short-${command}`))}`,
    ...options.map((name) => optionLine(say, command, name)),
    ...(words === null ? [] : [`complete -c two-places -n ${inside(command)} -f -a ${quoted(words.join(' '))}`]),
  ]);
  return `# Completion of two-places for fish.\n${lines.join('\n')}\n`;
}

function optionLine(say: Say, command: CommandName, name: OptionName): string {
  const head = `complete -c two-places -n ${inside(command)} -l ${name} -d ${quoted(optionMeaning(say, name, command))}`;
  if (!takesValue(name)) return head;
  const value = valueCompletion(name);
  if (value.kind === 'words') return `${head} -x -a ${quoted(value.words.join(' '))}`;
  if (value.kind === 'folder') return `${head} -x -a '(__fish_complete_directories)'`;
  return value.kind === 'path' ? `${head} -r -F` : `${head} -x`;
}

function inside(command: CommandName): string {
  return quoted(`__fish_seen_subcommand_from ${command}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
